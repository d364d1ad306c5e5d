// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fake_counter.h"
#include "fake_first_run.h"
#include "shop/settings_board.h"
#include "support/catch.h"
#include "ui/first_run_screen.h"
#include "window_test.h"

#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace docket;
using namespace docket::shop;
using docket::tests::FakeFirstRun;
using docket::tests::WindowTest;
using namespace Qt::StringLiterals;

namespace {

class WaitingSettings final : public SettingsBoard {
public:
    void askSettings() override { }
    void changeSetting(const QString &, const QString &) override { }
    void askDiagnosis() override { }
    /// So many settings wait for the next start.
    void tell(int waiting)
    {
        SettingsReport report;
        const QStringList keys {u"board/theme"_s, u"board/layout"_s, u"server/maxConnections"_s};
        for (int place = 0; place < keys.size(); ++place) {
            SettingState state {keys.at(place), SettingKind::Text};
            state.value = u"other"_s;
            state.standard = u"usual"_s;
            state.waitsForStart = place < waiting;
            report.settings.append(state);
        }
        emit settingsTold(report);
    }
};

struct RestartTest : WindowTest {
    RestartTest()
    {
        window.useSettings(settings);
        tap(u"section-settings"_s);
    }
    QWidget *part(const QString &name) const
    {
        auto *found = window.findChild<QWidget *>(name);
        INFO(name.toStdString());
        REQUIRE(found != nullptr);
        return found;
    }
    /// Taps what may have been made or shown a moment ago.
    void tapShown(const QString &name)
    {
        REQUIRE(QTest::qWaitFor([&] { return !part(name)->visibleRegion().isEmpty(); }));
        tap(name);
    }

    WaitingSettings settings;
};

} // namespace

TEST_CASE("what waits for the next start brings a button that starts Docket again")
{
    RestartTest test;
    test.settings.tell(0);
    CHECK_FALSE(test.part(u"settings-restart-now"_s)->isVisible());
    test.settings.tell(2);
    CHECK(test.labelText(u"settings-restart"_s) == u"2 settings count from the next start."_s);

    test.tapShown(u"settings-restart-now"_s);
    CHECK(test.board.restarts == 0);
    CHECK(test.button(u"settings-restart-now"_s)->text() == u"Yes, restart"_s);
    CHECK(test.labelText(u"settings-restart-question"_s)
        == u"Docket takes no calls for some seconds. Orders and dockets stay as they are."_s);
    test.tapShown(u"settings-restart-not"_s);
    CHECK(test.button(u"settings-restart-now"_s)->text() == u"Restart Docket now"_s);
    CHECK_FALSE(test.part(u"settings-restart-question"_s)->isVisible());

    test.tapShown(u"settings-restart-now"_s);
    test.tapShown(u"settings-restart-now"_s);
    CHECK(test.board.restarts == 1);
    emit test.board.restartRefused(Sentence::verbatim(u"Only the owner may do that."_s));
    CHECK(test.labelText(u"settings-restart-refusal"_s) == u"Only the owner may do that."_s);
    CHECK(test.part(u"settings-restart-refusal"_s)->isVisible());
}

TEST_CASE("whoever looks elsewhere is asked again")
{
    RestartTest test;
    test.settings.tell(1);
    test.tapShown(u"settings-restart-now"_s);
    test.tap(u"section-board"_s);
    test.tap(u"section-settings"_s);
    CHECK(test.button(u"settings-restart-now"_s)->text() == u"Restart Docket now"_s);
    CHECK(test.board.restarts == 0);
}

TEST_CASE("a sale that is being typed is named before a restart would lose it")
{
    WindowTest test;
    auto &till = test.board.till();
    WaitingSettings settings;
    test.window.useSettings(settings);
    test.tap(u"section-counter"_s);
    for (const auto &digit : {u"1"_s, u"5"_s, u"6"_s}) {
        test.tap(u"customer-key-"_s + digit);
    }
    emit till.customersFound(u"156"_s,
        {{u"+61491570156"_s, u"Tom"_s, 14, {u"Large Lamb Kebab"_s},
            {counterLine(
                *tests::FakeCounter::menu()->item(ItemId(u"kebab-lamb"_s)), SizeId(u"large"_s))}}});
    auto *regular = test.window.findChild<QPushButton *>(u"customer-0"_s);
    REQUIRE(regular != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return !regular->visibleRegion().isEmpty(); }));
    QTest::mouseClick(regular, Qt::LeftButton);
    CHECK_FALSE(test.window.atStake().isEmpty());

    test.tap(u"section-settings"_s);
    settings.tell(1);
    auto *now = test.button(u"settings-restart-now"_s);
    REQUIRE(QTest::qWaitFor([&] { return !now->visibleRegion().isEmpty(); }));
    test.tap(u"settings-restart-now"_s);
    CHECK(test.labelText(u"settings-restart-question"_s)
        == u"Docket takes no calls for some seconds. Orders and dockets stay as they are. The sale at the counter is not sent: it would be lost. Send it first, or put it on hold."_s);
    CHECK(test.board.restarts == 0);
}

TEST_CASE("the first run starts Docket again where something of it waits for that")
{
    WindowTest test;
    FakeFirstRun run;
    ui::FirstRunScreen screen(test.board, run, test.clock, QTimeZone("Australia/Melbourne"),
        ui::FirstRunScreen::Offer::InNewShop, test.window);
    SetupState state;
    state.progress = SetupProgress::Open;
    emit run.told(state);
    test.window.findChild<QListWidget *>(u"setup-steps"_s)->setCurrentRow(8);
    auto *now = test.button(u"setup-restart-now"_s);
    CHECK_FALSE(now->isVisible());
    state.wantsRestart = true;
    emit run.told(state);
    REQUIRE(QTest::qWaitFor([&] { return !now->visibleRegion().isEmpty(); }));
    test.tap(u"setup-restart-now"_s);
    CHECK(test.board.restarts == 0);
    test.tap(u"setup-restart-now"_s);
    CHECK(test.board.restarts == 1);
    emit test.board.restartRefused(Sentence::verbatim(u"Only the owner may do that."_s));
    CHECK(test.labelText(u"setup-restart-refusal"_s) == u"Only the owner may do that."_s);
    CHECK(test.labelText(u"settings-restart-refusal"_s).isEmpty()); // nobody asked there
}
