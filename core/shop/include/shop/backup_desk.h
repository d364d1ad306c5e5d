// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "shop/backups_report.h"
#include "shop/errand.h"
#include "shop/restore_book.h"

#include <QObject>

namespace docket::store {
class Database;
}

namespace docket::shop {

class Kitchen;

/// The backups of the data folder as people see them: one more is made, or one is to come back at
/// the next start. Copies are made and checked in a thread of their own. Engine thread only.
class BackupDesk final : public QObject {
    Q_OBJECT

public:
    /// Of those made by hand, the newest `keep` are kept.
    BackupDesk(store::Database &database, const DataFolder &folder, const Kitchen &kitchen,
        const Clock &clock, int keep);

    BackupsReport report() const;
    /// Makes one now: changed, or failed. Conflict: one is being made or checked.
    Result<void> make();
    /// Checks one and notes that it is to come back, in whose name: restoreNoted, or failed.
    /// NotFound: there is none of that name.
    Result<void> bringBack(const QString &name, const QString &who);

signals:
    void changed();
    void failed(const docket::Error &reason);
    /// The next start brings it back.
    void restoreNoted();

private:
    Result<void> checkIdle() const;
    void begin(BackupsReport::Work work, const std::function<Result<void>()> &act,
        const std::function<Result<void>()> &then);
    Result<void> note(const RestoreWish &wish);
    void removeOldest() const;

    store::Database &m_database;
    const QString m_databaseFile;
    const QString m_folder;
    const RestoreBook m_book;
    const Kitchen &m_kitchen;
    const Clock &m_clock;
    const int m_keep;
    BackupsReport::Work m_work = BackupsReport::Work::None;
    Errand m_errand;
};

} // namespace docket::shop
