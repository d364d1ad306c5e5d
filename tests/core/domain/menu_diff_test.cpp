// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"
#include "domain/menu_diff.h"
#include "domain/menu_edits.h"
#include "support/catch.h"

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

using Subject = MenuChange::Subject;
using Property = MenuChange::Property;
using Prices = QList<OfSize<Money>>;

QList<MenuChange> changesOf(const Menu &before, Menu after)
{
    after.settle();
    return menuChanges(before, after);
}

MenuChange ofItem(
    const QString &name, Property property, const MenuValue &before, const MenuValue &after)
{
    return {Subject::Item, property, name, {}, before, after};
}

Prices onePrice(qint64 price)
{
    return {{{}, Money::fromCents(price)}};
}

} // namespace

TEST_CASE("a difference is told by what it is of, old and new")
{
    const Menu before = *demoMenu();
    CHECK(changesOf(before, before).isEmpty());
    Menu after = before;
    after.items[0].prices[1].price = Money::fromCents(1550);
    after.items[0].allergens.append(u"milk"_s);
    after.items[1].available = false;
    after.items[2].name = u"Mixed Kebab"_s;
    after.groups[0].options[4].price = Money::fromCents(150);
    after.deals[4].price = Money::fromCents(1250);
    CHECK(changesOf(before, after)
        == QList<MenuChange> {{Subject::Item, Property::Price, u"Lamb Kebab"_s, u"Large"_s,
                                  onePrice(1500), onePrice(1550)},
            ofItem(u"Lamb Kebab"_s, Property::Allergens, QStringList {u"wheat"_s},
                QStringList {u"wheat"_s, u"milk"_s}),
            ofItem(u"Chicken Kebab"_s, Property::OnSale, true, false),
            ofItem(u"Mixed Kebab"_s, Property::Name, u"Mix Kebab"_s, u"Mixed Kebab"_s),
            {Subject::Option, Property::Price, u"olives"_s, u"Salads"_s, onePrice(100),
                onePrice(150)},
            {Subject::Deal, Property::Price, u"Kebab & can, small"_s, {}, onePrice(1200),
                onePrice(1250)}});
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
    CHECK(changesOf(undeclared, after)
        == QList<MenuChange> {{Subject::Option, Property::Allergens, u"olives"_s, u"Salads"_s,
            NotDeclared(), QStringList()}});
    Menu other = before;
    other.items[0].station = u"other"_s;
    Menu grill = before;
    grill.items[0].station = u"grill"_s;
    CHECK(changesOf(other, grill)
        == QList<MenuChange> {ofItem(u"Lamb Kebab"_s, Property::Station, u"other"_s, u"grill"_s)});
}

TEST_CASE("what came has no value before, and what went none after")
{
    const Menu before = *demoMenu();
    ItemId made;
    Menu after = withItemCopied(before, ItemId(u"can"_s), &made);
    after = withoutItems(after, {ItemId(u"ayran"_s)});
    after.items[0].prices.removeLast();
    CHECK(changesOf(before, after)
        == QList<MenuChange> {
            {Subject::Item, Property::Price, u"Lamb Kebab"_s, u"Large"_s, onePrice(1500), {}},
            ofItem(u"Soft Drink Can (375ml) 2"_s, Property::Price, {}, onePrice(350)),
            ofItem(u"Ayran (Yoghurt Drink)"_s, Property::Price, onePrice(350), {})});
    CHECK(changesOf(before, withItemsMoved(before, {ItemId(u"kebab-mix"_s)}, -1))
        == QList<MenuChange> {{Subject::Menu, Property::ItemOrder, {}, {}, {}, {}}});
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
            u"Sorry, we are sold out of the Chicken Kebab."_s, u"Olives is $1.50 extra."_s});
}

TEST_CASE("hours, details, rules, parts and prices by size are told old and new")
{
    const Menu before = *demoMenu();
    Menu after = before;
    after.items[0].description = u"From the spit"_s;
    after.items[0].sku = u"K1"_s;
    after.items[0].photo = u"lamb.jpg"_s;
    const QList<SaleWindow> lunch {{{5}, QTime(11, 0), QTime(15, 0)}};
    after.items[0].hours = lunch;
    after.items[0].kilojoules = {{SizeId(u"large"_s), 3400}};
    after.items[0].groups[0].free = 1;
    const QList<SaleWindow> evening {{{}, QTime(17, 0), QTime(2, 0)}};
    after.categories[1].hours = evening;
    after.groups[0].options[4].sizePrices = {{SizeId(u"large"_s), Money::fromCents(150)}};
    after.deals[4].parts[0].quantity = 2;
    const auto changes = changesOf(before, after);
    const QString lamb = u"Lamb Kebab"_s;
    for (const MenuChange &change :
        QList<MenuChange> {ofItem(lamb, Property::Description, QString(), u"From the spit"_s),
            ofItem(lamb, Property::Number, QString(), u"K1"_s),
            ofItem(lamb, Property::Photo, QString(), u"lamb.jpg"_s),
            ofItem(lamb, Property::Hours, QList<SaleWindow>(), lunch),
            ofItem(lamb, Property::Kilojoules, QList<OfSize<int>>(),
                QList<OfSize<int>> {{u"Large"_s, 3400}}),
            {Subject::Category, Property::Hours, u"HSP"_s, {}, QList<SaleWindow>(), evening},
            {Subject::Option, Property::Price, u"olives"_s, u"Salads"_s, onePrice(100),
                Prices {{{}, Money::fromCents(100)}, {u"Large"_s, Money::fromCents(150)}}},
            {Subject::Deal, Property::Parts, u"Kebab & can, small"_s, {},
                QList<NamedPart> {
                    {1, u"Small"_s, u"Kebabs"_s, {}}, {1, {}, {}, {u"Soft Drink Can (375ml)"_s}}},
                QList<NamedPart> {{2, u"Small"_s, u"Kebabs"_s, {}},
                    {1, {}, {}, {u"Soft Drink Can (375ml)"_s}}}}}) {
        INFO(static_cast<int>(change.property));
        CHECK(changes.contains(change));
    }
    CHECK(changes.size() == 9);
    CHECK(heardChanges(before, after)
        == QStringList {u"Lamb Kebab is sold Friday from 11 AM to 3 PM."_s,
            u"Olives is $1.50 extra with a large one."_s});
}
