// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_words.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;

namespace docket::ui {

class NumeralLabel;

/// One figure, large, between what it is and what belongs to it.
class FigureTile final : public QWidget {
    Q_OBJECT

public:
    FigureTile(const Theme &theme, const QString &name, QWidget *parent);

    void show(const ReportFigure &figure);

private:
    QLabel *m_label;
    NumeralLabel *m_value;
    QLabel *m_hint;
};

} // namespace docket::ui
