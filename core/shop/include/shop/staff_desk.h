// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "domain/staff.h"
#include "shop/errand.h"
#include "shop/staff_pins.h"
#include "shop/staff_report.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>

namespace docket::store {
class Database;
struct StaffRow;
} // namespace docket::store

namespace docket::shop {

/// Who works here and who has signed in at the screen. While no owner has a PIN everybody may do
/// everything; afterwards whoever has not signed in counts as a cook. Engine thread only.
class StaffDesk final : public QObject {
    Q_OBJECT

public:
    /// \param signOutAfter without anything that needed the right, a person is signed out.
    /// \param pinRounds how slow a new PIN is hashed.
    StaffDesk(store::Database &database, const Clock &clock, std::chrono::milliseconds signOutAfter,
        int pinRounds = StaffPins::usualRounds);

    Result<StaffReport> report();
    /// Refused, and who may, unless the person before the screen may.
    Result<void> allowed(Right right);
    /// The name that stands in the audit log: who has signed in, else "board".
    QString actor() const { return m_name.isEmpty() ? QStringLiteral("board") : m_name; }

    /// Checks the PIN elsewhere; then `changed` or `refused` follows. So do the others.
    void signIn(const QString &person, const QString &pin);
    void signOut();
    /// The first one with a PIN is the owner; there is always an owner with a PIN from then on.
    void change(const StaffChange &change);
    /// Who left is not listed any more; what they did stays in the audit log.
    void dismiss(const QString &person);

signals:
    void changed();
    /// Nothing was changed.
    void refused(const docket::Error &reason);

private:
    /// Hashes a PIN elsewhere.
    void hash(const QString &pin, const StaffPins::Recipe &recipe,
        std::function<void(const QByteArray &hash)> then);
    void finish(const Result<void> &done);
    Result<store::StaffRow> checked(const StaffChange &change);
    Result<void> write(const store::StaffRow &row, bool isNewPin);
    Result<void> writeLeaving(const store::StaffRow &row);
    /// Conflict when nobody with a PIN would own the shop without this person.
    Result<void> keepsAnOwner(const QString &without);
    void noteSignedIn(const QString &person, const QString &name, Role role);

    store::Database &m_database;
    const Clock &m_clock;
    StaffPins m_pins;
    Errand m_errand;
    QTimer m_signOut;
    QString m_person; // who has signed in; empty: nobody
    QString m_name;
    Role m_role = Role::Cook;
};

} // namespace docket::shop
