// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fake_first_run.h"
#include "support/catch.h"
#include "support/results.h"
#include "tickets.h"
#include "ui/first_run_screen.h"
#include "window_test.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace docket;
using namespace docket::shop;
using docket::tests::FakeFirstRun;
using docket::tests::valueOf;
using docket::tests::WindowTest;
using docket::ui::FirstRunScreen;
using namespace Qt::StringLiterals;

namespace {

/// A new shop's first run over a board with an order on it.
struct CoveredBoard : WindowTest {
    CoveredBoard()
        : screen(board, run, clock, QTimeZone("Australia/Melbourne"),
            FirstRunScreen::Offer::InNewShop, window)
    {
        state.progress = SetupProgress::Open;
        state.profile = valueOf(loadShopProfile(u":/docket/demo/shop.json"_s));
        state.prices.deals = u"automatic"_s;
        emit board.ticketsReset({tests::ticket(1, 20)});
    }

    void tell() { emit run.told(state); }
    QLineEdit *name() const { return window.findChild<QLineEdit *>(u"setup-name"_s); }
    /// As a keyboard does: to whatever has the focus.
    void type(Qt::Key key) const
    {
        auto *focused = window.focusWidget();
        REQUIRE(focused != nullptr);
        QTest::keyClick(focused, key);
    }

    FakeFirstRun run;
    SetupState state;
    FirstRunScreen screen;
};

} // namespace

TEST_CASE("while the first run covers the board, no key is the board's")
{
    CoveredBoard test;
    test.tell();
    CHECK(test.screen.isVisible());
    QTest::mouseClick(test.name(), Qt::LeftButton);
    CHECK(test.window.focusWidget() == test.name());
    test.tap(u"setup-next"_s);
    CHECK(test.window.focusWidget() != &test.window);
    for (const auto key :
        {Qt::Key_1, Qt::Key_R, Qt::Key_U, Qt::Key_C, Qt::Key_O, Qt::Key_M, Qt::Key_P}) {
        test.type(key);
        test.press(key); // to the window itself
    }
    CHECK(test.board.bumps.isEmpty());
    CHECK(test.board.listings == 0);
    CHECK(test.button(u"section-board"_s)->isChecked());

    test.type(Qt::Key_Escape);
    CHECK_FALSE(test.screen.isVisible());
    test.press(Qt::Key_1);
    CHECK(test.board.bumps.size() == 1);
}

TEST_CASE("Tab stays within the first run, forwards and back")
{
    CoveredBoard test;
    test.tell();
    bool cameBack = false;
    for (int presses = 0; presses < 60; ++presses) {
        test.type(Qt::Key_Tab);
        CHECK(test.screen.isAncestorOf(test.window.focusWidget()));
        cameBack = cameBack || (presses > 0 && test.window.focusWidget() == test.name());
    }
    CHECK(cameBack);
    for (int presses = 0; presses < 60; ++presses) {
        test.type(Qt::Key_Backtab);
        CHECK(test.screen.isAncestorOf(test.window.focusWidget()));
    }
}

TEST_CASE("the window below does not take the keys of a first run that is left alone")
{
    CoveredBoard test;
    test.tap(u"section-help"_s);
    test.tap(u"help-setup"_s);
    QTest::mouseClick(test.name(), Qt::LeftButton);
    test.clock.advanceSeconds(600);
    test.window.refreshTime();
    CHECK(test.window.focusWidget() == test.name());
    CHECK(test.screen.isVisible());
    CHECK(test.button(u"section-help"_s)->isChecked());
}

TEST_CASE("what is kept is the shop's to tell, and asked for when somebody looks")
{
    CoveredBoard test;
    test.tell();
    CHECK(test.run.asked == 2); // at the start, and as it opened
    auto *steps = test.window.findChild<QListWidget *>(u"setup-steps"_s);
    QTest::keyClicks(test.name(), u"Corner Pide"_s);
    test.tell();
    CHECK(test.name()->text() == u"Corner Pide"_s);
    test.tap(u"setup-next"_s);
    emit test.run.passed(SetupStep::Shop);
    test.state.gone = {SetupStep::Shop};
    test.state.profile.name = u"Corner Pide House"_s;
    test.tell();
    CHECK(test.name()->text() == u"Corner Pide House"_s);

    CHECK(steps->currentRow() == 1);
    const auto sunday = [&test] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return test.window.findChild<QPushButton *>(u"setup-week-remove-3"_s);
    };
    test.tap(u"setup-week-remove-3"_s);
    test.tell();
    CHECK(sunday() == nullptr);
    test.tap(u"setup-next"_s);
    emit test.run.passed(SetupStep::Hours);
    test.tell();
    CHECK(sunday() != nullptr);

    CHECK(steps->currentRow() == 2);
    auto *deals = test.window.findChild<QListWidget *>(u"setup-deals"_s);
    deals->setCurrentRow(1);
    emit deals->itemClicked(deals->item(1));
    test.tell();
    CHECK(deals->currentRow() == 1);
    test.tap(u"setup-next"_s);
    emit test.run.passed(SetupStep::Prices);
    test.state.prices.deals = u"off"_s;
    test.tell();
    CHECK(deals->currentRow() == 2);

    test.tap(u"setup-later"_s);
    CHECK(test.run.asked == 2);
    test.tap(u"setup-open"_s);
    CHECK(test.run.asked == 3);
}
