// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "window_test.h"

#include <QEvent>
#include <QTest>

#include <utility>

using docket::OrderStatus;
using docket::tests::fridayEvening;
using docket::tests::ticket;
using docket::tests::WindowTest;
using docket::tests::withStatus;
using namespace Qt::StringLiterals;

namespace {

/// Notes which tiles are painted.
class Painted final : public QObject {
public:
    explicit Painted(const QList<docket::ui::TicketTile *> &tiles)
    {
        for (auto *tile : tiles) {
            tile->installEventFilter(this);
        }
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            m_names.append(watched->objectName());
        }
        return false;
    }

    QStringList take()
    {
        QCoreApplication::processEvents();
        return std::exchange(m_names, {});
    }

private:
    QStringList m_names;
};

/// Counts what is laid out anew, in all windows.
class LaidOut final : public QObject {
public:
    LaidOut() { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest) {
            ++m_count;
        }
        return false;
    }
    /// After so many rounds of events.
    int after(int rounds)
    {
        for (int round = 0; round < rounds; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        return std::exchange(m_count, 0);
    }

private:
    int m_count = 0;
};

} // namespace

TEST_CASE("a window in which nothing happens lays nothing out")
{
    WindowTest test;
    emit test.board.ticketsReset({ticket(1, 7), ticket(2, 20), ticket(3, 30)});
    REQUIRE(QTest::qWaitForWindowExposed(&test.window));
    LaidOut laidOut;
    for (const auto &size : {QSize(1280, 800), QSize(800, 480)}) {
        test.resize(size);
        for (const auto &section : {"board", "counter", "orders", "menu", "reports", "day",
                 "printers", "people", "connections", "settings", "help"}) {
            INFO(section << " at a width of " << size.width());
            test.button(u"section-"_s + QLatin1StringView(section))->click();
            laidOut.after(20);
            CHECK(laidOut.after(20) == 0);
        }
    }
}

TEST_CASE("only what changed is painted again")
{
    WindowTest test;
    emit test.board.ticketsReset({ticket(1, 7), ticket(2, 20), ticket(3, 30)});
    REQUIRE(QTest::qWaitForWindowExposed(&test.window));
    Painted painted(test.tiles());
    painted.take();

    test.clock.set(fridayEvening().addSecs(1)); // no minute has passed
    test.window.refreshTime();
    CHECK(painted.take().isEmpty());
    test.clock.advanceMinutes(1);
    test.window.refreshTime();
    CHECK(painted.take().size() == 3);

    emit test.board.ticketChanged(withStatus(ticket(2, 20), OrderStatus::Preparing));
    CHECK(painted.take() == QStringList {u"tile-20261120-002-0"_s});
    emit test.board.orderPlaced(ticket(4, 40));
    CHECK(painted.take().isEmpty());
}
