// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "side_panel.h"

#include "action_button.h"
#include "all_day_list.h"
#include "labels.h"
#include "pager.h"
#include "panel_scroll.h"
#include "phone_card.h"
#include "ring_back_card.h"
#include "service_card.h"
#include "ui/queue_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int lowPanel = 210 * spacingUnit;

} // namespace

SidePanel::SidePanel(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_wait(namedLabel("display", u"wait-minutes"_s, this)),
      m_unit(namedLabel("unit", u"wait-unit"_s, this)),
      m_reason(namedLabel("quiet", u"wait-reason"_s, this)),
      m_opening(namedLabel("plain", u"opening"_s, this)),
      m_today(namedLabel("quiet", u"promises-today"_s, this)),
      m_service(new ServiceCard(theme, words, this)), m_phone(new PhoneCard(this)),
      m_ringBack(new RingBackCard(theme, words, this)), m_allDay(new AllDayList(theme, this)),
      m_pager(new Pager(theme, u"page"_s, this)), m_recall(new ActionButton(theme, this))
{
    setObjectName(u"side-panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(panelWidth);
    m_wait->setWordWrap(false);
    m_unit->setText(tr("min", "minutes, after the waiting time"));
    m_unit->setWordWrap(false);

    m_recall->setObjectName(u"recall-open"_s);
    m_recall->setText(tr("Bring back"));
    m_recall->setFocusPolicy(Qt::TabFocus);
    connect(m_recall, &QPushButton::clicked, this, &SidePanel::recallRequested);

    connect(m_ringBack, &RingBackCard::settleRequested, this, &SidePanel::settleRingBackRequested);
    connect(m_service, &ServiceCard::minutesAdded, this, &SidePanel::minutesAdded);
    connect(m_service, &ServiceCard::extraMinutesDropped, this, &SidePanel::extraMinutesDropped);
    connect(m_service, &ServiceCard::pauseRequested, this, &SidePanel::pauseRequested);
    connect(m_service, &ServiceCard::resumeRequested, this, &SidePanel::resumeRequested);
    connect(m_service, &ServiceCard::soldOutListRequested, this, &SidePanel::soldOutListRequested);
    connect(m_allDay, &QAbstractButton::clicked, this, &SidePanel::countsRequested);
    connect(m_pager, &Pager::nextRequested, this, &SidePanel::nextPageRequested);
    connect(m_pager, &Pager::previousRequested, this, &SidePanel::previousPageRequested);

    auto *wait = new QHBoxLayout;
    wait->setSpacing(2 * spacingUnit);
    wait->addWidget(m_wait);
    wait->addWidget(m_unit, 0, Qt::AlignBottom);
    wait->addStretch();

    auto *scroll = new PanelScroll(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit);
    outer->setSpacing(spacingUnit);
    outer->addWidget(scroll, 1);
    outer->addSpacing(2 * spacingUnit);
    // What is not seen of the board is always told.
    outer->addWidget(m_pager);
    outer->addSpacing(spacingUnit);
    outer->addWidget(m_recall);

    auto *layout = scroll->content();
    layout->setSpacing(spacingUnit);
    layout->addWidget(textLabel("heading", tr("A CALLER HEARS"), this));
    layout->addLayout(wait);
    layout->addWidget(m_reason);
    layout->addWidget(m_opening);
    layout->addWidget(m_today);
    layout->addWidget(m_service);
    layout->addSpacing(4 * spacingUnit);
    layout->addWidget(m_phone);
    layout->addWidget(m_ringBack);
    auto *toMake = new QHBoxLayout;
    toMake->addWidget(textLabel("heading", tr("TO MAKE"), this));
    toMake->addWidget(textLabel("more", tr("tap for more"), this), 0, Qt::AlignRight);
    layout->addLayout(toMake);
    layout->addSpacing(spacingUnit);
    layout->addWidget(m_allDay, 1);
}

void SidePanel::setQueue(const shop::QueueState &queue)
{
    m_queue = queue;
    m_service->setQueue(queue);
    showQueue();
}

void SidePanel::setItems(const QList<ItemCount> &items)
{
    m_allDay->setItems(items);
}

void SidePanel::setSellables(const QList<shop::SellableEntry> &sellables)
{
    m_service->setSoldOut(static_cast<int>(std::count_if(sellables.cbegin(), sellables.cend(),
        [](const shop::SellableEntry &entry) { return entry.isSoldOut; })));
}

void SidePanel::setRingBacks(const QList<shop::RingBack> &ringBacks)
{
    m_ringBack->setRingBacks(ringBacks);
    shareRoom();
}

void SidePanel::resizeEvent(QResizeEvent *)
{
    shareRoom();
}

void SidePanel::shareRoom()
{
    // On a low screen what is to be made must not go for what is said.
    const bool isTight = height() < lowPanel && !m_ringBack->isHidden();
    m_phone->setRoom(isTight ? Room::Little : Room::Plenty);
}

void SidePanel::setCallsOnLine(const QList<shop::LiveCall> &calls)
{
    m_phone->setCalls(calls);
}

void SidePanel::setNow(const QDateTime &now)
{
    m_now = now;
    m_phone->setNow(now);
    m_ringBack->setNow(now);
    m_service->setNow(now);
    showQueue();
}

void SidePanel::setPageState(const PageState &state)
{
    m_pager->setState(state);
}

void SidePanel::setRecallKey(const QString &key)
{
    m_recall->setKeyHint(key);
}

void SidePanel::showQueue()
{
    m_wait->setText(m_queue.open ? QString::number(m_queue.wait.minutes) : tr("Closed"));
    m_unit->setVisible(m_queue.open);
    m_reason->setText(QueueWords::reason(m_queue));
    m_opening->setText(QueueWords::opening(m_queue, m_words, m_now));
    m_today->setText(QueueWords::today(m_queue));
    m_today->setVisible(!m_today->text().isEmpty());
}

} // namespace docket::ui
