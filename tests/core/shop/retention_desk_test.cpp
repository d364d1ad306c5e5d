// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/retention_desk.h"
#include "shop/settings.h"
#include "store/session_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

using namespace docket;
using namespace docket::shop;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

void addCall(TestShop &shop)
{
    CallSession session;
    session.id = SessionId(u"call"_s);
    session.provider = u"vapi"_s;
    session.callId = u"call"_s;
    session.caller = u"+61491570156"_s;
    session.startedAt = shop.clock.now();
    session.lastSeenAt = shop.clock.now();
    session.endedAt = shop.clock.now();
    session.transcript = u"a lamb kebab"_s;
    session.recordingUrl = u"https://records.example/1"_s;
    succeed(store::SessionRepository(*shop.database).save(session));
}

QString kept(TestShop &shop)
{
    return valueOf(
        shop.database->first<QString>(
            u"SELECT caller || ';' || transcript || ';' || recording_url FROM call_session"_s, {},
            [](const store::Row &row) { return row.text(0); }))
        .value_or(QString());
}

} // namespace

TEST_CASE("each kind of thing is forgotten after its own days")
{
    TestShop shop;
    addCall(shop);
    RetentionDesk desk(*shop.database, shop.clock, {90, 30, 60});
    CHECK(valueOf(desk.forgetSome()) == 0);
    shop.clock.advanceMinutes(31 * 24 * 60);
    CHECK(valueOf(desk.forgetSome()) == 1);
    CHECK(kept(shop) == u"+61491570156;;https://records.example/1"_s);
    shop.clock.advanceMinutes(30 * 24 * 60);
    CHECK(valueOf(desk.forgetSome()) == 1);
    CHECK(kept(shop) == u"+61491570156;;"_s);
    shop.clock.advanceMinutes(30 * 24 * 60);
    CHECK(valueOf(desk.forgetSome()) == 1);
    CHECK(kept(shop) == u";;"_s);
    CHECK(valueOf(desk.forgetSome()) == 0);
}

TEST_CASE("nothing is forgotten where the days are 0")
{
    TestShop shop;
    addCall(shop);
    const Settings settings = valueOf(Settings::load(shop.folder.filePath(u"none.ini"_s),
        {u"privacy/peopleDays=0"_s, u"privacy/transcriptDays=0"_s, u"privacy/recordingDays=0"_s}));
    RetentionDesk desk(*shop.database, shop.clock, retentionRules(settings));
    shop.clock.advanceMinutes(1000 * 24 * 60);
    CHECK(valueOf(desk.forgetSome()) == 0);
    CHECK(kept(shop) == u"+61491570156;a lamb kebab;https://records.example/1"_s);
}

TEST_CASE("a copy of everything is kept as long as what goes first")
{
    CHECK(copyDays({730, 90, 60}) == 60);
    CHECK(copyDays({30, 90, 90}) == 30);
    CHECK(copyDays({730, 0, 0}) == 730);
    CHECK(copyDays({0, 0, 0}) == 0);
}
