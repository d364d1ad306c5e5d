// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main_window.h"

#include "board_alarm.h"
#include "connections_page.h"
#include "counter_page.h"
#include "day_page.h"
#include "day_report_panel.h"
#include "help_page.h"
#include "key_help.h"
#include "notice_bar.h"
#include "orders_page.h"
#include "printer_page.h"
#include "reports_page.h"
#include "settings_page.h"
#include "sound_bar.h"
#include "staff_page.h"
#include "top_bar.h"
#include "ui/board_page.h"
#include "ui/board_view.h"
#include "ui/first_run_screen.h"
#include "ui/menu_page.h"
#include "ui/paper_window.h"
#include "ui/said.h"
#include "ui/station_window.h"
#include "ui/trust_bar.h"
#include "ui/trust_words.h"
#include "undo_bar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace docket::ui {

namespace {

/// 1280x800 at 160 percent.
constexpr QSize smallestWindow {800, 480};

/// So long nobody touches anything until the board comes back; who reads, serves people, or enters
/// a secret at a provider, needs longer.
constexpr std::chrono::minutes awayTime {1};
constexpr std::chrono::minutes awayReading {5};

shop::TrustItem soundItem(Chime::Output output)
{
    using Level = shop::TrustItem::Level;
    switch (output) {
    case Chime::Output::Ready:
        return {u"sound"_s, Level::Good, u"ready"_s, {}};
    case Chime::Output::NoDevice:
        return {u"sound"_s, Level::Bad, u"no-device"_s, {}};
    case Chime::Output::Failed:
        break;
    }
    return {u"sound"_s, Level::Bad, u"failed"_s, {}};
}

TopBar::News newsOf(int orders)
{
    return {MainWindow::tr("◆ Board: %n new orders", nullptr, orders), u"◆ %1"_s.arg(orders)};
}

} // namespace

MainWindow::MainWindow(
    shop::Board &board, const Clock &clock, const WindowSetup &setup, Chime &chime)
    : m_theme(setup.theme), m_words(setup.zone, setup.times), m_clock(clock), m_chime(chime),
      m_alarm(chime, setup.alarm), m_boardAlarm(new BoardAlarm(board, m_alarm, m_words, this)),
      m_topBar(new TopBar(m_theme, setup.shopName, this)),
      m_board(new BoardView(board, m_theme, m_words, this)),
      m_counter(new CounterPage(board.counter(), m_theme, m_words, this)),
      m_orders(new OrdersPage(m_theme, m_words, this)),
      m_menu(new MenuPage(board, m_theme, setup.zone, this)),
      m_reports(new ReportsPage(m_theme, m_words, setup.shopName, this)),
      m_day(new DayPage(board.dayBook(), m_theme, m_words, setup.shopName, this)),
      m_printers(new PrinterPage(m_theme, m_words, this)), m_staff(new StaffPage(m_theme, this)),
      m_connections(new ConnectionsPage(m_theme, m_words, this)),
      m_settings(new SettingsPage(m_theme, this)), m_help(new HelpPage(m_theme, this)),
      m_pages(new QStackedWidget(this)), m_notice(new NoticeBar(m_theme, u"notice"_s, this)),
      m_standing(new NoticeBar(m_theme, u"standing"_s, this)),
      m_soundBar(new SoundBar(m_theme, setup.keys.keyName(KeyAction::TestSound), this)),
      m_undo(new UndoBar(m_theme, setup.keys.keyName(KeyAction::Undo), this)),
      m_trustBar(new TrustBar(m_theme, m_words, this)), m_keys(setup.keys),
      m_keyHelp(new KeyHelp(m_theme, m_keys, this))
{
    build();
    setShopName(setup.shopName);
    buildOrders(board);
    buildReports(board);
    buildDay(board);
    buildPrinters(board);
    m_menu->setPhotos(setup.photos);
    buildStaff(board);
    buildBackups(board);
    buildConnections(board);
    buildRestart(board);
    m_board->setKeys(m_keys);
    m_board->setBoardLayout(setup.layout);
    m_board->setShowAhead(std::chrono::minutes(setup.showAheadMinutes));
    if (!setup.asksForSound) {
        m_soundBar->closeTest();
    }
    setTheme(setup.theme);
    refreshTime();
    connectBoard(board);
    connect(&m_second, &QTimer::timeout, this, &MainWindow::refreshTime);
    m_second.start(1s);
    QCoreApplication::instance()->installEventFilter(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setObjectName(u"main-window"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumSize(smallestWindow);
    // The keys work from the start, and no button waits for the space bar.
    setFocusPolicy(Qt::ClickFocus);
    setFocus();
    m_topBar->addSection(u"board"_s, tr("Board"));
    constexpr int manyOrders = 88;
    m_topBar->keepRoomForNews(newsOf(manyOrders));
    m_topBar->addSection(u"counter"_s, tr("Counter"));
    m_topBar->addSection(u"orders"_s, tr("Orders"));
    m_topBar->addSection(u"menu"_s, tr("Menu"));
    m_topBar->addSection(u"reports"_s, tr("Reports"));
    m_topBar->addSection(u"day"_s, tr("Day"));
    m_topBar->addSection(u"printers"_s, tr("Printers"));
    m_topBar->addSection(u"people"_s, tr("People"));
    m_topBar->addSection(u"connections"_s, tr("Connections"));
    m_topBar->addSection(u"settings"_s, tr("Settings"));
    m_topBar->addSection(u"help"_s, tr("Help"));
    m_pages->addWidget(m_board);
    m_pages->addWidget(m_counter);
    m_pages->addWidget(m_orders);
    m_pages->addWidget(m_menu);
    m_pages->addWidget(m_reports);
    m_pages->addWidget(m_day);
    m_pages->addWidget(m_printers);
    m_pages->addWidget(m_staff);
    m_pages->addWidget(m_connections);
    m_pages->addWidget(m_settings);
    m_pages->addWidget(m_help);
    connect(m_help, &HelpPage::languageChosen, this, &MainWindow::languageChosen);
    connect(m_topBar, &TopBar::sectionChosen, this, &MainWindow::openSection);
    connect(m_menu, &MenuPage::closed, this, [this] { openSection(BoardSection); });

    auto *foot = new QWidget(this);
    foot->setObjectName(u"foot"_s);
    foot->setAttribute(Qt::WA_StyledBackground);
    auto *footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(
        4 * spacingUnit, 2 * spacingUnit, 4 * spacingUnit, 2 * spacingUnit);
    footLayout->setSpacing(4 * spacingUnit);
    footLayout->addWidget(m_trustBar, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_standing);
    layout->addWidget(m_notice);
    layout->addWidget(m_soundBar);
    layout->addWidget(foot);

    connect(m_board, &BoardView::noticed, m_notice, &NoticeBar::tell);
    connect(m_soundBar, &SoundBar::testRequested, this, &MainWindow::testSound);
    connect(m_board, &BoardView::noticeSettled, m_notice, &NoticeBar::settle);
    m_topBar->addNotice(m_undo);
    connect(m_board, &BoardView::bumped, m_undo, &UndoBar::offer);
    connect(m_undo, &UndoBar::undoRequested, m_board, &BoardView::undo);
    connect(m_boardAlarm, &BoardAlarm::unseenChanged, this, &MainWindow::showUnseen);
}

void MainWindow::setShopName(const QString &shopName)
{
    setWindowTitle(shopName); // the program's name is added to it
    m_topBar->setShopName(shopName);
    m_reports->setShopName(shopName);
    m_day->report()->setShopName(shopName);
}

void MainWindow::buildPrinters(shop::Board &board)
{
    connect(m_trustBar, &TrustBar::itemTapped, this, [this](const QString &id) {
        if (id.startsWith("printer/"_L1) || id == "dockets"_L1) {
            openSection(PrintersSection);
        }
    });
    connect(m_printers, &PrinterPage::closed, this, [this] { openSection(BoardSection); });
    connect(this, &MainWindow::printingWanted, &board, &shop::Board::lookAtPrinting);
    connect(&board, &shop::Board::printingTold, m_printers, &PrinterPage::tell);
    connect(m_printers, &PrinterPage::retryRequested, &board, &shop::Board::retryPrinter);
    connect(m_printers, &PrinterPage::printOldRequested, &board, &shop::Board::printOldDocket);
    connect(m_printers, &PrinterPage::moveRequested, &board, &shop::Board::moveDocket);
    connect(m_printers, &PrinterPage::discardRequested, &board, &shop::Board::discardDocket);
    connect(m_printers, &PrinterPage::reprintRequested, &board, &shop::Board::reprint);
    connect(m_printers, &PrinterPage::reprintNumberRequested, &board, &shop::Board::reprintNumber);
    connect(m_printers, &PrinterPage::saveRequested, &board, &shop::Board::saveTemplates);
    connect(&board, &shop::Board::paperPrinted, this,
        [this](
            const QString &printer, const print::Paper &paper) { paperOf(printer)->add(paper); });
    connect(m_printers, &PrinterPage::paperRequested, this, [this](const QString &printer) {
        auto *paper = paperOf(printer);
        paper->show();
        paper->raise();
    });
}

void MainWindow::buildStaff(shop::Board &board)
{
    connect(m_staff, &StaffPage::closed, this, [this] { openSection(BoardSection); });
    connect(this, &MainWindow::staffWanted, &board, &shop::Board::askStaff);
    connect(&board, &shop::Board::staffTold, m_staff, &StaffPage::tell);
    connect(&board, &shop::Board::staffRefused, m_staff,
        [this](const Sentence &reason) { m_staff->setRefusal(said(reason)); });
    connect(m_staff, &StaffPage::signInRequested, &board, &shop::Board::signIn);
    connect(m_staff, &StaffPage::signOutRequested, &board, &shop::Board::signOut);
    connect(m_staff, &StaffPage::changeRequested, &board, &shop::Board::changeStaff);
    connect(m_staff, &StaffPage::dismissRequested, &board, &shop::Board::dismissStaff);
}

PaperWindow *MainWindow::paperOf(const QString &printer)
{
    auto *&paper = m_papers[printer];
    if (paper == nullptr) {
        paper = new PaperWindow(m_theme.kind(), printer, this);
    }
    return paper;
}

void MainWindow::connectBoard(shop::Board &board)
{
    connect(&board, &shop::Board::ticketChanged, m_undo, &UndoBar::follow);
    connect(&board, &shop::Board::trustChanged, this, &MainWindow::showTrust);
    connect(m_standing, &NoticeBar::dismissed, this, [this] { emit trustSeen(m_standingItem.id); });
    connect(this, &MainWindow::trustSeen, &board, &shop::Board::acknowledge);
    // In the board's own thread; the answers come back as its signals.
    QMetaObject::invokeMethod(&board, &shop::Board::refresh);
}

void MainWindow::setTheme(ThemeKind kind)
{
    m_theme = Theme(kind);
    setFont(m_theme.font(TypeSize::Body));
    setPalette(m_theme.palette());
    setStyleSheet(m_theme.styleSheet());
    for (auto *paper : std::as_const(m_papers)) {
        paper->setTheme(kind);
    }
}

void MainWindow::refreshTime()
{
    const auto now = m_clock.now();
    m_topBar->setClock(m_words.dayAndTime(now));
    m_board->setNow(now);
    m_counter->setNow(now);
    m_orders->setNow(now);
    m_printers->setNow(now);
    m_menu->setNow(now);
    m_connections->setNow(now);
    m_day->setNow(now);
    m_undo->setNow(now);
    m_trustBar->setNow(now);
    m_alarm.setNow(now);
    m_boardAlarm->setNow(now);
    leaveWhenForgotten(now);
    showSound();
}

void MainWindow::showTrust(const shop::TrustItem &item)
{
    tellTrust(item);
    if (item.asksToBeSeen) {
        m_standingItem = item;
        m_standing->tell(TrustWords(m_words).sentence(item, m_clock.now()));
    } else if (item.id == m_standingItem.id) {
        m_standing->hide();
    }
    if (item.id == "menu"_L1) {
        m_board->setMenuEmpty(item.code == "menu-empty"_L1);
    }
    if (item.id == "server"_L1 && (item.code == "listening"_L1 || item.code == "no-secret"_L1)
        && !item.arguments.isEmpty()) {
        m_board->setServerUrl(item.arguments.first());
    }
}

void MainWindow::showSound()
{
    if (m_alarm.isSwitchedOff()) {
        tellTrust({u"sound"_s, shop::TrustItem::Level::Warning, u"off"_s, {}});
        m_soundBar->hide();
        return;
    }
    tellTrust(soundItem(m_chime.output()));
    m_soundBar->setOutput(m_chime.output());
}

void MainWindow::testSound()
{
    m_alarm.test();
    showSound();
}

void MainWindow::openSection(int section)
{
    showSection(section);
    if (section == BoardSection) {
        m_boardAlarm->answer(); // whoever comes back sees what is new
    } else if (section == CounterSection) {
        m_counter->open();
    } else if (section == OrdersSection) {
        m_orders->open();
    } else if (section == MenuSection) {
        m_menu->open();
    } else if (section == ReportsSection) {
        m_reports->open();
    } else if (section == DaySection) {
        m_day->open();
    } else if (section == PrintersSection) {
        emit printingWanted();
    } else if (section == PeopleSection) {
        emit staffWanted();
    } else if (section == ConnectionsSection) {
        emit connectionsWanted();
    } else if (section == SettingsSection) {
        emit settingsWanted();
        m_settings->open();
    }
}

void MainWindow::showSection(int section)
{
    m_topBar->showSection(section);
    m_pages->setCurrentIndex(section);
    m_undo->setOnBoard(section == BoardSection);
    setFocus();
    m_touchedAt = m_clock.now();
    showUnseen();
}

void MainWindow::showUnseen()
{
    const bool isSeen = m_pages->currentIndex() == BoardSection;
    const int count = m_boardAlarm->unseen();
    if (isSeen || count == 0) {
        m_topBar->endNews();
    } else {
        m_topBar->setNews(newsOf(count));
    }
}

void MainWindow::leaveWhenForgotten(const QDateTime &now)
{
    // What is being edited is kept: the menu's draft is there again when somebody opens it.
    const int section = m_pages->currentIndex();
    if (section == CounterSection && m_counter->isSelling()) {
        return; // somebody looks for the change
    }
    if (isCovered()) {
        return; // the keys would be the window's again
    }
    const bool takesLong = section == HelpSection || section == ConnectionsSection
        || section == SettingsSection || section == ReportsSection || section == DaySection
        || section == CounterSection;
    const auto away = takesLong ? awayReading : awayTime;
    if (section != BoardSection && m_touchedAt.addDuration(away) <= now) {
        showSection(BoardSection);
    }
}

bool MainWindow::isCovered() const
{
    const auto *firstRun = findChild<const FirstRunScreen *>();
    return firstRun != nullptr && firstRun->isVisible();
}

bool MainWindow::showsOrders(const QObject *touched) const
{
    const auto *widget = qobject_cast<const QWidget *>(touched);
    return (m_pages->currentIndex() == BoardSection && !isCovered())
        || (widget != nullptr && qobject_cast<const StationWindow *>(widget->window()) != nullptr);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::KeyPress:
        m_touchedAt = m_clock.now();
        if (showsOrders(watched)) {
            m_boardAlarm->answer();
        }
        break;
    case QEvent::Wheel:
        m_touchedAt = m_clock.now();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // A key that is held down must not empty the board, and none acts on what cannot be seen.
    if (event->isAutoRepeat() || isCovered()) {
        return;
    }
    const auto action = m_keys.actionOf(*event);
    const bool isBoard = m_pages->currentIndex() == BoardSection;
    if (action && (isBoard || KeyMap::worksEverywhere(*action))) {
        perform(*action);
    } else if (event->key() == Qt::Key_Escape) {
        closeTopmost();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MainWindow::closeTopmost()
{
    if (m_keyHelp->isVisible()) {
        m_keyHelp->hide();
    } else if (m_topBar->closeMore()) {
        return;
    } else if (m_pages->currentIndex() == CounterSection && m_counter->closeTopmost()) {
        return;
    } else if (m_pages->currentIndex() == OrdersSection && m_orders->closeTopmost()) {
        return;
    } else if (m_pages->currentIndex() == ReportsSection && m_reports->closeTopmost()) {
        return;
    } else if (m_pages->currentIndex() == SettingsSection && m_settings->closeTopmost()) {
        return;
    } else if (m_pages->currentIndex() == PrintersSection && m_printers->closeEditor()) {
        return;
    } else if (m_pages->currentIndex() != BoardSection) {
        openSection(BoardSection);
    } else {
        m_board->closeTopmost();
    }
}

void MainWindow::perform(KeyAction action)
{
    switch (action) {
    case KeyAction::Bump1:
    case KeyAction::Bump2:
    case KeyAction::Bump3:
    case KeyAction::Bump4:
    case KeyAction::Bump5:
    case KeyAction::Bump6:
    case KeyAction::Bump7:
    case KeyAction::Bump8:
    case KeyAction::Bump9:
        m_board->page().bumpPlace(1 + static_cast<int>(action));
        return;
    case KeyAction::Recall:
        m_board->toggleRecall();
        return;
    case KeyAction::Undo:
        m_undo->undo();
        return;
    case KeyAction::NextPage:
        m_board->page().showNextPage();
        return;
    case KeyAction::PreviousPage:
        m_board->page().showPreviousPage();
        return;
    case KeyAction::Counter:
        openSection(m_pages->currentIndex() == CounterSection ? BoardSection : CounterSection);
        return;
    case KeyAction::Orders:
        openSection(m_pages->currentIndex() == OrdersSection ? BoardSection : OrdersSection);
        return;
    case KeyAction::Printers:
        openSection(m_pages->currentIndex() == PrintersSection ? BoardSection : PrintersSection);
        return;
    case KeyAction::TestSound:
        testSound();
        return;
    case KeyAction::Menu:
        openSection(m_pages->currentIndex() == MenuSection ? BoardSection : MenuSection);
        return;
    case KeyAction::Help:
        m_keyHelp->toggle();
        return;
    case KeyAction::FullScreen:
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        return;
    }
}

} // namespace docket::ui
