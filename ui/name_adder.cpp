// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "name_adder.h"

#include "action_button.h"
#include "menu_form.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace docket::ui {

NameAdder::NameAdder(const Theme &theme, const QString &field, const QString &button,
    const QString &meaning, QWidget *parent)
    : QWidget(parent), m_name(formText(field, meaning, this))
{
    constexpr int longestName = 120;
    m_name->setPlaceholderText(meaning);
    m_name->setMaxLength(longestName);
    auto *add = formButton(theme, button, tr("Add"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(m_name, 1);
    layout->addWidget(add);
    const auto tell = [this] {
        const QString name = m_name->text().simplified();
        m_name->clear();
        if (!name.isEmpty()) {
            emit added(name);
        }
    };
    connect(add, &QPushButton::clicked, this, tell);
    connect(m_name, &QLineEdit::returnPressed, this, tell);
}

} // namespace docket::ui
