// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "running_shop.h"
#include "support/catch.h"
#include "support/results.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace docket;
using namespace docket::app;
using docket::shop::FirstRun;
using docket::shop::SettingsBoard;
using docket::shop::SettingsReport;
using docket::shop::SetupState;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

constexpr int setupLimitMs = 30'000;

std::unique_ptr<RunningShop> openShop(const QTemporaryDir &folder)
{
    RunOptions options;
    options.dataFolder = folder.path();
    options.port = 0;
    options.clockStart = QDateTime::fromString(u"2026-11-20T01:26:00Z"_s, Qt::ISODate);
    return valueOf(RunningShop::open(options));
}

bool waitsForStart(RunningShop &running, const QString &key)
{
    const QSignalSpy told(&running.settingsBoard(), &SettingsBoard::settingsTold);
    running.settingsBoard().askSettings();
    const auto report = told.last().first().value<SettingsReport>();
    return std::any_of(report.settings.cbegin(), report.settings.cend(),
        [&key](const auto &state) { return state.key == key && state.waitsForStart; });
}

} // namespace

TEST_CASE("a step of the first run leaves what was changed among the settings")
{
    const QTemporaryDir folder;
    const auto running = openShop(folder);
    FirstRun &firstRun = running->firstRun();
    const QSignalSpy told(&firstRun, &FirstRun::told);
    firstRun.ask();
    CHECK(told.last().first().value<SetupState>().prices.notesPayments);
    running->settingsBoard().changeSetting(u"counter/payments"_s, u"off"_s);
    running->settingsBoard().changeSetting(u"board/theme"_s, u"light"_s);
    firstRun.pass(shop::SetupStep::Hours);
    CHECK_FALSE(told.last().first().value<SetupState>().prices.notesPayments);
    CHECK(running->settings().text("counter/payments") == u"off"_s);
    CHECK(waitsForStart(*running, u"board/theme"_s));
    CHECK_FALSE(waitsForStart(*running, u"counter/payments"_s));

    INFO("and a step that changes it back does so");
    firstRun.keepPrices({u"automatic"_s, true, GstStatus::Registered});
    CHECK(told.last().first().value<SetupState>().prices.notesPayments);
    CHECK(valueOf(shop::Settings::load(running->folder().settings(), {})).text("counter/payments")
        == u"on"_s);

    INFO("whether GST is counted is kept, and counts at once");
    firstRun.keepPrices({u"automatic"_s, true, GstStatus::NotRegistered});
    CHECK(told.last().first().value<SetupState>().prices.gst == GstStatus::NotRegistered);
    CHECK(running->settings().text("tax/gst") == u"off"_s);
    CHECK_FALSE(waitsForStart(*running, u"tax/gst"_s));

    INFO("the standard comes back at once as well");
    running->settingsBoard().changeSetting(u"counter/payments"_s, u"off"_s);
    running->settingsBoard().changeSetting(u"counter/payments"_s, {});
    firstRun.pass(shop::SetupStep::Agent);
    CHECK(told.last().first().value<SetupState>().prices.notesPayments);
    running->finish();
}

TEST_CASE("a shop begins with an empty menu, and says so until there is one")
{
    const QTemporaryDir folder;
    const auto running = openShop(folder);
    FirstRun &firstRun = running->firstRun();
    const QSignalSpy told(&firstRun, &FirstRun::told);
    const QSignalSpy taken(&firstRun, &FirstRun::menuTaken);
    const QSignalSpy trial(&firstRun, &FirstRun::trialEnded);
    firstRun.ask();
    CHECK(told.last().first().value<SetupState>().items == 35);
    const auto menuCode = [&running] {
        const auto trust = running->board().trust();
        const auto menu = std::find_if(trust.cbegin(), trust.cend(),
            [](const shop::TrustItem &item) { return item.id == "menu"_L1; });
        return menu == trust.cend() ? QString() : menu->code;
    };
    CHECK(menuCode() == u"menu"_s);
    const QSignalSpy refused(&firstRun, &FirstRun::refused);
    firstRun.takeMenu(
        R"({"format": "docket-menu", "formatVersion": 1, "currency": "AUD", "categories": [], "items": []})");
    REQUIRE(refused.size() == 1); // a file with nothing in it is the wrong one
    CHECK(refused.first().at(1).value<Sentence>().english()
        == u"There is nothing to sell in this file. The present menu was left as it is."_s);
    firstRun.takeEmptyMenu();
    CHECK(taken.size() == 1);
    REQUIRE(QTest::qWaitFor([&] { return menuCode() == "menu-empty"_L1; }, setupLimitMs));
    CHECK(told.last().first().value<SetupState>().items == 0);

    firstRun.placeTrial();
    REQUIRE(QTest::qWaitFor([&] { return !trial.isEmpty(); }, setupLimitMs));
    CHECK(trial.first().first().value<shop::TrialCall>().failure.english()
        == u"There is nothing on the menu that can be ordered by name."_s);

    firstRun.takeDemoMenu();
    REQUIRE(QTest::qWaitFor([&] { return menuCode() == "menu"_L1; }, setupLimitMs));
    CHECK(told.last().first().value<SetupState>().items == 35);
    running->finish();
}

TEST_CASE("a test print that has ended is not told later as one that did not")
{
    const QTemporaryDir folder;
    const auto running = openShop(folder);
    FirstRun &firstRun = running->firstRun();
    const QSignalSpy tested(&firstRun, &FirstRun::printerTested);
    auto *limit = firstRun.findChild<QTimer *>(u"test-limit"_s);
    REQUIRE(limit != nullptr);
    firstRun.testPrinter({}); // on the screen
    REQUIRE(QTest::qWaitFor([&] { return !tested.isEmpty(); }, setupLimitMs));
    CHECK(tested.size() == 1);
    CHECK(tested.first().at(0).value<print::JobState>() == print::JobState::Sent);
    CHECK_FALSE(limit->isActive());

    firstRun.testPrinter(u"nowhere"_s);
    CHECK(tested.size() == 2);
    CHECK(tested.last().at(0).value<print::JobState>() == print::JobState::Failed);
    CHECK_FALSE(limit->isActive());

    INFO("and one that goes on and on is told");
    QTcpServer silent;
    REQUIRE(silent.listen(QHostAddress::LocalHost));
    firstRun.testPrinter(u"tcp://127.0.0.1:%1"_s.arg(silent.serverPort()));
    CHECK(limit->isActive());
    limit->start(0);
    REQUIRE(QTest::qWaitFor([&] { return tested.size() > 2; }, setupLimitMs));
    CHECK(tested.at(2).at(1).value<Sentence>().english()
        == u"The printer did not finish within two minutes."_s);
    running->finish();
}
