// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/message_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "test_line.h"

#include <QJsonArray>

using namespace docket;
using docket::shop::MessageRules;
using docket::tests::resultOf;
using docket::tests::TestLine;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

struct SmsLine : TestLine {
    SmsLine()
    {
        shop.messageRules.channel = MessageRules::Channel::Working;
        shop.messageRules.menuUrl = u"https://lantern.example/menu"_s;
    }

    /// A tool call of any caller, with a fresh tool call id.
    QJsonObject from(const QString &caller, const QString &callId, const QString &name,
        const QJsonObject &arguments = {})
    {
        return resultOf(
            postJson(toolMessage(u"sms-%1"_s.arg(++m_calls), name, arguments, callId, caller)));
    }
    QJsonObject order(const QString &caller, const QString &callId, QJsonObject arguments = {})
    {
        from(caller, callId, u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}});
        from(caller, callId, u"setPickupTime"_s, {{u"requestedTime"_s, u"in 2 hours"_s}});
        if (!arguments.contains(u"customerPhone"_s)) {
            arguments.insert(u"customerPhone"_s, u"0491 570 157"_s);
        }
        arguments.insert(u"customerName"_s, u"Tom"_s);
        return from(caller, callId, u"createOrder"_s, arguments);
    }
    QList<store::MessageRow> queued()
    {
        QList<store::MessageRow> rows;
        const auto read = [&](const store::Row &row) {
            rows.append(
                valueOf(store::MessageRepository(*shop.database).ofCall(SessionId(row.text(0)))));
        };
        REQUIRE(shop.database->forEach(
            u"SELECT id FROM call_session ORDER BY started_at, call_id"_s, {}, read));
        return rows;
    }

private:
    int m_calls = 0;
};

const QString caller = QStringLiteral("+61491570156");
const QString other = QStringLiteral("+61491570158");

QString status(const QJsonObject &result)
{
    return result["smsStatus"_L1].toString();
}

} // namespace

TEST_CASE("whether an order is confirmed by message")
{
    using Confirmations = MessageRules::Confirmations;
    using Channel = MessageRules::Channel;
    struct Row {
        Channel channel;
        Confirmations confirmations;
        QJsonValue sendSms;
        QString status;
    };
    const QJsonValue absent;
    const QList<Row> rows {
        {Channel::Working, Confirmations::Ask, true, u"queued"_s},
        {Channel::Working, Confirmations::Ask, u"yes"_s, u"queued"_s},
        {Channel::Working, Confirmations::Ask, false, u"off"_s},
        {Channel::Working, Confirmations::Ask, absent, u"off"_s},
        {Channel::Working, Confirmations::Ask, u"perhaps"_s, u"off"_s},
        {Channel::Working, Confirmations::On, absent, u"queued"_s},
        {Channel::Working, Confirmations::On, u"perhaps"_s, u"queued"_s},
        {Channel::Working, Confirmations::On, false, u"off"_s},
        {Channel::Working, Confirmations::Off, true, u"off"_s},
        {Channel::Off, Confirmations::On, true, u"off"_s},
        {Channel::NotSetUp, Confirmations::On, true, u"unavailable"_s},
    };
    for (const Row &row : rows) {
        SmsLine line;
        line.shop.messageRules.channel = row.channel;
        line.shop.messageRules.confirmations = row.confirmations;
        const QJsonObject placed = line.order(caller, u"call-1"_s, {{u"sendSMS"_s, row.sendSms}});
        CHECK(placed["ok"_L1].toBool());
        CHECK(status(placed) == row.status);
        CHECK(line.queued().size() == (row.status == u"queued"_s ? 1 : 0));
    }
}

TEST_CASE("a confirmation goes to the calling number, or to the one that was said")
{
    SmsLine line;
    line.order(caller, u"call-1"_s, {{u"sendSMS"_s, true}});
    REQUIRE(line.queued().size() == 1);
    CHECK(line.queued().first().recipient == caller);
    CHECK(status(line.order({}, u"call-2"_s, {{u"sendSMS"_s, true}})) == u"queued"_s);
    CHECK(line.queued().last().recipient == u"+61491570157"_s);
    int calls = 2;
    for (const QString &said :
        {u"the usual one"_s, u"+61 banana"_s, u"+"_s + QString(30, u'6'), u"0"_s}) {
        const QJsonObject nowhere = line.order(
            {}, u"call-%1"_s.arg(++calls), {{u"sendSMS"_s, true}, {u"customerPhone"_s, said}});
        CHECK(nowhere["ok"_L1].toBool());
        CHECK(status(nowhere) == u"no-number"_s);
    }
}

TEST_CASE("an order that is placed again is not confirmed again")
{
    SmsLine line;
    const QJsonObject first = line.order(caller, u"call-1"_s, {{u"sendSMS"_s, true}});
    const QJsonObject again = line.from(caller, u"call-1"_s, u"createOrder"_s,
        {{u"customerName"_s, u"Tom"_s}, {u"customerPhone"_s, caller}, {u"sendSMS"_s, true}});
    CHECK(again["orderNumber"_L1] == first["orderNumber"_L1]);
    CHECK(status(again) == u"queued"_s);
    CHECK(line.queued().size() == 1);
}

TEST_CASE("sendMenuLink sends the menu's address to the number that was said")
{
    SmsLine line;
    const QJsonObject sent =
        line.from(caller, u"call-1"_s, u"sendMenuLink"_s, {{u"phoneNumber"_s, u"0491 570 157"_s}});
    CHECK(sent["ok"_L1].toBool());
    CHECK(status(sent) == u"queued"_s);
    CHECK(sent["menuUrl"_L1].toString() == u"https://lantern.example/menu"_s);
    CHECK_FALSE(sent["message"_L1].toString().isEmpty());
    REQUIRE(line.queued().size() == 1);
    CHECK(line.queued().first().recipient == u"+61491570157"_s);
    CHECK(line.queued().first().body
        == u"Lantern Street Kebabs: Our menu is at https://lantern.example/menu"_s);
    // Said again by a model that was interrupted: one message.
    line.from(caller, u"call-1"_s, u"sendMenuLink"_s, {{u"phoneNumber"_s, u"+61491570157"_s}});
    CHECK(line.queued().size() == 1);
    line.from(caller, u"call-1"_s, u"sendMenuLink"_s);
    REQUIRE(line.queued().size() == 2);
    CHECK(line.queued().last().recipient == caller);
}

TEST_CASE("sendMenuLink says why it sends nothing")
{
    SmsLine line;
    const QJsonObject nowhere =
        line.from({}, u"call-1"_s, u"sendMenuLink"_s, {{u"phoneNumber"_s, u"my mobile"_s}});
    CHECK_FALSE(nowhere["ok"_L1].toBool());
    CHECK(status(nowhere) == u"no-number"_s);
    CHECK(nowhere["needs"_L1][0].toString() == u"phoneNumber"_s);
    line.shop.messageRules.channel = MessageRules::Channel::Off;
    const QJsonObject off = line.from(caller, u"call-1"_s, u"sendMenuLink"_s);
    CHECK_FALSE(off["ok"_L1].toBool());
    CHECK(status(off) == u"off"_s);
    CHECK(off["menuUrl"_L1].toString() == u"https://lantern.example/menu"_s);
    line.shop.messageRules.menuUrl.clear();
    CHECK(status(line.from(caller, u"call-1"_s, u"sendMenuLink"_s)) == u"unavailable"_s);
    const QJsonObject wrong =
        line.from(caller, u"call-1"_s, u"sendMenuLink"_s, {{u"phoneNumber"_s, QJsonArray {1, 2}}});
    CHECK_FALSE(wrong["ok"_L1].toBool());
    CHECK(line.queued().isEmpty());
}

TEST_CASE("a receipt goes to the calling number, whatever is said")
{
    SmsLine line;
    line.order(caller, u"call-1"_s);
    const QJsonObject sent =
        line.from(caller, u"call-2"_s, u"sendReceipt"_s, {{u"phoneNumber"_s, u"0491 570 159"_s}});
    CHECK(sent["ok"_L1].toBool());
    CHECK(status(sent) == u"queued"_s);
    CHECK(sent["orderNumber"_L1].toString() == u"20261120-001"_s);
    REQUIRE(line.queued().size() == 1);
    CHECK(line.queued().first().recipient == caller);
    CHECK(line.queued().first().body.startsWith(
        u"Tax invoice\nLantern Street Kebabs\nABN 00 000 000 000\nOrder 20261120-001"_s));
    CHECK(line.queued().first().body.endsWith(u"Total $5.00\nTotal price includes GST $0.45"_s));
}

TEST_CASE("nobody gets the receipt of somebody else's order")
{
    SmsLine line;
    line.order(caller, u"call-1"_s);
    for (const QString &stranger : {other, QString()}) {
        const QJsonObject refused = line.from(
            stranger, u"call-2"_s + stranger, u"sendReceipt"_s, {{u"phoneNumber"_s, caller}});
        CHECK_FALSE(refused["ok"_L1].toBool());
        CHECK_FALSE(refused["error"_L1].toString().isEmpty());
    }
    CHECK(line.queued().isEmpty());
}

TEST_CASE("a withheld caller gets the receipt of this call's order at the number given")
{
    SmsLine line;
    line.order({}, u"call-1"_s);
    const QJsonObject missing = line.from({}, u"call-1"_s, u"sendReceipt"_s);
    CHECK(status(missing) == u"no-number"_s);
    const QJsonObject sent =
        line.from({}, u"call-1"_s, u"sendReceipt"_s, {{u"phoneNumber"_s, u"0491 570 159"_s}});
    CHECK(status(sent) == u"queued"_s);
    REQUIRE(line.queued().size() == 1);
    CHECK(line.queued().first().recipient == u"+61491570159"_s);
}

TEST_CASE("at most three messages in ten minutes for a call and for a number")
{
    SmsLine line;
    const auto menuTo = [&](const QString &from, const QString &call, const QString &to) {
        return line.from(from, call, u"sendMenuLink"_s, {{u"phoneNumber"_s, to}});
    };
    CHECK(menuTo(caller, u"call-1"_s, u"0491 570 157"_s)["ok"_L1].toBool());
    CHECK(menuTo(caller, u"call-1"_s, u"0491 570 158"_s)["ok"_L1].toBool());
    CHECK(menuTo(caller, u"call-1"_s, u"0491 570 159"_s)["ok"_L1].toBool());
    const QJsonObject fourth = menuTo(caller, u"call-1"_s, u"0491 570 006"_s);
    CHECK_FALSE(fourth["ok"_L1].toBool());
    CHECK(status(fourth) == u"unavailable"_s);
    // Another call is another limit; the number has had one.
    CHECK(menuTo(other, u"call-2"_s, u"0491 570 157"_s)["ok"_L1].toBool());
    CHECK(menuTo(other, u"call-3"_s, u"0491 570 157"_s)["ok"_L1].toBool());
    CHECK_FALSE(menuTo(other, u"call-4"_s, u"0491 570 157"_s)["ok"_L1].toBool());
    // An order is taken all the same.
    const QJsonObject placed = line.order(caller, u"call-1"_s, {{u"sendSMS"_s, true}});
    CHECK(placed["ok"_L1].toBool());
    CHECK(status(placed) == u"unavailable"_s);
    line.shop.clock.advanceMinutes(11);
    CHECK(menuTo(other, u"call-4"_s, u"0491 570 157"_s)["ok"_L1].toBool());
}
