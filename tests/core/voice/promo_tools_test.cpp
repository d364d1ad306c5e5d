// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/order_repository.h"
#include "support/catch.h"
#include "support/menu_with.h"
#include "support/results.h"
#include "test_line.h"

#include <QJsonDocument>

#include <vector>

using namespace docket;
using docket::tests::demoMenuWith;
using docket::tests::succeed;
using docket::tests::TestLine;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

const QByteArray promotions = R"({
    "promoCodes": [
        {"code": "TEN", "name": "Ten off", "percent": 10, "minimum": 12, "to": "2026-11-30"},
        {"code": "OLD", "name": "Old", "amount": 2, "to": "2026-11-19"}],
    "bulkDiscounts": [{"name": "Four gözleme", "category": "gozleme", "quantity": 4, "percent": 10}],
    "surcharges": [{"name": "Sunday surcharge", "percent": 10, "weekdays": ["sun"]}]})";

/// A line into a shop with promotions, with a small kebab and a can in the cart: 12.00.
struct PromoLine : TestLine {
    PromoLine()
    {
        succeed(shop.menu.take(demoMenuWith(promotions)));
        add(u"a small lamb kebab and a coke"_s);
    }

    void add(const QString &description)
    {
        REQUIRE(tool(u"quickAddItem"_s, {{u"description"_s, description}})["ok"_L1].toBool());
    }
    QJsonObject code(const QString &name, const QString &said)
    {
        return tool(name, {{u"code"_s, said}});
    }
    QJsonObject split(const char *json)
    {
        return tool(u"setSplitPayment"_s, QJsonDocument::fromJson(json).object());
    }
    Order order(const QString &name = u"Tom"_s)
    {
        const auto ready = tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 45 minutes"_s}});
        REQUIRE(ready["ok"_L1].toBool());
        placed = tool(u"createOrder"_s, {{u"customerName"_s, name}});
        REQUIRE(placed["ok"_L1].toBool());
        return valueOf(store::OrderRepository(*shop.database).open()).last();
    }

    QJsonObject placed; ///< The last createOrder's answer.
};

/// "label amount" of each step.
QStringList stepsOf(const QJsonObject &priced)
{
    QStringList steps;
    for (const QJsonValue &step : priced["breakdown"_L1].toArray()) {
        steps.append(u"%1 %2"_s.arg(step["label"_L1].toString()).arg(step["amount"_L1].toDouble()));
    }
    return steps;
}

/// "payer amount" of each part.
QStringList partsOf(const QJsonObject &split)
{
    QStringList parts;
    for (const QJsonValue &part : split["parts"_L1].toArray()) {
        parts.append(u"%1 %2"_s.arg(part["payer"_L1].toString()).arg(part["amount"_L1].toDouble()));
    }
    return parts;
}

} // namespace

TEST_CASE("validatePromoCode tells what a code gives, and changes nothing")
{
    PromoLine line;
    const QJsonObject good = line.code(u"validatePromoCode"_s, u"t e n"_s);
    CHECK(good["ok"_L1].toBool());
    CHECK(good["valid"_L1].toBool());
    CHECK(good["code"_L1].toString() == u"TEN"_s);
    CHECK(good["name"_L1].toString() == u"Ten off"_s);
    CHECK(good["gives"_L1].toString() == u"10 % off orders of $12.00 or more, until 30 November"_s);
    CHECK(line.tool(u"priceCart"_s)["total"_L1].toDouble() == 12.0);

    for (int time = 0; time < 2; ++time) {
        const QJsonObject wrong = line.code(u"validatePromoCode"_s, u"ELEVEN"_s);
        CHECK(wrong["ok"_L1].toBool());
        CHECK_FALSE(wrong["valid"_L1].toBool(true));
        CHECK_FALSE(wrong["error"_L1].toString().isEmpty());
    }
    CHECK(line.code(u"validatePromoCode"_s, u"old"_s)["error"_L1].toString()
        == u"The code OLD has expired."_s);
    line.tool(u"removeCartItem"_s, {{u"itemIndex"_s, 1}});
    CHECK(line.code(u"validatePromoCode"_s, u"ten"_s)["error"_L1].toString()
        == u"The code TEN is for orders of $12.00 or more."_s);
    const QJsonObject missing = line.tool(u"validatePromoCode"_s);
    CHECK_FALSE(missing["ok"_L1].toBool());
    CHECK(missing["needs"_L1][0].toString() == u"code"_s);
}

TEST_CASE("applyPromoCode takes the code into the price and the order")
{
    PromoLine line;
    CHECK_FALSE(line.code(u"applyPromoCode"_s, u"ELEVEN"_s)["ok"_L1].toBool());
    CHECK_FALSE(line.code(u"applyPromoCode"_s, u"OLD"_s)["ok"_L1].toBool());
    CHECK(line.tool(u"applyPromoCode"_s)["needs"_L1][0].toString() == u"code"_s);
    const QJsonObject applied = line.code(u"applyPromoCode"_s, u"ten"_s);
    CHECK(applied["ok"_L1].toBool());
    CHECK(applied["total"_L1].toDouble() == 10.8);
    CHECK(applied["savings"_L1].toDouble() == 2.7);
    CHECK(applied["message"_L1].toString() == u"Your code takes $1.20 off. The total is $10.80."_s);
    CHECK(line.code(u"applyPromoCode"_s, u"TEN"_s)["total"_L1].toDouble() == 10.8);

    const QJsonObject priced = line.tool(u"priceCart"_s);
    CHECK(priced["promoCode"_L1].toString() == u"TEN"_s);
    CHECK(stepsOf(priced)
        == QStringList {u"Small Lamb Kebab 10"_s, u"Soft Drink Can (375ml) 3.5"_s,
            u"Kebab & can, small -1.5"_s, u"Ten off -1.2"_s});
    CHECK(priced["message"_L1].toString()
        == u"The total is $10.80. That is $2.70 less with our deals and your code."_s);

    const Order order = line.order();
    CHECK(order.total.cents() == 1080);
    CHECK(order.savings.cents() == 270);
    CHECK(order.promoCode == u"TEN"_s);
    REQUIRE(order.breakdown.size() == 4);
    CHECK(order.breakdown.at(3).kind == PriceStep::Kind::Promo);
    CHECK(order.breakdown.at(3).amount.cents() == -120);
    CHECK_FALSE(line.placed.contains("notice"_L1));
    CHECK_FALSE(line.code(u"applyPromoCode"_s, u"ten"_s)["ok"_L1].toBool());
    // The next order of the same call is another.
    line.add(u"a large lamb kebab"_s);
    CHECK(line.tool(u"priceCart"_s)["total"_L1].toDouble() == 15.0);
}

TEST_CASE("a code that the cart has outgrown is told with the price and with the order")
{
    PromoLine line;
    REQUIRE(line.code(u"applyPromoCode"_s, u"ten"_s)["ok"_L1].toBool());
    line.tool(u"removeCartItem"_s, {{u"itemIndex"_s, 1}});
    CHECK(line.tool(u"priceCart"_s)["message"_L1].toString()
        == u"The code TEN is for orders of $12.00 or more. The total is $10.00."_s);
    const Order order = line.order();
    CHECK(order.promoCode.isEmpty());
    CHECK(order.total.cents() == 1000);
    CHECK(
        line.placed["notice"_L1].toString() == u"The code TEN is for orders of $12.00 or more."_s);
}

TEST_CASE("priceCart names bulk discount and surcharge")
{
    PromoLine line;
    line.tool(u"clearCart"_s);
    line.add(u"four lamb gozleme"_s);
    line.shop.clock.set(QDateTime::fromString(u"2026-11-22T12:00:00+11:00"_s, Qt::ISODate));
    const QJsonObject priced = line.tool(u"priceCart"_s);
    CHECK(priced["total"_L1].toDouble() == 59.4);
    CHECK(priced["surcharge"_L1].toDouble() == 5.4);
    CHECK(priced["message"_L1].toString()
        == u"The total is $59.40. That is $6.00 less with our discount for many. It includes $5.40 for the Sunday surcharge 10 %."_s);
}

TEST_CASE("where deals are offered, priceCart says what the deal would save")
{
    PromoLine line;
    line.shop.rules.deals = DealMode::Offer;
    const QJsonObject priced = line.tool(u"priceCart"_s);
    CHECK(priced["total"_L1].toDouble() == 13.5);
    CHECK(priced["deals"_L1].toArray().isEmpty());
    REQUIRE(priced["offers"_L1].toArray().size() == 1);
    CHECK(priced["offers"_L1][0]["name"_L1].toString() == u"Kebab & can, small"_s);
    CHECK(priced["offers"_L1][0]["saving"_L1].toDouble() == 1.5);
    CHECK(priced["message"_L1].toString()
        == u"The total is $13.50. With Kebab & can, small it would be $1.50 less. Would you like that?"_s);
}

TEST_CASE("setSplitPayment splits equally between people or names")
{
    PromoLine line;
    const QJsonObject three = line.split(R"({"parts": 3})");
    CHECK(partsOf(three) == QStringList {u"Person 1 4"_s, u"Person 2 4"_s, u"Person 3 4"_s});
    CHECK(three["remaining"_L1].toDouble() == 0.0);
    CHECK(three["message"_L1].toString() == u"Each of the 3 pays $4.00."_s);
    CHECK(line.split(R"({"parts": "7"})")["message"_L1].toString()
        == u"Person 1 pays $1.74, the others $1.71 each."_s);
    const QStringList named {u"Anna 6"_s, u"李雷 6"_s};
    CHECK(partsOf(line.split(R"({"parts": ["Anna", "李雷"]})")) == named);
    CHECK(partsOf(line.split(R"({"parts": [{"payer": "Anna"}, {"name": "李雷", "amount": null}]})"))
        == named);
    CHECK(partsOf(line.split(R"({"parts": "[\"Anna\", \"李雷\"]"})")) == named);
    // The bill grows: the parts stay equal.
    line.add(u"small chips"_s);
    CHECK(line.order().payments
        == QList<PaymentPart> {
            {u"Anna"_s, Money::fromCents(850)}, {u"李雷"_s, Money::fromCents(850)}});
}

TEST_CASE("setSplitPayment takes amounts, and the customer pays what is left")
{
    PromoLine line;
    const QJsonObject split = line.split(
        R"({"parts": [{"payer": "Anna", "amount": "$5.50"}, {"payer": "Ben", "amount": 4}]})");
    CHECK(partsOf(split) == QStringList {u"Anna 5.5"_s, u"Ben 4"_s});
    CHECK(split["remaining"_L1].toDouble() == 2.5);
    CHECK(split["message"_L1].toString()
        == u"Anna pays $5.50. Ben pays $4.00. $2.50 is still open."_s);
    const Order order = line.order(u"Tom"_s);
    REQUIRE(order.payments.size() == 3);
    CHECK(order.payments.at(2) == PaymentPart {u"Tom"_s, Money::fromCents(250)});
    CHECK_FALSE(line.split(R"({"parts": 2})")["ok"_L1].toBool());
}

TEST_CASE("addPaymentPortion answers what is still open")
{
    PromoLine line;
    const auto pay = [&line](const QString &payer, const QJsonValue &amount) {
        return line.tool(u"addPaymentPortion"_s, {{u"payer"_s, payer}, {u"amount"_s, amount}});
    };
    CHECK(pay(u"Anna"_s, 7)["remaining"_L1].toDouble() == 5.0);
    CHECK(pay(u"Anna"_s, 7)["remaining"_L1].toDouble() == 5.0);
    CHECK_FALSE(pay(u"Ben"_s, 5.01)["ok"_L1].toBool());
    const QJsonObject last = pay(u"Ben"_s, u"5.00"_s);
    CHECK(last["remaining"_L1].toDouble() == 0.0);
    CHECK(last["message"_L1].toString()
        == u"Anna pays $7.00. Ben pays $5.00. That is the whole bill."_s);
    // The bill shrinks below what was agreed: nobody is made to pay more than it.
    line.tool(u"removeCartItem"_s, {{u"itemIndex"_s, 1}});
    CHECK(line.order().payments.isEmpty());
    CHECK(line.placed["notice"_L1].toString().contains(u"not split any more"_s));
}

TEST_CASE("a split that cannot be is refused with a sentence")
{
    PromoLine line;
    const std::vector<const char *> bad {R"({})", R"({"parts": 0})", R"({"parts": 1})",
        R"({"parts": -2})", R"({"parts": 2.5})", R"({"parts": 2000000000})", R"({"parts": "half"})",
        R"({"parts": []})", R"({"parts": [{}, {}]})", R"({"parts": [1, 2]})",
        R"({"parts": {"payer": "Anna"}})", R"({"parts": [{"payer": "Anna", "amount": 12.01}]})",
        R"({"parts": [{"payer": "Anna", "amount": -1}]})",
        R"({"parts": [{"payer": "Anna", "amount": 1.005}]})",
        R"({"parts": [{"payer": "Anna", "amount": 1e300}]})",
        R"({"parts": [{"payer": "Anna", "amount": 3}, {"payer": "Ben"}]})",
        R"({"parts": [{"payer": "A\u001b", "amount": 3}]})"};
    for (const char *json : bad) {
        INFO(json);
        const QJsonObject refused = line.split(json);
        CHECK_FALSE(refused["ok"_L1].toBool());
        CHECK_FALSE(refused["error"_L1].toString().isEmpty());
        CHECK(refused["error"_L1].toString().size() < 200);
    }
    CHECK(line.tool(u"addPaymentPortion"_s, {{u"amount"_s, 5}})["needs"_L1][0].toString()
        == u"payer"_s);
    CHECK(line.tool(u"addPaymentPortion"_s, {{u"payer"_s, u"Anna"_s}})["needs"_L1][0].toString()
        == u"amount"_s);
    line.tool(u"clearCart"_s);
    CHECK(line.split(R"({"parts": 2})")["needs"_L1][0].toString() == u"cart"_s);
    line.add(u"small chips"_s);
    CHECK(line.order().payments.isEmpty());
}
