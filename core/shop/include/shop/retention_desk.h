// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <QObject>
#include <QTimer>

namespace docket::store {
class Database;
}

namespace docket::shop {

class Settings;

/// How long what is known of people is kept; 0: for ever.
struct RetentionRules {
    int peopleDays = 0; ///< Numbers, names, notes and comments of closed orders, carts, messages.
    int transcriptDays = 0;
    int recordingDays = 0;
};

RetentionRules retentionRules(const Settings &settings);
/// How long a copy of everything may be kept: as long as what goes first. 0: for ever.
int copyDays(const RetentionRules &rules);

/// Forgets people when their time has come, a little every few seconds, so that no call waits.
/// Backups follow as they are rotated (BackupRules). Engine thread only.
class RetentionDesk final : public QObject {
    Q_OBJECT

public:
    RetentionDesk(store::Database &database, const Clock &clock, const RetentionRules &rules);

    void start();
    /// Forgets some of what is due. \return how much it was; 0: nothing is due any more.
    Result<int> forgetSome();

signals:
    void failed(const docket::Error &reason);

private:
    store::Database &m_database;
    const Clock &m_clock;
    const RetentionRules m_rules;
    QTimer m_timer;
};

} // namespace docket::shop
