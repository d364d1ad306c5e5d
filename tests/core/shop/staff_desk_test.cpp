// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/staff_desk.h"
#include "store/audit_log.h"
#include "support/catch.h"
#include "support/outcome.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QTest>

using namespace docket;
using namespace docket::shop;
using docket::tests::outcomeOf;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

/// What a wish came to: "changed" or the reason against it.
QString outcome(TestShop &shop, const std::function<void(StaffDesk &desk)> &wish)
{
    return outcomeOf(*shop.staff, wish, {{&StaffDesk::changed, u"changed"_s}});
}

QString change(TestShop &shop, const StaffChange &change)
{
    return outcome(shop, [&](StaffDesk &desk) { desk.change(change); });
}

QString signIn(TestShop &shop, const QString &person, const QString &pin)
{
    return outcome(shop, [&](StaffDesk &desk) { desk.signIn(person, pin); });
}

QString idOf(TestShop &shop, const QString &name)
{
    for (const auto &person : valueOf(shop.staff->report()).people) {
        if (person.name == name) {
            return person.id;
        }
    }
    return {};
}

/// Nesrin owns the shop, Tom is at the counter, Li cooks; nobody has signed in.
void employ(TestShop &shop)
{
    REQUIRE(change(shop, {{}, u"Nesrin"_s, Role::Owner, u"2580"_s}) == u"changed"_s);
    REQUIRE(change(shop, {{}, u"Tom"_s, Role::Counter, u"1111"_s}) == u"changed"_s);
    REQUIRE(change(shop, {{}, u"Li"_s, Role::Cook, {}}) == u"changed"_s);
    shop.staff->signOut();
}

QStringList auditedActs(TestShop &shop)
{
    QStringList rows;
    succeed(store::AuditLog(*shop.database).forEach([&](const store::AuditRow &row) {
        rows.append(row.who + u' ' + row.what);
    }));
    return rows;
}

} // namespace

TEST_CASE("while nobody has a PIN everybody may do everything")
{
    TestShop shop;
    succeed(shop.staff->allowed(Right::Refund));
    succeed(shop.staff->allowed(Right::Staff));
    CHECK_FALSE(valueOf(shop.staff->report()).isGuarded);
    CHECK(change(shop, {{}, u"Tom"_s, Role::Counter, u"1111"_s})
        == u"Begin with the owner and a PIN of 4 to 12 digits."_s);
}

TEST_CASE("who has not signed in is a cook; a PIN gives the right of its owner, for a while")
{
    TestShop shop;
    employ(shop);
    succeed(shop.staff->allowed(Right::Kitchen));
    CHECK(shop.staff->allowed(Right::CancelOrder).error().message.english()
        == u"Only the counter and the owner may do that. Sign in under People first."_s);
    CHECK(signIn(shop, idOf(shop, u"Tom"_s), u"1111"_s) == u"changed"_s);
    succeed(shop.staff->allowed(Right::CancelOrder));
    CHECK(shop.staff->allowed(Right::Refund).error().message.english()
        == u"Only the owner may do that. Sign in under People first."_s);
    CHECK(shop.staff->actor() == u"Tom"_s);
    shop.staff->signOut();
    CHECK_FALSE(shop.staff->allowed(Right::CancelOrder));
    CHECK(shop.staff->actor() == u"board"_s);
}

TEST_CASE("who signed in and went away is signed out")
{
    TestShop shop;
    employ(shop);
    StaffDesk quick(*shop.database, shop.clock, std::chrono::milliseconds(1), 2);
    quick.signIn(idOf(shop, u"Nesrin"_s), u"2580"_s);
    REQUIRE(QTest::qWaitFor([&] { return quick.actor() == u"Nesrin"_s; }));
    REQUIRE(QTest::qWaitFor([&] { return quick.actor() == u"board"_s; }));
    CHECK_FALSE(quick.allowed(Right::Refund));
}

TEST_CASE("five wrong PINs lock a person out for five minutes, and nobody else")
{
    TestShop shop;
    employ(shop);
    const QString tom = idOf(shop, u"Tom"_s);
    for (int wrong = 1; wrong <= 4; ++wrong) {
        CHECK(signIn(shop, tom, u"9999"_s) == u"That is not Tom's PIN."_s);
    }
    const QString locked = u"The PIN was wrong 5 times. Try again in 5 minutes."_s;
    CHECK(signIn(shop, tom, u"9999"_s) == locked);
    CHECK(signIn(shop, tom, u"1111"_s) == locked);
    shop.restart();
    CHECK(signIn(shop, tom, u"1111"_s) == locked);
    CHECK(signIn(shop, idOf(shop, u"Nesrin"_s), u"2580"_s) == u"changed"_s);
    shop.clock.advanceMinutes(6);
    CHECK(signIn(shop, tom, u"1111"_s) == u"changed"_s);
    CHECK(auditedActs(shop).contains(u"board pinLocked"_s));
}

TEST_CASE("only the owner says who works here, and the shop keeps an owner with a PIN")
{
    TestShop shop;
    employ(shop);
    REQUIRE(signIn(shop, idOf(shop, u"Tom"_s), u"1111"_s) == u"changed"_s);
    CHECK(change(shop, {{}, u"Ann"_s, Role::Cook, {}})
        == u"Only the owner may do that. Sign in under People first."_s);
    const QString nesrin = idOf(shop, u"Nesrin"_s);
    REQUIRE(signIn(shop, nesrin, u"2580"_s) == u"changed"_s);
    CHECK(change(shop, {{}, u"tom"_s, Role::Cook, {}}) == u"There is a Tom already."_s);
    CHECK(change(shop, {{}, u"caller"_s, Role::Cook, {}}) == u"Type a name, up to 40 letters."_s);
    CHECK(change(shop, {{}, u"Ann"_s, Role::Counter, {}})
        == u"The counter and the owner need a PIN of 4 to 12 digits."_s);
    CHECK(change(shop, {nesrin, u"Nesrin"_s, Role::Counter, {}})
        == u"The shop needs an owner with a PIN."_s);
    CHECK(outcome(shop, [&](StaffDesk &desk) { desk.dismiss(nesrin); })
        == u"The shop needs an owner with a PIN."_s);
    CHECK(outcome(shop, [&](StaffDesk &desk) { desk.dismiss(idOf(shop, u"Tom"_s)); })
        == u"changed"_s);
    CHECK(idOf(shop, u"Tom"_s).isEmpty());
    CHECK(auditedActs(shop)
        == QStringList {u"file menuFileTaken"_s, u"board staffChanged"_s, u"board pinSet"_s,
            u"Nesrin staffChanged"_s, u"Nesrin pinSet"_s, u"Nesrin staffChanged"_s,
            u"Tom signedIn"_s, u"Nesrin signedIn"_s, u"Nesrin staffLeft"_s});
}

TEST_CASE("a PIN is never kept as it is")
{
    TestShop shop;
    employ(shop);
    const auto dump = valueOf(shop.database->first<QString>(
        uR"(SELECT group_concat(hex(salt) || hex(hash)) FROM staff)"_s, {},
        [](const store::Row &row) { return row.text(0); }));
    REQUIRE(dump);
    CHECK_FALSE(dump->contains(u"32353830"_s)); // "2580"
}

TEST_CASE("what is done at the screen stands in the audit log under the name of who signed in")
{
    TestShop shop;
    employ(shop);
    shop.board->pauseOrders(10);
    REQUIRE(signIn(shop, idOf(shop, u"Nesrin"_s), u"2580"_s) == u"changed"_s);
    shop.board->markSoldOut({ItemId(u"kebab-lamb"_s), {}, {}}, {SoldOutSpan::Kind::Today, 0});
    shop.board->resumeOrders();
    CHECK(auditedActs(shop).mid(6)
        == QStringList {u"board ordersPaused"_s, u"Nesrin signedIn"_s, u"Nesrin soldOut"_s,
            u"Nesrin ordersResumed"_s});
    CHECK(valueOf(store::AuditLog(*shop.database).verify()).fault.isEmpty());
}
