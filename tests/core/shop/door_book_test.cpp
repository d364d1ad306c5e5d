// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/door_book.h"
#include "support/catch.h"
#include "support/fixed_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace docket::shop;
using docket::tests::FixedClock;
using namespace Qt::StringLiterals;

namespace {

struct Door {
    FixedClock clock {u"2026-11-20T01:26:00Z"_s};
    DoorBook book {clock, std::chrono::milliseconds(0)};

    SenderVisits of(Sender sender) const { return book.senders().at(static_cast<int>(sender)); }
};

} // namespace

TEST_CASE("the book tells of each sender how its last request went, and how many there were")
{
    Door door;
    CHECK(door.book.senders().size() == 6);
    CHECK_FALSE(door.of(Sender::Vapi).lastAt.isValid());
    door.book.note({Sender::Vapi, DoorVerdict::LetIn, u"203.0.113.5"_s});
    door.book.note({Sender::Vapi, DoorVerdict::LetIn, u"203.0.113.5"_s});
    door.clock.advanceSeconds(90);
    door.book.note({Sender::Vapi, DoorVerdict::WrongSecret, u"2001:db8::7"_s});
    door.book.note({Sender::Mcp, DoorVerdict::NoSecret});
    const SenderVisits vapi = door.of(Sender::Vapi);
    CHECK(vapi.letIn == 2);
    CHECK(vapi.sentAway == 1);
    CHECK(vapi.verdict == DoorVerdict::WrongSecret);
    CHECK(vapi.address == u"2001:db8::7"_s);
    CHECK(vapi.lastAt.toString(Qt::ISODate) == u"2026-11-20T01:27:30Z"_s);
    CHECK(door.of(Sender::Mcp).address.isEmpty());
    CHECK(door.of(Sender::Mcp).sentAway == 1);
}

TEST_CASE("a sender's clock is known by its signature, or by its Date header")
{
    Door door;
    const auto ahead = [&](const Visit &visit) {
        door.book.note(visit);
        return door.of(visit.sender).clockAheadMs;
    };
    const qint64 now = 1'795'137'960'000; // 01:26:00
    Visit visit {Sender::Retell, DoorVerdict::LetIn};
    CHECK_FALSE(ahead(visit));
    visit.date = "Fri, 20 Nov 2026 01:25:30 GMT";
    CHECK(ahead(visit) == -30'000);
    visit.signedAtMs = now + 1500;
    CHECK(ahead(visit) == 1500);
    visit.verdict = DoorVerdict::TooOld;
    visit.signedAtMs = now - 600'000;
    CHECK(ahead(visit) == -600'000);
    INFO("a stranger may say what it likes");
    visit.verdict = DoorVerdict::WrongSecret;
    CHECK_FALSE(ahead(visit));
    visit = {Sender::Vapi, DoorVerdict::LetIn};
    for (const QByteArray &date : {QByteArray("yesterday"), QByteArray(5000, 'x')}) {
        visit.date = date;
        CHECK_FALSE(ahead(visit));
    }
}

TEST_CASE("the book knows when each secret was last right, also while they are changed")
{
    Door door;
    const QDateTime never;
    const QDateTime first = door.clock.now();
    door.book.note({Sender::Vapi, DoorVerdict::LetIn, {}, Proof::Secret, 0});
    CHECK(door.book.lastUsed(Proof::Secret, 1) == QList<QDateTime> {first});
    CHECK(door.book.lastUsed(Proof::Bearer, 1) == QList<QDateTime> {never});
    door.book.noteNewSecret(Proof::Secret);
    CHECK(door.book.lastUsed(Proof::Secret, 2) == QList<QDateTime> {never, first});
    door.clock.advanceSeconds(5);
    door.book.note({Sender::Mcp, DoorVerdict::LetIn, {}, Proof::Secret, 0});
    CHECK(door.book.lastUsed(Proof::Secret, 2) == QList<QDateTime> {door.clock.now(), first});
    INFO("a signature that is too old is no use");
    door.clock.advanceSeconds(5);
    door.book.note({Sender::Retell, DoorVerdict::TooOld, {}, Proof::Retell, 0});
    CHECK(door.book.lastUsed(Proof::Retell, 1) == QList<QDateTime> {never});
    door.book.noteEndedSecrets(Proof::Secret);
    CHECK(door.book.lastUsed(Proof::Secret, 2) == QList<QDateTime> {first.addSecs(5), never});
}

TEST_CASE("visits that come together are told once")
{
    const FixedClock clock(u"2026-11-20T01:26:00Z"_s);
    DoorBook book(clock, std::chrono::milliseconds(20));
    QSignalSpy told(&book, &DoorBook::changed);
    for (int visit = 0; visit < 100; ++visit) {
        book.note({Sender::Vapi, DoorVerdict::LetIn});
    }
    CHECK(told.isEmpty());
    REQUIRE(told.wait());
    CHECK(told.size() == 1);
    book.note({Sender::Vapi, DoorVerdict::LetIn});
    REQUIRE(told.wait());
    CHECK(told.size() == 2);
}
