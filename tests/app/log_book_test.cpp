// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash_report.h"
#include "domain/trail.h"
#include "log_book.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace docket;
using namespace docket::app;
using docket::shop::TrustItem;
using docket::tests::contentOf;
using docket::tests::TestShop;
using docket::tests::valueOf;
using docket::tests::write;
using namespace Qt::StringLiterals;

namespace {

QList<TrustItem> ofCrash(const QSignalSpy &told)
{
    QList<TrustItem> items;
    for (const auto &arguments : told) {
        const auto item = arguments.first().value<TrustItem>();
        if (item.id == u"crash"_s) {
            items.append(item);
        }
    }
    return items;
}

} // namespace

TEST_CASE("what may be somebody's number stays out of the log's texts")
{
    const auto [text, kept] = GENERATE(table<QString, QString>({
        {u"number +61491570156 is none"_s, u"number [number] is none"_s},
        {u"0491 570 156"_s, u"[number]"_s},
        {u"(03) 5550 0000 rang"_s, u"[number] rang"_s},
        {u"0491-570-006 or +1-415-555-0100 or 0491.570.006"_s,
            u"[number] or [number] or [number]"_s},
        {u"order 20261120-001, 1500 cents"_s, u"order 20261120-001, 1500 cents"_s},
        {u"01a1f68f-83e8-7756-a79e-56f24d2f8dfd"_s, u"01a1f68f-83e8-7756-a79e-56f24d2f8dfd"_s},
        {u"2026-11-20T12:26:00Z"_s, u"2026-11-20T12:26:00Z"_s},
    }));
    CHECK(withoutNumbers(text) == kept);
}

TEST_CASE(
    "the trail is in the log when the event loop comes round, a warning at once with all before")
{
    const QTemporaryDir folder;
    const auto log = valueOf(LogFile::open(folder.filePath(u"log"_s)));
    const auto lines = [&log] {
        QList<QJsonObject> said;
        const QByteArrayList written = contentOf(log->file()).split('\n');
        for (const QByteArray &line : written) {
            if (!line.isEmpty()) {
                said.append(QJsonDocument::fromJson(line).object());
            }
        }
        return said;
    };
    const QDateTime before = QDateTime::currentDateTimeUtc().addMSecs(-1);
    noteTrail(u"answered"_s, u"call-1"_s, {{u"provider"_s, u"vapi"_s}});
    CHECK(lines().isEmpty());
    qWarning("the printer is out of paper");
    REQUIRE(lines().size() == 2);
    CHECK(lines().at(0)["id"_L1] == "call-1"_L1);
    CHECK(lines().at(0)["level"_L1] == "info"_L1);
    CHECK(lines().at(1)["text"_L1] == "the printer is out of paper"_L1);
    CHECK(lines().at(1)["level"_L1] == "warning"_L1);
    noteTrail(u"answered"_s, u"call-2"_s, {});
    QCoreApplication::processEvents();
    REQUIRE(lines().size() == 3);
    const auto at = QDateTime::fromString(lines().at(2)["at"_L1].toString(), Qt::ISODateWithMs);
    CHECK(at.timeSpec() == Qt::UTC);
    CHECK(at >= before);
    CHECK(at <= QDateTime::currentDateTimeUtc());
}

TEST_CASE("a log that cannot be written keeps nobody from working, and goes on when it can")
{
    const QTemporaryDir folder;
    const QString logs = folder.filePath(u"log"_s);
    const auto log = valueOf(LogFile::open(logs, {400, 2, std::chrono::seconds(0)}));
    const auto tell = [](int lines) {
        for (int line = 0; line < lines; ++line) {
            noteTrail(u"answered"_s, u"call-1"_s, {{u"provider"_s, u"vapi"_s}});
        }
    };
    tell(10);
    CHECK(QDir(logs).entryList(QDir::Files, QDir::Name)
        == QStringList {u"docket.1.log"_s, u"docket.2.log"_s, u"docket.log"_s});
    REQUIRE(QDir(logs).removeRecursively());
    write(logs, "no folder"); // the next file cannot be made
    tell(20);
    REQUIRE(QFile::remove(logs));
    REQUIRE(QDir().mkpath(logs));
    tell(3);
    QCoreApplication::processEvents();
    QFile file(log->file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("\"event\":\"answered\"") > 0);
}

TEST_CASE("the board tells of a crash until somebody has seen it")
{
    TestShop shop;
    const QTemporaryDir folder;
    const auto data = valueOf(shop::DataFolder::open(folder.path()));
    LogBook(data).follow(shop.events, *shop.board);
    const QString report = data.crashes() + u"/crash-1795000000.txt"_s;
    write(data.crashes() + u"/crash-1794000000.txt"_s, "docket 0.1.0\n");
    const auto [text, code] = GENERATE(table<QByteArray, QString>(
        {{"docket 0.1.0\nsignal 11\n", u"crashed"_s}, {"docket 0.1.0\nstuck\n", u"stuck"_s}}));
    write(report, text);
    {
        const QSignalSpy told(shop.board.get(), &shop::Board::trustChanged);
        LogBook book(data);
        book.follow(shop.events, *shop.board);
        REQUIRE(ofCrash(told).size() == 1);
        const TrustItem item = ofCrash(told).first();
        CHECK(item.level == TrustItem::Level::Bad);
        CHECK(item.code == code);
        CHECK(item.arguments == QStringList {u"2026-11-18T11:06:40Z"_s, report});
        CHECK(item.asksToBeSeen);
        shop.board->acknowledge(u"crash"_s);
        CHECK(ofCrash(told).last().level == TrustItem::Level::Good);
    }
    const QSignalSpy told(shop.board.get(), &shop::Board::trustChanged);
    LogBook book(data);
    book.follow(shop.events, *shop.board);
    CHECK(ofCrash(told).isEmpty());
    CHECK(QFile::exists(data.crashes() + u"/crash-1795000000.seen.txt"_s));
}
