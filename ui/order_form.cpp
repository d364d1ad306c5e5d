// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order_form.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "panel_scroll.h"
#include "reason_picker.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

OrderForm::OrderForm(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(namedLabel("shop", name + u"-title"_s, this)),
      m_effect(namedLabel("message", name + u"-effect"_s, this)), m_fields(new QVBoxLayout),
      m_reason(new ReasonPicker(this)), m_refusal(namedLabel("alarm", name + u"-refusal"_s, this)),
      m_confirm(formButton(theme, name + u"-confirm"_s, {}, this))
{
    setObjectName(u"order-"_s + name);
    m_confirm->setGround(Colour::Start);
    auto *back = formButton(theme, name + u"-back"_s, tr("Leave it as it is"), this);
    connect(m_confirm, &QPushButton::clicked, this, &OrderForm::confirm);
    connect(m_reason, &ReasonPicker::entered, this, &OrderForm::confirm);
    connect(back, &QPushButton::clicked, this, &OrderForm::closed);
    m_fields->setSpacing(3 * spacingUnit);

    auto *scroll = new PanelScroll(this);
    auto *content = scroll->content();
    content->setSpacing(3 * spacingUnit);
    content->addWidget(m_title);
    content->addWidget(m_effect);
    content->addLayout(m_fields);
    content->addWidget(m_reason);
    content->addWidget(m_refusal);
    content->addStretch(1);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(2 * spacingUnit);
    actions->addWidget(m_confirm);
    actions->addWidget(back);
    actions->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(scroll, 1);
    layout->addLayout(actions);
}

void OrderForm::begin(const Words &words)
{
    m_title->setText(words.title);
    m_effect->setText(words.effect);
    m_confirm->setText(words.confirm);
    setRefusal({});
    m_reason->offer(words.reasons);
}

void OrderForm::setRefusal(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
}

void OrderForm::confirm()
{
    const QString reason = m_reason->reason();
    if (reason.isEmpty()) {
        setRefusal(tr("Say why first: tap a reason or type one."));
        return;
    }
    setRefusal({});
    goOn(reason);
}

} // namespace docket::ui
