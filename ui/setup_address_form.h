// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_form.h"

#include <QList>

class QLineEdit;

namespace docket::ui {

class CopyLine;
class Theme;

/// How the internet reaches Docket: the tunnel and its address.
class SetupAddressForm final : public SetupForm {
    Q_OBJECT

public:
    SetupAddressForm(const Theme &theme, shop::FirstRun &firstRun, QWidget *parent);

    void tell(const shop::SetupState &state) override;

signals:
    void keepRequested(const QString &publicUrl);

protected:
    void keep() override;

private:
    QList<CopyLine *> m_commands;
    QLineEdit *m_address;
};

} // namespace docket::ui
