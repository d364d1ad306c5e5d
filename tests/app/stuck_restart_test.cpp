// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash_report.h"
#include "stuck_restart.h"
#include "support/catch.h"
#include "support/files.h"

#include <QTemporaryDir>

using docket::app::mayBeginAgain;
using docket::app::newestCrash;
using docket::app::stuckTimes;
using docket::tests::write;
using namespace Qt::StringLiterals;

TEST_CASE("a stuck shop begins again three times in ten minutes, and not a fourth time")
{
    constexpr std::time_t now = 1795000000;
    CHECK(mayBeginAgain({}, now));
    CHECK(mayBeginAgain({1794999900, 1794999940}, now));
    CHECK_FALSE(mayBeginAgain({1794999900, 1794999940, 1794999980}, now));
    CHECK(mayBeginAgain({1794999400, 1794999940, 1794999980}, now));
    CHECK_FALSE(mayBeginAgain({1794999401, 1794999940, 1794999980}, now));
    CHECK_FALSE(mayBeginAgain({1795000100, 1795000100, 1795000100}, now)); // the clock went back
}

TEST_CASE("reports say when the shop was stuck, also those that somebody has seen")
{
    const QTemporaryDir folder;
    CHECK(stuckTimes(folder.filePath(u"none"_s)).empty());
    write(folder.filePath(u"crash-1795000000.txt"_s), "docket 0.1.0\nstuck\n");
    write(folder.filePath(u"crash-1794999000.seen.txt"_s), "docket 0.1.0\nstuck\n");
    write(folder.filePath(u"crash-1794998000.txt"_s), "docket 0.1.0\nsignal 11\n");
    CHECK(stuckTimes(folder.path()) == std::vector<std::time_t> {1795000000, 1794999000});
    const auto crash = newestCrash(folder.path());
    REQUIRE(crash);
    CHECK(crash->isStuck);
    CHECK(crash->file.endsWith(u"crash-1795000000.txt"_s));
}
