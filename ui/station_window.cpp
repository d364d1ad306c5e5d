// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/station_window.h"

#include "call_panel.h"
#include "notice_bar.h"
#include "pager.h"
#include "ticket_step.h"
#include "top_bar.h"
#include "ui/said.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace docket::ui {

namespace {

QString titleOf(const QString &station)
{
    return station.left(1).toUpper() + station.mid(1);
}

QList<int> linesAt(const Order &order, const QString &station)
{
    QList<int> lines;
    for (int line = 0; line < order.lines.size(); ++line) {
        if (order.lines.at(line).station.compare(station, Qt::CaseInsensitive) == 0) {
            lines.append(line);
        }
    }
    return lines;
}

} // namespace

std::optional<shop::Ticket> atStation(const shop::Ticket &ticket, const QString &station)
{
    const auto lines = linesAt(ticket.order, station);
    if (lines.isEmpty()) {
        return std::nullopt;
    }
    auto part = ticket;
    part.order.lines.clear();
    part.marks.doneLines.clear();
    for (const int line : lines) {
        if (ticket.marks.doneLines.contains(line)) {
            part.marks.doneLines.append(static_cast<int>(part.order.lines.size()));
        }
        part.order.lines.append(ticket.order.lines.at(line));
    }
    const auto open = [](const shop::Ticket &of) {
        return static_cast<int>(of.order.lines.size() - of.marks.doneLines.size());
    };
    const auto status = ticket.order.status;
    if (status == OrderStatus::Received || status == OrderStatus::Preparing) {
        part.openElsewhere = open(ticket) - open(part);
    }
    return part;
}

StationWindow::StationWindow(shop::Board &board, const Clock &clock, const WindowSetup &setup,
    const QString &station, QWidget *parent)
    : QWidget(parent), m_station(station), m_theme(setup.theme), m_words(setup.zone, setup.times),
      m_clock(clock), m_keys(setup.keys), m_topBar(new TopBar(m_theme, setup.shopName, this)),
      m_page(new BoardPage(m_model, m_theme, m_words, this)),
      m_pager(new Pager(m_theme, u"page"_s, this)),
      m_notice(new NoticeBar(m_theme, u"notice"_s, this)),
      m_call(new CallPanel(m_theme, m_words, this)), m_second(this)
{
    m_model.setShowAhead(std::chrono::minutes(setup.showAheadMinutes));
    m_page->setKeys(setup.keys);
    m_page->setBoardLayout(setup.layout);
    build();
    setTheme(setup.theme);
    connectPage();
    refreshTime();
    connectBoard(board);
    connectCalls(board);
    connect(&m_second, &QTimer::timeout, this, &StationWindow::refreshTime);
    m_second.start(1s);
}

StationWindow::~StationWindow() = default;

void StationWindow::build()
{
    setObjectName(u"station-"_s + m_station);
    setProperty("role", u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(titleOf(m_station));
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
    connect(m_page, &BoardPage::markRequested, this, &StationWindow::sendMark);
    connect(m_page, &BoardPage::allergyAsked, this, [this](const OrderId &order) {
        if (const auto row = m_model.rowOf(order)) {
            m_notice->tell(TicketWords::allergyRequest(m_model.tickets().at(*row).order));
        }
    });
    connect(m_page, &BoardPage::soldOutRequested, this, &StationWindow::pointToBoard);
    connect(m_call, &CallPanel::soldOutRequested, this, &StationWindow::pointToBoard);
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
    connect(this, &StationWindow::markSent, &board, &shop::Board::mark);
    QMetaObject::invokeMethod(&board, &shop::Board::refresh);
}

void StationWindow::connectCalls(shop::Board &board)
{
    connect(m_page, &BoardPage::callRequested, this, &StationWindow::showCall);
    connect(this, &StationWindow::lookAtCallSent, &board, &shop::Board::lookAtCall);
    connect(&board, &shop::Board::callFound, m_call,
        [this](const shop::CallRecord &record) { m_call->tell(record); });
    connect(m_call, &CallPanel::recordingRequested, this,
        [](const QUrl &recording) { QDesktopServices::openUrl(recording); });
}

void StationWindow::showCall(const OrderId &order)
{
    if (const auto row = m_model.rowOf(order)) {
        placeCallPanel();
        m_call->open(m_model.tickets().at(*row));
        emit lookAtCallSent(order);
    }
}

void StationWindow::placeCallPanel()
{
    const int left = isRightToLeft() ? 0 : width() - CallPanel::panelWidth;
    m_call->setGeometry(left, 0, CallPanel::panelWidth, height());
}

void StationWindow::resizeEvent(QResizeEvent *)
{
    placeCallPanel();
}

std::optional<shop::Ticket> StationWindow::partOf(const shop::Ticket &ticket)
{
    auto part = atStation(ticket, m_station);
    if (!part && ticket.marks.news && m_model.rowOf(ticket.order.id)) {
        // Nothing of it is made here any more: it stays until somebody has seen that.
        part = ticket;
        part->order.lines.clear();
        part->marks.doneLines.clear();
    }
    if (part) {
        m_lines.insert(ticket.order.id, linesAt(ticket.order, m_station));
    } else {
        m_lines.remove(ticket.order.id);
    }
    return part;
}

void StationWindow::reset(const QList<shop::Ticket> &tickets)
{
    m_lines.clear();
    QList<shop::Ticket> parts;
    for (const auto &ticket : tickets) {
        if (const auto part = partOf(ticket)) {
            parts.append(*part);
        }
    }
    m_model.reset(parts);
}

void StationWindow::put(const shop::Ticket &ticket)
{
    if (!isToBeChecked(ticket)) {
        m_notice->settle(TicketWords::allergyRequest(ticket.order));
    }
    if (const auto part = partOf(ticket)) {
        m_model.put(*part);
    } else {
        // Changed so that nothing of it is made here.
        auto gone = ticket;
        gone.order.status = OrderStatus::Collected;
        m_model.put(gone);
    }
    if (ticket.order.status == OrderStatus::Collected) {
        m_lines.remove(ticket.order.id);
    }
}

void StationWindow::sendMark(const OrderId &order, const shop::TicketMark &mark)
{
    auto whole = mark;
    const auto lines = m_lines.value(order);
    for (int &line : whole.lines) {
        line = lines.value(line);
    }
    if (mark.lines.isEmpty()) {
        m_model.markPending(order);
    }
    emit markSent(order, whole);
}

void StationWindow::pointToBoard()
{
    m_notice->tell(tr("What is sold out is told at the main board."));
}

void StationWindow::showFailure(const OrderId &order, const Sentence &reason)
{
    // Of another station's action its own window speaks.
    if (m_model.isPending(order)) {
        m_model.clearPending(order);
        m_notice->tell(said(reason));
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
    m_model.setNow(now);
    m_page->setNow(now);
    m_call->setNow(now);
}

void StationWindow::keyPressEvent(QKeyEvent *event)
{
    const auto action = m_keys.actionOf(*event);
    if (!action && event->key() == Qt::Key_Escape) {
        m_call->hide();
    } else if (event->isAutoRepeat() || !action) {
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
