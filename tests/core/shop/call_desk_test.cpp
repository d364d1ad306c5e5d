// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heard.h"
#include "shop/call_desk.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"
#include "store/session_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QSignalSpy>

#include <algorithm>

using namespace docket;
using namespace docket::shop;
using docket::tests::heard;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

const CallKey firstCall {u"vapi"_s, u"call-1"_s, u"+61491570156"_s, {}};

CallScope::Work adding(TestShop &shop, const QString &said)
{
    return [&shop, said](CallSession &session) {
        succeed(shop.carts->add(session, heard(shop, said)));
        return CallScope::Outcome {"added", true};
    };
}

CallScope::Work ordering(TestShop &shop, CallScope &scope)
{
    return [&shop, &scope](CallSession &session) {
        session.pickupAt = shop.clock.now().addSecs(45 * 60);
        const auto placed = shop.orders->place(scope, session, {u"Tom"_s, u"0491 570 156"_s, {}});
        return placed ? CallScope::Outcome {placed->order.number.full().toUtf8(), true}
                      : CallScope::Outcome {placed.error().message.english().toUtf8(), false};
    };
}

std::optional<CallSession> storedCall(TestShop &shop, const QString &callId = u"call-1"_s)
{
    return valueOf(store::SessionRepository(*shop.database).byCall(u"vapi"_s, callId));
}

QByteArray placeOrder(TestShop &shop, const CallKey &key, const QString &said = u"small chips"_s)
{
    QByteArray answer;
    succeed(shop.calls->message(key, [&](CallScope &scope) {
        valueOf(scope.change({}, u"add"_s, adding(shop, said)));
        answer = valueOf(scope.change({}, u"order"_s, ordering(shop, scope)));
    }));
    return answer;
}

} // namespace

TEST_CASE("a cart survives a restart, each call for itself")
{
    TestShop shop;
    const CallKey secondCall {u"vapi"_s, u"call-2"_s, u"+61491570157"_s, {}};
    succeed(shop.calls->message(firstCall, [&](CallScope &scope) {
        valueOf(scope.change(u"t1"_s, u"add"_s, adding(shop, u"small chips"_s)));
    }));
    succeed(shop.calls->message(secondCall, [&](CallScope &scope) {
        valueOf(scope.change(u"t1"_s, u"add"_s, adding(shop, u"2 cokes"_s)));
    }));
    shop.restart();
    succeed(shop.calls->message(firstCall, [&](CallScope &scope) {
        REQUIRE(scope.session().cart.lines.size() == 1);
        CHECK(
            scope.session().cart.lines.first().item == heard(shop, u"small chips"_s).first().item);
    }));
    succeed(shop.calls->message(secondCall, [&](CallScope &scope) {
        REQUIRE(scope.session().cart.lines.size() == 1);
        CHECK(scope.session().cart.lines.first().quantity == 2);
    }));
}

TEST_CASE("a message that only looks writes nothing")
{
    TestShop shop;
    succeed(shop.calls->message(firstCall, [&](CallScope &scope) {
        CHECK(scope.look([](CallSession &) {
            return CallScope::Outcome {"seen", true};
        }) == "seen");
    }));
    CHECK_FALSE(storedCall(shop).has_value());
}

TEST_CASE("a row that a refused tool needed comes again with the order")
{
    TestShop shop;
    succeed(shop.calls->message(firstCall, [&](CallScope &scope) {
        const auto refused = [&](CallSession &session) {
            succeed(scope.keepRow(session));
            return CallScope::Outcome {"no", false};
        };
        CHECK(valueOf(scope.change(u"t1"_s, u"link"_s, refused)) == "no");
        valueOf(scope.change(u"t2"_s, u"add"_s, adding(shop, u"small chips"_s)));
        CHECK(valueOf(scope.change(u"t3"_s, u"order"_s, ordering(shop, scope))).endsWith("-001"));
    }));
    CHECK(storedCall(shop)->hasOrderedCart());
}

TEST_CASE("what follows the order in its message reaches the call's row")
{
    TestShop shop;
    succeed(shop.calls->message(firstCall, [&](CallScope &scope) {
        valueOf(scope.change(u"t1"_s, u"add"_s, adding(shop, u"small chips"_s)));
        valueOf(scope.change(u"t2"_s, u"order"_s, ordering(shop, scope)));
        valueOf(scope.change(u"t3"_s, u"add"_s, adding(shop, u"2 cokes"_s)));
    }));
    const CallSession session = *storedCall(shop);
    CHECK(session.orderedCartVersion == 1);
    CHECK(session.cart.version == 2);
    CHECK(session.cart.lines.first().quantity == 2);
}

TEST_CASE("the keys of what is written later sort later")
{
    TestShop shop;
    QList<CallSession> sessions;
    QStringList orders;
    for (const QString &call : {u"call-1"_s, u"call-2"_s, u"call-3"_s}) {
        placeOrder(shop, {u"vapi"_s, call, u"+61491570156"_s, {}});
        sessions.append(*storedCall(shop, call));
        const auto order = valueOf(store::OrderRepository(*shop.database)
                                       .ofCart(sessions.last().id, sessions.last().cart.version));
        orders.append(order->id.text());
        shop.clock.advanceSeconds(1);
    }
    CHECK(sessions.at(0).id < sessions.at(1).id);
    CHECK(sessions.at(1).id < sessions.at(2).id);
    CHECK(std::is_sorted(orders.cbegin(), orders.cend()));
}

TEST_CASE("a failing tool undoes only itself")
{
    TestShop shop;
    succeed(shop.calls->message(firstCall, [&](CallScope &scope) {
        valueOf(scope.change(u"t1"_s, u"add"_s, adding(shop, u"small chips"_s)));
        const auto failed = [&](CallSession &session) {
            session.cart.lines.clear();
            return CallScope::Outcome {"no", false};
        };
        CHECK(valueOf(scope.change(u"t2"_s, u"clear"_s, failed)) == "no");
        CHECK(scope.session().cart.lines.size() == 1);
        CHECK_FALSE(valueOf(scope.storedAnswer(u"t2"_s)).has_value());
    }));
    REQUIRE(storedCall(shop).has_value());
    CHECK(storedCall(shop)->cart.lines.size() == 1);
}

TEST_CASE("a retried tool call finds its answer, also after a restart")
{
    TestShop shop;
    succeed(shop.calls->message(firstCall, [&](CallScope &scope) {
        valueOf(scope.change(u"t1"_s, u"add"_s, adding(shop, u"small chips"_s)));
    }));
    shop.restart();
    succeed(shop.calls->message(firstCall, [&](CallScope &scope) {
        CHECK(valueOf(scope.storedAnswer(u"t1"_s)) == QByteArray("added"));
        CHECK_FALSE(valueOf(scope.storedAnswer({})).has_value());
    }));
}

TEST_CASE("one call places one order for one cart")
{
    TestShop shop;
    const QByteArray first = placeOrder(shop, firstCall);
    CHECK(first == "20261120-001");
    succeed(shop.calls->message(firstCall, [&](CallScope &scope) {
        CHECK(valueOf(scope.change(u"other"_s, u"order"_s, ordering(shop, scope))) == first);
    }));
    CHECK(valueOf(store::OrderRepository(*shop.database).open()).size() == 1);

    // What is added afterwards is a new order, without the items of the first.
    CHECK(placeOrder(shop, firstCall, u"a coke"_s) == "20261120-002");
    const auto open = valueOf(store::OrderRepository(*shop.database).open());
    REQUIRE(open.size() == 2);
    CHECK(open.at(1).lines.size() == 1);
    CHECK(open.at(1).possibleDuplicate);
}

TEST_CASE("an order is told to the shop after it is on the disk, with its print job")
{
    TestShop shop;
    int told = 0;
    QObject context;
    QObject::connect(&shop.events, &ShopEvents::orderPlaced, &context, [&](const Order &order) {
        ++told;
        // A second connection sees only what has been committed.
        const auto reader = valueOf(
            store::Database::open(shop.folder.filePath(u"docket.db"_s), store::Access::ReadOnly));
        CHECK(valueOf(store::OrderRepository(*reader).byId(order.id)).has_value());
        const auto jobs = valueOf(store::PrintJobRepository(*reader).ofOrder(order.id));
        REQUIRE(jobs.size() == 1);
        CHECK(jobs.first().printer == u"kitchen"_s);
        CHECK(jobs.first().state == u"queued"_s);
    });
    placeOrder(shop, firstCall);
    CHECK(told == 1);
}

TEST_CASE("callers without id and number never share a cart")
{
    TestShop shop;
    const CallKey one {u"vapi"_s, {}, {}, "body one"};
    const CallKey two {u"vapi"_s, {}, {}, "body two"};
    succeed(shop.calls->message(one, [&](CallScope &scope) {
        valueOf(scope.change({}, u"add"_s, adding(shop, u"small chips"_s)));
    }));
    succeed(shop.calls->message(
        two, [&](CallScope &scope) { CHECK(scope.session().cart.lines.isEmpty()); }));
}

TEST_CASE("a caller without call id keeps the cart until the line has been silent")
{
    TestShop shop;
    const CallKey key {u"vapi"_s, {}, u"+61491570158"_s, "first"};
    const CallKey later {u"vapi"_s, {}, u"+61491570158"_s, "second"};
    succeed(shop.calls->message(key, [&](CallScope &scope) {
        valueOf(scope.change({}, u"add"_s, adding(shop, u"small chips"_s)));
    }));
    succeed(shop.calls->message(
        later, [&](CallScope &scope) { CHECK(scope.session().cart.lines.size() == 1); }));
    shop.clock.advanceMinutes(31);
    succeed(shop.calls->message(
        later, [&](CallScope &scope) { CHECK(scope.session().cart.lines.isEmpty()); }));
}

TEST_CASE("a hang-up closes a call and shows what was not ordered")
{
    TestShop shop;
    succeed(shop.calls->message(firstCall, [&](CallScope &scope) {
        valueOf(scope.change(u"t1"_s, u"add"_s, adding(shop, u"small chips"_s)));
    }));
    succeed(shop.calls->end(firstCall, {u"customer-ended-call"_s, u"User: chips"_s, {}, {}}));
    const auto session = storedCall(shop);
    REQUIRE(session.has_value());
    CHECK(session->outcome == CallOutcome::Abandoned);
    CHECK(session->endedReason == u"customer-ended-call"_s);
    CHECK(session->transcript == u"User: chips"_s);

    // A second report completes, it does not undo.
    succeed(shop.calls->end(firstCall, {{}, {}, u"wanted chips"_s, {}}));
    CHECK(storedCall(shop)->endedReason == u"customer-ended-call"_s);
    CHECK(storedCall(shop)->summary == u"wanted chips"_s);
}

TEST_CASE("an ordered call ends as ordered, an unknown one as nothing")
{
    TestShop shop;
    placeOrder(shop, firstCall);
    succeed(shop.calls->end(firstCall, {u"hang"_s, {}, {}, {}}));
    CHECK(storedCall(shop)->outcome == CallOutcome::Ordered);
    succeed(shop.calls->end({u"vapi"_s, u"call-9"_s, {}, {}}, {u"hang"_s, {}, {}, {}}));
    CHECK(storedCall(shop, u"call-9"_s)->outcome == CallOutcome::Nothing);
}

TEST_CASE("expiry ends only the calls that have been silent")
{
    TestShop shop;
    const CallKey busy {u"vapi"_s, u"call-2"_s, u"+61491570157"_s, {}};
    succeed(shop.calls->message(firstCall, [&](CallScope &scope) {
        valueOf(scope.change(u"t1"_s, u"add"_s, adding(shop, u"small chips"_s)));
    }));
    shop.clock.advanceMinutes(20);
    succeed(shop.calls->message(busy, [&](CallScope &scope) {
        valueOf(scope.change(u"t1"_s, u"add"_s, adding(shop, u"small chips"_s)));
    }));
    shop.clock.advanceMinutes(11);
    CHECK(valueOf(shop.calls->endIdle()) == 1);
    CHECK(storedCall(shop)->outcome == CallOutcome::Abandoned);
    CHECK(storedCall(shop, u"call-2"_s)->outcome == CallOutcome::Open);
    CHECK(storedCall(shop, u"call-2"_s)->cart.lines.size() == 1);
}

TEST_CASE("a caller who only asks is not silent")
{
    TestShop shop;
    succeed(shop.calls->message(firstCall, [&](CallScope &scope) {
        valueOf(scope.change(u"t1"_s, u"add"_s, adding(shop, u"small chips"_s)));
    }));
    shop.clock.advanceMinutes(20);
    succeed(shop.calls->message(firstCall, [&](CallScope &scope) {
        scope.noteTool(u"priceCart"_s);
        scope.look([](CallSession &) { return CallScope::Outcome {{}, true}; });
    }));
    shop.clock.advanceMinutes(20);
    CHECK(valueOf(shop.calls->endIdle()) == 0);
    CHECK(storedCall(shop)->outcome == CallOutcome::Open);
    shop.clock.advanceMinutes(11);
    CHECK(valueOf(shop.calls->endIdle()) == 1);
    CHECK(storedCall(shop)->outcome == CallOutcome::Abandoned);
    CHECK(storedCall(shop)->tools.contains(u"priceCart"_s));
}

TEST_CASE("a message that cannot be kept leaves the call as it was")
{
    TestShop shop;
    succeed(shop.calls->message(firstCall, [&](CallScope &scope) {
        valueOf(scope.change(u"t1"_s, u"add"_s, adding(shop, u"small chips"_s)));
    }));
    const auto failed = shop.calls->message(firstCall, [&](CallScope &scope) {
        valueOf(scope.change(u"t2"_s, u"add"_s, adding(shop, u"a coke"_s)));
        scope.noteFailure({ErrorCode::StorageFull, Sentence::verbatim(u"The disk is full."_s), {}});
    });
    REQUIRE_FALSE(failed);
    succeed(shop.calls->message(firstCall, [&](CallScope &scope) {
        CHECK(scope.session().cart.lines.size() == 1);
        CHECK_FALSE(valueOf(scope.storedAnswer(u"t2"_s)).has_value());
    }));
}

TEST_CASE("the record of a call has all its tools and its first moment, also what only looked")
{
    TestShop shop;
    const QDateTime began = shop.clock.now();
    const auto look = [&](const QString &tool) {
        succeed(shop.calls->message(firstCall, [&](CallScope &scope) {
            scope.noteTool(tool);
            scope.look([](CallSession &) { return CallScope::Outcome {{}, true}; });
        }));
        shop.clock.advanceMinutes(1);
    };
    look(u"checkOpen"_s);
    look(u"getCallerSmartContext"_s);
    look(u"checkOpen"_s);
    CHECK_FALSE(storedCall(shop).has_value());
    succeed(shop.calls->message(firstCall, [&](CallScope &scope) {
        scope.noteTool(u"quickAddItem"_s);
        valueOf(scope.change(u"t1"_s, u"quickAddItem"_s, adding(shop, u"small chips"_s)));
    }));
    look(u"priceCart"_s);
    succeed(shop.calls->end(firstCall, {u"customer-ended-call"_s, {}, {}, {}}));
    const auto session = storedCall(shop);
    REQUIRE(session.has_value());
    CHECK(session->startedAt == began);
    CHECK(session->tools
        == QStringList {
            u"checkOpen"_s, u"getCallerSmartContext"_s, u"quickAddItem"_s, u"priceCart"_s});
    CHECK(session->endedReason == u"customer-ended-call"_s);
}

TEST_CASE("a card number that was said in a call is not kept")
{
    TestShop shop;
    succeed(shop.calls->end(firstCall,
        {u"customer-ended-call"_s, u"User: my card is 4111 1111 1111 1111"_s,
            u"gave card 4111111111111111"_s, {}}));
    const auto session = storedCall(shop);
    REQUIRE(session.has_value());
    CHECK(session->transcript == u"User: my card is ************1111"_s);
    CHECK(session->summary == u"gave card ************1111"_s);
}

TEST_CASE("messages that are answered together are told once all of them are on the disk")
{
    TestShop shop;
    const CallKey secondCall {u"vapi"_s, u"call-2"_s, u"+61491570157"_s, {}};
    QSignalSpy placed(&shop.events, &ShopEvents::orderPlaced);
    QSignalSpy saved(&shop.events, &ShopEvents::storageWorked);
    QSignalSpy settled(&shop.events, &ShopEvents::callsToSettleChanged);
    QByteArray first;
    QByteArray second;
    CHECK(shop.calls->together([&] {
        first = placeOrder(shop, firstCall);
        // The second caller's waiting time counts on the first one's order.
        CHECK(shop.kitchen->openCount() == 1);
        second = placeOrder(shop, secondCall);
        succeed(shop.calls->end(secondCall, {u"hung up"_s, {}, {}, {}}));
        CHECK(placed.isEmpty());
        CHECK(settled.isEmpty());
        CHECK(saved.isEmpty());
    }));
    CHECK(first == "20261120-001");
    CHECK(second == "20261120-002");
    CHECK(placed.size() == 2);
    CHECK(settled.size() == 1);
    CHECK(shop.kitchen->openCount() == 2);
    shop.restart();
    CHECK(valueOf(store::OrderRepository(*shop.database).open()).size() == 2);
}

TEST_CASE("of messages that cannot be kept together nothing is told, and each can come again")
{
    TestShop shop;
    const CallKey secondCall {u"vapi"_s, u"call-2"_s, u"+61491570157"_s, {}};
    QSignalSpy placed(&shop.events, &ShopEvents::orderPlaced);
    QSignalSpy failed(&shop.events, &ShopEvents::storageFailed);
    CHECK_FALSE(shop.calls->together([&] {
        placeOrder(shop, firstCall);
        valueOf(shop.database->execute(u"PRAGMA max_page_count = 1"_s));
        const auto refused = shop.calls->message(secondCall, [&](CallScope &scope) {
            const auto tooMuch = scope.change({}, u"order"_s, [&shop](CallSession &) {
                const auto written =
                    shop.database->execute(uR"(INSERT INTO event (at, kind, details)
                        VALUES (0, 'test', json_array(hex(zeroblob(1000000)))))"_s);
                CHECK_FALSE(written);
                return CallScope::Outcome {{}, false};
            });
            std::ignore = tooMuch;
        });
        std::ignore = refused;
    }));
    CHECK(placed.isEmpty());
    CHECK(shop.kitchen->openCount() == 0);
    CHECK_FALSE(storedCall(shop));

    valueOf(shop.database->execute(u"PRAGMA max_page_count = 1000000"_s));
    CHECK(placeOrder(shop, firstCall) == "20261120-001");
    CHECK(placed.size() == 1);
    CHECK(failed.size() == 1); // the message that met the full disk
}

TEST_CASE("an end of a call that is lost with its group is not told")
{
    TestShop shop;
    placeOrder(shop, firstCall);
    QSignalSpy settled(&shop.events, &ShopEvents::callsToSettleChanged);
    QSignalSpy saved(&shop.events, &ShopEvents::storageWorked);
    CHECK_FALSE(shop.calls->together([&] {
        succeed(shop.calls->end(firstCall, {u"hung up"_s, {}, {}, {}}));
        CHECK_FALSE(shop.database->execute(u"SELEKT 1"_s));
    }));
    CHECK(settled.isEmpty());
    CHECK(saved.isEmpty());
    CHECK_FALSE(storedCall(shop)->endedAt.isValid());
    succeed(shop.calls->end(firstCall, {u"hung up"_s, {}, {}, {}}));
    CHECK(settled.size() == 1);
}

TEST_CASE("a refused tool does not say that orders are saved")
{
    TestShop shop;
    placeOrder(shop, firstCall);
    QSignalSpy saved(&shop.events, &ShopEvents::storageWorked);
    succeed(shop.calls->message(firstCall, [&](CallScope &scope) {
        valueOf(scope.change({}, u"add"_s, [](CallSession &) {
            return CallScope::Outcome {"no", false};
        }));
    }));
    CHECK(saved.isEmpty());
}
