// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
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
    /// Another title for a section, to be seen from any of the others; empty: its own again.
    void setNews(int index, const QString &news);
    void setClock(const QString &time);

signals:
    void sectionChosen(int index);

private:
    QHBoxLayout *m_sections;
    QStringList m_titles;
    QButtonGroup *m_buttons;
    NumeralLabel *m_clock;
};

} // namespace docket::ui
