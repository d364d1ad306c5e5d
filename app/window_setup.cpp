// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_setup.h"

namespace docket::app {

ui::WindowSetup windowSetup(
    [[maybe_unused]] const shop::Settings &settings, const shop::ShopProfile &profile)
{
    return {profile.hours.zone(), profile.name};
}

} // namespace docket::app
