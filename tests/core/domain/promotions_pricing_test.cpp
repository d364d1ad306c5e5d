// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_lines.h"
#include "domain/menu_loader.h"
#include "domain/pricing.h"
#include "support/catch.h"
#include "support/menu_with.h"

#include <memory>
#include <utility>
#include <vector>

using namespace docket;
using docket::tests::demoMenuWith;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Menu> loaded(const QByteArray &json)
{
    const auto menu = loadMenu(json);
    if (!menu) {
        FAIL(menu.error().message.english().toStdString());
    }
    return *menu;
}

/// Items "a" and "b" of one category, and what else the menu has.
std::shared_ptr<const Menu> menuOf(const QByteArray &a, const QByteArray &b, const QByteArray &rest)
{
    return loaded(R"({"format": "docket-menu", "formatVersion": 1, "currency": "AUD",
        "categories": [{"id": "food", "name": "Food"}], "items": [
            {"id": "a", "category": "food", "name": "A", )"
        + a + R"(}, {"id": "b", "category": "food", "name": "B", )" + b + "}], " + rest + "}");
}

const QByteArray tenPercentCode =
    R"("promoCodes": [{"code": "TEN", "name": "Ten off", "percent": 10, "to": "2026-11-30"}])";

class PromotionTill {
public:
    explicit PromotionTill(std::shared_ptr<const Menu> menu) : m_menu(std::move(menu)) { }

    PromotionTill &add(const QString &item, int quantity = 1, const QString &size = {})
    {
        m_cart.lines.append(lineOf(*m_menu, requestOf(item, size, quantity)));
        return *this;
    }
    PromotionTill &add(const LineRequest &request)
    {
        m_cart.lines.append(lineOf(*m_menu, request));
        return *this;
    }
    PromotionTill &addCans(int quantity)
    {
        m_cart.lines.append(cans(*m_menu, quantity));
        return *this;
    }
    PromotionTill &code(const QString &said)
    {
        m_rules.promoCode = said;
        return *this;
    }
    PromotionTill &on(int month, int day)
    {
        m_rules.orderedOn = BusinessDay(QDate(2026, month, day));
        m_rules.servedOn = m_rules.orderedOn;
        return *this;
    }
    PromotionTill &mode(DealMode mode)
    {
        m_rules.mode = mode;
        return *this;
    }
    PricedCart price() const { return priceCart(*m_menu, m_cart, m_rules); }
    qint64 total() const { return price().total.cents(); }

private:
    std::shared_ptr<const Menu> m_menu;
    Cart m_cart;
    PriceRules m_rules;
};

/// "label amount" of each step.
QStringList stepsOf(const PricedCart &priced)
{
    QStringList steps;
    for (const PriceStep &step : priced.breakdown) {
        steps.append(step.label + u' ' + step.amount.toDecimal());
    }
    return steps;
}

const QByteArray tenKebabs =
    R"({"bulkDiscounts": [{"name": "Ten kebabs", "category": "kebabs", "quantity": 10, "percent": 10}]})";

} // namespace

TEST_CASE("ten of a kind cost less each, rounded half-up per unit")
{
    const auto menu = menuOf(R"("price": 10.05)", R"("price": 3)",
        R"("bulkDiscounts": [{"name": "Ten", "items": ["a"], "quantity": 10, "percent": 10}])");
    CHECK(PromotionTill(menu).add(u"a"_s, 9).total() == 9045);
    CHECK(PromotionTill(menu).add(u"a"_s, 9).add(u"b"_s, 10).total() == 12045);
    const PricedCart ten = PromotionTill(menu).add(u"a"_s, 4).add(u"b"_s).add(u"a"_s, 6).price();
    CHECK(ten.total.cents() == 9340);
    CHECK(ten.savings.cents() == 1010);
    REQUIRE(ten.bulkDiscounts.size() == 1);
    CHECK(ten.bulkDiscounts.at(0).quantity == 10);
    CHECK(ten.bulkDiscounts.at(0).amount.cents() == 1010);
    CHECK(PromotionTill(menu).add(u"a"_s, 20).total() == 18080);
}

TEST_CASE("a bulk discount is for the item, not for its options")
{
    const auto menu = loaded(demoMenuWith(tenKebabs));
    const LineRequest loadedKebab =
        with(requestOf(u"kebab-lamb"_s, u"large"_s, 10), u"extras"_s, {u"extra-meat"_s});
    CHECK(PromotionTill(menu).add(loadedKebab).total() == 17500);
}

TEST_CASE("deals and bulk discounts are together the cheapest for the customer")
{
    const auto ten = loaded(demoMenuWith(tenKebabs));
    const PricedCart both =
        PromotionTill(ten).add(u"kebab-lamb"_s, 10, u"small"_s).addCans(2).price();
    CHECK(both.total.cents() == 9600);
    CHECK(both.savings.cents() == 1100);
    CHECK(both.gst.cents() == 873);
    CHECK(stepsOf(both)
        == QStringList {u"10 × Small Lamb Kebab 100.00"_s, u"2 × Soft Drink Can (375ml) 7.00"_s,
            u"2 × Kebab & can, small -3.00"_s, u"Ten kebabs 10 % -8.00"_s});

    const auto twenty = loaded(demoMenuWith(
        R"({"bulkDiscounts": [{"name": "Ten kebabs", "category": "kebabs", "quantity": 10, "percent": 20}]})"));
    const PricedCart bulk =
        PromotionTill(twenty).add(u"kebab-lamb"_s, 10, u"small"_s).addCans(2).price();
    CHECK(bulk.deals.isEmpty());
    CHECK(bulk.total.cents() == 8700);
    // Nine kebabs and a kebab in a deal are ten.
    CHECK(PromotionTill(ten)
              .add(u"kebab-lamb"_s, 9, u"small"_s)
              .add(u"kebab-mix"_s, 1, u"large"_s)
              .addCans(1)
              .total()
        == 9750);
}

TEST_CASE("of several bulk discounts the highest counts, and a cent remains")
{
    const auto menu = menuOf(R"("price": 2)", R"("price": 0.01)",
        R"("bulkDiscounts": [
            {"name": "Two", "items": ["a", "b"], "quantity": 2, "percent": 5},
            {"name": "Four", "items": ["a"], "quantity": 4, "percent": 10},
            {"name": "Six", "items": ["a", "b"], "quantity": 6, "percent": 90}])");
    CHECK(PromotionTill(menu).add(u"a"_s).total() == 200);
    CHECK(PromotionTill(menu).add(u"a"_s, 3).total() == 570);
    CHECK(PromotionTill(menu).add(u"a"_s, 5).total() == 900);
    CHECK(PromotionTill(menu).add(u"a"_s, 4).add(u"b"_s, 1).total() == 721);
    CHECK(PromotionTill(menu).add(u"b"_s, 6).total() == 6);
}

TEST_CASE("a code takes its percentage off the bill, half-up to the cent")
{
    struct Row {
        QByteArray price;
        qint64 total;
    };
    const std::vector<Row> rows {
        {R"("price": 10.04)", 904}, {R"("price": 10.05)", 904}, {R"("price": 10.06)", 905}};
    for (const Row &row : rows) {
        const auto menu = menuOf(row.price, R"("price": 3)", tenPercentCode);
        CHECK(PromotionTill(menu).add(u"a"_s).code(u"ten"_s).on(11, 20).total() == row.total);
    }
}

TEST_CASE("a code is taken off what deals and bulk discounts have left")
{
    const auto menu = loaded(demoMenuWith(
        R"({"promoCodes": [{"code": "TEN", "name": "Ten off", "percent": 10, "minimum": 12}]})"));
    PromotionTill till(menu);
    till.add(u"kebab-lamb"_s, 1, u"small"_s).addCans(1).code(u"T-E-N"_s);
    const PricedCart priced = till.price();
    CHECK(priced.bill.cents() == 1200);
    CHECK(priced.total.cents() == 1080);
    CHECK(priced.promoDiscount.cents() == 120);
    CHECK(priced.savings.cents() == 270);
    CHECK(priced.promoCode == u"TEN"_s);
    CHECK_FALSE(priced.promoRefusal);
    CHECK(priced.gst.cents() == 98);
    CHECK(stepsOf(priced)
        == QStringList {u"Small Lamb Kebab 10.00"_s, u"Soft Drink Can (375ml) 3.50"_s,
            u"Kebab & can, small -1.50"_s, u"Ten off -1.20"_s});
}

TEST_CASE("a code that does not apply takes nothing off and says why")
{
    const auto menu = menuOf(R"("price": 10)", R"("price": 3)",
        R"("promoCodes": [{"code": "FIVE", "name": "Five off", "amount": 5, "minimum": 10.01,
            "from": "2026-11-10", "to": "2026-11-30"}])");
    PromotionTill till(menu);
    till.add(u"a"_s).code(u"five"_s).on(11, 20);
    CHECK(till.price().promoRefusal == PromoRefusal::BelowMinimum);
    CHECK(till.total() == 1000);
    till.add(u"b"_s);
    CHECK_FALSE(till.price().promoRefusal);
    CHECK(till.total() == 800);
    CHECK(till.on(12, 1).price().promoRefusal == PromoRefusal::Expired);
    CHECK(till.on(11, 9).price().promoRefusal == PromoRefusal::NotYet);
    CHECK(till.total() == 1300);
    CHECK(till.code(u"six"_s).price().promoRefusal == PromoRefusal::Unknown);
    CHECK(till.price().promoCode.isEmpty());
    CHECK_FALSE(till.code({}).price().promoRefusal);
    // Nothing is ever free, and nothing costs less than nothing.
    CHECK(PromotionTill(menu).code(u"five"_s).on(11, 20).total() == 0);
    CHECK(PromotionTill(menu).add(u"b"_s).code(u"five"_s).on(11, 20).total() == 300);
}

TEST_CASE("a surcharge is added last, half-up to the cent")
{
    const QByteArray sunday =
        R"(, "surcharges": [{"name": "Sunday surcharge", "percent": 10, "weekdays": ["sun"]}])";
    const auto menu = menuOf(R"("price": 10.05)", R"("price": 20)", tenPercentCode + sunday);
    CHECK(PromotionTill(menu).add(u"a"_s).on(11, 21).total() == 1005);
    const PricedCart priced = PromotionTill(menu).add(u"a"_s).on(11, 22).price();
    CHECK(priced.surcharge.cents() == 101);
    CHECK(priced.total.cents() == 1106);
    CHECK(priced.gst.cents() == 101);
    CHECK(priced.savings.isZero());
    CHECK(stepsOf(priced) == QStringList {u"A 10.05"_s, u"Sunday surcharge 10 % 1.01"_s});
    const PricedCart both = PromotionTill(menu).add(u"b"_s).code(u"ten"_s).on(11, 22).price();
    CHECK(both.total.cents() == 1980);
    CHECK(stepsOf(both)
        == QStringList {u"B 20.00"_s, u"Ten off -2.00"_s, u"Sunday surcharge 10 % 1.80"_s});
}

TEST_CASE("code and surcharge are apportioned to what is GST-free by value")
{
    const QByteArray rules = R"(, "surcharges": [
        {"name": "Holiday", "percent": 15, "dates": ["2026-11-26"]}], "bulkDiscounts": [
        {"name": "Ten", "items": ["a"], "quantity": 10, "percent": 10}])";
    const auto menu =
        menuOf(R"("price": 4, "gstFree": true)", R"("price": 8)", tenPercentCode + rules);
    PromotionTill till(menu);
    till.add(u"a"_s).add(u"b"_s);
    CHECK(till.on(11, 20).price().gst.cents() == 73);
    CHECK(till.code(u"ten"_s).price().gst.cents() == 65); // of 7.20
    CHECK(till.on(11, 26).price().gst.cents() == 75); // of 8.28
    CHECK(till.price().total.cents() == 1242);
    CHECK(PromotionTill(menu).add(u"a"_s, 10).on(11, 20).price().gst.isZero());
    CHECK(PromotionTill(menu).add(u"a"_s, 10).add(u"b"_s).on(11, 20).price().gst.cents() == 73);
    CHECK(PromotionTill(menu).add(u"a"_s, 10).on(11, 26).code(u"ten"_s).price().gst.isZero());

    // Half of 0.33 is 0.165: 0.17 are GST-free, and one eleventh of 0.16 is 0.01, not of 0.17 0.02.
    const auto half = menuOf(R"("price": 0.2, "gstFree": true)", R"("price": 0.2)",
        R"("promoCodes": [{"code": "S", "name": "Seven cents", "amount": 0.07}])");
    const PricedCart cents =
        PromotionTill(half).add(u"a"_s).add(u"b"_s).code(u"s"_s).on(11, 20).price();
    CHECK(cents.total.cents() == 33);
    CHECK(cents.gst.cents() == 1);
}

TEST_CASE("offered deals are not applied until they are taken")
{
    const auto menu = loaded(demoMenuWith("{}"));
    PromotionTill till(menu);
    till.add(u"kebab-lamb"_s, 2, u"small"_s).addCans(2).mode(DealMode::Offer);
    const PricedCart offered = till.price();
    CHECK(offered.total.cents() == 2700);
    CHECK(offered.deals.isEmpty());
    CHECK(offered.savings.isZero());
    REQUIRE(offered.offers.size() == 1);
    CHECK(offered.offers.at(0).name == u"Kebab & can, small"_s);
    CHECK(offered.offers.at(0).times == 2);
    CHECK(offered.offers.at(0).saving.cents() == 300);
    CHECK(till.mode(DealMode::Automatic).price().offers.isEmpty());
    CHECK(till.mode(DealMode::Off).price().offers.isEmpty());

    // Ten kebabs cost 9.00 each: with the can, 12.50 against 12.00.
    PromotionTill many(loaded(demoMenuWith(tenKebabs)));
    many.add(u"kebab-lamb"_s, 10, u"small"_s).addCans(1).mode(DealMode::Offer);
    CHECK(many.total() == 9350);
    REQUIRE(many.price().offers.size() == 1);
    CHECK(many.price().offers.at(0).saving.cents() == 50);
    CHECK(many.mode(DealMode::Automatic).total() == 9300);
}

TEST_CASE("one deal is one step however its units stand in lines")
{
    PromotionTill till(loaded(demoMenuWith("{}")));
    till.add(u"kebab-lamb"_s, 1, u"small"_s).add(u"kebab-mix"_s, 2, u"small"_s).addCans(3);
    const PricedCart priced = till.price();
    CHECK(priced.deals.size() == 2);
    CHECK(stepsOf(priced)
        == QStringList {u"Small Lamb Kebab 10.00"_s, u"2 × Small Mix Kebab 20.00"_s,
            u"3 × Soft Drink Can (375ml) 10.50"_s, u"3 × Kebab & can, small -4.50"_s});
    CHECK(PromotionTill(loaded(demoMenuWith("{}"))).price().breakdown.isEmpty());
}
