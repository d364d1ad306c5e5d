// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"
#include "domain/menu_loader.h"
#include "support/catch.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

/// A small menu that loads; the tables below break one place of it.
const QByteArray soundMenu = R"({
  "format": "docket-menu", "formatVersion": 1, "currency": "AUD",
  "sizes": [{"id": "small", "name": "Small"}, {"id": "large", "name": "Large"}],
  "variants": [{"id": "lamb", "name": "Lamb"}],
  "optionGroups": [
    {"id": "sauces", "name": "Sauces", "field": "sauces", "options": [
      {"id": "garlic", "name": "garlic"}, {"id": "chilli", "name": "chilli", "price": 0.5}]}],
  "categories": [
    {"id": "kebabs", "name": "Kebabs", "variantField": "protein", "station": "grill",
     "prepSeconds": 180, "groups": [{"group": "sauces", "defaults": ["garlic"]}]},
    {"id": "drinks", "name": "Drinks"}],
  "items": [
    {"id": "kebab", "category": "kebabs", "name": "Lamb Kebab", "variant": "lamb",
     "prices": {"large": 15, "small": 10}},
    {"id": "can", "category": "drinks", "name": "Can", "price": 3.5}],
  "deals": [
    {"id": "meal", "name": "Meal", "price": 12,
     "parts": [{"category": "kebabs", "size": "small"}, {"items": ["can"]}]}]
})";

QString refusalOf(const QByteArray &json)
{
    const auto menu = loadMenu(json);
    return menu ? u"loaded"_s : menu.error().message.english();
}

QByteArray replaced(const char *what, const char *with)
{
    REQUIRE(soundMenu.count(what) == 1);
    return QByteArray(soundMenu).replace(what, with);
}

} // namespace

TEST_CASE("the demo shop's menu loads")
{
    const auto menu = demoMenu();
    CHECK(menu->currency == u"AUD"_s);
    CHECK(menu->items.size() == 35);
    CHECK(menu->deals.size() == 9);
    CHECK(menu->version.size() == 12);
}

TEST_CASE("a menu that cannot be sold is refused with the place and the reason")
{
    struct Row {
        const char *what;
        const char *with;
        QString message;
    };
    const std::vector<Row> rows {
        {R"("price": 3.5)", R"("price": -1.00)",
            u"items[1] \"Can\": price -1.00 is not an amount above zero, such as 12.50"_s},
        {R"("price": 3.5)", R"("price": 0)",
            u"items[1] \"Can\": price 0 is not an amount above zero, such as 12.50"_s},
        {R"("price": 3.5)", R"("price": "0.00")",
            u"items[1] \"Can\": price 0.00 is not an amount above zero"_s},
        {R"("price": 3.5)", R"("price": "-2")",
            u"items[1] \"Can\": price -2.00 is not an amount above zero"_s},
        {R"("price": 3.5)", R"("price": "three")",
            u"items[1] \"Can\": price three is not an amount with at most two decimals"_s},
        {R"("price": 3.5)", R"("price": 3.505)",
            u"items[1] \"Can\": price 3.505 is not an amount with at most two decimals"_s},
        {R"("price": 3.5)", R"("price": null)",
            u"items[1] \"Can\": price null is not an amount above zero, such as 12.50"_s},
        {R"("name": "Can", "price": 3.5)", R"("name": "Can")", u"items[1] \"Can\": has no price"_s},
        {R"("price": 3.5)", R"("price": 3.5, "prices": {"small": 3})",
            u"items[1] \"Can\": has both \"price\" and \"prices\""_s},
        {R"("price": 3.5)", R"("pirce": 3.5)",
            u"items[1] \"Can\": has \"pirce\", which Docket does not know"_s},
        {R"({"large": 15, "small": 10})", R"({"large": 15, "tiny": 10})",
            u"items[0] \"Lamb Kebab\": there is no size \"tiny\""_s},
        {R"({"large": 15, "small": 10})", R"({"large": true})",
            u"items[0] \"Lamb Kebab\": prices.large true is not an amount above zero, such as 12.50"_s},
        {R"({"large": 15, "small": 10})", R"({})",
            u"items[0] \"Lamb Kebab\": prices is not a price for each size, such as { \"small\": 10, \"large\": 15 }"_s},
        {R"("price": 0.5)", R"("price": -0.5)",
            u"optionGroups[0] \"Sauces\": options[1].price -0.50 is not an amount, such as 2.50 or 0"_s},
        {R"("price": 0.5)", R"("price": "-0.5")",
            u"optionGroups[0] \"Sauces\": the price of \"chilli\" -0.50 is below zero"_s},
        {R"("name": "Can")", R"("name": "")",
            u"items[1]: name \"\" is not a text of 1 to 120 characters"_s},
        {R"("name": "Can", )", "", u"items[1]: has no \"name\""_s},
        {R"("name": "Can")", R"("name": "lamb  kebab")",
            u"items[1] \"lamb  kebab\": items[0] has the same name"_s},
        {R"({"id": "can")", R"({"id": "kebab")",
            u"items[1] \"Can\": the id \"kebab\" is already that of items[0]"_s},
        {R"({"id": "large")", R"({"id": "small", "name": "Tiny"}, {"id": "large")",
            u"sizes[1] \"Tiny\": the id \"small\" is already that of sizes[0]"_s},
        {R"({"id": "chilli")", R"({"id": "garlic")",
            u"optionGroups[0] \"Sauces\": options[1] \"chilli\": the id \"garlic\" is already that of options[0]"_s},
        {R"({"id": "drinks")", R"({"id": "kebabs", "name": "More"}, {"id": "drinks")",
            u"categories[1] \"More\": the id \"kebabs\" is already that of categories[0]"_s},
        {R"("category": "drinks")", R"("category": "food")",
            u"items[1] \"Can\": there is no category \"food\""_s},
        {R"("variant": "lamb")", R"("variant": "beef")",
            u"items[0] \"Lamb Kebab\": there is no variant \"beef\""_s},
        {R"("variantField": "protein", )", "",
            u"items[0] \"Lamb Kebab\": its category \"kebabs\" has no \"variantField\" for the variant \"lamb\""_s},
        {R"({"group": "sauces")", R"({"group": "salads")",
            u"items[0] \"Lamb Kebab\": there is no option group \"salads\""_s},
        {R"("defaults": ["garlic"])", R"("defaults": ["bbq"])",
            u"items[0] \"Lamb Kebab\": group \"sauces\" has no option \"bbq\""_s},
        {R"("defaults": ["garlic"])", R"("only": ["chilli"], "defaults": ["garlic"])",
            u"items[0] \"Lamb Kebab\": the default \"garlic\" of group \"sauces\" is not offered"_s},
        {R"("defaults": ["garlic"])", R"("minimum": 3)",
            u"items[0] \"Lamb Kebab\": group \"sauces\" wants at least 3 of its options, but only 2 can be chosen"_s},
        {R"("defaults": ["garlic"])", R"("maximum": 1, "defaults": ["garlic", "chilli"])",
            u"items[0] \"Lamb Kebab\": group \"sauces\" has more defaults than can be chosen"_s},
        {R"("price": 3.5)", R"("price": 3.5, "upgradeOf": "bottle")",
            u"items[1] \"Can\": there is no item \"bottle\" to be an upgrade of"_s},
        {R"("price": 3.5)", R"("price": 3.5, "upgradeOf": "can")",
            u"items[1] \"Can\": cannot be an upgrade of itself"_s},
        {R"("price": 3.5)", R"("price": 3.5, "upgradeOf": "kebab")",
            u"items[1] \"Can\": can only be an upgrade of a plain item of its own category"_s},
        {R"("price": 3.5)", R"("price": 3.5, "allergens": ["dairy"])",
            u"items[1] \"Can\": allergens[0] \"dairy\" is not a name that the food standards code uses, such as milk, egg, wheat, sesame, peanut or soy"_s},
        {R"("price": 12)", R"("price": 13.51)",
            u"deals[0] \"Meal\": the deal costs 13.51, but its parts at most 13.50"_s},
        {R"("price": 12)", R"("price": 0)",
            u"deals[0] \"Meal\": price 0 is not an amount above zero, such as 12.50"_s},
        {R"({"items": ["can"]})", R"({"items": ["bottle"]})",
            u"deals[0] \"Meal\": there is no item \"bottle\""_s},
        {R"({"items": ["can"]})", R"({"items": ["can"], "size": "small"})",
            u"deals[0] \"Meal\": \"Can\" is not sold in size \"small\""_s},
        {R"({"items": ["can"]})", R"({"items": ["can"], "quantity": 0})",
            u"deals[0] \"Meal\": parts[1].quantity 0 is not a whole number from 1 to 20"_s},
        {R"({"items": ["can"]})", R"({"quantity": 1})",
            u"deals[0] \"Meal\": each part needs either a \"category\" or a list of \"items\""_s},
        {R"({"category": "kebabs", "size": "small"})", R"({"category": "pizza"})",
            u"deals[0] \"Meal\": there is no item of category \"pizza\""_s},
        {R"({"category": "kebabs", "size": "small"})", R"({"category": "kebabs", "size": "tiny"})",
            u"deals[0] \"Meal\": there is no item of category \"kebabs\" in size \"tiny\""_s},
        {R"("format": "docket-menu")", R"("format": "other")",
            u"The menu: format \"other\" is not \"docket-menu\""_s},
        {R"("formatVersion": 1)", R"("formatVersion": 2)",
            u"The menu: formatVersion 2 is not 1, the only version that this Docket reads"_s},
        {R"("currency": "AUD",)", "", u"The menu: has no \"currency\""_s},
        {R"("prepSeconds": 180)", R"("prepSeconds": 1.5)",
            u"categories[0] \"Kebabs\": prepSeconds 1.50 is not a number of seconds from 0 to 86400"_s},
    };
    for (const Row &row : rows) {
        INFO(row.with);
        CHECK(refusalOf(replaced(row.what, row.with)) == row.message);
    }
}

TEST_CASE("a file that is not a menu is refused with the line or the reason")
{
    CHECK(refusalOf("") == u"The menu is empty"_s);
    CHECK(refusalOf(" \n\t") == u"The menu is empty"_s);
    CHECK(refusalOf("[]") == u"The menu: must be one object in braces"_s);
    CHECK(refusalOf("{}").startsWith(u"The menu: has no \""_s));
    CHECK(refusalOf("{\n\"format\": \"docket-menu\",\n\"items\": [}\n}").startsWith(u"Line 3: "_s));
    CHECK(refusalOf(QByteArray(5000, '[')).startsWith(u"Line 1: "_s));
    CHECK(refusalOf("{\"currency\": \"\xE9\"}")
        == u"The menu is not UTF-8 text; save it as UTF-8 and try again"_s);
    CHECK(refusalOf(QByteArray("\xFF\xFE{\0}\0", 6))
        == u"The menu is not UTF-8 text; save it as UTF-8 and try again"_s);
    CHECK(refusalOf(QByteArray(16 * 1024 * 1024 + 1, ' ')) == u"The menu is larger than 16 MB"_s);
    CHECK(refusalOf("{\"items\": [" + QByteArray("1,").repeated(250'000) + "1]}")
        == u"The menu has more than 200,000 entries"_s);
}

TEST_CASE("a menu takes sizes in its own order and the rest from the category")
{
    const auto loaded = loadMenu("\xEF\xBB\xBF" + soundMenu);
    REQUIRE(loaded);
    const Menu &menu = **loaded;
    const Item *kebab = menu.item(ItemId(u"kebab"_s));
    REQUIRE(kebab != nullptr);
    REQUIRE(kebab->prices.size() == 2);
    CHECK(kebab->prices.at(0).size == SizeId(u"small"_s));
    CHECK(kebab->prices.at(0).price == Money::fromCents(1000));
    CHECK(kebab->prices.at(1).price == Money::fromCents(1500));
    CHECK(kebab->hasSizes());
    CHECK(kebab->station == u"grill"_s);
    CHECK(kebab->prepSeconds == 180);
    REQUIRE(kebab->use(GroupId(u"sauces"_s)) != nullptr);
    CHECK(kebab->use(GroupId(u"sauces"_s))->defaults == QList {OptionId(u"garlic"_s)});

    const Item *can = menu.item(ItemId(u"can"_s));
    REQUIRE(can != nullptr);
    CHECK_FALSE(can->hasSizes());
    CHECK(can->price(SizeId()) == Money::fromCents(350));
    CHECK_FALSE(can->price(SizeId(u"small"_s)).has_value());
    CHECK(can->station == u"kitchen"_s);
    CHECK(can->prepSeconds == 60);

    CHECK(menu.deals.at(0).parts.at(0).items == QList {ItemId(u"kebab"_s)});
    CHECK(menu.itemsOf(CategoryId(u"drinks"_s)) == QList<const Item *> {can});
    CHECK(menu.option(GroupId(u"sauces"_s), OptionId(u"chilli"_s))->price == Money::fromCents(50));
    CHECK(menu.option(GroupId(u"sauces"_s), OptionId(u"bbq"_s)) == nullptr);
    CHECK(menu.item(ItemId(u"pizza"_s)) == nullptr);
}

TEST_CASE("the version follows the content, not its layout")
{
    const QJsonDocument document = QJsonDocument::fromJson(soundMenu);
    const auto menu = loadMenu(soundMenu);
    const auto reordered = loadMenu(document.toJson(QJsonDocument::Compact));
    const auto dearer = loadMenu(replaced("3.5", "3.6"));
    REQUIRE(menu);
    REQUIRE(reordered);
    REQUIRE(dearer);
    CHECK((*menu)->version == (*reordered)->version);
    CHECK((*menu)->version != (*dearer)->version);
}

TEST_CASE("an item replaces its category's use of a group and adds its own")
{
    const auto menu = demoMenu();
    const Item *small = menu->item(ItemId(u"chips-cheese-or-sauce"_s));
    REQUIRE(small != nullptr);
    CHECK(small->upgradeOf == ItemId(u"chips"_s));
    REQUIRE(small->groups.size() == 2);
    CHECK(small->groups.at(0).group == GroupId(u"salt"_s));
    CHECK(small->groups.at(1).group == GroupId(u"chips-topping"_s));
    CHECK(small->groups.at(1).minimum == 1);
}

TEST_CASE("the demo menu has the shop's prices")
{
    const auto menu = demoMenu();
    struct Row {
        QString name;
        QString size;
        qint64 cents;
    };
    const std::vector<Row> rows {
        {u"Lamb Kebab"_s, u"small"_s, 1000},
        {u"Lamb Kebab"_s, u"large"_s, 1500},
        {u"Chicken Kebab"_s, u"small"_s, 1000},
        {u"Chicken Kebab"_s, u"large"_s, 1500},
        {u"Mix Kebab"_s, u"small"_s, 1000},
        {u"Mix Kebab"_s, u"large"_s, 1500},
        {u"Falafel Kebab"_s, u"small"_s, 1000},
        {u"Falafel Kebab"_s, u"large"_s, 1500},
        {u"Lamb HSP"_s, u"small"_s, 1500},
        {u"Lamb HSP"_s, u"large"_s, 2000},
        {u"Chicken HSP"_s, u"small"_s, 1500},
        {u"Chicken HSP"_s, u"large"_s, 2000},
        {u"Mix HSP"_s, u"small"_s, 1500},
        {u"Mix HSP"_s, u"large"_s, 2000},
        {u"Falafel HSP"_s, u"small"_s, 1500},
        {u"Falafel HSP"_s, u"large"_s, 2000},
        {u"Vegan Gözleme"_s, {}, 1500},
        {u"Lamb Gözleme"_s, {}, 1500},
        {u"Chicken Gözleme"_s, {}, 1500},
        {u"Vegetarian Gözleme"_s, {}, 1500},
        {u"Chips"_s, u"small"_s, 500},
        {u"Chips"_s, u"large"_s, 900},
        {u"Chips w/ Cheese or Sauce"_s, u"small"_s, 600},
        {u"Chips w/ Cheese & Sauce"_s, u"large"_s, 1000},
        {u"Soft Drink Can (375ml)"_s, {}, 350},
        {u"Water (500ml)"_s, {}, 300},
        {u"Ayran (Yoghurt Drink)"_s, {}, 350},
        {u"Şalgam (Fermented Turnip Juice)"_s, {}, 350},
        {u"Red Bull / V (250ml)"_s, {}, 350},
        {u"Iced Tea (Lemon/Peach/Mango)"_s, {}, 450},
        {u"Baklava"_s, {}, 300},
        {u"Baklava (Pack of 4 Pieces)"_s, {}, 1000},
        {u"Turkish Delight"_s, {}, 100},
        {u"Lamb Meat Container"_s, u"250g"_s, 1300},
        {u"Lamb Meat Container"_s, u"500g"_s, 2000},
        {u"Chicken Meat Container"_s, u"250g"_s, 1300},
        {u"Chicken Meat Container"_s, u"500g"_s, 2000},
        {u"Mix Meat Container"_s, u"250g"_s, 1300},
        {u"Mix Meat Container"_s, u"500g"_s, 2000},
        {u"Sauce Tub"_s, {}, 100},
        {u"Extra Takeaway Box"_s, {}, 200},
        {u"Extra Napkins"_s, {}, 50},
        {u"Extra Forks"_s, {}, 50},
        {u"Extra Cutlery Set"_s, {}, 100},
        {u"Extra Carry Bag"_s, {}, 50},
        {u"Extra Plates"_s, {}, 50},
        {u"Extra Container"_s, {}, 100},
    };
    qsizetype prices = 0;
    for (const Item &item : menu->items) {
        prices += item.prices.size();
    }
    CHECK(prices == qsizetype(rows.size()));
    for (const Row &row : rows) {
        INFO(row.name.toStdString() << ' ' << row.size.toStdString());
        const auto item = std::find_if(menu->items.cbegin(), menu->items.cend(),
            [&row](const Item &candidate) { return candidate.name == row.name; });
        REQUIRE(item != menu->items.cend());
        CHECK(item->price(SizeId(row.size)) == Money::fromCents(row.cents));
    }
}

TEST_CASE("the demo menu has the shop's options and deals")
{
    const auto menu = demoMenu();
    struct Row {
        QString group;
        QString option;
        qint64 cents;
    };
    for (const Row &row : std::vector<Row> {{u"salads"_s, u"lettuce"_s, 0},
             {u"salads"_s, u"tomato"_s, 0}, {u"salads"_s, u"onion"_s, 0},
             {u"salads"_s, u"pickles"_s, 0}, {u"salads"_s, u"olives"_s, 100},
             {u"sauces"_s, u"garlic"_s, 0}, {u"sauces"_s, u"chilli"_s, 0},
             {u"sauces"_s, u"bbq"_s, 0}, {u"sauces"_s, u"tomato"_s, 0},
             {u"sauces"_s, u"sweet-chilli"_s, 0}, {u"sauces"_s, u"mayo"_s, 0},
             {u"sauces"_s, u"hummus"_s, 0}, {u"extras"_s, u"cheese"_s, 100},
             {u"extras"_s, u"extra-meat"_s, 400}, {u"extras"_s, u"falafel-piece"_s, 200},
             {u"extras"_s, u"salad-side"_s, 300}, {u"extras"_s, u"extra-chips"_s, 300},
             {u"extras"_s, u"jalapenos"_s, 100}, {u"extras"_s, u"extra-hummus"_s, 100},
             {u"extras"_s, u"haloumi"_s, 250}, {u"cheese"_s, u"cheese"_s, 0}}) {
        INFO(row.option.toStdString());
        const Option *option = menu->option(GroupId(row.group), OptionId(row.option));
        REQUIRE(option != nullptr);
        CHECK(option->price == Money::fromCents(row.cents));
    }
    CHECK(menu->group(GroupId(u"can-brand"_s))->options.size() == 14);

    const QHash<QString, qint64> deals {{u"kebab-can-small"_s, 1200}, {u"kebab-can-large"_s, 1700},
        {u"kebab-chips-can-small"_s, 1700}, {u"kebab-chips-can-large"_s, 2200},
        {u"kebab-large-chips-can-small"_s, 2000}, {u"kebab-large-chips-can-large"_s, 2500},
        {u"hsp-can-small"_s, 1700}, {u"hsp-can-large"_s, 2200}, {u"gozleme-chips-can"_s, 2300}};
    CHECK(menu->deals.size() == deals.size());
    for (const Deal &deal : menu->deals) {
        INFO(deal.id.text().toStdString());
        CHECK(deal.price == Money::fromCents(deals.value(deal.id.text())));
    }
}

TEST_CASE("a menu cut off at any byte is refused with its line")
{
    const QByteArray whole = "{\"format\":\n\"docket-menu\",\n\"sizes\": [{\"id\": \"small\"}]}";
    for (qsizetype length = 1; length < whole.size(); ++length) {
        INFO(length);
        const auto loaded = loadMenu(whole.first(length));
        REQUIRE_FALSE(loaded);
        CHECK(loaded.error().message.english().startsWith(u"Line "_s));
    }
}

TEST_CASE("energy and allergens are known where the menu declares them")
{
    QByteArray json = soundMenu;
    json.replace(R"("prices": {"large": 15, "small": 10}})",
        R"("prices": {"large": 15, "small": 10}, "kilojoules": {"large": 3400}, "allergens": []})");
    json.replace(R"("price": 3.5}])", R"("price": 3.5, "kilojoules": 590}])");
    const auto menu = loadMenu(json);
    REQUIRE(menu);
    const Item &kebab = *(*menu)->item(ItemId(u"kebab"_s));
    CHECK(kebab.kilojoules.value(SizeId(u"large"_s)) == 3400);
    CHECK_FALSE(kebab.kilojoules.contains(SizeId(u"small"_s)));
    CHECK(kebab.declaresAllergens);
    const Item &can = *(*menu)->item(ItemId(u"can"_s));
    CHECK(can.kilojoules.value(SizeId()) == 590);
    CHECK_FALSE(can.declaresAllergens);
    json.replace(R"({"large": 3400})", R"({"huge": 3400})");
    CHECK_FALSE(loadMenu(json));
    json.replace(R"({"huge": 3400})", "-1");
    CHECK_FALSE(loadMenu(json));
}

TEST_CASE("hours, photos and prices by size are refused where they mean nothing")
{
    const auto can = [](const char *members) {
        return refusalOf(replaced(R"("price": 3.5})", members));
    };
    CHECK(can(R"("price": 3.5, "hours": [{"from": "25:00", "to": "9:00"}]})")
        == u"items[1] \"Can\": \"25:00\" is not a time such as 17:30"_s);
    CHECK(can(R"("price": 3.5, "hours": [{"from": "9:00"}]})")
        == u"items[1] \"Can\": hours[0] has no \"to\""_s);
    CHECK(
        can(R"("price": 3.5, "hours": [{"weekdays": ["monday"], "from": "9:00", "to": "10:00"}]})")
        == u"items[1] \"Can\": hours[0].weekdays[0] \"monday\" is not one of mon, tue, wed, thu, fri, sat, sun"_s);
    for (const char *photo : {"../shop.json", ".hidden", "a/b.png", "a\\\\b.png", ""}) {
        INFO(photo);
        CHECK(can((QByteArray(R"("price": 3.5, "photo": ")") + photo + "\"}").constData())
                  .contains(u"is not the name of a file in the folder photos"_s));
    }
    CHECK(can(R"("price": 3.5, "photo": "can 2.jpg", "sku": "17", "description": "cold",
        "hours": [{"weekdays": ["sun", "fri"], "from": "9:00", "to": "24:00"}]})")
        == u"loaded"_s);
    CHECK(refusalOf(replaced(R"("price": 0.5})", R"("prices": {"huge": 1}})"))
        == u"optionGroups[0] \"Sauces\": there is no size \"huge\""_s);
    CHECK(refusalOf(replaced(R"("price": 0.5})", R"("prices": {"small": "-1"}})"))
        == u"optionGroups[0] \"Sauces\": of \"chilli\" the price of small -1.00 is below zero"_s);
    CHECK(refusalOf(replaced(R"("defaults": ["garlic"]})", R"("free": 3})"))
        == u"items[0] \"Lamb Kebab\": group \"sauces\" gives 3 options for nothing, but only 2 can be chosen"_s);
}
