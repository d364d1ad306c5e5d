// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/call_desk.h"
#include "shop/call_register.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QTest>

using namespace docket::shop;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

constexpr int limitMs = 30'000;

/// More than are read at once.
constexpr int many = 12'345;

void storeCalls(TestShop &shop)
{
    valueOf(shop.database->execute(uR"(WITH RECURSIVE counted (n) AS
            (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < :many)
        INSERT INTO call_session (id, provider, call_id, caller, cart, cart_version,
            ordered_cart_version, menu_version, outcome, started_at, last_seen_at)
        SELECT 'id-' || n, CASE n % 2 WHEN 0 THEN 'vapi' ELSE 'retell' END, 'call-' || n, '', '{}',
            0, -1, '', 'open', 0, 0 FROM counted)"_s,
        {{":many", many}}));
}

} // namespace

TEST_CASE("a call is new when the file has none of its name and nobody added it")
{
    TestShop shop;
    storeCalls(shop);
    CallRegister calls;
    CHECK(calls.mayHave(u"vapi"_s, u"new"_s)); // nothing is known yet
    calls.read(shop.folder.filePath(u"docket.db"_s));
    calls.add(u"vapi"_s, u"meanwhile"_s);
    CHECK(calls.mayHave(u"vapi"_s, u"new"_s));
    REQUIRE(QTest::qWaitFor([&] { return calls.isRead(); }, limitMs));
    int found = 0;
    for (int number = 1; number <= many; ++number) {
        const QString provider = number % 2 == 0 ? u"vapi"_s : u"retell"_s;
        found += calls.mayHave(provider, u"call-%1"_s.arg(number)) ? 1 : 0;
    }
    CHECK(found == many);
    CHECK(calls.mayHave(u"vapi"_s, u"meanwhile"_s));
    CHECK_FALSE(calls.mayHave(u"vapi"_s, u"new"_s));
    CHECK_FALSE(calls.mayHave(u"retell"_s, u"call-2"_s));
    calls.add(u"vapi"_s, u"new"_s);
    CHECK(calls.mayHave(u"vapi"_s, u"new"_s));
}

TEST_CASE("where the file cannot be read every call is looked for")
{
    const TestShop shop;
    CallRegister calls;
    calls.read(shop.folder.filePath(u"nothing.db"_s));
    REQUIRE(QTest::qWaitFor([&] { return !calls.isReading(); }, limitMs));
    CHECK_FALSE(calls.isRead());
    CHECK(calls.mayHave(u"vapi"_s, u"new"_s));
}

TEST_CASE("the register may go while it is being read")
{
    TestShop shop;
    storeCalls(shop);
    {
        CallRegister calls;
        calls.read(shop.folder.filePath(u"docket.db"_s));
    }
    QCoreApplication::processEvents();
    CHECK(valueOf(shop.database->first<int>(u"SELECT count(*) FROM call_session"_s, {},
              [](const docket::store::Row &row) { return row.integer(0); }))
        == many);
}
