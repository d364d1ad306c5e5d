// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"
#include "support/test_shop.h"

#include <variant>

namespace docket::tests {

/// The lines of what the shop understands at once.
inline QList<CartLine> heard(const TestShop &shop, const QString &said)
{
    const auto lines = shop.menu.listener().hear(said);
    REQUIRE(std::holds_alternative<QList<CartLine>>(lines));
    return std::get<QList<CartLine>>(lines);
}

} // namespace docket::tests
