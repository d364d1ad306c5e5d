// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearing_draft.h"

#include <QList>

namespace docket::hearing {

enum class Origin {
    Named,
    Pronoun, ///< "a small one"
    Elided, ///< "one lamb"
};

/// A line and how its thing was said.
struct Line {
    Draft draft;
    Origin origin = Origin::Named;
};

/// Finds the things of the last lines that were said without one, once it is clear what follows
/// them (null: nothing that they could share a name with). They are some of the things counted
/// before ("2 large kebabs, one lamb and one chicken"; "3 lamb kebabs, one without onion") or share
/// the next name ("a large lamb and a small chicken kebab"); else they stay without.
Trouble settleNames(QList<Line> &lines, const Draft *next);

/// Drops what only announced the things after it: "2 cans, one coke and one fanta".
void settleParts(QList<Line> &lines);

} // namespace docket::hearing
