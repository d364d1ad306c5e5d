// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "money_edit.h"

#include "ui/theme.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace docket::ui {

MoneyEdit::MoneyEdit(QWidget *parent) : QLineEdit(parent)
{
    setFixedHeight(touchHeight);
    setAlignment(Qt::AlignRight);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(this, &QLineEdit::textChanged, this, &MoneyEdit::judge);
    connect(this, &QLineEdit::editingFinished, this, &MoneyEdit::finish);
}

std::optional<Money> MoneyEdit::money() const
{
    const auto money = Money::fromDecimal(text().trimmed().replace(u',', u'.'));
    return money && *money >= Money() ? money : std::nullopt;
}

bool MoneyEdit::isWrong() const
{
    return !text().trimmed().isEmpty() && !money();
}

void MoneyEdit::setMoney(std::optional<Money> money)
{
    m_known = money;
    const QString text = money ? money->toDecimal() : QString();
    if (text != this->text()) {
        setText(text);
    }
}

void MoneyEdit::judge()
{
    if (property("wrong").toBool() != isWrong()) {
        setProperty("wrong", isWrong());
        style()->polish(this);
    }
}

void MoneyEdit::finish()
{
    if (isWrong()) {
        return;
    }
    const auto now = money();
    if (now != m_known) {
        m_known = now;
        emit moneyEdited(now);
    }
    setMoney(now);
}

} // namespace docket::ui
