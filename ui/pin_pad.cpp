// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pin_pad.h"

#include "action_button.h"
#include "menu_form.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int columns = 3;
constexpr int keyWidth = 18 * spacingUnit;
constexpr int longestPin = 12;

} // namespace

PinPad::PinPad(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_field(formText(name, tr("PIN"), this))
{
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_field->setMaxLength(longestPin);
    connect(m_field, &QLineEdit::textChanged, this, &PinPad::changed);
    connect(m_field, &QLineEdit::returnPressed, this, &PinPad::entered);
    auto *keys = new QGridLayout(this);
    keys->setContentsMargins(0, 0, 0, 0);
    keys->setSpacing(2 * spacingUnit);
    keys->addWidget(m_field, 0, 0, 1, columns);
    const auto add = [&](const QString &id, const QString &text, int place, auto press) {
        auto *key = formButton(theme, name + u'-' + id, text, this);
        key->setMinimumWidth(keyWidth);
        connect(key, &QPushButton::clicked, this, press);
        keys->addWidget(key, 1 + place / columns, place % columns);
    };
    const QStringList order {
        u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s};
    for (int place = 0; place < order.size(); ++place) {
        const QString &digit = order.at(place);
        add(digit, digit, place, [this, digit] { m_field->insert(digit); });
    }
    constexpr int zeroPlace = 10;
    add(u"0"_s, u"0"_s, zeroPlace, [this] { m_field->insert(u"0"_s); });
    add(u"back"_s, tr("Delete", "a digit"), zeroPlace + 1, [this] { m_field->backspace(); });
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}

QString PinPad::take()
{
    const QString pin = m_field->text();
    m_field->clear();
    return pin;
}

QString PinPad::text() const
{
    return m_field->text();
}

bool PinPad::isEmpty() const
{
    return m_field->text().isEmpty();
}

void PinPad::setMeaning(const QString &meaning)
{
    m_field->setAccessibleName(meaning);
    m_field->setPlaceholderText(meaning);
}

} // namespace docket::ui
