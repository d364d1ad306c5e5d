// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "open_store.h"
#include "store/message_repository.h"
#include "store/order_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/sample_order.h"

using namespace docket;
using namespace docket::store;
using docket::tests::at;
using docket::tests::OpenStore;
using docket::tests::sampleOrder;
using docket::tests::succeed;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

MessageRow sampleMessage(const QString &id, int minute = 0)
{
    MessageRow row;
    row.id = MessageId(id);
    row.kind = u"menu-link"_s;
    row.recipient = u"+61491570156"_s;
    row.body = u"Our menu: 李雷"_s;
    row.state = u"queued"_s;
    row.nextAttemptAt = at(minute);
    row.expiresAt = at(60);
    row.createdAt = at(minute);
    return row;
}

struct MessageStore : OpenStore {
    MessageRepository messages {*database};

    void add(const MessageRow &row)
    {
        auto transaction = valueOf(Transaction::begin(*database));
        succeed(messages.insert(row));
        succeed(transaction->commit());
    }
    void change(const MessageRow &row)
    {
        auto transaction = valueOf(Transaction::begin(*database));
        succeed(messages.update(row, at(1)));
        succeed(transaction->commit());
    }
};

} // namespace

TEST_CASE("a message is read as it was written")
{
    MessageStore store;
    succeed(OrderRepository(*store.database).insert(sampleOrder()));
    MessageRow row = sampleMessage(u"m1"_s, 5);
    row.kind = u"receipt"_s;
    row.order = OrderId(u"order-1"_s);
    store.add(row);
    const auto found = valueOf(store.messages.ofOrder(OrderId(u"order-1"_s)));
    REQUIRE(found.size() == 1);
    const MessageRow &read = found.first();
    CHECK(read.id.text() == u"m1"_s);
    CHECK(read.kind == u"receipt"_s);
    CHECK(read.order.text() == u"order-1"_s);
    CHECK(read.session.isEmpty());
    CHECK(read.recipient == u"+61491570156"_s);
    CHECK(read.body == u"Our menu: 李雷"_s);
    CHECK(read.state == u"queued"_s);
    CHECK(read.attempts == 0);
    CHECK(read.nextAttemptAt == at(5));
    CHECK(read.expiresAt == at(60));
    CHECK(read.createdAt == at(5));
}

TEST_CASE("the message under way is next, else the one that is due first")
{
    MessageStore store;
    store.add(sampleMessage(u"late"_s, 10));
    store.add(sampleMessage(u"early"_s, 5));
    store.add(sampleMessage(u"early too"_s, 5));
    const auto next = [&] { return valueOf(store.messages.nextWaiting())->id.text(); };
    CHECK(next() == u"early"_s);
    MessageRow row = sampleMessage(u"late"_s, 10);
    row.state = u"sending"_s;
    store.change(row);
    CHECK(next() == u"late"_s);
    CHECK(valueOf(store.messages.waiting()) == 3);
    for (const char *state : {"sent", "delivered", "failed", "given-up"}) {
        row.state = QString::fromLatin1(state);
        store.change(row);
        CHECK(next() == u"early"_s);
        CHECK(valueOf(store.messages.waiting()) == 2);
    }
}

TEST_CASE("what waits can be given up, with a cause")
{
    MessageStore store;
    MessageRow sent = sampleMessage(u"sent"_s);
    sent.state = u"sent"_s;
    store.add(sent);
    store.add(sampleMessage(u"waiting"_s));
    MessageRow interrupted = sampleMessage(u"interrupted"_s);
    interrupted.state = u"sending"_s;
    store.add(interrupted);
    CHECK(valueOf(store.messages.giveUpWaiting(u"a backup was brought back"_s, at(7))) == 2);
    CHECK(valueOf(store.messages.waiting()) == 0);
    const auto states = valueOf(store.database->all<QString>(
        u"SELECT id || ' ' || state || ' ' || cause FROM message ORDER BY queued_as"_s, {},
        [](const Row &row) { return row.text(0); }));
    CHECK(states
        == QStringList {u"sent sent "_s, u"waiting given-up a backup was brought back"_s,
            u"interrupted given-up a backup was brought back"_s});
}

TEST_CASE("a message is found by its provider's name, and no other is")
{
    MessageStore store;
    store.add(sampleMessage(u"m1"_s));
    CHECK_FALSE(valueOf(store.messages.ofProvider({})).has_value());
    MessageRow row = sampleMessage(u"m1"_s);
    row.state = u"sent"_s;
    row.attempts = 2;
    row.providerId = u"SM1"_s;
    store.change(row);
    CHECK(valueOf(store.messages.ofProvider(u"SM1"_s))->attempts == 2);
    CHECK_FALSE(valueOf(store.messages.ofProvider(u"SM2"_s)).has_value());
}

TEST_CASE("messages are counted by number and since when")
{
    MessageStore store;
    store.add(sampleMessage(u"m1"_s, 1));
    store.add(sampleMessage(u"m2"_s, 5));
    MessageRow other = sampleMessage(u"m3"_s, 5);
    other.recipient = u"+61491570157"_s;
    store.add(other);
    CHECK(valueOf(store.messages.countOfRecipient(u"+61491570156"_s, at(0))) == 2);
    CHECK(valueOf(store.messages.countOfRecipient(u"+61491570156"_s, at(5))) == 1);
    CHECK(valueOf(store.messages.countOfRecipient(u"+61491570156"_s, at(6))) == 0);
    CHECK(valueOf(store.messages.countOfCall(SessionId(u"nobody"_s), at(0))) == 0);
}

TEST_CASE("the store refuses what is no message")
{
    MessageStore store;
    const auto refused = [&](const auto &change) {
        MessageRow row = sampleMessage(u"bad"_s);
        change(row);
        auto transaction = valueOf(Transaction::begin(*store.database));
        return !store.messages.insert(row);
    };
    CHECK(refused([](MessageRow &row) { row.kind = u"joke"_s; }));
    CHECK(refused([](MessageRow &row) { row.state = u"lost"_s; }));
    CHECK(refused([](MessageRow &row) { row.body = u""_s; }));
    CHECK(refused([](MessageRow &row) { row.recipient = QString(100, u'1'); }));
    CHECK(refused([](MessageRow &row) { row.order = OrderId(u"no such order"_s); }));
    CHECK(refused([](MessageRow &row) { row.attempts = -1; }));
    auto transaction = valueOf(Transaction::begin(*store.database));
    const auto missing = store.messages.update(sampleMessage(u"nobody's"_s), at(0));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
}
