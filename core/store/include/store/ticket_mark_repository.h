// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace docket::store {

/// Something that whoever works on an order has to know. `kind` is cancelled or changed.
struct NewsRow {
    QString kind;
    QString otherNumber; ///< Full number of the order that it replaces or is replaced by, or empty.

    friend bool operator==(const NewsRow &, const NewsRow &) = default;
};

/// What is noted on one order.
struct TicketMarkRow {
    std::optional<NewsRow> unseen; ///< A cancellation before a change.
    bool allergyChecked = false;
    bool isRush = false;
    QDateTime dueAgainAt; ///< UTC: what its time counts to since it was begun anew; else invalid.
    QList<int> doneLines; ///< Positions from 0, sorted.

    friend bool operator==(const TicketMarkRow &, const TicketMarkRow &) = default;
};

/// A mark that an order has or has not. As it is stored: allergy-checked, rush, restarted.
enum class MarkKind { AllergyChecked, Rush, Restarted };

/// What people note on the tickets of the board. Writing needs an open Transaction, begun by the
/// caller; what is so already is no error.
class TicketMarkRepository {
public:
    explicit TicketMarkRepository(Database &database) : m_database(database) { }

    /// Something to be seen; again if it was seen before.
    Result<void> tell(const OrderId &order, const NewsRow &news, const QDateTime &at);
    /// \return whether it was still to be seen.
    Result<bool> setSeen(const OrderId &order, const QString &kind, const QDateTime &at);
    /// \return whether it was not so before. `at`: when, or for Restarted when it is due again.
    Result<bool> set(const OrderId &order, MarkKind kind, const QDateTime &at);
    /// \return whether it was there.
    Result<bool> clear(const OrderId &order, MarkKind kind);
    /// \return whether it was not done before.
    Result<bool> setLineDone(const OrderId &order, int position, const QDateTime &at);
    /// \return whether it was done.
    Result<bool> clearLineDone(const OrderId &order, int position);
    /// No line is done.
    Result<void> clearLines(const OrderId &order);

    Result<TicketMarkRow> ofOrder(const OrderId &order);
    /// Full number of the order that a cancelled one gave way to; empty: to none.
    Result<QString> replacedBy(const OrderId &order);
    /// Of every order that is open or whose cancellation nobody has seen.
    Result<QHash<OrderId, TicketMarkRow>> ofBoard();
    /// Cancelled orders that nobody has seen, oldest first.
    Result<QList<OrderId>> unseenCancelled();

private:
    Database &m_database;
};

} // namespace docket::store
