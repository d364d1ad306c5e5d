// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearing_draft.h"
#include "hearing_heads.h"

#include <QList>

#include <variant>

namespace docket::hearing {

/// Gives every mention of a tidied sentence to the line that it belongs to.
///
/// Counts, sizes, variants and required options right before a thing belong to it; what else
/// stands between two things belongs to the former. A count with a size or a variant but without
/// a thing is one of the things counted before ("2 large kebabs, one lamb and one chicken") or
/// shares the next thing's name ("a large lamb and a small chicken kebab"). A correction ("sorry")
/// replaces what it repeats.
std::variant<QList<Draft>, LineRefusal> assembled(const Offer &offer, const Mentions &mentions);

} // namespace docket::hearing
