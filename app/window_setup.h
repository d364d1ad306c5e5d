// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/data_folder.h"
#include "shop/settings.h"
#include "shop/shop_profile.h"
#include "ui/window_setup.h"

namespace docket::app {

/// Refused: keys that do not exist or do two things.
Result<ui::WindowSetup> windowSetup(const shop::Settings &settings,
    const shop::ShopProfile &profile, const shop::DataFolder &folder);

} // namespace docket::app
