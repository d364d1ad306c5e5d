// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearing_mentions.h"
#include "hearing_offer.h"

#include <QList>

namespace docket::hearing {

/// Where a sentence names a thing: one mention, or several for the same thing ("can of coke",
/// "pizza margherita") with sizes and variants between them.
struct Head {
    qsizetype begin = 0; ///< In the mentions.
    qsizetype end = 0; ///< One past the last.
    Mentions names;
    Mentions inner; ///< Sizes and variants between the names.

    bool isPronoun() const { return names.first().is(Sign::Pronoun); }
};

/// The things that a tidied sentence names, in order.
QList<Head> heads(const Offer &offer, const Mentions &mentions);

} // namespace docket::hearing
