// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/phone_desk.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QSignalSpy>

using namespace docket;
using namespace docket::shop;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

CallKey key(const QString &call, const QString &caller = {})
{
    return {u"vapi"_s, call, caller, {}};
}

void look(TestShop &shop, const CallKey &key)
{
    succeed(shop.calls->message(key,
        [](CallScope &scope) { scope.look([](CallSession &) { return CallScope::Outcome {}; }); }));
}

void say(TestShop &shop, const CallKey &key, const QString &words)
{
    succeed(shop.calls->message(key, [&](CallScope &scope) {
        valueOf(scope.change({}, u"quickAddItem"_s, [&](CallSession &session) {
            succeed(shop.carts->add(
                session, std::get<QList<CartLine>>(shop.menu.listener().hear(words))));
            return CallScope::Outcome {{}, true};
        }));
    }));
}

void orderIn(TestShop &shop, const CallKey &key, const QString &words = {})
{
    if (!words.isEmpty()) {
        say(shop, key, words);
    }
    succeed(shop.calls->message(key, [&](CallScope &scope) {
        valueOf(scope.change({}, u"createOrder"_s, [&](CallSession &session) {
            session.pickupAt = shop.clock.now().addSecs(1800);
            valueOf(shop.orders->place(scope, session, {u"Tom"_s, {}, {}}));
            return CallScope::Outcome {{}, true};
        }));
    }));
}

} // namespace

TEST_CASE("a call is on the line from its first message, its cart fills")
{
    TestShop shop;
    look(shop, key(u"a"_s, u"+61491570156"_s));
    auto calls = shop.phone->onTheLine();
    REQUIRE(calls.size() == 1);
    CHECK(calls.first().caller == u"+61491570156"_s);
    CHECK(calls.first().cart.isEmpty());
    CHECK(calls.first().total == Money());

    shop.clock.advanceMinutes(1);
    say(shop, key(u"b"_s), u"small chips"_s);
    say(shop, key(u"a"_s), u"large lamb kebab no onion and a coke"_s);
    calls = shop.phone->onTheLine();
    REQUIRE(calls.size() == 2);
    CHECK(calls.first().caller == u"+61491570156"_s); // called first
    REQUIRE(calls.first().cart.size() == 2);
    CHECK(calls.first().cart.first().startsWith(u"Large Lamb Kebab"_s));
    CHECK(calls.first().total == Money::fromCents(1700));
    CHECK(calls.last().total == Money::fromCents(500));
}

TEST_CASE("a call leaves the line when it orders, ends or falls silent")
{
    TestShop shop;
    say(shop, key(u"orders"_s), u"small chips"_s);
    say(shop, key(u"ends"_s), u"small chips"_s);
    say(shop, key(u"silent"_s), u"small chips"_s);
    CHECK(shop.phone->onTheLine().size() == 3);
    orderIn(shop, key(u"orders"_s));
    CHECK(shop.phone->onTheLine().size() == 2);
    succeed(shop.calls->end(key(u"ends"_s), {}));
    CHECK(shop.phone->onTheLine().size() == 1);
    shop.clock.advanceMinutes(6);
    CHECK(shop.phone->onTheLine().isEmpty());
}

TEST_CASE("a caller stays on the line while many others order and go")
{
    TestShop shop;
    look(shop, key(u"asks"_s, u"+61491570156"_s));
    for (int call = 0; call < 220; ++call) {
        orderIn(shop, key(QString::number(call)), u"small chips"_s);
    }
    const auto calls = shop.phone->onTheLine();
    REQUIRE(calls.size() == 1);
    CHECK(calls.first().caller == u"+61491570156"_s);
}

TEST_CASE("the board tells the calls after the messages, not within them")
{
    TestShop shop;
    QSignalSpy told(shop.board.get(), &Board::callsOnLineChanged);
    say(shop, key(u"a"_s), u"small chips"_s);
    say(shop, key(u"a"_s), u"a coke"_s);
    CHECK(told.isEmpty());
    REQUIRE(told.wait());
    CHECK(told.size() == 1);
    CHECK(told.last().first().value<QList<LiveCall>>().first().cart.size() == 2);
    orderIn(shop, key(u"a"_s));
    REQUIRE(told.wait());
    CHECK(told.last().first().value<QList<LiveCall>>().isEmpty());
}
