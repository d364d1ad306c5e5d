// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/board_page.h"
#include "window_test.h"

#include <QAbstractButton>
#include <QApplication>
#include <QImage>
#include <QTest>

using docket::OrderId;
using docket::OrderStatus;
using docket::Sentence;
using docket::tests::FakeBoard;
using docket::tests::line;
using docket::tests::ticket;
using docket::tests::WindowTest;
using docket::tests::withStatus;
using docket::ui::BoardPage;
using docket::ui::TicketTile;
using docket::ui::Urgency;
using namespace Qt::StringLiterals;

namespace {

QList<docket::shop::Ticket> tickets(int count)
{
    QList<docket::shop::Ticket> tickets;
    for (int sequence = 1; sequence <= count; ++sequence) {
        tickets.append(ticket(sequence, 20 + sequence / 8));
    }
    return tickets;
}

} // namespace

TEST_CASE("orders stand on the board by promise, whoever came first")
{
    WindowTest test;
    emit test.board.ticketsReset({ticket(2, 30), ticket(1, 40), ticket(3, 10)});
    CHECK(test.numbers() == QStringList {u"#003"_s, u"#002"_s, u"#001"_s});
    emit test.board.orderPlaced(ticket(4, 20));
    CHECK(test.numbers() == QStringList {u"#003"_s, u"#004"_s, u"#002"_s, u"#001"_s});
}

TEST_CASE("a tile says all that the cook needs")
{
    WindowTest test;
    auto order = ticket(7, -3);
    order.order.customerName = u"José O’Brien"_s;
    order.order.lines = {line(2, u"Lamb Kebab"_s, {u"onion"_s, u"sweet chilli"_s})};
    order.order.lines.first().choices = {
        {u"salads"_s, {u"lettuce"_s, u"tomato"_s}}, {u"sauces"_s, {u"garlic"_s}}};
    order.order.lines.first().note = u"cut in half"_s;
    order.order.lines.first().deal = u"Kebab and can"_s;
    order.order.notes = u"ring the bell"_s;
    order.order.possibleDuplicate = true;
    emit test.board.ticketsReset({order});

    const auto *tile = test.tiles().first();
    CHECK(tile->accessibleName() == u"Order #007 for José O’Brien, promised 18:31, 3 min late"_s);
    CHECK(tile->urgency() == Urgency::Late);
    CHECK(tile->accessibleDescription().split(u'\n')
        == QStringList {u"#007"_s, u"José O’Brien"_s, u"0491 570 156"_s, u"Kebab and can"_s,
            u"Duplicate? Same caller just before"_s,
            u"2× Large Lamb Kebab lettuce, tomato · garlic NO ONION NO SWEET CHILLI"_s,
            u"“cut in half”"_s, u"“ring the bell”"_s});
}

namespace {

docket::shop::SellableEntry madeAt(const QString &item, const QString &station)
{
    docket::shop::SellableEntry entry;
    entry.what.item = docket::ItemId(item);
    entry.name = item;
    entry.station = station;
    return entry;
}

docket::OrderLine lineAt(const QString &item, const QString &station)
{
    auto made = line(1, item);
    made.station = station;
    return made;
}

QStringList linesOf(const TicketTile &tile)
{
    return tile.accessibleDescription().split(u'\n').mid(3);
}

} // namespace

TEST_CASE("each line says its station where the menu has more than one")
{
    WindowTest test;
    auto order = ticket(7, 20);
    order.order.lines = {lineAt(u"Lamb Kebab"_s, u"grill"_s), lineAt(u"Chips"_s, u"fryer"_s)};
    order.order.lines.first().choices = {{u"sauces"_s, {u"garlic"_s}}};
    emit test.board.ticketsReset({order});
    const QStringList quiet {u"1× Large Lamb Kebab garlic"_s, u"1× Large Chips"_s};
    CHECK(linesOf(*test.tiles().first()) == quiet);
    const auto before = test.tiles().first()->grab().toImage();

    emit test.board.sellablesChanged(
        {madeAt(u"kebab"_s, u"grill"_s), madeAt(u"hsp"_s, u"Grill"_s), madeAt(u"salt"_s, {})});
    CHECK(linesOf(*test.tiles().first()) == quiet);

    emit test.board.sellablesChanged(
        {madeAt(u"kebab"_s, u"grill"_s), madeAt(u"chips"_s, u"fryer"_s)});
    CHECK(linesOf(*test.tiles().first())
        == QStringList {u"1× Large Lamb Kebab garlic GRILL"_s, u"1× Large Chips FRYER"_s});
    CHECK(test.window.findChild<QAbstractButton *>(u"line-20261120-007-1"_s)->accessibleName()
        == u"1 × Large Chips, fryer"_s);
    const auto after = test.tiles().first()->grab().toImage();
    CHECK(after.size() == before.size()); // they stand beside what stood there
    CHECK(after != before);

    emit test.board.sellablesChanged({madeAt(u"kebab"_s, u"grill"_s)});
    CHECK(linesOf(*test.tiles().first()) == quiet);
}

TEST_CASE("a station has a row of its own where a line leaves no room beside it")
{
    WindowTest test;
    auto order = ticket(7, 20);
    order.order.lines = {lineAt(u"Lamb Kebab"_s, u"the charcoal grill in the yard behind"_s)};
    emit test.board.ticketsReset({order});
    const int before = test.tiles().first()->height();
    emit test.board.sellablesChanged(
        {madeAt(u"kebab"_s, u"grill"_s), madeAt(u"chips"_s, u"fryer"_s)});
    CHECK(test.tiles().first()->height() > before);
}

TEST_CASE("one item of two stations is two lines")
{
    WindowTest test;
    auto order = ticket(7, 20);
    order.order.lines = {lineAt(u"Chips"_s, u"fryer"_s), lineAt(u"Chips"_s, u"grill"_s)};
    emit test.board.ticketsReset({order});
    CHECK(linesOf(*test.tiles().first()) == QStringList {u"1× Large Chips"_s, u"1× Large Chips"_s});
}

TEST_CASE("what is left out is drawn inverse")
{
    WindowTest test;
    auto order = ticket(1, 20);
    const auto brightPixels = [&] {
        emit test.board.ticketsReset({order});
        const auto image = test.tiles().first()->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                count += image.pixelColor(x, y).lightness() > 240 ? 1 : 0;
            }
        }
        return count;
    };
    const int without = brightPixels();
    order.order.lines.first().without = {u"onion"_s};
    CHECK(brightPixels() > without + 800);
}

TEST_CASE("in a grid every order that fits stands in a cell of one size")
{
    auto setup = WindowTest::usualSetup();
    setup.layout = docket::ui::BoardLayout::Grid;
    WindowTest test(setup);
    auto longer = ticket(5, 25);
    longer.order.lines.clear();
    for (int index = 0; index < 5; ++index) {
        longer.order.lines.append(line(1, u"Kebab %1"_s.arg(index), {u"onion"_s}));
    }
    emit test.board.ticketsReset({ticket(1, 21), ticket(2, 22), ticket(3, 23), longer});
    const auto all = test.tiles();
    REQUIRE(all.size() == 4);
    CHECK(all.at(0)->height() == all.at(1)->height());
    CHECK(all.at(1)->y() == all.at(0)->geometry().bottom() + 1 + 16);
    CHECK(all.at(2)->y() == all.at(0)->y());
    // Two cells and the gap between them; it does not fit below #003.
    CHECK(all.at(3)->height() == 2 * all.at(0)->height() + 16);
    CHECK(all.at(3)->y() == all.at(0)->y());
    test.press(Qt::Key_4);
    CHECK(test.board.bumps.size() == 1);
}

TEST_CASE("each state has its one big action and sends the state that was seen")
{
    WindowTest test;
    const auto order = ticket(7, 20);
    emit test.board.ticketsReset({order});
    CHECK(test.button(u"action-20261120-007"_s)->text() == u"Start"_s);
    CHECK(test.button(u"action-20261120-007"_s)->accessibleName() == u"Start, order #007"_s);
    CHECK(test.button(u"action-20261120-007"_s)->height() == 52);
    CHECK_FALSE(test.button(u"recall-20261120-007"_s)->isVisible());
    test.tap(u"action-20261120-007"_s);

    emit test.board.ticketChanged(withStatus(order, OrderStatus::Preparing));
    CHECK(test.button(u"action-20261120-007"_s)->text() == u"Ready"_s);
    test.tap(u"action-20261120-007"_s);

    emit test.board.ticketChanged(withStatus(order, OrderStatus::Ready));
    CHECK(test.button(u"action-20261120-007"_s)->text() == u"Collected"_s);
    test.tap(u"action-20261120-007"_s);

    const OrderId id(u"order-7"_s);
    CHECK((test.board.bumps
        == QList<FakeBoard::Request> {
            {id, OrderStatus::Received}, {id, OrderStatus::Preparing}, {id, OrderStatus::Ready}}));
    emit test.board.ticketChanged(withStatus(order, OrderStatus::Collected));
    CHECK(test.tiles().isEmpty());
    CHECK(test.window.findChild<QPushButton *>(u"action-20261120-007"_s) == nullptr);
}

TEST_CASE("recall takes an order one step back")
{
    WindowTest test;
    emit test.board.ticketsReset({withStatus(ticket(7, 20), OrderStatus::Ready)});
    CHECK(test.button(u"recall-20261120-007"_s)->text() == u"Recall"_s);
    test.tap(u"recall-20261120-007"_s);
    CHECK((test.board.recalls
        == QList<FakeBoard::Request> {{OrderId(u"order-7"_s), OrderStatus::Ready}}));
    CHECK(test.board.bumps.isEmpty());
}

TEST_CASE("a double tap bumps once")
{
    WindowTest test;
    emit test.board.ticketsReset({ticket(7, 20)});
    auto *start = test.button(u"action-20261120-007"_s);
    QTest::mouseClick(start, Qt::LeftButton);
    CHECK_FALSE(start->isEnabled());
    QTest::mouseClick(start, Qt::LeftButton);
    QTest::mouseDClick(start, Qt::LeftButton);
    CHECK(test.board.bumps.size() == 1);

    SECTION("also when the change comes back between the two")
    {
        emit test.board.ticketChanged(withStatus(ticket(7, 20), OrderStatus::Preparing));
        CHECK(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        CHECK(test.board.bumps.size() == 1);
        test.tap(u"action-20261120-007"_s);
        CHECK(test.board.bumps.size() == 2);
    }
}

TEST_CASE("the second tap never hits the order that moved up")
{
    WindowTest test;
    emit test.board.ticketsReset({withStatus(ticket(1, 5), OrderStatus::Ready),
        withStatus(ticket(2, 6), OrderStatus::Ready)});
    const auto spot = test.button(u"action-20261120-001"_s)->mapTo(&test.window, QPoint(20, 20));
    test.tap(u"action-20261120-001"_s);
    emit test.board.ticketChanged(withStatus(ticket(1, 5), OrderStatus::Collected));
    auto *moved = test.button(u"action-20261120-002"_s);
    CHECK(moved->mapTo(&test.window, QPoint(20, 20)) == spot);
    QTest::mouseClick(moved, Qt::LeftButton);
    CHECK(test.board.bumps.size() == 1);
}

TEST_CASE("an action that failed is told and can be tried again")
{
    WindowTest test;
    emit test.board.ticketsReset({ticket(7, 20)});
    test.tap(u"action-20261120-007"_s);
    emit test.board.actionFailed(OrderId(u"order-7"_s), Sentence::verbatim(u"The disk is full."_s));
    CHECK(test.labelText(u"notice-text"_s) == u"#007: The disk is full."_s);
    CHECK(test.window.findChild<QWidget *>(u"notice"_s)->isVisible());
    CHECK(test.button(u"action-20261120-007"_s)->isEnabled());
    test.tap(u"notice-dismiss"_s);
    CHECK_FALSE(test.window.findChild<QWidget *>(u"notice"_s)->isVisible());
}

TEST_CASE("the words of a tile follow the clock")
{
    WindowTest test;
    emit test.board.ticketsReset({withStatus(ticket(1, 7), OrderStatus::Preparing)});
    const auto *tile = test.tiles().first();
    CHECK(tile->accessibleName().endsWith(u"promised 18:41, 7 min"_s));
    CHECK(tile->urgency() == Urgency::OnTime);
    test.clock.advanceMinutes(3);
    test.window.refreshTime();
    CHECK(tile->accessibleName().endsWith(u"promised 18:41, 4 min left"_s));
    CHECK(tile->urgency() == Urgency::Due);
    test.clock.advanceMinutes(6);
    test.window.refreshTime();
    CHECK(tile->accessibleName().endsWith(u"promised 18:41, 2 min late"_s));
    CHECK(tile->urgency() == Urgency::Late);
}

TEST_CASE("keys 1 to 9 bump the order that stands there")
{
    WindowTest test;
    emit test.board.ticketsReset({ticket(1, 20), ticket(2, 21), ticket(3, 22)});
    test.press(Qt::Key_2);
    CHECK((test.board.bumps
        == QList<FakeBoard::Request> {{OrderId(u"order-2"_s), OrderStatus::Received}}));
    test.press(Qt::Key_2);
    test.press(Qt::Key_9);
    CHECK(test.board.bumps.size() == 1);

    SECTION("a key that is held down counts once")
    {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, u"1"_s, true);
        QCoreApplication::sendEvent(&test.window, &held);
        CHECK(test.board.bumps.size() == 1);
    }
}

TEST_CASE("a full board turns pages and always says how many orders are not seen")
{
    WindowTest test;
    test.resize({1024, 600});
    emit test.board.ticketsReset(tickets(4));
    CHECK_FALSE(test.button(u"page-next"_s)->isVisible());
    emit test.board.ticketsReset(tickets(10));
    CHECK(test.numbers() == QStringList {u"#001"_s, u"#002"_s, u"#003"_s, u"#004"_s});
    CHECK(test.labelText(u"page-text"_s) == u"Page 1 of 3"_s);
    CHECK(test.button(u"page-next"_s)->text() == u"Next: 6 more"_s);
    CHECK(test.button(u"page-next"_s)->isVisible());
    CHECK_FALSE(test.button(u"page-previous"_s)->isEnabled());

    test.press(Qt::Key_PageDown);
    CHECK(test.numbers().first() == u"#005"_s);
    test.press(Qt::Key_1);
    CHECK(test.board.bumps.last().order == OrderId(u"order-5"_s));
    test.tap(u"page-next"_s);
    CHECK(test.numbers() == QStringList {u"#009"_s, u"#010"_s});
    CHECK(test.labelText(u"page-text"_s) == u"Page 3 of 3"_s);
    test.press(Qt::Key_PageDown);
    CHECK(test.numbers().first() == u"#009"_s);
    test.press(Qt::Key_PageUp);
    CHECK(test.numbers().first() == u"#005"_s);

    emit test.board.ticketsReset(tickets(3));
    CHECK(test.numbers() == QStringList {u"#001"_s, u"#002"_s, u"#003"_s});
}

TEST_CASE("hundreds of open orders cost the tiles of one page")
{
    WindowTest test;
    test.resize({1024, 600});
    emit test.board.ticketsReset(tickets(300));
    CHECK(test.tiles().size() == 4);
    for (int turn = 0; turn < 10; ++turn) {
        test.press(Qt::Key_PageDown);
    }
    CHECK(test.numbers().first() == u"#041"_s);
    CHECK(test.window.findChildren<TicketTile *>().size() <= 8);
}

TEST_CASE("an order that is longer than the window goes on in the next column")
{
    WindowTest test;
    auto order = ticket(1, 20);
    order.order.lines.clear();
    for (int index = 0; index < 12; ++index) {
        order.order.lines.append(line(2, u"Kebab %1"_s.arg(index), {u"onion"_s}));
    }
    emit test.board.ticketsReset({order});
    REQUIRE(test.tiles().size() == 2);
    CHECK_FALSE(test.tiles().first()->carriesActions());
    CHECK(test.tiles().last()->carriesActions());
    CHECK(test.tiles().last()->x() > test.tiles().first()->x());
    const auto page = test.window.findChild<BoardPage *>()->rect();
    for (const auto *tile : test.tiles()) {
        CHECK(page.contains(tile->geometry()));
    }
    test.tap(u"action-20261120-001"_s);
    test.press(Qt::Key_1);
    CHECK(test.board.bumps.size() == 1);
}

TEST_CASE("every order keeps inside the page, whatever its texts")
{
    WindowTest test;
    QList<docket::shop::Ticket> orders;
    const QStringList names {QString(100, u'W'), u"李雷"_s, u"أحمد الخطيب"_s,
        u"Wilhelmina Featherstonehaugh-Papadopoulos of the Thursday Bowling Club"_s};
    for (const auto &name : names) {
        auto order = ticket(static_cast<int>(orders.size()) + 1, 20);
        order.order.customerName = name;
        order.order.notes = QString(500, u'm');
        order.order.lines.first().without = {QString(60, u'x'), u"onion"_s};
        orders.append(order);
    }
    test.resize({1024, 600});
    emit test.board.ticketsReset(orders);
    auto *page = test.window.findChild<BoardPage *>();
    for (int turn = 0; turn < page->pageState().pages; ++turn) {
        for (const auto *tile : test.tiles()) {
            CHECK(page->rect().contains(tile->geometry()));
        }
        page->showNextPage();
    }
}

TEST_CASE("an empty board teaches how to place a test call")
{
    WindowTest test;
    CHECK(test.window.findChild<QWidget *>(u"empty-board"_s)->isVisible());
    emit test.board.trustChanged({u"server"_s, docket::shop::TrustItem::Level::Good, u"listening"_s,
        {u"http://127.0.0.1:8123"_s}});
    CHECK(test.labelText(u"test-call-command"_s)
        == u"docketctl simulate --url http://127.0.0.1:8123 --calls 3"_s);
    emit test.board.orderPlaced(ticket(1, 20));
    CHECK_FALSE(test.window.findChild<QWidget *>(u"empty-board"_s)->isVisible());
    CHECK(test.numbers() == QStringList {u"#001"_s});
}

TEST_CASE("an empty board says first that there is no menu")
{
    WindowTest test;
    using Level = docket::shop::TrustItem::Level;
    emit test.board.trustChanged({u"menu"_s, Level::Warning, u"menu-empty"_s, {}});
    CHECK(test.labelText(u"empty-board-title"_s) == u"Nothing is on the menu yet"_s);
    CHECK(test.labelText(u"empty-board-next"_s)
        == u"Nobody can order before you add what you sell: tap Menu at the top."_s);
    CHECK_FALSE(test.window.findChild<QWidget *>(u"test-call-command"_s)->isVisible());
    CHECK(test.sentences().contains(
        u"Nothing is on the menu: nobody can order. Add what you sell under Menu"_s));
    emit test.board.trustChanged({u"menu"_s, Level::Good, u"menu"_s, {u"7c1f20ab99e0"_s}});
    CHECK(test.labelText(u"empty-board-title"_s) == u"Nothing to make"_s);
    CHECK(test.window.findChild<QWidget *>(u"test-call-command"_s)->isVisible());
}

TEST_CASE("a ready order says on the board what is to pay")
{
    WindowTest test;
    auto ready = withStatus(ticket(1, 10), OrderStatus::Ready);
    emit test.board.ticketsReset({ready});
    const int height = test.tiles().first()->height();
    ready.toPay = docket::Money::fromCents(2200);
    emit test.board.ticketChanged(ready);
    QCoreApplication::sendPostedEvents();
    CHECK(test.tiles().first()->height() > height);
    CHECK(test.tiles().first()->accessibleDescription().contains(u"To pay: $22.00"_s));
}
