// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_form.h"
#include "shop/board.h"

class QLineEdit;

namespace docket::ui {

class PinPad;
class Theme;

/// The first owner and the PIN: from then on not everybody may do everything.
class SetupOwnerForm final : public SetupForm {
    Q_OBJECT

public:
    SetupOwnerForm(
        const Theme &theme, shop::Board &board, shop::FirstRun &firstRun, QWidget *parent);

    void tell(const shop::SetupState &) override { }
    void open() override { emit staffWanted(); }

signals:
    void staffWanted();
    void changeRequested(const docket::shop::StaffChange &change);

protected:
    /// Without a PIN nothing is kept, and everybody may do everything. One that is refused stays,
    /// to be put right or deleted.
    void keep() override;

private:
    void showStaff(const shop::StaffReport &report);

    bool m_isGuarded = false;
    bool m_isWaiting = false; // for the PIN that was given
    QLabel *m_state;
    QWidget *m_fields;
    QLineEdit *m_name;
    PinPad *m_pin;
};

} // namespace docket::ui
