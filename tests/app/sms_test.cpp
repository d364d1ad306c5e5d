// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scripted_twilio.h"
#include "served_shop.h"
#include "support/catch.h"

#include <QTemporaryDir>
#include <QTest>

using docket::test::ScriptedTwilio;
using docket::tests::exportedOrders;
using docket::tests::ServedShop;
using namespace Qt::StringLiterals;
using Act = ScriptedTwilio::Act;

namespace {

constexpr int deliveryLimitMs = 20'000;

QStringList withProvider(const ScriptedTwilio &twilio)
{
    QStringList options;
    for (const QString &setting : {u"sms/provider=twilio"_s, u"sms/accountSid=AC0123"_s,
             u"sms/authToken=t0ken"_s, u"sms/from=+61491570006"_s, u"sms/confirmations=on"_s,
             u"sms/publicUrl=https://shop.example"_s, u"sms/baseUrl="_s + twilio.url()}) {
        options << u"--set"_s << setting;
    }
    return options;
}

const QJsonObject tom {{u"customerName"_s, u"Tom"_s}, {u"customerPhone"_s, u"0491 570 156"_s}};

QJsonObject order(ServedShop &shop, const QString &call)
{
    shop.tool(call, u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}});
    shop.tool(call, u"setPickupTime"_s, {{u"requestedTime"_s, u"in 2 hours"_s}});
    return shop.tool(call, u"createOrder"_s, tom);
}

} // namespace

TEST_CASE("an order's confirmation reaches the provider")
{
    const QTemporaryDir folder;
    ScriptedTwilio twilio;
    ServedShop shop(folder.path(), withProvider(twilio));
    CHECK(order(shop, u"call-1"_s)["smsStatus"_L1].toString() == u"queued"_s);
    REQUIRE(QTest::qWaitFor([&] { return twilio.requests().size() == 1; }, deliveryLimitMs));
    const auto fields = twilio.requests().first().fields();
    CHECK(fields[u"To"_s] == u"+61491570156"_s);
    CHECK(fields[u"From"_s] == u"+61491570006"_s);
    CHECK(fields[u"Body"_s].contains(u"Thank you Tom, order #001 is placed."_s));
    CHECK(fields[u"StatusCallback"_s] == u"https://shop.example/v1/hooks/twilio/status"_s);
    CHECK(shop.terminate() == 0);
}

TEST_CASE("fault: SMS was sent inside the request; a silent provider delays no order now")
{
    const QTemporaryDir folder;
    ScriptedTwilio twilio;
    twilio.script = {{Act::Stall}};
    {
        ServedShop shop(folder.path(), withProvider(twilio));
        const QJsonObject first = order(shop, u"call-1"_s);
        CHECK(first["orderNumber"_L1].toString() == u"20261120-001"_s);
        REQUIRE(QTest::qWaitFor([&] { return twilio.requests().size() == 1; }, deliveryLimitMs));
        // The provider holds the first message: the next order is taken all the same.
        const QJsonObject second = order(shop, u"call-2"_s);
        CHECK(second["orderNumber"_L1].toString() == u"20261120-002"_s);
        CHECK(second["smsStatus"_L1].toString() == u"queued"_s);
        CHECK(twilio.requests().size() == 1);
        shop.kill();
    }
    ServedShop shop(folder.path(), withProvider(twilio));
    REQUIRE(QTest::qWaitFor([&] { return twilio.requests().size() == 3; }, deliveryLimitMs));
    CHECK(twilio.requests().at(1).fields()[u"Body"_s].contains(u"#001"_s));
    CHECK(twilio.requests().at(2).fields()[u"Body"_s].contains(u"#002"_s));
    CHECK(shop.terminate() == 0);
    CHECK(exportedOrders(folder.path()).size() == 2);
}

TEST_CASE("a provider that is not there, or not set up, fails no order")
{
    const QTemporaryDir folder;
    ScriptedTwilio twilio;
    twilio.switchOff();
    ServedShop away(folder.filePath(u"a"_s), withProvider(twilio));
    const QJsonObject placed = order(away, u"call-1"_s);
    CHECK(placed["ok"_L1].toBool());
    CHECK(placed["smsStatus"_L1].toString() == u"queued"_s);
    CHECK(away.terminate() == 0);

    ServedShop halfSetUp(folder.filePath(u"b"_s),
        {u"--set"_s, u"sms/provider=twilio"_s, u"--set"_s, u"sms/confirmations=on"_s});
    const QJsonObject unconfirmed = order(halfSetUp, u"call-1"_s);
    CHECK(unconfirmed["ok"_L1].toBool());
    CHECK(unconfirmed["smsStatus"_L1].toString() == u"unavailable"_s);
    CHECK(halfSetUp.terminate() == 0);
}
