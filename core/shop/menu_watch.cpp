// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/menu_watch.h"

#include <QFileInfo>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEveryMs = 300;

} // namespace

MenuWatch::MenuWatch(MenuDesk &desk, QString file) : m_desk(desk), m_file(std::move(file))
{
    m_judged = m_seen = look();
    m_timer.setParent(this);
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &MenuWatch::check);
}

void MenuWatch::start()
{
    m_timer.start();
}

MenuWatch::Look MenuWatch::look() const
{
    const QFileInfo info(m_file); // made anew: it remembers what it saw
    return {info.exists(), info.lastModified().toUTC(), info.size()};
}

void MenuWatch::check()
{
    const Look now = look();
    const bool rests = now == m_seen;
    m_seen = now;
    if (rests && !(now == m_judged)) {
        m_judged = now;
        take();
    }
}

void MenuWatch::take()
{
    if (const auto loaded = m_desk.load(m_file); loaded) {
        emit menuTaken();
    } else {
        emit menuRefused(loaded.error());
    }
}

} // namespace docket::shop
