// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights.h"

#include "store/audit_log.h"
#include "store/message_repository.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"
#include "support/catch.h"
#include "support/results.h"

#include <QTest>

namespace docket::tests {

using namespace docket::shop;
using namespace Qt::StringLiterals;

Rights::Rights(const QString &said)
{
    shop.messageRules.channel = MessageRules::Channel::Working;
    inCall([&](CallScope &scope, CallSession &session) {
        const auto lines = shop.menu.listener().hear(said);
        succeed(shop.carts->add(session, std::get<QList<CartLine>>(lines)));
        session.pickupAt = shop.clock.now().addSecs(45 * 60);
        order = valueOf(shop.orders->place(scope, session, {u"Tom"_s, {}, {}})).order;
        std::ignore = valueOf(shop.messages->confirm(scope, order, true));
    });
}

void Rights::inCall(const std::function<void(CallScope &, CallSession &)> &work)
{
    succeed(shop.calls->message(call, [&](CallScope &scope) {
        valueOf(scope.change({}, u"tool"_s, [&](CallSession &session) {
            work(scope, session);
            return CallScope::Outcome {{}, true};
        }));
    }));
}

Order Rights::stored()
{
    return *valueOf(store::OrderRepository(*shop.database).byId(order.id));
}

Ticket Rights::shown() const
{
    return changed.last().first().value<Ticket>();
}

QString Rights::refusal() const
{
    return failed.isEmpty() ? QString() : failed.last().at(1).value<Sentence>().english();
}

QStringList Rights::audit()
{
    QStringList rows;
    for (const auto &row : valueOf(store::AuditLog(*shop.database).ofOrder(order.id))) {
        rows.append(u"%1 %2 %3"_s.arg(row.who, row.what, row.details));
    }
    return rows;
}

QStringList Rights::dockets()
{
    QStringList rows;
    for (const auto &job : valueOf(store::PrintJobRepository(*shop.database).ofOrder(order.id))) {
        rows.append(u"%1 %2 %3"_s.arg(job.state, job.purpose, job.headline).simplified());
    }
    return rows;
}

void Rights::print()
{
    store::PrintJobRepository jobs(*shop.database);
    for (const auto &job : valueOf(jobs.ofOrder(order.id))) {
        succeed(jobs.update(job.id, u"confirmed"_s, 1, {}, shop.clock.now()));
    }
}

QStringList Rights::messages()
{
    QStringList kinds;
    for (const auto &row : valueOf(store::MessageRepository(*shop.database).ofOrder(order.id))) {
        kinds.append(row.kind);
    }
    return kinds;
}

Order Rights::replace(const OrderId &id)
{
    Order other;
    inCall([&](CallScope &scope, CallSession &session) {
        valueOf(shop.orders->reopen(scope, session, id, u"one more"_s));
    });
    inCall([&](CallScope &scope, CallSession &session) {
        const auto lines = shop.menu.listener().hear(u"a coke"_s);
        succeed(shop.carts->add(session, std::get<QList<CartLine>>(lines)));
        session.pickupAt = shop.clock.now().addSecs(45 * 60);
        other = valueOf(shop.orders->place(scope, session, {u"Tom"_s, {}, {}})).order;
    });
    return other;
}

OrderFile Rights::file()
{
    const QSignalSpy told(shop.board.get(), &Board::orderFileTold);
    shop.board->openOrderFile(order.id);
    REQUIRE(QTest::qWaitFor([&told] { return !told.isEmpty(); }));
    return told.last().first().value<OrderFile>();
}

OrderAmendment Rights::amendment(const QList<int> &quantities)
{
    const Order now = stored();
    OrderAmendment wanted {
        order.id, why, {}, quantities, now.notes, now.promisedAt, now.notes, now.promisedAt};
    for (const OrderLine &line : now.lines) {
        wanted.seen.append(line.quantity);
    }
    return wanted;
}

void Rights::guard()
{
    const QSignalSpy done(shop.staff.get(), &StaffDesk::changed);
    shop.staff->change({{}, u"Nesrin"_s, Role::Owner, u"2468"_s});
    REQUIRE(QTest::qWaitFor([&done] { return !done.isEmpty(); }));
    shop.staff->signOut();
}

RefundRequest Rights::refund(const QString &id, qint64 cents, const QList<int> &lines) const
{
    return {id, order.id, u"Cold or late"_s, lines, Money::fromCents(cents)};
}

} // namespace docket::tests
