// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/ring_back_desk.h"
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

const CallKey cutOff {u"vapi"_s, u"call-1"_s, u"+61491570156"_s, {}};
const CallReport hungUp {u"customer-ended-call"_s, {}, {}, {}};

void addToCart(TestShop &shop, const CallKey &key, const QString &said)
{
    succeed(shop.calls->message(key, [&](CallScope &scope) {
        valueOf(scope.change({}, u"quickAddItem"_s, [&](CallSession &session) {
            succeed(shop.carts->add(
                session, std::get<QList<CartLine>>(shop.menu.listener().hear(said))));
            return CallScope::Outcome {{}, true};
        }));
    }));
}

void order(TestShop &shop, const CallKey &key, const QString &said)
{
    addToCart(shop, key, said);
    succeed(shop.calls->message(key, [&](CallScope &scope) {
        valueOf(scope.change({}, u"createOrder"_s, [&](CallSession &session) {
            session.pickupAt = shop.clock.now().addSecs(45 * 60);
            valueOf(shop.orders->place(scope, session, {u"Tom"_s, {}, {}}));
            return CallScope::Outcome {{}, true};
        }));
    }));
}

} // namespace

TEST_CASE("a caller who hung up with a full cart is to be rung back")
{
    TestShop shop;
    addToCart(shop, cutOff, u"large lamb kebab no onion and a coke"_s);
    CHECK(valueOf(shop.ringBacks->open()).isEmpty());
    succeed(shop.calls->end(cutOff, hungUp));
    const auto open = valueOf(shop.ringBacks->open());
    REQUIRE(open.size() == 1);
    CHECK(open.first().reason == RingBack::Reason::Abandoned);
    CHECK(open.first().caller == u"+61491570156"_s);
    CHECK(open.first().at == shop.clock.now());
    CHECK(open.first().total == Money::fromCents(1700));
    REQUIRE(open.first().wanted.size() == 2);
    CHECK(open.first().wanted.first().contains(u"no onion"_s));
}

TEST_CASE("a ring-back that was seen to stays away, also when the report comes late")
{
    TestShop shop;
    addToCart(shop, cutOff, u"small chips"_s);
    succeed(shop.calls->end(cutOff, hungUp));
    succeed(shop.ringBacks->settle(valueOf(shop.ringBacks->open()).first().session));
    CHECK(valueOf(shop.ringBacks->open()).isEmpty());
    succeed(shop.calls->end(cutOff, {{}, u"User: hello"_s, {}, {}}));
    CHECK(valueOf(shop.ringBacks->open()).isEmpty());
    shop.restart();
    CHECK(valueOf(shop.ringBacks->open()).isEmpty());
    succeed(shop.ringBacks->settle(SessionId(u"nobody"_s)));
}

TEST_CASE("nobody is rung back who ordered, withheld the number or had no cart")
{
    TestShop shop;
    order(shop, cutOff, u"small chips"_s);
    succeed(shop.calls->end(cutOff, hungUp));
    const CallKey withheld {u"vapi"_s, u"call-2"_s, {}, {}};
    addToCart(shop, withheld, u"small chips"_s);
    succeed(shop.calls->end(withheld, hungUp));
    succeed(shop.calls->end({u"vapi"_s, u"call-3"_s, u"+61491570157"_s, {}}, hungUp));
    CHECK(valueOf(shop.ringBacks->open()).isEmpty());
}

TEST_CASE("a caller who was cut off and ordered in a second call needs no ring-back")
{
    TestShop shop;
    addToCart(shop, cutOff, u"small chips"_s);
    succeed(shop.calls->end(cutOff, hungUp));
    shop.clock.advanceMinutes(1);
    order(shop, {u"vapi"_s, u"call-2"_s, u"+61491570156"_s, {}}, u"large chips"_s);
    CHECK(valueOf(shop.ringBacks->open()).isEmpty());
}

TEST_CASE("who asks for a person is on the list while the call runs")
{
    TestShop shop;
    succeed(shop.calls->message(cutOff, [&](CallScope &scope) {
        valueOf(scope.change({}, u"requestHuman"_s, [](CallSession &session) {
            session.wantsPerson = true;
            return CallScope::Outcome {{}, true};
        }));
    }));
    const auto open = valueOf(shop.ringBacks->open());
    REQUIRE(open.size() == 1);
    CHECK(open.first().reason == RingBack::Reason::WantsPerson);
    CHECK(open.first().wanted.isEmpty());
    succeed(shop.ringBacks->settle(open.first().session));
    CHECK(valueOf(shop.ringBacks->open()).isEmpty());
}

TEST_CASE("yesterday's ring-backs are history")
{
    TestShop shop;
    addToCart(shop, cutOff, u"small chips"_s);
    succeed(shop.calls->end(cutOff, hungUp));
    shop.clock.advanceMinutes(25 * 60);
    CHECK(valueOf(shop.ringBacks->open()).isEmpty());
}

TEST_CASE("the board tells of a ring-back as it arises and as it is settled")
{
    TestShop shop;
    const QSignalSpy told(shop.board.get(), &Board::ringBacksChanged);
    const auto last = [&] { return told.last().first().value<QList<RingBack>>(); };
    addToCart(shop, cutOff, u"small chips"_s);
    CHECK(told.isEmpty());
    succeed(shop.calls->end(cutOff, hungUp));
    REQUIRE(told.size() == 1);
    REQUIRE(last().size() == 1);
    shop.board->settleRingBack(last().first().session);
    REQUIRE(told.size() == 2);
    CHECK(last().isEmpty());
}
