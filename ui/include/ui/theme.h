// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>
#include <QStringList>

namespace docket::ui {

enum class ThemeKind { Dark, Light };

/// What a colour is for. Every text role reads on the grounds it is used on: 4.5:1 at least, the
/// lines of an order 7:1.
enum class Colour {
    Ground, ///< Of the window.
    Surface, ///< Of a tile.
    Head, ///< Of a tile's head that is on time, and of panels within a surface.
    Line, ///< Hairlines.
    Text,
    Quiet, ///< Text that only those read who look for it.
    Link, ///< Quantities, the current section, the focus ring.
    Go, ///< Ground of "Ready".
    Start, ///< Ground of "Start".
    HandOver, ///< Ground of "Collected".
    OnAction, ///< Text on the three above, see Theme::inkOn().
    Neutral, ///< Ground of the small buttons; with Text on it, or Quiet when disabled.
    OnTime,
    OnTimeText,
    Due,
    DueText,
    DueGround,
    Late, ///< Also the ground of what cannot be taken back.
    OnLate,
    LateText,
    LateGround,
    Chip, ///< Ground of what is left out: inverse.
    OnChip,
    Allergy, ///< Ground of an allergy that nobody has checked.
    OnAllergy,
};

/// Sizes of type in pixels. Nothing between them.
enum class TypeSize {
    Small = 13,
    Body = 14,
    Large = 16,
    Title = 20,
    Number = 34,
    Display = 52,
};

/// All spacing is a multiple of this.
inline constexpr int spacingUnit = 4;
inline constexpr int cornerRadius = 10;
/// What a wet finger hits.
inline constexpr int touchHeight = 52;
inline constexpr int listRowHeight = touchHeight + 1; ///< with the line below it

/// Colours, type and style of every screen: the one place for them.
class Theme {
public:
    explicit Theme(ThemeKind kind);

    ThemeKind kind() const { return m_kind; }
    QColor colour(Colour role) const;
    /// Of a button's text.
    static Colour inkOn(Colour ground);
    QFont font(TypeSize size, QFont::Weight weight = QFont::Normal) const;
    QPalette palette() const;
    /// For Qt's own widgets. Labels say what they are with the dynamic property "role".
    QString styleSheet() const;

private:
    ThemeKind m_kind;
    QStringList m_families;
};

} // namespace docket::ui
