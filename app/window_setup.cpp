// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_setup.h"

using namespace Qt::StringLiterals;

namespace docket::app {

Result<ui::WindowSetup> windowSetup(const shop::Settings &settings,
    const shop::ShopProfile &profile, const shop::DataFolder &folder)
{
    ui::WindowSetup setup;
    setup.zone = profile.hours.zone();
    setup.shopName = profile.name;
    setup.theme =
        settings.text("board/theme") == "light"_L1 ? ui::ThemeKind::Light : ui::ThemeKind::Dark;
    setup.layout =
        settings.text("board/layout") == "grid"_L1 ? ui::BoardLayout::Grid : ui::BoardLayout::Flow;
    setup.times = {settings.integer("board/dueMinutes"), settings.integer("board/lateMinutes")};
    setup.showAheadMinutes = settings.integer("board/showAheadMinutes");
    setup.readyMonitor = settings.text("screens/ready");
    setup.stations = settings.family("stations");
    setup.alarm = {settings.integer("sound/volume"), settings.integer("sound/repeatSeconds"),
        !setup.readyMonitor.isEmpty()};
    setup.asksForSound = true;
    setup.photos = folder.photos();
    auto keys = ui::KeyMap::fromSettings(settings.family("keys"));
    if (!keys) {
        return keys.error();
    }
    setup.keys = *keys;
    return setup;
}

} // namespace docket::app
