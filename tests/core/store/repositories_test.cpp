// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "open_store.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"
#include "store/session_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/sample_order.h"

using namespace docket;
using namespace docket::store;
using docket::tests::at;
using docket::tests::OpenStore;
using docket::tests::sampleOrder;
using docket::tests::succeed;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

struct ShopStore : OpenStore {
    OrderRepository orders {*database};
    SessionRepository sessions {*database};
    PrintJobRepository jobs {*database};
};

CallSession sampleSession(const QString &id, const QString &callId)
{
    CallSession session;
    session.id = SessionId(id);
    session.provider = u"vapi"_s;
    session.callId = callId;
    session.caller = u"+61491570156"_s;
    session.startedAt = at(0);
    session.lastSeenAt = at(0);
    return session;
}

} // namespace

TEST_CASE("an order comes back exactly as it was placed")
{
    ShopStore store;
    const Order order = sampleOrder();
    succeed(store.orders.insert(order));
    const auto found = valueOf(store.orders.byId(order.id));
    REQUIRE(found.has_value());
    CHECK(found->number == order.number);
    CHECK(found->status == OrderStatus::Received);
    CHECK(found->customerName == u"José O’Brien"_s);
    CHECK(found->customerPhone == u"+61491570156"_s);
    CHECK(found->notes == u"ring the bell"_s);
    CHECK(found->total == Money::fromCents(1700));
    CHECK(found->gst == Money::fromCents(155));
    CHECK(found->placedAt == order.placedAt);
    CHECK(found->promisedAt == order.promisedAt);
    CHECK_FALSE(found->startedAt.isValid());
    REQUIRE(found->lines.size() == 2);
    CHECK(found->lines == order.lines);
    CHECK(found->breakdown == order.breakdown);
    CHECK(found->payments == order.payments);
    CHECK(found->estimatedAt == order.estimatedAt);
}

TEST_CASE("docket numbers count up from one on each business day")
{
    ShopStore store;
    const BusinessDay friday(QDate(2026, 11, 20));
    CHECK(valueOf(store.orders.nextSequence(friday)) == 1);
    succeed(store.orders.insert(sampleOrder(u"a"_s, 1)));
    succeed(store.orders.insert(sampleOrder(u"b"_s, 2)));
    CHECK(valueOf(store.orders.nextSequence(friday)) == 3);
    CHECK(valueOf(store.orders.nextSequence(BusinessDay(QDate(2026, 11, 21)))) == 1);
}

TEST_CASE("the schema refuses what must not be stored")
{
    ShopStore store;
    succeed(store.orders.insert(sampleOrder(u"a"_s, 1)));
    Order sameNumber = sampleOrder(u"b"_s, 1);
    CHECK_FALSE(store.orders.insert(sameNumber));
    Order free = sampleOrder(u"c"_s, 2);
    free.total = free.subtotal = free.gst = Money();
    CHECK_FALSE(store.orders.insert(free));
    Order wrongSum = sampleOrder(u"d"_s, 2);
    wrongSum.gst = Money::fromCents(154);
    CHECK_FALSE(store.orders.insert(wrongSum));
    Order strange = sampleOrder(u"e"_s, 2);
    strange.session = SessionId(u"nobody"_s);
    CHECK_FALSE(store.orders.insert(strange));
}

TEST_CASE("open orders are listed by promise until they are closed")
{
    ShopStore store;
    Order late = sampleOrder(u"late"_s, 1);
    late.promisedAt = late.promisedAt.addSecs(600);
    const Order soon = sampleOrder(u"soon"_s, 2);
    succeed(store.orders.insert(late));
    succeed(store.orders.insert(soon));
    auto open = valueOf(store.orders.open());
    REQUIRE(open.size() == 2);
    CHECK(open.at(0).id == soon.id);
    CHECK(open.at(1).id == late.id);

    Order collected = soon;
    collected.status = OrderStatus::Collected;
    collected.readyAt = at(30);
    collected.closedAt = at(40);
    succeed(store.orders.updateStatus(collected));
    open = valueOf(store.orders.open());
    REQUIRE(open.size() == 1);
    CHECK(open.at(0).id == late.id);
    const auto last = valueOf(store.orders.lastCollected(50));
    REQUIRE(last.size() == 1);
    CHECK(last.first().id == soon.id);
    CHECK(last.first().closedAt == at(40));
    CHECK_FALSE(store.orders.updateStatus(sampleOrder(u"nobody"_s, 9)));
}

TEST_CASE("an order is found by the cart of its call")
{
    ShopStore store;
    succeed(store.sessions.save(sampleSession(u"s1"_s, u"call-1"_s)));
    Order order = sampleOrder();
    order.session = SessionId(u"s1"_s);
    order.cartVersion = 4;
    succeed(store.orders.insert(order));
    CHECK(valueOf(store.orders.ofCart(SessionId(u"s1"_s), 4)).has_value());
    CHECK_FALSE(valueOf(store.orders.ofCart(SessionId(u"s1"_s), 5)).has_value());
    Order again = sampleOrder(u"order-2"_s, 2);
    again.session = order.session;
    again.cartVersion = 4;
    CHECK_FALSE(store.orders.insert(again));
}

TEST_CASE("a number that ordered lately is known")
{
    ShopStore store;
    succeed(store.orders.insert(sampleOrder()));
    const QString phone = u"+61491570156"_s;
    CHECK(valueOf(store.orders.placedSince(phone, at(26))));
    CHECK_FALSE(valueOf(store.orders.placedSince(phone, at(27))));
    CHECK_FALSE(valueOf(store.orders.placedSince(u"+61491570157"_s, at(0))));
}

TEST_CASE("a call comes back with its cart")
{
    ShopStore store;
    CallSession session = sampleSession(u"s1"_s, u"call-1"_s);
    CartLine line;
    line.item = ItemId(u"kebab-lamb"_s);
    line.size = SizeId(u"large"_s);
    line.quantity = 2;
    line.selections = {{GroupId(u"salads"_s), {OptionId(u"tomato"_s)}}};
    line.without = {u"onion"_s};
    line.note = u"cut in half"_s;
    session.cart.lines = {line};
    session.cart.version = 3;
    session.pickupAt = at(45);
    session.notes = u"side door"_s;
    session.promoCode = u"FRIDAY"_s;
    session.payments = {{u"Tom"_s, Money::fromCents(1250)}};
    session.itemDraft = {{u"category"_s, u"kebabs"_s}};
    session.isAgeConfirmed = true;
    session.wantsPerson = true;
    session.tools = {u"checkOpen"_s, u"quickAddItem"_s};
    succeed(store.sessions.save(session));
    session.summary = u"two kebabs"_s;
    succeed(store.sessions.save(session));
    const auto found = valueOf(store.sessions.byCall(u"vapi"_s, u"call-1"_s));
    REQUIRE(found.has_value());
    CHECK(found->cart.version == 3);
    CHECK(found->cart.lines == session.cart.lines);
    CHECK(found->pickupAt == at(45));
    CHECK(found->notes == u"side door"_s);
    CHECK(found->promoCode == u"FRIDAY"_s);
    CHECK(found->payments == session.payments);
    CHECK(found->itemDraft == session.itemDraft);
    CHECK(found->isAgeConfirmed);
    CHECK(found->wantsPerson);
    CHECK(found->tools == QStringList {u"checkOpen"_s, u"quickAddItem"_s});
    CHECK(found->orderedCartVersion == -1);
    CHECK(found->summary == u"two kebabs"_s);
    CHECK_FALSE(valueOf(store.sessions.byCall(u"retell"_s, u"call-1"_s)).has_value());
}

TEST_CASE("the answer to a tool call is kept once")
{
    ShopStore store;
    succeed(store.sessions.save(sampleSession(u"s1"_s, u"call-1"_s)));
    const SessionId session(u"s1"_s);
    CHECK_FALSE(valueOf(store.sessions.answer(session, u"t1"_s)).has_value());
    succeed(store.sessions.saveAnswer(session, u"t1"_s, u"createOrder"_s, "{\"ok\":true}", at(1)));
    CHECK(valueOf(store.sessions.answer(session, u"t1"_s)) == QByteArray("{\"ok\":true}"));
    CHECK_FALSE(store.sessions.saveAnswer(session, u"t1"_s, u"createOrder"_s, "{}", at(2)));
}

TEST_CASE("only calls that have been silent are found idle")
{
    ShopStore store;
    CallSession idle = sampleSession(u"idle"_s, u"call-1"_s);
    CallSession busy = sampleSession(u"busy"_s, u"call-2"_s);
    busy.lastSeenAt = at(29);
    CallSession ended = sampleSession(u"ended"_s, u"call-3"_s);
    ended.endedAt = at(2);
    for (const CallSession &session : {idle, busy, ended}) {
        succeed(store.sessions.save(session));
    }
    const auto found = valueOf(store.sessions.openBefore(at(20)));
    REQUIRE(found.size() == 1);
    CHECK(found.first().id == idle.id);
}

TEST_CASE("print jobs come first in, first out, each printer for itself")
{
    ShopStore store;
    succeed(store.orders.insert(sampleOrder(u"a"_s, 1)));
    succeed(store.orders.insert(sampleOrder(u"b"_s, 2)));
    const auto add = [&](const char *id, const char *order, const char *printer) {
        succeed(store.jobs.insert(
            {PrintJobId(QString::fromLatin1(id)), OrderId(QString::fromLatin1(order)),
                QString::fromLatin1(printer), u"queued"_s, 0, {}, at(0)}));
    };
    add("j1", "a", "kitchen");
    add("j2", "a", "bag");
    add("j3", "b", "kitchen");
    CHECK(valueOf(store.jobs.nextWaiting(u"kitchen"_s))->id == PrintJobId(u"j1"_s));
    CHECK(valueOf(store.jobs.waiting(u"kitchen"_s)) == 2);
    succeed(store.jobs.update(PrintJobId(u"j1"_s), u"confirmed"_s, 1, {}, at(1)));
    CHECK(valueOf(store.jobs.nextWaiting(u"kitchen"_s))->id == PrintJobId(u"j3"_s));
    succeed(store.jobs.update(PrintJobId(u"j3"_s), u"unknown"_s, 1, u"cable"_s, at(1)));
    CHECK(valueOf(store.jobs.nextWaiting(u"kitchen"_s))->state == u"unknown"_s);
    CHECK(valueOf(store.jobs.nextWaiting(u"bag"_s))->id == PrintJobId(u"j2"_s));
    CHECK(valueOf(store.jobs.ofOrder(OrderId(u"a"_s))).size() == 2);
    CHECK_FALSE(store.jobs.update(PrintJobId(u"nobody"_s), u"queued"_s, 0, {}, at(1)));
    CHECK_FALSE(store.jobs.update(PrintJobId(u"j2"_s), u"eaten"_s, 0, {}, at(1)));
}

TEST_CASE("events are numbered without gaps")
{
    ShopStore store;
    Journal journal(*store.database);
    CHECK(valueOf(journal.lastSequence()) == 0);
    succeed(journal.append(at(0), u"orderPlaced"_s, OrderId(u"a"_s), {}));
    {
        const auto transaction = valueOf(Transaction::begin(*store.database));
        succeed(journal.append(at(0), u"undone"_s, {}, {}));
    }
    succeed(journal.append(at(1), u"orderMoved"_s, OrderId(u"a"_s), {}));
    CHECK(valueOf(journal.lastSequence()) == 2);
}

TEST_CASE("the menu that was taken last is known")
{
    ShopStore store;
    MenuVersionRepository menus(*store.database);
    CHECK_FALSE(valueOf(menus.newest()).has_value());
    succeed(menus.keep(u"v1"_s, "one", at(0)));
    succeed(menus.keep(u"v2"_s, "two", at(1)));
    CHECK(valueOf(menus.newest()) == QByteArray("two"));
    succeed(menus.keep(u"v1"_s, "one, mended", at(2)));
    CHECK(valueOf(menus.newest()) == QByteArray("one, mended"));
}

TEST_CASE("the orders that became ready last, and how promises were kept between two instants")
{
    ShopStore store;
    for (int number = 1; number <= 5; ++number) {
        Order order = sampleOrder(u"order-%1"_s.arg(number), number);
        order.readyAt = at(10 * number);
        order.status = number == 2 ? OrderStatus::Cancelled : OrderStatus::Collected;
        succeed(store.orders.insert(order));
    }
    succeed(store.orders.insert(sampleOrder(u"waiting"_s, 6)));
    const auto last = valueOf(store.orders.lastReady(2));
    REQUIRE(last.size() == 2);
    CHECK(last.at(0).id == OrderId(u"order-5"_s));
    CHECK(last.at(1).id == OrderId(u"order-4"_s));
    CHECK(last.at(0).lines.size() == 2);
    CHECK(valueOf(store.orders.lastReady(100)).size() == 5);

    const auto kept = valueOf(store.orders.promisesKept(at(20), at(40)));
    REQUIRE(kept.size() == 2);
    CHECK(kept.value(OrderId(u"order-2"_s)).readyAt == at(20));
    CHECK(kept.value(OrderId(u"order-3"_s)).promisedAt == sampleOrder().promisedAt);
    CHECK(valueOf(store.orders.promisesKept(at(40), at(20))).isEmpty());
}

TEST_CASE("what sold most is counted in units, without what was cancelled")
{
    ShopStore store;
    Order order = sampleOrder();
    order.lines.first().quantity = 2;
    succeed(store.orders.insert(order));
    Order cancelled = sampleOrder(u"order-2"_s, 2);
    cancelled.cartVersion = 2;
    cancelled.lines.first().quantity = 9;
    succeed(store.orders.insert(cancelled));
    cancelled.status = OrderStatus::Cancelled;
    cancelled.closedAt = at(40);
    succeed(store.orders.updateStatus(cancelled));
    const auto sold = valueOf(store.orders.mostSold(order.placedAt, 5));
    REQUIRE_FALSE(sold.isEmpty());
    CHECK(sold.first().first == ItemId(u"kebab-lamb"_s));
    CHECK(sold.first().second == 2);
    CHECK(valueOf(store.orders.mostSold(order.placedAt, 1)).size() == 1);
    CHECK(valueOf(store.orders.mostSold(order.placedAt.addSecs(1), 5)).isEmpty());
}
