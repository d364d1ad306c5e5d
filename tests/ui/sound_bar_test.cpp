// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "window_test.h"

#include <QTest>

using docket::tests::CountingChime;
using docket::tests::WindowTest;
using docket::ui::Chime;
using docket::ui::Occasion;
using namespace Qt::StringLiterals;

namespace {

docket::ui::WindowSetup opening()
{
    auto setup = WindowTest::usualSetup();
    setup.asksForSound = true;
    setup.alarm.volume = 70;
    return setup;
}

bool barIsVisible(const WindowTest &test)
{
    return test.window.findChild<QWidget *>(u"sound-bar"_s)->isVisible();
}

} // namespace

TEST_CASE("at opening the window asks whether the alarm is heard")
{
    WindowTest test(opening());
    CHECK(barIsVisible(test));
    CHECK(test.labelText(u"sound-text"_s)
        == u"Can you hear new orders? Test it, and turn up the loudspeaker if not."_s);
    test.tap(u"sound-test"_s);
    CHECK(test.chime.heard == QList<CountingChime::Heard> {{Occasion::NewOrder, 70}});
    CHECK(barIsVisible(test));
    test.tap(u"sound-heard"_s);
    CHECK_FALSE(barIsVisible(test));
    test.window.refreshTime();
    CHECK_FALSE(barIsVisible(test));
    test.press(Qt::Key_T);
    CHECK(test.chime.rings == 2);
}

TEST_CASE("a sound that cannot be heard is a red bar until it can")
{
    WindowTest test;
    CHECK_FALSE(barIsVisible(test));
    test.chime.state = Chime::Output::NoDevice;
    test.window.refreshTime();
    CHECK(barIsVisible(test));
    CHECK(test.labelText(u"sound-text"_s)
        == u"No sound: there is no loudspeaker. Plug one in or switch it on; Docket takes it up by itself. Until then, watch the board."_s);
    CHECK_FALSE(test.button(u"sound-test"_s)->isVisible());
    auto *bar = test.window.findChild<QWidget *>(u"sound-bar"_s);
    const auto ground = bar->grab(QRect(0, 0, 4, 4)).toImage().pixelColor(2, 2);
    CHECK(ground == test.window.theme().colour(docket::ui::Colour::LateGround));
    CHECK(test.sentences().last() == u"No sound: no loudspeaker"_s);

    test.chime.state = Chime::Output::Failed;
    test.window.refreshTime();
    CHECK(test.labelText(u"sound-text"_s)
        == u"No sound: the loudspeaker cannot be used. Check its cable and the computer's sound settings, then test it. Until then, watch the board."_s);
    CHECK(test.button(u"sound-test"_s)->isVisible());
    test.chime.state = Chime::Output::Ready;
    test.tap(u"sound-test"_s);
    CHECK_FALSE(barIsVisible(test));
    CHECK(test.sentences().last() == u"Sound: on"_s);
}

TEST_CASE("who wants no sound is not asked for a loudspeaker")
{
    auto setup = opening();
    setup.alarm.volume = 0;
    WindowTest test(setup);
    test.chime.state = Chime::Output::NoDevice;
    test.window.refreshTime();
    CHECK_FALSE(barIsVisible(test));
    CHECK(test.sentences().last() == u"Sound: switched off"_s);
}
