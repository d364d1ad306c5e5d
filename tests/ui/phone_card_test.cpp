// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "window_test.h"

using docket::Money;
using docket::SessionId;
using docket::shop::LiveCall;
using docket::tests::fridayEvening;
using docket::tests::WindowTest;
using namespace Qt::StringLiterals;

namespace {

LiveCall call(const QString &session, const QString &caller, int secondsAgo)
{
    LiveCall call;
    call.session = SessionId(session);
    call.caller = caller;
    call.since = fridayEvening().addSecs(-secondsAgo);
    call.lastSeenAt = fridayEvening();
    return call;
}

} // namespace

TEST_CASE("who is on the phone is seen while the cart fills, and no longer")
{
    WindowTest test;
    const auto *card = test.window.findChild<QWidget *>(u"phone"_s);
    REQUIRE(card != nullptr);
    CHECK(card->isHidden());
    auto first = call(u"s1"_s, u"+61491570156"_s, 20);
    emit test.board.callsOnLineChanged({first});
    CHECK_FALSE(card->isHidden());
    CHECK(test.labelText(u"phone-heading"_s) == u"ON THE PHONE"_s);
    CHECK(test.labelText(u"phone-caller-1"_s) == u"0491 570 156 · just now"_s);
    CHECK(test.labelText(u"phone-cart-1"_s) == u"Nothing in the cart yet"_s);
    CHECK(test.window.findChild<QWidget *>(u"phone-cart-2"_s)->isHidden());

    first.cart = {u"1 × Ayran"_s, u"1 × Baklava"_s, u"2 × Small Chips"_s, u"1 × Large Mix HSP"_s};
    first.total = Money::fromCents(3650);
    emit test.board.callsOnLineChanged(
        {first, call(u"s2"_s, {}, 10), call(u"s3"_s, u"+61491570157"_s, 5)});
    test.clock.advanceMinutes(3);
    test.window.refreshTime();
    CHECK(test.labelText(u"phone-heading"_s) == u"ON THE PHONE, 1 more"_s);
    CHECK(test.labelText(u"phone-caller-1"_s) == u"0491 570 156 · 3 min"_s);
    CHECK(test.labelText(u"phone-cart-1"_s)
        == u"1 items before\n1 × Baklava\n2 × Small Chips\n1 × Large Mix HSP\n$36.50"_s);
    CHECK(test.labelText(u"phone-caller-2"_s) == u"number withheld · 3 min"_s);

    docket::shop::RingBack ringBack;
    ringBack.session = SessionId(u"s4"_s);
    ringBack.at = fridayEvening();
    emit test.board.ringBacksChanged({ringBack}); // on a low screen both have little room
    CHECK(test.labelText(u"phone-heading"_s) == u"ON THE PHONE, 2 more"_s);
    CHECK(test.labelText(u"phone-cart-1"_s) == u"4 items · $36.50"_s);
    CHECK(test.window.findChild<QWidget *>(u"phone-caller-2"_s)->isHidden());
    emit test.board.callsOnLineChanged({});
    CHECK(card->isHidden());
}
