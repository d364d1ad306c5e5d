// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/ticket_desk.h"

#include "domain/allergy.h"
#include "known_order.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/order_repository.h"
#include "store/ticket_mark_repository.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace docket::shop {

using namespace Qt::StringLiterals;
using store::MarkKind;

namespace {

const QString cancelled = u"cancelled"_s;
const QString changed = u"changed"_s;

TicketMarks marksFrom(const store::TicketMarkRow &row)
{
    TicketMarks marks;
    if (row.unseen) {
        marks.news = {
            row.unseen->kind == changed ? OrderNews::Kind::Changed : OrderNews::Kind::Cancelled,
            OrderNumber::fromText(row.unseen->otherNumber)};
    }
    marks.allergyChecked = row.allergyChecked;
    marks.isRush = row.isRush;
    marks.dueAgainAt = row.dueAgainAt;
    marks.doneLines = row.doneLines;
    return marks;
}

/// The word of the journal.
QString wordOf(TicketMark::Kind kind)
{
    switch (kind) {
    case TicketMark::Kind::CancelledSeen:
        return u"cancelled-seen"_s;
    case TicketMark::Kind::ChangedSeen:
        return u"changed-seen"_s;
    case TicketMark::Kind::AllergyChecked:
        return u"allergy-checked"_s;
    case TicketMark::Kind::Rush:
        return u"rush"_s;
    case TicketMark::Kind::NoRush:
        return u"no-rush"_s;
    case TicketMark::Kind::Done:
        return u"done"_s;
    case TicketMark::Kind::NotDone:
        return u"not-done"_s;
    }
    Q_UNREACHABLE();
}

bool isClosed(const Order &order)
{
    return order.status == OrderStatus::Collected || order.status == OrderStatus::Cancelled;
}

} // namespace

Result<TicketMarks> TicketDesk::marks(const OrderId &order)
{
    const auto row = store::TicketMarkRepository(m_database).ofOrder(order);
    if (!row) {
        return row.error();
    }
    return marksFrom(*row);
}

Result<QHash<OrderId, TicketMarks>> TicketDesk::boardMarks()
{
    const auto rows = store::TicketMarkRepository(m_database).ofBoard();
    if (!rows) {
        return rows.error();
    }
    QHash<OrderId, TicketMarks> marks;
    for (auto row = rows->cbegin(); row != rows->cend(); ++row) {
        marks.insert(row.key(), marksFrom(row.value()));
    }
    return marks;
}

Result<QList<Order>> TicketDesk::unseenCancelled()
{
    const auto ids = store::TicketMarkRepository(m_database).unseenCancelled();
    if (!ids) {
        return ids.error();
    }
    QList<Order> orders;
    for (const OrderId &id : *ids) {
        const auto order = store::OrderRepository(m_database).byId(id);
        if (!order) {
            return order.error();
        }
        if (*order) {
            orders.append(**order);
        }
    }
    return orders;
}

Result<bool> TicketDesk::write(const Order &order, const TicketMark &mark)
{
    store::TicketMarkRepository marks(m_database);
    const QDateTime now = m_promises.now();
    switch (mark.kind) {
    case TicketMark::Kind::CancelledSeen:
        return marks.setSeen(order.id, cancelled, now);
    case TicketMark::Kind::ChangedSeen:
        return marks.setSeen(order.id, changed, now);
    case TicketMark::Kind::AllergyChecked:
        return marks.set(order.id, MarkKind::AllergyChecked, now);
    case TicketMark::Kind::Rush:
        return marks.set(order.id, MarkKind::Rush, now);
    case TicketMark::Kind::NoRush:
        return marks.clear(order.id, MarkKind::Rush);
    case TicketMark::Kind::Done:
    case TicketMark::Kind::NotDone:
        break;
    }
    bool isNew = false;
    for (const int line : mark.lines) {
        const auto written = mark.kind == TicketMark::Kind::Done
            ? marks.setLineDone(order.id, line, now)
            : marks.clearLineDone(order.id, line);
        if (!written) {
            return written;
        }
        isNew = isNew || *written;
    }
    return isNew;
}

Result<void> TicketDesk::note(const OrderId &id, const TicketMark &mark)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    const auto order = knownOrder(m_database, id);
    if (!order) {
        return order.error();
    }
    const bool isSeeing =
        mark.kind == TicketMark::Kind::CancelledSeen || mark.kind == TicketMark::Kind::ChangedSeen;
    if (isClosed(*order) && !isSeeing) {
        return {};
    }
    const auto isNew = write(*order, mark);
    if (!isNew) {
        return isNew.error();
    }
    if (!*isNew) {
        return {};
    }
    QJsonObject details {{u"mark"_s, wordOf(mark.kind)}};
    if (!mark.lines.isEmpty()) {
        QJsonArray lines;
        for (const int line : mark.lines) {
            lines.append(line);
        }
        details.insert(u"lines"_s, lines);
    }
    const auto noted =
        store::Journal(m_database)
            .append(m_promises.now(), u"ticketMarked"_s, id, order->session, details);
    if (!noted) {
        return noted.error();
    }
    return (*transaction)->commit();
}

bool hasAllergy(const Order &order)
{
    return tellsAllergy(order.notes)
        || std::any_of(order.lines.cbegin(), order.lines.cend(),
            [](const OrderLine &line) { return tellsAllergy(line.note); });
}

} // namespace docket::shop
