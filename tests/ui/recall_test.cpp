// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "window_test.h"

#include <QTest>

using docket::OrderId;
using docket::OrderStatus;
using docket::Sentence;
using docket::shop::RecalledTimer;
using docket::tests::FakeBoard;
using docket::tests::fridayEvening;
using docket::tests::ticket;
using docket::tests::WindowTest;
using docket::tests::withStatus;
using namespace Qt::StringLiterals;

namespace {

void bump(WindowTest &test, int sequence, OrderStatus to)
{
    test.tap(u"action-20261120-00%1"_s.arg(sequence));
    emit test.board.ticketChanged(withStatus(ticket(sequence, 20), to));
}

bool offersUndo(const WindowTest &test)
{
    return test.window.findChild<QWidget *>(u"undo"_s)->isVisible();
}

void advance(WindowTest &test, int seconds)
{
    test.clock.set(test.clock.now().addSecs(seconds));
    test.window.refreshTime();
}

docket::shop::Ticket collected(int sequence)
{
    auto order = withStatus(ticket(sequence, 20), OrderStatus::Collected);
    order.order.closedAt = fridayEvening().addSecs(-180);
    return order;
}

} // namespace

TEST_CASE("every bump can be taken back for five seconds")
{
    WindowTest test;
    emit test.board.ticketsReset({withStatus(ticket(1, 20), OrderStatus::Preparing)});
    CHECK_FALSE(offersUndo(test));
    bump(test, 1, OrderStatus::Ready);
    CHECK(offersUndo(test));
    CHECK(test.labelText(u"undo-text"_s) == u"#001 is ready"_s);
    CHECK(test.button(u"undo-button"_s)->height() >= 48);
    const auto area = test.window.findChild<QWidget *>(u"top-bar"_s)->rect();
    const auto *button = test.button(u"undo-button"_s);
    QCoreApplication::sendPostedEvents();
    CHECK(button->visibleRegion().boundingRect() == button->rect());
    CHECK(button->width() >= button->sizeHint().width());
    const auto *text = test.window.findChild<QWidget *>(u"undo-text"_s);
    CHECK(text->width() >= text->sizeHint().width());
    CHECK(area.height() == 56);
    advance(test, 5);
    CHECK(offersUndo(test));

    const QList<FakeBoard::Request> back {{OrderId(u"order-1"_s), OrderStatus::Ready}};
    SECTION("with the button")
    {
        test.tap(u"undo-button"_s);
        CHECK(test.board.recalls == back);
        CHECK_FALSE(offersUndo(test));
    }
    SECTION("with the key, once")
    {
        test.press(Qt::Key_U);
        test.press(Qt::Key_U);
        CHECK(test.board.recalls == back);
    }
    SECTION("not after that")
    {
        advance(test, 1);
        CHECK_FALSE(offersUndo(test));
        test.press(Qt::Key_U);
        CHECK(test.board.recalls.isEmpty());
    }
    SECTION("not when somebody moved it on")
    {
        emit test.board.ticketChanged(withStatus(ticket(1, 20), OrderStatus::Collected));
        CHECK_FALSE(offersUndo(test));
    }
}

TEST_CASE("an order that was collected by mistake comes back by undo")
{
    WindowTest test;
    emit test.board.ticketsReset({withStatus(ticket(1, 20), OrderStatus::Ready)});
    bump(test, 1, OrderStatus::Collected);
    CHECK(test.labelText(u"undo-text"_s) == u"#001 is collected"_s);
    test.press(Qt::Key_U);
    CHECK((test.board.recalls
        == QList<FakeBoard::Request> {{OrderId(u"order-1"_s), OrderStatus::Collected}}));
}

TEST_CASE("two bumps are taken back one after the other")
{
    WindowTest test;
    emit test.board.ticketsReset({ticket(1, 20), ticket(2, 20)});
    bump(test, 1, OrderStatus::Preparing);
    advance(test, 3);
    bump(test, 2, OrderStatus::Preparing);
    CHECK(test.labelText(u"undo-text"_s) == u"#002 is started"_s);
    test.press(Qt::Key_U);
    CHECK(test.labelText(u"undo-text"_s) == u"#001 is started"_s);
    test.press(Qt::Key_U);
    CHECK((test.board.recalls
        == QList<FakeBoard::Request> {{OrderId(u"order-2"_s), OrderStatus::Preparing},
            {OrderId(u"order-1"_s), OrderStatus::Preparing}}));
}

TEST_CASE("what somebody else bumped, or did not happen, offers nothing")
{
    WindowTest test;
    emit test.board.ticketsReset({ticket(1, 20), ticket(2, 20)});
    emit test.board.ticketChanged(withStatus(ticket(1, 20), OrderStatus::Preparing));
    CHECK_FALSE(offersUndo(test));
    test.tap(u"action-20261120-002"_s);
    emit test.board.actionFailed(OrderId(u"order-2"_s), Sentence::verbatim(u"The disk is full."_s));
    emit test.board.ticketChanged(withStatus(ticket(2, 20), OrderStatus::Preparing));
    CHECK_FALSE(offersUndo(test));
}

TEST_CASE("the list of collected orders opens beside the board and brings one back")
{
    WindowTest test;
    auto *panel = test.window.findChild<QWidget *>(u"recall-panel"_s);
    SECTION("with the button")
    {
        test.tap(u"recall-open"_s);
    }
    SECTION("with the key")
    {
        test.press(Qt::Key_R);
    }
    CHECK(test.board.listings == 1);
    CHECK_FALSE(panel->isVisible());
    emit test.board.collectedListed({collected(3), collected(2)});
    CHECK(panel->isVisible());
    CHECK(test.button(u"recall-keep-20261120-003"_s)->text() == u"Keep time"_s);
    CHECK(test.button(u"recall-restart-20261120-002"_s)->accessibleName()
        == u"Restart, order #002"_s);
    CHECK(test.button(u"recall-keep-20261120-003"_s)->height() == 52);
    QCoreApplication::sendPostedEvents();
    for (const auto &name : {u"recall-keep-20261120-003"_s, u"recall-restart-20261120-003"_s}) {
        const auto *button = test.button(name);
        CHECK(button->visibleRegion().boundingRect() == button->rect());
        CHECK(button->width() >= button->sizeHint().width());
    }
    const QString choice = GENERATE(u"keep"_s, u"restart"_s);
    test.tap(u"recall-%1-20261120-002"_s.arg(choice));
    REQUIRE(test.board.broughtBack.size() == 1);
    CHECK(test.board.broughtBack.first().first == OrderId(u"order-2"_s));
    CHECK(test.board.broughtBack.first().second
        == (choice == "keep"_L1 ? RecalledTimer::Keep : RecalledTimer::Restart));
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE("the list closes by Esc, by R, by its button and by itself")
{
    WindowTest test;
    auto *panel = test.window.findChild<QWidget *>(u"recall-panel"_s);
    emit test.board.collectedListed({collected(3)});
    REQUIRE(panel->isVisible());
    SECTION("Esc")
    {
        test.press(Qt::Key_Escape);
    }
    SECTION("R")
    {
        test.press(Qt::Key_R);
        CHECK(test.board.listings == 0);
    }
    SECTION("button")
    {
        test.tap(u"recall-close"_s);
    }
    SECTION("time")
    {
        advance(test, 30);
        CHECK(panel->isVisible());
        advance(test, 1);
    }
    CHECK_FALSE(panel->isVisible());
    CHECK(test.board.broughtBack.isEmpty());
}

TEST_CASE("an order that is made again counts from its new time")
{
    WindowTest test;
    auto order = withStatus(ticket(1, -40), OrderStatus::Preparing);
    order.marks.dueAgainAt = fridayEvening().addSecs(10 * 60);
    emit test.board.ticketsReset({order});
    CHECK(
        test.tiles().first()->accessibleName() == u"Order #001 for Mai, promised 18:44, 10 min"_s);
}

TEST_CASE("a collected order's docket is printed again from the list")
{
    WindowTest test;
    test.press(Qt::Key_R);
    emit test.board.collectedListed({withStatus(ticket(1, 20), OrderStatus::Collected)});
    test.tap(u"recall-print-20261120-001"_s);
    CHECK(test.board.reprinted == QList<OrderId> {OrderId(u"order-1"_s)});
    CHECK(test.board.broughtBack.isEmpty());
}
