// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearing_draft.h"

#include <QList>

#include <variant>

namespace docket::hearing {

/// What a line was asked to have and not to have, by group.
///
/// - Options that are named are exactly those; after "extra", "add" or "instead of" they come on
///   top of what comes by itself, as they do where something of that was left out and nothing of
///   it was named ("no onion, with olives").
/// - "or" carries a "no" on to any option. "and" and a comma carry it on within the group. To
///   another group, "and" carries it only to what would come by itself ("no onion and garlic");
///   where that has its noun ("no onion and garlic sauce") the caller is asked.
/// - "the lot" is all of it, less what is left out; a bare noun ("with salad") is what comes by
///   itself, and a question where nothing does.
std::variant<QList<GroupRequest>, LineRefusal> granted(const Draft &draft, const Items &candidates);

} // namespace docket::hearing
