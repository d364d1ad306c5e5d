// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/ticket_words.h"

using docket::OrderStatus;
using docket::tests::fridayEvening;
using docket::tests::ticket;
using docket::tests::withStatus;
using docket::ui::TicketWords;
using docket::ui::Urgency;
using docket::ui::urgencyOf;
using namespace Qt::StringLiterals;

namespace {

const TicketWords &melbourne()
{
    static const TicketWords words(QTimeZone("Australia/Melbourne"));
    return words;
}

} // namespace

TEST_CASE("an order is on time, due or late by the minute that a person reads")
{
    struct Row {
        int secondsToPromise;
        OrderStatus status;
        Urgency urgency;
        QString words;
    };
    const QList<Row> rows {
        {18 * 60, OrderStatus::Received, Urgency::OnTime, u"18 min"_s},
        {17 * 60 + 1, OrderStatus::Received, Urgency::OnTime, u"18 min"_s},
        {12 * 60, OrderStatus::Received, Urgency::Due, u"12 min left"_s},
        {12 * 60, OrderStatus::Preparing, Urgency::OnTime, u"12 min"_s},
        {5 * 60 + 1, OrderStatus::Preparing, Urgency::OnTime, u"6 min"_s},
        {5 * 60, OrderStatus::Preparing, Urgency::Due, u"5 min left"_s},
        {4 * 60, OrderStatus::Preparing, Urgency::Due, u"4 min left"_s},
        {1, OrderStatus::Preparing, Urgency::Due, u"1 min left"_s},
        {0, OrderStatus::Preparing, Urgency::Due, u"due now"_s},
        {-59, OrderStatus::Received, Urgency::Due, u"due now"_s},
        {-60, OrderStatus::Received, Urgency::Late, u"1 min late"_s},
        {-3 * 60 - 59, OrderStatus::Preparing, Urgency::Late, u"3 min late"_s},
        {-3 * 60, OrderStatus::Ready, Urgency::Ready, u"ready"_s},
        {41 * 60, OrderStatus::Received, Urgency::OnTime, u"start 19:03"_s},
        {24 * 60 * 60, OrderStatus::Received, Urgency::OnTime, u"start Sat 18:22"_s},
    };
    for (const auto &row : rows) {
        CAPTURE(row.secondsToPromise);
        auto order = withStatus(ticket(1, 0), row.status);
        order.order.promisedAt = fridayEvening().addSecs(row.secondsToPromise);
        order.startBy = order.order.promisedAt.addSecs(-12 * 60);
        CHECK(urgencyOf(order, fridayEvening()) == row.urgency);
        CHECK(melbourne().state(order, fridayEvening()) == row.words);
    }
}

TEST_CASE("the shop says from when on an order is due and late")
{
    const TicketWords words(QTimeZone("Australia/Melbourne"), {8, 4});
    const TicketWords strict(QTimeZone("Australia/Melbourne"), {0, 0});
    struct Row {
        int secondsToPromise;
        Urgency urgency;
        QString state;
        Urgency strictUrgency;
        QString strictState;
    };
    const QList<Row> rows {
        {8 * 60 + 1, Urgency::OnTime, u"9 min"_s, Urgency::OnTime, u"9 min"_s},
        {8 * 60, Urgency::Due, u"8 min left"_s, Urgency::OnTime, u"8 min"_s},
        {0, Urgency::Due, u"due now"_s, Urgency::Late, u"late"_s},
        {-3 * 60, Urgency::Due, u"3 min late"_s, Urgency::Late, u"3 min late"_s},
        {-4 * 60, Urgency::Late, u"4 min late"_s, Urgency::Late, u"4 min late"_s},
    };
    for (const auto &row : rows) {
        CAPTURE(row.secondsToPromise);
        auto order = withStatus(ticket(1, 0), OrderStatus::Preparing);
        order.order.promisedAt = fridayEvening().addSecs(row.secondsToPromise);
        CHECK(words.urgency(order, fridayEvening()) == row.urgency);
        CHECK(words.state(order, fridayEvening()) == row.state);
        CHECK(strict.urgency(order, fridayEvening()) == row.strictUrgency);
        CHECK(strict.state(order, fridayEvening()) == row.strictState);
    }
}

TEST_CASE("a ready order says how long it has been waiting for its customer")
{
    auto ready = withStatus(ticket(1, -10), OrderStatus::Ready);
    ready.order.readyAt = fridayEvening().addSecs(-6 * 60 - 30);
    CHECK(melbourne().state(ready, fridayEvening()) == u"ready for 6 min"_s);
}

TEST_CASE("times are the shop's, with the day where it would not be clear")
{
    CHECK(melbourne().promised(ticket(1, 17), fridayEvening()) == u"18:51"_s);
    CHECK(melbourne().promised(ticket(1, 6 * 60), fridayEvening()) == u"00:34"_s);
    CHECK(melbourne().promised(ticket(1, 17 * 60), fridayEvening()) == u"Sat 11:34"_s);
    CHECK(melbourne().dayAndTime(fridayEvening()) == u"Fri 18:34"_s);
}

TEST_CASE("the age of an order is told in the unit that fits")
{
    const auto age = [](int seconds) {
        auto order = ticket(1, 10).order;
        order.placedAt = fridayEvening().addSecs(-seconds);
        return melbourne().age(order, fridayEvening());
    };
    CHECK(age(-5) == u"just now"_s);
    CHECK(age(59) == u"just now"_s);
    CHECK(age(14 * 60 + 59) == u"14 min ago"_s);
    CHECK(age(119 * 60) == u"119 min ago"_s);
    CHECK(age(3 * 60 * 60) == u"3 hours ago"_s);
    CHECK(age(49 * 60 * 60) == u"2 days ago"_s);
}

TEST_CASE("a person and a number are shown as people write them")
{
    auto order = ticket(1, 10).order;
    CHECK(melbourne().customer(order) == u"Mai"_s);
    CHECK(melbourne().channel(order) == u"0491 570 156"_s);
    order.customerPhone.clear();
    CHECK(melbourne().channel(order) == u"number withheld"_s);
    order.customerName.clear();
    CHECK(melbourne().customer(order) == u"No name"_s);
    order.provider = u"counter"_s;
    CHECK(melbourne().customer(order) == u"Counter"_s);
    CHECK(melbourne().channel(order) == u"Counter"_s);
}
