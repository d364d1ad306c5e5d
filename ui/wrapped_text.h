// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <memory>

class QPainter;
class QTextLayout;

namespace docket::ui {

/// Text of any script, broken to a width once and painted often. Copies share the layout.
class WrappedText {
public:
    /// `maximumLines` 0: as many as it needs; otherwise the last one is elided.
    WrappedText(const QString &text, const QFont &font, qreal width, int maximumLines = 0);

    /// The text in pieces of at most so many lines each.
    static QStringList pieces(
        const QString &text, const QFont &font, qreal width, int maximumLines);

    QSizeF size() const { return m_size; }
    qreal height() const { return m_size.height(); }
    qreal width() const { return m_size.width(); }
    qreal lastLineWidth() const { return m_lastLineWidth; }
    /// Of the last line, from the top of the first.
    qreal lastBaseline() const { return m_lastBaseline; }
    const QString &text() const { return m_text; }
    /// In the painter's pen; `at` is the upper left corner. Where the painter goes from right to
    /// left the lines end at the right edge.
    void paint(QPainter &painter, const QPointF &at) const;

private:
    QString m_text;
    QSizeF m_size;
    qreal m_lastLineWidth = 0;
    qreal m_lastBaseline = 0;
    std::shared_ptr<const QTextLayout> m_layout;
};

} // namespace docket::ui
