// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"
#include "domain/menu_edits.h"
#include "support/catch.h"

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const Menu &menu, const QString &category)
{
    QStringList names;
    for (const Item *item : menu.itemsOf(CategoryId(category))) {
        names.append(item->name);
    }
    return names;
}

} // namespace

TEST_CASE("a change of prices is read with its sign")
{
    CHECK(priceChangeFromText(u"+1.00") == PriceChange {0, Money::fromCents(100), {}});
    CHECK(priceChangeFromText(u"-0.5") == PriceChange {0, Money::fromCents(-50), {}});
    CHECK(priceChangeFromText(u"+5 %") == PriceChange {500, {}, {}});
    CHECK(priceChangeFromText(u" -12.5%") == PriceChange {-1250, {}, {}});
    for (const QString &wrong : {u"1.00"_s, u"5 %"_s, u"+"_s, u"+0"_s, u"+1.005"_s, u"++1"_s,
             u"+-1"_s, u"+x"_s, QString(), u"+1000%"_s}) {
        INFO(wrong.toStdString());
        CHECK_FALSE(priceChangeFromText(wrong).has_value());
    }
}

TEST_CASE("a changed price is rounded to the nearest step, half up")
{
    const auto changed = [](qint64 cents, const char16_t *by, qint64 step) {
        PriceChange change = *priceChangeFromText(QStringView(by));
        change.step = Money::fromCents(step);
        return changedPrice(Money::fromCents(cents), change).cents();
    };
    CHECK(changed(1500, u"+1.00", 0) == 1600);
    CHECK(changed(1000, u"+5%", 50) == 1050);
    CHECK(changed(1500, u"+5%", 50) == 1600); // 15.75 lies in the middle
    CHECK(changed(350, u"+5%", 50) == 350);
    CHECK(changed(350, u"+5%", 0) == 368); // 3.675
    CHECK(changed(1500, u"-10%", 0) == 1350);
    CHECK(changed(50, u"-1.00", 0) == -50);
}

TEST_CASE("prices of many items change at once, in one size or in all")
{
    const auto menu = demoMenu();
    const QList<ItemId> kebabs {ItemId(u"kebab-lamb"_s), ItemId(u"kebab-mix"_s)};
    const Menu dearer =
        withPricesChanged(*menu, kebabs, SizeId(u"large"_s), {0, Money::fromCents(100), {}});
    CHECK(dearer.items.at(0).prices.at(0).price == Money::fromCents(1000));
    CHECK(dearer.items.at(0).prices.at(1).price == Money::fromCents(1600));
    CHECK(dearer.items.at(1).prices.at(1).price == Money::fromCents(1500));
    CHECK(dearer.items.at(2).prices.at(1).price == Money::fromCents(1600));
    const Menu all = withPricesChanged(*menu, kebabs, {}, {1000, {}, {}});
    CHECK(all.items.at(0).prices.at(0).price == Money::fromCents(1100));
    CHECK(all.items.at(0).prices.at(1).price == Money::fromCents(1650));
}

TEST_CASE("an item or an option is called one more thing, once")
{
    const auto menu = demoMenu();
    const Sellable lamb {ItemId(u"kebab-lamb"_s), {}, {}};
    Menu named = withWordAdded(*menu, lamb, u"pide"_s);
    named = withWordAdded(named, lamb, u"Pide"_s);
    named = withWordAdded(named, lamb, u"lamb kebab"_s); // its name
    QStringList words = menu->item(ItemId(u"kebab-lamb"_s))->words;
    words.append(u"pide"_s);
    CHECK(named.item(ItemId(u"kebab-lamb"_s))->words == words);

    const Sellable garlic {{}, GroupId(u"sauces"_s), OptionId(u"garlic"_s)};
    const Menu sauced = withWordAdded(*menu, garlic, u"ajoli"_s);
    int changed = 0;
    for (const OptionGroup &group : sauced.groups) {
        for (const Option &option : group.options) {
            changed += option.words.contains(u"ajoli"_s) ? 1 : 0;
        }
    }
    CHECK(changed == 1);
    CHECK(withWordAdded(*menu, {ItemId(u"nothing"_s), {}, {}}, u"pide"_s).isSameAs(*menu));
}

TEST_CASE("items move within their category and stop at its ends")
{
    Menu menu = *demoMenu();
    const QList<ItemId> two {ItemId(u"kebab-chicken"_s), ItemId(u"kebab-mix"_s)};
    menu = withItemsMoved(menu, two, -1);
    menu.settle();
    CHECK(namesOf(menu, u"kebabs"_s)
        == QStringList {u"Chicken Kebab"_s, u"Mix Kebab"_s, u"Lamb Kebab"_s, u"Falafel Kebab"_s});
    menu = withItemsMoved(menu, two, -1);
    menu = withItemsMoved(menu, two, 1);
    menu = withItemsMoved(menu, two, 1);
    menu = withItemsMoved(menu, two, 1);
    menu.settle();
    CHECK(namesOf(menu, u"kebabs"_s)
        == QStringList {u"Lamb Kebab"_s, u"Falafel Kebab"_s, u"Chicken Kebab"_s, u"Mix Kebab"_s});
    menu = withItemMovedBehind(menu, ItemId(u"kebab-mix"_s), ItemId(u"kebab-lamb"_s));
    menu.settle();
    CHECK(namesOf(menu, u"kebabs"_s)
        == QStringList {u"Lamb Kebab"_s, u"Mix Kebab"_s, u"Falafel Kebab"_s, u"Chicken Kebab"_s});
}

TEST_CASE("an id is made of a name and never taken twice")
{
    CHECK(freeId(u"Beef Kebab", {}) == u"beef-kebab"_s);
    CHECK(freeId(u"Beef Kebab", {u"beef-kebab"_s, u"beef-kebab-2"_s}) == u"beef-kebab-3"_s);
    CHECK(freeId(u"!", {}) == u"item"_s);
}

TEST_CASE("categories are moved, and items from one to another")
{
    Menu menu = *demoMenu();
    const CategoryId kebabs(u"kebabs"_s);
    const CategoryId hsp(u"hsp"_s);
    CHECK(withCategoryMoved(menu, kebabs, -1).isSameAs(menu));
    CHECK(withCategoryMoved(menu, kebabs, 1).categories.at(1).id == kebabs);
    CHECK(withCategoryMovedBehind(menu, kebabs, hsp).categories.at(1).id == kebabs);
    CHECK(withCategoryMovedBehind(menu, hsp, {}).categories.first().id == hsp);
    CHECK(withCategoryMovedBehind(menu, hsp, CategoryId(u"x"_s)).isSameAs(menu));
    menu = withItemMovedInto(menu, ItemId(u"ayran"_s), CategoryId(u"sweets"_s));
    menu.settle();
    CHECK(namesOf(menu, u"sweets"_s).first() == u"Ayran (Yoghurt Drink)"_s);
}

TEST_CASE("groups of options come, are offered and go")
{
    GroupId made;
    Menu menu = withGroupAdded(*demoMenu(), u"Breads"_s, &made);
    CHECK(made == GroupId(u"bread"_s));
    menu = withOptionAdded(menu, made, u"pide"_s);
    menu = withGroupOffered(menu, made, CategoryId(u"kebabs"_s), true);
    menu.settle();
    CHECK(menu.items.first().use(made) != nullptr);
    CHECK(menu.item(ItemId(u"ayran"_s))->use(made) == nullptr);
    CHECK(withGroupOffered(menu, made, CategoryId(u"kebabs"_s), true).isSameAs(menu));
    menu = withoutGroup(menu, made);
    CHECK(menu.isSameAs(*demoMenu()));
}

TEST_CASE("an option that goes is taken by no item any more")
{
    const Menu menu = withoutOption(*demoMenu(), GroupId(u"salads"_s), OptionId(u"onion"_s));
    CHECK(menu.groups.first().option(OptionId(u"onion"_s)) == nullptr);
    for (const Item &item : menu.items) {
        for (const GroupUse &use : item.groups) {
            CHECK_FALSE(use.defaults.contains(OptionId(u"onion"_s)));
            CHECK_FALSE(use.only.contains(OptionId(u"onion"_s)));
        }
    }
    Menu single = *demoMenu();
    single.items[0].groups = {{GroupId(u"salads"_s), {}, {OptionId(u"onion"_s)}}};
    single = withoutOption(single, GroupId(u"salads"_s), OptionId(u"onion"_s));
    CHECK(single.items[0].groups.isEmpty()); // never all of the others instead
}

TEST_CASE("a new deal begins with one part")
{
    DealId made;
    Menu menu = withDealAdded(*demoMenu(), u"Late snack"_s, &made);
    menu.settle();
    CHECK(made == DealId(u"late-snack"_s));
    REQUIRE(menu.deals.last().parts.size() == 1);
    CHECK(menu.deals.last().parts.first().category == CategoryId(u"kebabs"_s));
    CHECK(menu.deals.last().parts.first().items.size() == 4);
}
