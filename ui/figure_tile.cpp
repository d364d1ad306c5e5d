// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure_tile.h"

#include "labels.h"
#include "numerals.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

FigureTile::FigureTile(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_label(namedLabel("heading", name + u"-label"_s, this)),
      m_value(new NumeralLabel(theme, TypeSize::Number, this)),
      m_hint(namedLabel("quiet", name + u"-hint"_s, this))
{
    setObjectName(name);
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_value->setObjectName(name + u"-value"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 3 * spacingUnit, 4 * spacingUnit, 3 * spacingUnit);
    layout->setSpacing(spacingUnit);
    layout->addWidget(m_label);
    layout->addWidget(m_value, 0, Qt::AlignLeading);
    layout->addWidget(m_hint);
    layout->addStretch(1);
}

void FigureTile::show(const ReportFigure &figure)
{
    m_label->setText(figure.label);
    m_value->setText(figure.value);
    m_hint->setText(figure.hint);
    setAccessibleName(u"%1: %2, %3"_s.arg(figure.label, figure.value, figure.hint));
}

} // namespace docket::ui
