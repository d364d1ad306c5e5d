// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/caller_repository.h"
#include "store/feedback_repository.h"
#include "store/order_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/sample_order.h"

#include <QTemporaryDir>

using namespace docket;
using namespace docket::store;
using docket::tests::sampleOrder;
using docket::tests::succeed;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

struct Orders {
    Orders() : database(valueOf(Database::open(folder.filePath(u"docket.db"_s), Access::ReadWrite)))
    {
    }

    void add(int sequence, const QString &phone, int minutesLater,
        OrderStatus status = OrderStatus::Received, const QString &name = u"José O’Brien"_s)
    {
        Order order = sampleOrder(u"order-%1"_s.arg(sequence), sequence);
        order.customerName = name;
        order.customerPhone = phone;
        order.placedAt = order.placedAt.addSecs(60 * minutesLater);
        order.status = status;
        auto transaction = valueOf(Transaction::begin(*database));
        succeed(OrderRepository(*database).insert(order));
        succeed(transaction->commit());
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database;
};

} // namespace

TEST_CASE("the newest orders of one number come first, no other's")
{
    Orders orders;
    orders.add(1, u"+61491570156"_s, 0);
    orders.add(2, u"+61491570157"_s, 1);
    orders.add(3, u"+61491570156"_s, 2, OrderStatus::Cancelled);
    orders.add(4, u"+61491570156"_s, 2); // the same instant: the higher number is newer
    CallerRepository callers(*orders.database);
    const auto newest = valueOf(callers.newest(u"+61491570156"_s, 2));
    REQUIRE(newest.size() == 2);
    CHECK(newest.at(0).number.sequence == 4);
    CHECK(newest.at(1).number.sequence == 3);
    CHECK(newest.at(0).lines.size() == 2);
    CHECK(valueOf(callers.orderCount(u"+61491570156"_s)) == 2);
    CHECK(valueOf(callers.orderCount(u"+61491570158"_s)) == 0);
}

TEST_CASE("orders without a number are nobody's")
{
    Orders orders;
    orders.add(1, u""_s, 0);
    CallerRepository callers(*orders.database);
    CHECK(valueOf(callers.newest({}, 10)).isEmpty());
    CHECK(valueOf(callers.orderCount(u""_s)) == 0);
    CHECK(valueOf(callers.newest(u"' OR 1=1 --"_s, 10)).isEmpty());
}

TEST_CASE("numbers are found by their end, the latest first, and by nothing else")
{
    Orders orders;
    orders.add(156, u"+61491570157"_s, 0);
    orders.add(2, u"+61491570156"_s, 1);
    orders.add(3, u"+61399990156"_s, 2);
    orders.add(4, u"+61491570156"_s, 3);
    orders.add(5, u"156"_s, 4); // as it was typed: no number
    orders.add(6, u""_s, 5);
    CallerRepository callers(*orders.database);
    CHECK(valueOf(callers.endingIn(u"156"_s, 5))
        == QStringList {u"+61491570156"_s, u"+61399990156"_s});
    CHECK(valueOf(callers.endingIn(u"156"_s, 1)) == QStringList {u"+61491570156"_s});
    CHECK(valueOf(callers.endingIn(u"%"_s, 5)).isEmpty());
    CHECK(valueOf(callers.endingIn(u"570157"_s, 5)) == QStringList {u"+61491570157"_s});
}

TEST_CASE("numbers are found by how a word of the name begins, not by what was eaten")
{
    Orders orders;
    const auto received = OrderStatus::Received;
    orders.add(1, u"+61491570151"_s, 0, received, u"Larry"_s);
    orders.add(2, u"+61491570152"_s, 1, received, u"Mia Laurent"_s);
    orders.add(3, u"+61491570153"_s, 2, received, u"Dallas"_s);
    orders.add(4, u"+61491570154"_s, 3, received, u"Işıl Kılıç"_s);
    orders.add(5, u"+61491570155"_s, 4, received, u"100% Tom"_s);
    for (int sequence = 10; sequence < 80; ++sequence) {
        orders.add(sequence, u"+61491570156"_s, sequence); // each has a Lamb Kebab
    }
    CallerRepository callers(*orders.database);
    CHECK(valueOf(callers.named(u"La"_s, 5)) == QStringList {u"+61491570152"_s, u"+61491570151"_s});
    CHECK(valueOf(callers.named(u"la"_s, 1)) == QStringList {u"+61491570152"_s});
    CHECK(valueOf(callers.named(u"kilic"_s, 5)) == QStringList {u"+61491570154"_s});
    CHECK(valueOf(callers.named(u"100%"_s, 5)) == QStringList {u"+61491570155"_s});
    CHECK(valueOf(callers.named(u"%o"_s, 5)).isEmpty());
    CHECK(valueOf(callers.named(u"_arry"_s, 5)).isEmpty());
    CHECK(valueOf(callers.named(u"jose"_s, 5)) == QStringList {u"+61491570156"_s});
}

TEST_CASE("an order is found by its number")
{
    Orders orders;
    orders.add(7, u"+61491570156"_s, 0);
    CallerRepository callers(*orders.database);
    const auto found = valueOf(callers.byNumber({BusinessDay(QDate(2026, 11, 20)), 7}));
    REQUIRE(found.has_value());
    CHECK(found->id == OrderId(u"order-7"_s));
    CHECK_FALSE(valueOf(callers.byNumber({BusinessDay(QDate(2026, 11, 19)), 7})).has_value());
    CHECK_FALSE(valueOf(callers.byNumber({BusinessDay(QDate(2026, 11, 20)), 8})).has_value());
}

TEST_CASE("an order has one opinion, the last")
{
    Orders orders;
    orders.add(1, u"+61491570156"_s, 0);
    FeedbackRepository feedback(*orders.database);
    const OrderId id(u"order-1"_s);
    const QDateTime at = sampleOrder().placedAt;
    CHECK_FALSE(valueOf(feedback.ofOrder(id)).has_value());
    auto transaction = valueOf(Transaction::begin(*orders.database));
    succeed(feedback.save({id, 2, u"cold"_s, at}));
    succeed(feedback.save({id, 5, {}, at}));
    CHECK_FALSE(feedback.save({id, 6, {}, at}));
    transaction.reset();
    transaction = valueOf(Transaction::begin(*orders.database));
    succeed(feedback.save({id, 2, u"cold"_s, at}));
    succeed(feedback.save({id, 5, {}, at}));
    succeed(transaction->commit());
    const auto kept = valueOf(feedback.ofOrder(id));
    REQUIRE(kept.has_value());
    CHECK(kept->rating == 5);
    CHECK(kept->comment.isEmpty());
    CHECK(kept->givenAt == at);
}
