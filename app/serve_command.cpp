// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "demo_calls.h"
#include "print/paper_text.h"
#include "run_options.h"
#include "running_shop.h"
#include "service_notice.h"
#include "termination.h"

#include <QCoreApplication>

namespace docket::app {

using namespace Qt::StringLiterals;

int serve(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Runs the shop without a window, until SIGTERM."_s);
    addRunOptions(parser);
    if (const auto code = parse(parser, u"serve"_s, arguments)) {
        return *code;
    }
    const auto options = runOptions(parser);
    if (!options) {
        printError(options.error());
        return Usage;
    }
    const auto shop = RunningShop::open(*options);
    if (!shop) {
        printError(shop.error());
        return Failed;
    }
    // Without a window a virtual printer prints here.
    QObject::connect(&(*shop)->spooler(), &print::Spooler::paperPrinted, qApp,
        [](const QString &, const print::Paper &paper) { printLine(print::paperText(paper)); });
    quitOnTermination();
    QObject::connect(&(*shop)->board(), &shop::Board::restartWanted, qApp, [] {
        printLine(u"docket: ends, to be started again (exit code %1)"_s.arg(int {OpenAnew}));
        QCoreApplication::exit(OpenAnew);
    });
    const ServiceNotice notice;
    notice.tell("READY=1");
    if (!(*shop)->url().isEmpty()) {
        printLine(u"docket: listening on %1"_s.arg((*shop)->url().toString()));
    }
    if (options->isDemo && !(*shop)->url().isEmpty()) {
        playDemoCalls(**shop, qApp);
    }
    const int code = QCoreApplication::exec();
    notice.tell("STOPPING=1");
    (*shop)->finish();
    return code;
}

} // namespace docket::app
