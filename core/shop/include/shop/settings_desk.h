// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "shop/kept_settings.h"
#include "shop/settings.h"
#include "shop/settings_board.h"
#include "shop/staff_desk.h"

#include <QString>

namespace docket::store {
class Database;
}

namespace docket::shop {

/// Whether a change counts while the shop runs: rules that are looked up for each order.
bool countsAtOnce(const QString &key);

/// Changes settings while the shop runs, for whoever may. Each change is kept and audited together;
/// a secret, and what was given for this run, is not changed here. Engine thread only.
class SettingsDesk final : public SettingsBoard {
    Q_OBJECT

public:
    /// \param running what the shop was started with.
    SettingsDesk(store::Database &database, const Clock &clock, StaffDesk &staff, KeptSettings kept,
        const Settings &running)
        : m_database(database), m_clock(clock), m_staff(staff), m_kept(std::move(kept)),
          m_running(running)
    {
    }

public slots:
    void askSettings() override;
    void changeSetting(const QString &key, const QString &value) override;
    void askDiagnosis() override { emit diagnosisWanted(); }

signals:
    /// It is kept.
    void changed(const QString &key);
    /// Somebody waits for diagnosisTold.
    void diagnosisWanted();

private:
    Result<SettingsReport> report() const;
    Result<void> change(const QString &key, const QString &value);
    Result<void> write(const QString &key, const QString &value, const Settings &before);

    store::Database &m_database;
    const Clock &m_clock;
    StaffDesk &m_staff;
    KeptSettings m_kept;
    const Settings &m_running;
};

} // namespace docket::shop
