// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/start_notice.h"

using docket::ui::StartNotice;
using namespace std::chrono_literals;

TEST_CASE("a start that takes long says so, a quick one shows nothing")
{
    StartNotice quick(1h);
    quick.look();
    CHECK_FALSE(quick.isVisible());

    StartNotice slow(0ms);
    CHECK_FALSE(slow.isVisible());
    slow.look();
    CHECK(slow.isVisible());
    CHECK(slow.text().startsWith(QStringLiteral("Docket is starting.")));
    CHECK(slow.text().contains(QStringLiteral("Leave the computer on.")));
}
