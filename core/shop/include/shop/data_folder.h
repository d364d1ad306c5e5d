// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDir>
#include <QString>

#include <memory>

class QLockFile;

namespace docket::shop {

/// Everything a shop has on the disk, and who may use it.
///
/// docket.db (orders, calls), menu.json, shop.json, settings.ini, secrets.json, backups/, photos/,
/// log/, crashes/. One running shop per folder.
class DataFolder {
public:
    /// Uses a folder for a running shop: makes it, with the demo shop, when it is missing or empty,
    /// and locks it. Of a shop that was lost but for its backups it makes no menu: the last one
    /// that was sold is sold on. StorageInUse: another Docket runs here; StorageReadOnly: it cannot
    /// be written; StorageFull: nothing fits onto its disk.
    static Result<DataFolder> open(const QString &path);
    /// Looks at a folder without lock and without making anything.
    static Result<DataFolder> look(const QString &path);
    /// The platform's place for application data.
    static QString standardPath();
    /// Makes what is missing of a folder and its parts. A new one is for nobody else to read:
    /// names, numbers and conversations are in it.
    static Result<void> make(const QString &path);

    DataFolder(DataFolder &&) noexcept;
    DataFolder &operator=(DataFolder &&) noexcept;
    ~DataFolder();

    QString path() const { return m_dir.absolutePath(); }
    QString database() const { return m_dir.filePath(QStringLiteral("docket.db")); }
    QString menu() const { return m_dir.filePath(QStringLiteral("menu.json")); }
    QString profile() const { return m_dir.filePath(QStringLiteral("shop.json")); }
    /// Profiles of printers beside those that come with Docket; may be missing.
    QString printers() const { return m_dir.filePath(QStringLiteral("printers.json")); }
    /// What the shop has on its dockets; may be missing.
    QString dockets() const { return m_dir.filePath(QStringLiteral("dockets.json")); }
    QString settings() const { return m_dir.filePath(QStringLiteral("settings.ini")); }
    /// What no other program should read; see SecretFile.
    QString secrets() const { return m_dir.filePath(QStringLiteral("secrets.json")); }
    /// A backup that the next start is to bring back, and what became of the last one; see
    /// RestoreBook.
    QString restoreWish() const { return m_dir.filePath(QStringLiteral("restore.json")); }
    QString restoreOutcome() const { return m_dir.filePath(QStringLiteral("restored.json")); }
    /// Names the files of the demo that stand in for the shop's own, which were lost; missing: none
    /// does, or somebody has seen it.
    QString standIns() const { return m_dir.filePath(QStringLiteral("stand-ins.txt")); }
    /// Pictures of items, put there by hand.
    QString photos() const { return m_dir.filePath(QStringLiteral("photos")); }
    /// Held while a shop runs here.
    QString lock() const { return m_dir.filePath(QStringLiteral("docket.lock")); }
    QString backups() const { return m_dir.filePath(QStringLiteral("backups")); }
    /// What the program has done, and how it ended where it should not have.
    QString log() const { return m_dir.filePath(QStringLiteral("log")); }
    QString crashes() const { return m_dir.filePath(QStringLiteral("crashes")); }

private:
    explicit DataFolder(const QString &path);
    Result<void> makeDemoShop();
    bool hasRemains() const;

    QDir m_dir;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace docket::shop
