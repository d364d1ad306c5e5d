// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>
#include <system_error>
#include <tuple>
#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

/// Where a link points, so that the file is kept and not the link.
QString withoutLinks(const QString &file)
{
    const QString found = QFileInfo(file).canonicalFilePath();
    return found.isEmpty() ? file : found;
}

std::filesystem::path pathOf(const QString &file)
{
    return std::filesystem::path(file.toStdU16String());
}

Error notWritten(const QString &file, const Sentence &reason)
{
    return {ErrorCode::StorageUnavailable,
        Sentence::tr(
            "The menu file cannot be written (%1). Nothing was published; the menu of before goes on selling.")
            .arg(reason),
        file};
}

/// The same content under a second name; where the file system has no such thing, a copy.
bool setAside(const QString &file, const QString &before)
{
    std::error_code failure;
    std::filesystem::create_hard_link(pathOf(file), pathOf(before), failure);
    return !failure || QFile::copy(file, before);
}

/// Under the first free name beside the menu file; earlier ones are never touched.
QString keptAs(const QString &edits, const QString &file)
{
    constexpr int mostKept = 10'000;
    const QDir folder = QFileInfo(file).dir();
    for (int number = 1; number < mostKept; ++number) {
        const QString kept =
            folder.filePath(number == 1 ? u"menu.before-publishing.json"_s
                                        : u"menu.before-publishing-%1.json"_s.arg(number));
        if (!QFileInfo::exists(kept) && QFile::rename(edits, kept)) {
            return kept;
        }
    }
    return edits;
}

} // namespace

MenuFileChange::MenuFileChange(const QString &file)
    : m_file(withoutLinks(file)), m_before(m_file + u".before"_s)
{
}

MenuFileChange::~MenuFileChange()
{
    std::ignore = goBack(); // nobody is left to be told; the watch tells what the file holds
}

Result<void> MenuFileChange::write(const QByteArray &content)
{
    QFile::remove(m_before); // of a change that a power cut ended
    m_wasThere = QFileInfo(m_file).isFile();
    if (m_wasThere && !setAside(m_file, m_before)) {
        return notWritten(m_file, Sentence::tr("what it holds cannot be kept"));
    }
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.commit()) {
        const Error error = notWritten(m_file, Sentence::verbatim(file.errorString()));
        QFile::remove(m_before);
        return error;
    }
    m_content = content;
    m_isWritten = true;
    return {};
}

Result<void> MenuFileChange::goBack()
{
    if (!std::exchange(m_isWritten, false)) {
        return {};
    }
    std::error_code failure;
    if (m_wasThere) {
        std::filesystem::rename(pathOf(m_before), pathOf(m_file), failure);
    } else {
        std::filesystem::remove(pathOf(m_file), failure);
    }
    if (failure) {
        return Error {ErrorCode::StorageUnavailable,
            Sentence::tr(
                "Nothing was published, but the menu file has the new menu and cannot be put back: the old one is in %1.")
                .arg(m_before),
            QString::fromStdString(failure.message())};
    }
    return {};
}

QString MenuFileChange::settle(const QByteArray &sold)
{
    m_isWritten = false;
    QFile before(m_before);
    if (!before.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray held = before.readAll();
    before.close();
    if (held == sold || held == m_content) {
        before.remove();
        return {};
    }
    return keptAs(m_before, m_file);
}

} // namespace docket::shop
