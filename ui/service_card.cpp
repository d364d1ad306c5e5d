// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service_card.h"

#include "action_button.h"
#include "labels.h"
#include "ui/queue_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr std::array minuteSteps {5, 10, 20};

ActionButton *button(const Theme &theme, const QString &name, QWidget *parent)
{
    auto *button = new ActionButton(theme, parent);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ServiceCard::ServiceCard(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_extra(namedLabel("plain", u"extra-minutes"_s, this)),
      m_drop(button(theme, u"drop-minutes"_s, this)),
      m_paused(namedLabel("alarm", u"paused"_s, this)), m_pause(button(theme, u"pause"_s, this)),
      m_soldOut(button(theme, u"sold-out-list"_s, this))
{
    setObjectName(u"service"_s);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(2 * spacingUnit);
    for (const int minutes : minuteSteps) {
        auto *step = button(theme, u"add-%1"_s.arg(minutes), this);
        step->setText(tr("+%1", "minutes on top of the waiting time").arg(minutes));
        step->setAccessibleName(tr("%n minutes more for every order", nullptr, minutes));
        connect(step, &QPushButton::clicked, this, [this, minutes] { emit minutesAdded(minutes); });
        step->setNarrow();
        step->setMinimumWidth(touchHeight);
        steps->addWidget(step, 1);
    }
    m_drop->setText(tr("Off", "ends the minutes that were added"));
    m_drop->setAccessibleName(tr("No more added minutes"));
    m_drop->setNarrow();
    m_drop->setMinimumWidth(touchHeight);
    steps->addWidget(m_drop, 1);
    connect(m_drop, &QPushButton::clicked, this, &ServiceCard::extraMinutesDropped);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_queue.isPaused) {
            emit resumeRequested();
        } else {
            emit pauseRequested(0);
        }
    });
    m_pause->setNarrow();
    m_soldOut->setNarrow();
    m_pause->setMinimumWidth(2 * touchHeight);
    m_soldOut->setMinimumWidth(touchHeight);
    connect(m_soldOut, &QPushButton::clicked, this, &ServiceCard::soldOutListRequested);

    auto *service = new QHBoxLayout;
    service->setSpacing(2 * spacingUnit);
    service->addWidget(m_pause, 2);
    service->addWidget(m_soldOut, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2 * spacingUnit, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addLayout(steps);
    layout->addLayout(service);
    // Below: no button moves away from a finger when a sentence comes or goes.
    layout->addWidget(m_paused);
    layout->addWidget(m_extra);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSoldOut(0);
    showState();
}

void ServiceCard::setQueue(const shop::QueueState &queue)
{
    m_queue = queue;
    showState();
}

void ServiceCard::setSoldOut(int count)
{
    m_soldOut->setText(
        count == 0 ? tr("86", "the list of what is sold out") : tr("86: %1").arg(count));
    m_soldOut->setAccessibleName(tr("86 list, %n things are sold out", nullptr, count));
}

void ServiceCard::setNow(const QDateTime &now)
{
    m_now = now;
    showState();
}

void ServiceCard::showState()
{
    m_extra->setText(QueueWords::extraMinutes(m_queue, m_now));
    m_extra->setVisible(m_queue.extraMinutes > 0);
    m_drop->setEnabled(m_queue.extraMinutes > 0);
    m_paused->setText(QueueWords::pause(m_queue, m_words, m_now));
    m_paused->setVisible(m_queue.isPaused);
    m_pause->setText(m_queue.isPaused ? tr("Resume calls") : tr("Pause calls"));
    m_pause->setAccessibleName(
        m_queue.isPaused ? tr("Take orders by phone again") : tr("Take no orders by phone"));
    m_pause->setGround(m_queue.isPaused ? Colour::Go : Colour::Neutral);
}

} // namespace docket::ui
