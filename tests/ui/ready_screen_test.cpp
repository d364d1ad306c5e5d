// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/ready_screen.h"
#include "ui/theme.h"
#include "window_test.h"

#include <QLabel>

using docket::OrderStatus;
using docket::tests::CountingChime;
using docket::tests::FakeBoard;
using docket::tests::FixedClock;
using docket::tests::fridayEvening;
using docket::tests::ticket;
using docket::tests::WindowTest;
using docket::tests::withStatus;
using docket::ui::Colour;
using docket::ui::Occasion;
using docket::ui::ReadyScreen;
using docket::ui::Theme;
using docket::ui::ThemeKind;
using namespace Qt::StringLiterals;

namespace {

struct ScreenTest {
    ScreenTest()
    {
        screen.resize(1280, 800);
        screen.show();
    }

    QString says(const QString &wall) const
    {
        return screen.findChild<QWidget *>(wall)->accessibleName();
    }
    /// How much of a wall is drawn on the ground of what is new.
    int newPixels()
    {
        const auto image = screen.findChild<QWidget *>(u"numbers-ready"_s)->grab().toImage();
        const auto ground = Theme(ThemeKind::Dark).colour(Colour::Go);
        int count = 0;
        for (int y = 0; y < image.height(); y += 4) {
            for (int x = 0; x < image.width(); x += 4) {
                count += image.pixelColor(x, y) == ground ? 1 : 0;
            }
        }
        return count;
    }

    FakeBoard board;
    FixedClock clock {u"2026-11-20T07:34:00Z"_s};
    ReadyScreen screen {board, clock, ThemeKind::Dark, u"Demo Kebabs"_s};
};

docket::shop::Ticket made(int sequence, int secondsAgo)
{
    auto made = withStatus(ticket(sequence, 5), OrderStatus::Ready);
    made.order.readyAt = fridayEvening().addSecs(-secondsAgo);
    return made;
}

} // namespace

TEST_CASE("customers see what is being prepared and what is ready, the newest first")
{
    ScreenTest test;
    CHECK(test.board.refreshes == 1);
    emit test.board.ticketsReset({made(39, 300), made(38, 60),
        withStatus(ticket(41, 5), OrderStatus::Preparing), ticket(42, 8), ticket(45, 90)});
    // #042 must be started by now, #045 much later.
    CHECK(test.says(u"numbers-preparing"_s) == u"Being prepared: #041, #042"_s);
    CHECK(test.says(u"numbers-ready"_s) == u"Ready: #038, #039"_s);
    emit test.board.ticketChanged(withStatus(ticket(38, 5), OrderStatus::Collected));
    CHECK(test.says(u"numbers-ready"_s) == u"Ready: #039"_s);
}

TEST_CASE("neither names nor telephone numbers are shown to customers")
{
    ScreenTest test;
    emit test.board.ticketsReset({made(39, 300), ticket(42, 8)});
    QStringList texts {test.screen.windowTitle()};
    for (const auto *widget : test.screen.findChildren<QWidget *>()) {
        texts.append(widget->accessibleName());
        texts.append(widget->accessibleDescription());
    }
    for (const auto *label : test.screen.findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    const auto all = texts.join(u' ');
    CHECK(all.contains(u"#039"_s));
    CHECK_FALSE(all.contains(u"Mai"_s));
    CHECK_FALSE(all.contains(u"570"_s));
}

TEST_CASE("a number that has just become ready stands out for a while")
{
    ScreenTest test;
    emit test.board.ticketsReset({made(39, 300)});
    CHECK(test.newPixels() == 0);
    emit test.board.ticketChanged(made(40, 1));
    CHECK(test.newPixels() > 500);
    test.clock.advanceMinutes(1);
    test.screen.refreshTime();
    CHECK(test.newPixels() == 0);
}

TEST_CASE("more numbers than there is room for are counted")
{
    ScreenTest test;
    QList<docket::shop::Ticket> many;
    for (int sequence = 1; sequence <= 120; ++sequence) {
        many.append(made(sequence, 300));
    }
    emit test.board.ticketsReset(many);
    CHECK(test.says(u"numbers-ready"_s).count(u'#') == 120);
    CHECK_FALSE(test.screen.grab().isNull());
}

TEST_CASE("a number that becomes ready is announced where customers have a screen")
{
    const auto order = withStatus(ticket(1, 20), OrderStatus::Preparing);
    {
        WindowTest test;
        emit test.board.ticketsReset({order});
        emit test.board.ticketChanged(withStatus(order, OrderStatus::Ready));
        CHECK(test.chime.rings == 0);
    }
    auto setup = WindowTest::usualSetup();
    setup.alarm.announcesReady = true;
    WindowTest test(setup);
    emit test.board.ticketsReset({order});
    emit test.board.ticketChanged(withStatus(order, OrderStatus::Ready));
    CHECK(test.chime.heard == QList<CountingChime::Heard> {{Occasion::ReadyForCollection, 80}});
}
