// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "open_store.h"
#include "store/order_repository.h"
#include "store/order_search_repository.h"
#include "store/privacy_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/sample_order.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace docket;
using namespace docket::store;
using docket::tests::OpenStore;
using docket::tests::sampleOrder;
using docket::tests::succeed;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

const QDate friday(2026, 11, 20);

struct SearchStore : OpenStore {
    void put(int number, const QString &name, const QString &phone, QDate day = friday)
    {
        Order order = sampleOrder();
        order.id = OrderId(u"o-%1-%2"_s.arg(day.toString(u"MMdd"_s)).arg(number));
        order.number = {BusinessDay(day), number};
        order.cartVersion = number;
        order.customerName = name;
        order.customerPhone = phone;
        succeed(OrderRepository(*database).insert(order));
    }

    /// In a group of its own, whose commit is left to the store.
    void launch(int number, const QString &name)
    {
        CommitGroup group(*database);
        const auto part = valueOf(Transaction::begin(*database));
        put(number, name, {});
        succeed(part->commit());
        group.commit([this](const Result<void> &done) { kept += done ? 1 : 0; });
    }

    int kept = 0; // of the groups

    /// A transaction that does what others have left for later.
    void endWaiting() { succeed(valueOf(Transaction::begin(*database))->commit()); }

    QStringList found(
        const QString &typed, const std::optional<OrderNumber> &before = {}, int most = 10) const
    {
        QStringList texts;
        for (const OrderId &id : valueOf(
                 OrderSearchRepository(*database).find(searchFor(typed, friday), before, most))) {
            texts.append(id.text());
        }
        return texts;
    }
};

} // namespace

TEST_CASE("orders are found newest first, a page at a time")
{
    SearchStore store;
    store.put(1, u"Ann"_s, u"+61491570156"_s);
    store.put(2, u"Tom"_s, u"+61491570157"_s);
    store.put(3, u"Anna"_s, u"+61491570158"_s);
    store.put(900, u"Ann"_s, u"+61491570159"_s, QDate(2026, 11, 19));
    CHECK(store.found(u"ann"_s) == QStringList {u"o-1120-3"_s, u"o-1120-1"_s, u"o-1119-900"_s});
    CHECK(store.found(u"ann"_s, {}, 2) == QStringList {u"o-1120-3"_s, u"o-1120-1"_s});
    CHECK(store.found(u"ann"_s, OrderNumber {BusinessDay(friday), 1})
        == QStringList {u"o-1119-900"_s});
    CHECK(store.found(u"157"_s) == QStringList {u"o-1120-2"_s});
    CHECK(store.found(u"ann yesterday"_s) == QStringList {u"o-1119-900"_s});
    CHECK(store.found({}, {}, 3) == QStringList {u"o-1120-3"_s, u"o-1120-2"_s, u"o-1120-1"_s});
    CHECK(store.found({}, OrderNumber {BusinessDay(friday), 1}) == QStringList {u"o-1119-900"_s});
}

TEST_CASE("what somebody types is never the index's own language")
{
    SearchStore store;
    store.put(1, u"Ann"_s, {});
    for (const QString &typed : {u"\"ann"_s, u"ann*"_s, u"ann OR tom"_s, u"words:ann"_s,
             u"NEAR(ann"_s, u"ann' --"_s, u"NOT ann"_s}) {
        INFO(typed.toStdString());
        CHECK(OrderSearchRepository(*store.database).find(searchFor(typed, friday), {}, 5));
    }
    CHECK(store.found(u"ann*"_s) == QStringList {u"o-1120-1"_s});
    CHECK(store.found(u"ann OR tom"_s).isEmpty());
}

TEST_CASE("an order that is undone with its transaction is not found")
{
    SearchStore store;
    {
        const auto transaction = valueOf(Transaction::begin(*store.database));
        store.put(1, u"Ann"_s, {});
    }
    store.put(2, u"Tom"_s, {});
    CHECK(store.found(u"ann"_s).isEmpty());
    CHECK(store.found(u"tom"_s) == QStringList {u"o-1120-2"_s});
}

TEST_CASE("of orders that are stored together, those that are undone are not found")
{
    SearchStore store;
    {
        CommitGroup group(*store.database);
        {
            const auto undone = valueOf(Transaction::begin(*store.database));
            store.put(1, u"Ann"_s, {});
        }
        {
            const auto kept = valueOf(Transaction::begin(*store.database));
            Savepoint stays(*store.database);
            store.put(2, u"Anna"_s, {});
            succeed(stays.release());
            {
                const Savepoint goes(*store.database);
                store.put(3, u"Annie"_s, {});
            }
            succeed(kept->commit());
        }
        CHECK(store.found(u"ann"_s).isEmpty());
        succeed(group.commit());
    }
    store.endWaiting();
    CHECK(store.found(u"ann"_s) == QStringList {u"o-1120-2"_s});
    {
        CommitGroup lost(*store.database);
        const auto part = valueOf(Transaction::begin(*store.database));
        store.put(4, u"Ann"_s, {});
        succeed(part->commit());
    }
    store.put(5, u"Ann"_s, {});
    CHECK(store.found(u"ann"_s) == QStringList {u"o-1120-5"_s, u"o-1120-2"_s});
}

TEST_CASE("an order that changes in the transaction that stored it is found as it is now")
{
    SearchStore store;
    const auto transaction = valueOf(Transaction::begin(*store.database));
    store.put(1, u"Ann"_s, {});
    const auto order =
        valueOf(OrderRepository(*store.database).byId(OrderId(u"o-1120-1"_s))).value();
    Order changed = order;
    changed.lines.first().title = u"Falafel"_s;
    succeed(OrderRepository(*store.database).replaceLines(changed));
    succeed(transaction->commit());
    CHECK(store.found(u"falafel"_s) == QStringList {u"o-1120-1"_s});
    CHECK(store.found(order.lines.first().title).isEmpty());
}

TEST_CASE("who is forgotten is not found, and stands nowhere in the file")
{
    SearchStore store;
    store.put(1, u"Zyzzyva"_s, u"+61491570156"_s);
    store.put(2, u"Tom"_s, u"+61491570157"_s);
    PrivacyRepository people(*store.database);
    succeed(people.overwriteErased());
    CHECK(valueOf(people.forget(u"+61491570156"_s)) == 1);
    CHECK(store.found(u"zyzz"_s).isEmpty());
    CHECK(store.found(u"0156"_s).isEmpty());
    CHECK(store.found(u"#1"_s) == QStringList {u"o-1120-1"_s});
    CHECK(store.found(u"tom"_s) == QStringList {u"o-1120-2"_s});
    succeed(compact(*store.database));
    QFile file(store.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll().toLower();
    CHECK_FALSE(bytes.contains("zyzzyv"));
    CHECK_FALSE(bytes.contains("6510751941"));
    CHECK(bytes.contains("tom"));
}

TEST_CASE("an order that was never in the index can be forgotten all the same")
{
    SearchStore store;
    store.put(1, u"Ann"_s, u"+61491570156"_s);
    valueOf(store.database->execute(u"DELETE FROM order_words_docsize"_s));
    CHECK(valueOf(PrivacyRepository(*store.database).forget(u"+61491570156"_s)) == 1);
    CHECK(valueOf(store.database->integrityFindings()).isEmpty());
}

TEST_CASE("orders of groups are found by a reader beside the writer in a calm moment")
{
    SearchStore store;
    constexpr int many = 150;
    for (int number = 1; number <= many; ++number) {
        store.launch(number, u"Ann"_s);
    }
    const auto reader = valueOf(Database::open(store.file, Access::Beside));
    const auto isFound = [&reader] {
        const auto ids =
            valueOf(OrderSearchRepository(*reader).find(searchFor(u"ann"_s, friday), {}, 2 * many));
        return ids.size() == many;
    };
    constexpr int limitMs = 30'000;
    CHECK(QTest::qWaitFor(isFound, limitMs));
    CHECK(store.kept == many);
}

TEST_CASE("an order that a group leaves for later is found although the next group is undone")
{
    SearchStore store;
    store.launch(1, u"Ann"_s);
    {
        const CommitGroup group(*store.database);
        const auto part = valueOf(Transaction::begin(*store.database));
        store.put(2, u"Anna"_s, {});
        CHECK(valueOf(OrderRepository(*store.database).open()).size() == 2);
    }
    store.endWaiting();
    CHECK(store.found(u"ann"_s) == QStringList {u"o-1120-1"_s});
}

TEST_CASE("an order that waits for the index is found as the next transaction leaves it")
{
    SearchStore store;
    store.launch(1, u"Ann"_s);
    {
        const auto transaction = valueOf(Transaction::begin(*store.database));
        auto order = valueOf(OrderRepository(*store.database).byId(OrderId(u"o-1120-1"_s))).value();
        order.lines.first().title = u"Falafel"_s;
        succeed(OrderRepository(*store.database).replaceLines(order));
        succeed(transaction->commit());
    }
    CHECK(store.found(u"falafel"_s) == QStringList {u"o-1120-1"_s});
    CHECK(store.found(u"hsp"_s).isEmpty());
}

TEST_CASE("orders that wait for the index outlast a store that is held by another program")
{
    SearchStore store;
    store.launch(1, u"Ann"_s);
    store.database->settle();
    std::ignore = store.database->execute(u"PRAGMA busy_timeout = 1"_s);
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(store.file);
        REQUIRE(other.open());
        REQUIRE(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        CHECK_FALSE(Transaction::begin(*store.database));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    store.launch(2, u"Anna"_s);
    store.database->settle();
    store.endWaiting();
    CHECK(store.kept == 2);
    CHECK(store.found(u"ann"_s) == QStringList {u"o-1120-2"_s, u"o-1120-1"_s});
}

TEST_CASE("orders that wait for the index outlast a group that cannot be stored")
{
    SearchStore store;
    constexpr int many = 70; // the index takes those of some dozen together
    for (int number = 1; number <= many; ++number) {
        store.launch(number, u"Ann"_s);
    }
    store.database->settle(); // or they would be refused with it
    {
        CommitGroup refused(*store.database);
        const auto part = valueOf(Transaction::begin(*store.database));
        store.put(many, u"Anna"_s, {}); // there is one of this number
        succeed(part->commit());
        refused.commit([](const Result<void> &kept) { CHECK_FALSE(kept); });
    }
    store.database->settle();
    store.endWaiting();
    CHECK(store.kept == many);
    CHECK(store.found(u"ann"_s, {}, 2 * many).size() == many);
}

TEST_CASE("an order that was told just before a crash is found after it")
{
    SearchStore store;
    store.launch(1, u"Ann"_s);
    store.database->settle();
    const QString file = store.dir.filePath(u"crashed.db"_s);
    REQUIRE(QFile::copy(store.file, file));
    REQUIRE(QFile::copy(store.file + u"-wal"_s, file + u"-wal"_s));
    store.database = valueOf(Database::open(file, Access::ReadWrite));
    CHECK(store.found(u"ann"_s) == QStringList {u"o-1120-1"_s});
}

TEST_CASE("an order that a crash has kept from the index is found after the next start")
{
    SearchStore store;
    store.put(1, u"Ann"_s, {});
    store.put(2, u"Anna"_s, {});
    {
        const auto transaction = valueOf(Transaction::begin(*store.database));
        succeed(OrderSearchRepository(*store.database).drop(OrderId(u"o-1120-1"_s)));
        succeed(transaction->commit());
    }
    REQUIRE(store.found(u"ann"_s) == QStringList {u"o-1120-2"_s});
    store.database.reset();
    store.database = valueOf(Database::open(store.file, Access::ReadWrite));
    CHECK(store.found(u"ann"_s) == QStringList {u"o-1120-2"_s, u"o-1120-1"_s});
    CHECK(valueOf(OrderSearchRepository(*store.database).addMissing()) == 0);
}

TEST_CASE("an index that takes no orders keeps none from being stored")
{
    SearchStore store;
    valueOf(store.database->execute(u"DROP TABLE order_words"_s));
    constexpr int many = 100; // more than are left for later
    for (int number = 1; number <= many; ++number) {
        store.launch(number, u"Ann"_s);
        store.database->settle();
    }
    CHECK(store.kept == many);
    CHECK(valueOf(OrderRepository(*store.database).open()).size() == many);
}

TEST_CASE("a reader beside the writer finds what was committed")
{
    SearchStore store;
    const auto reader = valueOf(Database::open(store.file, Access::Beside));
    store.put(1, u"Ann"_s, {});
    const auto found =
        valueOf(OrderSearchRepository(*reader).find(searchFor(u"an"_s, friday), {}, 5));
    CHECK(found == QList<OrderId> {OrderId(u"o-1120-1"_s)});
    CHECK_FALSE(reader->execute(u"DELETE FROM orders"_s));
}
