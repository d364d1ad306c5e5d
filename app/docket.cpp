// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "crash_report.h"
#include "demo_calls.h"
#include "domain/handler_stack.h"
#include "print/paper_text.h"
#include "process_again.h"
#include "run_options.h"
#include "service_notice.h"
#include "termination.h"
#include "text_scale.h"
#include "ui/first_run_screen.h"
#include "ui/prompt.h"
#include "ui/said.h"
#include "ui/screens.h"
#include "ui/screenshot_tour.h"
#include "ui/sound_chime.h"
#include "ui/translations.h"
#include "window_setup.h"
#include "window_start.h"

#include <QApplication>
#include <QIcon>

#include <algorithm>
#include <vector>

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

/// Before the application is made, which without a display would end the process in Qt's words.
/// What opens no window needs none. \return false: there is no display for what is asked.
bool findDisplay([[maybe_unused]] const QStringList &arguments)
{
#ifdef Q_OS_LINUX
    for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"}) {
        if (!qEnvironmentVariableIsEmpty(name)) {
            return true;
        }
    }
    if (arguments.contains(u"-platform"_s) || arguments.contains(u"--platform"_s)) {
        return true;
    }
    const QStringList withoutWindow {
        u"-v"_s, u"--version"_s, u"-h"_s, u"--help"_s, u"--screenshots"_s};
    const bool needsNone = std::any_of(
        arguments.cbegin(), arguments.cend(), [&withoutWindow](const QString &argument) {
            return withoutWindow.contains(argument) || argument.startsWith(u"--screenshots="_s);
        });
    if (needsNone) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    return needsNone;
#else
    return true;
#endif
}

/// The languages that can be named; empty: `wanted` is one of them.
QString otherLanguages(const QString &wanted)
{
    QStringList ids {u"system"_s};
    for (const auto &language : docket::ui::languages()) {
        ids.append(language.id);
    }
    return ids.contains(wanted) ? QString() : ids.join(u", "_s);
}

/// For the next start. In the engine's thread, as whatever writes into the shop's folder.
void keepLanguage(RunningShop &shop, const QString &language)
{
    const auto kept =
        docket::shop::Settings::save(shop.folder().settings(), u"window/language"_s, language);
    if (!kept) {
        emit shop.board().actionFailed({}, kept.error().message);
    }
}

int run(
    const RunOptions &options, docket::ui::Prompt &prompt, docket::ui::Translations &translations)
{
    WindowStart start(options, prompt, [&options] {
        forgetScale();
        return beginProcessAgain(options.programArguments);
    });
    const auto engine = start.open();
    if (engine == nullptr) {
        return start.exitCode();
    }
    RunningShop &shop = engine->shop();
    const auto setup = windowSetup(shop.settings(), shop.profile(), shop.folder());
    if (!setup) {
        printError(setup.error());
        prompt.tellFailure(docket::ui::said(setup.error()));
        return Failed;
    }
    QObject::connect(&shop.spooler(), &docket::print::Spooler::paperPrinted, qApp,
        [](const QString &, const docket::print::Paper &paper) {
            printLine(docket::print::paperText(paper));
        });

    docket::ui::SoundChime chime;
    docket::ui::Screens screens(shop.board(), shop.clock(), *setup, chime, prompt, translations);
    QObject::connect(&screens, &docket::ui::Screens::languageChosen, &shop.board(),
        [&shop](const QString &language) { keepLanguage(shop, language); });
    using Offer = docket::ui::FirstRunScreen::Offer;
    screens.offerFirstRun(shop.firstRun(), options.isDemo ? Offer::OnDemand : Offer::InNewShop);
    screens.useSettings(shop.settingsBoard());
    screens.open();

    // What is wished for while this shop ends goes with it: the next one is opened already.
    const QObject thisShop;
    QObject::connect(&shop.board(), &docket::shop::Board::restartWanted, &thisShop,
        [] { QCoreApplication::exit(OpenAnew); });
    const docket::app::ServiceNotice manager;
    manager.tell("READY=1");
    if (!shop.url().isEmpty()) {
        printLine(u"docket: listening on %1"_s.arg(shop.url().toString()));
    }
    if (options.isDemo && !shop.url().isEmpty()) {
        playDemoCalls(shop, qApp);
    }
    const int code = QApplication::exec();
    if (code != OpenAnew) {
        manager.tell("STOPPING=1");
    }
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"docket"_s);
    // As they were given: Qt takes out what is its own.
    const std::vector<char *> given(argv, argv + argc + 1);
    const QStringList arguments = argumentsOf(argc, argv);
    if (!findDisplay(arguments)) {
        printError(u"There is no display to open the window on. docketctl serve runs the same shop "
                   "without one."_s);
        return Failed;
    }
    const int scale = textScale(arguments);
    scaleEverything(scale);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOCKET_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Docket"_s);
    QGuiApplication::setDesktopFileName(u"docket"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/docket/icons/docket-128.png"_s));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"The order desk of a take-away kitchen."_s);
    parser.addVersionOption();
    addRunOptions(parser);
    parser.addOption(
        {u"screenshots"_s, u"Writes a PNG of every screen with demo data, and ends."_s, u"DIR"_s});
    parser.addOption({u"language"_s,
        u"What the screens speak in this run: en, tr, zh_CN, vi or ar."_s, u"LANGUAGE"_s});
    if (const auto code = parse(parser, {}, QCoreApplication::arguments().mid(1))) {
        return *code;
    }
    if (parser.isSet(u"version"_s)) {
        printLine(u"docket " DOCKET_VERSION ""_s);
        return Done;
    }
    // Pictures are the same on every computer.
    const QString standard =
        parser.isSet(u"screenshots"_s) ? u"en"_s : windowLanguage(QCoreApplication::arguments());
    const QString language = parser.isSet(u"language"_s) ? parser.value(u"language"_s) : standard;
    if (const QString others = otherLanguages(language); !others.isEmpty()) {
        printError(u"--language is one of: %1"_s.arg(others));
        return Usage;
    }
    docket::ui::Translations translations;
    translations.speak(docket::ui::languageOf(language));
    if (parser.isSet(u"screenshots"_s)) {
        return writeScreenshots(parser.value(u"screenshots"_s));
    }
    auto options = runOptions(parser);
    if (!options) {
        printError(options.error());
        return Usage;
    }
    options->programArguments = given;
    docket::useHandlerStack();
    docket::ui::WindowPrompt prompt;
    quitOnTermination();
    const bool isDemo = options->isDemo;
    int code = run(*options, prompt, translations);
    while (code == OpenAnew) {
        if (!isDemo && textScale(arguments) != scale) {
            forgetScale(); // Qt has read it, and does so only once
            if (beginProcessAgain(given)) {
                return Done;
            }
        }
        options->isDemo = false; // its calls have been played
        code = run(*options, prompt, translations);
    }
    return code;
}
