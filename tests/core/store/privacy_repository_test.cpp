// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/feedback_repository.h"
#include "store/held_sale_repository.h"
#include "store/order_repository.h"
#include "store/privacy_repository.h"
#include "store/session_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/sample_order.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace docket;
using namespace docket::store;
using docket::tests::sampleOrder;
using docket::tests::succeed;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

const QString jose = u"+61491570156"_s;
const QString ann = u"+61491570157"_s;

QDateTime day(int day)
{
    return QDateTime(QDate(2026, 11, day), QTime(1, 0), QTimeZone::utc());
}

struct People {
    QTemporaryDir dir;
    std::unique_ptr<Database> database =
        valueOf(Database::open(dir.filePath(u"docket.db"_s), Access::ReadWrite));
    PrivacyRepository people {*database};

    People()
    {
        succeed(people.overwriteErased());
        addCall(u"a"_s, jose, 1);
        addCall(u"b"_s, ann, 2);
        addOrder(u"first"_s, 1, jose, 1, OrderStatus::Collected);
        addOrder(u"second"_s, 2, ann, 2, OrderStatus::Collected);
        addOrder(u"open"_s, 3, ann, 2, OrderStatus::Received);
    }
    void execute(const QString &sql) const { valueOf(database->execute(sql)); }
    QString single(const QString &sql) const
    {
        return valueOf(database->first<QString>(sql, {}, [](const Row &row) {
            return row.text(0);
        })).value_or(QString());
    }
    void addCall(const QString &id, const QString &caller, int dayOfMonth) const
    {
        CallSession session;
        session.id = SessionId(id);
        session.provider = u"vapi"_s;
        session.callId = id;
        session.caller = caller;
        session.startedAt = day(dayOfMonth);
        session.lastSeenAt = day(dayOfMonth);
        session.endedAt = day(dayOfMonth);
        session.transcript = u"a lamb kebab for "_s + id;
        session.cart.version = 3;
        session.cart.lines = {{ItemId(u"kebab-lamb"_s), {}, 1, {}, {}, u"cut in "_s + id}};
        session.notes = u"rings at "_s + id;
        session.recordingUrl = u"https://records.example/"_s + id;
        succeed(SessionRepository(*database).save(session));
        execute(uR"(INSERT INTO said (session_id, cart_version, words, added, taken, said_at)
            VALUES ('%1', 1, 'a lamb kebab', '[]', '[]', 0))"_s.arg(id));
        execute(uR"(INSERT INTO tool_answer (session_id, tool_call_id, tool, answer, answered_at)
            VALUES ('%1', 't', 'createOrder', x'00', 0))"_s.arg(id));
    }
    void addOrder(const QString &id, int sequence, const QString &phone, int dayOfMonth,
        OrderStatus status) const
    {
        Order order = sampleOrder(id, sequence);
        order.customerPhone = phone;
        order.placedAt = day(dayOfMonth);
        order.lines.first().note = u"kebab of "_s + id;
        order.payments = {{u"José"_s, Money::fromCents(1000)}, {u"Mia"_s, Money::fromCents(700)}};
        succeed(OrderRepository(*database).insert(order));
        succeed(FeedbackRepository(*database).save(
            {order.id, 4, u"lovely, says "_s + id, order.placedAt}));
        execute(u"UPDATE orders SET status = '%1' WHERE id = '%2'"_s.arg(toText(status), id));
    }
};

} // namespace

TEST_CASE("numbers, names and notes of closed orders and ended calls are forgotten by date")
{
    const People test;
    PrivacyRepository people(*test.database);
    CHECK(valueOf(people.forgetPeople(day(2), 50)) == 2);
    CHECK(valueOf(people.forgetPeople(day(2), 50)) == 0);
    CHECK(test.single(u"SELECT group_concat(customer_phone) FROM orders"_s)
        == u",+61491570157,+61491570157"_s);
    CHECK(test.single(u"SELECT customer_name || notes || total FROM orders WHERE id = 'first'"_s)
        == u"-1700"_s);
    const auto paid = [&test](const QString &id) {
        return valueOf(OrderRepository(*test.database).byId(OrderId(id)))->payments;
    };
    CHECK(paid(u"first"_s)
        == QList<PaymentPart> {{u"-"_s, Money::fromCents(1000)}, {u"-"_s, Money::fromCents(700)}});
    CHECK(paid(u"second"_s).last().payer == u"Mia"_s);
    CHECK(test.single(u"SELECT group_concat(caller) FROM call_session"_s) == u",+61491570157"_s);
    INFO("an order that is not closed keeps its number");
    CHECK(valueOf(people.forgetPeople(day(3), 50)) == 2);
    CHECK(test.single(u"SELECT group_concat(customer_phone) FROM orders"_s) == u",,+61491570157"_s);
}

TEST_CASE("words of people in lines, comments and carts are forgotten with their orders and calls")
{
    const People test;
    PrivacyRepository people(*test.database);
    valueOf(people.forgetPeople(day(2), 50));
    CHECK(test.single(uR"(SELECT group_concat(order_id || ':' || note || ':' || unit_price, ' ')
            FROM (SELECT * FROM order_line WHERE item_id = 'kebab-lamb' ORDER BY order_id))"_s)
        == u"first::1500 open:kebab of open:1500 second:kebab of second:1500"_s);
    CHECK(test.single(uR"(SELECT group_concat(rating || comment, ' ') FROM feedback)"_s)
        == u"4 4lovely, says second 4lovely, says open"_s);
    const auto call = [&test](const QString &id) {
        return *valueOf(SessionRepository(*test.database).byId(SessionId(id)));
    };
    CHECK(call(u"a"_s).cart.lines.isEmpty());
    CHECK(call(u"a"_s).cart.version == 3);
    CHECK(call(u"a"_s).notes.isEmpty());
    REQUIRE(call(u"b"_s).cart.lines.size() == 1);
    CHECK(call(u"b"_s).cart.lines.first().note == u"cut in b"_s);
}

TEST_CASE("who withheld the number is forgotten by date, too")
{
    const People test;
    test.addCall(u"c"_s, {}, 1);
    test.addOrder(u"quiet"_s, 4, {}, 1, OrderStatus::Collected);
    test.execute(u"UPDATE orders SET notes = '' WHERE id = 'quiet'"_s);
    PrivacyRepository people(*test.database);
    CHECK(valueOf(people.forgetPeople(day(2), 50)) == 4);
    CHECK(valueOf(people.forgetPeople(day(2), 50)) == 0);
    CHECK(test.single(u"SELECT customer_name FROM orders WHERE id = 'quiet'"_s) == u"-"_s);
    CHECK(test.single(u"SELECT note FROM order_line WHERE order_id = 'quiet'"_s).isEmpty());
    CHECK(test.single(u"SELECT cart || agreement FROM call_session WHERE id = 'c'"_s)
        == uR"({"lines":[],"version":3}{})"_s);
}

TEST_CASE("what was said, its answers and recordings are forgotten by date, a few at a time")
{
    const People test;
    PrivacyRepository people(*test.database);
    CHECK(valueOf(people.forgetTranscripts(day(2), 50)) == 1);
    CHECK(test.single(u"SELECT group_concat(transcript) FROM call_session"_s)
        == u",a lamb kebab for b"_s);
    CHECK(test.single(u"SELECT group_concat(session_id) FROM said"_s) == u"b"_s);
    CHECK(test.single(u"SELECT group_concat(session_id) FROM tool_answer"_s) == u"b"_s);
    CHECK(valueOf(people.forgetRecordings(day(3), 1)) == 1);
    CHECK(test.single(u"SELECT group_concat(recording_url) FROM call_session"_s)
        == u",https://records.example/b"_s);
    CHECK(valueOf(people.forgetRecordings(day(3), 1)) == 1);
    CHECK(valueOf(people.forgetRecordings(day(3), 1)) == 0);
}

TEST_CASE("a sale on hold is forgotten by its number, and by date")
{
    People test;
    HeldSaleRepository held(*test.database);
    const auto put = [&](const QString &id, const QString &phone, int dayOfMonth) {
        succeed(held.put({id, u"Tom"_s, phone, {}, day(dayOfMonth), {}}));
    };
    put(u"a"_s, jose, 4);
    put(u"b"_s, ann, 3);
    put(u"c"_s, ann, 4);
    valueOf(test.people.forget(jose));
    CHECK(valueOf(held.all()).size() == 2);
    valueOf(test.people.forgetPeople(day(4), 50));
    const auto left = valueOf(held.all());
    REQUIRE(left.size() == 1);
    CHECK(left.first().id == u"c"_s);
}

TEST_CASE("one number is told, and forgotten without a trace in the file")
{
    People test;
    test.execute(u"INSERT INTO not_understood VALUES ('a', 'halloumi', 0)"_s);
    const auto calls = valueOf(test.people.callsOf(jose));
    REQUIRE(calls.size() == 1);
    CHECK(calls.first().transcript == u"a lamb kebab for a"_s);
    CHECK(calls.first().said == QStringList {u"a lamb kebab"_s});
    CHECK(calls.first().notUnderstood == QStringList {u"halloumi"_s});
    CHECK(calls.first().cart.contains(u"cut in a"_s));
    CHECK(calls.first().agreement.contains(u"rings at a"_s));
    const auto ratings = valueOf(test.people.ratingsOf(jose));
    REQUIRE(ratings.size() == 1);
    CHECK(ratings.first().rating == 4);
    CHECK(ratings.first().comment == u"lovely, says first"_s);
    CHECK(valueOf(test.people.openOrdersOf(jose)) == 0);
    CHECK(valueOf(test.people.openOrdersOf(ann)) == 1);
    CHECK(valueOf(test.people.forget(jose)) == 2);
    CHECK(valueOf(test.people.forget(jose)) == 0);
    CHECK(valueOf(test.people.callsOf(jose)).isEmpty());
    CHECK(valueOf(test.people.callsOf(ann)).size() == 1);
    succeed(compact(*test.database));
    const QString path = test.dir.filePath(u"docket.db"_s);
    for (const auto &file : {path, path + u"-wal"_s}) {
        QFile stored(file);
        REQUIRE(stored.open(QIODevice::ReadOnly));
        const QByteArray bytes = stored.readAll();
        CHECK_FALSE(bytes.contains("+61491570156"));
        for (const auto *words : {"a lamb kebab for a", "halloumi", "cut in a", "rings at a",
                 "kebab of first", "lovely, says first"}) {
            INFO(words);
            CHECK_FALSE(bytes.contains(words));
        }
    }
}
