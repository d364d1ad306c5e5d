// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/counter_desk.h"
#include "shop/stored_print_jobs.h"
#include "store/audit_log.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace docket;
using namespace docket::shop;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

const QByteArray drawerPulse = "[drawer]";

struct AtCounter {
    TestShop shop;
    QSignalSpy priced {shop.counter.get(), &Counter::salePriced};
    QSignalSpy sent {shop.counter.get(), &Counter::saleSent};
    QSignalSpy refused {shop.counter.get(), &Counter::saleRefused};
    QSignalSpy held {shop.counter.get(), &Counter::heldListed};
    QSignalSpy placed {shop.board.get(), &Board::orderPlaced};

    CounterLine line(const QString &item, const QString &size = {}) const
    {
        return counterLine(*shop.menu.menu().item(ItemId(item)), SizeId(size));
    }

    CounterLine coke() const
    {
        CounterLine can = line(u"can"_s);
        for (Selection &selection : can.chosen) {
            if (selection.options.isEmpty()) {
                selection.options = {OptionId(u"coca-cola"_s)};
            }
        }
        return can;
    }

    CounterSale meal(const QString &id = u"sale-1"_s) const
    {
        CounterSale sale;
        sale.id = id;
        sale.lines = {line(u"kebab-lamb"_s, u"large"_s), coke()};
        sale.name = u"Tom"_s;
        sale.phone = u"0491 570 156"_s;
        return sale;
    }

    PricedSale price(const CounterSale &sale)
    {
        shop.counter->price(sale);
        return priced.last().first().value<PricedSale>();
    }

    void send(const CounterSale &sale, qint64 total, const QList<PaymentRequest> &payments = {})
    {
        shop.counter->send(sale, Money::fromCents(total), payments);
    }

    SentSale lastSent() const { return sent.last().first().value<SentSale>(); }
    QString refusal() const
    {
        return refused.isEmpty() ? QString() : refused.last().at(1).value<Sentence>().english();
    }
    QList<Order> open() { return valueOf(store::OrderRepository(*shop.database).open()); }
};

PaymentRequest cash(const QString &id, qint64 amount, qint64 tendered)
{
    return {id, {}, PaymentMethod::Cash, Money::fromCents(amount), Money::fromCents(tendered)};
}

} // namespace

TEST_CASE("a sale is priced as a call is: deals find themselves, and the kitchen says when")
{
    AtCounter counter;
    CounterSale sale = counter.meal();
    sale.revision = 7;
    sale.lines.first().chosen[0].options.removeOne(OptionId(u"onion"_s));
    const PricedSale priced = counter.price(sale);
    CHECK(priced.revision == 7);
    CHECK(priced.problem.isEmpty());
    CHECK(priced.total == Money::fromCents(1700));
    REQUIRE(priced.deals.size() == 1);
    CHECK(priced.deals.first().second == Money::fromCents(150));
    REQUIRE(priced.lines.size() == 2);
    CHECK(priced.lines.first().title == u"Large Lamb Kebab"_s);
    CHECK(priced.lines.first().details == u"lettuce, tomato, garlic"_s);
    CHECK(priced.lines.first().without == QStringList {u"onion"_s});
    CHECK(priced.lines.first().deal == priced.deals.first().first);
    CHECK(priced.readyAt == counter.shop.clock.now().addSecs(15 * 60));
}

TEST_CASE("what cannot be sold says why")
{
    AtCounter counter;
    CounterSale sale = counter.meal();
    sale.lines[0].quantity = 20;
    CHECK(counter.price(sale).problem.english() == u"An order has 20 items at most."_s);
    sale = counter.meal();
    sale.lines[1] = counter.line(u"can"_s);
    CHECK_FALSE(isComplete(*counter.shop.menu.menu().item(ItemId(u"can"_s)), sale.lines.at(1)));
    CHECK_FALSE(counter.price(sale).problem.isEmpty());
    counter.send(sale, 1700);
    CHECK(counter.sent.isEmpty());
    CHECK(counter.open().isEmpty());
    CounterSale empty;
    empty.id = u"empty"_s;
    counter.send(empty, 0);
    CHECK(counter.refusal() == u"There is nothing in the order yet."_s);
}

TEST_CASE("a sale becomes an order on the board, with its docket, and is no call")
{
    AtCounter counter;
    counter.send(counter.meal(), 1700);
    CHECK(counter.refusal().isEmpty());
    REQUIRE(counter.sent.size() == 1);
    REQUIRE(counter.placed.size() == 1);
    const Order order = counter.open().first();
    CHECK(order.number.display() == u"#001"_s);
    CHECK(order.provider == u"counter"_s);
    CHECK(order.customerName == u"Tom"_s);
    CHECK(order.customerPhone == u"+61491570156"_s);
    CHECK(order.promisedAt == counter.shop.clock.now().addSecs(15 * 60));
    CHECK(counter.placed.last().first().value<Ticket>().toPay == Money::fromCents(1700));
    const auto jobs = valueOf(store::PrintJobRepository(*counter.shop.database).ofOrder(order.id));
    CHECK(jobs.size() == 1);
    CHECK(counter.shop.phone->onTheLine().isEmpty());
    CHECK_FALSE(valueOf(counter.shop.phone->recordOf(order.id)).isCall);
    counter.shop.clock.advanceMinutes(60);
    CHECK(valueOf(counter.shop.calls->endIdle()) == 0);
    CHECK(valueOf(counter.shop.ringBacks->open()).isEmpty());
}

TEST_CASE("a double tap makes one order and takes its money once")
{
    AtCounter counter;
    for (int tap = 0; tap < 2; ++tap) {
        counter.send(counter.meal(), 1700, {cash(u"p1"_s, 1700, 2000)});
    }
    CHECK(counter.refusal().isEmpty());
    CHECK(counter.open().size() == 1);
    CHECK(counter.sent.size() == 2);
    REQUIRE(counter.lastSent().payments.size() == 1);
    CHECK(counter.lastSent().payments.first().change == Money::fromCents(300));
    CHECK(counter.placed.size() == 1);
    CHECK(counter.placed.last().first().value<Ticket>().toPay == Money());
}

TEST_CASE("order and money are kept together or not at all")
{
    AtCounter counter;
    counter.send(counter.meal(), 1700, {cash(u"p1"_s, 1700, 1500)});
    CHECK(counter.refusal() == u"That is not enough: it is $17.00."_s);
    CHECK(counter.open().isEmpty());
    counter.send(counter.meal(), 1600);
    CHECK(counter.refusal() == u"The price has just changed: it is $17.00 now."_s);
    CHECK(counter.open().isEmpty());
    counter.send(counter.meal(), 1700);
    CHECK(counter.open().first().number.display() == u"#001"_s);
}

TEST_CASE("the same number within minutes is marked, and a time that is too soon refused")
{
    AtCounter counter;
    counter.send(counter.meal(u"a"_s), 1700);
    CounterSale second = counter.meal(u"b"_s);
    second.channel = HandChannel::Phone;
    second.pickupAt = counter.shop.clock.now().addSecs(60);
    counter.send(second, 1700);
    CHECK(counter.refusal() == u"The kitchen cannot make it by then. Choose a later time."_s);
    second.pickupAt = counter.shop.clock.now().addSecs(60 * 60);
    counter.send(second, 1700);
    REQUIRE(counter.open().size() == 2);
    const Order order = counter.open().last();
    CHECK(order.possibleDuplicate);
    CHECK(order.provider == u"phone"_s);
    CHECK(order.promisedAt == second.pickupAt);
}

TEST_CASE("a chosen time lies within the opening hours, what is sold right now need not")
{
    AtCounter counter;
    const auto problemAt = [&counter](int minutes) {
        CounterSale sale = counter.meal();
        sale.pickupAt = counter.shop.clock.now().addSecs(60 * minutes);
        return counter.price(sale).problem.english();
    };
    counter.shop.clock.set(QDateTime::fromString(u"2026-11-23T22:40:00+11:00"_s, Qt::ISODate));
    CHECK(problemAt(19).isEmpty());
    CHECK(problemAt(60).startsWith(
        u"The shop is closed then. The earliest time is Mon 23 Nov 10:5"_s)); // closes at 11 PM
    CHECK(problemAt(9 * 24 * 60) == u"Orders are taken 7 days ahead at most."_s);

    counter.shop.clock.set(QDateTime::fromString(u"2026-11-23T23:10:00+11:00"_s, Qt::ISODate));
    const QString closed = u"The shop is closed then. The earliest time is Tue 24 Nov 11:00 AM."_s;
    CHECK(problemAt(30) == closed);
    CounterSale sale = counter.meal();
    const qint64 total = counter.price(sale).total.cents();
    sale.pickupAt = counter.shop.clock.now().addSecs(30 * 60);
    counter.send(sale, total);
    CHECK(counter.refusal() == closed);
    CHECK(counter.open().isEmpty());
    sale.pickupAt = {};
    CHECK(counter.price(sale).problem.isEmpty());
    counter.send(sale, total);
    CHECK(counter.open().size() == 1);
}

TEST_CASE("a sale without a name is a walk-in")
{
    AtCounter counter;
    CounterSale sale = counter.meal();
    sale.name.clear();
    sale.phone.clear();
    counter.send(sale, 1700);
    CHECK(counter.open().first().customerName == u"Walk-in"_s);
    CHECK(counter.open().first().customerPhone.isEmpty());
}

TEST_CASE("a regular is found by the last digits or the name, with the usual")
{
    AtCounter counter;
    counter.send(counter.meal(u"a"_s), 1700);
    counter.shop.clock.advanceMinutes(30);
    counter.send(counter.meal(u"b"_s), 1700);
    const QSignalSpy found(counter.shop.counter.get(), &Counter::customersFound);
    for (const QString &typed : {u"156"_s, u"0491 570 156"_s, u"to"_s}) {
        INFO(typed.toStdString());
        counter.shop.counter->findCustomers(typed);
        const auto customers = found.last().at(1).value<QList<CounterCustomer>>();
        REQUIRE(customers.size() == 1);
        CHECK(customers.first().name == u"Tom"_s);
        CHECK(customers.first().orderCount == 2);
        CHECK(customers.first().usual.first() == u"Large Lamb Kebab"_s);
        CHECK(customers.first().usualLines == counter.meal().lines);
    }
    counter.shop.counter->findCustomers(u"999"_s);
    CHECK(found.last().at(1).value<QList<CounterCustomer>>().isEmpty());
}

TEST_CASE("a sale that is put aside is there after a restart, until it is sold")
{
    AtCounter counter;
    CounterSale sale = counter.meal();
    sale.notes = u"side door"_s;
    sale.lines[0].note = u"cut in half"_s;
    counter.shop.counter->hold(sale);
    CHECK(counter.held.last().first().value<QList<HeldSale>>().size() == 1);
    counter.shop.restart();
    const QSignalSpy held(counter.shop.counter.get(), &Counter::heldListed);
    const QSignalSpy sent(counter.shop.counter.get(), &Counter::saleSent);
    counter.shop.counter->open();
    const auto sales = held.last().first().value<QList<HeldSale>>();
    REQUIRE(sales.size() == 1);
    CHECK(sales.first().sale == sale);
    CHECK(sales.first().heldAt == counter.shop.clock.now());
    counter.shop.counter->send(sales.first().sale, Money::fromCents(1700), {});
    CHECK(sent.size() == 1);
    CHECK(held.last().first().value<QList<HeldSale>>().isEmpty());
    counter.shop.counter->hold(counter.meal(u"other"_s));
    counter.shop.counter->dropHeld(u"other"_s);
    CHECK(held.last().first().value<QList<HeldSale>>().isEmpty());
}

TEST_CASE("what is left to pay is listed, paid, and told to the board")
{
    AtCounter counter;
    counter.send(counter.meal(), 1700);
    const OrderId order = counter.open().first().id;
    const QSignalSpy listed(counter.shop.counter.get(), &Counter::toPayListed);
    const QSignalSpy paid(counter.shop.counter.get(), &Counter::orderPaid);
    const QSignalSpy refused(counter.shop.counter.get(), &Counter::paymentRefused);
    const QSignalSpy changed(counter.shop.board.get(), &Board::ticketChanged);
    counter.shop.counter->listToPay();
    CHECK(listed.last().first().value<QList<PaidOrder>>().size() == 1);
    PaymentRequest part = cash(u"p1"_s, 1000, 1000);
    part.order = order;
    counter.shop.counter->takePayment(part);
    CHECK(changed.last().first().value<Ticket>().toPay == Money::fromCents(700));
    counter.shop.counter->takePayment(
        {u"p2"_s, order, PaymentMethod::Card, Money::fromCents(701), {}});
    CHECK(refused.size() == 1);
    counter.shop.counter->takePayment(
        {u"p3"_s, order, PaymentMethod::Card, Money::fromCents(700), {}});
    CHECK(changed.last().first().value<Ticket>().toPay == Money());
    CHECK(listed.last().first().value<QList<PaidOrder>>().isEmpty());
    counter.shop.counter->takePaymentBack({u"u1"_s, u"p3"_s, u"It was cash"_s});
    CHECK(paid.size() == 3);
    CHECK(changed.last().first().value<Ticket>().toPay == Money::fromCents(700));
}

TEST_CASE("the drawer without a sale is noted, and needs a drawer")
{
    AtCounter counter;
    const QSignalSpy failed(counter.shop.counter.get(), &Counter::failed);
    counter.shop.counter->openDrawer();
    CHECK(failed.last().first().value<Sentence>().english()
        == u"No printer has the drawer: set counter/drawer to its name."_s);
}

TEST_CASE("cash opens the drawer; without a sale it is noted who opened it, and needs the right")
{
    AtCounter counter;
    StoredPrintJobs jobs(*counter.shop.database, counter.shop.clock, std::chrono::minutes(0));
    print::Spooler spooler(jobs, counter.shop.clock);
    const QString paper = counter.shop.folder.filePath(u"till.txt"_s);
    succeed(spooler.addPrinter(u"till"_s, u"file://"_s + paper, {}));
    counter.shop.counter->usePrinters(spooler, u"till"_s);
    const auto openings = [&paper] {
        QFile file(paper);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count(drawerPulse) : 0;
    };
    counter.send(counter.meal(u"a"_s), 1700,
        {{u"p1"_s, {}, PaymentMethod::Card, Money::fromCents(1700), {}}});
    counter.send(counter.meal(u"b"_s), 1700, {cash(u"p2"_s, 1700, 2000)});
    REQUIRE(QTest::qWaitFor([&openings] { return openings() == 1; }));
    counter.shop.counter->openDrawer();
    REQUIRE(QTest::qWaitFor([&openings] { return openings() == 2; }));
    QStringList noted;
    succeed(store::AuditLog(*counter.shop.database).forEach([&noted](const store::AuditRow &row) {
        noted.append(row.who + u' ' + row.what);
    }));
    CHECK(noted.mid(1) // the menu came first
        == QStringList {u"board paymentTaken"_s, u"board paymentTaken"_s, u"board drawerOpened"_s});

    const QSignalSpy guarded(counter.shop.staff.get(), &StaffDesk::changed);
    counter.shop.staff->change({{}, u"Nesrin"_s, Role::Owner, u"2468"_s});
    REQUIRE(QTest::qWaitFor([&guarded] { return !guarded.isEmpty(); }));
    counter.shop.staff->signOut();
    const QSignalSpy failed(counter.shop.counter.get(), &Counter::failed);
    counter.shop.counter->openDrawer();
    counter.shop.counter->takePaymentBack({u"u1"_s, u"p1"_s, u"It was cash"_s});
    CHECK(failed.size() == 2);
    CHECK(failed.last().first().value<Sentence>().english()
        == u"Only the counter and the owner may do that. Sign in under People first."_s);
}

TEST_CASE("cash that was noted before does not open the drawer again")
{
    AtCounter counter;
    StoredPrintJobs jobs(*counter.shop.database, counter.shop.clock, std::chrono::minutes(0));
    print::Spooler spooler(jobs, counter.shop.clock);
    const QString path = counter.shop.folder.filePath(u"till.txt"_s);
    succeed(spooler.addPrinter(u"till"_s, u"file://"_s + path, {}));
    counter.shop.counter->usePrinters(spooler, u"till"_s);
    const auto paper = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    counter.send(counter.meal(), 1700, {cash(u"p1"_s, 1000, 1000)});
    REQUIRE(QTest::qWaitFor([&paper] { return paper().count(drawerPulse) == 1; }));
    counter.send(counter.meal(), 1700, {cash(u"p1"_s, 1000, 1000)});
    CHECK(counter.sent.size() == 2);
    PaymentRequest again = cash(u"p1"_s, 1000, 1000);
    again.order = counter.open().first().id;
    counter.shop.counter->takePayment(again);
    counter.shop.counter->printReceipt(again.order); // comes after what the drawer is sent
    REQUIRE(QTest::qWaitFor([&paper] { return paper().contains("Lamb Kebab"); }));
    CHECK(paper().count(drawerPulse) == 1);
}

TEST_CASE("of a sale goes back what was paid for it, where payments are noted")
{
    AtCounter counter;
    const QSignalSpy failed(counter.shop.board.get(), &Board::actionFailed);
    counter.send(counter.meal(), 1700);
    const OrderId order = counter.open().first().id;
    const auto refund = [&](const QString &id, qint64 cents) {
        counter.shop.board->refundOrder({id, order, u"Cold"_s, {}, Money::fromCents(cents)});
        return failed.isEmpty() ? QString() : failed.last().at(1).value<Sentence>().english();
    };
    CHECK(refund(u"r1"_s, 1700) == u"Nothing was paid for #001."_s);
    PaymentRequest part = cash(u"p1"_s, 1000, 1000);
    part.order = order;
    counter.shop.counter->takePayment(part);
    CHECK(refund(u"r2"_s, 1001) == u"Between $0.01 and $10.00 can be given back for #001."_s);
    refund(u"r3"_s, 400);
    CHECK(failed.size() == 2);
    CHECK(refund(u"r4"_s, 601) == u"Between $0.01 and $6.00 can be given back for #001."_s);
    counter.shop.rules.notesPayments = false;
    refund(u"r5"_s, 1300);
    CHECK(failed.size() == 3);
}

TEST_CASE("a receipt is printed when somebody wants one")
{
    AtCounter counter;
    counter.send(counter.meal(), 1700);
    const OrderId order = counter.open().first().id;
    counter.shop.counter->printReceipt(order);
    const auto jobs = valueOf(store::PrintJobRepository(*counter.shop.database).ofOrder(order));
    REQUIRE(jobs.size() == 2);
    CHECK(jobs.last().purpose == u"receipt"_s);
    CHECK(jobs.last().printer == u"kitchen"_s);
}

TEST_CASE("a receipt says how it was paid, and printed again what went back since")
{
    AtCounter counter;
    StoredPrintJobs jobs(*counter.shop.database, counter.shop.clock, std::chrono::minutes(0));
    jobs.useRules(counter.shop.rules);
    print::Spooler spooler(jobs, counter.shop.clock);
    const QString path = counter.shop.folder.filePath(u"till.txt"_s);
    succeed(spooler.addPrinter(u"till"_s, u"file://"_s + path, {}));
    counter.shop.counter->usePrinters(spooler, u"till"_s);
    const auto paper = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    counter.send(
        counter.meal(), 1700, {{u"p1"_s, {}, PaymentMethod::Card, Money::fromCents(1000), {}}});
    const OrderId order = counter.open().first().id;
    counter.shop.counter->printReceipt(order);
    REQUIRE(QTest::qWaitFor([&paper] { return paper().contains("Left to pay"); }));
    CHECK(paper().contains("Left to pay                                $7.00\n"));
    PaymentRequest rest = cash(u"p2"_s, 700, 2000);
    rest.order = order;
    counter.shop.clock.advanceMinutes(1);
    counter.shop.counter->takePayment(rest);
    counter.shop.counter->printReceipt(order);
    REQUIRE(QTest::qWaitFor([&paper] { return paper().contains("  Change"); }));
    CHECK(paper().contains("Card                                      $10.00\n"
                           "Cash                                       $7.00\n"
                           "  Cash given                              $20.00\n"
                           "  Change                                  $13.00\n"));
    counter.shop.board->refundOrder({u"r1"_s, order, u"Cold"_s, {}, Money::fromCents(500)});
    counter.shop.counter->printReceipt(order);
    REQUIRE(QTest::qWaitFor([&paper] { return paper().contains("Given back, cash"); }));
    CHECK(paper().count("  Change") == 2); // the payments stand as they were
    CHECK(paper().contains("Given back, cash                          -$5.00\n"));
    CHECK(paper().count("Left to pay") == 1);
}
