// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/opening_hours.h"
#include "domain/result.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <thread>

namespace docket::shop {

/// What stays in the folder of the backups.
struct BackupRules {
    int keep = 14; ///< The newest so many of the nights.
    int copyDays = 0; ///< Copies from before an update, rescued and set aside; 0: for ever.
};

/// One backup for each business day, made when it has ended (or at the next start), and the oldest
/// removed. The copy is made in a thread of its own by a connection that only reads: no call waits
/// for it. Lives in the engine's thread.
class NightlyBackup : public QObject {
    Q_OBJECT

public:
    NightlyBackup(QString databaseFile, QString folder, const OpeningHours &hours,
        const Clock &clock, const BackupRules &rules);
    /// Waits for a copy that is being made.
    ~NightlyBackup() override;

    /// Looks now and every minute.
    void start();
    /// Makes the backup that is missing, unless one is being made; after a failure again in an
    /// hour.
    void check();

signals:
    /// The backup of the business day that ended last is there.
    void backedUp(const QDateTime &madeAt);
    void failed(const docket::Error &reason);

private:
    QString fileOfLastDay() const;
    void make(const QString &file);
    void take();
    void removeOldest();

    QString m_databaseFile;
    QString m_folder;
    const OpeningHours &m_hours;
    const Clock &m_clock;
    const BackupRules m_rules;
    QString m_known; // the file that was told
    QDateTime m_nextTry;
    std::thread m_worker; // it alone uses the next two until it is joined
    QString m_file;
    Result<void> m_made;
    QTimer m_timer;
};

} // namespace docket::shop
