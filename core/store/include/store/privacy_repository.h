// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace docket::store {

/// A telephone call as it is told to the one who made it.
struct CallerCall {
    QDateTime at; ///< UTC
    QString transcript;
    QString summary;
    QString recording; ///< Its address.
    QStringList said; ///< The sentences that became items.
    QStringList notUnderstood; ///< Words that became none.
    QString cart; ///< What was in it at the end, as JSON.
    QString agreement; ///< What else was settled, as notes and shares of the bill; as JSON.
};

/// A text message as it is told to the one who got it.
struct CallerMessage {
    QDateTime at; ///< UTC
    QString body;
    QString state;
};

/// An opinion as it is told to the one whose it is.
struct CallerRating {
    QDateTime at; ///< UTC
    int rating = 0; ///< 1 to 5
    QString comment;
};

/// What is known of people, and its end. What was sold, when and for how much stays; who it was
/// goes. Writes need the open Transaction.
class PrivacyRepository {
public:
    explicit PrivacyRepository(Database &database) : m_database(database) { }

    /// From now on this connection overwrites what it takes away, instead of only letting go of it.
    Result<void> overwriteErased();

    // Each takes at most so many of what is older, the oldest first. \return how many there were.

    /// Numbers, names and notes of closed orders and their lines, comments on them, what ended
    /// calls had in the cart and settled, and messages.
    Result<int> forgetPeople(const QDateTime &before, int most);
    /// What was said, and the answers to it.
    Result<int> forgetTranscripts(const QDateTime &before, int most);
    Result<int> forgetRecordings(const QDateTime &before, int most);

    /// Orders that are not closed, whose number the kitchen still needs.
    Result<int> openOrdersOf(const QString &phone);
    /// All of one number, however old. \return how many orders and calls there were.
    Result<int> forget(const QString &phone);
    // Each has the oldest first.

    /// From the number, or with it withheld and then told for an order.
    Result<QList<CallerCall>> callsOf(const QString &phone);
    Result<QList<CallerMessage>> messagesTo(const QString &phone);
    Result<QList<CallerRating>> ratingsOf(const QString &phone);

private:
    Result<int> eraseOrders(const QList<QString> &ids);
    Result<int> eraseCalls(const QList<QString> &ids);
    Result<QList<QString>> ids(const QString &sql, Bindings bindings);

    Database &m_database;
};

/// Makes what was erased from a database file, which nobody may have open, and from its journals
/// impossible to read.
Result<void> compact(Database &database);

} // namespace docket::store
