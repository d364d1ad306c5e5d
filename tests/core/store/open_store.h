// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "support/results.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTimeZone>

#include <memory>

namespace docket::tests {

/// A new database in a folder of its own.
struct OpenStore {
    QTemporaryDir dir;
    QString file = dir.filePath(QStringLiteral("docket.db"));
    std::unique_ptr<store::Database> database =
        valueOf(store::Database::open(file, store::Access::ReadWrite));
};

/// Minutes after noon in Melbourne on Friday, 20 November 2026.
inline QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 11, 20), QTime(1, 0), QTimeZone::utc()).addSecs(60 * minute);
}

} // namespace docket::tests
