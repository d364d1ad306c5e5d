// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop_database.h"

#include "shop/restore_book.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcStorage, "docket.storage")

/// A shop that has backups had a database: somebody took it away, or all that was in it.
bool isMissing(const shop::DataFolder &folder)
{
    return QFileInfo(folder.database()).size() == 0
        && !QDir(folder.backups())
                .entryList({u"docket-*.db"_s, u"rescued-*.db"_s, u"set-aside-*.db"_s}, QDir::Files)
                .isEmpty();
}

} // namespace

Result<std::unique_ptr<store::Database>> openShopDatabase(
    const shop::DataFolder &folder, const Clock &clock, std::optional<store::Recovery> &recovery)
{
    const auto open = [&folder] {
        return store::Database::open(folder.database(), store::Access::ReadWrite, folder.backups());
    };
    bool isForeign = false;
    if (isMissing(folder)) {
        qCCritical(lcStorage, "%s is missing", qUtf8Printable(folder.database()));
    } else {
        auto database = open();
        if (database) {
            return database;
        }
        if (database.error().code == ErrorCode::StorageInUse) {
            // This Docket holds the folder: who holds the file is another kind of program.
            return Error {
                ErrorCode::StorageUnavailable, database.error().message, database.error().detail};
        }
        isForeign = database.error().code == ErrorCode::StorageForeign;
        if (!isForeign && database.error().code != ErrorCode::StorageDamaged) {
            return database;
        }
        qCCritical(lcStorage, "%s [%s]", qUtf8Printable(database.error().message.english()),
            qUtf8Printable(database.error().detail));
    }
    auto recovered = shop::RestoreBook(folder).recover(clock.now());
    if (!recovered) {
        return recovered.error();
    }
    recovery = std::move(*recovered);
    recovery->isForeign = isForeign;
    qCCritical(lcStorage, "the database of before: %s; brought back: %s",
        recovery->setAside.isEmpty() ? "none" : qUtf8Printable(recovery->setAside),
        recovery->backup.isEmpty() ? "nothing" : qUtf8Printable(recovery->backup));
    return open();
}

} // namespace docket::app
