// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "served_shop.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace docket::tests;
using namespace Qt::StringLiterals;

namespace {

void append(const QString &path, const QByteArray &text)
{
    REQUIRE(QDir().mkpath(path.section(u'/', 0, -2)));
    QFile file(path);
    REQUIRE(file.open(QIODevice::Append));
    REQUIRE(file.write(text) == text.size());
}

ProgramRun diagnose(const QTemporaryDir &folder)
{
    return runDocketctl({u"diagnose"_s, u"--data-dir"_s, folder.path()});
}

} // namespace

TEST_CASE("a diagnosis tells who helps how the shop is, also while it runs")
{
    const QTemporaryDir folder;
    ServedShop shop(folder.path());
    REQUIRE_FALSE(shop.placeOrder(u"call-1"_s).isEmpty());
    REQUIRE(runDocketctl({u"settings"_s, u"set"_s, u"kitchen/normalMinutes"_s, u"25"_s,
                             u"--data-dir"_s, folder.path()})
                .exitCode
        == 0);
    append(folder.filePath(u"log/docket.log"_s),
        R"({"at":"2026-11-20T00:59:00.000Z","level":"warning","room":"docket.print","text":"no paper since 1 min"})"
        "\n"
        R"({"at":"2026-11-20T01:00:00.000Z","level":"warning","room":"docket.print","text":"no paper since 2 min"})"
        "\n"
        R"({"at":"2026-11-20T01:00:01.000Z","level":"info","room":"docket.print","text":"all is well"})"
        "\n");
    append(folder.filePath(u"crashes/crash-1763600000.txt"_s), "docket 0.1\nsignal 11\n");
    const ProgramRun run = diagnose(folder);
    INFO(run.errors.toStdString());
    REQUIRE(run.exitCode == 0);
    for (const QByteArray told : {"\nQt: ", "\nsystem: ", "[database]", "\nsound\n",
             "\nreceived: 1\n", "\nkitchen/normalMinutes: 25\n",
             "\nprinters/kitchen: virtual:...\n", "\nvapi: 2026-11-20T01:2", "\nbackups: ",
             "\nfree: ", "\nitems: ", "\nreport: crash-1763600000.txt\ndocket 0.1\nsignal 11\n",
             "2026-11-20T01:00:00.000Z warning docket.print: no paper since 2 min (2 times)\n",
             "[messages]\nnone\n"}) {
        INFO(told.toStdString());
        CHECK(run.output.contains(told));
    }
    CHECK_FALSE(run.output.contains("all is well"));
    CHECK_FALSE(run.output.contains("since 1 min"));
    CHECK_FALSE(run.output.contains("orders/maxItems"));
}

TEST_CASE("nothing of people, no secret and no place of this computer stands in a diagnosis")
{
    const QTemporaryDir folder;
    {
        ServedShop shop(folder.path());
        REQUIRE(shop.tool(u"call-1"_s, u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}})
                    .value(u"ok"_s)
                    .toBool());
        shop.tool(u"call-1"_s, u"setPickupTime"_s, {{u"requestedTime"_s, u"in 2 hours"_s}});
        shop.tool(u"call-1"_s, u"createOrder"_s,
            {{u"customerName"_s, u"Zerdali Quux"_s}, {u"customerPhone"_s, u"0491 570 156"_s},
                {u"notes"_s, u"ring at the blue door"_s}});
        REQUIRE(shop.terminate() == 0);
    }
    const auto set = [&folder](const QString &key, const QString &value) {
        REQUIRE(runDocketctl({u"settings"_s, u"set"_s, key, value, u"--data-dir"_s, folder.path()})
                    .exitCode
            == 0);
    };
    set(u"webhook/secret"_s, u"pl4nted-secret other-pl4nted"_s);
    set(u"sms/authToken"_s, u"pl4nted-token"_s);
    set(u"closed/transferNumber"_s, u"0491 570 110"_s);
    set(u"closed/message"_s, u"Quux is away"_s);
    set(u"trust/publicUrl"_s, u"https://pl4nted.example"_s);
    set(u"printers/kitchen"_s, u"file://"_s + folder.path() + u"/pl4nted.txt"_s);
    const QByteArray place = folder.path().toUtf8();
    const QByteArray home = QDir::homePath().toUtf8();
    append(folder.filePath(u"log/docket.log"_s),
        R"({"at":"2026-11-20T01:00:00.000Z","level":"error","room":"docket.test","text":"refused: )"
        "Zerdali Quux, QUUX, 0491 570 156, +61491570157, ring at the blue door, pl4nted-secret, "
        "other-pl4nted, pl4nted-token in "
            + place + "/menu.json and " + home + "/docket/menu.json\"}\n");
    append(folder.filePath(u"crashes/crash-1763600000.txt"_s),
        "docket 0.1\nsignal 11\n" + home + "/bin/docket(+0x12)\n" + place + "/x(+0x34)\n");
    const ProgramRun run = diagnose(folder);
    INFO(run.errors.toStdString());
    REQUIRE(run.exitCode == 0);
    INFO(run.output.toStdString());
    for (const QByteArray planted :
        {"Zerdali", "Quux", "QUUX", "491 570", "491570", "blue door", "pl4nted", "away"}) {
        INFO(planted.toStdString());
        CHECK_FALSE(run.output.contains(planted));
    }
    CHECK_FALSE(run.output.contains(place));
    CHECK_FALSE(run.output.contains(home + '/'));
    INFO("and what is left can still be read");
    CHECK(run.output.contains("error docket.test: refused: [name], [name], [number], [number], "
                              "[said], [secret], [secret], [secret] in DATA/menu.json and "
                              "~/docket/menu.json"));
    CHECK(run.output.contains("\n~/bin/docket(+0x12)\nDATA/x(+0x34)\n"));
    CHECK(run.output.contains("\nwebhook/secret: set\n"));
    CHECK(run.output.contains("\nclosed/transferNumber: set\n"));
    CHECK(run.output.contains("\nprinters/kitchen: file:...\n"));
}

TEST_CASE("a damaged database keeps nobody from a diagnosis, and the log is left out")
{
    const QTemporaryDir folder;
    REQUIRE(ServedShop(folder.path()).terminate() == 0);
    REQUIRE(QFile::remove(folder.filePath(u"docket.db"_s)));
    append(folder.filePath(u"docket.db"_s), QByteArray("no database").repeated(1000));
    append(folder.filePath(u"log/docket.log"_s),
        R"({"at":"2026-11-20T01:00:00.000Z","level":"error","room":"docket.test","text":"Quux"})"
        "\n");
    const ProgramRun run = diagnose(folder);
    REQUIRE(run.exitCode == 0);
    CHECK(run.output.contains("[database cannot be read]"));
    CHECK_FALSE(run.output.contains("Quux"));
}
