// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/docket_desk.h"

#include <QFile>
#include <QSaveFile>

#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEveryMs = 300;
constexpr qint64 largestFile = 1024LL * 1024;

Result<print::DocketTemplates> templatesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return print::DocketTemplates {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {ErrorCode::Unreadable, file.errorString(), path};
    }
    if (file.size() > largestFile) {
        return Error {ErrorCode::Unreadable, u"The file is larger than 1 MB"_s, path};
    }
    return print::readTemplates(file.readAll());
}

} // namespace

DocketDesk::DocketDesk(const QString &file, print::PaperSetup paper, print::Spooler &spooler)
    : m_file(file), m_paper(std::move(paper)), m_spooler(spooler)
{
    m_timer.setParent(this);
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &DocketDesk::check);
}

void DocketDesk::start()
{
    read();
    m_timer.start();
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
    m_problem.clear();
    m_paper.templates = templates;
    m_spooler.useTemplates(templates);
    if (isNew) {
        emit changed();
    }
}

Result<void> DocketDesk::save(const print::DocketTemplates &templates)
{
    const QByteArray json = print::templatesJson(templates);
    const auto checked = print::readTemplates(json);
    if (!checked) {
        return checked.error();
    }
    QSaveFile file(m_file.path());
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        return Error {ErrorCode::StorageReadOnly,
            u"The dockets could not be saved: %1"_s.arg(file.errorString()), m_file.path()};
    }
    m_file.look();
    m_file.judge();
    use(*checked);
    return {};
}

} // namespace docket::shop
