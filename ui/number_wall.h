// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QString>
#include <QWidget>

namespace docket::ui {

class Theme;

/// Docket numbers as large as the room allows, in rows, to be read across a shop.
class NumberWall final : public QWidget {
    Q_OBJECT

public:
    enum class Look { Quiet, Loud };
    struct Number {
        QString text;
        bool isNew = false; ///< Stands out: inverse, with a tick.

        friend bool operator==(const Number &, const Number &) = default;
    };

    NumberWall(const Theme &theme, Look look, QWidget *parent);

    void setNumbers(const QList<Number> &numbers);
    const QList<Number> &numbers() const { return m_numbers; }
    QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Grid {
        int columns = 1;
        int rows = 1;
        int cellHeight = 0;
    };
    Grid grid() const;
    void paintNumber(QPainter &painter, const QRectF &cell, const Number &number) const;

    const Theme &m_theme;
    Look m_look;
    QList<Number> m_numbers;
};

} // namespace docket::ui
