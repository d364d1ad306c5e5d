// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QTextBrowser;
class QVBoxLayout;

namespace docket::ui {

class Theme;

/// The pages of resources/help as they stand in the program: on the left what there is, beside it
/// the page, in the language of QLocale() where somebody has written it, else in English. Links
/// lead from page to page and never out of the program: a kitchen's screen has no browser.
class HelpPage final : public QWidget {
    Q_OBJECT

public:
    HelpPage(const Theme &theme, QWidget *parent);

    /// Opens a page by its file's name, as "cook.md"; one that does not exist leaves what is shown.
    void openPage(const QString &page);
    /// The page that another window showed, in this one's language.
    void goOnFrom(const HelpPage &other);
    /// From now on the first run can be asked for here.
    void offerSetup(const Theme &theme);

signals:
    void setupRequested();
    /// "tr"
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void follow(const QUrl &link);
    void show(const QString &page, const QString &place);

    const Theme &m_theme;
    const Language m_language;
    QVBoxLayout *m_side;
    QListWidget *m_contents;
    QLabel *m_onlyEnglish;
    QTextBrowser *m_text;
    QString m_page;
};

} // namespace docket::ui
