// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"

#include <QAbstractListModel>
#include <QList>
#include <QSet>

#include <optional>

namespace docket::ui {

/// The open orders and the cancelled ones that nobody has acknowledged; a rush first, then the
/// oldest promise. Fed by the board's signals.
class TicketModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        TicketRole = Qt::UserRole + 1, ///< shop::Ticket
        PendingRole, ///< bool: an action was sent, its change has not come back.
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QList<shop::Ticket> &tickets() const { return m_tickets; }
    std::optional<int> rowOf(const OrderId &order) const;
    bool isPending(const OrderId &order) const { return m_pending.contains(order); }

public slots:
    /// Everything anew; nothing is pending afterwards.
    void reset(const QList<docket::shop::Ticket> &tickets);
    /// Adds, changes, moves or (closed) removes one order; it is no longer pending.
    void put(const docket::shop::Ticket &ticket);
    void markPending(const docket::OrderId &order);
    void clearPending(const docket::OrderId &order);

private:
    void pendingChanged(const OrderId &order);

    QList<shop::Ticket> m_tickets;
    QSet<OrderId> m_pending;
};

} // namespace docket::ui
