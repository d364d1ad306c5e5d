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
    /// Sections stand in the order in which they were added; the first is the current one, and
    /// always on the bar.
    void addSection(const QString &id, const QString &title);
    /// Puts something that comes and goes beside the clock.
    void addNotice(QWidget *notice);
    /// Marks a section as the current one; tells nobody.
    void showSection(int index);
    /// What stands in place of the first section and is seen from all others.
    struct News {
        QString text;
        QString sign; ///< Where there is no room for the text.
    };
    /// The room that news take is kept for them, so that the other sections stay where a finger
    /// looks for them. \param widest the longest that will come
    void keepRoomForNews(const News &widest);
    void setNews(const News &news);
    /// The first section has its own title again.
    void endNews();
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
    /// Shows what stands before the other sections: name and first section, or the news.
    void showLead(bool hasRoomForName);
    QPushButton *newsButton(const QString &name);
    /// So many sections stand on the bar, the others in the list.
    void place(int onBar);
    void openMore();
    void showMore();

    QWidget *m_lead; ///< Of the same width with news and without.
    QLabel *m_name;
    QPushButton *m_news;
    QPushButton *m_newsSign;
    int m_newsRoom = 0;
    int m_newsSignRoom = 0;
    bool m_hasNews = false;
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
