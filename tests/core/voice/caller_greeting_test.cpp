// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phone_caller.h"
#include "support/catch.h"
#include "support/results.h"
#include "voice/caller_greeting.h"

#include <QFile>

using namespace docket;
using docket::shop::ClosedAnswer;
using docket::tests::PhoneCaller;
using docket::tests::TestLine;
using namespace Qt::StringLiterals;

namespace {

QJsonObject assistantRequest(TestLine &line, const QString &number)
{
    return line.postJson({{u"type"_s, u"assistant-request"_s},
        {u"call"_s,
            QJsonObject {
                {u"id"_s, u"new"_s}, {u"customer"_s, QJsonObject {{u"number"_s, number}}}}}});
}

QJsonObject values(TestLine &line, const QString &number)
{
    return assistantRequest(line, number)["assistantOverrides"_L1]["variableValues"_L1].toObject();
}

void closeShop(TestLine &line)
{
    line.shop.clock.set(QDateTime::fromString(u"2026-11-21T03:00:00+11:00"_s, Qt::ISODate));
}

} // namespace

TEST_CASE("a known caller's values are ready before the first word")
{
    TestLine line;
    for (const QString &call : {u"c1"_s, u"c2"_s}) {
        PhoneCaller {line, u"+61491570156"_s, call}.order(
            u"large lamb kebab no onion and a coke"_s);
    }
    QJsonObject known = values(line, u"0491570156"_s);
    CHECK(known["customerName"_L1].toString() == u"Tom"_s);
    CHECK(known["isReturningCustomer"_L1].toBool());
    CHECK(known["orderCount"_L1].toInt() == 2);
    CHECK(known["usualOrder"_L1].toString()
        == u"Large Lamb Kebab, no onion; Soft Drink Can (375ml), coca-cola"_s);
    CHECK(known["openOrder"_L1].toString().startsWith(u"Order #002 is number 2 in the queue"_s));
    CHECK(known["closingTime"_L1].toString() == u"tomorrow at 2:00 AM"_s);
    CHECK(known["waitMinutes"_L1].toInt() == 15);
    CHECK(known["greeting"_L1].toString().contains(u"Order #002"_s));

    line.shop.clock.set(QDateTime::fromString(u"2026-11-22T12:26:00+11:00"_s, Qt::ISODate));
    known = values(line, u"+61491570156"_s);
    CHECK(known["openOrder"_L1].toString().isEmpty());
    CHECK(known["greeting"_L1].toString().endsWith(
        u"Would you like your usual: Large Lamb Kebab, no onion; Soft Drink Can (375ml), coca-cola?"_s));
}

TEST_CASE("a stranger's values are all there and empty")
{
    TestLine line;
    PhoneCaller {line, u"+61491570156"_s, u"c1"_s}.order(u"small chips"_s);
    for (const QString &number :
        {u"+61491570157"_s, u"anonymous"_s, u"+17378742833"_s, u"+266696687"_s, u""_s}) {
        INFO(number.toStdString());
        const QJsonObject stranger = values(line, number);
        for (const QString &name :
            {u"customerName"_s, u"usualOrder"_s, u"openOrder"_s, u"soldOut"_s, u"nextOpening"_s}) {
            CHECK(stranger[name] == QJsonValue(u""_s));
        }
        CHECK(stranger["orderCount"_L1] == QJsonValue(0));
        CHECK(stranger["isReturningCustomer"_L1] == QJsonValue(false));
        CHECK(stranger["greeting"_L1].toString().endsWith(u"What would you like?"_s));
    }
}

TEST_CASE("what is sold out is told")
{
    TestLine line;
    QFile file(u":/docket/demo/menu.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray menu = file.readAll();
    menu.replace(
        R"({ "id": "baklava", "category")", R"({ "id": "baklava", "available": false, "category")");
    menu.replace(R"({ "id": "onion", "name")", R"({ "id": "onion", "available": false, "name")");
    tests::succeed(line.shop.menu.take(menu));
    CHECK(values(line, u"+61491570157"_s)["soldOut"_L1].toString() == u"Baklava, onion"_s);
}

TEST_CASE("while the shop is closed, the agent answers and knows it")
{
    TestLine line;
    closeShop(line);
    const QJsonObject closed = values(line, u"+61491570156"_s);
    CHECK_FALSE(closed["isOpen"_L1].toBool());
    CHECK(closed["closingTime"_L1].toString().isEmpty());
    CHECK(closed["nextOpening"_L1].toString() == u"11:00 AM"_s);
    CHECK(closed["greeting"_L1].toString().endsWith(u"We are closed now and open 11:00 AM."_s));
}

TEST_CASE("while the shop is closed, the owner may let a sentence answer")
{
    TestLine line;
    line.shop.rules.closed.kind = ClosedAnswer::Kind::Sentence;
    CHECK_FALSE(assistantRequest(line, u"+61491570156"_s).contains(u"error"_s));
    closeShop(line);
    CHECK(assistantRequest(line, u"+61491570156"_s)["error"_L1].toString().endsWith(
        u"We are closed now and open 11:00 AM."_s));
    line.shop.rules.closed.message = u"Closed for the holidays."_s;
    CHECK(assistantRequest(line, u"+61491570156"_s)
        == QJsonObject {{u"error"_s, u"Closed for the holidays."_s}});
}

TEST_CASE("Vapi is told which assistant takes the call, where the shop has named one")
{
    TestLine line;
    CHECK_FALSE(assistantRequest(line, {}).contains(u"assistantId"_s));

    docket::voice::VapiAdapter named(line.switchboard, u"assistant-of-the-shop"_s);
    docket::voice::HttpRequest request;
    request.body = R"({"message": {"type": "assistant-request", "call": {"id": "c1"}}})";
    const auto answer = QJsonDocument::fromJson(named.answer(request).body).object();
    CHECK(answer["assistantId"_L1].toString() == u"assistant-of-the-shop"_s);
    CHECK(answer.contains(u"assistantOverrides"_s));
}

TEST_CASE("while the shop is closed, the owner may have calls transferred")
{
    TestLine line;
    line.shop.rules.closed = {ClosedAnswer::Kind::Transfer, {}, u"0491 570 110"_s};
    CHECK(assistantRequest(line, {}).contains(u"assistantOverrides"_s));
    closeShop(line);
    CHECK(assistantRequest(line, {})
        == QJsonObject {{u"destination"_s,
            QJsonObject {{u"type"_s, u"number"_s}, {u"number"_s, u"+61491570110"_s}}}});
    line.shop.rules.closed.message = u"One moment."_s;
    CHECK(
        assistantRequest(line, {})["destination"_L1]["message"_L1].toString() == u"One moment."_s);
    line.shop.rules.closed.transferNumber = u"the other shop"_s;
    CHECK(assistantRequest(line, {}).contains(u"assistantOverrides"_s));
}
