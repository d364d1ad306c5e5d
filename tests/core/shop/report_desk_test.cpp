// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/report_desk.h"
#include "store/journal.h"
#include "store/order_repository.h"
#include "store/report_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/sample_order.h"
#include "support/test_shop.h"

#include <QSignalSpy>
#include <QTest>

using namespace docket;
using namespace docket::shop;
using docket::tests::sampleOrder;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

const QDate friday(2026, 11, 20);

struct Reports {
    TestShop shop;
    QSignalSpy told {shop.board.get(), &Board::reportTold};
    QSignalSpy kept {shop.reports.get(), &ReportDesk::kept};

    OrderId put(int number, QDate day = friday, const QString &provider = u"vapi"_s)
    {
        Order order = sampleOrder(u"o-%1-%2"_s.arg(day.toString(u"MMdd"_s)).arg(number), number);
        const qint64 days = friday.daysTo(day);
        order.number.day = BusinessDay(day);
        order.cartVersion = number;
        order.provider = provider;
        order.placedAt = order.placedAt.addDays(days);
        order.promisedAt = order.promisedAt.addDays(days);
        succeed(store::OrderRepository(*shop.database).insert(order));
        return order.id;
    }

    SalesReport ask(const ReportQuestion &question)
    {
        told.clear();
        shop.board->askReport(question);
        REQUIRE(QTest::qWaitFor([this] { return !told.isEmpty(); }));
        return told.last().first().value<SalesReport>();
    }

    SalesReport ask(ReportSpan span) { return ask(ReportQuestion {span, {}}); }

    /// Every day that is over is kept.
    void countAll(int days)
    {
        kept.clear();
        shop.reports->countSome();
        REQUIRE(QTest::qWaitFor([this] { return !kept.isEmpty(); }));
        CHECK(kept.first().first().toInt() == days);
    }

    QSet<QString> keptDays()
    {
        return valueOf(store::ReportRepository(*shop.database)
                           .keptDays({BusinessDay(QDate(2026, 1, 1)), BusinessDay(friday)}));
    }

    void setTotal(const OrderId &id, qint64 cents)
    {
        Order order = *valueOf(store::OrderRepository(*shop.database).byId(id));
        order.subtotal = Money::fromCents(cents);
        order.gst = Money();
        order.total = Money::fromCents(cents);
        succeed(store::OrderRepository(*shop.database).amend(order));
    }
};

} // namespace

TEST_CASE("a report tells what was sold on the business days that were asked for")
{
    Reports reports;
    reports.put(1);
    reports.put(2, friday, u"counter"_s);
    reports.put(1, friday.addDays(-1));
    reports.put(1, friday.addDays(-40));
    const SalesReport today = reports.ask(ReportSpan::Today);
    CHECK(today.sold == Takings {2, Money::fromCents(3400)});
    CHECK(today.channels.size() == 2);
    CHECK(today.hours.at(12).orders == 2);
    CHECK(reports.ask(ReportSpan::Yesterday).sold.orders == 1);
    CHECK(reports.ask(ReportSpan::Last28Days).sold.orders == 3);
    CHECK(reports.ask(ReportSpan::ThisYear).sold.orders == 4);
    const ReportDays turned {BusinessDay(friday.addDays(30)), BusinessDay(friday.addDays(-1))};
    const SalesReport between = reports.ask(ReportQuestion {{}, turned});
    CHECK(between.sold.orders == 3);
    CHECK(between.days.to == BusinessDay(friday)); // nothing is sold tomorrow
}

TEST_CASE("what a person sells by hand is no answered call")
{
    Reports reports;
    TestShop &shop = reports.shop;
    for (const HandChannel channel : {HandChannel::Counter, HandChannel::Phone}) {
        CounterSale sale;
        sale.id = toText(channel);
        sale.channel = channel;
        sale.lines = {
            counterLine(*shop.menu.menu().item(ItemId(u"kebab-lamb"_s)), SizeId(u"large"_s))};
        shop.counter->send(sale, Money::fromCents(1500), {});
    }
    const CallKey call {u"vapi"_s, u"call-1"_s, u"+61491570156"_s, {}};
    succeed(shop.calls->message(call, [](CallScope &scope) {
        valueOf(scope.change({}, u"tool"_s, [](CallSession &) {
            return CallScope::Outcome {{}, true};
        }));
    }));
    const SalesReport today = reports.ask(ReportSpan::Today);
    CHECK(today.sold == Takings {2, Money::fromCents(3000)});
    CHECK(today.calls.answered == 1);
    CHECK(today.calls.ordered == 0);
}

TEST_CASE("a long report keeps some of its days, and the next one more of them")
{
    Reports reports;
    reports.put(1, friday.addDays(-25));
    reports.ask(ReportSpan::ThisYear);
    REQUIRE(QTest::qWaitFor([&reports] { return !reports.kept.isEmpty(); }));
    CHECK(reports.kept.first().first().toInt() == 20);
    CHECK(reports.keptDays().size() == 20);
    reports.kept.clear();
    CHECK(reports.ask(ReportSpan::ThisYear).sold.orders == 1);
    REQUIRE(QTest::qWaitFor([&reports] { return !reports.kept.isEmpty(); }));
    CHECK(reports.keptDays().size() == 25);
}

TEST_CASE("without orders a report is empty")
{
    Reports reports;
    CHECK(reports.ask(ReportSpan::ThisYear).isEmpty());
}

TEST_CASE("a day that is over is counted once, and tells the same afterwards")
{
    Reports reports;
    reports.put(1);
    reports.put(1, friday.addDays(-1));
    reports.put(2, friday.addDays(-1));
    const SalesReport before = reports.ask(ReportSpan::Last7Days);
    REQUIRE(QTest::qWaitFor([&reports] { return !reports.kept.isEmpty(); }));
    CHECK(reports.keptDays() == QSet<QString> {u"20261119"_s});
    const SalesReport after = reports.ask(ReportSpan::Last7Days);
    CHECK(after.sold == Takings {3, Money::fromCents(5100)});
    CHECK(after.items == before.items);
    CHECK(after.sold == before.sold);
}

TEST_CASE("days are counted by themselves, today never")
{
    Reports reports;
    reports.put(1);
    reports.put(1, friday.addDays(-2));
    reports.countAll(2); // and the day between, on which nobody came
    CHECK(reports.keptDays() == QSet<QString> {u"20261118"_s, u"20261119"_s});
    // The night's last calls may still be on the line.
    reports.shop.clock.advanceMinutes(18 * 60 + 33); // 06:59
    reports.shop.reports->countSome();
    CHECK(reports.ask(ReportSpan::Yesterday).sold.orders == 1);
    CHECK_FALSE(reports.keptDays().contains(u"20261120"_s));
    reports.shop.clock.advanceMinutes(1);
    reports.countAll(1);
    CHECK(reports.keptDays().contains(u"20261120"_s));
}

TEST_CASE("a late change of an old order is in the next report")
{
    Reports reports;
    const OrderId old = reports.put(1, friday.addDays(-1));
    reports.countAll(1);
    reports.setTotal(old, 990);
    CHECK(reports.keptDays().isEmpty());
    reports.kept.clear();
    CHECK(reports.ask(ReportSpan::Yesterday).sold == Takings {1, Money::fromCents(990)});
    REQUIRE(QTest::qWaitFor([&reports] { return !reports.kept.isEmpty(); }));
    CHECK(reports.keptDays() == QSet<QString> {u"20261119"_s});
    reports.put(2, friday.addDays(-1));
    CHECK(reports.ask(ReportSpan::Yesterday).sold == Takings {2, Money::fromCents(2690)});
}

TEST_CASE("a day that changed while it was counted is not kept")
{
    Reports reports;
    const OrderId old = reports.put(1, friday.addDays(-1));
    store::ReportRepository repository(*reports.shop.database);
    const QList<store::KeptDay> counted {{BusinessDay(friday.addDays(-1)), "as it was"}};
    store::Journal journal(*reports.shop.database);
    const qint64 before = valueOf(journal.lastSequence());
    succeed(journal.append(reports.shop.clock.now(), u"orderChanged"_s, old, {}));
    succeed(repository.keep(counted, before));
    CHECK(reports.keptDays().isEmpty());
    succeed(repository.keep(counted, valueOf(journal.lastSequence())));
    CHECK(reports.keptDays() == QSet<QString> {u"20261119"_s});
}

TEST_CASE("refunds count on the day on which the money went back")
{
    Reports reports;
    const OrderId old = reports.put(1, friday.addDays(-1));
    reports.shop.board->refundOrder({u"r1"_s, old, u"cold"_s, {}, Money::fromCents(500)});
    CHECK(reports.ask(ReportSpan::Yesterday).refunds.count == 0);
    const SalesReport today = reports.ask(ReportSpan::Today);
    CHECK(today.refunds == RefundFigures {1, Money::fromCents(500), Money::fromCents(46)});
}

TEST_CASE("what goes back for a cancelled order lessens neither sales nor GST")
{
    Reports reports;
    const OrderId sold = reports.put(1);
    const OrderId gone = reports.put(2);
    store::OrderRepository orders(*reports.shop.database);
    Order cancelled = *valueOf(orders.byId(gone));
    cancelled.status = OrderStatus::Cancelled;
    cancelled.closedAt = cancelled.placedAt;
    succeed(orders.updateStatus(cancelled));
    reports.shop.board->refundOrder({u"r1"_s, gone, u"not made"_s, {}, Money::fromCents(1700)});
    const SalesReport none = reports.ask(ReportSpan::Today);
    CHECK(none.sold == Takings {1, Money::fromCents(1700)});
    CHECK(none.cancelled == Takings {1, Money::fromCents(1700)});
    CHECK(none.refunds == RefundFigures {0, Money(), Money(), 1, Money::fromCents(1700)});
    reports.shop.board->refundOrder({u"r2"_s, sold, u"cold"_s, {}, Money::fromCents(500)});
    CHECK(reports.ask(ReportSpan::Today).refunds
        == RefundFigures {
            1, Money::fromCents(500), Money::fromCents(46), 1, Money::fromCents(1700)});
}

TEST_CASE("of questions that come faster than answers the last one is answered, about reports too")
{
    Reports reports;
    reports.put(1);
    for (const auto span : {ReportSpan::ThisYear, ReportSpan::ThisMonth, ReportSpan::Yesterday}) {
        reports.shop.board->askReport({span, {}});
    }
    REQUIRE(QTest::qWaitFor([&reports] {
        return !reports.told.isEmpty()
            && reports.told.last().first().value<SalesReport>().days.from
            == BusinessDay(friday.addDays(-1));
    }));
    CHECK(reports.told.size() == 2);
}
