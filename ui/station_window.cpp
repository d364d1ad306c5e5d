// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/station_window.h"

#include "notice_bar.h"
#include "pager.h"
#include "top_bar.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace docket::ui {

namespace {

QString titleOf(const QString &station)
{
    return QLocale().toUpper(station.left(1)) + station.mid(1);
}

} // namespace

std::optional<shop::Ticket> atStation(const shop::Ticket &ticket, const QString &station)
{
    auto part = ticket;
    part.order.lines.removeIf([&station](const OrderLine &line) {
        return line.station.compare(station, Qt::CaseInsensitive) != 0;
    });
    return part.order.lines.isEmpty() ? std::nullopt : std::optional(part);
}

StationWindow::StationWindow(shop::Board &board, const Clock &clock, const WindowSetup &setup,
    const QString &station, QWidget *parent)
    : QWidget(parent), m_station(station), m_theme(setup.theme), m_words(setup.zone),
      m_clock(clock), m_keys(setup.keys), m_topBar(new TopBar(m_theme, setup.shopName, this)),
      m_page(new BoardPage(m_model, m_theme, m_words, this)), m_pager(new Pager(m_theme, this)),
      m_notice(new NoticeBar(m_theme, this)), m_second(this)
{
    m_page->setKeys(setup.keys);
    m_page->setBoardLayout(setup.layout);
    build();
    setTheme(setup.theme);
    connectPage();
    refreshTime();
    connectBoard(board);
    connect(&m_second, &QTimer::timeout, this, &StationWindow::refreshTime);
    m_second.start(1s);
}

StationWindow::~StationWindow() = default;

void StationWindow::build()
{
    setObjectName(u"station-"_s + m_station);
    setProperty("role", u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Docket: %1").arg(titleOf(m_station)));
    setFocusPolicy(Qt::ClickFocus);
    setFocus();
    m_topBar->addSection(u"station"_s, titleOf(m_station));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(4 * spacingUnit, 0, 4 * spacingUnit, 2 * spacingUnit);
    foot->addWidget(m_pager);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_page, 1);
    layout->addLayout(foot);
    layout->addWidget(m_notice);
}

void StationWindow::connectPage()
{
    // Pending first: the board may answer before its slot returns.
    connect(
        m_page, &BoardPage::bumpRequested, this, [this](const OrderId &order, OrderStatus seen) {
            m_model.markPending(order);
            emit bumpSent(order, seen);
        });
    connect(
        m_page, &BoardPage::recallRequested, this, [this](const OrderId &order, OrderStatus seen) {
            m_model.markPending(order);
            emit recallSent(order, seen);
        });
    connect(m_page, &BoardPage::pageStateChanged, m_pager, &Pager::setState);
    connect(m_pager, &Pager::nextRequested, m_page, &BoardPage::showNextPage);
    connect(m_pager, &Pager::previousRequested, m_page, &BoardPage::showPreviousPage);
}

void StationWindow::connectBoard(shop::Board &board)
{
    connect(&board, &shop::Board::ticketsReset, this, &StationWindow::reset);
    connect(&board, &shop::Board::orderPlaced, this, &StationWindow::put);
    connect(&board, &shop::Board::ticketChanged, this, &StationWindow::put);
    connect(&board, &shop::Board::actionFailed, this, &StationWindow::showFailure);
    connect(this, &StationWindow::bumpSent, &board, &shop::Board::bump);
    connect(this, &StationWindow::recallSent, &board, &shop::Board::recall);
    QMetaObject::invokeMethod(&board, &shop::Board::refresh);
}

void StationWindow::reset(const QList<shop::Ticket> &tickets)
{
    QList<shop::Ticket> parts;
    for (const auto &ticket : tickets) {
        if (const auto part = atStation(ticket, m_station)) {
            parts.append(*part);
        }
    }
    m_model.reset(parts);
}

void StationWindow::put(const shop::Ticket &ticket)
{
    if (const auto part = atStation(ticket, m_station)) {
        m_model.put(*part);
    } else if (m_model.rowOf(ticket.order.id)) {
        // Changed so that nothing of it is made here.
        auto gone = ticket;
        gone.order.status = OrderStatus::Collected;
        m_model.put(gone);
    }
}

void StationWindow::showFailure(const OrderId &order, const QString &reason)
{
    // Of another station's action its own window speaks.
    if (m_model.isPending(order)) {
        m_model.clearPending(order);
        m_notice->tell(reason);
    }
}

void StationWindow::setTheme(ThemeKind kind)
{
    m_theme = Theme(kind);
    setFont(m_theme.font(TypeSize::Body));
    setPalette(m_theme.palette());
    setStyleSheet(m_theme.styleSheet());
}

void StationWindow::refreshTime()
{
    const auto now = m_clock.now();
    m_topBar->setClock(m_words.dayAndTime(now));
    m_page->setNow(now);
}

void StationWindow::keyPressEvent(QKeyEvent *event)
{
    const auto action = m_keys.actionOf(*event);
    if (event->isAutoRepeat() || !action) {
        QWidget::keyPressEvent(event);
    } else if (*action <= KeyAction::Bump9) {
        m_page->bumpPlace(1 + static_cast<int>(*action));
    } else if (*action == KeyAction::NextPage) {
        m_page->showNextPage();
    } else if (*action == KeyAction::PreviousPage) {
        m_page->showPreviousPage();
    } else if (*action == KeyAction::FullScreen) {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    }
}

} // namespace docket::ui
