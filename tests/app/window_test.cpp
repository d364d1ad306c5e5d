// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "served_shop.h"
#include "support/catch.h"

#include <QTemporaryDir>

using docket::tests::exportedOrders;
using docket::tests::Program;
using docket::tests::ServedShop;
using namespace Qt::StringLiterals;

TEST_CASE("the program with the window takes orders, ends cleanly and finds them again")
{
    const QTemporaryDir folder;
    {
        ServedShop shop(folder.path(), {}, Program::Docket);
        CHECK(shop.placeOrder(u"call-1"_s) == u"20261120-001"_s);
        CHECK(shop.terminate() == 0);
    }
    ServedShop shop(folder.path(), {}, Program::Docket);
    CHECK(shop.placeOrder(u"call-2"_s) == u"20261120-002"_s);
    CHECK(exportedOrders(folder.path()).size() == 2);
}
