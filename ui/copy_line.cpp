// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copy_line.h"

#include "action_button.h"
#include "menu_form.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace docket::ui {

CopyLine::CopyLine(const Theme &theme, const QString &name, const QString &meaning, QWidget *parent)
    : QWidget(parent), m_text(formText(name, meaning, this))
{
    m_text->setReadOnly(true);
    // Commands and addresses read from the left in every language.
    m_text->setLayoutDirection(Qt::LeftToRight);
    auto *copy = formButton(theme, name + u"-copy"_s, tr("Copy"), this);
    copy->setAccessibleDescription(meaning);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(m_text, 1);
    layout->addWidget(copy);
}

void CopyLine::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setCursorPosition(0);
}

QString CopyLine::text() const
{
    return m_text->text();
}

} // namespace docket::ui
