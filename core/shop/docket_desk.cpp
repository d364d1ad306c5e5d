// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/docket_desk.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSaveFile>

#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int waitingEveryMs = 300;
constexpr qint64 largestFile = 1024LL * 1024;

Q_LOGGING_CATEGORY(lcDockets, "docket.dockets")

QString lastGoodOf(const QString &path)
{
    return path.chopped(path.endsWith(".json"_L1) ? 5 : 0) + u".last-good.json"_s;
}

Result<print::DocketTemplates> templatesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return print::DocketTemplates {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {ErrorCode::Unreadable, Sentence::verbatim(file.errorString()), path};
    }
    if (file.size() > largestFile) {
        return Error {ErrorCode::Unreadable, Sentence::tr("The file is larger than 1 MB"), path};
    }
    return print::readTemplates(file.readAll());
}

Result<void> write(const QString &path, const QByteArray &json)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        return Error {ErrorCode::StorageReadOnly,
            Sentence::tr("The dockets could not be saved: %1").arg(file.errorString()), path};
    }
    return {};
}

// For a start with a file that cannot be used.
void keepLastGood(const QString &path, const print::DocketTemplates &templates)
{
    const QString keptPath = lastGoodOf(path);
    const auto kept = templatesOf(keptPath);
    if (kept && *kept == templates) {
        return;
    }
    if (const auto written = write(keptPath, print::templatesJson(templates)); !written) {
        qCWarning(lcDockets, "not kept for the next start: %s",
            qUtf8Printable(written.error().message.english()));
    }
}

} // namespace

DocketDesk::DocketDesk(const QString &file, print::PaperSetup paper, print::Spooler &spooler)
    : m_file(file), m_paper(std::move(paper)), m_spooler(spooler)
{
    m_timer.setParent(this);
    m_timer.setInterval(waitingEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &DocketDesk::check);
}

void DocketDesk::start()
{
    m_file.look();
    m_file.judge();
    read();
    if (!m_problem.isEmpty()) {
        // The last good ones of before the restart.
        if (const auto templates = templatesOf(lastGoodOf(m_file.path()))) {
            apply(*templates);
        }
    }
    m_timer.start();
}

void DocketDesk::useShop(const print::PaperSetup &paper)
{
    const auto templates = m_paper.templates;
    m_paper = paper;
    m_paper.templates = templates;
    m_spooler.useShop(m_paper);
}

void DocketDesk::check()
{
    if (m_file.look()) {
        m_file.judge();
        read();
    }
}

void DocketDesk::read()
{
    const auto templates = templatesOf(m_file.path());
    if (templates) {
        use(*templates);
    } else if (std::exchange(m_problem, templates.error().message) != m_problem) {
        emit changed();
    }
}

void DocketDesk::use(const print::DocketTemplates &templates)
{
    const bool isNew = !m_problem.isEmpty() || !(templates == m_paper.templates);
    m_problem = {};
    apply(templates);
    keepLastGood(m_file.path(), templates);
    if (isNew) {
        emit changed();
    }
}

void DocketDesk::apply(const print::DocketTemplates &templates)
{
    m_paper.templates = templates;
    m_spooler.useTemplates(templates);
}

Result<void> DocketDesk::save(const print::DocketTemplates &templates)
{
    const QByteArray json = print::templatesJson(templates);
    const auto checked = print::readTemplates(json);
    if (!checked) {
        return checked.error();
    }
    if (const auto written = write(m_file.path(), json); !written) {
        return written;
    }
    m_file.look();
    m_file.judge();
    use(*checked);
    return {};
}

} // namespace docket::shop
