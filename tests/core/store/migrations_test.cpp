// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Databases as older versions of Docket have left them: recorded/schema-N.db.z, made by a served
// shop of that version, in the form of qCompress().

#include "store/database.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"
#include "store/refund_repository.h"
#include "store/stock_repository.h"
#include "support/catch.h"
#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using docket::ErrorCode;
using docket::ItemId;
using docket::Order;
using docket::Sellable;
using docket::store::Access;
using docket::store::Database;
using docket::store::OrderRepository;
using docket::store::StockRepository;
using docket::store::Transaction;
using docket::tests::succeed;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

/// A recorded database, as it was left.
struct OldFile {
    explicit OldFile(const QString &name)
    {
        QFile recorded(QStringLiteral(DOCKET_RECORDED_DIR "/") + name);
        REQUIRE(recorded.open(QIODevice::ReadOnly));
        QFile copy(file);
        REQUIRE(copy.open(QIODevice::WriteOnly));
        copy.write(qUncompress(recorded.readAll()));
        REQUIRE(QDir().mkpath(backups));
    }

    QTemporaryDir dir;
    QString file = dir.filePath(u"docket.db"_s);
    QString backups = dir.filePath(u"backups"_s);
};

/// The same, brought up to date.
struct OldShop : OldFile {
    explicit OldShop(const QString &name) : OldFile(name)
    {
        database = valueOf(Database::open(file, Access::ReadWrite, backups));
    }

    Order order(int sequence)
    {
        for (const Order &order : valueOf(OrderRepository(*database).open())) {
            if (order.number.display() == u"#%1"_s.arg(sequence, 3, 10, QChar(u'0'))) {
                return order;
            }
        }
        FAIL("no such order");
        return {};
    }

    int left(const QString &item)
    {
        return valueOf(StockRepository(*database).left()).value({ItemId(item), {}, {}}, -1);
    }

    std::unique_ptr<Database> database;
};

int numberIn(Database &database, const QString &sql)
{
    return valueOf(database.first<int>(sql, {}, [](const docket::store::Row &row) {
        return row.integer(0);
    })).value_or(-1);
}

/// Without bringing it up to date.
int versionOf(const QString &file)
{
    return numberIn(*valueOf(Database::open(file, Access::AsItIs)),
        u"SELECT max(version) FROM schema_version"_s);
}

/// The name of the one copy from before the update.
QString onlyCopyIn(const QString &backups)
{
    const QStringList files = QDir(backups).entryList(QDir::Files);
    REQUIRE(files.size() == 1);
    CHECK(files.first().startsWith(u"before-schema-"_s));
    return QDir(backups).filePath(files.first());
}

} // namespace

TEST_CASE("what an older version has left is copied whole before it is changed")
{
    OldShop shop(u"schema-11.db.z"_s);
    CHECK(versionOf(shop.file) > 11);
    const QString copy = onlyCopyIn(shop.backups);
    CHECK(versionOf(copy) == 11);
    const auto kept = valueOf(Database::open(copy, Access::AsItIs));
    CHECK(valueOf(kept->integrityFindings()).isEmpty());
    CHECK(numberIn(*kept, u"SELECT count(*) FROM orders"_s) == 5);
}

TEST_CASE("a copy that an attempt of before has left gives way to a whole one")
{
    const OldFile old(u"schema-11.db.z"_s);
    QString name;
    {
        const OldShop another(u"schema-11.db.z"_s);
        name = QFileInfo(onlyCopyIn(another.backups)).fileName();
    }
    QFile half(QDir(old.backups).filePath(name));
    REQUIRE(half.open(QIODevice::WriteOnly));
    half.write("half of it");
    half.close();
    REQUIRE(Database::open(old.file, Access::ReadWrite, old.backups));
    CHECK(versionOf(onlyCopyIn(old.backups)) == 11);
}

TEST_CASE("without a good copy nothing is changed")
{
    SECTION("it cannot be written")
    {
        const OldFile old(u"schema-11.db.z"_s);
        const auto opened =
            Database::open(old.file, Access::ReadWrite, old.dir.filePath(u"no/such/folder"_s));
        REQUIRE_FALSE(opened);
        CHECK(opened.error().message.english().startsWith(
            u"No copy can be made of this shop's data before the update; nothing was changed."_s));
        CHECK(versionOf(old.file) == 11);
    }
    SECTION("what was copied is damaged")
    {
        OldShop shop(u"schema-11.db.z"_s);
        QFile::remove(onlyCopyIn(shop.backups));
        valueOf(shop.database->execute(u"PRAGMA foreign_keys = OFF"_s));
        valueOf(shop.database->execute(u"DELETE FROM order_line"_s));
        valueOf(shop.database->execute(u"DELETE FROM orders"_s)); // its dockets are of none now
        const int newest = versionOf(shop.file);
        valueOf(shop.database->execute(
            u"DELETE FROM schema_version WHERE version = (SELECT max(version) FROM schema_version)"_s));
        shop.database.reset();
        const auto opened = Database::open(shop.file, Access::ReadWrite, shop.backups);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::StorageUnavailable);
        CHECK(opened.error().message.english()
            == u"No copy can be made of this shop's data before the update; nothing was changed. The database is damaged: no backup was made of it."_s);
        CHECK(opened.error().detail.contains(u"a row refers to a missing row of orders"_s));
        CHECK(versionOf(shop.file) == newest - 1);
        CHECK(QDir(shop.backups).isEmpty());
    }
}

TEST_CASE("orders of an older version are all there")
{
    OldShop shop(u"schema-11.db.z"_s);
    CHECK(valueOf(shop.database->integrityFindings()).isEmpty());
    const auto orders = valueOf(OrderRepository(*shop.database).open());
    QStringList told;
    for (const Order &order : orders) {
        told.append(u"%1 %2 %3 %4"_s.arg(
            order.number.full(), order.customerName, order.total.toDecimal(), order.customerPhone));
    }
    told.sort();
    CHECK(told
        == QStringList {u"20261120-001 Ayşe 17.00 +61491570156"_s,
            u"20261120-002 Luca 9.00 +61491570157"_s, u"20261120-003 Tom 18.50 +61491570157"_s,
            u"20261120-004 Luca 17.00 +61491570157"_s, u"20261120-005 Priya 12.00 "_s});
}

TEST_CASE("what was said, sold and ticked off under an older version is kept")
{
    const OldFile old(u"schema-11.db.z"_s);
    {
        auto before = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"before"_s);
        before.setDatabaseName(old.file);
        REQUIRE(before.open());
        CHECK(QSqlQuery(before).exec(
            uR"(INSERT INTO line_mark (order_id, position, done_at) SELECT order_id, 2, 1000
                FROM order_line WHERE title = 'Small Lamb Kebab')"_s));
    }
    QSqlDatabase::removeDatabase(u"before"_s);
    const auto database = valueOf(Database::open(old.file, Access::ReadWrite, old.backups));
    CHECK(valueOf(database->integrityFindings()).isEmpty());
    const auto textsBy = [&database](const QString &sql) {
        return QStringList(valueOf(database->all<QString>(
            sql, {}, [](const docket::store::Row &row) { return row.text(0); })));
    };
    CHECK(textsBy(uR"(SELECT quantity || ' ' || title || ' ' || unit_price FROM order_line
            ORDER BY order_id, position)"_s)
        == QStringList {u"1 Small Chicken HSP 1500"_s, u"1 Soft Drink Can (375ml) 350"_s,
            u"1 Large Chips 900"_s, u"1 Chicken Gözleme 1500"_s, u"1 Ayran (Yoghurt Drink) 350"_s,
            u"1 Small Lamb Kebab 1000"_s, u"1 Small Chips 500"_s, u"1 Soft Drink Can (375ml) 350"_s,
            u"4 Baklava 300"_s});
    CHECK(textsBy(u"SELECT words FROM said ORDER BY session_id"_s)
        == QStringList {u"small chicken hsp and a pepsi max"_s, u"large chips with chicken salt"_s,
            u"chicken gozleme and an ayran"_s,
            u"small lamb kebab with the lot, small chips and a sprite"_s, u"4 baklava"_s,
            u"small chicken hsp and a pepsi max"_s});
    CHECK(textsBy(u"SELECT position || ' ' || done_at FROM line_mark"_s)
        == QStringList {u"2 1000"_s});
    const auto tick = [&database](int position) {
        return database->execute(uR"(INSERT INTO line_mark (order_id, position, done_at)
                SELECT order_id, :position, 2000 FROM order_line WHERE title = 'Baklava')"_s,
            {{":position", position}});
    };
    CHECK(valueOf(tick(0)) == 1);
    CHECK_FALSE(tick(1)); // there is no such line
}

TEST_CASE("what an older version has counted goes on, and comes back with its order")
{
    OldShop shop(u"schema-11.db.z"_s);
    CHECK(shop.left(u"ayran"_s) == 49);
    CHECK(shop.left(u"baklava"_s) == 46);
    const auto baklava = shop.order(5).id;
    auto transaction = valueOf(Transaction::begin(*shop.database));
    succeed(StockRepository(*shop.database).giveBack(baklava));
    succeed(transaction->commit());
    CHECK(shop.left(u"ayran"_s) == 49);
    CHECK(shop.left(u"baklava"_s) == 50);
}

TEST_CASE("dockets of an older version are all there, and pages of no order can join them")
{
    OldShop shop(u"schema-11.db.z"_s);
    docket::store::PrintJobRepository jobs(*shop.database);
    const auto printed = valueOf(jobs.listPrinted(30));
    const auto waiting = valueOf(jobs.listWaiting(30));
    CHECK(printed.size() + waiting.size() == 5);
    auto transaction = valueOf(Transaction::begin(*shop.database));
    docket::store::PrintJobRow page {docket::PrintJobId(u"page"_s), {}, u"bar"_s, u"queued"_s, 0,
        {}, printed.isEmpty() ? waiting.first().job.createdAt : printed.first().job.createdAt};
    CHECK_FALSE(jobs.insert(page)); // neither an order nor a page
    page.page = u"{}"_s;
    succeed(jobs.insert(page));
    succeed(transaction->commit());
    CHECK(valueOf(jobs.byId(page.id))->page == u"{}"_s);
}

TEST_CASE("refunds can be noted after an update, and are kept as they were")
{
    OldShop shop(u"schema-11.db.z"_s);
    const Order order = shop.order(1); // 17.00
    docket::store::RefundRepository refunds(*shop.database);
    const auto refund = [&](const QString &id, qint64 amount, qint64 rounding) {
        auto transaction = valueOf(Transaction::begin(*shop.database));
        docket::Refund back;
        back.id = id;
        back.at = order.placedAt;
        back.reason = u"cold"_s;
        back.amount = docket::Money::fromCents(amount);
        back.method = docket::RefundMethod::Cash;
        back.rounding = docket::Money::fromCents(rounding);
        const bool isNoted = static_cast<bool>(refunds.insert(order.id, back));
        if (isNoted) {
            succeed(transaction->commit());
        }
        return isNoted;
    };
    CHECK(refund(u"r1"_s, 334, -4));
    CHECK_FALSE(refund(u"r2"_s, 334, 0)); // no coins make it
    CHECK_FALSE(refund(u"r3"_s, 334, 6));
    CHECK_FALSE(refund(u"r4"_s, 1370, 0)); // 17.04 in all
    CHECK_FALSE(shop.database->execute(u"UPDATE refund SET amount = 1"_s));
    CHECK_FALSE(shop.database->execute(u"DELETE FROM refund"_s));
    CHECK(valueOf(refunds.ofOrder(order.id)).size() == 1);
}
