// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QString>

#include <optional>

namespace docket {

/// What is wrong with items that a deal or a discount lists in a size (empty: any); empty: nothing.
QString listedProblem(const Menu &menu, const QList<ItemId> &items, const SizeId &size);

/// The first bulk discount, promotion code or surcharge of an indexed menu that could never apply,
/// or could not be told from another.
std::optional<QString> promotionsProblem(const Menu &menu);

} // namespace docket
