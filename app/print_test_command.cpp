// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "print/paper_text.h"
#include "print/printer_scan.h"
#include "print/test_print.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QTimeZone>
#include <QTimer>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

using print::JobState;

/// A printer that wants paper is waited for, but not for ever.
constexpr int longestMs = 120'000;

int tell(JobState outcome, const QString &cause)
{
    switch (outcome) {
    case JobState::Confirmed:
        printLine(u"The printer is ready and says that the test docket is on paper."_s);
        return Done;
    case JobState::Sent:
        printLine(
            u"The test docket was sent. This printer does not say what became of it: look."_s);
        return Done;
    case JobState::Unknown:
        printError(u"The test docket was lost on the way and may be on paper. %1"_s.arg(cause));
        return Failed;
    case JobState::Queued:
    case JobState::Sending:
    case JobState::Failed:
        printError(u"Nothing was sent. %1"_s.arg(cause));
        return Failed;
    }
    Q_UNREACHABLE();
}

int printOn(const QString &uri, int columns)
{
    print::PrinterSetup setup;
    setup.profile = print::genericProfile(columns);
    setup.paper = {columns, QTimeZone::systemTimeZone(), {}};
    print::TestPrint test;
    QEventLoop waiting;
    int exitCode = Failed;
    QObject::connect(&test, &print::TestPrint::paperPrinted, &waiting,
        [](const print::Paper &paper) { printLine(print::paperText(paper)); });
    QObject::connect(&test, &print::TestPrint::obstructed, &waiting,
        [told = QString()](const QString &cause) mutable {
            if (cause != told) {
                printLine(cause);
                told = cause;
            }
        });
    QObject::connect(&test, &print::TestPrint::finished, &waiting,
        [&](JobState outcome, print::PrinterState::Kind, const QString &cause) {
            exitCode = tell(outcome, cause);
            waiting.quit();
        });
    QTimer::singleShot(longestMs, &waiting, [&] {
        printError(u"The printer did not finish within two minutes."_s);
        waiting.quit();
    });
    const auto started =
        test.start(uri, setup, testPaper(setup.paper, uri, QDateTime::currentDateTimeUtc()));
    if (!started) {
        printError(started.error());
        return started.error().code == ErrorCode::InvalidArgument ? Usage : Failed;
    }
    waiting.exec();
    return exitCode;
}

/// Writes the address of each printer of the own network.
int find()
{
    print::PrinterScan scan(print::neighbours());
    QEventLoop waiting;
    int count = 0;
    QObject::connect(&scan, &print::PrinterScan::found, &waiting, [&](const QString &uri) {
        ++count;
        printLine(uri);
    });
    QObject::connect(&scan, &print::PrinterScan::finished, &waiting, &QEventLoop::quit);
    scan.start();
    waiting.exec();
    if (count == 0) {
        printError(u"No printer was found on this network. It may be off, or in another one."_s);
        return Failed;
    }
    return Done;
}

} // namespace

int printTest(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Prints a test docket and tells how the printer is. Exit codes: 0 printed or sent, 1 not, 2 usage."_s);
    parser.addOption({u"printer"_s, u"Where it is, for example tcp://192.0.2.7:9100."_s, u"URI"_s});
    parser.addOption({u"columns"_s, u"Characters on a line: 32, 42 or 48."_s, u"N"_s, u"48"_s});
    parser.addOption({u"find"_s, u"Looks for printers on this computer's network instead."_s});
    if (const auto code = parse(parser, u"print-test"_s, arguments)) {
        return *code;
    }
    if (parser.isSet(u"find"_s)) {
        return find();
    }
    if (!parser.isSet(u"printer"_s)) {
        printError(u"--printer takes the printer's address, for example tcp://192.0.2.7:9100."_s);
        return Usage;
    }
    const int columns = parser.value(u"columns"_s).toInt();
    if (columns != 32 && columns != 42 && columns != 48) {
        printError(u"--columns takes 32, 42 or 48."_s);
        return Usage;
    }
    return printOn(parser.value(u"printer"_s), columns);
}

} // namespace docket::app
