// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "demo_calls.h"
#include "engine_thread.h"
#include "print/paper_text.h"
#include "run_options.h"
#include "termination.h"
#include "text_scale.h"
#include "ui/main_window.h"
#include "ui/prompt.h"
#include "ui/screenshot_tour.h"
#include "ui/side_screens.h"
#include "ui/sound_chime.h"
#include "ui/start_notice.h"
#include "window_setup.h"

#include <QApplication>
#include <QIcon>
#include <QScreen>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;
using namespace docket::app;

namespace {

int writeScreenshots(const QString &folder)
{
    const auto written = docket::ui::ScreenshotTour::writeScreenshots(QDir(folder));
    if (!written) {
        printError(written.error());
        return Failed;
    }
    for (const QString &file : *written) {
        printLine(file);
    }
    return Done;
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int index = 0; index < argc; ++index) {
        arguments.append(QString::fromLocal8Bit(argv[index]));
    }
    return arguments;
}

int run(const RunOptions &options, docket::ui::Prompt &prompt)
{
    EngineThread engine;
    auto notice = std::make_unique<docket::ui::StartNotice>();
    const auto started = engine.start(options, [&notice] { notice->look(); });
    notice.reset();
    if (!started) {
        printError(started.error());
        prompt.tellFailure(started.error().message);
        return Failed;
    }
    RunningShop &shop = engine.shop();
    const auto setup = windowSetup(shop.settings(), shop.profile(), shop.folder());
    if (!setup) {
        printError(setup.error());
        prompt.tellFailure(setup.error().message);
        return Failed;
    }
    QObject::connect(&shop.spooler(), &docket::print::Spooler::paperPrinted, qApp,
        [](const QString &, const docket::print::Paper &paper) {
            printLine(docket::print::paperText(paper));
        });

    docket::ui::SoundChime chime;
    docket::ui::MainWindow window(shop.board(), shop.clock(), *setup, chime);
    // The kitchen's screen is Docket's: no title bar, and right also where no window manager runs
    // (kiosk).
    window.setGeometry(window.screen()->geometry());
    window.showFullScreen();
    docket::ui::SideScreens sideScreens(shop.board(), shop.clock(), *setup, window);
    QObject::connect(&sideScreens, &docket::ui::SideScreens::trustChanged, &window,
        &docket::ui::MainWindow::showTrust);
    sideScreens.arrange();
    QMetaObject::invokeMethod(&shop.board(), &docket::shop::Board::refresh, Qt::QueuedConnection);

    quitOnTermination();
    printLine(u"docket: listening on %1"_s.arg(shop.url().toString()));
    if (options.isDemo) {
        playDemoCalls(shop, qApp);
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"docket"_s);
    scaleEverything(textScale(argumentsOf(argc, argv)));
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOCKET_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Docket"_s);
    QGuiApplication::setDesktopFileName(u"docket"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/docket/icons/docket-128.png"_s));

    QTranslator translator;
    if (translator.load(
            QLocale(QLocale::English), u"docket"_s, u"_"_s, u":/docket/translations"_s)) {
        QCoreApplication::installTranslator(&translator);
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(u"The order desk of a take-away kitchen."_s);
    parser.addVersionOption();
    addRunOptions(parser);
    parser.addOption(
        {u"screenshots"_s, u"Writes a PNG of every screen with demo data, and ends."_s, u"DIR"_s});
    if (const auto code = parse(parser, {}, QCoreApplication::arguments().mid(1))) {
        return *code;
    }
    if (parser.isSet(u"version"_s)) {
        printLine(u"docket " DOCKET_VERSION ""_s);
        return Done;
    }
    if (parser.isSet(u"screenshots"_s)) {
        return writeScreenshots(parser.value(u"screenshots"_s));
    }
    const auto options = runOptions(parser);
    if (!options) {
        printError(options.error());
        return Usage;
    }
    docket::ui::WindowPrompt prompt;
    return run(*options, prompt);
}
