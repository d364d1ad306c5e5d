// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace docket::shop {

/// What a backup was made for.
enum class BackupKind {
    Night,
    ByHand,
    BeforeUpdate,
    Rescued, ///< Its file was taken away while the shop ran, and it did not come back by itself.
    SetAside, ///< The database of before something else came back.
};

/// One backup of the data folder.
struct BackupFile {
    QString name; ///< Of the file, without its folder.
    BackupKind kind = BackupKind::Night;
    QDateTime madeAt; ///< UTC.
    qint64 bytes = 0;
    int openSince = 0; ///< Orders that are open now and that it does not have.

    friend bool operator==(const BackupFile &, const BackupFile &) = default;
};

struct BackupsReport {
    enum class Work { None, Making, Checking };
    QList<BackupFile> backups; ///< The newest first.
    Work work = Work::None;

    friend bool operator==(const BackupsReport &, const BackupsReport &) = default;
};

} // namespace docket::shop

Q_DECLARE_METATYPE(docket::shop::BackupsReport)
