// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/ticket_model.h"

#include <QAbstractItemModelTester>

using docket::OrderId;
using docket::OrderStatus;
using docket::tests::ticket;
using docket::tests::withStatus;
using docket::ui::TicketModel;
using namespace Qt::StringLiterals;

namespace {

QStringList numbersOf(const TicketModel &model)
{
    QStringList numbers;
    for (int row = 0; row < model.rowCount(); ++row) {
        numbers.append(model.index(row).data().toString());
    }
    return numbers;
}

} // namespace

TEST_CASE("open orders stand by promise, the oldest first, whatever happens to them")
{
    TicketModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reset({ticket(3, 20), ticket(1, 10), withStatus(ticket(9, 1), OrderStatus::Collected),
        ticket(2, 20)});
    CHECK(numbersOf(model) == QStringList {u"#001"_s, u"#002"_s, u"#003"_s});

    model.put(ticket(4, 15));
    CHECK(numbersOf(model) == QStringList {u"#001"_s, u"#004"_s, u"#002"_s, u"#003"_s});
    model.put(ticket(1, 30));
    CHECK(numbersOf(model) == QStringList {u"#004"_s, u"#002"_s, u"#003"_s, u"#001"_s});
    model.put(ticket(1, 5));
    CHECK(numbersOf(model) == QStringList {u"#001"_s, u"#004"_s, u"#002"_s, u"#003"_s});
    model.put(withStatus(ticket(4, 15), OrderStatus::Preparing));
    CHECK(model.tickets().at(1).order.status == OrderStatus::Preparing);
    model.put(withStatus(ticket(4, 15), OrderStatus::Cancelled));
    model.put(withStatus(ticket(1, 5), OrderStatus::Collected));
    CHECK(numbersOf(model) == QStringList {u"#002"_s, u"#003"_s});
    model.put(withStatus(ticket(7, 5), OrderStatus::Collected));
    CHECK(model.rowCount() == 2);
    model.reset({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("an order for later appears when its start comes near, a rush and news at once")
{
    TicketModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setNow(docket::tests::fridayEvening());
    model.setShowAhead(std::chrono::minutes(30));
    model.reset({ticket(1, 20), ticket(2, 43), ticket(3, 42)});
    CHECK(numbersOf(model) == QStringList {u"#001"_s, u"#003"_s});
    CHECK(model.laterCount() == 1);
    model.put(ticket(4, 90));
    CHECK(model.laterCount() == 2);
    model.setNow(docket::tests::fridayEvening().addSecs(60));
    CHECK(numbersOf(model) == QStringList {u"#001"_s, u"#003"_s, u"#002"_s});
    CHECK(model.laterCount() == 1);

    auto hurried = ticket(4, 90);
    SECTION("in a hurry")
    {
        hurried.marks.isRush = true;
        model.put(hurried);
        CHECK(numbersOf(model).first() == u"#004"_s);
        CHECK(model.laterCount() == 0);
    }
    SECTION("started")
    {
        model.put(withStatus(hurried, OrderStatus::Preparing));
        CHECK(model.rowCount() == 4);
    }
    SECTION("cancelled, to be acknowledged")
    {
        hurried = withStatus(hurried, OrderStatus::Cancelled);
        hurried.marks.news = docket::shop::OrderNews {};
        model.put(hurried);
        CHECK(model.rowCount() == 4);
        CHECK(model.laterCount() == 0);
    }
    SECTION("cancelled and seen")
    {
        model.put(withStatus(hurried, OrderStatus::Cancelled));
        CHECK(model.rowCount() == 3);
        CHECK(model.laterCount() == 0);
    }
}

TEST_CASE("an order that was collected by mistake comes back")
{
    TicketModel model;
    model.reset({ticket(1, 10)});
    model.put(withStatus(ticket(1, 10), OrderStatus::Collected));
    model.put(withStatus(ticket(1, 10), OrderStatus::Ready));
    CHECK(numbersOf(model) == QStringList {u"#001"_s});
}

TEST_CASE("an order waits for its change until the change, a refresh or a failure comes")
{
    TicketModel model;
    model.reset({ticket(1, 10)});
    const OrderId order(u"order-1"_s);
    model.markPending(order);
    CHECK(model.index(0).data(TicketModel::PendingRole).toBool());
    model.put(ticket(1, 10));
    CHECK_FALSE(model.isPending(order));
    model.markPending(order);
    model.clearPending(order);
    CHECK_FALSE(model.isPending(order));
    model.markPending(order);
    model.reset({ticket(1, 10)});
    CHECK_FALSE(model.isPending(order));
}
