// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/station_window.h"
#include "window_test.h"

#include <QTest>

using docket::OrderStatus;
using docket::SessionId;
using docket::shop::RingBack;
using docket::shop::TrustItem;
using docket::tests::line;
using docket::tests::ticket;
using docket::tests::WindowTest;
using docket::tests::withStatus;
using docket::ui::Occasion;
using namespace Qt::StringLiterals;

namespace {

QList<Occasion> occasions(const WindowTest &test)
{
    QList<Occasion> occasions;
    for (const auto &heard : test.chime.heard) {
        occasions.append(heard.occasion);
    }
    return occasions;
}

/// Waits until exactly these were heard, and forgets them.
bool isHeard(WindowTest &test, const QList<Occasion> &expected)
{
    const bool heard = QTest::qWaitFor([&] { return occasions(test) == expected; });
    test.chime.heard.clear();
    return heard;
}

RingBack ringBack(const QString &session, RingBack::Reason reason)
{
    RingBack ringBack;
    ringBack.session = SessionId(session);
    ringBack.reason = reason;
    ringBack.at = docket::tests::fridayEvening().addSecs(5);
    return ringBack;
}

} // namespace

TEST_CASE("another meal or another time is heard, a step forward is not")
{
    WindowTest test;
    auto order = ticket(1, 20);
    emit test.board.ticketsReset({order});
    emit test.board.ticketChanged(withStatus(order, OrderStatus::Preparing));
    CHECK(occasions(test).isEmpty());

    order.order.lines = {line(2, u"Lamb Kebab"_s)};
    emit test.board.ticketChanged(order);
    CHECK(isHeard(test, {Occasion::ChangedOrder}));
    order.order.lines.first().without = {u"onion"_s};
    emit test.board.ticketChanged(order);
    CHECK(isHeard(test, {Occasion::ChangedOrder}));
    order.order.promisedAt = order.order.promisedAt.addSecs(600);
    emit test.board.ticketChanged(order);
    CHECK(isHeard(test, {Occasion::ChangedOrder}));
    order.order.notes = u"ring the bell"_s;
    emit test.board.ticketChanged(order);
    CHECK(isHeard(test, {Occasion::ChangedOrder}));
    emit test.board.ticketChanged(withStatus(order, OrderStatus::Collected));
    CHECK(occasions(test).isEmpty());
}

TEST_CASE("a cancelled order has a sound of its own, once")
{
    WindowTest test;
    const auto order = ticket(1, 20);
    emit test.board.ticketsReset({order});
    emit test.board.ticketChanged(withStatus(order, OrderStatus::Cancelled));
    CHECK(isHeard(test, {Occasion::CancelledOrder}));
    emit test.board.ticketChanged(withStatus(order, OrderStatus::Cancelled));
    CHECK(occasions(test).isEmpty());
}

TEST_CASE("an order that becomes late is heard once; one that was late already is not")
{
    WindowTest test;
    emit test.board.ticketsReset({ticket(1, -5), ticket(2, 3)});
    test.window.refreshTime();
    CHECK(occasions(test).isEmpty());
    test.clock.advanceMinutes(4);
    test.window.refreshTime();
    CHECK(isHeard(test, {Occasion::OverdueOrder}));
    test.clock.advanceMinutes(4);
    test.window.refreshTime();
    CHECK(occasions(test).isEmpty());
}

TEST_CASE("late is late for the alarm when it is for the board")
{
    auto setup = WindowTest::usualSetup();
    setup.times.lateMinutes = 10;
    WindowTest test(setup);
    emit test.board.ticketsReset({ticket(1, 3)});
    test.window.refreshTime();
    test.clock.advanceMinutes(12);
    test.window.refreshTime();
    CHECK(occasions(test).isEmpty());
    test.clock.advanceMinutes(1);
    test.window.refreshTime();
    CHECK(isHeard(test, {Occasion::OverdueOrder}));
}

TEST_CASE("a printer in trouble is heard once until it was well again")
{
    WindowTest test;
    const TrustItem trouble {u"printer/bag"_s, TrustItem::Level::Bad, u"paper-out"_s, {u"1"_s}};
    emit test.board.trustChanged(trouble);
    CHECK(isHeard(test, {Occasion::PrinterTrouble}));
    emit test.board.trustChanged(
        {u"printer/bag"_s, TrustItem::Level::Bad, u"paper-out"_s, {u"2"_s}});
    emit test.board.trustChanged({u"storage"_s, TrustItem::Level::Bad, u"full"_s, {}});
    CHECK(occasions(test).isEmpty());
    emit test.board.trustChanged({u"printer/bag"_s, TrustItem::Level::Good, u"ready"_s, {}});
    emit test.board.trustChanged(trouble);
    CHECK(isHeard(test, {Occasion::PrinterTrouble}));
}

TEST_CASE("an old docket that asks silences no other trouble of its printer")
{
    WindowTest test;
    const QString id = u"printer/kitchen"_s;
    const QString since = u"2026-11-20T07:20:00Z"_s;
    const TrustItem asks {id, TrustItem::Level::Bad, u"asks"_s, {u"1"_s}};
    const TrustItem paperOut {id, TrustItem::Level::Bad, u"paper-out"_s, {u"1"_s, since, u"1"_s}};
    const TrustItem overdue {
        id, TrustItem::Level::Bad, u"overdue"_s, {u"no paper"_s, u"1"_s, since, u"1"_s}};
    for (const auto &trouble : {asks, paperOut, overdue}) {
        emit test.board.trustChanged(trouble);
        CHECK(isHeard(test, {Occasion::PrinterTrouble}));
        emit test.board.trustChanged(trouble);
        CHECK(occasions(test).isEmpty());
    }
    emit test.board.trustChanged(paperOut);
    emit test.board.trustChanged(asks); // it works again
    CHECK(occasions(test).isEmpty());
    emit test.board.trustChanged(paperOut);
    CHECK(isHeard(test, {Occasion::PrinterTrouble}));
}

TEST_CASE("a docket that grows old while its printer is off is heard")
{
    WindowTest test;
    TrustItem offline {u"printer/bag"_s, TrustItem::Level::Bad, u"offline"_s,
        {u"no answer"_s, u"0"_s, QString(), u"0"_s}};
    emit test.board.trustChanged(offline);
    CHECK(isHeard(test, {Occasion::PrinterTrouble}));
    offline.arguments.last() = u"1"_s;
    emit test.board.trustChanged(offline);
    CHECK(isHeard(test, {Occasion::PrinterTrouble}));
    offline.arguments.last() = u"2"_s;
    emit test.board.trustChanged(offline);
    CHECK(occasions(test).isEmpty());
}

TEST_CASE("a caller who wants a person is heard, one who hung up is not")
{
    WindowTest test;
    emit test.board.ringBacksChanged({ringBack(u"a"_s, RingBack::Reason::Abandoned)});
    CHECK(occasions(test).isEmpty());
    const auto wants = ringBack(u"b"_s, RingBack::Reason::WantsPerson);
    emit test.board.ringBacksChanged({wants});
    CHECK(isHeard(test, {Occasion::WantsPerson}));
    auto earlier = ringBack(u"c"_s, RingBack::Reason::WantsPerson);
    earlier.at = earlier.at.addSecs(-3600);
    emit test.board.ringBacksChanged({wants, earlier});
    CHECK(occasions(test).isEmpty());
}

TEST_CASE("a new order rings until a tap, a key or a step forward on any station")
{
    WindowTest test;
    const auto order = ticket(1, 20);
    const auto ringsAgain = [&test] {
        test.chime.heard.clear();
        QCoreApplication::processEvents(); // the ring before has ended
        test.clock.advanceMinutes(1);
        test.window.refreshTime();
        return occasions(test) == QList<Occasion> {Occasion::NewOrder};
    };
    emit test.board.orderPlaced(order);
    CHECK(ringsAgain());
    QTest::mouseClick(test.window.findChild<QWidget *>(u"trust-bar"_s), Qt::LeftButton);
    CHECK_FALSE(ringsAgain());

    emit test.board.orderPlaced(ticket(2, 20));
    CHECK(ringsAgain());
    QTest::keyClick(&test.window, Qt::Key_Shift);
    CHECK_FALSE(ringsAgain());

    emit test.board.orderPlaced(ticket(3, 40));
    emit test.board.orderPlaced(ticket(4, 40));
    emit test.board.ticketChanged(withStatus(ticket(3, 40), OrderStatus::Preparing));
    CHECK(ringsAgain());
    emit test.board.ticketChanged(withStatus(ticket(4, 40), OrderStatus::Preparing));
    CHECK_FALSE(ringsAgain());
}

TEST_CASE("who edits the menu has not seen a new order; who comes back to the board has")
{
    WindowTest test;
    const auto ringsAgain = [&test] {
        test.chime.heard.clear();
        QCoreApplication::processEvents(); // the ring before has ended
        test.clock.advanceSeconds(20);
        test.window.refreshTime();
        return occasions(test) == QList<Occasion> {Occasion::NewOrder};
    };
    const auto *board = test.button(u"section-board"_s);
    auto *news = test.button(u"section-news"_s);
    for (const auto &section : {u"section-menu"_s, u"section-printers"_s}) {
        INFO(section.toStdString());
        QTest::mouseClick(test.button(section), Qt::LeftButton);
        emit test.board.orderPlaced(ticket(1, 20));
        CHECK(news->isVisible());
        CHECK(news->text().startsWith(u"◆ Board: 1 new order"_s));
        emit test.board.orderPlaced(ticket(2, 20));
        CHECK(news->text() == u"◆ Board: 2 new orders"_s);
        QTest::keyClick(&test.window, Qt::Key_X);
        QTest::mouseClick(test.button(section), Qt::LeftButton);
        CHECK(ringsAgain());
        QTest::mouseClick(news, Qt::LeftButton);
        CHECK(board->isVisible());
        CHECK_FALSE(news->isVisible());
        CHECK_FALSE(ringsAgain());
    }
}

TEST_CASE("an order that a station starts is not new in the menu any more")
{
    WindowTest test;
    QTest::mouseClick(test.button(u"section-menu"_s), Qt::LeftButton);
    emit test.board.orderPlaced(ticket(1, 20));
    emit test.board.ticketChanged(withStatus(ticket(1, 20), OrderStatus::Preparing));
    CHECK(test.button(u"section-board"_s)->isVisible());
    CHECK_FALSE(test.button(u"section-news"_s)->isVisible());
}

TEST_CASE("a tap at a station answers, whatever the main window shows")
{
    WindowTest test;
    docket::ui::StationWindow station(test.board, test.clock, WindowTest::usualSetup(), u"grill"_s);
    station.show();
    QTest::mouseClick(test.button(u"section-menu"_s), Qt::LeftButton);
    emit test.board.orderPlaced(ticket(1, 20));
    QTest::mouseClick(&station, Qt::LeftButton, {}, station.rect().center());
    CHECK(test.button(u"section-board"_s)->isVisible());
    CHECK_FALSE(test.button(u"section-news"_s)->isVisible());
}

TEST_CASE("the board comes back when nobody touches anything, and that is not being seen")
{
    WindowTest test;
    QTest::mouseClick(test.button(u"section-menu"_s), Qt::LeftButton);
    emit test.board.orderPlaced(ticket(1, 20));
    test.clock.advanceSeconds(59);
    QTest::keyClick(&test.window, Qt::Key_X);
    test.clock.advanceSeconds(59);
    test.window.refreshTime();
    CHECK(test.button(u"section-menu"_s)->isChecked());
    test.clock.advanceSeconds(1);
    test.window.refreshTime();
    CHECK(test.button(u"section-board"_s)->isChecked());
    CHECK(test.button(u"section-board"_s)->text() == u"Board"_s);
    QCoreApplication::processEvents(); // the ring before has ended
    test.chime.heard.clear();
    test.clock.advanceSeconds(20);
    test.window.refreshTime();
    CHECK(isHeard(test, {Occasion::NewOrder}));
}
