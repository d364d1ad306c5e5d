// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "served_shop.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using docket::tests::ServedShop;
using namespace Qt::StringLiterals;

namespace {

constexpr int writingLimitMs = 20'000;

QByteArray logOf(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"log/docket.log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QJsonObject> lines(const QByteArray &log)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : log.split('\n')) {
        if (!line.isEmpty()) {
            QJsonParseError error;
            objects.append(QJsonDocument::fromJson(line, &error).object());
            INFO(line.toStdString());
            REQUIRE(error.error == QJsonParseError::NoError);
        }
    }
    return objects;
}

QList<QJsonObject> events(const QTemporaryDir &folder, const QString &event)
{
    QList<QJsonObject> found = lines(logOf(folder));
    found.removeIf([&event](const QJsonObject &line) { return line["event"_L1] != event; });
    return found;
}

QByteArray callWith(const QString &tool, const QJsonObject &arguments, const QString &id)
{
    return QJsonDocument(
        QJsonObject {{u"message"_s,
            QJsonObject {{u"type"_s, u"tool-calls"_s},
                {u"call"_s,
                    QJsonObject {{u"id"_s, u"call-1"_s},
                        {u"customer"_s, QJsonObject {{u"number"_s, u"+61491570156"_s}}}}},
                {u"toolCallList"_s,
                    QJsonArray {QJsonObject {{u"id"_s, id},
                        {u"function"_s,
                            QJsonObject {{u"name"_s, tool}, {u"arguments"_s, arguments}}}}}}}}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

TEST_CASE("an order leaves one trail from the webhook to the paper, and nothing of its caller")
{
    const QTemporaryDir folder;
    ServedShop shop(folder.path(),
        {u"--set"_s, u"webhook/secret=hush-hush"_s, u"--set"_s, u"printers/kitchen=virtual:"_s});
    const QByteArray secret = "hush-hush";
    CHECK(shop.post(callWith(u"checkOpen"_s, {}, u"t0"_s), "guessed-wrong").status == 401);
    shop.post(callWith(u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}}, u"t1"_s), secret);
    shop.post(
        callWith(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 2 hours"_s}}, u"t2"_s), secret);
    shop.post(callWith(u"addNote"_s, {{u"note"_s, u"gate code Wombat"_s}}, u"t3"_s), secret);
    const auto placed = shop.post(
        callWith(u"createOrder"_s,
            {{u"customerName"_s, u"Zebulon"_s}, {u"notes"_s, u"gate code Wombat"_s}}, u"t4"_s),
        secret);
    CHECK(placed.body.contains("20261120-001"));
    REQUIRE(
        QTest::qWaitFor([&] { return !events(folder, u"docket"_s).isEmpty(); }, writingLimitMs));

    const auto orders = events(folder, u"orderPlaced"_s);
    REQUIRE(orders.size() == 1);
    CHECK(orders.first()["order"_L1] == u"20261120-001"_s);
    CHECK(orders.first()["total"_L1].toDouble() == 5);
    const QString id = orders.first()["id"_L1].toString();
    CHECK(id.size() == 36);
    const auto answered = events(folder, u"answered"_s);
    REQUIRE(answered.size() == 4);
    CHECK(answered.last()["id"_L1] == id);
    CHECK(answered.last()["tools"_L1].toArray() == QJsonArray {u"createOrder"_s});
    CHECK(answered.last()["provider"_L1] == u"vapi"_s);
    CHECK(answered.last()["at"_L1].toString().endsWith(u'Z'));
    const auto docket = events(folder, u"docket"_s).first();
    CHECK(docket["id"_L1] == id);
    CHECK(docket["printer"_L1] == u"kitchen"_s);
    CHECK(docket["state"_L1] == u"sent"_s);
    CHECK(events(folder, u"began"_s).size() == 1);

    const QByteArray log = logOf(folder);
    for (const char *secretWord :
        {"491570", "491 570", "Zebulon", "Wombat", "hush-hush", "guessed-wrong", "chips"}) {
        INFO(secretWord);
        CHECK_FALSE(log.contains(secretWord));
    }
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK_FALSE(QFile::permissions(folder.filePath(u"log/docket.log"_s)).testAnyFlags(others));
}

TEST_CASE("a crash leaves a report, and the next start tells of it")
{
    const QTemporaryDir folder;
    const QDir crashes(folder.filePath(u"crashes"_s));
    {
        ServedShop shop(folder.path());
        CHECK(shop.placeOrder(u"call-1"_s) == u"20261120-001"_s);
        REQUIRE(::kill(static_cast<pid_t>(shop.processId()), SIGSEGV) == 0);
        REQUIRE(
            QTest::qWaitFor([&] { return shop.processId() == 0; }, writingLimitMs)); // it has ended
    }
    const QStringList reports = crashes.entryList({u"crash-*.txt"_s});
    REQUIRE(reports.size() == 1);
    QFile report(crashes.filePath(reports.first()));
    REQUIRE(report.open(QIODevice::ReadOnly));
    const QByteArray text = report.readAll();
    INFO(text.toStdString());
    CHECK(text.startsWith("docket "));
    CHECK(text.contains("\nsignal 11\n"));
    CHECK(text.contains("docketctl")); // the calls, by program and place

    ServedShop again(folder.path());
    CHECK(again.placeOrder(u"call-2"_s) == u"20261120-002"_s);
    CHECK(logOf(folder).contains(reports.first().toUtf8()));
}
