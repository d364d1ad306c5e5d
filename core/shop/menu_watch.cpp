// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/menu_watch.h"

#include <memory>
#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int fileEveryMs = 300;

} // namespace

struct MenuWatch::Reading {
    bool isSold = false; // the file has what is sold: Docket wrote it, or somebody changed it back
    Result<MenuInUse> menu = MenuInUse {};
};

MenuWatch::MenuWatch(MenuDesk &desk, QString file) : m_desk(desk), m_file(std::move(file))
{
    m_timer.setParent(this);
    m_timer.setInterval(fileEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &MenuWatch::check);
}

void MenuWatch::start()
{
    m_timer.start();
}

void MenuWatch::check()
{
    if (m_file.look() && !m_errand.isBusy()) {
        m_file.judge();
        read();
    }
}

void MenuWatch::read()
{
    auto reading = std::make_shared<Reading>();
    m_errand.run(
        [reading, file = m_file.path(), sold = m_desk.content(), conditions = m_desk.conditions(),
            before = m_desk.inUse().whole] {
            const auto content = menuFileContent(file);
            if (!content) {
                reading->menu = content.error();
            } else if (*content == sold) {
                reading->isSold = true;
            } else {
                reading->menu = MenuDesk::prepare(*content, conditions, MenuOrigin::New, before);
            }
        },
        [this, reading] { take(*reading); });
}

void MenuWatch::take(Reading &reading)
{
    if (!m_file.isAsJudged()) {
        return; // it was changed again meanwhile; the next looks judge that
    }
    if (!reading.isSold && !reading.menu) {
        emit menuRefused(reading.menu.error());
        return;
    }
    if (reading.isSold) {
        emit menuTaken();
        return;
    }
    auto before = std::make_shared<MenuInUse>(m_desk.inUse());
    m_desk.sell(std::move(*reading.menu));
    emit menuTaken();
    // To let go of a large menu takes long, too. What the history compares with is let go there.
    m_errand.run([before = std::move(before)]() mutable { before.reset(); }, [] {});
}

} // namespace docket::shop
