// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/ticket_mark_repository.h"

#include "columns.h"

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto cancelled = "cancelled"_L1;

QString toColumn(MarkKind kind)
{
    switch (kind) {
    case MarkKind::AllergyChecked:
        return u"allergy-checked"_s;
    case MarkKind::Rush:
        return u"rush"_s;
    case MarkKind::Restarted:
        return u"restarted"_s;
    }
    Q_UNREACHABLE();
}

void takeNews(TicketMarkRow &mark, const NewsRow &news)
{
    if (!mark.unseen || news.kind == cancelled) {
        mark.unseen = news;
    }
}

void takeMark(TicketMarkRow &mark, const QString &kind, const QDateTime &at)
{
    if (kind == toColumn(MarkKind::AllergyChecked)) {
        mark.allergyChecked = true;
    } else if (kind == toColumn(MarkKind::Rush)) {
        mark.isRush = true;
    } else {
        mark.dueAgainAt = at;
    }
}

Result<bool> isAny(const Result<int> &changed)
{
    if (!changed) {
        return changed.error();
    }
    return *changed > 0;
}

} // namespace

Result<void> TicketMarkRepository::tell(
    const OrderId &order, const NewsRow &news, const QDateTime &at)
{
    const auto told =
        m_database.execute(uR"(INSERT INTO order_news (order_id, kind, other_number, told_at)
            VALUES (:order_id, :kind, :other_number, :at)
            ON CONFLICT (order_id, kind) DO UPDATE SET other_number = excluded.other_number,
                told_at = excluded.told_at, seen_at = NULL)"_s,
            {{":order_id", order.text()}, {":kind", news.kind},
                {":other_number", notNull(news.otherNumber)}, {":at", store::toColumn(at)}});
    if (!told) {
        return told.error();
    }
    return {};
}

Result<bool> TicketMarkRepository::setSeen(
    const OrderId &order, const QString &kind, const QDateTime &at)
{
    return isAny(m_database.execute(uR"(UPDATE order_news SET seen_at = :at
            WHERE order_id = :order_id AND kind = :kind AND seen_at IS NULL)"_s,
        {{":at", store::toColumn(at)}, {":order_id", order.text()}, {":kind", kind}}));
}

Result<bool> TicketMarkRepository::set(const OrderId &order, MarkKind kind, const QDateTime &at)
{
    return isAny(m_database.execute(uR"(INSERT INTO ticket_mark (order_id, kind, at)
            VALUES (:order_id, :kind, :at)
            ON CONFLICT (order_id, kind) DO UPDATE SET at = excluded.at
                WHERE ticket_mark.kind = 'restarted')"_s,
        {{":order_id", order.text()}, {":kind", toColumn(kind)}, {":at", store::toColumn(at)}}));
}

Result<bool> TicketMarkRepository::clear(const OrderId &order, MarkKind kind)
{
    return isAny(m_database.execute(
        uR"(DELETE FROM ticket_mark WHERE order_id = :order_id AND kind = :kind)"_s,
        {{":order_id", order.text()}, {":kind", toColumn(kind)}}));
}

Result<bool> TicketMarkRepository::setLineDone(
    const OrderId &order, int position, const QDateTime &at)
{
    return isAny(m_database.execute(uR"(INSERT INTO line_mark (order_id, position, done_at)
            VALUES (:order_id, :position, :at) ON CONFLICT (order_id, position) DO NOTHING)"_s,
        {{":order_id", order.text()}, {":position", position}, {":at", store::toColumn(at)}}));
}

Result<bool> TicketMarkRepository::clearLineDone(const OrderId &order, int position)
{
    return isAny(m_database.execute(
        uR"(DELETE FROM line_mark WHERE order_id = :order_id AND position = :position)"_s,
        {{":order_id", order.text()}, {":position", position}}));
}

Result<void> TicketMarkRepository::clearLines(const OrderId &order)
{
    const auto cleared = m_database.execute(
        uR"(DELETE FROM line_mark WHERE order_id = :order_id)"_s, {{":order_id", order.text()}});
    if (!cleared) {
        return cleared.error();
    }
    return {};
}

Result<TicketMarkRow> TicketMarkRepository::ofOrder(const OrderId &order)
{
    TicketMarkRow mark;
    auto read = m_database.forEach(uR"(SELECT kind, other_number FROM order_news
            WHERE order_id = :order_id AND seen_at IS NULL)"_s,
        {{":order_id", order.text()}}, [&mark](const Row &row) {
            takeNews(mark, {row.text(0), row.text(1)});
        });
    if (read) {
        read =
            m_database.forEach(uR"(SELECT kind, at FROM ticket_mark WHERE order_id = :order_id)"_s,
                {{":order_id", order.text()}},
                [&mark](const Row &row) { takeMark(mark, row.text(0), row.instant(1)); });
    }
    if (read) {
        read = m_database.forEach(
            uR"(SELECT position FROM line_mark WHERE order_id = :order_id ORDER BY position)"_s,
            {{":order_id", order.text()}},
            [&mark](const Row &row) { mark.doneLines.append(row.integer(0)); });
    }
    if (!read) {
        return read.error();
    }
    return mark;
}

Result<QString> TicketMarkRepository::replacedBy(const OrderId &order)
{
    const auto number = m_database.first<QString>(uR"(SELECT other_number FROM order_news
            WHERE order_id = :order_id AND kind = 'cancelled')"_s,
        {{":order_id", order.text()}}, [](const Row &row) { return row.text(0); });
    if (!number) {
        return number.error();
    }
    return number->value_or(QString());
}

Result<QHash<OrderId, TicketMarkRow>> TicketMarkRepository::ofBoard()
{
    QHash<OrderId, TicketMarkRow> marks;
    auto read = m_database.forEach(
        uR"(SELECT order_id, kind, other_number FROM order_news WHERE seen_at IS NULL)"_s, {},
        [&marks](const Row &row) {
            takeNews(marks[OrderId(row.text(0))], {row.text(1), row.text(2)});
        });
    if (read) {
        read = m_database.forEach(uR"(SELECT ticket_mark.order_id, ticket_mark.kind, ticket_mark.at
            FROM orders JOIN ticket_mark ON ticket_mark.order_id = orders.id
            WHERE orders.status IN ('received', 'preparing', 'ready'))"_s,
            {}, [&marks](const Row &row) {
                takeMark(marks[OrderId(row.text(0))], row.text(1), row.instant(2));
            });
    }
    if (read) {
        read = m_database.forEach(uR"(SELECT line_mark.order_id, line_mark.position
            FROM orders JOIN line_mark ON line_mark.order_id = orders.id
            WHERE orders.status IN ('received', 'preparing', 'ready')
            ORDER BY line_mark.order_id, line_mark.position)"_s,
            {}, [&marks](const Row &row) {
                marks[OrderId(row.text(0))].doneLines.append(row.integer(1));
            });
    }
    if (!read) {
        return read.error();
    }
    return marks;
}

Result<QList<OrderId>> TicketMarkRepository::unseenCancelled()
{
    return m_database.all<OrderId>(uR"(SELECT order_id FROM order_news
            WHERE seen_at IS NULL AND kind = 'cancelled' ORDER BY told_at, order_id)"_s,
        {}, [](const Row &row) { return OrderId(row.text(0)); });
}

} // namespace docket::store
