// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"
#include "domain/menu_loader.h"
#include "domain/menu_writer.h"
#include "support/catch.h"
#include "support/menu_with.h"
#include "support/results.h"

using namespace docket;
using docket::tests::demoMenuWith;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

TEST_CASE("a menu that was written is read back as it was")
{
    const auto menu = demoMenu();
    const auto again = valueOf(loadMenu(menuText(*menu)));
    CHECK(again->isSameAs(*menu));
    CHECK(again->deals.first().parts.first().category == CategoryId(u"kebabs"_s));
    CHECK(menuText(*again) == menuText(*menu));
}

TEST_CASE("discounts, codes, surcharges and energy are written, too")
{
    const auto menu = valueOf(loadMenu(demoMenuWith(R"({
        "bulkDiscounts": [{"name": "Party", "category": "kebabs", "size": "large", "quantity": 10, "percent": 12.5}],
        "promoCodes": [{"code": "HI", "name": "Hi", "amount": 2.5, "from": "2026-12-01", "minimum": 20},
            {"code": "TEN", "name": "Ten", "percent": 10, "to": "2026-12-31"}],
        "surcharges": [{"name": "Sunday", "percent": 10, "weekdays": ["sun"]},
            {"name": "Holiday", "percent": 15, "dates": ["2026-12-25"]}]})")));
    const auto again = valueOf(loadMenu(menuText(*menu)));
    CHECK(again->isSameAs(*menu));
    CHECK(again->bulkDiscounts.first().items.size() == 4);

    Menu energy = *menu;
    energy.items[0].kilojoules = {{SizeId(u"small"_s), 2100}, {SizeId(u"large"_s), 3400}};
    energy.items[1].declaresAllergens = true;
    energy.items[1].allergens.clear();
    energy.items[8].kilojoules = {{SizeId(), 900}};
    energy.settle();
    CHECK(valueOf(loadMenu(menuText(energy)))->isSameAs(energy));
}
