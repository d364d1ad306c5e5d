// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "shop/data_folder.h"
#include "store/backup.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace docket::shop {

/// A backup that somebody wants back.
struct RestoreWish {
    QString backup; ///< The name of a file in the folder of backups.
    QDateTime madeAt; ///< Of the backup, UTC.
    QString who;
    QDateTime at; ///< UTC. Two wishes of a shop have different ones.
    /// It is no older than the database, whose file was taken away while the shop ran.
    bool isRescue = false;
    /// The numbers that were given, where the database can no longer say; see RestoreOutcome.
    QMap<QString, int> usedNumbers = {};
    QString elsewhere = {}; ///< The backup's path, when it is not in the folder of backups.
};

/// What became of the last wish.
struct RestoreOutcome {
    RestoreWish wish;
    QString setAside; ///< The database of before.
    QString failure; ///< Empty: the backup came back.
    /// By business day, the highest number that the databases set aside have given.
    QMap<QString, int> usedNumbers;
    /// UTC: dockets that were made before may be on paper, though they wait; invalid: none.
    QDateTime backupAt;
    int unsent = 0; ///< Messages to customers that waited in the backup, and are not sent again.
    bool isSeen = false;
    int orders = 0; ///< So many are in what came back.
};

/// Brings back a backup between the end of one run and the start of the next, in the data folder.
/// Each step is a file that is there whole or not at all, so that a start which is broken off
/// anywhere is taken up by the next one, and no wish is carried out twice.
class RestoreBook {
public:
    /// Numbers begin anew with each day: older ones are given no more.
    static constexpr int daysOfNumbers = 7;

    explicit RestoreBook(const DataFolder &folder);

    /// For the next start.
    Result<void> note(const RestoreWish &wish) const;
    void drop() const;
    /// Carries out what was wished for, if anything was; nobody may have the database open. \return
    /// what became of the last wish, now or at an earlier start.
    std::optional<RestoreOutcome> carryOut() const;
    /// Brings back a file at once, from wherever it is, in the name of a wish that nobody noted.
    /// On an error everything is as it was; what is broken off, the next start takes up.
    Result<RestoreOutcome> bringBack(const QString &file, const RestoreWish &wish) const;
    /// Brings back the newest good backup in the place of a database that is damaged or missing.
    Result<store::Recovery> recover(const QDateTime &now) const;
    /// What became of the last wish; nothing: there was none.
    std::optional<RestoreOutcome> last() const;
    /// Somebody has seen what became of it.
    void acknowledge() const;

private:
    Result<void> keep(const RestoreOutcome &outcome) const;
    RestoreOutcome fulfil(const RestoreWish &wish) const;
    /// Whether what was wished for is the database now.
    bool isInPlace(const RestoreWish &wish) const;
    /// Puts the file in place. What only waited in a backup does not happen a second time.
    Result<RestoreOutcome> put(const QString &file, const RestoreWish &wish) const;
    /// With the numbers that its database of before has given, and what earlier ones have left.
    RestoreOutcome withHistory(RestoreOutcome outcome) const;
    Result<void> prepare(store::Database &database, const RestoreWish &wish) const;
    /// What the database in place tells of a wish that was carried out.
    RestoreOutcome outcomeOf(const RestoreWish &wish, const QString &setAside) const;
    bool keepOrLog(const RestoreOutcome &outcome) const;
    /// Drops what was noted on the way, and nothing that somebody else wishes for.
    void dropOwn(const RestoreWish &wish) const;

    QString m_wish;
    QString m_outcome;
    QString m_database;
    QString m_backups;
};

} // namespace docket::shop
