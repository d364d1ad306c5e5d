// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "served_shop.h"
#include "support/catch.h"
#include "support/files.h"

#include <QFile>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTemporaryDir>

using docket::tests::exportedOrders;
using docket::tests::ProgramRun;
using docket::tests::runDocketctl;
using docket::tests::ServedShop;
using docket::tests::write;
using namespace Qt::StringLiterals;

namespace {

ProgramRun serve(const QString &folder, const QStringList &options = {})
{
    return runDocketctl(
        QStringList {u"serve"_s, u"--data-dir"_s, folder, u"--listen"_s, u"127.0.0.1:0"_s}
        + options);
}

/// One line on stderr that says what is wrong.
void checkOneClearLine(const ProgramRun &run, int exitCode, const QByteArray &says)
{
    INFO(run.errors.toStdString());
    CHECK(run.exitCode == exitCode);
    CHECK(run.errors.contains(says));
    CHECK(run.errors.trimmed().count('\n') == 0);
}

} // namespace

TEST_CASE("a port that is taken is told with its address")
{
    QTcpServer other;
    REQUIRE(other.listen(QHostAddress::LocalHost, 0));
    const QTemporaryDir folder;
    const QString address = u"127.0.0.1:%1"_s.arg(other.serverPort());
    checkOneClearLine(
        runDocketctl({u"serve"_s, u"--data-dir"_s, folder.path(), u"--listen"_s, address}), 1,
        QByteArray::number(other.serverPort()));
}

TEST_CASE("a data folder that cannot be written is told with its path")
{
    const QTemporaryDir folder;
    write(folder.filePath(u"file"_s), "x");
    checkOneClearLine(
        serve(folder.filePath(u"file/shop"_s)), 1, folder.filePath(u"file/shop"_s).toUtf8());
}

TEST_CASE("two programs never run one shop")
{
    const QTemporaryDir folder;
    const ServedShop shop(folder.path());
    checkOneClearLine(serve(folder.path()), 1, "already");
}

TEST_CASE("a menu with an error is told by place, and the last good one goes on selling")
{
    const QTemporaryDir folder;
    const QString menu = folder.filePath(u"menu.json"_s);
    {
        ServedShop shop(folder.path());
        CHECK(shop.placeOrder(u"call-1"_s) == u"20261120-001"_s);
    }
    QFile file(menu);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray broken = file.readAll();
    file.close();
    broken.truncate(broken.size() / 2);
    write(menu, broken);
    {
        ServedShop shop(folder.path());
        CHECK(shop.placeOrder(u"call-2"_s) == u"20261120-002"_s);
    }
    // A shop that never had a good menu cannot open.
    const QTemporaryDir fresh;
    write(fresh.filePath(u"menu.json"_s), broken);
    checkOneClearLine(serve(fresh.path()), 1, "Line ");
}

TEST_CASE("a shop whose menu has a key twice opens, with the menu of before if there is one")
{
    const QTemporaryDir folder;
    const QString menu = folder.filePath(u"menu.json"_s);
    QFile file(u":/docket/demo/menu.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    QByteArray twice = good;
    twice.replace("\"currency\": \"AUD\",", "\"currency\": \"NZD\",\n  \"currency\": \"AUD\",");
    REQUIRE(twice != good);
    write(menu, twice);
    {
        ServedShop shop(folder.path());
        CHECK(shop.placeOrder(u"call-1"_s) == u"20261120-001"_s);
    }
    ServedShop shop(folder.path());
    CHECK(shop.placeOrder(u"call-2"_s) == u"20261120-002"_s);
}

TEST_CASE("wrong options are the user's: exit code 2 and what would do")
{
    const QTemporaryDir folder;
    checkOneClearLine(serve(folder.path(), {u"--listen"_s, u"nowhere"_s}), 2, "ADDRESS:PORT");
    checkOneClearLine(serve(folder.path(), {u"--clock"_s, u"noon"_s}), 2, "offset");
    checkOneClearLine(serve(folder.path(), {u"--colour"_s}), 2, "colour");
    checkOneClearLine(serve(folder.path(), {u"--set"_s, u"printer=x"_s}), 1, "printer");
    checkOneClearLine(
        serve(folder.path(), {u"--set"_s, u"printers/kitchen=carrier-pigeon://loft"_s}), 1,
        "kitchen");
    checkOneClearLine(runDocketctl({u"export"_s, u"secrets"_s}), 2, "orders");
    checkOneClearLine(
        runDocketctl({u"export"_s, u"orders"_s, u"--format"_s, u"xml"_s}), 2, "json or csv");
    checkOneClearLine(runDocketctl({u"tools"_s, u"--provider"_s, u"vapi"_s}), 2, "address");
    checkOneClearLine(runDocketctl({u"simulate"_s, u"--calls"_s, u"-1"_s}), 2, "--calls");
    checkOneClearLine(
        runDocketctl({u"verify"_s, u"--data-dir"_s, folder.filePath(u"none"_s)}), 1, "no shop");
    CHECK(runDocketctl({}).exitCode == 2);
    CHECK(runDocketctl({u"dance"_s}).exitCode == 2);
    CHECK(runDocketctl({u"--help"_s}).exitCode == 0);
}

TEST_CASE("verify names what is wrong with a damaged database")
{
    const QTemporaryDir folder;
    {
        ServedShop shop(folder.path());
        shop.placeOrder(u"call-1"_s);
        CHECK(shop.terminate() == 0);
    }
    QFile file(folder.filePath(u"docket.db"_s));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(4096));
    REQUIRE(file.write(QByteArray(8192, '\xee')) == 8192);
    file.close();
    checkOneClearLine(runDocketctl({u"verify"_s, u"--data-dir"_s, folder.path()}), 1, "Page");
}

TEST_CASE("bad messages get their status, and the shop goes on")
{
    const QTemporaryDir folder;
    ServedShop shop(folder.path(), {u"--set"_s, u"webhook/maxBodyBytes=65536"_s});
    for (const char *body : {"", "{", "[]", "{\"message\": null}"}) {
        const auto answer = shop.post(body);
        INFO(body);
        CHECK(answer.status == 400);
        CHECK(QJsonDocument::fromJson(answer.body)["error"_L1].isString());
    }
    CHECK(shop.post(QByteArray(70'000, ' ')).status == 413);
    CHECK(shop.post("{\"message\": {\"type\": \"tool-calls\", \"toolCallList\": ["
                  + QByteArray(50'000, ' ') + "]}}")
              .status
        == 200);
    CHECK_FALSE(shop.tool(u"call-1"_s, u"makeCoffee"_s)["ok"_L1].toBool());
    CHECK(shop.placeOrder(u"call-1"_s) == u"20261120-001"_s);
    CHECK(exportedOrders(folder.path()).size() == 1);
}
