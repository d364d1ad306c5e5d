// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "served_shop.h"
#include "support/catch.h"
#include "support/files.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace docket::tests;
using namespace Qt::StringLiterals;

namespace {

ProgramRun settings(const QTemporaryDir &folder, const QStringList &words)
{
    return runDocketctl(QStringList {u"settings"_s, u"--data-dir"_s, folder.path()} + words);
}

} // namespace

TEST_CASE("a setting is changed, told and brought back, and the others stay")
{
    const QTemporaryDir folder;
    REQUIRE(ServedShop(folder.path()).terminate() == 0);
    CHECK(settings(folder, {u"set"_s, u"orders/maxItems"_s, u"30"_s}).exitCode == 0);
    CHECK(settings(folder, {u"set"_s, u"stations/2"_s, u"grill"_s}).exitCode == 0);
    CHECK(settings(folder, {u"get"_s, u"orders/maxItems"_s}).output == "30\n");
    CHECK(settings(folder, {u"get"_s, u"stations/2"_s}).output == "grill\n");
    CHECK(settings(folder, {u"get"_s, u"deals"_s}).output == "automatic\n");
    const ProgramRun all = settings(folder, {u"list"_s});
    CHECK(all.exitCode == 0);
    CHECK(all.output.contains("\norders/maxItems = 30\n"));
    CHECK(all.output.contains("\nstations/2 = grill\n"));
    CHECK(all.output.contains("\ndeals = automatic\n"));
    CHECK(settings(folder, {u"set"_s, u"orders/maxItems"_s, {}}).exitCode == 0);
    CHECK(settings(folder, {u"get"_s, u"orders/maxItems"_s}).output == "20\n");

    INFO("and the shop starts with them");
    CHECK(ServedShop(folder.path()).terminate() == 0);
}

TEST_CASE("what somebody wrote into the settings by hand stays when one of them is changed")
{
    const QTemporaryDir folder;
    REQUIRE(ServedShop(folder.path()).terminate() == 0);
    const QString path = folder.filePath(u"settings.ini"_s);
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("; our shop\n[kitchen]\n; slow in winter\nnormalMinutes=20 ; since May\n\n"
                   "[printers]\nkitchen=virtual:\n");
    }
    CHECK(settings(folder, {u"set"_s, u"kitchen/normalMinutes"_s, u"25"_s}).exitCode == 0);
    CHECK(settings(folder, {u"set"_s, u"kitchen/extraMinutes"_s, u"5"_s}).exitCode == 0);
    CHECK(contentOf(path)
        == "; our shop\n[kitchen]\n; slow in winter\nnormalMinutes=25 ; since May\nextraMinutes=5\n\n"
           "[printers]\nkitchen=virtual:\n");
    CHECK(settings(folder, {u"set"_s, u"kitchen/normalMinutes"_s, {}}).exitCode == 0);
    CHECK(contentOf(path)
        == "; our shop\n[kitchen]\n; slow in winter\nextraMinutes=5\n\n"
           "[printers]\nkitchen=virtual:\n");

    INFO("what a shop would not start with is refused, and the file stays");
    const QByteArray before = contentOf(path);
    const ProgramRun lost =
        settings(folder, {u"set"_s, u"printers/kitchen/fallback"_s, u"nobody"_s});
    CHECK(lost.exitCode == 1);
    CHECK(lost.errors.contains("printers/kitchen/fallback"));
    CHECK(contentOf(path) == before);
    CHECK(ServedShop(folder.path()).terminate() == 0);
}

TEST_CASE("a secret is set, kept from other people, and never shown")
{
    const QTemporaryDir folder;
    REQUIRE(ServedShop(folder.path()).terminate() == 0);
    CHECK(settings(folder, {u"set"_s, u"webhook/secret"_s, u"one, s3cret"_s}).exitCode == 0);
    CHECK(QFile::permissions(folder.filePath(u"secrets.json"_s))
        == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK_FALSE(contentOf(folder.filePath(u"settings.ini"_s)).contains("s3cret"));
    const ProgramRun told = settings(folder, {u"get"_s, u"webhook/secret"_s});
    CHECK(told.exitCode == 1);
    CHECK_FALSE(told.errors.contains("s3cret"));
    const ProgramRun all = settings(folder, {u"list"_s});
    CHECK_FALSE(all.output.contains("s3cret"));
    CHECK(all.output.contains("\nwebhook/secret = (set, not shown)\n"));
    {
        ServedShop shop(folder.path());
        CHECK(shop.post("{}", "s3cret").status != 401);
        CHECK(shop.post("{}", "wrong").status == 401);
    }
    CHECK(settings(folder, {u"set"_s, u"webhook/secret"_s, {}}).exitCode == 0);
    CHECK(settings(folder, {u"get"_s, u"webhook/secret"_s}).errors.contains("is not set"));
}

TEST_CASE("a secret that stands in the settings counts, and moves out of them at the start")
{
    const QTemporaryDir folder;
    REQUIRE(ServedShop(folder.path()).terminate() == 0);
    REQUIRE(settings(folder, {u"set"_s, u"webhook/secret"_s, u"older"_s}).exitCode == 0);
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        QFile written(file);
        REQUIRE(written.open(QIODevice::Append));
        written.write("\n[webhook]\nsecret=\"0ne, tw0\"\nmaxBodyBytes=2048\n");
    }
    ServedShop shop(folder.path());
    CHECK(shop.post("{}", "0ne").status != 401);
    CHECK(shop.post("{}", "tw0").status != 401);
    CHECK(shop.post("{}", "older").status == 401);
    const QByteArray left = contentOf(file);
    CHECK_FALSE(left.contains("0ne"));
    CHECK(left.contains("maxBodyBytes=2048"));
    CHECK(
        contentOf(folder.filePath(u"secrets.json"_s)).contains("\"webhook/secret\": \"0ne, tw0\""));
    CHECK(shop.terminate() == 0);
    ServedShop again(folder.path());
    CHECK(again.post("{}", "tw0").status != 401);
}

TEST_CASE("a setting that does not exist or does not fit is refused and nothing is changed")
{
    const QTemporaryDir folder;
    REQUIRE(ServedShop(folder.path()).terminate() == 0);
    const ProgramRun unknown = settings(folder, {u"set"_s, u"orders/size"_s, u"1"_s});
    CHECK(unknown.exitCode == 1);
    CHECK(unknown.errors == "docket: There is no setting \"orders/size\".\n");
    const ProgramRun wrong = settings(folder, {u"set"_s, u"deals"_s, u"never"_s});
    CHECK(wrong.exitCode == 1);
    CHECK(wrong.errors.contains("one of: automatic, offer, off"));
    CHECK(settings(folder, {u"get"_s, u"deals"_s}).output == "automatic\n");
    CHECK(settings(folder, {u"get"_s, u"orders/size"_s}).exitCode == 1);
    CHECK(settings(folder, {u"set"_s, u"deals"_s}).exitCode == 2);
    CHECK(settings(folder, {}).exitCode == 2);
}

TEST_CASE("customers are exported with their orders and what they spent")
{
    const QTemporaryDir folder;
    {
        ServedShop shop(folder.path());
        const auto order = [&shop](const QString &callId, const QString &number) {
            const QJsonObject call {
                {u"id"_s, callId}, {u"customer"_s, QJsonObject {{u"number"_s, number}}}};
            int toolCalls = 0;
            const auto tool = [&](const QString &name, const QJsonObject &arguments) {
                const QJsonObject function {{u"name"_s, name}, {u"arguments"_s, arguments}};
                const QJsonObject message {{u"type"_s, u"tool-calls"_s}, {u"call"_s, call},
                    {u"toolCallList"_s,
                        QJsonArray {QJsonObject {{u"id"_s, callId + QString::number(++toolCalls)},
                            {u"function"_s, function}}}}};
                REQUIRE(
                    shop.post(QJsonDocument(QJsonObject {{u"message"_s, message}}).toJson()).status
                    == 200);
            };
            tool(u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}});
            tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 2 hours"_s}});
            tool(u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}});
        };
        order(u"call-1"_s, u"+61491570156"_s);
        order(u"call-2"_s, u"+61491570156"_s);
        order(u"call-3"_s, u"+61491570157"_s);
        REQUIRE(shop.terminate() == 0);
    }
    const ProgramRun json =
        runDocketctl({u"export"_s, u"customers"_s, u"--data-dir"_s, folder.path()});
    REQUIRE(json.exitCode == 0);
    const QJsonArray customers = QJsonDocument::fromJson(json.output).array();
    REQUIRE(customers.size() == 2);
    CHECK(customers[0]["customerPhone"_L1].toString() == u"+61491570156"_s);
    CHECK(customers[0]["customerName"_L1].toString() == u"Tom"_s);
    CHECK(customers[0]["orders"_L1].toInt() == 2);
    CHECK(customers[0]["total"_L1].toDouble() == 10);
    CHECK(customers[0]["firstOrderAt"_L1].toString().startsWith("2026-11-20T12:26:"_L1));
    CHECK(customers[1]["orders"_L1].toInt() == 1);
    const ProgramRun csv = runDocketctl(
        {u"export"_s, u"customers"_s, u"--format"_s, u"csv"_s, u"--data-dir"_s, folder.path()});
    CHECK(csv.output.startsWith(
        "customerPhone,customerName,orders,total,firstOrderAt,lastOrderAt\r\n'+61491570156,Tom,2,10.00,"));
}

TEST_CASE("a setting with which the shop would not start is refused")
{
    const QTemporaryDir folder;
    REQUIRE(ServedShop(folder.path()).terminate() == 0);
    CHECK(settings(folder, {u"set"_s, u"printers/kitchen"_s, u"virtual:"_s}).exitCode == 0);
    const ProgramRun copies = settings(folder, {u"set"_s, u"printers/kitchen/copies"_s, u"9"_s});
    CHECK(copies.exitCode == 1);
    CHECK(copies.errors.contains("a whole number from 1 to 5"));
    const ProgramRun columns = settings(folder, {u"set"_s, u"print/columns"_s, u"40"_s});
    CHECK(columns.exitCode == 1);
    CHECK(columns.errors.contains("one of: 32, 42, 48"));
    const ProgramRun address =
        settings(folder, {u"set"_s, u"printers/kitchen"_s, u"192.168.1.50"_s});
    CHECK(address.exitCode == 1);
    CHECK(
        address.errors.contains("The printer \"kitchen\": This is not the address of a printer."));
    const ProgramRun profile =
        settings(folder, {u"set"_s, u"printers/kitchen/profile"_s, u"epsn"_s});
    CHECK(profile.exitCode == 1);
    CHECK(profile.errors.contains("The setting printers/kitchen/profile takes one of: "));
    CHECK(settings(folder, {u"set"_s, u"printers/kitchen/copies"_s, u"2"_s}).exitCode == 0);
    CHECK(settings(folder, {u"get"_s, u"printers/kitchen/copies"_s}).output == "2\n");
    CHECK(ServedShop(folder.path()).terminate() == 0);
}
