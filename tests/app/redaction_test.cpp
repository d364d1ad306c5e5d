// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis.h"
#include "store/database.h"
#include "support/catch.h"
#include "support/results.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace docket;
using docket::tests::succeed;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

/// 70 letters that stand in no other one's.
QString saying(int number)
{
    return u"saying %1 "_s.arg(number, 3, 10, QChar(u'0')) + QString(59, QChar(u'x'));
}

} // namespace

TEST_CASE("many long sayings are all taken out of the log")
{
    constexpr int sayings = 500;
    const QTemporaryDir place;
    const auto folder = valueOf(shop::DataFolder::open(place.path()));
    {
        const auto database =
            valueOf(store::Database::open(folder.database(), store::Access::ReadWrite));
        auto transaction = valueOf(store::Transaction::begin(*database));
        valueOf(database->execute(uR"(
            INSERT INTO call_session (id, provider, call_id, caller, cart, cart_version,
                ordered_cart_version, menu_version, outcome, started_at, last_seen_at)
            VALUES ('call', 'vapi', 'call', '', '{}', 0, 0, '', 'nothing', 0, 0))"_s));
        for (int number = 0; number < sayings; ++number) {
            valueOf(database->execute(uR"(
                INSERT INTO said (session_id, cart_version, words, added, taken, said_at)
                VALUES ('call', :version, :words, '[]', '[]', 0))"_s,
                {{":version", number}, {":words", saying(number)}}));
        }
        succeed(transaction->commit());
    }
    REQUIRE(saying(7).size() == 70);
    REQUIRE(QDir().mkpath(folder.log()));
    QFile log(QDir(folder.log()).filePath(u"docket.log"_s));
    REQUIRE(log.open(QIODevice::WriteOnly));
    for (int number = 0; number < sayings; ++number) {
        const QString line =
            uR"({"at":"2026-11-20T01:00:00.000Z","level":"warning","room":"docket.test","text":"heard: %1"})"_s
                .arg(saying(number));
        REQUIRE(log.write(line.toUtf8() + '\n') > 0);
    }
    log.close();
    const QString text = valueOf(
        app::diagnosis(folder, QDateTime::fromString(u"2026-11-20T01:26:00Z"_s, Qt::ISODate)));
    INFO(text.toStdString());
    CHECK_FALSE(text.contains(u"xxx"_s));
    CHECK(text.contains(
        u"2026-11-20T01:00:00.000Z warning docket.test: heard: [said] (500 times)\n"_s));
}
