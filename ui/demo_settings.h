// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/settings_board.h"

namespace docket::ui {

/// The settings of an invented shop; what is asked of it does not change it.
class DemoSettings final : public shop::SettingsBoard {
    Q_OBJECT

public:
    using shop::SettingsBoard::SettingsBoard;

public slots:
    void askSettings() override;
    void changeSetting(const QString &key, const QString &value) override;
    void askDiagnosis() override;
};

} // namespace docket::ui
