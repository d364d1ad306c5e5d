// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/settings_report.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace docket::ui {

class ActionButton;
class Theme;

/// One setting: what it does, its value to be changed, and the way back to the standard. What is
/// kept changes only by the board's answer.
class SettingPanel final : public QWidget {
    Q_OBJECT

public:
    SettingPanel(const Theme &theme, QWidget *parent);

    /// Shows a setting; what somebody has begun to enter for the same one stays while it is kept as
    /// it was.
    void show(const shop::SettingState &setting);
    void setRefusal(const QString &reason);
    /// Where a value is entered.
    void edit();

signals:
    /// An empty value: the standard again.
    void changeRequested(const QString &key, const QString &value);

private:
    QWidget *buildEditor();
    void fill();
    void showState();
    void showSave();
    void save();
    /// As it is entered now.
    QString entered() const;
    bool isSwitch() const;
    QWidget *editor() const;

    const Theme &m_theme;
    shop::SettingState m_setting;
    QLabel *m_name;
    QLabel *m_help;
    QLineEdit *m_member; // of a family: the name of a new one
    QLineEdit *m_text;
    QCheckBox *m_switch;
    QComboBox *m_choice;
    QWidget *m_numberBox;
    QSpinBox *m_number;
    QLabel *m_range;
    QLabel *m_state;
    QLabel *m_refusal;
    ActionButton *m_save;
    ActionButton *m_reset;
    QLabel *m_key;
};

} // namespace docket::ui
