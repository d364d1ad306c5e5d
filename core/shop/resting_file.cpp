// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/resting_file.h"

#include <QFileInfo>

#include <utility>

namespace docket::shop {

RestingFile::RestingFile(QString path) : m_path(std::move(path))
{
    m_judged = m_seen = now();
}

RestingFile RestingFile::unseen(QString path)
{
    RestingFile file;
    file.m_path = std::move(path);
    return file;
}

RestingFile::State RestingFile::now() const
{
    const QFileInfo info(m_path); // made anew: it remembers what it saw
    return {info.exists(), info.lastModified().toUTC(), info.size()};
}

bool RestingFile::look()
{
    const State before = std::exchange(m_seen, now());
    m_isAtRest = m_seen == before;
    return m_isAtRest && !(m_seen == m_judged);
}

} // namespace docket::shop
