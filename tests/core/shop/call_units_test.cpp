// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages that are answered while those before them are still on their way to the disk.

#include "heard.h"
#include "shop/call_desk.h"
#include "store/order_repository.h"
#include "store/session_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace docket;
using namespace docket::shop;
using docket::tests::heard;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

struct Units {
    TestShop shop;
    QStringList done; // "first kept", in the order in which they were

    Units() { learnCalls(); }

    auto noteAs(const QString &unit)
    {
        return
            [this, unit](bool isKept) { done.append(unit + (isKept ? u" kept"_s : u" lost"_s)); };
    }

    static CallKey call(int number)
    {
        return {u"vapi"_s, u"call-%1"_s.arg(number), u"+61491570156"_s, {}};
    }

    void add(int number, const QString &said, const QString &toolCall = {})
    {
        succeed(shop.calls->message(call(number), [&](CallScope &scope) {
            if (valueOf(scope.storedAnswer(toolCall))) {
                return;
            }
            valueOf(scope.change(toolCall, u"add"_s, [&](CallSession &session) {
                succeed(shop.carts->add(session, heard(shop, said)));
                return CallScope::Outcome {"added", true};
            }));
        }));
    }

    /// From here on a call that has no row is not looked for.
    void learnCalls()
    {
        constexpr int limitMs = 30'000;
        shop.calls->learnCalls(shop.folder.filePath(u"docket.db"_s));
        REQUIRE(QTest::qWaitFor([this] { return shop.calls->knowsCalls(); }, limitMs));
    }

    QByteArray order(int number)
    {
        QByteArray answer;
        succeed(shop.calls->message(call(number), [&](CallScope &scope) {
            answer = valueOf(scope.change({}, u"order"_s, [&](CallSession &session) {
                session.pickupAt = shop.clock.now().addSecs(45 * 60);
                const auto placed = valueOf(shop.orders->place(scope, session, {u"Tom"_s, {}, {}}));
                return CallScope::Outcome {placed.order.number.display().toUtf8(), true};
            }));
        }));
        return answer;
    }

    qsizetype openOrders() { return valueOf(store::OrderRepository(*shop.database).open()).size(); }
};

} // namespace

TEST_CASE("the next message of a call finds what the one before did that is still being saved")
{
    Units units;
    QSignalSpy placed(&units.shop.events, &ShopEvents::orderPlaced);
    QByteArray first;
    QByteArray second;
    units.shop.calls->together(
        [&] {
            units.add(1, u"small chips"_s, u"t1"_s);
            units.add(2, u"coke"_s);
        },
        units.noteAs(u"first"_s));
    units.shop.calls->together(
        [&] {
            units.add(1, u"small chips"_s, u"t1"_s); // a retry
            first = units.order(1);
        },
        units.noteAs(u"second"_s));
    units.shop.calls->together([&] { second = units.order(2); }, units.noteAs(u"third"_s));
    CHECK(placed.isEmpty());
    CHECK(units.shop.kitchen->openCount() == 2); // the waiting time counts on them
    CHECK(units.shop.kitchen->writtenOrders().size() == 2);
    CHECK(units.shop.kitchen->openOrders().isEmpty()); // what is shown is on the disk
    units.shop.database->settle();
    CHECK(units.done == QStringList {u"first kept"_s, u"second kept"_s, u"third kept"_s});
    CHECK(placed.size() == 2);
    const auto orders = valueOf(store::OrderRepository(*units.shop.database).open());
    REQUIRE(orders.size() == 2);
    for (const Order &order : orders) {
        CHECK(order.lines.size() == 1);
        CHECK(order.lines.first().quantity == 1);
    }
    CHECK(first != second);
    units.shop.restart();
    CHECK(units.openOrders() == 2);
}

TEST_CASE("a retry of a message without a call finds its answer while it is being saved")
{
    Units units;
    const CallKey key {u"vapi"_s, {}, {}, "body"};
    QByteArray answer;
    const auto send = [&] {
        succeed(units.shop.calls->message(key, [&](CallScope &scope) {
            if (const auto stored = valueOf(scope.storedAnswer(u"t1"_s))) {
                answer = "again " + *stored;
                return;
            }
            answer = valueOf(scope.change(u"t1"_s, u"add"_s, [&](CallSession &session) {
                succeed(units.shop.carts->add(session, heard(units.shop, u"small chips"_s)));
                return CallScope::Outcome {"added", true};
            }));
        }));
    };
    units.shop.calls->together(send, units.noteAs(u"first"_s));
    CHECK(answer == "added");
    units.shop.calls->together(send, units.noteAs(u"second"_s));
    CHECK(answer == "again added");
    units.shop.database->settle();
    CHECK(units.done == QStringList {u"first kept"_s, u"second kept"_s});
    CHECK(units.shop.calls->onTheLine(units.shop.clock.now().addSecs(-60)).isEmpty());
}

TEST_CASE("who only asks does not wait for others to be saved, but for the own call")
{
    Units units;
    units.add(2, u"coke"_s);
    const auto ask = [&](int number) {
        return [&units, number] {
            succeed(units.shop.calls->message(Units::call(number), [](CallScope &scope) {
                scope.look([](CallSession &session) {
                    return CallScope::Outcome {
                        QByteArray::number(session.cart.lines.size()), false};
                });
            }));
        };
    };
    units.shop.calls->together([&] { units.add(1, u"small chips"_s); }, units.noteAs(u"first"_s));
    units.shop.calls->together(ask(1), units.noteAs(u"second"_s));
    units.shop.calls->together(ask(2), units.noteAs(u"third"_s));
    units.shop.calls->together(ask(3), units.noteAs(u"fourth"_s));
    units.shop.calls->together(ask(1), units.noteAs(u"fifth"_s));
    CHECK(units.done == QStringList {u"third kept"_s, u"fourth kept"_s});
    units.shop.database->settle();
    CHECK(units.done.mid(2) == QStringList {u"first kept"_s, u"second kept"_s, u"fifth kept"_s});
    units.shop.calls->together(ask(1), units.noteAs(u"sixth"_s));
    CHECK(units.done.last() == u"sixth kept"_s);
}

TEST_CASE("a call of before the restart is found, also by who knows which calls are new")
{
    Units units;
    units.add(1, u"small chips"_s, u"t1"_s);
    CHECK(units.order(1) == "#001");
    units.add(2, u"coke"_s);
    units.shop.restart();
    units.learnCalls();
    QByteArray answers;
    units.shop.calls->together(
        [&] {
            units.add(1, u"small chips"_s, u"t1"_s); // a retry
            units.add(2, u"small chips"_s);
            succeed(units.shop.calls->message(Units::call(2), [&](CallScope &scope) {
                answers += scope.look([](CallSession &session) {
                    return CallScope::Outcome {
                        QByteArray::number(session.cart.lines.size()), false};
                });
            }));
        },
        units.noteAs(u"first"_s));
    units.shop.database->settle();
    CHECK(units.done == QStringList {u"first kept"_s});
    CHECK(answers == "2");
    CHECK(units.order(1) == "#001"); // what it ordered before
    CHECK(units.openOrders() == 1);
}

TEST_CASE("when a unit cannot be saved, what was built on it is not told and can come again")
{
    Units units;
    units.add(1, u"small chips"_s);
    QSignalSpy placed(&units.shop.events, &ShopEvents::orderPlaced);
    units.shop.calls->together(
        [&] {
            units.order(1);
            // What the disk refuses is met when the unit is saved.
            const auto written = units.shop.calls->message(Units::call(9), [&](CallScope &scope) {
                valueOf(scope.change({}, u"x"_s, [&](CallSession &) {
                    succeed(units.shop.database->write(
                        u"INSERT INTO event (sequence, at, kind, details) VALUES (1, 0, 'x', '{}')"_s,
                        {}));
                    return CallScope::Outcome {{}, true};
                }));
            });
            succeed(written);
        },
        units.noteAs(u"first"_s));
    units.shop.calls->together(
        [&] {
            units.add(1, u"coke"_s);
            units.add(2, u"coke"_s);
        },
        units.noteAs(u"second"_s));
    CHECK(units.shop.kitchen->openCount() == 1);

    SECTION("both are told so, in their order")
    {
        units.shop.database->settle();
    }
    SECTION("also when a message comes by itself first")
    {
        units.add(3, u"coke"_s);
    }
    CHECK(units.done == QStringList {u"first lost"_s, u"second lost"_s});
    CHECK(placed.isEmpty());
    CHECK(units.shop.kitchen->openCount() == 0);
    CHECK(units.openOrders() == 0);

    // Anew, each by itself.
    CHECK(units.order(1) == "#001");
    units.add(2, u"coke"_s);
    CHECK(placed.size() == 1);
    const auto orders = valueOf(store::OrderRepository(*units.shop.database).open());
    REQUIRE(orders.size() == 1);
    CHECK(orders.first().lines.size() == 1); // without the coke that was lost
    const auto second =
        valueOf(store::SessionRepository(*units.shop.database).byCall(u"vapi"_s, u"call-2"_s));
    REQUIRE(second.has_value());
    CHECK(second->cart.lines.size() == 1);
}

TEST_CASE("a call that ends while its last message is being saved has ended with its cart")
{
    Units units;
    units.shop.calls->together([&] { units.add(1, u"small chips"_s); }, units.noteAs(u"first"_s));
    units.shop.calls->together(
        [&] {
            succeed(units.shop.calls->end(Units::call(1), {u"hung up"_s, {}, {}, {}}));
        },
        units.noteAs(u"second"_s));
    units.shop.calls->together(
        [&] { units.add(1, u"coke"_s); }, units.noteAs(u"third"_s)); // the report came early
    units.shop.database->settle();
    CHECK(units.done == QStringList {u"first kept"_s, u"second kept"_s, u"third kept"_s});
    const auto session =
        valueOf(store::SessionRepository(*units.shop.database).byCall(u"vapi"_s, u"call-1"_s));
    REQUIRE(session.has_value());
    CHECK(session->cart.lines.size() == 2);
    CHECK(session->endedReason == u"hung up"_s);
}

TEST_CASE("numbers go on without a gap between units, messages by themselves and lost units")
{
    Units units;
    for (int call = 1; call <= 5; ++call) {
        units.add(call, u"small chips"_s);
    }
    CHECK(units.order(1) == "#001");
    QByteArray given;
    units.shop.calls->together([&] { given = units.order(2); }, units.noteAs(u"first"_s));
    CHECK(given == "#002");
    units.shop.calls->together([&] { given = units.order(3); }, units.noteAs(u"second"_s));
    CHECK(given == "#003");
    CHECK(units.order(4) == "#004");
    CHECK_FALSE(units.shop.calls->together([&] {
        given = units.order(5);
        CHECK_FALSE(units.shop.database->execute(u"SELEKT 1"_s));
    }));
    CHECK(given == "#005");
    units.shop.calls->together([&] { given = units.order(5); }, units.noteAs(u"third"_s));
    CHECK(given == "#005");
    units.shop.database->settle();
    CHECK(units.openOrders() == 5);
}

TEST_CASE("calls and orders of one millisecond have keys that sort as they came")
{
    Units units;
    constexpr int calls = 40;
    units.shop.calls->together(
        [&] {
            for (int call = 1; call <= calls; ++call) {
                units.add(call, u"small chips"_s);
                units.order(call);
            }
        },
        units.noteAs(u"first"_s));
    units.shop.database->settle();
    const auto keysBy = [&](const QString &sql) {
        return valueOf(units.shop.database->all<QString>(
            sql, {}, [](const store::Row &row) { return row.text(0); }));
    };
    const auto orders = keysBy(u"SELECT id FROM orders ORDER BY sequence"_s);
    const auto sessions = keysBy(u"SELECT session_id FROM orders ORDER BY sequence"_s);
    CHECK(orders.size() == calls);
    CHECK(std::is_sorted(orders.cbegin(), orders.cend()));
    CHECK(std::is_sorted(sessions.cbegin(), sessions.cend()));
}
