// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash_report.h"
#include "support/catch.h"
#include "support/files.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using docket::tests::contentOf;
using namespace Qt::StringLiterals;

TEST_CASE("a stack that overflows in a thread beside the main one leaves a report")
{
    constexpr int overflowLimitMs = 30'000;
    const auto where = GENERATE(as<QString> {}, u"errand"_s, u"watchdog"_s, u"thread"_s);
    INFO(where.toStdString());
    const QTemporaryDir folder;
    QProcess program;
    program.start(QStringLiteral(DOCKET_OVERFLOW), {folder.path(), where});
    REQUIRE(program.waitForFinished(overflowLimitMs));
    CHECK(program.exitStatus() == QProcess::CrashExit);
    const auto crash = docket::app::newestCrash(folder.path());
    REQUIRE(crash);
    const QByteArray text = contentOf(crash->file);
    INFO(text.toStdString());
    CHECK(text.contains("\nsignal 11\n"));
    CHECK(text.contains("docket_overflow")); // the calls, by program and place
}

TEST_CASE("a program that hangs is ended, and its one report says so")
{
    constexpr int hangLimitMs = 30'000;
    const QTemporaryDir folder;
    QProcess program;
    program.start(QStringLiteral(DOCKET_OVERFLOW), {folder.path(), u"stuck"_s});
    REQUIRE(program.waitForFinished(hangLimitMs));
    CHECK(program.exitStatus() == QProcess::CrashExit);
    const auto crash = docket::app::newestCrash(folder.path());
    REQUIRE(crash);
    CHECK(crash->isStuck);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}
