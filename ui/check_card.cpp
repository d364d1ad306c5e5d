// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check_card.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

CheckCard::CheckCard(const Theme &theme, const QString &name, QWidget *parent)
    : StateCard(theme, parent), m_sentence(namedLabel("message", name + u"-says"_s, this)),
      m_hint(namedLabel("message", name + u"-hint"_s, this)),
      m_action(formButton(theme, name + u"-action"_s, {}, this))
{
    setObjectName(name);
    auto *words = new QVBoxLayout;
    words->setSpacing(spacingUnit);
    words->addWidget(m_sentence);
    words->addWidget(m_hint);
    auto *row = new QHBoxLayout;
    row->setSpacing(3 * spacingUnit);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, &CheckCard::actionRequested);
    content()->addLayout(row);
}

void CheckCard::say(shop::TrustItem::Level level, const QString &sentence, const QString &hint,
    const QString &action)
{
    using Level = shop::TrustItem::Level;
    setState(level == Level::Good     ? State::Good
            : level == Level::Warning ? State::Attention
                                      : State::Trouble);
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(hint.isEmpty() ? sentence : u"%1. %2"_s.arg(sentence, hint));
}

} // namespace docket::ui
