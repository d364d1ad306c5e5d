// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/trust_words.h"

using docket::shop::TrustItem;
using docket::tests::fridayEvening;
using docket::ui::TicketWords;
using docket::ui::TrustWords;
using namespace Qt::StringLiterals;

TEST_CASE("every known state is a sentence and an unknown one is not hidden")
{
    struct Row {
        QString id;
        QString code;
        QStringList arguments;
        QString sentence;
    };
    const QList<Row> rows {
        {u"server"_s, u"listening"_s, {u"http://127.0.0.1:8000"_s},
            u"Agent: listening at http://127.0.0.1:8000"_s},
        {u"server"_s, u"no-secret"_s, {u"http://127.0.0.1:8000"_s},
            u"Agent: answers only on this computer until a secret is set"_s},
        {u"server"_s, u"last-call"_s, {u"18:33"_s}, u"Agent: last call 18:33"_s},
        {u"server"_s, u"last-call"_s, {u"2026-11-20T07:33:10Z"_s}, u"Agent: last call 18:33"_s},
        {u"door"_s, u"clear"_s, {u"http://0.0.0.0:8000"_s},
            u"Anybody on the network can reach http://0.0.0.0:8000, and read along"_s},
        {u"door"_s, u"open"_s, {u"https://0.0.0.0:8000"_s},
            u"Anybody on the network can reach https://0.0.0.0:8000"_s},
        {u"certificate"_s, u"until"_s, {u"2026-12-20T07:34:00Z"_s},
            u"Certificate: for 30 more days"_s},
        {u"printer/kitchen"_s, u"ready"_s, {}, u"Kitchen printer: ready"_s},
        {u"printer/kitchen"_s, u"printing"_s, {}, u"Kitchen printer: printing"_s},
        {u"printer/cellar"_s, u"removed"_s, {}, u"Cellar printer: removed"_s},
        {u"printer/bag"_s, u"offline"_s, {u"no answer"_s, u"3"_s},
            u"Bag printer: offline, no answer, 3 dockets waiting"_s},
        {u"printer/bag"_s, u"offline"_s, {u"no answer"_s, u"0"_s},
            u"Bag printer: offline, no answer"_s},
        {u"printer/bag"_s, u"paper-out"_s, {}, u"Bag printer: out of paper"_s},
        {u"printer/bag"_s, u"paper-out"_s, {u"2"_s},
            u"Bag printer: out of paper, 2 dockets waiting"_s},
        {u"printer/bag"_s, u"cover-open"_s, {}, u"Bag printer: cover is open"_s},
        {u"printer/bag"_s, u"error"_s, {u"cutter is stuck"_s},
            u"Bag printer: error, cutter is stuck"_s},
        {u"printer/bag"_s, u"waiting"_s, {u"4"_s}, u"Bag printer: 4 dockets waiting"_s},
        {u"printer/kitchen"_s, u"none"_s, {}, u"Kitchen printer: none set up"_s},
        {u"printer/bag"_s, u"offline"_s, {u"no answer"_s, u"3"_s, u"2026-11-20T07:20:00Z"_s},
            u"Bag printer: offline, no answer, 3 dockets waiting, the oldest since 18:20"_s},
        {u"printer/kitchen"_s, u"asks"_s, {u"2"_s},
            u"Kitchen printer: 2 old dockets: print or discard?"_s},
        {u"printer/kitchen"_s, u"paper-out"_s, {u"2"_s, u"2026-11-20T07:20:00Z"_s, u"3"_s},
            u"Kitchen printer: out of paper, 2 dockets waiting, the oldest since 18:20, 3 old dockets: print or discard?"_s},
        {u"printer/kitchen"_s, u"overdue"_s,
            {u"no paper"_s, u"2"_s, u"2026-11-20T07:20:00Z"_s, u"3"_s},
            u"Kitchen printer: late by 14 min, no paper, 2 dockets waiting, 3 old dockets: print or discard?"_s},
        {u"reach"_s, u"reached"_s, {u"2026-11-20T07:33:10Z"_s}, u"From outside: reached"_s},
        {u"reach"_s, u"not-watched"_s, {}, u"From outside: not watched"_s},
        {u"reach"_s, u"no-address"_s, {}, u"From outside: the address in the settings is none"_s},
        {u"reach"_s, u"lost"_s, {u"2026-11-20T07:33:10Z"_s, u"HTTP 502"_s},
            u"From outside: not reached just now (HTTP 502)"_s},
        {u"reach"_s, u"lost"_s, {u"2026-11-20T07:29:00Z"_s, u"no answer"_s},
            u"No calls come in: not reachable from outside for 5 min (no answer)"_s},
        {u"clock"_s, u"jumped"_s, {u"3600"_s},
            u"The computer's clock jumped ahead by 60 min, or it slept: check the times of orders"_s},
        {u"clock"_s, u"jumped"_s, {u"-90"_s},
            u"The computer's clock went back by 2 min: check the times of orders"_s},
        {u"clock"_s, u"steady"_s, {}, u"Clock: steady"_s},
        {u"disk"_s, u"nearly-full"_s, {u"120"_s}, u"Disk nearly full: 120 MB left"_s},
        {u"disk"_s, u"room"_s, {}, u"Disk: has room"_s},
        {u"storage"_s, u"saved"_s, {}, u"Orders are saved"_s},
        {u"storage"_s, u"full"_s, {}, u"Disk full: cannot take orders"_s},
        {u"storage"_s, u"read-only"_s, {}, u"Disk is read-only: cannot take orders"_s},
        {u"storage"_s, u"damaged"_s, {}, u"Database damaged: cannot take orders"_s},
        {u"backup"_s, u"made"_s, {u"2026-11-20T07:30:00Z"_s}, u"Backup: 18:30"_s},
        {u"recovery"_s, u"restored"_s, {u"2026-11-20T07:30:00Z"_s, u"x"_s},
            u"The database was damaged. The orders of 18:30 are back, later ones are only on paper"_s},
        {u"recovery"_s, u"refilled"_s, {u"2026-11-20T07:30:00Z"_s, u""_s},
            u"The database was missing. The orders of 18:30 are back, later ones are only on paper"_s},
        {u"restore"_s, u"brought-back"_s,
            {u"2026-11-19T17:00:00Z"_s, u"2026-11-20T07:30:00Z"_s, u"Nesrin"_s, u"aside.db"_s,
                u"2"_s},
            u"The data of Fri 20 Nov 2026 04:00 are back (Fri 20 Nov 2026 18:30, Nesrin). Later orders are only on paper and in aside.db. 2 text messages that waited then are not sent"_s},
        {u"restore"_s, u"rescued"_s, {u"2026-11-20T07:30:00Z"_s, u""_s},
            u"The file of the orders was taken away (Fri 20 Nov 2026 18:30). All orders are here and saved. Find out who or what did it"_s},
        {u"restore"_s, u"rescued"_s, {u"2026-11-20T07:30:00Z"_s, u"aside.db"_s},
            u"Another file was put in the place of the orders' (Fri 20 Nov 2026 18:30). All orders are here and saved; the other file is now aside.db"_s},
        {u"shop"_s, u"stand-ins"_s, {u"shop.json, settings.ini"_s},
            u"The shop's own files were lost (shop.json, settings.ini): its name, hours and settings are the demo's. Set them again, and its secrets"_s},
        {u"shop"_s, u"stand-ins-seen"_s, {}, u"The shop's own files were lost: seen"_s},
        {u"storage"_s, u"gone"_s, {},
            u"The file of the orders was taken away: they are being saved"_s},
        {u"storage"_s, u"overwritten"_s, {},
            u"Another file was copied over the orders': they are being saved"_s},
        {u"recovery"_s, u"emptied"_s, {u"x"_s},
            u"The database was damaged and there was no backup: no order of before is shown"_s},
        {u"recovery"_s, u"restored-for-foreign"_s, {u"2026-11-20T07:30:00Z"_s, u"aside.db"_s},
            u"The file of the orders was another program's and is now aside.db. The orders of 18:30 are back, later ones are only on paper"_s},
        {u"recovery"_s, u"emptied-of-foreign"_s, {u"aside.db"_s},
            u"The file of the orders was another program's and is now aside.db. There was no backup: no order of before is shown"_s},
        {u"crash"_s, u"stuck"_s, {u"2026-11-20T07:30:00Z"_s, u"crash-1.txt"_s},
            u"Docket was stuck and has started itself again at 18:30. Every order is kept. Send this report to who looks after it: crash-1.txt"_s},
        {u"menu"_s, u"menu"_s, {u"7c1f20ab99e0"_s}, u"Menu: version 7c1f20ab"_s},
        {u"menu"_s, u"menu-empty"_s, {},
            u"Nothing is on the menu: nobody can order. Add what you sell under Menu"_s},
        {u"dockets"_s, u"taken"_s, {}, u"Dockets: print as they are set"_s},
        {u"sound"_s, u"no-device"_s, {}, u"No sound: no loudspeaker"_s},
        {u"sms"_s, u"ready"_s, {}, u"SMS: ready"_s},
        {u"sms"_s, u"waiting"_s, {u"no answer"_s, u"2"_s},
            u"SMS: waiting to be sent (2), no answer"_s},
        {u"sms"_s, u"not-sent"_s, {u"0491 570 156"_s, u"unsubscribed"_s},
            u"SMS to 0491 570 156 was not sent: unsubscribed"_s},
        {u"sms"_s, u"undelivered"_s, {u"0491 570 156"_s, u"undelivered (30005)"_s},
            u"SMS to 0491 570 156 did not arrive: undelivered (30005)"_s},
        {u"sms"_s, u"jammed"_s, {}, u"sms: jammed"_s},
        {u"printer/bag"_s, u"on-fire"_s, {u"12"_s}, u"printer/bag: on-fire 12"_s},
        {u"scales"_s, u"tilted"_s, {}, u"scales: tilted"_s},
    };
    const TicketWords melbourne(QTimeZone("Australia/Melbourne"));
    const TrustWords words(melbourne);
    for (const auto &row : rows) {
        const TrustItem item {row.id, TrustItem::Level::Good, row.code, row.arguments};
        CHECK(words.sentence(item, fridayEvening()) == row.sentence);
    }
}

TEST_CASE("a reason is told with what failed for it")
{
    struct Row {
        QString id;
        QString code;
        QString reason;
        QString sentence;
    };
    const QList<Row> rows {
        {u"server"_s, u"failed"_s, u"the port is taken"_s,
            u"Agent: no calls can be taken, the port is taken"_s},
        {u"certificate"_s, u"refused"_s, u"It expired."_s,
            u"Certificate, the one of before is shown: It expired."_s},
        {u"backup"_s, u"failed"_s, u"The disk is full."_s,
            u"No backup could be made: The disk is full."_s},
        {u"storage"_s, u"gone"_s, u"The disk is full."_s,
            u"The file of the orders was taken away: cannot take orders. Do not end Docket, it keeps trying to save them: The disk is full."_s},
        {u"storage"_s, u"overwritten"_s, u"The disk is full."_s,
            u"Another file was copied over the orders': cannot take orders. Do not end Docket, it keeps trying to save them: The disk is full."_s},
        {u"storage"_s, u"failed"_s, u"the disk is gone"_s,
            u"Orders cannot be saved: the disk is gone"_s},
        {u"menu"_s, u"menu-refused"_s, u"no price for chips"_s,
            u"New menu refused, the old one is in use: no price for chips"_s},
        {u"dockets"_s, u"refused"_s, u"Line 4: no number"_s,
            u"New dockets refused, they print as before: Line 4: no number"_s},
        {u"sms"_s, u"not-set-up"_s, u"no account"_s, u"SMS: not set up, no account"_s},
    };
    const TicketWords melbourne(QTimeZone("Australia/Melbourne"));
    const TrustWords words(melbourne);
    for (const auto &row : rows) {
        const TrustItem item {row.id, TrustItem::Level::Bad, row.code, {}, false,
            docket::Sentence::verbatim(row.reason)};
        CHECK(words.sentence(item, fridayEvening()) == row.sentence);
    }
}
