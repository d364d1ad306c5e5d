// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/cart_desk.h"
#include "support/catch.h"
#include "support/menu_with.h"
#include "support/results.h"
#include "support/test_shop.h"
#include "support/utc.h"

#include <QJsonDocument>

using namespace docket;
using namespace docket::shop;
using docket::tests::demoMenuWith;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::utc;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

CallSession sessionWith(TestShop &shop, const QString &said)
{
    CallSession session;
    succeed(shop.carts->add(session, std::get<QList<CartLine>>(shop.menu.listener().hear(said))));
    return session;
}

} // namespace

TEST_CASE("the setting for deals is automatic, offer or off")
{
    const auto mode = [](const QString &value) {
        return orderRules(valueOf(Settings::load({}, {u"deals="_s + value}))).deals;
    };
    CHECK(mode(u"automatic"_s) == DealMode::Automatic);
    CHECK(mode(u"offer"_s) == DealMode::Offer);
    CHECK(mode(u"off"_s) == DealMode::Off);
}

TEST_CASE("the setting for GST says whether any is counted")
{
    const auto status = [](const QStringList &given) {
        return orderRules(valueOf(Settings::load({}, given))).gst;
    };
    CHECK(status({}) == GstStatus::Registered);
    CHECK(status({u"tax/gst=on"_s}) == GstStatus::Registered);
    CHECK(status({u"tax/gst=off"_s}) == GstStatus::NotRegistered);

    TestShop shop;
    const CallSession session = sessionWith(shop, u"a small lamb kebab"_s);
    CHECK(shop.carts->price(session).gst.cents() == 91);
    shop.rules.gst = GstStatus::NotRegistered;
    CHECK(shop.carts->price(session).gst.isZero());
    CHECK(shop.carts->price(session).subtotal.cents() == 1000);
}

TEST_CASE("an offered deal is applied once the caller takes it, for this order only")
{
    TestShop shop;
    shop.rules.deals = DealMode::Offer;
    CallSession session = sessionWith(shop, u"a small lamb kebab and a coke"_s);
    CHECK(shop.carts->price(session).total.cents() == 1350);
    CHECK(shop.carts->price(session).offers.size() == 1);
    shop.carts->acceptDeals(session);
    CHECK(shop.carts->price(session).total.cents() == 1200);
    CHECK(shop.carts->price(session).offers.isEmpty());

    CallSession stored;
    takeAgreement(stored, QJsonDocument::fromJson(agreementJson(session).utf8()).object());
    CHECK(stored.dealsAccepted);
    takeAgreement(stored, {});
    CHECK_FALSE(stored.dealsAccepted);

    session.orderedCartVersion = session.cart.version;
    succeed(shop.carts->add(session, session.cart.lines));
    CHECK(shop.carts->price(session).total.cents() == 1350);
    shop.carts->acceptDeals(session);
    shop.carts->clear(session);
    CHECK_FALSE(session.dealsAccepted);

    shop.rules.deals = DealMode::Off;
    CallSession without = sessionWith(shop, u"a small lamb kebab and a coke"_s);
    shop.carts->acceptDeals(without);
    CHECK(shop.carts->price(without).total.cents() == 1350);
}

TEST_CASE("the business day of the pick-up decides about a surcharge")
{
    TestShop shop;
    succeed(shop.menu.take(demoMenuWith(
        R"({"surcharges": [{"name": "Sunday surcharge", "percent": 10, "weekdays": ["sun"]}]})")));
    CallSession session = sessionWith(shop, u"a large lamb kebab"_s);
    CHECK(shop.carts->price(session).total.cents() == 1500); // Friday
    session.pickupAt = utc(u"2026-11-22T12:30:00+11:00"_s);
    CHECK(shop.carts->price(session).total.cents() == 1650);
    session.pickupAt = utc(u"2026-11-22T01:30:00+11:00"_s); // still Saturday's business
    CHECK(shop.carts->price(session).total.cents() == 1500);
    session.pickupAt = {};
    shop.clock.set(utc(u"2026-11-23T03:59:00+11:00"_s)); // still Sunday's
    CHECK(shop.carts->price(session).total.cents() == 1650);
    shop.clock.set(utc(u"2026-11-23T04:00:00+11:00"_s));
    CHECK(shop.carts->price(session).total.cents() == 1500);
}
