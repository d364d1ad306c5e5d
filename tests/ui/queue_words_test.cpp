// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/queue_words.h"

using docket::shop::QueueState;
using docket::tests::fridayEvening;
using docket::ui::QueueWords;
using docket::ui::TicketWords;
using namespace Qt::StringLiterals;

TEST_CASE("the reason of a waiting time names orders, work and the slowest station")
{
    QueueState queue;
    CHECK(QueueWords::reason(queue) == u"The kitchen is free."_s);
    queue.openOrders = 7;
    queue.wait.workMinutes = 31;
    CHECK(QueueWords::reason(queue) == u"7 orders, 31 min of work."_s);
    queue.wait.slowestStation = u"grill"_s;
    CHECK(QueueWords::reason(queue) == u"7 orders, 31 min of work, grill is the slowest."_s);
}

TEST_CASE("the opening line says until when, or when again")
{
    const TicketWords words(QTimeZone("Australia/Melbourne"));
    QueueState queue;
    CHECK(QueueWords::opening(queue, words, fridayEvening()) == u"Closed"_s);
    queue.nextChange = fridayEvening().addSecs(26 * 60);
    CHECK(QueueWords::opening(queue, words, fridayEvening()) == u"Closed, opens 19:00"_s);
    queue.open = true;
    CHECK(QueueWords::opening(queue, words, fridayEvening()) == u"Open until 19:00"_s);
    queue.nextChange = {};
    CHECK(QueueWords::opening(queue, words, fridayEvening()) == u"Open"_s);
}

TEST_CASE("the day's score says how far off promises were, and how many were late")
{
    QueueState queue;
    CHECK(QueueWords::today(queue).isEmpty());
    queue.today = {20, 2, 10, 5};
    CHECK(QueueWords::today(queue) == u"Today: mostly 2 min late, 10 % late."_s);
    queue.today = {1, -1, 0, 0};
    CHECK(QueueWords::today(queue) == u"Today: mostly 1 min early, 0 % late."_s);
    queue.today = {7, 0, 100, 0};
    CHECK(QueueWords::today(queue) == u"Today: mostly on time, 100 % late."_s);
}
