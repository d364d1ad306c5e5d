// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_form.h"

class QCheckBox;
class QListWidget;

namespace docket::ui {

/// How tax and deals are counted, and whether money is noted.
class SetupPricesForm final : public SetupForm {
    Q_OBJECT

public:
    SetupPricesForm(shop::FirstRun &firstRun, QWidget *parent);

    void tell(const shop::SetupState &state) override;
    void goOnFrom(const SetupForm &before) override;

signals:
    void keepRequested(const QString &deals, bool notesPayments);

protected:
    void keep() override;
    void settle() override { m_isEdited = false; }

private:
    bool m_isEdited = false;
    QListWidget *m_deals;
    QCheckBox *m_payments;
};

} // namespace docket::ui
