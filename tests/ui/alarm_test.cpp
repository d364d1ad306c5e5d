// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/alarm.h"
#include "window_test.h"

#include <QTest>

using docket::tests::CountingChime;
using docket::tests::fridayEvening;
using docket::ui::Alarm;
using docket::ui::Occasion;

namespace {

using Heard = QList<CountingChime::Heard>;

/// Whether all that was raised has been heard.
bool becomes(const CountingChime &chime, const Heard &heard)
{
    return QTest::qWaitFor([&] { return chime.heard == heard; });
}

} // namespace

TEST_CASE("a new order rings louder each time until somebody answers")
{
    CountingChime chime;
    Alarm alarm(chime, {80, 10});
    alarm.setNow(fridayEvening());
    alarm.raise(Occasion::NewOrder);
    CHECK(alarm.isUnanswered());
    alarm.setNow(fridayEvening().addSecs(9));
    CHECK(chime.rings == 1);
    for (const int seconds : {10, 20, 30, 40}) {
        QCoreApplication::processEvents(); // the ring before has ended
        alarm.setNow(fridayEvening().addSecs(seconds));
    }
    const Heard expected {{Occasion::NewOrder, 20}, {Occasion::NewOrder, 40},
        {Occasion::NewOrder, 60}, {Occasion::NewOrder, 80}, {Occasion::NewOrder, 80}};
    CHECK(becomes(chime, expected));

    alarm.answer();
    CHECK_FALSE(alarm.isUnanswered());
    alarm.setNow(fridayEvening().addSecs(90));
    CHECK(chime.rings == 5);
    QCoreApplication::processEvents();
    alarm.raise(Occasion::NewOrder);
    CHECK(chime.heard.last() == CountingChime::Heard {Occasion::NewOrder, 20});
}

TEST_CASE("a clock that is set back does not silence a new order")
{
    CountingChime chime;
    Alarm alarm(chime, {100, 10});
    alarm.setNow(fridayEvening());
    alarm.raise(Occasion::NewOrder);
    REQUIRE(becomes(chime, {{Occasion::NewOrder, 25}}));
    alarm.setNow(fridayEvening().addSecs(-3600));
    CHECK(becomes(chime, {{Occasion::NewOrder, 25}, {Occasion::NewOrder, 50}}));
}

TEST_CASE("a new order rings once, in full, where repeating is off")
{
    CountingChime chime;
    Alarm alarm(chime, {70, 0});
    alarm.setNow(fridayEvening());
    alarm.raise(Occasion::NewOrder);
    CHECK_FALSE(alarm.isUnanswered());
    alarm.setNow(fridayEvening().addSecs(3600));
    CHECK(chime.heard == Heard {{Occasion::NewOrder, 70}});
}

TEST_CASE("the most urgent is heard first and none is swallowed")
{
    CountingChime chime;
    chime.length = std::chrono::milliseconds(1);
    Alarm alarm(chime, {50, 10});
    alarm.raise(Occasion::NewOrder);
    alarm.raise(Occasion::PrinterTrouble);
    alarm.raise(Occasion::OverdueOrder);
    alarm.raise(Occasion::WantsPerson);
    alarm.raise(Occasion::NewOrder);
    const Heard expected {{Occasion::NewOrder, 12}, {Occasion::PrinterTrouble, 50},
        {Occasion::WantsPerson, 50}, {Occasion::PrinterTrouble, 50}, {Occasion::OverdueOrder, 50},
        {Occasion::NewOrder, 25}};
    CHECK(becomes(chime, expected));
}

TEST_CASE("a second one of the kind that sounds is heard after it")
{
    CountingChime chime;
    chime.length = std::chrono::milliseconds(1);
    Alarm alarm(chime, {50, 10});
    alarm.raise(Occasion::CancelledOrder);
    alarm.raise(Occasion::CancelledOrder);
    CHECK(chime.rings == 1);
    CHECK(becomes(chime, {{Occasion::CancelledOrder, 50}, {Occasion::CancelledOrder, 50}}));
}

TEST_CASE("a volume of nothing is silence")
{
    CountingChime chime;
    Alarm alarm(chime, {0, 10});
    alarm.raise(Occasion::NewOrder);
    CHECK(alarm.isSwitchedOff());
    CHECK_FALSE(alarm.isUnanswered());
    CHECK(chime.rings == 0);
}

TEST_CASE("an alarm that goes on from another is heard for what waits there")
{
    CountingChime chime;
    chime.length = std::chrono::minutes(1);
    Alarm before(chime, {80, 10});
    before.setNow(fridayEvening());
    before.raise(Occasion::CancelledOrder);
    before.raise(Occasion::PrinterTrouble);
    CHECK(chime.rings == 1);
    Alarm after(chime, {80, 10});
    after.goOnFrom(before);
    CHECK(chime.rings == 2);
    CHECK(chime.heard.last() == CountingChime::Heard {Occasion::PrinterTrouble, 80});
    CHECK_FALSE(after.isUnanswered());
}

TEST_CASE("an alarm that goes on from another is as loud as that one was")
{
    CountingChime chime;
    Alarm before(chime, {80, 10});
    before.setNow(fridayEvening());
    before.raise(Occasion::NewOrder);
    QCoreApplication::processEvents();
    before.setNow(fridayEvening().addSecs(10));
    CHECK(chime.heard.last() == CountingChime::Heard {Occasion::NewOrder, 40});
    Alarm after(chime, {80, 10});
    after.goOnFrom(before);
    CHECK(chime.heard.last() == CountingChime::Heard {Occasion::NewOrder, 60});
    CHECK(after.isUnanswered());
    QCoreApplication::processEvents();
    after.setNow(fridayEvening().addSecs(20));
    CHECK(chime.heard.last() == CountingChime::Heard {Occasion::NewOrder, 80});
    after.answer();
    CHECK_FALSE(after.isUnanswered());
}
