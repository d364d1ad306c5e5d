// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/message_desk.h"
#include "shop/stored_messages.h"
#include "store/message_repository.h"
#include "store/order_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QSignalSpy>

using namespace docket;
using namespace docket::shop;
using docket::message::MessageState;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

enum class Then { Keep, Undo };

/// Places an order of small chips with a confirmation, in a call of its own.
Order placeWithMessage(TestShop &shop, Then then = Then::Keep)
{
    static int calls = 0;
    std::optional<Order> order;
    const CallKey key {u"vapi"_s, u"message-desk-%1"_s.arg(++calls), u"+61491570156"_s, {}};
    succeed(shop.calls->message(key, [&](CallScope &scope) {
        const auto work = [&](CallSession &session) {
            const auto lines = shop.menu.listener().hear(u"small chips"_s);
            succeed(shop.carts->add(session, std::get<QList<CartLine>>(lines)));
            session.pickupAt = shop.clock.now().addSecs(45 * 60);
            order = valueOf(shop.orders->place(scope, session, {u"Tom"_s, {}, {}})).order;
            CHECK(valueOf(shop.messages->confirm(scope, *order, true)) == SmsStatus::Queued);
            return CallScope::Outcome {{}, then == Then::Keep};
        };
        valueOf(scope.change({}, u"createOrder"_s, work));
    }));
    return *order;
}

QList<store::MessageRow> messagesOf(TestShop &shop, const Order &order)
{
    return valueOf(store::MessageRepository(*shop.database).ofOrder(order.id));
}

void useProvider(TestShop &shop)
{
    shop.messageRules.channel = MessageRules::Channel::Working;
}

} // namespace

TEST_CASE("order and confirmation are stored together or not at all")
{
    TestShop shop;
    useProvider(shop);
    const Order undone = placeWithMessage(shop, Then::Undo);
    CHECK(messagesOf(shop, undone).isEmpty());
    CHECK_FALSE(valueOf(store::OrderRepository(*shop.database).byId(undone.id)).has_value());

    const Order order = placeWithMessage(shop);
    shop.restart();
    const auto messages = messagesOf(shop, order);
    REQUIRE(messages.size() == 1);
    CHECK(messages.first().kind == u"confirmation"_s);
    CHECK(messages.first().state == u"queued"_s);
    CHECK(messages.first().recipient == u"+61491570156"_s);
    CHECK(messages.first().body
        == u"Lantern Street Kebabs: Thank you Tom, order #001 is placed. Ready 1:11 PM. "
           "Total $5.00. Pick up at 12 Lantern Street, Melbourne VIC 3000."_s);
    CHECK(messages.first().expiresAt == shop.clock.now().addSecs(3600));
}

TEST_CASE("a ready order is told once, where the shop wants it")
{
    TestShop shop;
    useProvider(shop);
    const Order order = placeWithMessage(shop);
    const auto move = [&](OrderStatus from, OrderStatus to) {
        valueOf(shop.orders->move(order.id, from, to));
    };
    move(OrderStatus::Received, OrderStatus::Preparing);
    move(OrderStatus::Preparing, OrderStatus::Ready);
    CHECK(messagesOf(shop, order).size() == 1);
    move(OrderStatus::Ready, OrderStatus::Preparing);

    shop.messageRules.tellsReady = true;
    move(OrderStatus::Preparing, OrderStatus::Ready);
    move(OrderStatus::Ready, OrderStatus::Preparing);
    move(OrderStatus::Preparing, OrderStatus::Ready);
    const auto messages = messagesOf(shop, order);
    REQUIRE(messages.size() == 2);
    CHECK(messages.last().kind == u"ready"_s);
    CHECK(messages.last().body
        == u"Lantern Street Kebabs: Tom, your order #001 is ready for pick-up."_s);
}

TEST_CASE("a move that fails tells nobody")
{
    TestShop shop;
    useProvider(shop);
    shop.messageRules.tellsReady = true;
    const Order order = placeWithMessage(shop);
    CHECK_FALSE(shop.orders->move(order.id, OrderStatus::Preparing, OrderStatus::Ready));
    CHECK(messagesOf(shop, order).size() == 1);
}

TEST_CASE("without a provider a ready order moves on without a word")
{
    TestShop shop;
    shop.messageRules.tellsReady = true;
    useProvider(shop);
    const Order order = placeWithMessage(shop);
    for (const auto channel : {MessageRules::Channel::Off, MessageRules::Channel::NotSetUp}) {
        shop.messageRules.channel = channel;
        valueOf(shop.orders->move(order.id, OrderStatus::Received, OrderStatus::Preparing));
        valueOf(shop.orders->move(order.id, OrderStatus::Preparing, OrderStatus::Ready));
        valueOf(shop.orders->move(order.id, OrderStatus::Ready, OrderStatus::Preparing));
        valueOf(shop.orders->move(order.id, OrderStatus::Preparing, OrderStatus::Received));
    }
    CHECK(messagesOf(shop, order).size() == 1);
}

TEST_CASE("the outbox's view of the store survives a restart")
{
    TestShop shop;
    useProvider(shop);
    const Order order = placeWithMessage(shop);
    const MessageId id = messagesOf(shop, order).first().id;
    {
        StoredMessages stored(*shop.database, shop.clock);
        const auto next = valueOf(stored.nextMessage());
        REQUIRE(next.has_value());
        CHECK(next->id == id);
        CHECK(next->to == u"+61491570156"_s);
        CHECK(next->state == MessageState::Queued);
        succeed(stored.record(id, {MessageState::Sending, 1, next->nextAttemptAt, {}, {}}));
    }
    shop.restart();
    StoredMessages stored(*shop.database, shop.clock);
    CHECK(valueOf(stored.waitingMessages()) == 1);
    CHECK(valueOf(stored.nextMessage())->state == MessageState::Sending);
    CHECK(valueOf(stored.nextMessage())->attempts == 1);
    succeed(stored.record(id, {MessageState::Sent, 1, shop.clock.now(), u"SM1"_s, {}}));
    CHECK(valueOf(stored.waitingMessages()) == 0);
    CHECK_FALSE(valueOf(stored.nextMessage()).has_value());
}

TEST_CASE("what the provider says of a message is kept, once")
{
    TestShop shop;
    useProvider(shop);
    const Order order = placeWithMessage(shop);
    StoredMessages stored(*shop.database, shop.clock);
    const MessageId id = messagesOf(shop, order).first().id;
    QSignalSpy undelivered(&shop.events, &ShopEvents::messageUndelivered);
    succeed(shop.messages->noteDelivery(u"SM1"_s, MessageState::Failed, u"lost"_s)); // unknown
    CHECK(undelivered.isEmpty());
    succeed(stored.record(id, {MessageState::Sent, 1, shop.clock.now(), u"SM1"_s, {}}));
    succeed(shop.messages->noteDelivery(u"SM1"_s, MessageState::Failed, u"failed (30005)"_s));
    CHECK(messagesOf(shop, order).first().state == u"failed"_s);
    CHECK(messagesOf(shop, order).first().cause == u"failed (30005)"_s);
    REQUIRE(undelivered.size() == 1);
    CHECK(undelivered.first().at(0).toString() == u"+61491570156"_s);
    succeed(shop.messages->noteDelivery(u"SM1"_s, MessageState::Delivered, {}));
    CHECK(messagesOf(shop, order).first().state == u"failed"_s);
}

TEST_CASE("an undelivered message is told once that is on the disk")
{
    TestShop shop;
    useProvider(shop);
    const Order order = placeWithMessage(shop);
    StoredMessages stored(*shop.database, shop.clock);
    const MessageId id = messagesOf(shop, order).first().id;
    succeed(stored.record(id, {MessageState::Sent, 1, shop.clock.now(), u"SM1"_s, {}}));
    QSignalSpy undelivered(&shop.events, &ShopEvents::messageUndelivered);
    const auto note = [&] {
        succeed(shop.messages->noteDelivery(u"SM1"_s, MessageState::Failed, u"failed (30005)"_s));
        CHECK(undelivered.isEmpty());
    };
    CHECK_FALSE(shop.calls->together([&] {
        note();
        CHECK_FALSE(shop.database->execute(u"SELEKT 1"_s));
    }));
    CHECK(undelivered.isEmpty());
    CHECK(messagesOf(shop, order).first().state == u"sent"_s);
    CHECK(shop.calls->together(note));
    CHECK(undelivered.size() == 1);
    CHECK(messagesOf(shop, order).first().state == u"failed"_s);
}

TEST_CASE("the rules come from the settings")
{
    const auto rules = [](const QStringList &settings) {
        return messageRules(valueOf(Settings::load(u"/nowhere/settings.ini"_s, settings)));
    };
    using Channel = MessageRules::Channel;
    CHECK(rules({}).channel == Channel::Off);
    CHECK(rules({}).confirmations == MessageRules::Confirmations::Ask);
    CHECK_FALSE(rules({}).tellsReady);
    CHECK(rules({u"sms/provider=twilio"_s}).channel == Channel::NotSetUp);
    CHECK(rules({u"sms/provider=twilio"_s}).objection.english()
        == u"account, token or sender is missing"_s);
    const MessageRules whole = rules({u"sms/provider=twilio"_s, u"sms/accountSid=AC0123"_s,
        u"sms/authToken=t0ken"_s, u"sms/from=+61491570006"_s, u"sms/confirmations=on"_s,
        u"sms/ready=on"_s, u"sms/maxSegments=2"_s, u"shop/menuUrl=https://lantern.example"_s});
    CHECK(whole.channel == Channel::Working);
    CHECK(whole.confirmations == MessageRules::Confirmations::On);
    CHECK(whole.tellsReady);
    CHECK(whole.mostSegments == 2);
    CHECK(whole.menuUrl == u"https://lantern.example"_s);
    CHECK_FALSE(Settings::load(u"/nowhere/settings.ini"_s, {u"sms/provider=pigeon"_s}));
    CHECK_FALSE(Settings::load(u"/nowhere/settings.ini"_s, {u"sms/maxSegments=0"_s}));
}
