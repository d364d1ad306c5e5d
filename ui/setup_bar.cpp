// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup_bar.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "setup_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace docket::ui {

SetupBar::SetupBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_text(namedLabel("message", u"setup-missing"_s, this))
{
    setObjectName(u"setup-bar"_s);
    setProperty("role", u"hint"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *button = formButton(theme, u"setup-open"_s, tr("Set up"), this);
    button->setGround(Colour::Start);
    connect(button, &QPushButton::clicked, this, &SetupBar::setupRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 2 * spacingUnit, 4 * spacingUnit, 2 * spacingUnit);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(m_text, 1);
    layout->addWidget(button);
    hide();
}

void SetupBar::tell(const QList<shop::SetupStep> &missing)
{
    QStringList titles;
    for (const auto step : missing) {
        titles.append(SetupForm::title(step));
    }
    m_text->setText(
        tr("Orders are taken, but not set up yet: %1").arg(QLocale().createSeparatedList(titles)));
    setVisible(!missing.isEmpty());
}

} // namespace docket::ui
