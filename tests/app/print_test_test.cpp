// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The test docket as a person prints it: with the real program.

#include "scripted_printer.h"
#include "support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using docket::test::ScriptedPrinter;
using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

// The printer is in this thread: it answers while the program runs.
Ended printTest(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(DOCKETCTL_PROGRAM), QStringList {u"print-test"_s} + arguments);
    REQUIRE(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 20'000));
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace

TEST_CASE("a test docket is printed and the printer's answer told")
{
    ScriptedPrinter printer({});
    const auto ended = printTest({u"--printer"_s, printer.uri()});
    CHECK(ended.exitCode == 0);
    CHECK(ended.output.contains("is on paper"));
    CHECK(ended.errors.isEmpty());
    const auto dockets = printer.complete("TEST - not an order");
    REQUIRE(dockets.size() == 1);
    CHECK(dockets[0].contains(QByteArray::fromHex("1d7630"))); // what has no letters is drawn
}

TEST_CASE("a printer that cannot print is told with its cause")
{
    ScriptedPrinter printer({.status = QByteArray::fromHex("1a121272")});
    const auto ended = printTest({u"--printer"_s, printer.uri(), u"--columns"_s, u"32"_s});
    CHECK(ended.exitCode == 1);
    CHECK(ended.errors.contains("run out of paper"));
    CHECK(ended.errors.count('\n') == 1);
    CHECK(printer.complete("TEST").isEmpty());
    printer.switchOff();
    const auto off = printTest({u"--printer"_s, printer.uri()});
    CHECK(off.exitCode == 1);
    CHECK(off.errors.contains("cannot be reached"));
}

TEST_CASE("a test docket goes to a file and to a virtual printer, too")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"paper.txt"_s);
    CHECK(printTest({u"--printer"_s, u"file://"_s + file, u"--columns"_s, u"42"_s}).exitCode == 0);
    QFile paper(file);
    REQUIRE(paper.open(QIODevice::ReadOnly));
    const auto text = paper.readAll();
    CHECK(text.contains("李雷"));
    CHECK(text.contains("[NO ONION]"));
    CHECK(text.contains("\n.........1.........2.........3.........4..\n"));
    const auto virtually = printTest({u"--printer"_s, u"virtual:"_s});
    CHECK(virtually.exitCode == 0);
    CHECK(virtually.output.contains("TEST - not an order"));
}

TEST_CASE("what print-test cannot use is wrong usage")
{
    for (const QStringList &arguments :
        {QStringList {}, QStringList {u"--printer"_s, u"pigeon://loft"_s},
            QStringList {u"--printer"_s, u"virtual:"_s, u"--columns"_s, u"40"_s}}) {
        INFO(arguments.join(u' ').toStdString());
        const auto ended = printTest(arguments);
        CHECK(ended.exitCode == 2);
        CHECK(ended.errors.count('\n') == 1);
    }
}
