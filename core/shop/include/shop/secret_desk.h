// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "shop/connections_report.h"
#include "shop/door_book.h"
#include "shop/secret_store.h"
#include "shop/settings.h"

#include <QObject>
#include <QString>

namespace docket::store {
class Database;
}

namespace docket::shop {

/// Changes secrets while calls are running: a new one is accepted beside the old ones until
/// somebody ends those. Each change is kept and audited before it counts. Engine thread only.
///
/// Refused: the secret was given for this run, or stands in the settings file, which counts more
/// from the next start. Conflict: somebody else has changed it in the store since it was loaded.
class SecretDesk final : public QObject {
    Q_OBJECT

public:
    SecretDesk(store::Database &database, const Clock &clock, SecretStore &store,
        Settings &settings, DoorBook &book)
        : m_database(database), m_clock(clock), m_store(store), m_settings(settings), m_book(book)
    {
    }

    /// A new one, which nobody can guess: it is told here and never again.
    Result<QString> make(Proof proof);
    /// One that the provider made. InvalidArgument: there is none, or more than one word. Conflict:
    /// it is accepted already.
    Result<void> add(Proof proof, const QString &secret);
    /// From now on only the newest counts.
    Result<void> endOld(Proof proof);

    ConnectionsReport report() const;

signals:
    /// The settings have it.
    void changed();

private:
    Result<void> change(Proof proof, const QStringList &secrets, const QString &event);
    QStringList accepted(Proof proof) const;
    Result<void> checkKept(const QString &key) const;

    store::Database &m_database;
    const Clock &m_clock;
    SecretStore &m_store;
    Settings &m_settings;
    DoorBook &m_book;
};

} // namespace docket::shop
