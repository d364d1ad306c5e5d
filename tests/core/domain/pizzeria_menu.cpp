// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pizzeria_menu.h"

#include <QStringList>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

const QList<SizePrice> pizzaPrices {
    {SizeId(u"mini"_s), Money::fromCents(900)},
    {SizeId(u"small"_s), Money::fromCents(1200)},
    {SizeId(u"medium"_s), Money::fromCents(1500)},
    {SizeId(u"large"_s), Money::fromCents(1800)},
    {SizeId(u"family"_s), Money::fromCents(2400)},
};

Option option(const QString &name, const QStringList &words = {}, bool inTheLot = false)
{
    Option option;
    option.id = OptionId(QString(name).replace(u' ', u'-'));
    option.name = name;
    option.words = words;
    option.inTheLot = inTheLot;
    return option;
}

OptionGroup toppings()
{
    OptionGroup group;
    group.id = GroupId(u"toppings"_s);
    group.name = u"Toppings"_s;
    group.field = u"toppings"_s;
    group.heads = {u"topping"_s};
    group.options = {option(u"mushrooms"_s, {}, true), option(u"olives"_s, {}, true),
        option(u"anchovies"_s), option(u"ham"_s, {}, true),
        option(u"capsicum"_s, {u"peppers"_s}, true), option(u"chilli"_s),
        option(u"pineapple"_s, {}, true), option(u"prawns"_s)};
    return group;
}

OptionGroup bases()
{
    OptionGroup group;
    group.id = GroupId(u"base"_s);
    group.name = u"Base"_s;
    group.field = u"base"_s;
    group.heads = {u"base"_s, u"crust"_s};
    group.choice = Choice::One;
    group.options = {option(u"classic"_s), option(u"thin"_s), option(u"gluten free"_s)};
    return group;
}

OptionGroup pastaShapes()
{
    OptionGroup group;
    group.id = GroupId(u"shape"_s);
    group.name = u"Shape"_s;
    group.field = u"shape"_s;
    group.choice = Choice::One;
    group.options = {option(u"spaghetti"_s), option(u"penne"_s), option(u"gnocchi"_s)};
    return group;
}

OptionGroup bottles()
{
    OptionGroup group;
    group.id = GroupId(u"flavour"_s);
    group.name = u"Flavour"_s;
    group.field = u"brand"_s;
    group.choice = Choice::One;
    group.impliesItem = true;
    group.options = {option(u"chinotto"_s), option(u"aranciata"_s), option(u"limonata"_s)};
    return group;
}

Item item(const QString &category, const QString &name, const QStringList &words = {})
{
    Item item;
    item.id = ItemId(QString(name).replace(u' ', u'-').toLower());
    item.category = CategoryId(category);
    item.name = name;
    item.words = words;
    item.prices = {{SizeId(), Money::fromCents(1600)}};
    return item;
}

Item pizza(const QString &name, const QStringList &words = {})
{
    Item pizza = item(u"pizzas"_s, name, words);
    pizza.prices = pizzaPrices;
    pizza.groups = {{GroupId(u"toppings"_s), {}, {}, 0, 0},
        {GroupId(u"base"_s), {OptionId(u"classic"_s)}, {}, 0, 1}};
    return pizza;
}

Item pasta(const QString &name)
{
    Item pasta = item(u"pasta"_s, name);
    pasta.groups = {{GroupId(u"shape"_s), {}, {}, 1, 1}};
    return pasta;
}

// Names as no shop has them, each of two words: "Bolato Mirena".
QString inventedName(int number)
{
    static const QStringList starts {u"Bol"_s, u"Mir"_s, u"Tas"_s, u"Ven"_s, u"Cor"_s, u"Dul"_s,
        u"Fer"_s, u"Gal"_s, u"Lun"_s, u"Par"_s};
    static const QStringList ends {u"ato"_s, u"ena"_s, u"ighi"_s, u"osso"_s, u"uzza"_s, u"erlo"_s,
        u"ondi"_s, u"asca"_s, u"ivolo"_s, u"ummo"_s};
    const auto word = [](int digits) { return starts.at(digits / 10) + ends.at(digits % 10); };
    return word(number / 100 % 100) + u' ' + word(number % 100);
}

} // namespace

std::shared_ptr<const Menu> pizzeriaMenu(int items)
{
    Menu menu;
    menu.currency = u"AUD"_s;
    menu.sizes = {{SizeId(u"mini"_s), u"Mini"_s, {}}, {SizeId(u"small"_s), u"Small"_s, {}},
        {SizeId(u"medium"_s), u"Medium"_s, {u"med"_s}},
        {SizeId(u"large"_s), u"Large"_s, {u"big"_s}},
        {SizeId(u"family"_s), u"Family"_s, {u"family size"_s}}};
    menu.unknownSizeWords = {u"party"_s};
    menu.groups = {toppings(), bases(), pastaShapes(), bottles()};
    menu.categories = {{CategoryId(u"pizzas"_s), u"Pizzas"_s, {}, u"name"_s},
        {CategoryId(u"pasta"_s), u"Pasta"_s, {}, u"name"_s},
        {CategoryId(u"bottles"_s), u"Bottles"_s, {}, {}},
        {CategoryId(u"sides"_s), u"Sides"_s, {}, {}}};
    menu.items = {pizza(u"Margherita"_s, {u"margarita"_s}), pizza(u"Hawaiian"_s),
        pizza(u"Capricciosa"_s, {u"capri"_s}), pizza(u"Pepperoni Pizza"_s),
        pizza(u"Quattro Stagioni"_s, {u"four seasons"_s}), pizza(u"Pizza with the Lot"_s),
        pasta(u"Carbonara"_s), pasta(u"Bolognese"_s), item(u"sides"_s, u"Garlic Bread"_s),
        item(u"sides"_s, u"Tiramisù (slice)"_s)};
    Item bottle = item(u"bottles"_s, u"Bottle (1.25L)"_s, {u"bottle"_s});
    bottle.groups = {{GroupId(u"flavour"_s), {}, {}, 1, 1}};
    menu.items.append(bottle);
    for (int number = 0; menu.items.size() < items; ++number) {
        menu.items.append(pizza(inventedName(number)));
    }
    menu.index();
    return std::make_shared<const Menu>(std::move(menu));
}
