// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ring_back_card.h"

#include "action_button.h"
#include "labels.h"
#include "order_file_words.h"
#include "reading.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr qsizetype linesShown = 2;

} // namespace

RingBackCard::RingBackCard(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_words(words),
      m_heading(namedLabel("heading", u"ring-back-heading"_s, this)),
      m_caller(namedLabel("message", u"ring-back-caller"_s, this)),
      m_reason(namedLabel("quiet", u"ring-back-reason"_s, this)),
      m_wanted(namedLabel("plain", u"ring-back-wanted"_s, this)),
      m_done(new ActionButton(theme, this))
{
    setObjectName(u"ring-back"_s);
    m_done->setObjectName(u"ring-back-done"_s);
    m_done->setText(tr("Done", "the caller has been rung back"));
    m_done->setFocusPolicy(Qt::TabFocus);
    connect(m_done, &QPushButton::clicked, this, [this] {
        if (!m_ringBacks.isEmpty()) {
            emit settleRequested(m_ringBacks.first().session);
        }
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4 * spacingUnit);
    layout->setSpacing(spacingUnit);
    for (QWidget *part : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_caller),
             static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_wanted),
             static_cast<QWidget *>(m_done)}) {
        layout->addWidget(part);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void RingBackCard::setRingBacks(const QList<shop::RingBack> &ringBacks)
{
    m_ringBacks = ringBacks;
    showFirst();
}

void RingBackCard::setNow(const QDateTime &now)
{
    m_now = now;
    showFirst();
}

void RingBackCard::showFirst()
{
    setVisible(!m_ringBacks.isEmpty());
    if (m_ringBacks.isEmpty()) {
        return;
    }
    const shop::RingBack &first = m_ringBacks.first();
    const int more = static_cast<int>(m_ringBacks.size()) - 1;
    m_heading->setText(more == 0 ? tr("RING BACK") : tr("RING BACK, %n more", nullptr, more));
    m_caller->setText(first.caller.isEmpty() ? tr("number withheld") : phoneText(first.caller));
    const QString time = m_words.clockTime(first.at, m_now);
    m_reason->setText(first.reason == shop::RingBack::Reason::WantsPerson
            ? tr("%1: wants to speak to a person").arg(time)
            : tr("%1: hung up before ordering").arg(time));
    QStringList wanted = first.wanted.mid(0, linesShown);
    if (first.wanted.size() > linesShown) {
        wanted.append(tr("and %n more", "further items of a cart",
            static_cast<int>(first.wanted.size() - linesShown)));
    }
    if (!first.wanted.isEmpty()) {
        wanted.append(OrderFileWords::amount(first.total));
    }
    m_wanted->setText(wanted.join(u'\n'));
    m_wanted->setVisible(!wanted.isEmpty());
    m_done->setAccessibleName(tr("%1 has been rung back").arg(m_caller->text()));
}

} // namespace docket::ui
