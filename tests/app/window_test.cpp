// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "served_shop.h"
#include "support/catch.h"

#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

using docket::tests::exportedOrders;
using docket::tests::Program;
using docket::tests::ServedShop;
using namespace Qt::StringLiterals;

TEST_CASE("the program with the window takes orders, ends cleanly and finds them again")
{
    const QTemporaryDir folder;
    {
        ServedShop shop(folder.path(), {}, Program::Docket);
        CHECK(shop.placeOrder(u"call-1"_s) == u"20261120-001"_s);
        CHECK(shop.terminate() == 0);
    }
    ServedShop shop(folder.path(), {}, Program::Docket);
    CHECK(shop.placeOrder(u"call-2"_s) == u"20261120-002"_s);
    CHECK(exportedOrders(folder.path()).size() == 2);
}

TEST_CASE("without a display the program answers what needs none, and says what to do else")
{
    const QTemporaryDir folder;
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name :
        {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"WAYLAND_SOCKET"_s}) {
        environment.remove(name);
    }
    program.setProcessEnvironment(environment);
    const auto run = [&program](const QStringList &arguments) {
        program.start(QStringLiteral(DOCKET_PROGRAM), arguments);
        REQUIRE(program.waitForFinished(30'000));
        REQUIRE(program.exitStatus() == QProcess::NormalExit);
        return program.exitCode();
    };
    CHECK(run({u"--version"_s}) == 0);
    CHECK(program.readAllStandardOutput().startsWith("docket "));
    CHECK(run({u"--help"_s}) == 0);
    CHECK(program.readAllStandardOutput().contains("--data-dir"));
    program.readAllStandardError();
    // A folder that cannot be made, so that nothing is drawn.
    CHECK(run({u"--screenshots="_s + QStringLiteral(DOCKET_PROGRAM) + u"/pictures"_s}) == 1);
    CHECK(program.readAllStandardError().contains("Cannot write"));

    const QString data = folder.filePath(u"shop"_s);
    for (const QStringList &arguments :
        {QStringList {u"--data-dir"_s, data}, QStringList {u"--data-dir"_s, data, u"--help-all"_s},
            QStringList {u"--data-dir"_s, data, u"-platformtheme"_s, u"gtk3"_s}}) {
        CHECK(run(arguments) == 1);
        CHECK(program.readAllStandardError()
            == "docket: There is no display to open the window on. docketctl serve runs the same "
               "shop without one.\n");
    }
    CHECK_FALSE(QFileInfo::exists(data));
}
