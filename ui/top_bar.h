// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace docket::ui {

class NumeralLabel;
class Theme;

/// Name, sections and clock.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    TopBar(const Theme &theme, const QString &shopName, QWidget *parent);

    /// Sections stand in the order in which they were added; the first is the current one.
    void addSection(const QString &id, const QString &title);
    /// Puts something that comes and goes beside the clock.
    void addNotice(QWidget *notice);
    /// Marks a section as the current one; tells nobody.
    void showSection(int index);
    void setClock(const QString &time);

signals:
    void sectionChosen(int index);

private:
    QHBoxLayout *m_sections;
    QButtonGroup *m_buttons;
    NumeralLabel *m_clock;
};

} // namespace docket::ui
