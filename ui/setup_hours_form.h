// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/opening_hours.h"
#include "domain/sale_window.h"
#include "setup_form.h"

#include <QList>

class QComboBox;

namespace docket::ui {

class HoursEdit;
class Theme;

/// When the shop is open, and by which clock.
class SetupHoursForm final : public SetupForm {
    Q_OBJECT

public:
    SetupHoursForm(const Theme &theme, shop::FirstRun &firstRun, QWidget *parent);

    void tell(const shop::SetupState &state) override;
    void goOnFrom(const SetupForm &before) override;

signals:
    void keepRequested(const docket::OpeningHours &hours);

protected:
    void keep() override;
    void settle() override { m_isEdited = false; }

private:
    OpeningHours m_hours;
    QList<SaleWindow> m_windows;
    bool m_isEdited = false;
    QComboBox *m_zone;
    HoursEdit *m_edit;
};

} // namespace docket::ui
