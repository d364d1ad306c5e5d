// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foreign_draft.h"

namespace docket::foreign {

/// Tells "Lamb Kebab" from "Chicken Kebab" by variant where the names of a category end alike and
/// the file lists variants, or other categories are told apart by the same words (Lamb HSP).
/// The common ending becomes the category's first word.
/// \param listed the variants that the file itself names, by item.
void draftVariants(const QMap<ItemId, QString> &listed, Draft &draft);

} // namespace docket::foreign
