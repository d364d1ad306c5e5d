// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Databases as older versions of Docket have left them: recorded/schema-N.db.z, made by a served
// shop of that version, in the form of qCompress().

#include "store/database.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"
#include "store/stock_repository.h"
#include "support/catch.h"
#include "support/results.h"

#include <QFile>
#include <QTemporaryDir>

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

/// A copy of a recorded database, brought up to date.
struct OldShop {
    explicit OldShop(const QString &name)
    {
        QFile recorded(QStringLiteral(DOCKET_RECORDED_DIR "/") + name);
        REQUIRE(recorded.open(QIODevice::ReadOnly));
        QFile file(dir.filePath(u"docket.db"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(qUncompress(recorded.readAll()));
        file.close();
        database = valueOf(Database::open(file.fileName(), Access::ReadWrite, dir.path()));
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

    QTemporaryDir dir;
    std::unique_ptr<Database> database;
};

} // namespace

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
