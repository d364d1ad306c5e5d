// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_import.h"

#include "domain/menu_loader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

/// Copies the menu beside itself under the first free name; an older copy is never touched.
Result<QString> keepBefore(const QString &menu)
{
    constexpr int mostCopies = 10'000;
    const QDir folder = QFileInfo(menu).dir();
    for (int number = 1; number < mostCopies; ++number) {
        const QString name = number == 1 ? u"menu.before-import.json"_s
                                         : u"menu.before-import-%1.json"_s.arg(number);
        if (QFileInfo::exists(folder.filePath(name))) {
            continue;
        }
        if (!QFile::copy(menu, folder.filePath(name))) {
            break;
        }
        return name;
    }
    return Error {ErrorCode::StorageReadOnly,
        Sentence::tr("The present menu could not be copied in %1, so it was left as it is.")
            .arg(folder.absolutePath()),
        {}};
}

Result<void> writeMenu(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.commit()) {
        return Error {ErrorCode::StorageReadOnly,
            Sentence::tr("%1 cannot be written: %2. The present menu was left as it is.")
                .arg(path, file.errorString()),
            {}};
    }
    return {};
}

} // namespace

Result<ReadMenu> readMenu(const QByteArray &content)
{
    auto imported = importMenu(content);
    if (!imported) {
        return imported.error();
    }
    auto menu = loadMenu(imported->json);
    if (!menu) {
        return menu.error();
    }
    if ((*menu)->isEmpty()) {
        return Error {ErrorCode::Unreadable,
            Sentence::tr(
                "There is nothing to sell in this file. The present menu was left as it is."),
            {}};
    }
    return ReadMenu {std::move(*imported), std::move(*menu)};
}

Result<PutMenu> putMenu(const QString &file, const QByteArray &json)
{
    PutMenu put;
    if (QFile present(file); present.open(QIODevice::ReadOnly)) {
        if (present.readAll() == json) {
            put.isNew = false;
            return put;
        }
        const auto kept = keepBefore(file);
        if (!kept) {
            return kept.error();
        }
        put.keptAs = *kept;
    }
    if (const auto written = writeMenu(file, json); !written) {
        return written.error();
    }
    return put;
}

} // namespace docket::app
