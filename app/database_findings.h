// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QMap>
#include <QStringList>

namespace docket::store {
class Database;
}

namespace docket::app {

/// What is wrong with the whole database: SQLite's own findings, and numbers of orders that are
/// missing. Empty: it is sound. Takes long where there are many orders. \param used by business
/// day, the highest number that databases of before have given: up to there numbers may be missing.
Result<QStringList> databaseFindings(
    store::Database &database, const QMap<QString, int> &used = {});

} // namespace docket::app
