// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"

#include <QAbstractListModel>
#include <QList>
#include <QSet>

#include <chrono>
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
    /// Orders that are kept back, because work on them need not start for long.
    int laterCount() const { return static_cast<int>(m_later.size()); }
    /// How long before its start an order appears. Counts for what comes from then on.
    void setShowAhead(std::chrono::minutes ahead) { m_ahead = ahead; }

    /// Shows what has come near. Before the first time nothing is kept back.
    void setNow(const QDateTime &now);

public slots:
    /// Everything anew; nothing is pending afterwards.
    void reset(const QList<docket::shop::Ticket> &tickets);
    /// Adds, changes, moves or (closed) removes one order; it is no longer pending.
    void put(const docket::shop::Ticket &ticket);
    void markPending(const docket::OrderId &order);
    void clearPending(const docket::OrderId &order);

signals:
    void laterCountChanged(int count);

private:
    bool isForLater(const shop::Ticket &ticket) const;
    bool dropLater(const OrderId &order);
    void place(const shop::Ticket &ticket);
    void pendingChanged(const OrderId &order);

    QList<shop::Ticket> m_tickets;
    QList<shop::Ticket> m_later;
    QDateTime m_now;
    std::chrono::minutes m_ahead {60};
    QSet<OrderId> m_pending;
};

} // namespace docket::ui
