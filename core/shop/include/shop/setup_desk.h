// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "shop/first_run.h"
#include "shop/settings.h"
#include "shop/shop_profile.h"

#include <QMap>
#include <QString>

namespace docket::store {
class Database;
}

namespace docket::shop {

/// Keeps what the owner says of the shop while it runs: in its file or among the settings, and in
/// the audit log. Store and file agree, or nothing has happened. Engine thread only.
class SetupDesk {
public:
    /// `settings` and `profile` are what the shop runs with: they follow what is kept.
    SetupDesk(store::Database &database, const Clock &clock, Settings &settings,
        ShopProfile &profile, QString profileFile);

    /// InvalidArgument, with a sentence: there is no name, or the number of the business is none.
    Result<void> keepDetails(const ShopDetails &details);
    /// InvalidArgument: it never opens.
    Result<void> keepHours(const OpeningHours &hours);
    /// All of them or none; an empty value is the standard one. Refused: one was given for this
    /// run, which counts more. Else as Settings::save().
    Result<void> keep(const QMap<QString, QString> &settings);

private:
    Result<void> keepProfile(const ShopProfile &profile, const QMap<QString, QString> &before,
        const QMap<QString, QString> &now);

    store::Database &m_database;
    const Clock &m_clock;
    Settings &m_settings;
    ShopProfile &m_profile;
    const QString m_profileFile;
};

/// The steps of the setting setup/steps.
QList<SetupStep> stepsFrom(const Settings &settings);
QString textOf(const QList<SetupStep> &steps);
SetupProgress progressFrom(const Settings &settings);
QString toText(SetupProgress progress);

} // namespace docket::shop
