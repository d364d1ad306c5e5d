// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/paper_text.h"
#include "shop/docket_desk.h"
#include "shop/stored_print_jobs.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/sample_order.h"
#include "support/test_shop.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace docket;
using namespace docket::shop;
using docket::print::Block;
using docket::print::Purpose;
using docket::tests::sampleOrder;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

QByteArray kitchenWith(const QByteArray &words)
{
    return R"({"kitchen": [{"block": "words", "text": ")" + words + R"("},
        {"block": "number"}, {"block": "duplicate"}, {"block": "allergy"}, {"block": "lines"},
        {"block": "notes"}]})";
}

// A virtual printer in a shop whose docket file is watched.
struct Dockets {
    TestShop shop;
    QTemporaryDir folder;
    QString path = folder.filePath(u"dockets.json"_s);
    StoredPrintJobs jobs {*shop.database, shop.clock};
    print::Spooler spooler {jobs, shop.clock};
    DocketDesk desk {path, {48, QTimeZone::utc(), u"Demo"_s}, spooler};
    QStringList papers;

    Dockets()
    {
        QObject::connect(&spooler, &print::Spooler::paperPrinted, &spooler,
            [this](
                const QString &, const print::Paper &paper) { papers += print::paperText(paper); });
        succeed(spooler.addPrinter(u"bar"_s, u"virtual:"_s, {}));
    }

    void write(const QByteArray &content) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    void look()
    {
        desk.check();
        desk.check();
    }
    /// What is printed now.
    QString print()
    {
        const auto number = static_cast<int>(papers.size()) + 1;
        const auto order = sampleOrder(u"order-%1"_s.arg(number), number);
        auto transaction = valueOf(store::Transaction::begin(*shop.database));
        succeed(store::OrderRepository(*shop.database).insert(order));
        succeed(store::PrintJobRepository(*shop.database)
                    .insert({PrintJobId(u"job-%1"_s.arg(number)), order.id, u"bar"_s, u"queued"_s,
                        0, {}, shop.clock.now()}));
        succeed(transaction->commit());
        spooler.wake();
        REQUIRE(QTest::qWaitFor([&] { return papers.size() == number; }));
        return papers.last();
    }
};

} // namespace

TEST_CASE("a changed docket file is printed by without a restart")
{
    Dockets test;
    test.desk.start();
    CHECK(test.desk.problem().isEmpty());
    CHECK_FALSE(test.print().startsWith(u"GRILL\n"_s));
    const QSignalSpy changed(&test.desk, &DocketDesk::changed);
    test.write(kitchenWith("GRILL"));
    test.look();
    CHECK(changed.size() == 1);
    CHECK(test.print().startsWith(u"GRILL\n#002\n"_s));
    REQUIRE(QFile::remove(test.path));
    test.look();
    CHECK_FALSE(test.print().contains(u"GRILL\n"_s));
}

TEST_CASE("a docket file that cannot be used is told, and the last good one goes on printing")
{
    Dockets test;
    test.write(kitchenWith("GRILL"));
    test.desk.start();
    const QSignalSpy changed(&test.desk, &DocketDesk::changed);
    test.write(R"({"kitchen": [{"block": "lines"}]})");
    test.look();
    CHECK(changed.size() == 1);
    CHECK(test.desk.problem().english().startsWith(
        u"Line 1: \"kitchen\" has the block \"number\" nowhere"_s));
    CHECK(test.print().startsWith(u"GRILL\n"_s));
    test.write(kitchenWith("BACK"));
    test.look();
    CHECK(changed.size() == 2);
    CHECK(test.desk.problem().isEmpty());
    CHECK(test.print().startsWith(u"BACK\n"_s));
}

TEST_CASE("a docket file that breaks before a restart leaves the last good one printing")
{
    Dockets test;
    test.write(kitchenWith("GRILL"));
    test.desk.start();
    test.write("{\"kitchen\": [\n");
    DocketDesk restarted(test.path, {48, QTimeZone::utc(), u"Demo"_s}, test.spooler);
    test.spooler.useTemplates({});
    restarted.start();
    CHECK(restarted.problem().english().startsWith(u"Line 2: "_s));
    CHECK(test.print().startsWith(u"GRILL\n"_s));
}

TEST_CASE("dockets that went back to Docket's own stay so after a restart with a broken file")
{
    Dockets test;
    test.write(kitchenWith("GRILL"));
    test.desk.start();
    REQUIRE(QFile::remove(test.path));
    test.look();
    test.write("{\"kitchen\": [\n");
    DocketDesk restarted(test.path, {48, QTimeZone::utc(), u"Demo"_s}, test.spooler);
    restarted.start();
    CHECK_FALSE(restarted.problem().isEmpty());
    CHECK_FALSE(test.print().contains(u"GRILL"_s));
}

TEST_CASE("a docket file that is broken at the first start leaves Docket's own dockets")
{
    Dockets test;
    test.write("{\"kitchen\": [\n");
    test.desk.start();
    CHECK(test.desk.problem().english().startsWith(u"Line 2: "_s));
    CHECK(test.print().contains(u"TOTAL"_s));
}

TEST_CASE("what the window saves is in the file and on the next docket")
{
    Dockets test;
    test.desk.start();
    auto templates = print::standardTemplates();
    templates.byName[u"kitchen"_s].prepend(
        {Block::Words, print::Size::Normal, false, print::Align::Left, u"HELLO"_s});
    succeed(test.desk.save(templates));
    CHECK(test.print().startsWith(u"HELLO\n"_s));
    QFile file(test.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(valueOf(print::readTemplates(file.readAll())) == templates);
    const QSignalSpy changed(&test.desk, &DocketDesk::changed);
    test.look();
    CHECK(changed.isEmpty());

    templates.byName[u"kitchen"_s].clear();
    const auto refused = test.desk.save(templates);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.english().contains(u"never goes without it"_s));
    CHECK(test.print().startsWith(u"HELLO\n"_s));
}
