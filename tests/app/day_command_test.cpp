// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "served_shop.h"
#include "support/catch.h"

#include <QTemporaryDir>

using docket::tests::runDocketctl;
using docket::tests::ServedShop;
using namespace Qt::StringLiterals;

TEST_CASE("the report of a day is told beside a running shop")
{
    const QTemporaryDir folder;
    ServedShop shop(folder.path());
    const QStringList report {u"day"_s, u"report"_s, u"--data-dir"_s, folder.path()};
    const auto told = runDocketctl(report + QStringList {u"--date"_s, u"2026-11-20"_s});
    CHECK(told.exitCode == 0);
    CHECK(told.output.startsWith("Day report Fri 20 Nov 2026\n"));
    CHECK(told.output.contains("Sales with GST                             $0.00\n"));
    CHECK(told.output.contains("NOT CLOSED: the drawer was not counted.\n"));
    CHECK(runDocketctl(report).exitCode == 0);
    CHECK(runDocketctl(report + QStringList {u"--date"_s, u"Friday"_s}).exitCode == 2);
    CHECK(runDocketctl({u"day"_s}).exitCode == 2);
}
