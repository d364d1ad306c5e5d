// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_lines.h"
#include "demo_menu.h"
#include "domain/menu_loader.h"
#include "domain/pricing.h"
#include "support/catch.h"

#include <memory>
#include <utility>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

class Till {
public:
    Till() = default;
    explicit Till(std::shared_ptr<const Menu> menu) : m_menu(std::move(menu)) { }

    Till &add(const QString &item, const QString &size = {}, int quantity = 1)
    {
        return add(requestOf(item, size, quantity));
    }
    Till &add(const LineRequest &request)
    {
        m_cart.lines.append(lineOf(*m_menu, request));
        return *this;
    }
    Till &addCans(int quantity)
    {
        m_cart.lines.append(cans(*m_menu, quantity));
        return *this;
    }
    PricedCart price(DealMode mode = DealMode::Automatic) const
    {
        return priceCart(*m_menu, m_cart, mode);
    }
    qint64 total() const { return price().total.cents(); }
    Cart &cart() { return m_cart; }
    const Cart &cart() const { return m_cart; }
    const Menu &menu() const { return *m_menu; }

private:
    std::shared_ptr<const Menu> m_menu = demoMenu();
    Cart m_cart;
};

std::shared_ptr<const Menu> menuOf(const QByteArray &items, const QByteArray &deals)
{
    const auto menu = loadMenu(R"({"format": "docket-menu", "formatVersion": 1, "currency": "AUD",
        "categories": [{"id": "food", "name": "Food"}], "items": [)"
        + items + R"(], "deals": [)" + deals + "]}");
    if (!menu) {
        FAIL(menu.error().message.english().toStdString());
    }
    return *menu;
}

} // namespace

TEST_CASE("two kebabs, two chips and two cans are two meals")
{
    const PricedCart priced = Till()
                                  .add(u"kebab-lamb"_s, u"small"_s, 2)
                                  .add(u"chips"_s, u"small"_s, 2)
                                  .addCans(2)
                                  .price();
    CHECK(priced.beforeDeals.cents() == 3700);
    CHECK(priced.savings.cents() == 300);
    CHECK(priced.total.cents() == 3400);
    CHECK(priced.gst.cents() == 309);
    CHECK(priced.subtotal.cents() == 3091);
    CHECK(priced.itemCount == 6);
    REQUIRE(priced.deals.size() == 1);
    CHECK(priced.deals.at(0).deal == DealId(u"kebab-chips-can-small"_s));
    CHECK(priced.deals.at(0).times == 2);
}

TEST_CASE("a cart costs the same however it was typed")
{
    Till till;
    till.add(u"kebab-lamb"_s, u"small"_s).add(u"chips"_s, u"small"_s).addCans(1);
    till.add(u"kebab-chicken"_s, u"small"_s).addCans(1).add(u"chips"_s, u"small"_s);
    CHECK(till.total() == 3400);
}

TEST_CASE("what no deal takes costs its own price")
{
    CHECK(
        Till().add(u"kebab-lamb"_s, u"small"_s, 2).add(u"chips"_s, u"small"_s, 2).addCans(3).total()
        == 3750);
    CHECK(Till().add(u"kebab-lamb"_s, u"large"_s).total() == 1500);
    CHECK(Till().add(u"chips"_s, u"small"_s, 18).total() == 9000);
    CHECK(Till().addCans(2).total() == 700);
    CHECK(Till().add(u"baklava-4"_s).add(u"meat-chicken"_s, u"500g"_s).total() == 3000);
    CHECK(Till().total() == 0);
}

TEST_CASE("each of the shop's deals has its price")
{
    CHECK(Till().add(u"kebab-lamb"_s, u"small"_s).addCans(1).total() == 1200);
    CHECK(Till().add(u"kebab-mix"_s, u"large"_s).addCans(1).total() == 1700);
    CHECK(Till().add(u"kebab-lamb"_s, u"small"_s).add(u"chips"_s, u"small"_s).addCans(1).total()
        == 1700);
    CHECK(Till().add(u"kebab-lamb"_s, u"large"_s).add(u"chips"_s, u"small"_s).addCans(1).total()
        == 2200);
    CHECK(Till().add(u"kebab-lamb"_s, u"small"_s).add(u"chips"_s, u"large"_s).addCans(1).total()
        == 2000);
    CHECK(Till().add(u"kebab-falafel"_s, u"large"_s).add(u"chips"_s, u"large"_s).addCans(1).total()
        == 2500);
    CHECK(Till().add(u"hsp-chicken"_s, u"small"_s).addCans(1).total() == 1700);
    CHECK(Till().add(u"hsp-lamb"_s, u"large"_s).addCans(1).total() == 2200);
    CHECK(Till().add(u"gozleme-vegan"_s).add(u"chips"_s, u"small"_s).addCans(1).total() == 2300);
}

TEST_CASE("of five lines the best deal is chosen")
{
    const PricedCart priced = Till()
                                  .add(u"kebab-lamb"_s, u"large"_s)
                                  .add(u"kebab-chicken"_s, u"small"_s)
                                  .add(u"hsp-lamb"_s, u"large"_s)
                                  .add(u"chips"_s, u"small"_s)
                                  .addCans(1)
                                  .price();
    CHECK(priced.total.cents() == 5200);
    CHECK(priced.savings.cents() == 150);
    REQUIRE(priced.deals.size() == 1);
    CHECK(priced.deals.at(0).saving.cents() == 150);
}

TEST_CASE("the single can goes where it saves most")
{
    // With large chips it saves 2.50, with the HSP 1.50.
    const PricedCart priced = Till()
                                  .add(u"hsp-lamb"_s, u"large"_s)
                                  .add(u"chips"_s, u"large"_s)
                                  .add(u"kebab-lamb"_s, u"small"_s)
                                  .addCans(1)
                                  .price();
    CHECK(priced.savings.cents() == 250);
    CHECK(priced.total.cents() == 4000);
}

TEST_CASE("options are charged on top of a deal")
{
    const LineRequest kebab =
        with(requestOf(u"kebab-lamb"_s, u"large"_s), u"extras"_s, {u"extra-meat"_s});
    CHECK(Till().add(kebab).total() == 1900);
    const PricedCart meal = Till().add(kebab).add(u"chips"_s, u"small"_s).addCans(1).price();
    CHECK(meal.total.cents() == 2600);
    CHECK(meal.savings.cents() == 150);
    CHECK(meal.lines.at(0).base.cents() == 1500);
    CHECK(meal.lines.at(0).options.cents() == 400);
    CHECK(meal.lines.at(0).unit.cents() == 1900);
    CHECK(meal.lines.at(0).total.cents() == 1900);

    const LineRequest loaded = with(requestOf(u"kebab-lamb"_s, u"large"_s), u"extras"_s,
        {u"cheese"_s, u"extra-meat"_s, u"haloumi"_s});
    CHECK(Till().add(loaded).total() == 2250);
    CHECK(
        Till().add(with(requestOf(u"kebab-lamb"_s, u"large"_s), u"salads"_s, {u"olives"_s})).total()
        == 1600);
}

TEST_CASE("without deals every line costs its own price")
{
    const Till till = Till()
                          .add(u"hsp-lamb"_s, u"large"_s)
                          .add(u"chips"_s, u"large"_s)
                          .addCans(2)
                          .add(u"chips"_s, u"small"_s);
    const PricedCart priced = till.price(DealMode::Off);
    CHECK(priced.total.cents() == 4100);
    CHECK(priced.gst.cents() == 373);
    CHECK(priced.deals.isEmpty());
    CHECK(till.price().total.cents() == 3950);
}

TEST_CASE("a deal says which units of which lines it took")
{
    const PricedCart priced = Till()
                                  .add(u"kebab-lamb"_s, u"small"_s, 2)
                                  .add(u"kebab-chicken"_s, u"small"_s)
                                  .addCans(3)
                                  .price();
    REQUIRE(priced.deals.size() == 2);
    const AppliedDeal &lamb = priced.deals.at(0);
    CHECK(lamb.times == 2);
    CHECK(lamb.price.cents() == 2400);
    CHECK(lamb.saving.cents() == 300);
    REQUIRE(lamb.uses.size() == 2);
    CHECK(lamb.uses.at(0).line == 0);
    CHECK(lamb.uses.at(0).quantity == 2);
    CHECK(lamb.uses.at(1).line == 2);
    CHECK(lamb.uses.at(1).quantity == 2);
    const AppliedDeal &chicken = priced.deals.at(1);
    CHECK(chicken.times == 1);
    REQUIRE(chicken.uses.size() == 2);
    CHECK(chicken.uses.at(0).line == 1);
    CHECK(chicken.uses.at(0).quantity == 1);
    CHECK(chicken.uses.at(1).line == 2);
    CHECK(chicken.uses.at(1).quantity == 1);
}

TEST_CASE("of equal savings the one with fewer deals is taken")
{
    // Twice "two for 3.50" saves as much as once "four for 7.00".
    const auto menu = menuOf(R"({"id": "a", "category": "food", "name": "A", "price": 2})",
        R"({"id": "two", "name": "Two", "price": 3.5, "parts": [{"items": ["a"], "quantity": 2}]},
           {"id": "four", "name": "Four", "price": 7, "parts": [{"items": ["a"], "quantity": 4}]})");
    const PricedCart priced = Till(menu).add(u"a"_s, {}, 5).price();
    CHECK(priced.total.cents() == 900);
    REQUIRE(priced.deals.size() == 1);
    CHECK(priced.deals.at(0).deal == DealId(u"four"_s));
    CHECK(priced.deals.at(0).times == 1);
}

TEST_CASE("a greedy choice of deals does not cost the customer more")
{
    // The dearest saving first (4.00) would leave two cheap items alone; two deals of 3.00 are
    // better.
    const auto menu = menuOf(R"({"id": "a", "category": "food", "name": "A", "price": 5},
            {"id": "b", "category": "food", "name": "B", "price": 5},
            {"id": "c", "category": "food", "name": "C", "price": 5},
            {"id": "d", "category": "food", "name": "D", "price": 5})",
        R"({"id": "ab", "name": "AB", "price": 6, "parts": [{"items": ["a"]}, {"items": ["b"]}]},
           {"id": "ac", "name": "AC", "price": 7, "parts": [{"items": ["a"]}, {"items": ["c"]}]},
           {"id": "bd", "name": "BD", "price": 7, "parts": [{"items": ["b"]}, {"items": ["d"]}]})");
    CHECK(Till(menu).add(u"a"_s).add(u"b"_s).add(u"c"_s).add(u"d"_s).total() == 1400);
}

TEST_CASE("a deal that would cost more than its parts is not taken")
{
    const auto menu = menuOf(R"({"id": "a", "category": "food", "name": "A", "price": 2},
            {"id": "b", "category": "food", "name": "B", "price": 9})",
        R"({"id": "any", "name": "Any two", "price": 10,
            "parts": [{"items": ["a", "b"], "quantity": 2}]})");
    CHECK(Till(menu).add(u"a"_s, {}, 2).total() == 400);
    CHECK(Till(menu).add(u"a"_s).add(u"b"_s).total() == 1000);
    CHECK(Till(menu).add(u"a"_s, {}, 2).add(u"b"_s, {}, 2).total() == 1400);
}

TEST_CASE("GST is contained in the total, rounded once")
{
    CHECK(Till().add(u"kebab-lamb"_s, u"small"_s).price().gst.cents() == 91);
    CHECK(Till().add(u"kebab-lamb"_s, u"large"_s).price().gst.cents() == 136);
    CHECK(Till().add(u"hsp-lamb"_s, u"large"_s).price().gst.cents() == 182);
    CHECK(Till().price().gst.cents() == 0);
}

TEST_CASE("a shop that is not registered for GST asks the same and counts none")
{
    const Till till = Till().add(u"kebab-lamb"_s, u"small"_s);
    PriceRules rules;
    rules.gst = GstStatus::NotRegistered;
    const PricedCart priced = priceCart(till.menu(), till.cart(), rules);
    CHECK(priced.total.cents() == 1000);
    CHECK(priced.gst.isZero());
    CHECK(priced.subtotal.cents() == 1000);
}

TEST_CASE("what is GST-free bears no GST, in a deal by its share")
{
    const auto menu = menuOf(
        R"({"id": "milk", "category": "food", "name": "Milk", "price": 4, "gstFree": true},
           {"id": "pie", "category": "food", "name": "Pie", "price": 8})",
        R"({"id": "both", "name": "Both", "price": 9,
            "parts": [{"items": ["milk"]}, {"items": ["pie"]}]})");
    CHECK(Till(menu).add(u"milk"_s, {}, 3).price().gst.cents() == 0);
    const PricedCart apart = Till(menu).add(u"milk"_s).add(u"pie"_s).price(DealMode::Off);
    CHECK(apart.total.cents() == 1200);
    CHECK(apart.gst.cents() == 73);
    // A third of 9.00 is milk: one eleventh of 6.00.
    const PricedCart deal = Till(menu).add(u"milk"_s).add(u"pie"_s).price();
    CHECK(deal.total.cents() == 900);
    CHECK(deal.gst.cents() == 55);
    CHECK(deal.subtotal.cents() == 845);
    // A second milk outside of the deal changes nothing.
    CHECK(Till(menu).add(u"milk"_s, {}, 2).add(u"pie"_s).price().gst.cents() == 55);
}

TEST_CASE("a cart of another menu cannot be priced")
{
    Till till;
    till.add(u"kebab-lamb"_s, u"small"_s);
    CHECK(canPrice(till.menu(), till.cart()));
    till.cart().lines[0].size = SizeId(u"250g"_s);
    CHECK_FALSE(canPrice(till.menu(), till.cart()));
    till.cart().lines[0].size = SizeId(u"small"_s);
    till.cart().lines[0].item = ItemId(u"pizza"_s);
    CHECK_FALSE(canPrice(till.menu(), till.cart()));
    till.cart().lines[0].item = ItemId(u"hsp-lamb"_s);
    till.cart().lines[0].selections[2].options = {OptionId(u"cheese"_s)};
    CHECK_FALSE(canPrice(till.menu(), till.cart()));
}

TEST_CASE("a cart of hundreds of units is priced exactly")
{
    Till till;
    for (const QString &size : {u"small"_s, u"large"_s}) {
        till.add(u"kebab-lamb"_s, size, 17).add(u"kebab-mix"_s, size, 20);
        till.add(u"hsp-lamb"_s, size, 19).add(u"chips"_s, size, 20).add(u"chips"_s, size, 13);
    }
    till.add(u"gozleme-lamb"_s, {}, 20).addCans(20).addCans(20).addCans(20).addCans(20).addCans(11);
    const PricedCart priced = till.price();
    // 33 cans with kebab and large chips save 2.50 each, the other 58 save 1.50 each.
    CHECK(priced.savings.cents() == 16950);
    CHECK(priced.itemCount == 289);
}

TEST_CASE("deals that can be filled in very many ways end in time")
{
    QByteArray items;
    QByteArray names;
    for (int at = 0; at < 20; ++at) {
        const QByteArray number = QByteArray::number(at);
        items += (at > 0 ? ", " : "") + QByteArray(R"({"id": "i)") + number
            + R"(", "category": "food", "name": "I)" + number + R"(", "price": )"
            + QByteArray::number(10 + at) + "}";
        names += (at > 0 ? ", \"i" : "\"i") + number + "\"";
    }
    const auto menu = menuOf(items,
        R"({"id": "six", "name": "Six", "price": 50, "parts": [{"items": [)" + names
            + R"(], "quantity": 6}]})");
    Till till(menu);
    for (int at = 0; at < 20; ++at) {
        till.add(u"i%1"_s.arg(at), {}, 20);
    }
    const PricedCart priced = till.price();
    CHECK(priced.savings.cents() > 0);
    CHECK(priced.total + priced.savings == priced.beforeDeals);
}

TEST_CASE("an option costs what it costs in the item's size, and some of a group nothing")
{
    Menu menu = *demoMenu();
    for (OptionGroup &group : menu.groups) {
        for (Option &option : group.options) {
            if (option.id == OptionId(u"extra-meat"_s)) {
                option.sizePrices = {{SizeId(u"large"_s), Money::fromCents(550)}};
            }
        }
    }
    menu.index();
    const auto total = [](const Menu &sold, const QString &size) {
        Till till(std::make_shared<const Menu>(sold));
        till.add(with(requestOf(u"kebab-lamb"_s, size), u"extras"_s,
            {u"extra-meat"_s, u"cheese"_s, u"jalapenos"_s}));
        return till.total();
    };
    CHECK(total(menu, u"small"_s) == 1000 + 400 + 100 + 100);
    CHECK(total(menu, u"large"_s) == 1500 + 550 + 100 + 100);
    for (Item &item : menu.items) {
        for (GroupUse &use : item.groups) {
            use.free = use.group == GroupId(u"extras"_s) ? 2 : 0;
        }
    }
    CHECK(total(menu, u"large"_s) == 1600); // the dearest two are free
    for (Item &item : menu.items) {
        for (GroupUse &use : item.groups) {
            use.free = use.group == GroupId(u"extras"_s) ? 9 : 0;
        }
    }
    CHECK(total(menu, u"small"_s) == 1000);
}
