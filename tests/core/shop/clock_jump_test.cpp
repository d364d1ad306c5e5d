// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The computer's clock is set while the shop works, and summer time begins and ends: what was
// answered stays, no number is given twice, and orders go on.

#include "print/print_job.h"
#include "shop/stored_print_jobs.h"
#include "store/order_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QSet>

using namespace docket;
using namespace docket::shop;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

/// What a call answers to its createOrder, the first time and on every retry.
QByteArray answerToOrder(TestShop &shop, const QString &call)
{
    QByteArray answer;
    succeed(shop.calls->message({u"vapi"_s, call, u"+61491570156"_s, {}}, [&](CallScope &scope) {
        if (const auto stored = valueOf(scope.storedAnswer(u"t1"_s))) {
            answer = *stored;
            return;
        }
        answer = valueOf(scope.change(u"t1"_s, u"createOrder"_s, [&](CallSession &session) {
            const auto lines = shop.menu.listener().hear(u"small chips");
            succeed(shop.carts->add(session, std::get<QList<CartLine>>(lines)));
            session.pickupAt = shop.clock.now().addSecs(60 * 30);
            const auto placed = valueOf(shop.orders->place(scope, session, {u"Sam"_s, {}, {}}));
            return CallScope::Outcome {placed.order.number.full().toUtf8(), true};
        }));
    }));
    return answer;
}

QStringList numbers(TestShop &shop)
{
    QStringList numbers;
    for (const Order &order : valueOf(store::OrderRepository(*shop.database).open())) {
        numbers.append(order.number.full());
    }
    numbers.sort();
    return numbers;
}

} // namespace

TEST_CASE("a clock that jumps loses no order, doubles none, and stops none")
{
    struct Jump {
        QString begins;
        int minutes;
        QStringList numbers;
    };
    const Jump jump = GENERATE(values<Jump>({
        {u"2026-11-20T18:00:00+11:00"_s, -180, {u"20261120-001"_s, u"20261120-002"_s}},
        {u"2026-11-20T18:00:00+11:00"_s, 180, {u"20261120-001"_s, u"20261120-002"_s}},
        {u"2026-11-20T18:00:00+11:00"_s, -1440, {u"20261119-001"_s, u"20261120-001"_s}},
        // Over the hour that summer time leaves out, and over the one that stands twice.
        {u"2026-10-03T23:30:00+10:00"_s, 90, {u"20261003-001"_s, u"20261003-002"_s}},
        {u"2026-10-04T00:40:00+10:00"_s, 660, {u"20261003-001"_s, u"20261004-001"_s}},
        {u"2027-04-03T23:30:00+11:00"_s, 90, {u"20270403-001"_s, u"20270403-002"_s}},
        {u"2027-04-04T00:40:00+11:00"_s, 720, {u"20270403-001"_s, u"20270404-001"_s}},
    }));
    CAPTURE(jump.begins.toStdString(), jump.minutes);
    TestShop shop;
    shop.clock.set(QDateTime::fromString(jump.begins, Qt::ISODate));
    const QByteArray first = answerToOrder(shop, u"first"_s);
    shop.clock.advanceMinutes(jump.minutes);
    CHECK(answerToOrder(shop, u"first"_s) == first); // a retry that crosses the jump
    const QByteArray second = answerToOrder(shop, u"second"_s);
    CHECK(second != first);
    CHECK(numbers(shop) == jump.numbers);
    shop.restart();
    CHECK(answerToOrder(shop, u"first"_s) == first);
    CHECK(answerToOrder(shop, u"second"_s) == second);
    CHECK(numbers(shop) == jump.numbers);

    shop.clock.advanceMinutes(-jump.minutes); // the clock is put right
    answerToOrder(shop, u"third"_s);
    const QStringList all = numbers(shop);
    CHECK(all.size() == 3);
    CHECK(QSet<QString>(all.cbegin(), all.cend()).size() == 3);

    // Every docket is printed: none waits for its time to come again.
    StoredPrintJobs jobs(*shop.database, shop.clock);
    int printed = 0;
    while (const auto job = valueOf(jobs.nextJob(u"kitchen"_s))) {
        succeed(jobs.setState(job->id, print::JobState::Confirmed, 1, {}));
        ++printed;
    }
    CHECK(printed == 3);
}
