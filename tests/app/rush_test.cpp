// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A rush: simulated calls over the real webhook, cooks at the real buttons.
// DOCKET_RUSH_CALLS=300 DOCKET_RUSH_MINUTES=10 plays the long form.

#include "engine_thread.h"
#include "shop/data_folder.h"
#include "simulator.h"
#include "store/database.h"
#include "store/order_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/silent_chime.h"
#include "ui/board_page.h"
#include "ui/main_window.h"
#include "ui/ticket_tile.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace docket;
using namespace docket::app;
using docket::tests::SilentChime;
using docket::tests::succeed;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

/// Taps whatever can be tapped on the page, like cooks who are never tired.
class Cooks : public QObject {
public:
    explicit Cooks(ui::MainWindow &window) : m_window(window)
    {
        connect(&m_look, &QTimer::timeout, this, &Cooks::work);
        m_look.start(20);
    }

    QSet<QString> seen; // numbers that stood on the board

private:
    void work()
    {
        // A tap may change the page: the tiles are asked for again after each.
        for (const auto &number : numbers()) {
            auto *action = m_window.findChild<QPushButton *>(u"action-"_s + number);
            if (action != nullptr && action->isVisible() && action->isEnabled()) {
                QTest::mouseClick(action, Qt::LeftButton);
            }
        }
    }

    QStringList numbers()
    {
        QStringList numbers;
        for (const auto *tile : m_window.findChild<ui::BoardPage *>()->tiles()) {
            const QString number = tile->objectName().section(u'-', 1, 2);
            seen.insert(number);
            if (tile->carriesActions() && tile->isSettled()) {
                numbers.append(number);
            }
        }
        return numbers;
    }

    ui::MainWindow &m_window;
    QTimer m_look;
};

struct Rush {
    int calls = qEnvironmentVariableIntValue("DOCKET_RUSH_CALLS");
    int minutes = qEnvironmentVariableIntValue("DOCKET_RUSH_MINUTES");

    Rush() { calls = calls > 0 ? calls : 25; }
    SimulationPlan plan(const QUrl &url) const
    {
        SimulationPlan plan;
        plan.url = url;
        plan.calls = calls;
        plan.perMinute = minutes > 0 ? calls / minutes : 0;
        plan.seed = 20261120;
        return plan;
    }
    int limitMs() const { return 60'000 + calls * 1000 + minutes * 60'000; }
};

/// What the store says of the orders: number, and how often each was collected.
QMap<QString, int> collectedInStore(const QString &folder)
{
    const auto database = valueOf(store::Database::open(
        valueOf(shop::DataFolder::look(folder)).database(), store::Access::ReadOnly));
    QMap<QString, int> collected;
    succeed(store::OrderRepository(*database).forEachPlaced({}, {}, [&](const Order &order) {
        collected.insert(order.number.display(), order.status == OrderStatus::Collected ? 1 : 0);
    }));
    return collected;
}

} // namespace

TEST_CASE("in a rush every order is on the board, bumped once and accounted for")
{
    const Rush rush;
    const QTemporaryDir folder;
    QMap<QString, int> answered; // what callers were told
    QMap<QString, int> collected; // what the board told
    QSet<QString> seen;
    {
        RunOptions options;
        options.dataFolder = folder.path();
        options.port = 0;
        options.clockStart = QDateTime::fromString(u"2026-11-20T17:00:00+11:00"_s, Qt::ISODate);
        options.settings = QStringList {u"hands/grill=20"_s, u"hands/fryer=20"_s};
        EngineThread engine;
        succeed(engine.start(options));
        auto &board = engine.shop().board();
        SilentChime chime;
        ui::WindowSetup setup;
        setup.zone = QTimeZone("Australia/Melbourne");
        ui::MainWindow window(board, engine.shop().clock(), setup, chime);
        window.resize(1920, 1080);
        window.show();
        Cooks cooks(window);
        QObject::connect(
            &board, &shop::Board::ticketChanged, &window, [&](const shop::Ticket &ticket) {
                if (ticket.order.status == OrderStatus::Collected) {
                    ++collected[ticket.order.number.display()];
                }
            });
        Simulator simulator(rush.plan(engine.shop().url()));
        bool isOver = false;
        QObject::connect(
            &simulator, &Simulator::callEnded, &window, [&](const SimulatedCall &call) {
                INFO(call.ending.toStdString());
                CHECK_FALSE(call.isFailed);
                if (!call.orderNumber.isEmpty()) {
                    ++answered[call.orderNumber];
                }
            });
        QObject::connect(&simulator, &Simulator::finished, &window, [&] { isOver = true; });
        simulator.start();
        REQUIRE(QTest::qWaitFor([&] { return isOver; }, rush.limitMs()));
        REQUIRE(QTest::qWaitFor([&] { return collected.size() == answered.size(); }, 60'000));
        CHECK(window.findChild<ui::BoardPage *>()->tiles().isEmpty());
        seen = cooks.seen;
    }
    CHECK(answered.size() > rush.calls / 2); // some callers hang up
    CHECK(seen.size() == answered.size());
    CHECK(collected == answered); // each number once
    CHECK(collectedInStore(folder.path()) == answered);
}
