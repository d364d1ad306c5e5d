// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A backup comes back as the window asks for it: over the board, between two runs of the shop.

#include "running_shop.h"
#include "shop/restore_book.h"
#include "store/survey_repository.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace docket;
using docket::shop::BackupKind;
using docket::shop::BackupsReport;
using docket::shop::Board;
using docket::shop::Ticket;
using docket::shop::TrustItem;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

constexpr int recoveryLimitMs = 30'000;

struct OpenShop {
    explicit OpenShop(const QString &folder, const QString &clock)
    {
        app::RunOptions options;
        options.dataFolder = folder;
        options.port = 0;
        options.clockStart = QDateTime::fromString(clock, Qt::ISODate);
        shop = valueOf(app::RunningShop::open(options));
    }

    QJsonObject tool(const QString &call, const QString &name, const QJsonObject &arguments)
    {
        static int calls = 0;
        const QJsonObject function {{u"name"_s, name}, {u"arguments"_s, arguments}};
        const QJsonObject message {{u"type"_s, u"tool-calls"_s},
            {u"call"_s, QJsonObject {{u"id"_s, call}}},
            {u"toolCallList"_s,
                QJsonArray {
                    QJsonObject {{u"id"_s, u"r%1"_s.arg(++calls)}, {u"function"_s, function}}}}};
        QUrl url = shop->url();
        url.setPath(u"/webhook"_s);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.post(request, QJsonDocument(QJsonObject {{u"message"_s, message}}).toJson()));
        REQUIRE(QTest::qWaitFor([&] { return reply->isFinished(); }, recoveryLimitMs));
        const auto answer = QJsonDocument::fromJson(reply->readAll());
        return QJsonDocument::fromJson(answer["results"_L1][0]["result"_L1].toString().toUtf8())
            .object();
    }
    QString placeOrder(const QString &call)
    {
        tool(call, u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}});
        tool(call, u"setPickupTime"_s, {{u"requestedTime"_s, u"in 2 hours"_s}});
        return tool(call, u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}})["orderNumber"_L1]
            .toString();
    }
    QStringList onBoard()
    {
        const QSignalSpy reset(&shop->board(), &Board::ticketsReset);
        shop->board().refresh();
        QStringList numbers;
        for (const Ticket &ticket : reset.last().first().value<QList<Ticket>>()) {
            numbers.append(ticket.order.number.full());
        }
        return numbers;
    }
    TrustItem trust(const QString &id)
    {
        const QSignalSpy told(&shop->board(), &Board::trustChanged);
        shop->board().refresh();
        TrustItem found;
        for (const auto &arguments : told) {
            if (const auto item = arguments.first().value<TrustItem>(); item.id == id) {
                found = item;
            }
        }
        return found;
    }
    /// Makes a backup. \return its name. The shop makes one of its own as it starts.
    QString backUp()
    {
        const QSignalSpy told(&shop->board(), &Board::backupsTold);
        shop->board().askBackups();
        shop->board().backUpNow();
        QString name;
        REQUIRE(QTest::qWaitFor(
            [&] {
                const auto report = told.last().first().value<BackupsReport>();
                for (const auto &backup : report.backups) {
                    name = backup.kind == BackupKind::ByHand ? backup.name : name;
                }
                return report.work == BackupsReport::Work::None && !name.isEmpty();
            },
            recoveryLimitMs));
        return name;
    }
    void bringBack(const QString &name)
    {
        const QSignalSpy wanted(&shop->board(), &Board::restartWanted);
        shop->board().bringBackBackup(name);
        REQUIRE(QTest::qWaitFor([&] { return !wanted.isEmpty(); }, recoveryLimitMs));
        shop->finish();
    }

    std::unique_ptr<app::RunningShop> shop;
};

} // namespace

TEST_CASE("a restored shop has the orders of its backup, and gives no number twice")
{
    const QTemporaryDir folder;
    QString name;
    {
        OpenShop shop(folder.path(), u"2026-11-20T01:26:00Z"_s);
        CHECK(shop.placeOrder(u"a"_s) == u"20261120-001"_s);
        name = shop.backUp();
        CHECK(shop.placeOrder(u"b"_s) == u"20261120-002"_s);
        shop.bringBack(name);
    }
    {
        OpenShop shop(folder.path(), u"2026-11-20T01:40:00Z"_s);
        CHECK(shop.onBoard() == QStringList {u"20261120-001"_s});
        const TrustItem told = shop.trust(u"restore"_s);
        CHECK(told.code == u"brought-back"_s);
        CHECK(told.asksToBeSeen);
        CHECK(told.arguments.at(2) == u"board"_s);
        const auto aside =
            valueOf(store::Database::open(told.arguments.at(3), store::Access::ReadOnly));
        CHECK(valueOf(aside->first<int>(u"SELECT count(*) FROM orders"_s, {},
                  [](const store::Row &row) { return row.integer(0); }))
            == 2);
        CHECK(shop.placeOrder(u"c"_s) == u"20261120-003"_s);
        shop.bringBack(name); // again: 003 is on paper as well
    }
    {
        OpenShop shop(folder.path(), u"2026-11-20T01:50:00Z"_s);
        CHECK(shop.onBoard() == QStringList {u"20261120-001"_s});
        CHECK(shop.placeOrder(u"d"_s) == u"20261120-004"_s);
        shop.shop->board().acknowledge(u"restore"_s);
        CHECK(shop.trust(u"restore"_s).code == u"seen"_s);
    }
    OpenShop shop(folder.path(), u"2026-11-20T01:55:00Z"_s);
    CHECK(shop.trust(u"restore"_s).id.isEmpty());
    CHECK(shop.onBoard() == QStringList {u"20261120-001"_s, u"20261120-004"_s});
    CHECK(shop.placeOrder(u"e"_s) == u"20261120-005"_s);

    // Numbers that only the databases of before have given are no orders that were lost.
    const auto database =
        valueOf(store::Database::open(folder.filePath(u"docket.db"_s), store::Access::ReadOnly));
    const auto data = valueOf(shop::DataFolder::look(folder.path()));
    const auto outcome = shop::RestoreBook(data).last();
    REQUIRE(outcome);
    store::SurveyRepository survey(*database);
    CHECK(valueOf(survey.findings(outcome->usedNumbers)).isEmpty());
    CHECK(valueOf(survey.findings())
        == QStringList {u"business day 20261120 has 3 orders and numbers from 1 to 5"_s});
}

TEST_CASE("what is changed in a restored shop does not make it give a number twice")
{
    const QTemporaryDir folder;
    QString name;
    {
        OpenShop shop(folder.path(), u"2026-11-20T01:26:00Z"_s);
        CHECK(shop.placeOrder(u"a"_s) == u"20261120-001"_s);
        name = shop.backUp();
        CHECK(shop.placeOrder(u"b"_s) == u"20261120-002"_s);
        shop.bringBack(name);
    }
    {
        OpenShop shop(folder.path(), u"2026-11-20T01:40:00Z"_s);
        shop.shop->settingsBoard().changeSetting(u"orders/maxItems"_s, u"30"_s);
        CHECK(shop.placeOrder(u"c"_s) == u"20261120-003"_s);
        shop.bringBack(name);
    }
    OpenShop shop(folder.path(), u"2026-11-20T01:50:00Z"_s);
    shop.shop->firstRun().pass(shop::SetupStep::Hours);
    CHECK(shop.placeOrder(u"d"_s) == u"20261120-004"_s);
}

TEST_CASE("a backup that does not come back is told, and the shop opens with what it had")
{
    const QTemporaryDir folder;
    {
        OpenShop shop(folder.path(), u"2026-11-20T01:26:00Z"_s);
        const QString name = shop.backUp();
        shop.placeOrder(u"a"_s);
        shop.bringBack(name);
        REQUIRE(QFile::remove(folder.path() + u"/backups/"_s + name));
    }
    OpenShop shop(folder.path(), u"2026-11-20T01:40:00Z"_s);
    CHECK(shop.trust(u"restore"_s).code == u"not-brought-back"_s);
    CHECK(shop.trust(u"restore"_s).level == TrustItem::Level::Bad);
    CHECK(shop.onBoard() == QStringList {u"20261120-001"_s});
}

TEST_CASE("a backup that did not come back does not come back later, over what was sold since")
{
    const QTemporaryDir folder;
    const QString elsewhere = folder.filePath(u"elsewhere.db"_s);
    QString backup;
    {
        OpenShop shop(folder.path(), u"2026-11-20T01:26:00Z"_s);
        const QString name = shop.backUp();
        backup = folder.path() + u"/backups/"_s + name;
        shop.placeOrder(u"a"_s);
        shop.bringBack(name);
        REQUIRE(QFile::rename(backup, elsewhere));
    }
    // Nor can that be noted, as where the disk is full.
    const QString outcome = folder.filePath(u"restored.json"_s);
    REQUIRE(QDir().mkdir(outcome));
    {
        OpenShop shop(folder.path(), u"2026-11-20T01:40:00Z"_s);
        CHECK(shop.trust(u"restore"_s).code == u"not-brought-back"_s);
        shop.placeOrder(u"b"_s);
    }
    REQUIRE(QDir().rmdir(outcome));
    REQUIRE(QFile::rename(elsewhere, backup));
    OpenShop shop(folder.path(), u"2026-11-20T01:50:00Z"_s);
    CHECK(shop.onBoard() == QStringList {u"20261120-001"_s, u"20261120-002"_s});
}

TEST_CASE("orders that could not be saved at once are saved when the shop ends")
{
    const QTemporaryDir folder;
    {
        OpenShop shop(folder.path(), u"2026-11-20T01:26:00Z"_s);
        const QSignalSpy refused(&shop.shop->board(), &Board::restartRefused);
        shop.placeOrder(u"a"_s);
        const QString backups = folder.filePath(u"backups"_s);
        const QString elsewhere = folder.filePath(u"elsewhere"_s);
        REQUIRE(QDir().rename(backups, elsewhere));
        tests::write(backups, "in the way");
        REQUIRE(QFile::remove(folder.filePath(u"docket.db"_s)));
        REQUIRE(QTest::qWaitFor(
            [&] { return !shop.trust(u"storage"_s).reason.isEmpty(); }, recoveryLimitMs));
        shop.shop->board().restart();
        CHECK(refused.size() == 1);
        REQUIRE(QFile::remove(backups));
        REQUIRE(QDir().rename(elsewhere, backups));
        shop.shop->finish();
    }
    OpenShop shop(folder.path(), u"2026-11-20T01:40:00Z"_s);
    CHECK(shop.trust(u"restore"_s).code == u"rescued"_s);
    CHECK(shop.onBoard() == QStringList {u"20261120-001"_s});
}

TEST_CASE("a shop whose database is taken away opens again with all its orders, and says so")
{
    const QTemporaryDir folder;
    {
        OpenShop shop(folder.path(), u"2026-11-20T01:26:00Z"_s);
        const QSignalSpy wanted(&shop.shop->board(), &Board::restartWanted);
        CHECK(shop.placeOrder(u"a"_s) == u"20261120-001"_s);
        CHECK(shop.trust(u"storage"_s).code == u"saved"_s);
        REQUIRE(QFile::remove(folder.filePath(u"docket.db"_s)));
        REQUIRE(QTest::qWaitFor([&] { return !wanted.isEmpty(); }, recoveryLimitMs));
        CHECK(shop.trust(u"storage"_s).code == u"gone"_s);
        shop.shop->finish();
    }
    OpenShop shop(folder.path(), u"2026-11-20T01:40:00Z"_s);
    CHECK(shop.onBoard() == QStringList {u"20261120-001"_s});
    CHECK(shop.trust(u"storage"_s).code == u"saved"_s);
    const TrustItem told = shop.trust(u"restore"_s);
    CHECK(told.code == u"rescued"_s);
    CHECK(told.asksToBeSeen);
    CHECK(told.arguments.at(1).isEmpty());
    CHECK(shop.placeOrder(u"b"_s) == u"20261120-002"_s);
}

TEST_CASE("a shop whose database is copied over opens again with all its orders, and says so")
{
    const QTemporaryDir folder;
    {
        OpenShop shop(folder.path(), u"2026-11-20T01:26:00Z"_s);
        const QSignalSpy wanted(&shop.shop->board(), &Board::restartWanted);
        CHECK(shop.placeOrder(u"a"_s) == u"20261120-001"_s);
        const QString older = folder.path() + u"/backups/"_s + shop.backUp();
        CHECK(shop.placeOrder(u"b"_s) == u"20261120-002"_s);
        tests::write(folder.filePath(u"docket.db"_s), tests::contentOf(older));
        REQUIRE(QTest::qWaitFor([&] { return !wanted.isEmpty(); }, recoveryLimitMs));
        CHECK(shop.trust(u"storage"_s).code == u"overwritten"_s);
        shop.shop->finish();
    }
    OpenShop shop(folder.path(), u"2026-11-20T01:40:00Z"_s);
    CHECK(shop.onBoard() == QStringList {u"20261120-001"_s, u"20261120-002"_s});
    const TrustItem told = shop.trust(u"restore"_s);
    CHECK(told.code == u"rescued"_s);
    const auto aside =
        valueOf(store::Database::open(told.arguments.at(1), store::Access::ReadOnly));
    CHECK(valueOf(aside->first<int>(u"SELECT count(*) FROM orders"_s, {},
              [](const store::Row &row) { return row.integer(0); }))
        == 1);
    CHECK(shop.placeOrder(u"c"_s) == u"20261120-003"_s);
}

TEST_CASE("a shop whose database is copied over while it ends has all its orders the next time")
{
    const QTemporaryDir folder;
    {
        OpenShop shop(folder.path(), u"2026-11-20T01:26:00Z"_s);
        CHECK(shop.placeOrder(u"a"_s) == u"20261120-001"_s);
        tests::write(folder.filePath(u"docket.db"_s), "not a database");
        shop.shop->finish();
    }
    OpenShop shop(folder.path(), u"2026-11-20T01:40:00Z"_s);
    CHECK(shop.onBoard() == QStringList {u"20261120-001"_s});
    CHECK(shop.trust(u"restore"_s).code == u"rescued"_s);
}

TEST_CASE("a shop whose whole folder is taken away sells its own menu, and says what is the demo's")
{
    const QTemporaryDir outer;
    const QDir folder(outer.filePath(u"shop"_s));
    {
        OpenShop shop(folder.path(), u"2026-11-20T01:26:00Z"_s);
        const QSignalSpy wanted(&shop.shop->board(), &Board::restartWanted);
        CHECK(shop.placeOrder(u"a"_s) == u"20261120-001"_s);
        REQUIRE(QDir().rename(folder.path(), outer.filePath(u"gone"_s)));
        REQUIRE(QTest::qWaitFor([&] { return !wanted.isEmpty(); }, recoveryLimitMs));
        shop.shop->finish();
    }
    {
        OpenShop shop(folder.path(), u"2026-11-20T01:40:00Z"_s);
        CHECK(shop.onBoard() == QStringList {u"20261120-001"_s});
        CHECK_FALSE(QFile::exists(folder.filePath(u"menu.json"_s)));
        CHECK(shop.trust(u"menu"_s).code == u"menu-refused"_s);
        CHECK(shop.placeOrder(u"b"_s) == u"20261120-002"_s);
        CHECK(shop.trust(u"restore"_s).code == u"rescued"_s);
        const TrustItem told = shop.trust(u"shop"_s);
        CHECK(told.code == u"stand-ins"_s);
        CHECK(told.level == TrustItem::Level::Bad);
        CHECK(told.arguments == QStringList {u"shop.json, settings.ini"_s});
        CHECK_FALSE(told.asksToBeSeen); // after what became of the orders
        shop.shop->board().acknowledge(u"restore"_s);
        CHECK(shop.trust(u"shop"_s).asksToBeSeen);
        shop.shop->finish();
    }
    {
        OpenShop shop(folder.path(), u"2026-11-20T01:50:00Z"_s);
        CHECK(shop.trust(u"shop"_s).asksToBeSeen); // nobody has seen it
        shop.shop->board().acknowledge(u"shop"_s);
        CHECK(shop.trust(u"shop"_s).code == u"stand-ins-seen"_s);
    }
    OpenShop shop(folder.path(), u"2026-11-20T01:55:00Z"_s);
    CHECK(shop.trust(u"shop"_s).id.isEmpty());
}

TEST_CASE("a shop whose database is missing at the start has the orders of its newest backup")
{
    const QTemporaryDir folder;
    {
        OpenShop shop(folder.path(), u"2026-11-20T01:26:00Z"_s);
        CHECK(shop.placeOrder(u"a"_s) == u"20261120-001"_s);
        shop.backUp();
        shop.shop->finish();
    }
    const QString data = folder.filePath(u"docket.db"_s);
    QString code = u"refilled"_s;
    SECTION("it was removed")
    {
        REQUIRE(QFile::remove(data));
    }
    SECTION("it has nothing in it")
    {
        QFile empty(data);
        REQUIRE(empty.open(QIODevice::WriteOnly | QIODevice::Truncate));
        code = u"restored"_s; // and the empty one is set aside
    }
    OpenShop shop(folder.path(), u"2026-11-20T01:40:00Z"_s);
    CHECK(shop.onBoard() == QStringList {u"20261120-001"_s});
    CHECK(shop.trust(u"recovery"_s).code == code);
    CHECK(shop.trust(u"restore"_s).id.isEmpty());
}

TEST_CASE(
    "another program's file in the place of the orders is set aside, and the backup comes back")
{
    const QTemporaryDir folder;
    const bool hasBackup = GENERATE(true, false);
    {
        OpenShop shop(folder.path(), u"2026-11-20T01:26:00Z"_s);
        CHECK(shop.placeOrder(u"a"_s) == u"20261120-001"_s);
        if (hasBackup) {
            shop.backUp();
        }
        shop.shop->finish();
    }
    const QString data = folder.filePath(u"docket.db"_s);
    {
        const auto other = valueOf(store::Database::open(data, store::Access::ReadWrite));
        valueOf(other->execute(u"DROP TABLE schema_version"_s));
    }
    if (!hasBackup) {
        for (const QFileInfo &copy :
            QDir(folder.filePath(u"backups"_s)).entryInfoList(QDir::Files)) {
            REQUIRE(QFile::remove(copy.filePath()));
        }
    }
    OpenShop shop(folder.path(), u"2026-11-20T01:40:00Z"_s);
    const TrustItem told = shop.trust(u"recovery"_s);
    CHECK(told.level == TrustItem::Level::Bad);
    CHECK(told.code == (hasBackup ? u"restored-for-foreign"_s : u"emptied-of-foreign"_s));
    CHECK(QFile::exists(told.arguments.last())); // nothing is deleted
    CHECK(shop.onBoard() == (hasBackup ? QStringList {u"20261120-001"_s} : QStringList()));
    CHECK_FALSE(shop.placeOrder(u"b"_s).isEmpty());
}
