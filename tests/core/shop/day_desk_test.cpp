// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/paper_text.h"
#include "rights.h"
#include "shop/day_desk.h"
#include "shop/payment_desk.h"
#include "shop/print_desk.h"
#include "shop/stored_print_jobs.h"
#include "store/audit_log.h"
#include "store/backup.h"
#include "store/drawer_repository.h"
#include "store/order_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/sample_order.h"

#include <QTest>

using namespace docket;
using namespace docket::shop;
using docket::tests::Rights;
using docket::tests::sampleOrder;
using docket::tests::succeed;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A day with a bill of 35.00 that waits to be paid: Friday, 12:26.
struct Day {
    Rights rights;
    tests::TestShop &shop = rights.shop;
    ReportDesk reports {
        *shop.database, shop.folder.filePath(u"docket.db"_s), shop.clock, shop.profile.hours};
    DayDesk desk {*shop.database, shop.clock, shop.profile, reports};
    QSignalSpy closed {&desk, &DayBook::dayClosed};
    QSignalSpy failed {&desk, &DayBook::failed};
    QSignalSpy told {&desk, &DayBook::reportTold};

    void pay(const QString &id, PaymentMethod method, qint64 amount, qint64 tendered = 0)
    {
        later();
        valueOf(PaymentDesk(*shop.database, shop.clock)
                    .take({id, rights.order.id, method, Money::fromCents(amount),
                        Money::fromCents(tendered), std::nullopt}));
    }
    void move(const QString &id, CashMoveKind kind, qint64 cents, const QString &reason = {})
    {
        later();
        desk.moveCash({id, kind, Money::fromCents(cents), reason, {}, {}});
    }
    void close(const QString &id, qint64 counted, qint64 stays, qint64 expected)
    {
        later();
        desk.closeDay({id, {}, Money::fromCents(counted), Money::fromCents(stays), u"ok"_s,
            Money::fromCents(expected)});
    }
    void later(int minutes = 1) { shop.clock.advanceMinutes(minutes); }
    qint64 expected() { return valueOf(desk.drawer()).drawer.expected().cents(); }
    QString refusal() const
    {
        return failed.isEmpty() ? QString() : failed.last().first().value<Sentence>().english();
    }
    QStringList audited(const QString &what)
    {
        QStringList rows;
        succeed(store::AuditLog(*shop.database).forEach([&](const store::AuditRow &row) {
            if (row.what == what) {
                rows.append(row.who + u' ' + row.details);
            }
        }));
        return rows;
    }
};

DayReport reportOf(Day &day, const BusinessDay &of = {})
{
    day.told.clear();
    day.desk.askReport(of);
    REQUIRE(QTest::qWaitFor([&day] { return !day.told.isEmpty(); }));
    return day.told.last().first().value<DayReport>();
}

DayReport countedAtOnce(Day &day)
{
    const BusinessDay friday(QDate(2026, 11, 20));
    store::Database &database = *day.shop.database;
    const auto sales = valueOf(salesOf(database, friday, day.shop.profile.hours));
    return valueOf(dayReport(database, sales, day.shop.profile.hours));
}

} // namespace

TEST_CASE("what is expected in the drawer is every cash row, to the cent")
{
    Day day;
    day.move(u"m1"_s, CashMoveKind::Float, 20'000);
    CHECK(day.expected() == 20'000);
    day.pay(u"p1"_s, PaymentMethod::Card, 1002);
    CHECK(day.expected() == 20'000);
    day.pay(u"p2"_s, PaymentMethod::Cash, 2498, 5000); // 24.98 are 25.00 in cash
    CHECK(day.expected() == 22'500);
    day.move(u"m2"_s, CashMoveKind::PaidOut, 1250, u"Milk"_s);
    day.move(u"m2"_s, CashMoveKind::PaidOut, 1250, u"Milk"_s); // a second tap
    day.move(u"m3"_s, CashMoveKind::Added, 4000, u"Coins from the bank"_s);
    day.move(u"m4"_s, CashMoveKind::Banked, 10'000, u"To the safe"_s);
    CHECK(day.expected() == 15'250);
    RefundRequest back = day.rights.refund(u"r1"_s, 998);
    day.later();
    day.shop.board->refundOrder(back); // 9.98 are 10.00 in cash
    back.id = u"r2"_s;
    back.amount = Money::fromCents(4);
    back.method = RefundMethod::Card;
    day.shop.board->refundOrder(back);
    CHECK(day.expected() == 14'250);
    valueOf(PaymentDesk(*day.shop.database, day.shop.clock)
                .takeBack({u"u1"_s, u"p2"_s, u"It was a card"_s}));
    CHECK(day.expected() == 11'750);
    const auto drawer = valueOf(day.desk.drawer());
    CHECK(drawer.drawer
        == DrawerFigures {Money::fromCents(20'000), Money::fromCents(0), Money::fromCents(1000),
            Money::fromCents(4000), Money::fromCents(1250), Money::fromCents(10'000)});
    CHECK(drawer.moves.size() == 4);
    CHECK(drawer.hasMoved);
    CHECK(day.audited(u"cashMoved"_s).at(1)
        == uR"(board {"amount":1250,"expected":22500,"kind":"paid-out","reason":"Milk"})"_s);
    CHECK(day.refusal().isEmpty());
}

TEST_CASE("a float is counted, not added, and only before cash moves")
{
    Day day;
    day.move(u"m1"_s, CashMoveKind::Float, 20'000);
    day.move(u"m2"_s, CashMoveKind::Float, 15'000);
    CHECK(day.expected() == 15'000);
    day.pay(u"p1"_s, PaymentMethod::Cash, 500, 500);
    day.move(u"m3"_s, CashMoveKind::Float, 0);
    CHECK(day.refusal()
        == u"Cash has moved since the drawer was counted: close the day instead, and count."_s);
    CHECK(day.expected() == 15'500);
}

TEST_CASE("a day is closed once, with what was expected and what was there")
{
    Day day;
    day.move(u"m1"_s, CashMoveKind::Float, 20'000);
    day.pay(u"p1"_s, PaymentMethod::Cash, 3500, 5000);
    day.close(u"c0"_s, 23'300, 20'000, 20'000);
    CHECK(day.refusal() == u"Cash has moved meanwhile: look at what is expected now."_s);
    day.close(u"c1"_s, 23'300, 20'000, 23'500);
    day.close(u"c1"_s, 23'300, 20'000, 23'500); // a second tap
    REQUIRE(day.closed.size() == 1);
    const auto close = day.closed.first().first().value<DayClose>();
    CHECK(close.day == BusinessDay(QDate(2026, 11, 20)));
    CHECK(close.difference() == Money::fromCents(-200));
    CHECK(close.who == u"board"_s);
    CHECK(day.audited(u"dayClosed"_s)
        == QStringList {
            uR"(board {"businessDay":"20261120","counted":23300,"difference":-200,"expected":23500,"note":"ok","stays":20000})"_s});
    day.close(u"c2"_s, 20'000, 20'000, 20'000);
    CHECK(day.refusal() == u"The day is closed. Its owner can open it again."_s);
    CHECK(valueOf(day.desk.drawer()).close == close);
    CHECK(valueOf(day.desk.drawer()).earlier == QList<DayClose> {close});
    CHECK_FALSE(day.shop.database->execute(u"UPDATE day_close SET counted = 0"_s));
    CHECK_FALSE(day.shop.database->execute(u"DELETE FROM day_close"_s));
    CHECK_FALSE(day.shop.database->execute(
        u"INSERT INTO day_close SELECT 'x', business_day, since, at, who, opening, taken, refunded, added, paid_out, banked, cash, counted, stays, note FROM day_close"_s));
}

TEST_CASE("why a day was not closed is told after what the drawer is like by then")
{
    Day day;
    day.pay(u"p1"_s, PaymentMethod::Cash, 1000, 1000);
    QStringList told;
    QObject::connect(&day.desk, &DayBook::drawerTold, &day.desk,
        [&told](const DrawerState &drawer) { told.append(drawer.drawer.expected().toDecimal()); });
    QObject::connect(&day.desk, &DayBook::failed, &day.desk,
        [&told](const Sentence &reason) { told.append(reason.english()); });
    day.close(u"c1"_s, 900, 0, 900);
    CHECK(told
        == QStringList {u"10.00"_s, u"Cash has moved meanwhile: look at what is expected now."_s});
}

TEST_CASE("what comes in after a day was closed is expected at the next count")
{
    Day day;
    day.pay(u"p1"_s, PaymentMethod::Cash, 1000, 1000);
    day.close(u"c1"_s, 1000, 800, 1000);
    day.later(9 * 60); // 21:30 of the same day
    day.pay(u"p2"_s, PaymentMethod::Cash, 500, 500);
    CHECK(valueOf(day.desk.drawer()).close);
    day.later(14 * 60); // Saturday, 11:30
    const auto drawer = valueOf(day.desk.drawer());
    CHECK(drawer.day == BusinessDay(QDate(2026, 11, 21)));
    CHECK_FALSE(drawer.close);
    CHECK(drawer.drawer.expected() == Money::fromCents(1300));
    day.close(u"c2"_s, 1300, 0, 1300);
    CHECK(day.closed.size() == 2);
}

TEST_CASE("a night is closed as the day that it began on, also when somebody forgot it")
{
    Day day;
    day.pay(u"p1"_s, PaymentMethod::Cash, 1000, 1000);
    const int toOneInTheNight = 12 * 60 + 34;
    const int toTheMorning = 21 * 60;
    day.later(GENERATE_COPY(values({toOneInTheNight, toTheMorning})));
    day.close(u"c1"_s, 1000, 0, 1000);
    REQUIRE(day.closed.size() == 1);
    CHECK(day.closed.first().first().value<DayClose>().day == BusinessDay(QDate(2026, 11, 20)));
}

TEST_CASE("a forgotten night is closed before the day that sells already, and then that one")
{
    Day day;
    const BusinessDay friday(QDate(2026, 11, 20));
    const BusinessDay saturday(QDate(2026, 11, 21));
    day.pay(u"p1"_s, PaymentMethod::Cash, 1000, 1000);
    day.later(22 * 60 + 32);
    day.pay(u"p2"_s, PaymentMethod::Cash, 500, 500); // Saturday, 11:00
    CHECK(valueOf(day.desk.drawer()).day == friday);
    CHECK(day.expected() == 1500);
    day.later(9); // 11:10, with the next
    day.close(u"c1"_s, 1500, 200, 1500);
    REQUIRE(day.closed.size() == 1);
    CHECK(day.closed.last().first().value<DayClose>().day == friday);
    CHECK(valueOf(day.desk.drawer()).day == saturday);
    CHECK_FALSE(valueOf(day.desk.drawer()).close);
    day.later(10 * 60);
    day.pay(u"p3"_s, PaymentMethod::Cash, 700, 700);
    day.close(u"c2"_s, 900, 0, 900);
    REQUIRE(day.closed.size() == 2);
    CHECK(day.closed.last().first().value<DayClose>().day == saturday);
    CHECK(day.refusal().isEmpty());
}

TEST_CASE("what came in after a day was closed does not hide the next one")
{
    Day day;
    day.pay(u"p1"_s, PaymentMethod::Cash, 1000, 1000);
    day.close(u"c1"_s, 1000, 0, 1000);
    day.later(9 * 60); // Friday, 21:30
    day.pay(u"p2"_s, PaymentMethod::Cash, 500, 500);
    day.later(14 * 60);
    day.pay(u"p3"_s, PaymentMethod::Cash, 300, 300); // Saturday, which nobody closes
    day.later(24 * 60);
    day.pay(u"p4"_s, PaymentMethod::Cash, 200, 200); // Sunday
    CHECK(valueOf(day.desk.drawer()).day == BusinessDay(QDate(2026, 11, 21)));
    day.close(u"c2"_s, 1000, 0, 1000);
    REQUIRE(day.closed.size() == 2);
    CHECK(day.closed.last().first().value<DayClose>().day == BusinessDay(QDate(2026, 11, 21)));
    CHECK(valueOf(day.desk.drawer()).day == BusinessDay(QDate(2026, 11, 22)));
}

TEST_CASE("a day that was opened again is closed again, though the next one sells already")
{
    Day day;
    day.pay(u"p1"_s, PaymentMethod::Cash, 1000, 1000);
    day.close(u"c1"_s, 900, 900, 1000);
    day.later(23 * 60);
    day.pay(u"p2"_s, PaymentMethod::Cash, 500, 500);
    day.desk.reopenDay(u"c1"_s, u"Counted wrong"_s);
    const auto open = valueOf(day.desk.drawer());
    CHECK(open.day == BusinessDay(QDate(2026, 11, 20)));
    CHECK(open.drawer.expected() == Money::fromCents(1500));
    CHECK_FALSE(open.close);
}

TEST_CASE("only the owner opens the last closed day again, and says why")
{
    Day day;
    day.pay(u"p1"_s, PaymentMethod::Cash, 1000, 1000);
    day.close(u"c1"_s, 900, 900, 1000);
    day.desk.reopenDay(u"c1"_s, u" "_s);
    CHECK_FALSE(day.refusal().isEmpty());
    day.desk.reopenDay(u"nobody"_s, u"Counted wrong"_s);
    CHECK(day.refusal() == u"Only the day that was closed last can be opened again."_s);
    day.desk.reopenDay(u"c1"_s, u"Counted wrong"_s);
    const auto open = valueOf(day.desk.drawer());
    CHECK_FALSE(open.close);
    CHECK(open.drawer.expected() == Money::fromCents(1000));
    REQUIRE(open.earlier.size() == 1);
    CHECK(open.earlier.first().reopenedWhy == u"Counted wrong"_s);
    CHECK(day.audited(u"dayReopened"_s)
        == QStringList {uR"(board {"businessDay":"20261120","reason":"Counted wrong"})"_s});
    day.close(u"c2"_s, 1000, 1000, 1000);
    CHECK(day.closed.size() == 2);
}

TEST_CASE("a day is not opened again once a float was counted after it")
{
    Day day;
    day.move(u"m1"_s, CashMoveKind::Float, 20'000);
    day.pay(u"p1"_s, PaymentMethod::Cash, 1000, 1000);
    day.close(u"c1"_s, 20'900, 0, 21'000);
    day.later(20 * 60); // Saturday morning
    day.move(u"m2"_s, CashMoveKind::Float, 15'000);
    day.desk.reopenDay(u"c1"_s, u"Counted wrong"_s);
    CHECK(day.refusal()
        == u"A float was counted after it: the day stays closed. Note the mistake when you close the next one."_s);
    CHECK(day.audited(u"dayReopened"_s).isEmpty());
    const auto drawer = valueOf(day.desk.drawer());
    CHECK(drawer.drawer.expected() == Money::fromCents(15'000));
    REQUIRE(drawer.earlier.size() == 1);
    CHECK(drawer.earlier.first().reopenedBy.isEmpty());
}

TEST_CASE("whoever has not signed in does not touch the drawer")
{
    Day day;
    day.rights.guard();
    day.desk.useStaff(*day.shop.staff);
    day.move(u"m1"_s, CashMoveKind::PaidOut, 500, u"Milk"_s);
    CHECK(day.refusal().contains(u"sign in"_s, Qt::CaseInsensitive));
    day.close(u"c1"_s, 0, 0, 0);
    day.desk.reopenDay(u"c1"_s, u"Counted wrong"_s);
    CHECK(day.failed.size() == 3);
    CHECK(day.closed.isEmpty());
    CHECK(day.expected() == 0);
}

TEST_CASE("the report of a day tells sales, methods and the difference")
{
    Day day;
    day.move(u"m1"_s, CashMoveKind::PaidOut, 500, u"Milk"_s);
    day.pay(u"p1"_s, PaymentMethod::Card, 1002);
    day.pay(u"p2"_s, PaymentMethod::Cash, 2498, 2500);
    day.shop.board->refundOrder(day.rights.refund(u"r1"_s, 998));
    day.close(u"c1"_s, 1000, 0, 1000);
    const DayReport report = reportOf(day);
    CHECK(report.sales.sold == Takings {1, Money::fromCents(3500)});
    CHECK(report.payments
        == QList<MethodFigures> {{u"card"_s, 1, Money::fromCents(1002), Money()},
            {u"cash"_s, 1, Money::fromCents(2498), Money::fromCents(2)}});
    CHECK(report.refunds
        == QList<MethodFigures> {{u"cash"_s, 1, Money::fromCents(998), Money::fromCents(2)}});
    REQUIRE(report.close);
    CHECK(report.close->difference() == Money());
    const QString text = print::paperText(print::pagePaper(dayPage(report, day.shop.profile), 32));
    CHECK(text.startsWith(u"Day report Fri 20 Nov 2026\n"_s));
    CHECK(text.contains(u"Sales with GST            $35.00\n"_s));
    CHECK(text.contains(u"GST in them                $3.18\n"_s));
    CHECK(text.contains(u"Given back on sales x1     $9.98\n"
                        "GST given back on sales    $0.91\n"_s));
    CHECK_FALSE(text.contains(u"Given back, cancelled"_s));
    CHECK(text.contains(u"Cash given back x1        -$9.98\n  rounding to 5 cents     -$0.02\n"_s));
    CHECK(text.contains(u"Cash given back          -$10.00\n"_s));
    CHECK(text.contains(u"Difference                 $0.00\n"_s));
    CHECK(text.contains(u"Paid out Milk              $5.00\n"_s));
    DayReport untaxed = report;
    untaxed.sales.gst = {};
    untaxed.sales.refunds.gst = {};
    const QString without =
        print::paperText(print::pagePaper(dayPage(untaxed, day.shop.profile), 32));
    CHECK(without.contains(u"Sales                     $35.00\n"_s));
    CHECK_FALSE(without.contains(u"GST"_s));
    const auto atOnce = valueOf(salesOf(*day.shop.database, report.day, day.shop.profile.hours));
    CHECK(atOnce.sold == report.sales.sold);
    CHECK(atOnce.refunds == report.sales.refunds);
}

TEST_CASE("a paid order that was cancelled and given back leaves no GST, and its cash is counted")
{
    Day day;
    day.pay(u"p1"_s, PaymentMethod::Cash, 3500, 5000);
    day.shop.board->cancelOrder(day.rights.order.id, tests::why);
    day.later();
    day.shop.board->refundOrder(day.rights.refund(u"r1"_s, 3500));
    CHECK(day.expected() == 0);
    const DayReport report = reportOf(day);
    CHECK(report.sales.sold == Takings {});
    CHECK(report.sales.gst == Money());
    CHECK(report.sales.refunds == RefundFigures {0, Money(), Money(), 1, Money::fromCents(3500)});
    CHECK(report.refunds == QList<MethodFigures> {{u"cash"_s, 1, Money::fromCents(3500), Money()}});
    CHECK(countedAtOnce(day).sales.refunds == report.sales.refunds);
    const QString text = print::paperText(print::pagePaper(dayPage(report, day.shop.profile), 32));
    CHECK(text.contains(u"Cancelled x1              $35.00\n"
                        "Given back, cancelled x1  $35.00\n"
                        "Given back on sales x0     $0.00\n"
                        "GST given back on sales    $0.00\n"_s));
    CHECK(text.contains(u"Cash given back x1       -$35.00\n"_s));
}

TEST_CASE("the report of a day says which promotion codes were used, and what they took off")
{
    Day day;
    store::OrderRepository orders(*day.shop.database);
    const auto put = [&orders](int number, QDate date, const QString &code, qint64 cents) {
        Order order = sampleOrder(u"promo-%1"_s.arg(number), number);
        order.number.day = BusinessDay(date);
        order.cartVersion = number;
        order.promoCode = code;
        order.breakdown.append({PriceStep::Kind::Promo, u"Welcome"_s, Money::fromCents(-cents)});
        succeed(orders.insert(order));
        return order;
    };
    const QDate friday(2026, 11, 20);
    put(11, friday, u"STUDENT"_s, 200);
    put(12, friday, u"WELCOME-10"_s, 170);
    put(13, friday, u"WELCOME-10"_s, 130);
    put(14, friday.addDays(-1), u"WELCOME-10"_s, 110);
    Order cancelled = put(15, friday, u"STUDENT"_s, 500);
    cancelled.status = OrderStatus::Cancelled;
    cancelled.closedAt = cancelled.placedAt;
    succeed(orders.updateStatus(cancelled));
    const DayReport report = countedAtOnce(day);
    CHECK(report.promos
        == QList<PromoFigures> {
            {u"WELCOME-10"_s, 2, Money::fromCents(300)}, {u"STUDENT"_s, 1, Money::fromCents(200)}});
    const QString text = print::paperText(print::pagePaper(dayPage(report, day.shop.profile), 32));
    CHECK(text.contains(u"Promotion codes\n"
                        "WELCOME-10 x2             -$3.00\n"
                        "STUDENT x1                -$2.00\n"_s));
}

TEST_CASE("a day without promotion codes does not speak of them")
{
    Day day;
    const DayReport report = countedAtOnce(day);
    CHECK(report.sales.sold.orders == 1);
    CHECK(report.promos.isEmpty());
    const QString text = print::paperText(print::pagePaper(dayPage(report, day.shop.profile), 32));
    CHECK_FALSE(text.contains(u"Promotion codes"_s));
}

TEST_CASE("a day on paper is in the language of dockets, its amounts in thousands")
{
    Day day;
    DayReport report = countedAtOnce(day);
    report.sales.sold.amount = Money::fromCents(123'456'789);
    const auto printed = [&](const QString &language) {
        return print::paperText(print::pagePaper(dayPage(report, day.shop.profile, language), 32));
    };
    CHECK(printed(u"en"_s).contains(u"Sales with GST     $1,234,567.89\n"_s));
    CHECK(dayPage(report, day.shop.profile, u"tr"_s).title.contains(u"20 Kas 2026"_s));
    CHECK(printed(u"tr"_s).contains(u"$1 234 567.89\n"_s)); // a point is before the cents
    CHECK(printed(u"ar"_s).contains(u"$1,234,567.89\n"_s));
    CHECK(printed(u"tlh"_s) == printed(u"en"_s));

    StoredPrintJobs jobs {*day.shop.database, day.shop.clock, 120min};
    print::Spooler spooler {jobs, day.shop.clock};
    QSignalSpy pages(&day.desk, &DayBook::pageTold);
    day.desk.usePrinters(spooler, {{.name = u"bar"_s, .uri = u"virtual:"_s}});
    day.desk.usePaperLanguage(u"tr"_s);
    day.desk.printReport(report.day, {});
    REQUIRE(QTest::qWaitFor([&pages] { return !pages.isEmpty(); }));
    CHECK(pages.last().first().value<PageState>().title.contains(u"20 Kas 2026"_s));
}

TEST_CASE("a report is printed like a docket, and it is told whether it is on paper")
{
    Day day;
    const QList<PrinterRule> printers {{.name = u"bar"_s, .uri = u"virtual:"_s}};
    StoredPrintJobs jobs {*day.shop.database, day.shop.clock, 120min};
    print::Spooler spooler {jobs, day.shop.clock};
    QSignalSpy pages(&day.desk, &DayBook::pageTold);
    QString paper;
    QObject::connect(&spooler, &print::Spooler::paperPrinted, &spooler,
        [&paper](
            const QString &, const print::Paper &printed) { paper = print::paperText(printed); });
    day.desk.printTest({});
    CHECK(day.refusal() == u"No printer is set up."_s);
    day.desk.usePrinters(spooler, printers);
    day.desk.printReport(BusinessDay(QDate(2026, 11, 20)), {});
    REQUIRE(QTest::qWaitFor([&pages] { return !pages.isEmpty(); }));
    CHECK(pages.last().first().value<PageState>()
        == PageState {u"Day report Fri 20 Nov 2026"_s, u"bar"_s, print::JobState::Queued, {}});
    // The printer comes later: nothing is lost.
    succeed(spooler.addPrinter(u"bar"_s, u"virtual:"_s, {}));
    REQUIRE(QTest::qWaitFor([&pages] {
        return pages.last().first().value<PageState>().state == print::JobState::Sent;
    }));
    CHECK(paper.contains(u"NOT CLOSED: the drawer was not counted."_s));
    PrintDesk desk(*day.shop.database, day.shop.clock, day.shop.menu, jobs, spooler, printers);
    const auto printed = valueOf(desk.report()).printed;
    REQUIRE(printed.size() == 1);
    CHECK(printed.first().number == u"Day report Fri 20 Nov 2026"_s);
    CHECK(printed.first().order.isEmpty());
}

TEST_CASE("a report that is not printed now is not printed later, and that is told")
{
    Day day;
    const BusinessDay friday(QDate(2026, 11, 20));
    const BusinessDay thursday(QDate(2026, 11, 19));
    StoredPrintJobs jobs {*day.shop.database, day.shop.clock, 120min};
    print::Spooler spooler {jobs, day.shop.clock};
    const QString file = day.shop.folder.filePath(u"later.db"_s);
    ReportDesk reports {*day.shop.database, file, day.shop.clock, day.shop.profile.hours};
    DayDesk desk {*day.shop.database, day.shop.clock, day.shop.profile, reports};
    desk.usePrinters(spooler, {{.name = u"bar"_s, .uri = u"virtual:"_s}});
    const QSignalSpy pages(&desk, &DayBook::pageTold);
    const QSignalSpy told(&desk, &DayBook::reportTold);
    const QSignalSpy failed(&desk, &DayBook::failed);
    const auto refusal = [&failed] {
        return failed.isEmpty() ? QString() : failed.last().first().value<Sentence>().english();
    };
    const auto backUp = [&] {
        succeed(store::backUpFile(day.shop.folder.filePath(u"docket.db"_s), file));
    };

    SECTION("it could not be counted")
    {
        desk.printReport(friday, {});
        REQUIRE(QTest::qWaitFor([&failed] { return !failed.isEmpty(); }));
        CHECK(refusal()
            == u"The day report of Fri 20 Nov 2026 was not printed. There is no order database here yet."_s);
        backUp();
    }
    SECTION("another one was asked for before it was counted")
    {
        backUp();
        desk.printReport(friday, {});
        desk.askReport(thursday);
        CHECK(refusal()
            == u"The day report of Fri 20 Nov 2026 was not printed. Another one was asked for."_s);
        REQUIRE(QTest::qWaitFor([&told] { return told.size() == 2; }));
    }
    SECTION("its day has not begun")
    {
        backUp();
        const BusinessDay saturday(QDate(2026, 11, 21));
        desk.printReport(saturday, {});
        CHECK(refusal()
            == u"The day report of Sat 21 Nov 2026 was not printed. That day is yet to come."_s);
    }
    CHECK(failed.size() == 1);
    const qsizetype before = told.size();
    desk.askReport(friday);
    REQUIRE(QTest::qWaitFor([&told, before] { return told.size() > before; }));
    CHECK(told.last().first().value<DayReport>().day == friday);
    CHECK(pages.isEmpty());
    desk.printReport({}, {}); // the present one
    desk.askReport(friday); // the same: it is printed all the same
    REQUIRE(QTest::qWaitFor([&pages] { return !pages.isEmpty(); }));
    CHECK(pages.last().first().value<PageState>().title == u"Day report Fri 20 Nov 2026"_s);
    CHECK(failed.size() == 1);
}
