// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/ticket_desk.h"
#include "store/database.h"
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

const CallKey marked {u"vapi"_s, u"marks-1"_s, u"+61491570156"_s, {}};

void change(TestShop &shop, const std::function<void(CallScope &, CallSession &)> &work)
{
    succeed(shop.calls->message(marked, [&](CallScope &scope) {
        valueOf(scope.change({}, u"tool"_s, [&](CallSession &session) {
            work(scope, session);
            return CallScope::Outcome {{}, true};
        }));
    }));
}

Order place(TestShop &shop, const QString &said, const QString &notes = {})
{
    Order order;
    change(shop, [&](CallScope &scope, CallSession &session) {
        const auto lines = shop.menu.listener().hear(said);
        succeed(shop.carts->add(session, std::get<QList<CartLine>>(lines)));
        session.pickupAt = shop.clock.now().addSecs(45 * 60);
        order = valueOf(shop.orders->place(scope, session, {u"Tom"_s, {}, notes})).order;
    });
    return order;
}

void cancel(TestShop &shop, const Order &order)
{
    change(shop, [&](CallScope &scope, CallSession &session) {
        valueOf(shop.orders->cancel(scope, session, order.id, u"ill"_s));
    });
}

QList<Ticket> onBoard(TestShop &shop)
{
    const QSignalSpy reset(shop.board.get(), &Board::ticketsReset);
    shop.board->refresh();
    return reset.first().first().value<QList<Ticket>>();
}

QStringList journal(TestShop &shop)
{
    return valueOf(shop.database->all<QString>(
        u"SELECT details FROM event WHERE kind = 'ticketMarked' ORDER BY sequence"_s, {},
        [](const store::Row &row) { return row.text(0); }));
}

} // namespace

TEST_CASE("a cancelled order stays on the board until it is acknowledged, also after a restart")
{
    TestShop shop;
    const Order order = place(shop, u"small chips"_s);
    QSignalSpy changed(shop.board.get(), &Board::ticketChanged);
    cancel(shop, order);
    REQUIRE(changed.size() == 1);
    CHECK(changed.last().first().value<Ticket>().marks.news
        == OrderNews {OrderNews::Kind::Cancelled, {}});

    shop.restart();
    const auto tickets = onBoard(shop);
    REQUIRE(tickets.size() == 1);
    CHECK(tickets.first().order.status == OrderStatus::Cancelled);
    CHECK(tickets.first().order.lines.size() == 1);
    CHECK(tickets.first().marks.news.has_value());

    const QSignalSpy told(shop.board.get(), &Board::ticketChanged);
    const QSignalSpy failed(shop.board.get(), &Board::actionFailed);
    shop.board->mark(order.id, {TicketMark::Kind::CancelledSeen});
    CHECK_FALSE(told.last().first().value<Ticket>().marks.news.has_value());
    shop.board->mark(order.id, {TicketMark::Kind::CancelledSeen});
    CHECK(told.size() == 2);
    CHECK(failed.isEmpty());
    CHECK(journal(shop) == QStringList {u"{\"mark\":\"cancelled-seen\"}"_s});
    CHECK(onBoard(shop).isEmpty());
    shop.restart();
    CHECK(onBoard(shop).isEmpty());
}

TEST_CASE("a changed order names the old one, both have to be acknowledged")
{
    TestShop shop;
    const Order first = place(shop, u"small chips"_s);
    change(shop, [&](CallScope &scope, CallSession &session) {
        valueOf(shop.orders->reopen(scope, session, first.id, u"one more"_s));
    });
    const Order second = place(shop, u"a coke"_s);
    const auto tickets = onBoard(shop);
    REQUIRE(tickets.size() == 2);
    CHECK(tickets.at(0).order.id == second.id);
    CHECK(tickets.at(0).marks.news == OrderNews {OrderNews::Kind::Changed, first.number});
    CHECK(tickets.at(1).order.id == first.id);
    CHECK(tickets.at(1).marks.news == OrderNews {OrderNews::Kind::Cancelled, second.number});

    const QSignalSpy changed(shop.board.get(), &Board::ticketChanged);
    shop.board->bump(second.id, OrderStatus::Received);
    CHECK(changed.last().first().value<Ticket>().order.status == OrderStatus::Received);
    shop.board->mark(second.id, {TicketMark::Kind::ChangedSeen});
    shop.board->bump(second.id, OrderStatus::Received);
    CHECK(changed.last().first().value<Ticket>().order.status == OrderStatus::Preparing);
}

TEST_CASE("an order with an allergy is started only when somebody has checked it")
{
    TestShop shop;
    const Order order = place(shop, u"small chips"_s, u"allergic to sesame"_s);
    const QSignalSpy changed(shop.board.get(), &Board::ticketChanged);
    const QSignalSpy failed(shop.board.get(), &Board::actionFailed);
    shop.board->bump(order.id, OrderStatus::Received);
    REQUIRE(failed.size() == 1);
    CHECK(failed.first().at(1).value<Sentence>().english()
        == u"Check the allergy first, then go on."_s);
    CHECK(changed.isEmpty());
    shop.board->mark(order.id, {TicketMark::Kind::AllergyChecked});
    shop.restart();
    CHECK(onBoard(shop).first().marks.allergyChecked);
    const QSignalSpy moved(shop.board.get(), &Board::ticketChanged);
    shop.board->bump(order.id, OrderStatus::Received);
    CHECK(moved.last().first().value<Ticket>().order.status == OrderStatus::Preparing);
    CHECK(journal(shop) == QStringList {u"{\"mark\":\"allergy-checked\"}"_s});
}

TEST_CASE("an allergy that comes to a started order is checked before the next step")
{
    TestShop shop;
    const Order order = place(shop, u"small chips"_s);
    shop.board->bump(order.id, OrderStatus::Received);
    const auto statusNow = [&] { return onBoard(shop).first().order.status; };
    const QSignalSpy failed(shop.board.get(), &Board::actionFailed);
    OrderAmendment wanted {order.id, u"Customer asked"_s, {1}, {1}, u"sesame allergy"_s,
        order.promisedAt, {}, order.promisedAt};
    shop.board->amendOrder(wanted);
    shop.board->bump(order.id, OrderStatus::Preparing); // "Seen" comes first
    CHECK(failed.isEmpty());
    CHECK(statusNow() == OrderStatus::Preparing);
    shop.board->mark(order.id, {TicketMark::Kind::ChangedSeen});
    shop.board->bump(order.id, OrderStatus::Preparing);
    REQUIRE(failed.size() == 1);
    CHECK(failed.first().at(1).value<Sentence>().english()
        == u"Check the allergy first, then go on."_s);
    CHECK(statusNow() == OrderStatus::Preparing);
    shop.board->mark(order.id, {TicketMark::Kind::AllergyChecked});
    shop.board->bump(order.id, OrderStatus::Preparing);
    CHECK(statusNow() == OrderStatus::Ready);

    wanted.seenNotes = wanted.notes;
    wanted.notes = u"nut allergy"_s;
    shop.board->amendOrder(wanted);
    shop.board->mark(order.id, {TicketMark::Kind::ChangedSeen});
    shop.board->bump(order.id, OrderStatus::Ready);
    CHECK(failed.size() == 2);
    CHECK(statusNow() == OrderStatus::Ready);
}

TEST_CASE("the allergy of an order that is brought back is checked again")
{
    TestShop shop;
    const Order order = place(shop, u"small chips"_s, u"allergic to sesame"_s);
    shop.board->mark(order.id, {TicketMark::Kind::AllergyChecked});
    shop.board->cancelOrder(order.id, u"Customer asked"_s);
    shop.board->reopenOrder(order.id, u"Cancelled by mistake"_s);
    CHECK_FALSE(onBoard(shop).first().marks.allergyChecked);
    shop.board->mark(order.id, {TicketMark::Kind::ChangedSeen});
    const QSignalSpy failed(shop.board.get(), &Board::actionFailed);
    shop.board->bump(order.id, OrderStatus::Received);
    CHECK(failed.size() == 1);
    CHECK(onBoard(shop).first().order.status == OrderStatus::Received);
}

TEST_CASE("lines are done one by one, and two people who tick the same do no harm")
{
    TestShop shop;
    const Order order = place(shop, u"2 small chips and a coke"_s);
    REQUIRE(order.lines.size() == 2);
    shop.board->mark(order.id, {TicketMark::Kind::Done, {0, 1}});
    shop.board->mark(order.id, {TicketMark::Kind::Done, {1}});
    CHECK(onBoard(shop).first().marks.doneLines == QList<int> {0, 1});
    shop.board->mark(order.id, {TicketMark::Kind::NotDone, {0}});
    shop.board->mark(order.id, {TicketMark::Kind::NotDone, {0}});
    shop.restart();
    CHECK(onBoard(shop).first().marks.doneLines == QList<int> {1});
    CHECK(journal(shop)
        == QStringList {
            u"{\"lines\":[0,1],\"mark\":\"done\"}"_s, u"{\"lines\":[0],\"mark\":\"not-done\"}"_s});

    const QSignalSpy failed(shop.board.get(), &Board::actionFailed);
    shop.board->mark(order.id, {TicketMark::Kind::Done, {0, 9}});
    CHECK(failed.size() == 1);
    CHECK(onBoard(shop).first().marks.doneLines == QList<int> {1});
}

TEST_CASE("a rush is noted and taken back; an order that is gone takes no note")
{
    TestShop shop;
    const Order order = place(shop, u"small chips"_s);
    shop.board->mark(order.id, {TicketMark::Kind::Rush});
    shop.board->mark(order.id, {TicketMark::Kind::Rush});
    shop.restart();
    CHECK(onBoard(shop).first().marks.isRush);
    shop.board->mark(order.id, {TicketMark::Kind::NoRush});
    CHECK_FALSE(onBoard(shop).first().marks.isRush);
    CHECK(journal(shop) == QStringList {u"{\"mark\":\"rush\"}"_s, u"{\"mark\":\"no-rush\"}"_s});

    cancel(shop, order);
    shop.board->mark(order.id, {TicketMark::Kind::Rush});
    CHECK(journal(shop).size() == 2);
    const QSignalSpy failed(shop.board.get(), &Board::actionFailed);
    shop.board->mark(OrderId(u"nobody"_s), {TicketMark::Kind::Rush});
    CHECK(failed.size() == 1);
}

TEST_CASE("a collected order comes back as it was, or to be made again")
{
    TestShop shop;
    const Order order = place(shop, u"small chips"_s);
    shop.board->bump(order.id, OrderStatus::Received);
    shop.board->mark(order.id, {TicketMark::Kind::Done, {0}});
    shop.board->bump(order.id, OrderStatus::Preparing);
    shop.board->bump(order.id, OrderStatus::Ready);
    const QSignalSpy listed(shop.board.get(), &Board::collectedListed);
    shop.board->listCollected();
    const auto tickets = listed.first().first().value<QList<Ticket>>();
    REQUIRE(tickets.size() == 1);
    CHECK(tickets.first().order.id == order.id);

    const QDateTime readyAt = tickets.first().order.readyAt;
    shop.clock.advanceMinutes(50);
    const QSignalSpy changed(shop.board.get(), &Board::ticketChanged);
    const QSignalSpy failed(shop.board.get(), &Board::actionFailed);
    SECTION("as it was")
    {
        shop.board->bringBack(order.id, RecalledTimer::Keep);
        shop.board->bringBack(order.id, RecalledTimer::Restart);
        const auto back = onBoard(shop).first();
        CHECK(back.order.status == OrderStatus::Ready);
        CHECK(back.order.readyAt == readyAt);
        CHECK(back.dueAt() == order.promisedAt);
        CHECK(back.marks.doneLines == QList<int> {0});
    }
    SECTION("to be made again")
    {
        shop.board->bringBack(order.id, RecalledTimer::Restart);
        shop.board->bringBack(order.id, RecalledTimer::Restart);
        shop.restart();
        const auto back = onBoard(shop).first();
        CHECK(back.order.status == OrderStatus::Preparing);
        CHECK(back.order.startedAt == shop.clock.now());
        CHECK_FALSE(back.order.readyAt.isValid());
        CHECK(back.order.promisedAt == order.promisedAt);
        CHECK(back.dueAt() == shop.clock.now().addSecs(10 * 60));
        CHECK(back.marks.doneLines.isEmpty());
    }
    CHECK(failed.isEmpty());
}

TEST_CASE("the list of collected orders holds the last fifty")
{
    TestShop shop;
    QList<OrderId> orders;
    for (int count = 0; count < 51; ++count) {
        shop.clock.advanceMinutes(1);
        const Order order = place(shop, u"small chips"_s);
        for (const auto seen :
            {OrderStatus::Received, OrderStatus::Preparing, OrderStatus::Ready}) {
            shop.board->bump(order.id, seen);
        }
        orders.prepend(order.id);
    }
    const QSignalSpy listed(shop.board.get(), &Board::collectedListed);
    shop.board->listCollected();
    const auto tickets = listed.first().first().value<QList<Ticket>>();
    REQUIRE(tickets.size() == 50);
    CHECK(tickets.first().order.id == orders.first());
    CHECK(tickets.last().order.id == orders.at(49));
}
