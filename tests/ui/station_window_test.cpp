// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/station_window.h"
#include "window_test.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using docket::OrderId;
using docket::OrderStatus;
using docket::Sentence;
using docket::shop::OrderNews;
using docket::shop::TicketMark;
using docket::tests::FakeBoard;
using docket::tests::FixedClock;
using docket::tests::line;
using docket::tests::ticket;
using docket::tests::WindowTest;
using docket::tests::withStatus;
using docket::ui::atStation;
using docket::ui::StationWindow;
using namespace Qt::StringLiterals;

namespace {

docket::OrderLine lineAt(const QString &item, const QString &station)
{
    auto made = line(1, item);
    made.station = station;
    return made;
}

docket::shop::Ticket mixed(int sequence)
{
    auto order = ticket(sequence, 20);
    order.order.lines = {lineAt(u"Lamb Kebab"_s, u"grill"_s), lineAt(u"Chips"_s, u"fryer"_s)};
    return order;
}

struct StationTest {
    StationTest()
    {
        window.resize(1280, 800);
        window.show();
        QCoreApplication::sendPostedEvents();
    }

    void tap(const QString &name)
    {
        const auto &tiles = window.page().tiles();
        REQUIRE(QTest::qWaitFor([&tiles] {
            return std::all_of(tiles.cbegin(), tiles.cend(),
                [](const docket::ui::TicketTile *tile) { return tile->isAtRest(); });
        }));
        auto *widget = window.findChild<QWidget *>(name);
        INFO(name.toStdString());
        REQUIRE(widget != nullptr);
        QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
    }

    QStringList texts() const
    {
        QStringList texts;
        for (const auto *tile : const_cast<StationWindow &>(window).page().tiles()) {
            const auto words = tile->accessibleDescription().split(u'\n');
            texts.append(words.filter(QRegularExpression(u"^\\d+×"_s)).join(u'\n'));
        }
        return texts;
    }

    FakeBoard board;
    FixedClock clock {u"2026-11-20T07:34:00Z"_s};
    StationWindow window {board, clock, WindowTest::usualSetup(), u"Fryer"_s};
};

} // namespace

TEST_CASE("a station sees its orders and only its lines of them")
{
    StationTest test;
    CHECK(test.board.refreshes == 1);
    auto grillOnly = ticket(2, 10);
    grillOnly.order.lines = {lineAt(u"Lamb Kebab"_s, u"grill"_s)};
    emit test.board.ticketsReset({mixed(1), grillOnly});
    CHECK(test.texts() == QStringList {u"1× Large Chips"_s});
    emit test.board.orderPlaced(mixed(3));
    emit test.board.orderPlaced(ticket(4, 5));
    CHECK(test.texts() == QStringList {u"1× Large Chips"_s, u"1× Large Chips"_s});

    auto changed = mixed(3);
    changed.order.lines.removeLast();
    emit test.board.ticketChanged(changed);
    CHECK(test.texts() == QStringList {u"1× Large Chips"_s});
    emit test.board.ticketChanged(withStatus(mixed(1), OrderStatus::Collected));
    CHECK(test.texts().isEmpty());
}

TEST_CASE("what a station has nothing of any more stays until somebody has seen that")
{
    StationTest test;
    emit test.board.ticketsReset({mixed(1)});
    auto changed = mixed(1);
    changed.order.lines.removeLast();
    changed.marks.news = OrderNews {OrderNews::Kind::Changed, {}};
    emit test.board.ticketChanged(changed);
    CHECK(test.texts() == QStringList {u""_s});
    emit test.board.ticketsReset({changed});
    CHECK(test.texts() == QStringList {u""_s});
    test.tap(u"action-20261120-001"_s);
    CHECK((test.board.marks
        == QList<FakeBoard::MarkRequest> {
            {OrderId(u"order-1"_s), {TicketMark::Kind::ChangedSeen, {}}}}));
    changed.marks.news.reset();
    emit test.board.ticketChanged(changed);
    CHECK(test.texts().isEmpty());
}

TEST_CASE("a bump at a station starts the whole order")
{
    StationTest test;
    emit test.board.ticketsReset({mixed(1)});
    auto *button = test.window.findChild<QPushButton *>(u"action-20261120-001"_s);
    REQUIRE(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK((test.board.bumps
        == QList<FakeBoard::Request> {{OrderId(u"order-1"_s), OrderStatus::Received}}));
    // It waits for the answer.
    CHECK_FALSE(button->isEnabled());
    emit test.board.actionFailed(OrderId(u"order-1"_s), Sentence::verbatim(u"The disk is full."_s));
    CHECK(button->isEnabled());
    CHECK(test.window.findChild<QLabel *>(u"notice-text"_s)->text() == u"The disk is full."_s);
    QTest::keyClick(&test.window, Qt::Key_1);
    CHECK(test.board.bumps.size() == 2);
}

TEST_CASE("a station cannot make an order ready while another still makes some of it")
{
    StationTest test;
    auto order = withStatus(mixed(1), OrderStatus::Preparing);
    order.order.lines.append(lineAt(u"Falafel"_s, u"fryer"_s));
    emit test.board.ticketsReset({order});
    const auto *tile = test.window.page().tiles().first();
    auto *button = test.window.findChild<QPushButton *>(u"action-20261120-001"_s);
    REQUIRE(button != nullptr);
    CHECK(button->text() == u"Done here"_s);
    CHECK(tile->accessibleDescription().contains(u"\nElsewhere: 1 line"_s));

    test.tap(u"action-20261120-001"_s);
    CHECK((test.board.marks
        == QList<FakeBoard::MarkRequest> {
            {OrderId(u"order-1"_s), {TicketMark::Kind::Done, {1, 2}}}}));
    order.marks.doneLines = {1, 2};
    emit test.board.ticketChanged(order);
    CHECK(button->text() == u"Waits for others"_s);
    CHECK_FALSE(button->isEnabled());
    test.tap(u"action-20261120-001"_s);
    QTest::keyClick(&test.window, Qt::Key_1);
    CHECK(test.board.bumps.isEmpty());
    CHECK(test.board.marks.size() == 1);

    order.marks.doneLines = {0, 1, 2};
    emit test.board.ticketChanged(order);
    CHECK(button->text() == u"All done: Ready"_s);
    CHECK_FALSE(tile->accessibleDescription().contains(u"Elsewhere"_s));
    test.tap(u"action-20261120-001"_s);
    CHECK((test.board.bumps
        == QList<FakeBoard::Request> {{OrderId(u"order-1"_s), OrderStatus::Preparing}}));
    order.marks.doneLines = {};
    CHECK(atStation(order, u"fryer"_s)->openElsewhere == 1);
    CHECK(atStation(withStatus(order, OrderStatus::Ready), u"fryer"_s)->openElsewhere == 0);
}

TEST_CASE("the last station's order is ready with one tap")
{
    StationTest test;
    auto order = withStatus(mixed(1), OrderStatus::Preparing);
    order.marks.doneLines = {0}; // at the grill
    emit test.board.ticketsReset({order});
    CHECK(test.window.findChild<QPushButton *>(u"action-20261120-001"_s)->text() == u"Ready"_s);
    test.tap(u"action-20261120-001"_s);
    CHECK(test.board.bumps.size() == 1);
    CHECK(test.board.marks.isEmpty());
}

TEST_CASE("an order without a line for the station has no ticket there")
{
    CHECK_FALSE(atStation(ticket(1, 20), u"fryer"_s).has_value());
    const auto part = atStation(mixed(1), u"FRYER"_s);
    REQUIRE(part);
    REQUIRE(part->order.lines.size() == 1);
    CHECK(part->order.lines.first().item == u"Chips"_s);
}

TEST_CASE("a station counts its lines as the whole order does")
{
    StationTest test;
    auto order = mixed(1);
    order.marks.doneLines = {0}; // at the grill
    emit test.board.ticketsReset({order});
    const auto *line = test.window.findChild<QWidget *>(u"line-20261120-001-0"_s);
    REQUIRE(line != nullptr);
    CHECK(line->accessibleName() == u"1 × Large Chips"_s);
    test.tap(u"line-20261120-001-0"_s);
    CHECK((test.board.marks
        == QList<FakeBoard::MarkRequest> {{OrderId(u"order-1"_s), {TicketMark::Kind::Done, {1}}}}));
    order.marks.doneLines = {0, 1};
    emit test.board.ticketChanged(order);
    CHECK(line->accessibleName() == u"1 × Large Chips, done"_s);
    CHECK(atStation(order, u"fryer"_s)->marks.doneLines == QList<int> {0});
}

TEST_CASE("what asks to be acknowledged is acknowledged at a station, too")
{
    StationTest test;
    auto cancelled = withStatus(mixed(1), OrderStatus::Cancelled);
    cancelled.marks.news = OrderNews {OrderNews::Kind::Cancelled, std::nullopt};
    auto changed = mixed(2);
    changed.marks.news = OrderNews {OrderNews::Kind::Changed, cancelled.order.number};
    auto allergic = mixed(3);
    allergic.order.notes = u"allergic to sesame"_s;
    emit test.board.ticketsReset({cancelled, changed, allergic});
    test.tap(u"action-20261120-001"_s);
    test.tap(u"action-20261120-002"_s);
    test.tap(u"action-20261120-003"_s);
    CHECK(test.board.bumps.isEmpty());
    const auto *notice = test.window.findChild<QLabel *>(u"notice-text"_s);
    CHECK(notice->isVisible());
    CHECK(notice->text() == u"#003: check the allergy and tap it, then go on."_s);
    test.tap(u"allergy-20261120-003-1"_s);
    CHECK((test.board.marks
        == QList<FakeBoard::MarkRequest> {
            {OrderId(u"order-1"_s), {TicketMark::Kind::CancelledSeen}},
            {OrderId(u"order-2"_s), {TicketMark::Kind::ChangedSeen}},
            {OrderId(u"order-3"_s), {TicketMark::Kind::AllergyChecked}}}));

    cancelled.marks.news.reset();
    allergic.marks.allergyChecked = true;
    emit test.board.ticketChanged(cancelled);
    emit test.board.ticketChanged(allergic);
    CHECK(test.texts().size() == 2);
    CHECK_FALSE(notice->isVisible());
}

TEST_CASE("an order for later comes to a station when its work comes near")
{
    StationTest test;
    auto later = mixed(1);
    later.order.promisedAt = docket::tests::fridayEvening().addSecs(180 * 60);
    later.startBy = docket::tests::fridayEvening().addSecs(160 * 60);
    emit test.board.ticketsReset({later});
    CHECK(test.texts().isEmpty());
    test.clock.advanceMinutes(101);
    test.window.refreshTime();
    CHECK(test.texts().size() == 1);
}

TEST_CASE("the call of an order is seen at a station")
{
    StationTest test;
    emit test.board.ticketsReset({mixed(1)});
    test.tap(u"call-20261120-001-0"_s);
    CHECK(test.board.lookedAtCalls == QList<OrderId> {OrderId(u"order-1"_s)});
    const auto *panel = test.window.findChild<QWidget *>(u"call-panel"_s);
    CHECK(panel->isVisible());
    QTest::keyClick(&test.window, Qt::Key_Escape);
    CHECK_FALSE(panel->isVisible());
}
