// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/staff_report.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace docket::ui {

class ActionButton;
class BackupPanel;
class PinPad;
class Theme;

/// Who works here, and who stands before the screen: sign in with a PIN; the owner also says who is
/// what. What is shown changes only by the board's answer.
class StaffPage final : public QWidget {
    Q_OBJECT

public:
    StaffPage(const Theme &theme, QWidget *parent);

    void tell(const shop::StaffReport &report);
    void setRefusal(const QString &reason);
    /// Shown in place of a person's form, by a button below the list of people.
    void useBackups(BackupPanel *panel);

signals:
    void signInRequested(const QString &person, const QString &pin);
    void signOutRequested();
    void changeRequested(const docket::shop::StaffChange &change);
    void dismissRequested(const QString &person);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildForm();
    const shop::StaffPerson *person(const QString &id) const;
    const shop::StaffPerson *chosen() const;
    /// Whether the form is open: the owner is here, or nobody has a PIN yet.
    bool mayChange() const;
    QString stateText() const;
    void fill();
    void showChoice();
    void add();
    /// Signs in, or saves, whichever is offered.
    void goOn();

    const Theme &m_theme;
    shop::StaffReport m_report;
    bool m_isNew = false; // the form is for somebody who is not listed yet
    QListWidget *m_people;
    ActionButton *m_add;
    ActionButton *m_backups;
    QStackedWidget *m_right; // a person, or the backups
    QLabel *m_state;
    ActionButton *m_signOut;
    QLabel *m_title;
    QLineEdit *m_name = nullptr; // with the next, part of the form, which is built after them
    QListWidget *m_roles = nullptr;
    QWidget *m_form;
    PinPad *m_pin;
    QLabel *m_refusal;
    ActionButton *m_save;
    ActionButton *m_dismiss;
};

} // namespace docket::ui
