// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace docket::store {

/// One thing that somebody changed.
struct AuditRow {
    qint64 sequence = 0; ///< 1, 2, 3, ... without gaps.
    QDateTime at; ///< UTC
    QString who; ///< A person's name; "board": nobody had signed in; "caller"; "docket" itself.
    QString what; ///< As the event in the journal is called.
    OrderId order; ///< Empty: it is about none.
    QString details; ///< A JSON object.
    QString hash; ///< SHA-256 over the hash of the row before and all of the above.
};

/// What verify() found.
struct AuditFindings {
    qint64 rows = 0; ///< Sound ones, from the first on.
    QString hash; ///< Of the last sound row: noted elsewhere, it proves all before it.
    QString fault; ///< The first row that is missing or changed; empty: there is none.
};

/// What people did that costs money or trust, append-only. Each row holds a hash over the row
/// before, so that one that was changed, or is gone, shows at the next. Triggers refuse to change
/// or delete rows; who can write the file can go round them, and is found out by verify(), unless
/// the whole log is forged from that row on: against that, note its last hash elsewhere.
class AuditLog {
public:
    explicit AuditLog(Database &database) : m_database(database) { }

    /// Whether the event of a journal belongs here, and how it is called here.
    static std::optional<QString> nameOf(const QString &event, const QJsonObject &details);

    /// In the open Transaction. `sequence` and `hash` are given here.
    Result<void> append(AuditRow row);
    Result<void> forEach(const std::function<void(const AuditRow &row)> &read);
    /// What was done to one order, oldest first.
    Result<QList<AuditRow>> ofOrder(const OrderId &order);
    /// Reads all of it.
    Result<AuditFindings> verify();

private:
    Database &m_database;
};

} // namespace docket::store
