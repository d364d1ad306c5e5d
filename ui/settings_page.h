// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/settings_report.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace docket::ui {

class DiagnosisView;
class Prompt;
class RestartCard;
class SettingPanel;
class Theme;

/// The shop's settings: found while one types, each with its help. What is shown changes only by
/// the board's answer.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    SettingsPage(const Theme &theme, QWidget *parent);

    /// Somebody comes here: what they type is looked for.
    void open();
    /// What was looked for and chosen in another page, as soon as the settings are told.
    void goOnFrom(const SettingsPage &other);
    void tell(const shop::SettingsReport &report);
    /// Nothing was changed; `key`: of what, empty of everything.
    void setRefusal(const QString &key, const Sentence &reason);
    /// What was asked for by diagnosisWanted().
    void tellDiagnosis(const QString &text);
    /// Where the diagnosis is saved is asked there.
    void usePrompt(Prompt &prompt);
    /// Ends the diagnosis or the search. \return false: there was neither.
    bool closeTopmost();
    /// Shown while something waits for the next start.
    RestartCard *restart() const { return m_restart; }

signals:
    void changeRequested(const QString &key, const QString &value);
    void diagnosisWanted();

protected:
    /// In the search field the arrows choose, and Enter leads to the value.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const Theme &theme);
    void fill();
    void openDiagnosis();
    void showChoice();
    const shop::SettingState *chosen() const;
    void request(const QString &key, const QString &value);

    shop::SettingsReport m_report;
    QLineEdit *m_search;
    QComboBox *m_group;
    QListWidget *m_list;
    QLabel *m_count;
    SettingPanel *m_panel;
    RestartCard *m_restart;
    DiagnosisView *m_diagnosis;
    QStackedWidget *m_parts;
    QString m_asked; // the setting that was changed last: what is told of it is shown
};

} // namespace docket::ui
