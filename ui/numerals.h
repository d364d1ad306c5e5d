// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QPointF>
#include <QString>
#include <QWidget>

class QPainter;

namespace docket::ui {

/// Tabular numerals with any font and any Qt: every digit takes the widest digit's place, so that
/// counting clocks do not dance and columns stand.
qreal tabularWidth(const QFont &font, const QString &text);
/// In the painter's font and pen, from `baseline` to the right.
void paintTabular(QPainter &painter, const QPointF &baseline, const QString &text);

/// A time that counts, in bold.
class NumeralLabel final : public QWidget {
    Q_OBJECT

public:
    NumeralLabel(const Theme &theme, TypeSize size, QWidget *parent);

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TypeSize m_size;
    QString m_text;
};

} // namespace docket::ui
