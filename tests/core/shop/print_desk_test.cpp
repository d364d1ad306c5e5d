// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/paper_text.h"
#include "shop/print_desk.h"
#include "shop/stored_print_jobs.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/sample_order.h"
#include "support/test_shop.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace docket;
using namespace docket::shop;
using docket::print::JobState;
using docket::print::Spooler;
using docket::tests::sampleOrder;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto offline = "tcp://127.0.0.1:9"; // nothing listens there

// A kitchen printer that is off and a bar's that draws its papers.
struct Printing {
    TestShop shop;
    QList<PrinterRule> printers {{.name = u"bar"_s, .uri = u"virtual:"_s}, {.name = u"kitchen"_s}};
    StoredPrintJobs jobs {*shop.database, shop.clock, 120min};
    Spooler spooler {jobs, shop.clock, {.backOff = {1h}}};
    PrintDesk desk {*shop.database, shop.clock, shop.menu, jobs, spooler, printers};
    QStringList papers;

    Printing()
    {
        QObject::connect(&desk, &PrintDesk::paperPrinted, &desk,
            [this](const QString &printer, const print::Paper &paper) {
                papers += printer + u'\n' + print::paperText(paper);
            });
        succeed(spooler.addPrinter(u"kitchen"_s, QString::fromLatin1(offline), {}));
        succeed(spooler.addPrinter(u"bar"_s, u"virtual:"_s, {}));
    }

    void add(const QString &id, const QString &printer, int minutesAgo = 0,
        const QString &state = u"queued"_s, int attempts = 0)
    {
        auto transaction = valueOf(store::Transaction::begin(*shop.database));
        if (!valueOf(store::OrderRepository(*shop.database).byId(OrderId(u"order"_s)))) {
            succeed(store::OrderRepository(*shop.database).insert(sampleOrder(u"order"_s, 7)));
        }
        succeed(store::PrintJobRepository(*shop.database)
                    .insert({PrintJobId(id), OrderId(u"order"_s), printer, state, attempts, {},
                        shop.clock.now().addSecs(-60 * minutesAgo)}));
        succeed(transaction->commit());
        spooler.wake();
    }
    store::PrintJobRow job(const QString &id)
    {
        return *valueOf(store::PrintJobRepository(*shop.database).byId(PrintJobId(id)));
    }
    bool reaches(const QString &id, const QString &state)
    {
        return QTest::qWaitFor([&] { return job(id).state == state; });
    }
    QStringList events() const
    {
        return valueOf(shop.database->all<QString>(
            u"SELECT kind || ' ' || details FROM event WHERE kind LIKE 'docket%' ORDER BY sequence"_s,
            {}, [](const store::Row &row) { return row.text(0); }));
    }
};

} // namespace

TEST_CASE("a docket that waited for hours is not printed until a person wants it")
{
    Printing test;
    test.add(u"old"_s, u"bar"_s, 121);
    test.add(u"new"_s, u"bar"_s, 119);
    REQUIRE(test.reaches(u"new"_s, u"sent"_s));
    CHECK(test.job(u"old"_s).state == u"queued"_s);
    const auto report = valueOf(test.desk.report());
    REQUIRE(report.waiting.size() == 1);
    CHECK(report.waiting[0].asks);
    CHECK(report.waiting[0].number == u"#007"_s);
    CHECK(report.printers.value(0).state.askingJobs == 1);
    CHECK(report.printers.value(0).state.waitingJobs == 0);

    succeed(test.desk.approve(PrintJobId(u"old"_s)));
    REQUIRE(test.reaches(u"old"_s, u"sent"_s));
    CHECK(test.events() == QStringList {uR"(docketApproved {"job":"old","printer":"bar"})"_s});
    CHECK_FALSE(test.desk.approve(PrintJobId(u"old"_s)));
}

TEST_CASE("a docket that waited in a backup asks, however new it is")
{
    Printing test;
    const QDateTime backupAt = test.shop.clock.now().addSecs(-60);
    StoredPrintJobs jobs(*test.shop.database, test.shop.clock, 120min, backupAt);
    test.add(u"of the backup"_s, u"kitchen"_s, 2);
    CHECK_FALSE(valueOf(jobs.nextJob(u"kitchen"_s)));
    CHECK(valueOf(jobs.waitingJobs(u"kitchen"_s)).asking == 1);
    test.add(u"of now"_s, u"kitchen"_s);
    CHECK(valueOf(jobs.nextJob(u"kitchen"_s))->id.text() == u"of now"_s);
    StoredPrintJobs never(*test.shop.database, test.shop.clock, 0min, backupAt);
    CHECK(valueOf(never.nextJob(u"kitchen"_s))->id.text() == u"of now"_s);
    test.shop.clock.advanceMinutes(200);
    CHECK(jobs.madeSince() == test.shop.clock.now().addSecs(-7200));
}

TEST_CASE("a backup that came back while the clock was ahead lets new dockets print")
{
    Printing test;
    StoredPrintJobs jobs(*test.shop.database, test.shop.clock, 120min,
        test.shop.clock.now().addSecs(3600)); // then it was set right
    test.add(u"of now"_s, u"kitchen"_s);
    CHECK(valueOf(jobs.nextJob(u"kitchen"_s))->id.text() == u"of now"_s);
    CHECK(jobs.madeSince() == test.shop.clock.now().addSecs(-7200));
    CHECK(valueOf(jobs.waitingJobs(u"kitchen"_s)).asking == 0);
}

TEST_CASE("an old docket that was being sent at the end asks, and then says that it may be double")
{
    Printing test;
    test.add(u"lost"_s, u"bar"_s, 600, u"sending"_s, 1);
    REQUIRE(test.reaches(u"lost"_s, u"unknown"_s));
    REQUIRE(QTest::qWaitFor([&] { return test.spooler.printers().value(0).askingJobs == 1; }));
    CHECK(test.papers.isEmpty());
    succeed(test.desk.approve(PrintJobId(u"lost"_s)));
    REQUIRE(test.reaches(u"lost"_s, u"sent"_s));
    CHECK(test.papers.value(0).contains(u"REPRINT 1 - possible duplicate"_s));
}

TEST_CASE("a docket that is moved comes out elsewhere as a backup")
{
    Printing test;
    test.add(u"job"_s, u"kitchen"_s, 500);
    succeed(test.desk.move(PrintJobId(u"job"_s), u"bar"_s));
    REQUIRE(test.reaches(u"job"_s, u"sent"_s));
    REQUIRE(test.papers.size() == 1);
    CHECK(test.papers[0].startsWith(u"bar\n"_s));
    CHECK(test.papers[0].contains(u"[BACKUP FROM KITCHEN]"_s));
    CHECK(test.job(u"job"_s).movedFrom == u"kitchen"_s);
    CHECK(test.events()
        == QStringList {
            uR"(docketMoved {"by":"person","from":"kitchen","job":"job","to":"bar"})"_s});
    const auto nowhere = test.desk.move(PrintJobId(u"job"_s), u"cellar"_s);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::NotFound);
}

TEST_CASE("a docket is discarded with a reason, and only while it waits")
{
    Printing test;
    test.add(u"job"_s, u"kitchen"_s);
    CHECK_FALSE(test.desk.discard(PrintJobId(u"job"_s), u"  "_s));
    succeed(test.desk.discard(PrintJobId(u"job"_s), u"read from the screen"_s));
    CHECK(test.job(u"job"_s).state == u"failed"_s);
    CHECK(test.job(u"job"_s).cause == u"read from the screen"_s);
    CHECK(test.events()
        == QStringList {
            uR"(docketDiscarded {"job":"job","printer":"kitchen","reason":"read from the screen"})"_s});
    const auto again = test.desk.discard(PrintJobId(u"job"_s), u"twice"_s);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(valueOf(test.desk.report()).waiting.isEmpty());
}

TEST_CASE("an order is printed again where it came out, and says so")
{
    Printing test;
    test.add(u"job"_s, u"bar"_s);
    test.add(u"stuck"_s, u"kitchen"_s);
    REQUIRE(test.reaches(u"job"_s, u"sent"_s));
    const auto refused = test.desk.reprint(OrderId(u"order"_s));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);

    succeed(test.desk.discard(PrintJobId(u"stuck"_s), u"no kitchen printer"_s));
    succeed(test.desk.reprint(OrderId(u"order"_s)));
    REQUIRE(QTest::qWaitFor([&] { return test.papers.size() == 2; }));
    CHECK_FALSE(test.papers[0].contains(u"REPRINT"_s));
    CHECK(test.papers[1].contains(u"[*** REPRINT - was printed before ***]"_s));
    // What never was on paper is no copy of anything.
    REQUIRE(QTest::qWaitFor([&] { return valueOf(test.desk.report()).waiting.size() == 1; }));
    const auto waiting = valueOf(test.desk.report()).waiting;
    CHECK(waiting[0].printer == u"kitchen"_s);
    CHECK_FALSE(waiting[0].content.isReprint);
    CHECK(test.events().last() == uR"(docketReprinted {"dockets":2})"_s);
    CHECK_FALSE(test.desk.reprint(OrderId(u"nobody"_s)));
}

TEST_CASE("any order is printed again by the number on its docket")
{
    Printing test;
    test.add(u"job"_s, u"bar"_s);
    REQUIRE(test.reaches(u"job"_s, u"sent"_s));
    qsizetype papers = 1;
    for (const auto &number : {u"7"_s, u" #007 "_s, u"20261120-007"_s}) {
        INFO(number.toStdString());
        succeed(test.desk.reprint(number));
        REQUIRE(QTest::qWaitFor([&] { return test.papers.size() == papers + 1; }));
        CHECK(test.papers[papers++].contains(u"[*** REPRINT - was printed before ***]"_s));
        REQUIRE(QTest::qWaitFor([&] { return valueOf(test.desk.report()).waiting.isEmpty(); }));
    }
    for (const auto &number : {u"8"_s, u"20261121-007"_s}) {
        const auto nobody = test.desk.reprint(number);
        REQUIRE_FALSE(nobody);
        CHECK(nobody.error().message.english() == u"There is no order %1."_s.arg(number));
    }
    for (const auto &number : {u""_s, u"José"_s, u"-3"_s, u"0"_s}) {
        const auto refused = test.desk.reprint(number);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InvalidArgument);
    }
}

TEST_CASE("of two orders with one number the latest is printed again")
{
    Printing test;
    test.add(u"job"_s, u"bar"_s);
    REQUIRE(test.reaches(u"job"_s, u"sent"_s));
    auto tomorrow = sampleOrder(u"tomorrow"_s, 7);
    tomorrow.number.day = BusinessDay(QDate(2026, 11, 21));
    tomorrow.customerName = u"Ayşe"_s;
    auto transaction = valueOf(store::Transaction::begin(*test.shop.database));
    succeed(store::OrderRepository(*test.shop.database).insert(tomorrow));
    succeed(transaction->commit());
    succeed(test.desk.reprint(u"7"_s));
    REQUIRE(QTest::qWaitFor([&] { return test.papers.size() == 2; }));
    // It never had a docket: the first kitchen printer makes one, and it is no copy.
    CHECK(test.papers[1].contains(u"Ayşe"_s));
    CHECK_FALSE(test.papers[1].contains(u"REPRINT"_s));
}

TEST_CASE("what a printer that is no more has printed is printed again at another")
{
    Printing test;
    test.add(u"job"_s, u"cellar"_s, 0, u"confirmed"_s, 1);
    succeed(test.desk.reprint(u"7"_s));
    REQUIRE(QTest::qWaitFor([&] { return test.papers.size() == 1; }));
    CHECK(test.papers[0].startsWith(u"bar\n"_s));
    CHECK(test.papers[0].contains(u"REPRINT - was printed before"_s));
}

TEST_CASE("what waits for a dead printer is moved with an event for each docket")
{
    Printing test;
    test.add(u"old"_s, u"kitchen"_s, 121);
    test.add(u"new"_s, u"kitchen"_s, 3);
    CHECK(valueOf(test.jobs.moveWaiting(u"kitchen"_s, u"bar"_s)) == 1);
    CHECK(test.job(u"old"_s).printer == u"kitchen"_s);
    CHECK(test.job(u"new"_s).printer == u"bar"_s);
    CHECK(valueOf(test.jobs.moveWaiting(u"bar"_s, u"kitchen"_s)) == 0); // once is enough
    CHECK(test.events()
        == QStringList {
            uR"(docketMoved {"by":"fallback","from":"kitchen","job":"new","to":"bar"})"_s});
}

TEST_CASE("a docket that is back at its own printer is no backup, and can fall back again")
{
    Printing test;
    test.add(u"job"_s, u"kitchen"_s);
    succeed(test.desk.move(PrintJobId(u"job"_s), u"bar"_s));
    succeed(test.desk.move(PrintJobId(u"job"_s), u"kitchen"_s));
    CHECK(test.job(u"job"_s).movedFrom.isEmpty());
    CHECK(valueOf(test.jobs.moveWaiting(u"kitchen"_s, u"bar"_s)) == 1);
    CHECK(valueOf(test.jobs.moveWaiting(u"bar"_s, u"counter"_s)) == 1);
    CHECK(test.job(u"job"_s).movedFrom == u"kitchen"_s);
    CHECK(valueOf(test.jobs.moveWaiting(u"counter"_s, u"kitchen"_s)) == 0);
}

TEST_CASE("a docket that is being sent is given up only for a fallback that may have it")
{
    Printing test;
    test.add(u"new"_s, u"cellar"_s, 3, u"sending"_s, 1);
    test.add(u"old"_s, u"cellar"_s, 121, u"sending"_s, 1);
    CHECK(valueOf(test.jobs.mayMove(PrintJobId(u"new"_s), u"cellar"_s, u"bar"_s)));
    CHECK_FALSE(valueOf(test.jobs.mayMove(PrintJobId(u"old"_s), u"cellar"_s, u"bar"_s)));
    CHECK(valueOf(test.jobs.moveWaiting(u"cellar"_s, u"bar"_s)) == 0); // not while it is sent
    succeed(test.desk.move(PrintJobId(u"new"_s), u"kitchen"_s));
    CHECK_FALSE(valueOf(test.jobs.mayMove(PrintJobId(u"new"_s), u"kitchen"_s, u"cellar"_s)));
}

TEST_CASE("a docket that could not be discarded is printed")
{
    Printing test;
    QCoreApplication::processEvents(); // the printers have looked: nothing waits
    test.add(u"job"_s, u"bar"_s);
    {
        const auto busy = valueOf(store::Transaction::begin(*test.shop.database));
        CHECK_FALSE(test.desk.discard(PrintJobId(u"job"_s), u"late"_s));
    }
    CHECK(test.reaches(u"job"_s, u"sent"_s));
}

TEST_CASE("an order of a printer that is gone is printed again where it would go today")
{
    Printing test;
    test.printers[1].stations = {u"counter"_s}; // the kitchen's; the order has a line for it
    test.add(u"job"_s, u"cellar"_s, 0, u"confirmed"_s, 1);
    succeed(test.desk.reprint(OrderId(u"order"_s)));
    REQUIRE(QTest::qWaitFor([&] { return test.papers.size() == 1; }));
    CHECK(test.papers[0].startsWith(u"bar\n"_s));
    CHECK(test.papers[0].contains(u"REPRINT"_s));
    REQUIRE(QTest::qWaitFor([&] { return valueOf(test.desk.report()).waiting.size() == 1; }));
    const auto waiting = valueOf(test.desk.report()).waiting;
    CHECK(waiting[0].printer == u"kitchen"_s);
    CHECK(waiting[0].content.lines == QList<int> {1});

    succeed(test.desk.discard(waiting[0].job, u"read from the screen"_s));
    test.printers.clear();
    const auto nowhere = test.desk.reprint(OrderId(u"order"_s));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::NotFound);
}

TEST_CASE("the board tells of printers and does what people want of them")
{
    Printing test;
    test.shop.board->usePrinters(test.desk);
    QSignalSpy told(test.shop.board.get(), &Board::printingTold);
    const QSignalSpy failed(test.shop.board.get(), &Board::actionFailed);
    const QSignalSpy papers(test.shop.board.get(), &Board::paperPrinted);
    test.add(u"job"_s, u"kitchen"_s);
    REQUIRE(told.wait());
    const auto report = told.last().first().value<PrintingReport>();
    REQUIRE(report.waiting.size() == 1);
    CHECK(report.waiting[0].customer == u"José O’Brien"_s);
    test.shop.board->moveDocket(PrintJobId(u"job"_s), u"bar"_s);
    REQUIRE(test.reaches(u"job"_s, u"sent"_s));
    test.shop.board->reprint(OrderId(u"order"_s));
    REQUIRE(QTest::qWaitFor([&] { return papers.size() == 2; }));
    CHECK(failed.isEmpty());
    test.shop.board->discardDocket(PrintJobId(u"job"_s), u"late"_s);
    test.shop.board->printOldDocket(PrintJobId(u"job"_s));
    CHECK(failed.size() == 2);
}
