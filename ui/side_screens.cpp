// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/side_screens.h"

#include "ui/ready_screen.h"
#include "ui/station_window.h"

#include <QGuiApplication>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace docket::ui {

std::optional<qsizetype> monitorIndex(const QStringList &names, const QString &wanted)
{
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber) {
        return number >= 1 && number <= names.size() ? std::optional<qsizetype>(number - 1)
                                                     : std::nullopt;
    }
    for (qsizetype index = 0; index < names.size(); ++index) {
        if (names.at(index).compare(wanted, Qt::CaseInsensitive) == 0) {
            return index;
        }
    }
    return std::nullopt;
}

SideScreens::SideScreens(shop::Board &board, const Clock &clock, const WindowSetup &setup,
    const QWidget &boardWindow, QObject *parent)
    : QObject(parent), m_board(board), m_clock(clock), m_setup(setup), m_boardWindow(boardWindow)
{
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this] { arrange(); });
    // The screen is still listed while this is told.
    connect(
        qGuiApp, &QGuiApplication::screenRemoved, this, [this] { arrange(); },
        Qt::QueuedConnection);
}

SideScreens::~SideScreens() = default;

void SideScreens::arrange()
{
    if (!m_setup.readyMonitor.isEmpty()) {
        arrange(m_setup.readyMonitor, {});
    }
    for (auto station = m_setup.stations.cbegin(); station != m_setup.stations.cend(); ++station) {
        arrange(station.key(), station.value());
    }
}

void SideScreens::arrange(const QString &wanted, const QString &station)
{
    using Level = shop::TrustItem::Level;
    auto *screen = monitor(wanted);
    const QString id = u"screen/"_s + wanted;
    if (screen == nullptr || screen == m_boardWindow.screen()) {
        m_windows.erase(wanted);
        emit trustChanged(
            {id, Level::Bad, screen == nullptr ? u"missing"_s : u"own"_s, {wanted, station}});
        return;
    }
    auto &window = m_windows[wanted];
    if (!window) {
        window = newWindow(station);
    }
    // By its screen and its place: two screens of an X server may both begin at 0,0.
    window->setScreen(screen);
    window->setGeometry(screen->geometry());
    window->showFullScreen();
    emit trustChanged({id, Level::Good, u"shown"_s, {wanted, station}});
}

QScreen *SideScreens::monitor(const QString &wanted) const
{
    const auto screens = QGuiApplication::screens();
    QStringList names;
    for (const auto *screen : screens) {
        names.append(screen->name());
    }
    const auto index = monitorIndex(names, wanted);
    return index ? screens.at(*index) : nullptr;
}

std::unique_ptr<QWidget> SideScreens::newWindow(const QString &station) const
{
    if (station.isEmpty()) {
        return std::make_unique<ReadyScreen>(m_board, m_clock, m_setup.theme, m_setup.shopName);
    }
    return std::make_unique<StationWindow>(m_board, m_clock, m_setup, station);
}

} // namespace docket::ui
