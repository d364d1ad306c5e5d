// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_lines.h"
#include "demo_menu.h"
#include "domain/cart.h"
#include "support/catch.h"

#include <utility>
#include <variant>
#include <vector>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

QStringList chosen(const CartLine &line, const QString &group)
{
    QStringList names;
    if (const Selection *selection = line.selection(GroupId(group))) {
        for (const OptionId &option : selection->options) {
            names.append(option.text());
        }
    }
    return names;
}

LineRefusal refusalOf(const Menu &menu, const LineRequest &request)
{
    const LineOutcome outcome = buildLine(menu, request);
    const auto *refusal = std::get_if<LineRefusal>(&outcome);
    return refusal == nullptr ? LineRefusal {Sentence::verbatim(u"built"_s), {}} : *refusal;
}

LineRequest ofCategory(
    const QString &category, const QString &variant = {}, const QString &size = {})
{
    LineRequest request;
    request.category = CategoryId(category);
    request.variant = VariantId(variant);
    request.size = SizeId(size);
    return request;
}

/// The request with one group as `change` makes it.
template <typename Change>
LineRequest asking(LineRequest request, const QString &group, Change change)
{
    GroupRequest asked;
    asked.group = GroupId(group);
    change(asked);
    request.groups.append(asked);
    return request;
}

LineRequest without(const LineRequest &request, const QString &group, const QStringList &options)
{
    return asking(request, group, [&options](GroupRequest &asked) {
        for (const QString &option : options) {
            asked.excluded.append(OptionId(option));
        }
    });
}

LineRequest none(const LineRequest &request, const QString &group)
{
    return asking(request, group, [](GroupRequest &asked) { asked.none = true; });
}

LineRequest kebab()
{
    return requestOf(u"kebab-lamb"_s, u"large"_s);
}

/// The demo menu where some items or options are sold out.
Menu soldOut(const QStringList &items, const QStringList &options)
{
    Menu menu = *demoMenu();
    for (Item &item : menu.items) {
        item.available = !items.contains(item.id.text());
    }
    for (OptionGroup &group : menu.groups) {
        for (Option &option : group.options) {
            option.available = !options.contains(option.id.text());
        }
    }
    menu.index();
    return menu;
}

} // namespace

TEST_CASE("an item with nothing said comes with the menu's defaults")
{
    const auto menu = demoMenu();
    const CartLine line = lineOf(*menu, ofCategory(u"kebabs"_s, u"lamb"_s, u"small"_s));
    CHECK(line.item == ItemId(u"kebab-lamb"_s));
    CHECK(line.size == SizeId(u"small"_s));
    CHECK(chosen(line, u"salads"_s) == QStringList {u"lettuce"_s, u"tomato"_s, u"onion"_s});
    CHECK(chosen(line, u"sauces"_s) == QStringList {u"garlic"_s});
    CHECK(chosen(line, u"extras"_s).isEmpty());
    CHECK(line.selections.size() == 3);
    CHECK(line.without.isEmpty());

    const CartLine hsp = lineOf(*menu, ofCategory(u"hsp"_s, u"mix"_s, u"large"_s));
    CHECK(chosen(hsp, u"sauces"_s) == QStringList {u"garlic"_s, u"chilli"_s});
    CHECK(chosen(hsp, u"cheese"_s) == QStringList {u"cheese"_s});

    const CartLine chips = lineOf(*menu, ofCategory(u"chips"_s, {}, u"small"_s));
    CHECK(chips.item == ItemId(u"chips"_s));
    CHECK(chosen(chips, u"salt"_s) == QStringList {u"normal"_s});
}

TEST_CASE("size and protein are asked for, never guessed")
{
    const auto menu = demoMenu();
    struct Row {
        LineRequest request;
        QStringList needs;
        QString error;
    };
    LineRequest medium = ofCategory(u"kebabs"_s, u"chicken"_s);
    medium.unknownSize = u"medium"_s;
    LineRequest mediumKebab = ofCategory(u"kebabs"_s);
    mediumKebab.unknownSize = u"medium"_s;
    LineRequest chicken;
    chicken.variant = VariantId(u"chicken"_s);
    LineRequest largeFalafel;
    largeFalafel.variant = VariantId(u"falafel"_s);
    largeFalafel.size = SizeId(u"large"_s);
    const std::vector<Row> rows {
        {ofCategory(u"kebabs"_s, u"chicken"_s), {u"size"_s},
            u"Which size would you like for the Chicken Kebab: small or large?"_s},
        {ofCategory(u"kebabs"_s, {}, u"large"_s), {u"protein"_s},
            u"Which protein would you like for the kebab: lamb, chicken, mix or falafel?"_s},
        {ofCategory(u"kebabs"_s), {u"size"_s, u"protein"_s},
            u"Which size and protein would you like for the kebab: small or large, and lamb, chicken, mix or falafel?"_s},
        {ofCategory(u"hsp"_s), {u"size"_s, u"protein"_s},
            u"Which size and protein would you like for the HSP: small or large, and lamb, chicken, mix or falafel?"_s},
        {ofCategory(u"gozleme"_s), {u"variant"_s},
            u"Which variant would you like for the gözleme: vegan, lamb, chicken or vegetarian?"_s},
        {ofCategory(u"chips"_s), {u"size"_s},
            u"Which size would you like for the Chips: small or large?"_s},
        {medium, {u"size"_s},
            u"We do not have the Chicken Kebab in medium. Which size would you like for the Chicken Kebab: small or large?"_s},
        {mediumKebab, {u"size"_s, u"protein"_s},
            u"We do not have the kebab in medium. Which size and protein would you like for the kebab: small or large, and lamb, chicken, mix or falafel?"_s},
        {ofCategory(u"meat_containers"_s, u"lamb"_s, u"large"_s), {u"size"_s},
            u"We do not have the Lamb Meat Container in large. Which size would you like for the Lamb Meat Container: 250 g or 500 g?"_s},
        {ofCategory(u"kebabs"_s, u"beef"_s, u"large"_s), {u"protein"_s},
            u"We do not have the kebab in beef. Which protein would you like for the kebab: lamb, chicken, mix or falafel?"_s},
        {chicken, {u"category"_s},
            u"What would you like with chicken: kebab, HSP, gözleme or meat container?"_s},
        {largeFalafel, {u"category"_s}, u"What would you like with falafel: kebab or HSP?"_s},
        {requestOf(u"can"_s), {u"brand"_s},
            u"Which brand would you like for the Soft Drink Can (375ml)?"_s},
        {requestOf(u"iced-tea"_s), {u"brand"_s},
            u"Which brand would you like for the Iced Tea (Lemon/Peach/Mango): lemon, peach or mango?"_s},
        {ofCategory(u"sauce_tubs"_s), {u"sauces"_s},
            u"Which sauces would you like for the Sauce Tub: garlic, chilli, bbq, tomato, sweet chilli, mayo or hummus?"_s},
        {ofCategory(u"sweets"_s), {u"name"_s},
            u"Which one of the Sweets would you like: Baklava, Baklava (Pack of 4 Pieces) or Turkish Delight?"_s},
        {ofCategory(u"drinks"_s), {u"name"_s},
            u"Which one of the Drinks would you like: Soft Drink Can (375ml), Water (500ml), Ayran (Yoghurt Drink), Şalgam (Fermented Turnip Juice), Red Bull / V (250ml) or one more?"_s},
        {ofCategory(u"goods"_s), {u"name"_s},
            u"Which one of the Goods would you like: Extra Takeaway Box, Extra Napkins, Extra Forks, Extra Cutlery Set, Extra Carry Bag or one of 2 more?"_s},
        {LineRequest(), {u"category"_s}, u"Which item would you like?"_s},
    };
    for (const Row &row : rows) {
        INFO(row.error.toStdString());
        const LineRefusal refusal = refusalOf(*menu, row.request);
        CHECK(refusal.needs == row.needs);
        CHECK(refusal.error.english() == row.error);
    }
}

TEST_CASE("what the menu does not sell is refused")
{
    const auto menu = demoMenu();
    LineRequest mediumCan = with(requestOf(u"can"_s), u"can-brand"_s, {u"solo"_s});
    mediumCan.unknownSize = u"medium"_s;
    const std::vector<std::pair<LineRequest, QString>> rows {
        {requestOf(u"pizza"_s), u"Sorry, that is not on the menu."_s},
        {ofCategory(u"pizza"_s), u"Sorry, that is not on the menu."_s},
        {ofCategory(u"chips"_s, u"lamb"_s, u"small"_s), u"We do not have the chips in lamb."_s},
        {mediumCan, u"The Soft Drink Can (375ml) comes in one size only."_s},
        {requestOf(u"gozleme-lamb"_s, u"large"_s), u"The Lamb Gözleme comes in one size only."_s},
        {with(requestOf(u"water"_s), u"salads"_s, {u"onion"_s}),
            u"Sorry, the Water (500ml) cannot come with onion."_s},
        {with(requestOf(u"gozleme-lamb"_s), u"extras"_s, {u"cheese"_s, u"haloumi"_s}),
            u"Sorry, the Lamb Gözleme cannot come with cheese."_s},
        {with(kebab(), u"salads"_s, {u"cucumber"_s}),
            u"Sorry, the Lamb Kebab cannot come with cucumber."_s},
        {with(kebab(), u"toppings"_s, {}), u"Sorry, the Lamb Kebab cannot come with toppings."_s},
        {with(requestOf(u"sauce-tub"_s), u"sauces"_s, {u"garlic"_s, u"bbq"_s}),
            u"The Sauce Tub takes only one sauce."_s},
        {with(requestOf(u"can"_s), u"can-brand"_s, {u"solo"_s, u"lift"_s}),
            u"The Soft Drink Can (375ml) takes only one can."_s},
    };
    for (const auto &[request, error] : rows) {
        INFO(error.toStdString());
        const LineRefusal refusal = refusalOf(*menu, request);
        CHECK(refusal.error.english() == error);
        CHECK(refusal.needs.isEmpty());
    }
}

TEST_CASE("a line is one to twenty of an item")
{
    const auto menu = demoMenu();
    for (const int quantity : {1, 2, 20}) {
        CHECK(lineOf(*menu, requestOf(u"kebab-lamb"_s, u"large"_s, quantity)).quantity == quantity);
    }
    for (const int quantity : {0, -5, 21, 100}) {
        CHECK(refusalOf(*menu, requestOf(u"kebab-lamb"_s, u"large"_s, quantity)).error.english()
            == u"I can take from 1 to 20 of one item."_s);
    }
}

TEST_CASE("named options are exactly those, in the order they were said")
{
    const auto menu = demoMenu();
    const CartLine tomato = lineOf(*menu, with(kebab(), u"salads"_s, {u"tomato"_s}));
    CHECK(chosen(tomato, u"salads"_s) == QStringList {u"tomato"_s});
    CHECK(chosen(tomato, u"sauces"_s) == QStringList {u"garlic"_s});
    const CartLine sauces =
        lineOf(*menu, with(kebab(), u"sauces"_s, {u"sweet-chilli"_s, u"chilli"_s, u"chilli"_s}));
    CHECK(chosen(sauces, u"sauces"_s) == QStringList {u"sweet-chilli"_s, u"chilli"_s});
    CHECK(chosen(sauces, u"salads"_s) == QStringList {u"lettuce"_s, u"tomato"_s, u"onion"_s});
    const CartLine extras =
        lineOf(*menu, with(kebab(), u"extras"_s, {u"cheese"_s, u"extra-meat"_s, u"haloumi"_s}));
    CHECK(chosen(extras, u"extras"_s) == QStringList {u"cheese"_s, u"extra-meat"_s, u"haloumi"_s});
}

TEST_CASE("what was left out stays on the line for the cook")
{
    const auto menu = demoMenu();
    const CartLine onion = lineOf(*menu, without(kebab(), u"salads"_s, {u"onion"_s, u"lettuce"_s}));
    CHECK(chosen(onion, u"salads"_s) == QStringList {u"tomato"_s});
    CHECK(onion.without == QStringList {u"onion"_s, u"lettuce"_s});

    // Pickles are no default, and salads are not offered with gözleme; it may be an allergy.
    CHECK(lineOf(*menu, without(kebab(), u"salads"_s, {u"pickles"_s})).without
        == QStringList {u"pickles"_s});
    CHECK(lineOf(*menu, without(requestOf(u"gozleme-lamb"_s), u"salads"_s, {u"onion"_s})).without
        == QStringList {u"onion"_s});

    const CartLine salad = lineOf(*menu, none(kebab(), u"salads"_s));
    CHECK(chosen(salad, u"salads"_s).isEmpty());
    CHECK(salad.without == QStringList {u"salad"_s});
    const CartLine sauce = lineOf(*menu, none(kebab(), u"sauces"_s));
    CHECK(chosen(sauce, u"sauces"_s).isEmpty());
    CHECK(sauce.without == QStringList {u"sauce"_s});

    const CartLine both = lineOf(
        *menu, with(without(kebab(), u"salads"_s, {u"tomato"_s}), u"sauces"_s, {u"tomato"_s}));
    CHECK(chosen(both, u"salads"_s) == QStringList {u"lettuce"_s, u"onion"_s});
    CHECK(chosen(both, u"sauces"_s) == QStringList {u"tomato"_s});
    CHECK(both.without == QStringList {u"tomato"_s});
    CHECK(lineOf(*menu, without(kebab(), u"sauces"_s, {u"tomato"_s})).without
        == QStringList {u"tomato sauce"_s});
}

TEST_CASE("cheese is on a HSP unless it is left out")
{
    const auto menu = demoMenu();
    const LineRequest hsp = requestOf(u"hsp-lamb"_s, u"large"_s);
    for (const LineRequest &request : {without(hsp, u"cheese"_s, {u"cheese"_s}),
             without(hsp, u"extras"_s, {u"cheese"_s}), none(hsp, u"cheese"_s)}) {
        const CartLine line = lineOf(*menu, request);
        CHECK(chosen(line, u"cheese"_s).isEmpty());
        CHECK(line.without == QStringList {u"cheese"_s});
    }
    // Asked for as an extra it is the cheese that is there anyway.
    const CartLine extra = lineOf(*menu, with(hsp, u"extras"_s, {u"cheese"_s}));
    CHECK(chosen(extra, u"cheese"_s) == QStringList {u"cheese"_s});
    CHECK(chosen(extra, u"extras"_s).isEmpty());
}

TEST_CASE("the lot is every free salad, olives only when named")
{
    const auto menu = demoMenu();
    const auto theLot = [](GroupRequest &asked) { asked.theLot = true; };
    CHECK(chosen(lineOf(*menu, asking(kebab(), u"salads"_s, theLot)), u"salads"_s)
        == QStringList {u"lettuce"_s, u"tomato"_s, u"onion"_s, u"pickles"_s});
    const auto lotAndOlives = [](GroupRequest &asked) {
        asked.theLot = true;
        asked.named = {OptionId(u"olives"_s)};
        asked.excluded = {OptionId(u"onion"_s)};
    };
    const CartLine olives = lineOf(*menu, asking(kebab(), u"salads"_s, lotAndOlives));
    CHECK(chosen(olives, u"salads"_s)
        == QStringList {u"lettuce"_s, u"tomato"_s, u"pickles"_s, u"olives"_s});
    CHECK(olives.without == QStringList {u"onion"_s});
    CHECK(refusalOf(*menu, asking(requestOf(u"chips"_s, u"small"_s), u"salads"_s, theLot))
              .error.english()
        == u"Sorry, the Chips cannot come with all the salads."_s);
}

TEST_CASE("an addition keeps the defaults")
{
    const auto menu = demoMenu();
    const auto chilliForGarlic = [](GroupRequest &asked) {
        asked.named = {OptionId(u"chilli"_s)};
        asked.excluded = {OptionId(u"garlic"_s)};
        asked.addToDefaults = true;
    };
    const CartLine swapped = lineOf(*menu, asking(kebab(), u"sauces"_s, chilliForGarlic));
    CHECK(chosen(swapped, u"sauces"_s) == QStringList {u"chilli"_s});
    CHECK(swapped.without == QStringList {u"garlic"_s});
    const auto extraPickles = [](GroupRequest &asked) {
        asked.named = {OptionId(u"pickles"_s)};
        asked.addToDefaults = true;
    };
    CHECK(chosen(lineOf(*menu, asking(kebab(), u"salads"_s, extraPickles)), u"salads"_s)
        == QStringList {u"lettuce"_s, u"tomato"_s, u"onion"_s, u"pickles"_s});
    const auto chickenSalt = [](GroupRequest &asked) {
        asked.named = {OptionId(u"chicken"_s)};
        asked.addToDefaults = true;
    };
    CHECK(chosen(lineOf(*menu, asking(requestOf(u"chips"_s, u"large"_s), u"salt"_s, chickenSalt)),
              u"salt"_s)
        == QStringList {u"chicken"_s});
}

TEST_CASE("no salt is told to the cook however it was said")
{
    const auto menu = demoMenu();
    const LineRequest chips = requestOf(u"chips"_s, u"large"_s);
    for (const LineRequest &request :
        {with(chips, u"salt"_s, {u"none"_s}), none(chips, u"salt"_s)}) {
        const CartLine line = lineOf(*menu, request);
        CHECK(chosen(line, u"salt"_s) == QStringList {u"none"_s});
        CHECK(line.without == QStringList {u"salt"_s});
        CHECK(lineDescription(*menu, line) == u"Large Chips (no salt)"_s);
    }
}

TEST_CASE("chips with cheese or a sauce are the dearer chips")
{
    const auto menu = demoMenu();
    const LineRequest small = requestOf(u"chips"_s, u"small"_s);
    const LineRequest large = requestOf(u"chips"_s, u"large"_s);
    const CartLine garlic = lineOf(*menu, with(small, u"sauces"_s, {u"garlic"_s}));
    CHECK(garlic.item == ItemId(u"chips-cheese-or-sauce"_s));
    CHECK(chosen(garlic, u"chips-topping"_s) == QStringList {u"garlic"_s});
    CHECK(chosen(garlic, u"salt"_s) == QStringList {u"normal"_s});
    CHECK(lineOf(*menu, with(small, u"extras"_s, {u"cheese"_s})).item
        == ItemId(u"chips-cheese-or-sauce"_s));

    const CartLine both =
        lineOf(*menu, with(with(large, u"extras"_s, {u"cheese"_s}), u"sauces"_s, {u"bbq"_s}));
    CHECK(both.item == ItemId(u"chips-cheese-and-sauce"_s));
    CHECK(chosen(both, u"cheese"_s) == QStringList {u"cheese"_s});
    CHECK(chosen(both, u"sauces"_s) == QStringList {u"bbq"_s});
    CHECK(both.without.isEmpty());

    // Reached by its options it has these and no others, and the cook is told.
    const CartLine sauceOnly = lineOf(*menu, with(large, u"sauces"_s, {u"bbq"_s}));
    CHECK(sauceOnly.item == ItemId(u"chips-cheese-and-sauce"_s));
    CHECK(chosen(sauceOnly, u"cheese"_s).isEmpty());
    CHECK(sauceOnly.without == QStringList {u"cheese"_s});

    // By its own name it has its defaults.
    const CartLine byName = lineOf(*menu, requestOf(u"chips-cheese-and-sauce"_s, u"large"_s));
    CHECK(chosen(byName, u"cheese"_s) == QStringList {u"cheese"_s});
    CHECK(chosen(byName, u"sauces"_s) == QStringList {u"garlic"_s});

    const LineRefusal tooMuch =
        refusalOf(*menu, with(with(small, u"extras"_s, {u"cheese"_s}), u"sauces"_s, {u"bbq"_s}));
    CHECK(tooMuch.error.english() == u"The Chips with cheese and bbq comes only in large."_s);
    CHECK(tooMuch.needs == QStringList {u"size"_s});
    CHECK(refusalOf(*menu, with(requestOf(u"chips"_s), u"sauces"_s, {u"bbq"_s})).needs
        == QStringList {u"size"_s});
    CHECK(refusalOf(*menu, with(small, u"extras"_s, {u"haloumi"_s})).error.english()
        == u"Sorry, the Chips cannot come with haloumi."_s);
}

TEST_CASE("a brand or a diet finds the item that has it")
{
    const auto menu = demoMenu();
    CHECK(lineOf(*menu, with(ofCategory(u"drinks"_s), u"can-brand"_s, {u"solo"_s})).item
        == ItemId(u"can"_s));
    CHECK(lineOf(*menu, ofCategory(u"kebabs"_s, u"vegan"_s, u"small"_s)).item
        == ItemId(u"kebab-falafel"_s));
    CHECK(lineOf(*menu, ofCategory(u"hsp"_s, u"vegetarian"_s, u"small"_s)).item
        == ItemId(u"hsp-falafel"_s));
    CHECK(refusalOf(*menu, ofCategory(u"hsp"_s, u"vegan"_s, u"small"_s)).needs
        == QStringList {u"protein"_s});
    LineRequest vegan = requestOf(u"kebab-falafel"_s, u"small"_s);
    vegan.variant = VariantId(u"vegan"_s);
    CHECK(lineOf(*menu, vegan).item == ItemId(u"kebab-falafel"_s));
    LineRequest container;
    container.variant = VariantId(u"mix"_s);
    container.size = SizeId(u"500g"_s);
    CHECK(lineOf(*menu, container).item == ItemId(u"meat-mix"_s));
}

TEST_CASE("what is sold out is refused, a sold-out default is left off")
{
    const Menu menu =
        soldOut({u"kebab-lamb"_s, u"chips-cheese-or-sauce"_s}, {u"onion"_s, u"haloumi"_s});
    CHECK(
        refusalOf(menu, kebab()).error.english() == u"Sorry, we are sold out of the Lamb Kebab."_s);
    CHECK(refusalOf(menu, ofCategory(u"kebabs"_s, u"lamb"_s, u"small"_s)).error.english()
        == u"Sorry, we are sold out of the Lamb Kebab."_s);
    CHECK(refusalOf(menu, ofCategory(u"kebabs"_s, {}, u"small"_s)).error.english()
        == u"Which protein would you like for the kebab: chicken, mix or falafel?"_s);
    CHECK(refusalOf(menu, with(requestOf(u"chips"_s, u"small"_s), u"sauces"_s, {u"bbq"_s}))
              .error.english()
        == u"The Chips with bbq comes only in large."_s);

    const LineRequest chicken = requestOf(u"kebab-chicken"_s, u"small"_s);
    CHECK(refusalOf(menu, with(chicken, u"extras"_s, {u"haloumi"_s})).error.english()
        == u"Sorry, we are sold out of haloumi."_s);
    CHECK(refusalOf(menu, with(chicken, u"salads"_s, {u"onion"_s})).error.english()
        == u"Sorry, we are sold out of onion."_s);
    const CartLine line = lineOf(menu, chicken);
    CHECK(chosen(line, u"salads"_s) == QStringList {u"lettuce"_s, u"tomato"_s});
    CHECK(line.without == QStringList {u"onion"_s});

    const Menu noKebabs =
        soldOut({u"kebab-lamb"_s, u"kebab-chicken"_s, u"kebab-mix"_s, u"kebab-falafel"_s}, {});
    CHECK(refusalOf(noKebabs, ofCategory(u"kebabs"_s)).error.english()
        == u"Sorry, we are out of Kebabs."_s);
}

TEST_CASE("a line reads as people and the kitchen say it")
{
    const auto menu = demoMenu();
    CHECK(lineTitle(*menu, lineOf(*menu, kebab())) == u"Large Lamb Kebab"_s);
    CHECK(lineTitle(*menu, cans(*menu, 1)) == u"Soft Drink Can (375ml)"_s);
    CHECK(lineTitle(*menu, lineOf(*menu, requestOf(u"meat-mix"_s, u"250g"_s)))
        == u"Mix Meat Container 250 g"_s);

    LineRequest two = without(kebab(), u"salads"_s, {u"onion"_s});
    two.quantity = 2;
    CHECK(lineDescription(*menu, lineOf(*menu, two))
        == u"2 × Large Lamb Kebab (lettuce, tomato, garlic; no onion)"_s);
    CHECK(lineDescription(*menu, lineOf(*menu, with(kebab(), u"sauces"_s, {u"tomato"_s})))
        == u"Large Lamb Kebab (lettuce, tomato, onion, tomato sauce)"_s);
    CHECK(lineDescription(*menu,
              lineOf(*menu, with(requestOf(u"chips"_s, u"large"_s), u"salt"_s, {u"chicken"_s})))
        == u"Large Chips (chicken salt)"_s);
    CHECK(lineDescription(*menu, lineOf(*menu, requestOf(u"chips"_s, u"small"_s)))
        == u"Small Chips"_s);
    CHECK(lineDescription(*menu, cans(*menu, 3)) == u"3 × Soft Drink Can (375ml) (solo)"_s);
}

TEST_CASE("a cart counts units, not lines")
{
    const auto menu = demoMenu();
    Cart cart;
    CHECK(cart.itemCount() == 0);
    cart.lines = {lineOf(*menu, kebab()), cans(*menu, 3)};
    CHECK(cart.itemCount() == 4);
}
