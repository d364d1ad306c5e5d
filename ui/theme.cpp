// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include <QFontDatabase>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

struct RoleColours {
    Colour role;
    QRgb dark;
    QRgb light;
};

constexpr std::array roleColours {
    RoleColours {Colour::Ground, 0xff12151a, 0xfff1f3f6},
    RoleColours {Colour::Surface, 0xff1c2128, 0xffffffff},
    RoleColours {Colour::Head, 0xff262d36, 0xffe6eaef},
    RoleColours {Colour::Line, 0xff2b323b, 0xffd0d7df},
    RoleColours {Colour::Text, 0xfff3f5f7, 0xff12161b},
    RoleColours {Colour::Quiet, 0xffa8b3bf, 0xff48535e},
    RoleColours {Colour::Link, 0xff5aa9ff, 0xff0a559f},
    RoleColours {Colour::Go, 0xff2f7d5b, 0xff1f6e4b},
    RoleColours {Colour::Start, 0xff2a67b1, 0xff1f5ca6},
    RoleColours {Colour::HandOver, 0xff4d5a68, 0xff4a5562},
    RoleColours {Colour::OnAction, 0xffffffff, 0xffffffff},
    RoleColours {Colour::Neutral, 0xff2f3741, 0xffdde3ea},
    RoleColours {Colour::OnTime, 0xff3fb27f, 0xff1d8a58},
    RoleColours {Colour::OnTimeText, 0xff6fcfa2, 0xff11603b},
    RoleColours {Colour::Due, 0xfff2b53a, 0xffb87800},
    RoleColours {Colour::DueText, 0xffffcf70, 0xff6a4300},
    RoleColours {Colour::DueGround, 0xff3a3220, 0xfffcefcf},
    RoleColours {Colour::Late, 0xffff5d57, 0xffd0211a},
    RoleColours {Colour::OnLate, 0xff12151a, 0xffffffff},
    RoleColours {Colour::LateText, 0xffff9c97, 0xff97140e},
    RoleColours {Colour::LateGround, 0xff4a2224, 0xfffde1df},
    RoleColours {Colour::Chip, 0xfff3f5f7, 0xff12161b},
    RoleColours {Colour::OnChip, 0xff12151a, 0xffffffff},
    RoleColours {Colour::Allergy, 0xffffe14d, 0xffffe14d},
    RoleColours {Colour::OnAllergy, 0xff12151a, 0xff12151a},
};

constexpr bool standsInOrder()
{
    for (std::size_t index = 0; index < roleColours.size(); ++index) {
        if (roleColours[index].role != static_cast<Colour>(index)) {
            return false;
        }
    }
    return roleColours.size() == static_cast<std::size_t>(Colour::OnAllergy) + 1;
}
static_assert(standsInOrder(), "one row per role, in the order of the enum");

QString pixels(TypeSize size)
{
    return QString::number(static_cast<int>(size)) + u"px"_s;
}

} // namespace

Theme::Theme(ThemeKind kind) : m_kind(kind)
{
    if (QFontDatabase::hasFamily(u"Inter"_s)) {
        m_families.append(u"Inter"_s);
    }
    m_families.append(QFontDatabase::systemFont(QFontDatabase::GeneralFont).families());
}

QColor Theme::colour(Colour role) const
{
    const auto &row = roleColours.at(static_cast<std::size_t>(role));
    return QColor::fromRgba(m_kind == ThemeKind::Dark ? row.dark : row.light);
}

Colour Theme::inkOn(Colour ground)
{
    if (ground == Colour::Late) {
        return Colour::OnLate;
    }
    return ground == Colour::Neutral ? Colour::Text : Colour::OnAction;
}

QFont Theme::font(TypeSize size, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(static_cast<int>(size));
    font.setWeight(weight);
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, colour(Colour::Ground));
    palette.setColor(QPalette::Base, colour(Colour::Surface));
    palette.setColor(QPalette::AlternateBase, colour(Colour::Head));
    palette.setColor(QPalette::Button, colour(Colour::Neutral));
    palette.setColor(QPalette::Highlight, colour(Colour::Start));
    palette.setColor(QPalette::HighlightedText, colour(Colour::OnAction));
    palette.setColor(QPalette::Link, colour(Colour::Link));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, colour(Colour::Text));
        palette.setColor(QPalette::Disabled, role, colour(Colour::Quiet));
    }
    palette.setColor(QPalette::PlaceholderText, colour(Colour::Quiet));
    return palette;
}

QString Theme::styleSheet() const
{
    // Colours and sizes stand in the sheet by name, as @text and @large.
    QString sheet = uR"(
QWidget#main-window, QWidget#top-bar, QWidget#foot, QWidget#side-panel, QWidget#recall-panel, QWidget#recall-list, QWidget#counts-panel, QWidget#counts-list { background: @ground; }
QWidget#top-bar { border-bottom: 1px solid @line; }
QWidget#foot { border-top: 1px solid @line; }
QWidget#side-panel, QWidget#recall-panel, QWidget#counts-panel { border-left: 1px solid @line; }
QWidget#side-panel[layoutDirection="RightToLeft"], QWidget#recall-panel[layoutDirection="RightToLeft"], QWidget#counts-panel[layoutDirection="RightToLeft"] { border-left: none; border-right: 1px solid @line; }
QScrollArea#panel-scroll, QWidget#panel-content { background: transparent; }
QScrollBar:vertical { background: @ground; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @quiet; border-radius: 4px; min-height: 48px; margin: 0 2px; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QLabel { color: @text; background: transparent; font-family: @family; font-size: @body; }
QLabel[role="shop"] { font-size: @title; font-weight: 700; }
QLabel[role="heading"] { color: @quiet; font-size: @small; font-weight: 600; }
QLabel[role="quiet"] { color: @quiet; }
QLabel[role="more"] { color: @link; font-size: @small; font-weight: 600; }
QLabel[role="unit"] { color: @quiet; font-size: @title; font-weight: 600; padding-bottom: 8px; }
QLabel[role="message"] { font-size: @large; }
QLabel[role="display"] { font-size: @display; font-weight: 700; }
QLabel[role="title"] { font-size: @number; font-weight: 700; }
QLabel[role="command"] { background: @surface; border: 1px solid @line; border-radius: 8px;
    padding: 12px 16px; font-family: monospace; font-size: @large; }
QWidget[role="notice"] { background: @late-ground; }
QWidget[role="notice"] QLabel { color: @late-text; font-size: @large; font-weight: 600; }
QWidget[role="panel"] { background: @surface; border-radius: 10px; }
QTableWidget { background: @surface; color: @text; border: none; font-family: @family; font-size: @body; }
QTableWidget::item { padding: 0 4px; border-bottom: 1px solid @line; }
QTableWidget:focus { border: 2px solid @link; }
QHeaderView, QHeaderView::section { background: @surface; color: @quiet; border: none; border-bottom: 1px solid @line;
    padding: 0 4px; font-family: @family; font-size: @small; font-weight: 600; }
QLabel[role="alarm"] { background: @late-ground; color: @late-text; font-size: @large;
    font-weight: 600; border-radius: 8px; padding: 8px 12px; }
QWidget#sold-out, QWidget#menu-page { background: @ground; }
QLineEdit { background: @surface; color: @text; border: 1px solid @line; border-radius: 8px;
    padding: 0 12px; font-family: @family; font-size: @large; selection-background-color: @link; }
QLineEdit:focus { border: 2px solid @link; }
QLineEdit[wrong="true"] { border: 2px solid @late-text; }
QSpinBox, QDateTimeEdit, QComboBox { background: @surface; color: @text; border: 1px solid @line; border-radius: 8px;
    padding: 0 12px; font-family: @family; font-size: @large; selection-background-color: @link; }
QSpinBox:focus, QDateTimeEdit:focus, QComboBox:focus { border: 2px solid @link; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox QAbstractItemView { background: @head; color: @text; selection-background-color: @line; selection-color: @text; }
QComboBox QAbstractItemView::item { padding: 0 12px; border-left: 4px solid transparent; }
QComboBox QAbstractItemView::item:selected { background: @line; color: @text; border-left: 4px solid @link; }
QComboBox QAbstractItemView[layoutDirection="RightToLeft"]::item { border-left: none; border-right: 4px solid transparent; }
QComboBox QAbstractItemView[layoutDirection="RightToLeft"]::item:selected { border-left: none; border-right: 4px solid @link; }
QCheckBox { color: @text; font-family: @family; font-size: @large; }
QListWidget { background: @surface; color: @text; border: 1px solid @line; border-radius: 8px;
    font-family: @family; font-size: @large; outline: none; }
QListWidget::item { min-height: 52px; padding: 0 12px; border-bottom: 1px solid @line; }
QTextBrowser { background: @ground; color: @text; border: none; font-family: @family; font-size: @large;
    selection-background-color: @link; }
QPlainTextEdit { background: @surface; color: @text; border: 1px solid @line; border-radius: 8px; padding: 8px;
    font-family: monospace; font-size: @large; selection-background-color: @link; }
QListWidget#menu-findings::item { padding: 8px 12px; }
QListWidget::item:selected { background: @head; color: @text; border-left: 4px solid @link; }
QListWidget[layoutDirection="RightToLeft"]::item:selected { border-left: none; border-right: 4px solid @link; }
QWidget[role="screen"] { background: @ground; }
QLabel[role="wall"] { font-size: @display; font-weight: 700; }
QLabel[role="wall-quiet"] { color: @quiet; font-size: @display; font-weight: 600; }
QLabel[role="key"] { color: @link; font-size: @large; font-weight: 700; }
QWidget[role="hint"] { background: @head; border-top: 1px solid @line; }
QWidget[role="hint"] QLabel { font-size: @large; }
QWidget[role="card"] { background: @head; border: 2px solid @link; border-radius: 10px; }
QPushButton[role="section"] { border: none; border-bottom: 3px solid transparent;
    border-top: 3px solid transparent; color: @quiet; background: transparent; font-family: @family; font-size: @large;
    padding: 0 4px; }
QPushButton[role="section"]:checked { color: @text; border-bottom-color: @link; }
QPushButton[role="section"][news="true"] { background: @due-ground; color: @due-text; font-weight: 700; padding: 0 12px; }
QPushButton[role="section"]:focus { background: @surface; }
QToolTip { font-family: @family; color: @text; background: @head; border: 1px solid @line; padding: 4px; }
)"_s;
    const std::array<std::pair<QString, Colour>, 11> colours {{
        {u"@ground"_s, Colour::Ground},
        {u"@surface"_s, Colour::Surface},
        {u"@head"_s, Colour::Head},
        {u"@line"_s, Colour::Line},
        {u"@text"_s, Colour::Text},
        {u"@quiet"_s, Colour::Quiet},
        {u"@link"_s, Colour::Link},
        {u"@due-ground"_s, Colour::DueGround},
        {u"@due-text"_s, Colour::DueText},
        {u"@late-ground"_s, Colour::LateGround},
        {u"@late-text"_s, Colour::LateText},
    }};
    for (const auto &[name, role] : colours) {
        sheet.replace(name, colour(role).name());
    }
    const std::array<std::pair<QString, TypeSize>, 6> sizes {{
        {u"@small"_s, TypeSize::Small},
        {u"@body"_s, TypeSize::Body},
        {u"@large"_s, TypeSize::Large},
        {u"@title"_s, TypeSize::Title},
        {u"@number"_s, TypeSize::Number},
        {u"@display"_s, TypeSize::Display},
    }};
    for (const auto &[name, size] : sizes) {
        sheet.replace(name, pixels(size));
    }
    QStringList quoted;
    for (const auto &family : m_families) {
        quoted.append(u'"' + family + u'"');
    }
    sheet.replace(u"@family"_s, quoted.join(u", "_s));
    return sheet;
}

} // namespace docket::ui
