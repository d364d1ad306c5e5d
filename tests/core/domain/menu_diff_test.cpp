// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"
#include "domain/menu_diff.h"
#include "domain/menu_edits.h"
#include "support/catch.h"

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const Menu &before, Menu after)
{
    after.settle();
    QStringList texts;
    for (const MenuChange &change : menuChanges(before, after)) {
        texts.append(change.text());
    }
    return texts;
}

} // namespace

TEST_CASE("a difference is told in the owner's words")
{
    const Menu before = *demoMenu();
    CHECK(textsOf(before, before).isEmpty());
    Menu after = before;
    after.items[0].prices[1].price = Money::fromCents(1550);
    after.items[0].allergens.append(u"milk"_s);
    after.items[1].available = false;
    after.items[2].name = u"Mixed Kebab"_s;
    after.groups[0].options[4].price = Money::fromCents(150);
    after.deals[4].price = Money::fromCents(1250);
    CHECK(textsOf(before, after)
        == QStringList {u"Large Lamb Kebab: 15.00 → 15.50"_s,
            u"Lamb Kebab: allergens: wheat → wheat, milk"_s, u"Chicken Kebab: on sale: yes → no"_s,
            u"Mixed Kebab: name: Mix Kebab → Mixed Kebab"_s, u"olives (Salads): 1.00 → 1.50"_s,
            u"Deal “Kebab & can, small”: 12.00 → 12.50"_s});
}

TEST_CASE("that an option's allergens are declared is a difference, and any word may be a value")
{
    const Menu before = *demoMenu();
    Menu after = before;
    Option &olives = after.groups[0].options[4];
    olives.allergens.clear();
    olives.declaresAllergens = true;
    Menu undeclared = after;
    undeclared.groups[0].options[4].declaresAllergens = false;
    CHECK(textsOf(undeclared, after)
        == QStringList {u"olives (Salads): allergens: not declared → none"_s});
    CHECK(textsOf(after, undeclared)
        == QStringList {u"olives (Salads): allergens: none → not declared"_s});
    Menu other = before;
    other.items[0].station = u"other"_s;
    Menu grill = before;
    grill.items[0].station = u"grill"_s;
    CHECK(textsOf(other, grill) == QStringList {u"Lamb Kebab: station: other → grill"_s});
}

TEST_CASE("what came and what went is told with its price")
{
    const Menu before = *demoMenu();
    ItemId made;
    Menu after = withItemCopied(before, ItemId(u"can"_s), &made);
    after = withoutItems(after, {ItemId(u"ayran"_s)});
    after.items[0].prices.removeLast();
    CHECK(textsOf(before, after)
        == QStringList {u"Gone: Large Lamb Kebab, 15.00"_s,
            u"New: Soft Drink Can (375ml) 2, 3.50"_s, u"Gone: Ayran (Yoghurt Drink), 3.50"_s});
    CHECK(textsOf(before, withItemsMoved(before, {ItemId(u"kebab-mix"_s)}, -1))
        == QStringList {u"The order of the items: changed"_s});
}

TEST_CASE("what callers hear differently is told as the agent says it")
{
    const Menu before = *demoMenu();
    Menu after = before;
    after.items[0].prices[1].price = Money::fromCents(1550);
    after.items[1].available = false;
    after.groups[0].options[4].price = Money::fromCents(150);
    after.settle();
    CHECK(heardChanges(before, after)
        == QStringList {u"Large Lamb Kebab is $15.50."_s,
            u"Sorry, Chicken Kebab is not available."_s, u"Olives is $1.50 extra."_s});
}

TEST_CASE("hours, details and prices by size are told old and new")
{
    const Menu before = *demoMenu();
    Menu after = before;
    after.items[0].description = u"From the spit"_s;
    after.items[0].sku = u"K1"_s;
    after.items[0].photo = u"lamb.jpg"_s;
    after.items[0].hours = {{{5}, QTime(11, 0), QTime(15, 0)}};
    after.items[0].kilojoules = {{SizeId(u"large"_s), 3400}};
    after.items[0].groups[0].free = 1;
    after.categories[1].hours = {{{}, QTime(17, 0), QTime(2, 0)}};
    after.groups[0].options[4].sizePrices = {{SizeId(u"large"_s), Money::fromCents(150)}};
    const QStringList texts = textsOf(before, after);
    for (const QString &text : {u"Lamb Kebab: description: none → From the spit"_s,
             u"Lamb Kebab: number: none → K1"_s, u"Lamb Kebab: photo: none → lamb.jpg"_s,
             u"Lamb Kebab: sold: always → Friday from 11 AM to 3 PM"_s,
             u"Lamb Kebab: kilojoules: none → Large 3400"_s,
             u"%1: sold: always → from 5 PM to 2 AM"_s.arg(before.categories.at(1).name),
             u"olives (Salads): 1.00 → 1.00, Large 1.50"_s}) {
        INFO(text.toStdString());
        CHECK(texts.contains(text));
    }
    CHECK(texts.size() == 8);
    CHECK(heardChanges(before, after)
        == QStringList {u"Lamb Kebab is sold Friday from 11 AM to 3 PM."_s,
            u"Olives is $1.50 extra with a large one."_s});
}
