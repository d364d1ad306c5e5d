// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restart_card.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "ui/said.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

RestartCard::RestartCard(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_note(namedLabel("message", name, this)),
      m_question(namedLabel("message", name + u"-question"_s, this)),
      m_refusal(namedLabel("alarm", name + u"-refusal"_s, this)),
      m_now(formButton(theme, name + u"-now"_s, {}, this)),
      m_not(formButton(theme, name + u"-not"_s, tr("Not now"), this))
{
    auto *actions = new QHBoxLayout;
    actions->setSpacing(2 * spacingUnit);
    actions->addWidget(m_now);
    actions->addWidget(m_not);
    actions->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(m_note);
    layout->addWidget(m_question);
    layout->addWidget(m_refusal);
    layout->addLayout(actions);
    connect(m_now, &QPushButton::clicked, this, &RestartCard::goOn);
    connect(m_not, &QPushButton::clicked, this, &RestartCard::forget);
    forget();
}

void RestartCard::useAtStake(AtStake atStake)
{
    m_atStake = std::move(atStake);
}

void RestartCard::setNote(const QString &note)
{
    m_note->setText(note);
}

void RestartCard::refuse(const Sentence &reason)
{
    if (std::exchange(m_isWanted, false)) {
        setRefusal(said(reason));
    }
}

void RestartCard::setRefusal(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
}

void RestartCard::goOn()
{
    setRefusal({});
    if (m_isAsking) {
        forget();
        m_isWanted = true;
        emit restartRequested();
        return;
    }
    QStringList question {
        tr("Docket takes no calls for some seconds. Orders and dockets stay as they are.")};
    const QString lost = m_atStake ? m_atStake() : QString();
    if (!lost.isEmpty()) {
        question.append(lost);
    }
    m_question->setText(question.join(u' '));
    m_isAsking = true;
    arrange();
}

void RestartCard::forget()
{
    m_isAsking = false;
    setRefusal({});
    arrange();
}

void RestartCard::arrange()
{
    m_question->setVisible(m_isAsking);
    m_not->setVisible(m_isAsking);
    m_now->setText(m_isAsking ? tr("Yes, restart") : tr("Restart Docket now"));
    m_now->setGround(m_isAsking ? Colour::Late : Colour::Neutral);
}

void RestartCard::hideEvent(QHideEvent *event)
{
    forget();
    QWidget::hideEvent(event);
}

} // namespace docket::ui
