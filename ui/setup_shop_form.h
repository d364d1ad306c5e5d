// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_form.h"

class QLineEdit;

namespace docket::ui {

class Theme;

/// Who and where the shop is, as it stands on its receipts; before all, in which language it is
/// asked for.
class SetupShopForm final : public SetupForm {
    Q_OBJECT

public:
    SetupShopForm(const Theme &theme, shop::FirstRun &firstRun, QWidget *parent);

    void tell(const shop::SetupState &state) override;

signals:
    void keepRequested(const docket::shop::ShopDetails &details);
    /// "tr"
    void languageChosen(const QString &language);

protected:
    void keep() override;

private:
    void judge();

    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_phone;
    QLineEdit *m_abn;
    QLabel *m_verdict;
};

} // namespace docket::ui
