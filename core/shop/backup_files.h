// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/backups_report.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace docket::shop {

/// How a backup that is made by hand is called; a format of QDateTime, in UTC.
inline constexpr QLatin1StringView byHandFormat {"'docket-'yyyyMMdd-HHmmss'.db'"};

/// What can come back from the folder, the newest first.
QList<BackupFile> backupFilesIn(const QString &folder);

/// Removes of the copies that no night makes (from before an update, rescued, set aside, broken
/// off) what is older than so many days, and of those from before an update all but the newest two.
/// \param days 0: they may be of any age.
void removeOldCopies(const QString &folder, const QDateTime &now, int days);

} // namespace docket::shop
