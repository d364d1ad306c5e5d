// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket_model.h"

#include <algorithm>

namespace docket::ui {

namespace {

/// A cancelled order stays until somebody has seen that it is.
bool isOpen(const shop::Ticket &ticket)
{
    return ticket.order.status != OrderStatus::Collected
        && (ticket.order.status != OrderStatus::Cancelled || ticket.marks.news);
}

/// A rush stands first until it is made.
bool isRushing(const shop::Ticket &ticket)
{
    return ticket.marks.isRush
        && (ticket.order.status == OrderStatus::Received
            || ticket.order.status == OrderStatus::Preparing);
}

bool isBefore(const shop::Ticket &left, const shop::Ticket &right)
{
    if (isRushing(left) != isRushing(right)) {
        return isRushing(left);
    }
    if (left.dueAt() != right.dueAt()) {
        return left.dueAt() < right.dueAt();
    }
    if (!(left.order.number.day == right.order.number.day)) {
        return left.order.number.day < right.order.number.day;
    }
    return left.order.number.sequence < right.order.number.sequence;
}

} // namespace

int TicketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tickets.size());
}

QVariant TicketModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &ticket = m_tickets.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return ticket.order.number.display();
    case TicketRole:
        return QVariant::fromValue(ticket);
    case PendingRole:
        return isPending(ticket.order.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> TicketModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {TicketRole, "ticket"}, {PendingRole, "pending"}};
}

std::optional<int> TicketModel::rowOf(const OrderId &order) const
{
    const auto found = std::find_if(m_tickets.cbegin(), m_tickets.cend(),
        [&order](const shop::Ticket &ticket) { return ticket.order.id == order; });
    if (found == m_tickets.cend()) {
        return std::nullopt;
    }
    return static_cast<int>(found - m_tickets.cbegin());
}

void TicketModel::reset(const QList<shop::Ticket> &tickets)
{
    beginResetModel();
    m_pending.clear();
    m_tickets.clear();
    m_later.clear();
    for (const auto &ticket : tickets) {
        if (isOpen(ticket)) {
            (isForLater(ticket) ? m_later : m_tickets).append(ticket);
        }
    }
    std::stable_sort(m_tickets.begin(), m_tickets.end(), isBefore);
    endResetModel();
    emit laterCountChanged(laterCount());
}

void TicketModel::put(const shop::Ticket &ticket)
{
    m_pending.remove(ticket.order.id);
    const bool wasLater = dropLater(ticket.order.id);
    const bool isLater = isOpen(ticket) && isForLater(ticket);
    const auto row = rowOf(ticket.order.id);
    if (row && (isLater || !isOpen(ticket))) {
        beginRemoveRows({}, *row, *row);
        m_tickets.removeAt(*row);
        endRemoveRows();
    }
    if (isLater) {
        m_later.append(ticket);
    } else if (isOpen(ticket)) {
        place(ticket);
    }
    if (wasLater != isLater) {
        emit laterCountChanged(laterCount());
    }
}

void TicketModel::setNow(const QDateTime &now)
{
    m_now = now;
    const auto later = m_later;
    for (const auto &ticket : later) {
        if (!isForLater(ticket)) {
            put(ticket);
        }
    }
}

bool TicketModel::isForLater(const shop::Ticket &ticket) const
{
    return m_now.isValid() && ticket.order.status == OrderStatus::Received && !ticket.marks.isRush
        && !ticket.marks.news && ticket.startBy.isValid()
        && ticket.startBy > m_now.addDuration(m_ahead);
}

bool TicketModel::dropLater(const OrderId &order)
{
    return m_later.removeIf([&order](const shop::Ticket &ticket) {
        return ticket.order.id == order;
    }) > 0;
}

void TicketModel::place(const shop::Ticket &ticket)
{
    const auto row = rowOf(ticket.order.id);
    const auto place = std::lower_bound(m_tickets.cbegin(), m_tickets.cend(), ticket, isBefore);
    const auto target = static_cast<int>(place - m_tickets.cbegin());
    if (!row) {
        beginInsertRows({}, target, target);
        m_tickets.insert(target, ticket);
        endInsertRows();
        return;
    }
    // `target` counts with the old place still in the list, as beginMoveRows() wants it.
    int now = *row;
    if (beginMoveRows({}, *row, *row, {}, target)) {
        now = target > *row ? target - 1 : target;
        m_tickets.move(*row, now);
        endMoveRows();
    }
    m_tickets[now] = ticket;
    emit dataChanged(index(now), index(now));
}

void TicketModel::markPending(const OrderId &order)
{
    m_pending.insert(order);
    pendingChanged(order);
}

void TicketModel::clearPending(const OrderId &order)
{
    if (m_pending.remove(order)) {
        pendingChanged(order);
    }
}

void TicketModel::pendingChanged(const OrderId &order)
{
    if (const auto row = rowOf(order)) {
        emit dataChanged(index(*row), index(*row), {PendingRole});
    }
}

} // namespace docket::ui
