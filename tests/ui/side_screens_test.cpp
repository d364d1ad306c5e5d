// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/side_screens.h"
#include "window_test.h"

using docket::shop::TrustItem;
using docket::tests::FakeBoard;
using docket::tests::WindowTest;
using docket::ui::monitorIndex;
using docket::ui::SideScreens;
using namespace Qt::StringLiterals;

TEST_CASE("a monitor is meant by its number or its name")
{
    const QStringList names {u"eDP-1"_s, u"HDMI-1"_s};
    CHECK(monitorIndex(names, u"1"_s) == 0);
    CHECK(monitorIndex(names, u"2"_s) == 1);
    CHECK(monitorIndex(names, u"hdmi-1"_s) == 1);
    CHECK_FALSE(monitorIndex(names, u"3"_s).has_value());
    CHECK_FALSE(monitorIndex(names, u"0"_s).has_value());
    CHECK_FALSE(monitorIndex(names, u"DP-7"_s).has_value());
}

TEST_CASE("a monitor that is missing is told, and the board is never covered")
{
    auto setup = WindowTest::usualSetup();
    setup.readyMonitor = u"9"_s;
    setup.stations = {{u"1"_s, u"grill"_s}};
    WindowTest test(setup);
    SideScreens screens(test.board, test.clock, setup, test.window);
    QObject::connect(
        &screens, &SideScreens::trustChanged, &test.window, &docket::ui::MainWindow::showTrust);
    screens.arrange();
    CHECK(test.sentences()
        == QStringList {u"Sound: on"_s, u"Board of grill: monitor 1 is the board's own"_s,
            u"Customers' screen: monitor 9 is not there"_s});
}
