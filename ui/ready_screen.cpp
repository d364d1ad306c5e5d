// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ready_screen.h"

#include "labels.h"
#include "number_wall.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace docket::ui {

namespace {

QLabel *oneLine(const char *role, const QString &text, QWidget *parent)
{
    auto *label = textLabel(role, text, parent);
    label->setWordWrap(false);
    return label;
}

/// An order for tomorrow is nothing to wait for.
bool isBeingPrepared(const shop::Ticket &ticket, const QDateTime &now)
{
    switch (ticket.order.status) {
    case OrderStatus::Received:
        return ticket.startBy.isValid() && ticket.startBy <= now;
    case OrderStatus::Preparing:
        return true;
    case OrderStatus::Ready:
    case OrderStatus::Collected:
    case OrderStatus::Cancelled:
        break;
    }
    return false;
}

} // namespace

ReadyScreen::ReadyScreen(shop::Board &board, const Clock &clock, ThemeKind theme,
    const QString &shopName, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_clock(clock),
      m_preparing(new NumberWall(m_theme, NumberWall::Look::Quiet, this)),
      m_ready(new NumberWall(m_theme, NumberWall::Look::Loud, this)), m_second(this)
{
    build(shopName);
    setTheme(theme);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ReadyScreen::refreshTime);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ReadyScreen::refreshTime);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ReadyScreen::refreshTime);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ReadyScreen::refreshTime);
    connect(&board, &shop::Board::ticketsReset, &m_model, &TicketModel::reset);
    connect(&board, &shop::Board::orderPlaced, &m_model, &TicketModel::put);
    connect(&board, &shop::Board::ticketChanged, &m_model, &TicketModel::put);
    connect(&m_second, &QTimer::timeout, this, &ReadyScreen::refreshTime);
    m_second.start(1s);
    QMetaObject::invokeMethod(&board, &shop::Board::refresh);
}

ReadyScreen::~ReadyScreen() = default;

void ReadyScreen::build(const QString &shopName)
{
    setObjectName(u"ready-screen"_s);
    setProperty("role", u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Ready for collection"));
    m_preparing->setObjectName(u"numbers-preparing"_s);
    m_ready->setObjectName(u"numbers-ready"_s);

    auto *columns = new QGridLayout;
    columns->setHorizontalSpacing(12 * spacingUnit);
    columns->setVerticalSpacing(6 * spacingUnit);
    columns->addWidget(oneLine("wall-quiet", tr("Being prepared"), this), 0, 0);
    columns->addWidget(oneLine("wall", tr("Ready"), this), 0, 1);
    columns->addWidget(m_preparing, 1, 0);
    columns->addWidget(m_ready, 1, 1);
    columns->setColumnStretch(0, 2);
    columns->setColumnStretch(1, 3);
    columns->setRowStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        12 * spacingUnit, 10 * spacingUnit, 12 * spacingUnit, 6 * spacingUnit);
    layout->addLayout(columns, 1);
    auto *foot = oneLine("unit", shopName, this);
    foot->setObjectName(u"ready-shop"_s);
    layout->addWidget(foot, 0, Qt::AlignHCenter);
}

void ReadyScreen::setTheme(ThemeKind kind)
{
    m_theme = Theme(kind);
    setFont(m_theme.font(TypeSize::Body));
    setPalette(m_theme.palette());
    setStyleSheet(m_theme.styleSheet());
}

void ReadyScreen::refreshTime()
{
    const auto now = m_clock.now();
    QList<NumberWall::Number> preparing;
    QList<shop::Ticket> made;
    for (const auto &ticket : m_model.tickets()) {
        if (ticket.order.status == OrderStatus::Ready) {
            made.append(ticket);
        } else if (isBeingPrepared(ticket, now)) {
            preparing.append({ticket.order.number.display(), false});
        }
    }
    // The newest first: that is the one that somebody looks for.
    std::stable_sort(made.begin(), made.end(),
        [](const auto &one, const auto &other) { return one.order.readyAt > other.order.readyAt; });
    QList<NumberWall::Number> ready;
    for (const auto &ticket : std::as_const(made)) {
        const auto since = ticket.order.readyAt.secsTo(now);
        ready.append({ticket.order.number.display(),
            ticket.order.readyAt.isValid() && since >= 0 && since < newSeconds});
    }
    m_preparing->setNumbers(preparing);
    m_ready->setNumbers(ready);
}

} // namespace docket::ui
