// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "shop/board.h"
#include "ui/alarm.h"
#include "ui/chime.h"
#include "ui/theme.h"
#include "ui/ticket_words.h"
#include "ui/window_setup.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace docket::shop {
class SettingsBoard;
}

namespace docket::ui {

class BoardAlarm;
class BoardView;
class ConnectionsPage;
class CounterPage;
class DayPage;
class HelpPage;
class KeyHelp;
class MenuPage;
class NoticeBar;
class OrdersPage;
class PaperWindow;
class PrinterPage;
class Prompt;
class ReportsPage;
class SettingsPage;
class SoundBar;
class StaffPage;
class TopBar;
class TrustBar;
class UndoBar;

/// The frame of every screen: name, sections, clock, and at the foot whether Docket can be trusted.
class MainWindow final : public QWidget {
    Q_OBJECT

public:
    /// The board may live in another thread; it, the clock and the chime must outlive the window.
    MainWindow(shop::Board &board, const Clock &clock, const WindowSetup &setup, Chime &chime);
    ~MainWindow() override;

    void setTheme(ThemeKind kind);
    const Theme &theme() const { return m_theme; }
    /// Who is asked where a file goes; without, nothing can be saved. It must outlive the window.
    void usePrompt(Prompt &prompt);
    /// From now on the shop is called so; empty: the title is Docket's alone.
    void setShopName(const QString &shopName);
    /// Takes what the board has told and what has not arrived yet: of a board in another thread.
    void takePosted();
    /// Goes on where another window of the same board stands: its section, a sale that is not sent,
    /// a count of the drawer, what was changed in the menu, the new orders that nobody has seen,
    /// and the papers of virtual printers.
    void goOnFrom(const MainWindow &other);
    /// Where settings are kept; without, the page of settings is empty. As the board, it may live
    /// in another thread, and must outlive the window.
    void useSettings(shop::SettingsBoard &settings);
    /// What would be lost if Docket ended now, in sentences; empty: nothing.
    QString atStake() const;

public slots:
    /// Shows everything as it is at the clock's now. Runs by itself every second.
    void refreshTime();
    /// What the foot says of one thing to trust.
    void showTrust(const docket::shop::TrustItem &item);

signals:
    void trustSeen(const QString &trustId);
    /// The board is to tell how the printers stand.
    void printingWanted();
    /// The board is to tell who works here.
    void staffWanted();
    /// Somebody wants to see who posts to the shop.
    void connectionsWanted();
    /// Somebody wants to read another language: "tr".
    void languageChosen(const QString &language);
    /// Somebody wants to see the settings.
    void settingsWanted();

protected:
    /// Sees every tap and key of the program: somebody is there, and sees the orders if the board
    /// or a station's is what is touched.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Along the top, in order.
    enum Section {
        BoardSection,
        CounterSection,
        OrdersSection,
        MenuSection,
        ReportsSection,
        DaySection,
        PrintersSection,
        PeopleSection,
        ConnectionsSection,
        SettingsSection,
        HelpSection
    };

    void build();
    void connectBoard(shop::Board &board);
    void showSound();
    void testSound();
    void perform(KeyAction action);
    void closeTopmost();
    void buildOrders(shop::Board &board);
    void buildReports(shop::Board &board);
    void buildDay(shop::Board &board);
    void tellTrust(const shop::TrustItem &item);
    void buildPrinters(shop::Board &board);
    void buildStaff(shop::Board &board);
    void buildBackups(shop::Board &board);
    void buildRestart(shop::Board &board);
    void buildConnections(shop::Board &board);
    PaperWindow *paperOf(const QString &printer);
    /// Somebody wants to see it.
    void openSection(int section);
    void showSection(int section);
    /// While the board is not seen, how many new orders stand on it.
    void showUnseen();
    void leaveWhenForgotten(const QDateTime &now);
    /// By the first run: nothing of the window can be seen.
    bool isCovered() const;
    bool showsOrders(const QObject *touched) const;

    Theme m_theme;
    TicketWords m_words;
    const Clock &m_clock;
    Chime &m_chime;
    Alarm m_alarm;
    BoardAlarm *m_boardAlarm;
    TopBar *m_topBar;
    BoardView *m_board;
    CounterPage *m_counter;
    OrdersPage *m_orders;
    MenuPage *m_menu;
    ReportsPage *m_reports;
    DayPage *m_day;
    PrinterPage *m_printers;
    StaffPage *m_staff;
    ConnectionsPage *m_connections;
    SettingsPage *m_settings;
    HelpPage *m_help;
    QStackedWidget *m_pages;
    QMap<QString, PaperWindow *> m_papers; // by virtual printer
    NoticeBar *m_notice;
    NoticeBar *m_standing; // until somebody has seen it
    shop::TrustItem m_standingItem;
    SoundBar *m_soundBar;
    UndoBar *m_undo;
    TrustBar *m_trustBar;
    KeyMap m_keys;
    KeyHelp *m_keyHelp;
    QDateTime m_touchedAt;
    QTimer m_second;
};

} // namespace docket::ui
