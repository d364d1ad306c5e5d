// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "window_test.h"

using docket::Money;
using docket::SessionId;
using docket::shop::RingBack;
using docket::tests::fridayEvening;
using docket::tests::WindowTest;
using namespace Qt::StringLiterals;

namespace {

RingBack ringBack(const QString &session, const QString &caller)
{
    RingBack ringBack;
    ringBack.session = SessionId(session);
    ringBack.caller = caller;
    ringBack.at = fridayEvening().addSecs(-120);
    ringBack.wanted = {u"2 × Large Lamb Kebab"_s, u"Small Chips"_s, u"Ayran"_s};
    ringBack.total = Money::fromCents(3850);
    return ringBack;
}

} // namespace

TEST_CASE("a caller who hung up is shown with number, cart and price until rung back")
{
    WindowTest test;
    auto *card = test.window.findChild<QWidget *>(u"ring-back"_s);
    REQUIRE(card != nullptr);
    CHECK(card->isHidden());
    auto person = ringBack(u"s2"_s, {});
    person.reason = RingBack::Reason::WantsPerson;
    person.wanted.clear();
    emit test.board.ringBacksChanged({ringBack(u"s1"_s, u"+61491570156"_s), person});
    CHECK_FALSE(card->isHidden());
    CHECK(test.labelText(u"ring-back-heading"_s) == u"RING BACK, 1 more"_s);
    CHECK(test.labelText(u"ring-back-caller"_s) == u"0491 570 156"_s);
    CHECK(test.labelText(u"ring-back-reason"_s) == u"18:32: hung up before ordering"_s);
    CHECK(test.labelText(u"ring-back-wanted"_s)
        == u"2 × Large Lamb Kebab\nSmall Chips\nand 1 more\n$38.50"_s);

    test.tap(u"ring-back-done"_s);
    CHECK(test.board.settled == QList {SessionId(u"s1"_s)});
    emit test.board.ringBacksChanged({person});
    CHECK(test.labelText(u"ring-back-heading"_s) == u"RING BACK"_s);
    CHECK(test.labelText(u"ring-back-caller"_s) == u"number withheld"_s);
    CHECK(test.labelText(u"ring-back-reason"_s) == u"18:32: wants to speak to a person"_s);
    emit test.board.ringBacksChanged({});
    CHECK(card->isHidden());
}
