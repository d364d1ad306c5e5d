// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_lines.h"
#include "demo_menu.h"
#include "domain/meal_conversion.h"
#include "support/catch.h"

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

/// A solo, and chips as they come.
LineOutcome plainPart(const Menu &menu, const Item &item, const SizeId &size)
{
    LineRequest request = requestOf(item.id.text(), size.text());
    return buildLine(
        menu, item.id.text() == u"can"_s ? with(request, u"can-brand"_s, {u"solo"_s}) : request);
}

struct Conversion {
    explicit Conversion(const QList<CartLine> &lines) { cart.lines = lines; }

    /// Makes meals of the lines and keeps them; how many units became one.
    int convert(const QList<qsizetype> &lines, const QString &size = {})
    {
        const auto outcome = convertToMeals(
            *menu, cart, {lines, SizeId(size), [this](const Item &item, const SizeId &partSize) {
                              return plainPart(*menu, item, partSize);
                          }});
        REQUIRE(outcome.has_value());
        const auto *meals = std::get_if<MealConversion>(&*outcome);
        REQUIRE(meals != nullptr);
        cart = meals->cart;
        return meals->converted;
    }

    Money total() const { return priceCart(*menu, cart).total; }

    std::shared_ptr<const Menu> menu = demoMenu();
    Cart cart;
};

Conversion conversion(std::initializer_list<LineRequest> requests)
{
    const auto menu = demoMenu();
    QList<CartLine> lines;
    for (const LineRequest &request : requests) {
        lines.append(lineOf(*menu, request));
    }
    return Conversion(lines);
}

LineRequest soloCans(int quantity)
{
    return with(requestOf(u"can"_s, {}, quantity), u"can-brand"_s, {u"solo"_s});
}

} // namespace

TEST_CASE("a line of two takes two of each")
{
    Conversion meals = conversion({requestOf(u"kebab-lamb"_s, u"small"_s, 2), soloCans(1)});
    CHECK(meals.convert({0}) == 2);
    REQUIRE(meals.cart.lines.size() == 4);
    CHECK(meals.cart.lines.at(0).meals == 2);
    CHECK(meals.cart.lines.at(2).quantity == 2); // chips
    CHECK(meals.cart.lines.at(3).quantity == 1); // the second can
    CHECK(meals.total() == Money::fromCents(3400));
    CHECK(meals.convert({0}) == 0);
    CHECK(meals.cart.lines.size() == 4);
}

TEST_CASE("the size counts for what is added, not for what is there")
{
    Conversion meals =
        conversion({requestOf(u"kebab-lamb"_s, u"large"_s, 2), requestOf(u"chips"_s, u"small"_s)});
    CHECK(meals.convert({0}, u"large"_s) == 2);
    CHECK(meals.total() == Money::fromCents(4700));
}

TEST_CASE("a meal that was asked for keeps its parts from the next one")
{
    Conversion meals = conversion({requestOf(u"kebab-lamb"_s, u"small"_s),
        requestOf(u"kebab-chicken"_s, u"small"_s), requestOf(u"chips"_s, u"small"_s), soloCans(1)});
    CHECK(meals.convert({1}) == 1); // with the chips and the can that are there
    CHECK(meals.cart.lines.size() == 4);
    CHECK(meals.convert({1}) == 0);
    CHECK(meals.convert({0}) == 1);
    CHECK(meals.cart.itemCount() == 6);
    CHECK(meals.total() == Money::fromCents(3400));
}

TEST_CASE("what no deal begins with becomes no meal")
{
    Conversion meals = conversion({requestOf(u"baklava"_s), requestOf(u"chips"_s, u"small"_s)});
    const MealWish wish {{0, 1}, {},
        [&](const Item &item, const SizeId &size) { return plainPart(*meals.menu, item, size); }};
    CHECK_FALSE(convertToMeals(*meals.menu, meals.cart, wish).has_value());
    CHECK_FALSE(canBeMeal(*meals.menu, meals.cart.lines.at(1)));
    const Cart empty;
    CHECK_FALSE(convertToMeals(*meals.menu, empty, {{}, {}, wish.make}).has_value());
}

TEST_CASE("a part that cannot be made refuses the meal")
{
    Conversion meals = conversion({requestOf(u"kebab-lamb"_s, u"small"_s)});
    const auto outcome = convertToMeals(*meals.menu, meals.cart,
        {{0}, {}, [](const Item &, const SizeId &) {
             return LineOutcome(LineRefusal {Sentence::verbatim(u"sold out"_s), {}});
         }});
    REQUIRE(outcome.has_value());
    CHECK(std::get<LineRefusal>(*outcome).error.english() == u"sold out"_s);
}

TEST_CASE("the parts of a meal are found under its main thing only")
{
    Conversion meals = conversion({requestOf(u"kebab-lamb"_s, u"large"_s)});
    meals.convert({0});
    const PricedCart priced = priceCart(*meals.menu, meals.cart);
    const QList<DealUse> parts = mealCompanions(*meals.menu, meals.cart, priced, 0);
    REQUIRE(parts.size() == 2);
    CHECK(parts.at(0).quantity == 1);
    CHECK(mealCompanions(*meals.menu, meals.cart, priced, 1).isEmpty());
}
