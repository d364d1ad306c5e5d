// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_form.h"

class QCheckBox;
class QListWidget;

namespace docket::ui {

/// Whether the shop counts GST, how it finds deals, and whether money is noted.
class SetupPricesForm final : public SetupForm {
    Q_OBJECT

public:
    SetupPricesForm(shop::FirstRun &firstRun, QWidget *parent);

    void tell(const shop::SetupState &state) override;
    void goOnFrom(const SetupForm &before) override;

signals:
    void keepRequested(const docket::shop::PriceTerms &terms);

protected:
    void keep() override;
    void settle() override { m_isEdited = false; }

private:
    void showGst();

    bool m_isEdited = false;
    QCheckBox *m_gst;
    QLabel *m_gstMeans;
    QListWidget *m_deals;
    QCheckBox *m_payments;
};

} // namespace docket::ui
