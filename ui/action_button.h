// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QPushButton>

namespace docket::ui {

/// A button for wet fingers: 52 px high, flat, one colour that says what it does. Where its text
/// has no room, it is smaller, at last in two lines.
class ActionButton final : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(bool fits READ fits)

public:
    ActionButton(const Theme &theme, QWidget *parent);

    void setGround(Colour ground);
    /// The key that does the same, shown small; empty for none.
    void setKeyHint(const QString &key);
    /// Less room at the sides, for a row of short words.
    void setNarrow();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Whether the whole text is seen.
    bool fits() const { return seenWhole(fittingSize()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor groundColour() const;
    QRect textRect() const;
    bool seenWhole(TypeSize size) const;
    TypeSize fittingSize() const;

    const Theme &m_theme;
    Colour m_ground = Colour::Neutral;
    QString m_keyHint;
    int m_padding;
};

} // namespace docket::ui
