// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/main_window.h"
#include "window_test.h"

#include <QScrollArea>
#include <QTest>
#include <QThread>

#include <functional>
#include <semaphore>

using docket::Sentence;
using docket::shop::QueueState;
using docket::shop::TrustItem;
using docket::tests::FakeBoard;
using docket::tests::fridayEvening;
using docket::tests::line;
using docket::tests::ticket;
using docket::tests::WindowTest;
using docket::tests::withStatus;
using docket::ui::Chime;
using docket::ui::ThemeKind;
using namespace Qt::StringLiterals;

TEST_CASE("where there is little room the names go")
{
    WindowTest test;
    auto *shop = test.window.findChild<QWidget *>(u"shop-name"_s);
    CHECK(shop->isVisible());
    test.resize({800, 480});
    CHECK_FALSE(shop->isVisible());
    test.resize({1280, 800});
    CHECK(shop->isVisible());
}

TEST_CASE("the window asks for everything once and shows name and shop's time")
{
    WindowTest test;
    CHECK(test.board.refreshes == 1);
    CHECK(test.window.windowTitle() == u"Demo Kebabs"_s);
    CHECK(test.labelText(u"shop-name"_s) == u"Demo Kebabs"_s);
    const auto *clock = test.window.findChild<QWidget *>(u"clock"_s);
    CHECK(clock->accessibleName() == u"Fri 18:34"_s);
    test.clock.advanceMinutes(6 * 60);
    test.window.refreshTime();
    CHECK(clock->accessibleName() == u"Sat 00:34"_s);
    CHECK(test.button(u"section-board"_s)->isChecked());
}

TEST_CASE("a new order rings; what was there before and a step forward do not")
{
    WindowTest test;
    emit test.board.ticketsReset({ticket(1, 20)});
    emit test.board.ticketChanged(withStatus(ticket(1, 20), docket::OrderStatus::Ready));
    CHECK(test.chime.rings == 0);
    emit test.board.orderPlaced(ticket(2, 20));
    CHECK(test.chime.rings == 1);
}

TEST_CASE("the foot says in words what can be trusted")
{
    WindowTest test;
    emit test.board.trustChanged({u"storage"_s, TrustItem::Level::Good, u"saved"_s, {}});
    emit test.board.trustChanged({u"printer/kitchen"_s, TrustItem::Level::Good, u"ready"_s, {}});
    emit test.board.trustChanged(
        {u"server"_s, TrustItem::Level::Warning, u"no-secret"_s, {u"http://127.0.0.1:8000"_s}});
    emit test.board.trustChanged(
        {u"printer/kitchen"_s, TrustItem::Level::Bad, u"offline"_s, {u"no answer"_s, u"2"_s}});
    CHECK(test.sentences()
        == QStringList {u"Agent: answers only on this computer until a secret is set"_s,
            u"Kitchen printer: offline, no answer, 2 dockets waiting"_s, u"Orders are saved"_s,
            u"Sound: on"_s});
    const auto *printer = test.window.findChild<QWidget *>(u"trust-printer-kitchen"_s);
    CHECK(printer->accessibleName() == u"Kitchen printer: offline, no answer, 2 dockets waiting"_s);

    test.chime.state = Chime::Output::NoDevice;
    test.window.refreshTime();
    CHECK(test.sentences().last() == u"No sound: no loudspeaker"_s);
}

TEST_CASE("the foot takes another row rather than hiding a sentence")
{
    WindowTest test;
    for (const auto &place : {u"kitchen"_s, u"bag"_s, u"bar"_s, u"office"_s}) {
        emit test.board.trustChanged({u"printer/"_s + place, TrustItem::Level::Bad, u"offline"_s,
            {u"no answer from the network"_s, u"12"_s}});
    }
    QCoreApplication::sendPostedEvents();
    const auto *bar = test.window.findChild<QWidget *>(u"trust-bar"_s);
    for (const auto *label : bar->findChildren<QWidget *>()) {
        CHECK(bar->rect().contains(label->geometry()));
        CHECK(label->width() >= label->sizeHint().width());
    }
}

TEST_CASE("the panel says what a caller hears, why, and what there is to make")
{
    WindowTest test;
    QueueState queue;
    queue.open = true;
    queue.nextChange = fridayEvening().addSecs(26 * 60);
    queue.wait.minutes = 20;
    queue.wait.workMinutes = 31;
    queue.wait.slowestStation = u"grill"_s;
    queue.openOrders = 7;
    emit test.board.queueChanged(queue);
    CHECK(test.labelText(u"wait-minutes"_s) == u"20"_s);
    CHECK(test.labelText(u"wait-reason"_s) == u"7 orders, 31 min of work, grill is the slowest."_s);
    CHECK(test.labelText(u"opening"_s) == u"Open until 19:00"_s);

    auto order = ticket(1, 20);
    order.order.lines = {line(2, u"Lamb Kebab"_s), line(3, u"Chips"_s)};
    emit test.board.orderPlaced(order);
    CHECK(test.window.findChild<QWidget *>(u"all-day"_s)->accessibleName()
        == u"To make: 3 × Chips, 2 × Lamb Kebab"_s);

    queue.open = false;
    emit test.board.queueChanged(queue);
    CHECK(test.labelText(u"wait-minutes"_s) == u"Closed"_s);
    CHECK(test.labelText(u"opening"_s) == u"Closed, opens 19:00"_s);
}

TEST_CASE("no button is squeezed in the smallest window, with all its troubles")
{
    WindowTest test;
    test.resize({1024, 600});
    QList<docket::shop::Ticket> orders;
    for (int sequence = 1; sequence <= 12; ++sequence) {
        orders.append(ticket(sequence, 20));
    }
    emit test.board.ticketsReset(orders);
    emit test.board.actionFailed(
        orders.first().order.id, Sentence::verbatim(u"The disk is full."_s));
    for (const auto &place : {u"kitchen"_s, u"bag"_s}) {
        emit test.board.trustChanged({u"printer/"_s + place, TrustItem::Level::Bad, u"offline"_s,
            {u"no answer from the network"_s, u"12"_s}});
    }
    QCoreApplication::sendPostedEvents();
    for (const auto &name : {u"page-next"_s, u"page-previous"_s, u"recall-open"_s}) {
        const auto *button = test.button(name);
        INFO(name.toStdString());
        CHECK(button->visibleRegion().boundingRect() == button->rect());
        CHECK(button->height() == 52);
    }
    CHECK_FALSE(test.button(u"page-next"_s)->hasFocus());
}

TEST_CASE("with the largest text on a Full HD screen nothing is clipped")
{
    WindowTest test;
    test.resize({960, 540});
    QList<docket::shop::Ticket> orders;
    for (int sequence = 1; sequence <= 12; ++sequence) {
        orders.append(ticket(sequence, 20));
    }
    emit test.board.ticketsReset(orders);
    QCoreApplication::sendPostedEvents();
    CHECK(test.window.size() == QSize(960, 540));
    const auto *scrolled = test.window.findChild<QWidget *>(u"side-panel"_s)
                               ->findChild<QScrollArea *>(u"panel-scroll"_s);
    REQUIRE(scrolled != nullptr);
    for (const auto *button : test.window.findChildren<QPushButton *>()) {
        if (button->isVisible()) {
            INFO(button->objectName().toStdString());
            if (scrolled->isAncestorOf(button)) {
                const int left = button->mapTo(scrolled->viewport(), QPoint()).x();
                CHECK(left >= 0);
                CHECK(left + button->width() <= scrolled->viewport()->width());
            } else {
                CHECK(button->visibleRegion().boundingRect() == button->rect());
            }
            CHECK(button->width() >= button->sizeHint().width());
        }
    }
}

TEST_CASE("the window opens in the theme that is set")
{
    auto setup = WindowTest::usualSetup();
    setup.theme = ThemeKind::Light;
    WindowTest test(setup);
    CHECK(test.window.theme().kind() == ThemeKind::Light);
    CHECK(test.window.grab().toImage().pixelColor(4, 400).lightness() > 215);
}

TEST_CASE("F11 fills the screen and gives it back")
{
    WindowTest test;
    test.press(Qt::Key_F11);
    CHECK(test.window.isFullScreen());
    test.press(Qt::Key_F11);
    CHECK_FALSE(test.window.isFullScreen());
}

TEST_CASE("the theme can change while orders are on the board")
{
    WindowTest test;
    emit test.board.ticketsReset({ticket(1, 20)});
    const auto ground = [&] { return test.window.grab().toImage().pixelColor(4, 400).lightness(); };
    CHECK(ground() < 40);
    test.window.setTheme(ThemeKind::Light);
    CHECK(ground() > 215);
}

TEST_CASE("the board may live in another thread")
{
    // Not Qt::BlockingQueuedConnection: its hand-over is invisible to the thread sanitizer.
    std::binary_semaphore given {0};
    std::binary_semaphore done {0};
    QThread engine;
    engine.start();
    auto *board = new FakeBoard;
    board->moveToThread(&engine);
    const auto inEngine = [&](const std::function<void()> &work) {
        given.release();
        QMetaObject::invokeMethod(
            board,
            [&] {
                given.acquire();
                work();
                done.release();
            },
            Qt::QueuedConnection);
        done.acquire();
    };
    docket::tests::FixedClock clock(u"2026-11-20T07:34:00Z"_s);
    docket::tests::CountingChime chime;
    {
        const docket::ui::WindowSetup setup {QTimeZone("Australia/Melbourne"), u"Demo Kebabs"_s};
        docket::ui::MainWindow window(*board, clock, setup, chime);
        window.show();
        inEngine([board] { emit board->orderPlaced(ticket(7, 20)); });
        QPushButton *start = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            start = window.findChild<QPushButton *>(u"action-20261120-007"_s);
            return start != nullptr;
        }));
        CHECK(chime.rings == 1);
        QTest::mouseClick(start, Qt::LeftButton);
        qsizetype bumps = 0;
        int refreshes = 0;
        inEngine([&] {
            bumps = board->bumps.size();
            refreshes = board->refreshes;
        });
        CHECK(bumps == 1);
        CHECK(refreshes == 1);
    }
    board->deleteLater();
    engine.quit();
    engine.wait();
}

TEST_CASE("what asks to be seen stands above the foot until somebody has")
{
    WindowTest test;
    docket::shop::TrustItem jumped {
        u"clock"_s, docket::shop::TrustItem::Level::Bad, u"jumped"_s, {u"3600"_s}};
    jumped.asksToBeSeen = true;
    emit test.board.trustChanged(jumped);
    const auto *bar = test.window.findChild<QWidget *>(u"standing"_s);
    CHECK(bar->isVisible());
    emit test.board.actionFailed(
        {}, Sentence::verbatim(u"The disk is full."_s)); // does not take its place
    emit test.board.trustChanged({u"disk"_s, docket::shop::TrustItem::Level::Good, u"room"_s, {}});
    CHECK(test.labelText(u"standing-text"_s)
        == u"The computer's clock jumped ahead by 60 min, or it slept: check the times of orders"_s);
    CHECK(bar->isVisible());
    QTest::mouseClick(test.button(u"standing-dismiss"_s), Qt::LeftButton);
    CHECK(test.board.acknowledged == QStringList {u"clock"_s});
    CHECK_FALSE(bar->isVisible());
    emit test.board.trustChanged(jumped); // again, or not by this screen
    CHECK(bar->isVisible());
    emit test.board.trustChanged(
        {u"clock"_s, docket::shop::TrustItem::Level::Good, u"steady"_s, {}});
    CHECK_FALSE(bar->isVisible());
}
