// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language_picker.h"

#include "action_button.h"
#include "menu_form.h"
#include "ui/language.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace docket::ui {

LanguagePicker::LanguagePicker(
    const Theme &theme, const QString &name, int columns, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name + u's');
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2 * spacingUnit);
    int place = 0;
    for (const auto &language : languages()) {
        const bool isSpoken = language.locale.language() == QLocale().language();
        auto *button = formButton(theme, name + u'-' + language.id,
            isSpoken ? u"✓ "_s + language.name : language.name, this);
        button->setAccessibleName(language.name);
        button->setGround(isSpoken ? Colour::Start : Colour::Neutral);
        connect(button, &ActionButton::clicked, this,
            [this, id = language.id] { emit languageChosen(id); });
        grid->addWidget(button, place / columns, place % columns);
        ++place;
    }
}

} // namespace docket::ui
