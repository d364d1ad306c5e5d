// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a window goes on where another one stood: in another language.

#include "board_alarm.h"
#include "counter_page.h"
#include "day_page.h"
#include "help_page.h"
#include "settings_page.h"
#include "sound_bar.h"
#include "ui/main_window.h"
#include "ui/menu_page.h"
#include "ui/paper_window.h"

#include <QCoreApplication>
#include <QPointer>
#include <QStackedWidget>

#include <utility>

namespace docket::ui {

void MainWindow::takePosted()
{
    // Only this window's own: what waits for others may open yet another window.
    QList<QPointer<QObject>> hearers {this};
    for (auto *part : findChildren<QObject *>()) {
        hearers.append(part);
    }
    for (const auto &hearer : std::as_const(hearers)) {
        if (hearer != nullptr) {
            QCoreApplication::sendPostedEvents(hearer, QEvent::MetaCall);
        }
    }
}

void MainWindow::goOnFrom(const MainWindow &other)
{
    setTheme(other.theme().kind());
    m_counter->goOnFrom(*other.m_counter);
    m_menu->goOnFrom(*other.m_menu);
    m_day->goOnFrom(*other.m_day);
    m_boardAlarm->goOnFrom(*other.m_boardAlarm);
    if (!other.m_soundBar->asks()) {
        m_soundBar->closeTest();
    }
    for (auto paper = other.m_papers.cbegin(); paper != other.m_papers.cend(); ++paper) {
        paperOf(paper.key())->goOnFrom(**paper);
    }
    m_settings->goOnFrom(*other.m_settings);
    m_help->goOnFrom(*other.m_help);
    // What stands open here already is shown as it is; of the others this window knows nothing yet.
    const int section = other.m_pages->currentIndex();
    if (section == BoardSection || section == CounterSection || section == MenuSection
        || section == DaySection) {
        showSection(section);
    } else {
        openSection(section);
    }
}

} // namespace docket::ui
