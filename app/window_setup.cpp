// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_setup.h"

namespace docket::app {

ui::WindowSetup windowSetup(const shop::Settings &settings, const shop::ShopProfile &profile)
{
    ui::WindowSetup setup;
    setup.zone = profile.hours.zone();
    setup.shopName = profile.name;
    setup.alarm = {settings.integer("sound/volume"), settings.integer("sound/repeatSeconds")};
    return setup;
}

} // namespace docket::app
