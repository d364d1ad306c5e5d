// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace docket::ui {

class NumeralLabel;
class Theme;

/// Name, sections and clock. Where there is no room for all, the names go, the shop's first; then
/// the last sections stand in a list behind "More".
class TopBar final : public QWidget {
    Q_OBJECT

public:
    /// The list of the sections that have no room hangs below the bar, over the parent.
    TopBar(const Theme &theme, const QString &shopName, QWidget *parent);

    void setShopName(const QString &shopName);
    /// Sections stand in the order in which they were added; the first is the current one.
    void addSection(const QString &id, const QString &title);
    /// Puts something that comes and goes beside the clock.
    void addNotice(QWidget *notice);
    /// Marks a section as the current one; tells nobody.
    void showSection(int index);
    /// Another title for a section, to be seen from any of the others; empty: its own again.
    void setNews(int index, const QString &news);
    void setClock(const QString &time);
    /// \return false: it was not open.
    bool closeMore();

signals:
    void sectionChosen(int index);

protected:
    bool event(QEvent *event) override;
    /// While the list is open: a tap beside it closes it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeRoom();
    /// So many sections stand on the bar, the others in the list.
    void place(int onBar);
    void openMore();
    void showMore();

    QLabel *m_name;
    QLabel *m_shop;
    QWidget *m_notice = nullptr;
    QHBoxLayout *m_sections;
    QStringList m_titles;
    QButtonGroup *m_buttons;
    QPushButton *m_more;
    QWidget *m_list;
    QVBoxLayout *m_rest;
    int m_onBar = 0;
    bool m_isMoreOpen = false;
    NumeralLabel *m_clock;
};

} // namespace docket::ui
