// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recall_panel.h"

#include "action_button.h"
#include "labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScroller>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

RecallPanel::RecallPanel(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_list(new QWidget(this)),
      m_rows(new QVBoxLayout(m_list)),
      m_empty(textLabel("quiet", tr("Nothing has been collected yet."), this))
{
    setObjectName(u"recall-panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(u"recall-list"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(3 * spacingUnit);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"recall-scroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_list);
    QScroller::grabGesture(scroll->viewport(), QScroller::TouchGesture);
    auto *close = new ActionButton(theme, this);
    close->setObjectName(u"recall-close"_s);
    close->setText(tr("Close"));
    close->setKeyHint(tr("Esc", "the key"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QPushButton::clicked, this, &RecallPanel::closeRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(textLabel("heading", tr("BRING BACK"), this));
    layout->addWidget(textLabel("quiet",
        tr("Keep time: it is ready again. Restart: it is made again. Print: its docket, marked as a copy."),
        this));
    layout->addWidget(m_empty);
    layout->addWidget(scroll, 1);
    layout->addWidget(close);
}

void RecallPanel::setOrders(const QList<shop::Ticket> &orders)
{
    m_until = m_now.addDuration(openTime);
    while (auto *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &ticket : orders) {
        addOrder(ticket);
    }
    m_rows->addStretch();
    m_empty->setVisible(orders.isEmpty());
}

void RecallPanel::addOrder(const shop::Ticket &ticket)
{
    const auto &order = ticket.order;
    auto *row = new QWidget(m_list);
    row->setObjectName(u"recall-row-"_s + order.number.full());
    const auto who = u"%1 %2"_s.arg(order.number.display(), m_words.customer(order));
    auto *name = textLabel("message", who, row);
    auto *when =
        textLabel("quiet", tr("collected %1").arg(m_words.clockTime(order.closedAt, m_now)), row);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit);
    layout->addWidget(name);
    layout->addWidget(when);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(2 * spacingUnit);
    layout->addLayout(choices);
    const auto addChoice = [&](const QString &id, const QString &text) {
        auto *button = new ActionButton(m_theme, row);
        button->setObjectName(id + order.number.full());
        button->setText(text);
        button->setAccessibleName(tr("%1, order %2", "an action and the order's number")
                                      .arg(text, order.number.display()));
        button->setFocusPolicy(Qt::TabFocus);
        button->setNarrow();
        choices->addWidget(button, 1);
        return button;
    };
    const auto bringBack = [this, id = order.id](shop::RecalledTimer timer) {
        return [this, id, timer] { emit bringBackRequested(id, timer); };
    };
    connect(addChoice(u"recall-keep-"_s, tr("Keep time")), &QPushButton::clicked, this,
        bringBack(shop::RecalledTimer::Keep));
    connect(addChoice(u"recall-restart-"_s, tr("Restart")), &QPushButton::clicked, this,
        bringBack(shop::RecalledTimer::Restart));
    connect(addChoice(u"recall-print-"_s, tr("Print")), &QPushButton::clicked, this,
        [this, id = order.id] { emit reprintRequested(id); });
    m_rows->addWidget(row);
}

void RecallPanel::setNow(const QDateTime &now)
{
    m_now = now;
    if (isVisible() && m_until < now) {
        emit closeRequested();
    }
}

} // namespace docket::ui
