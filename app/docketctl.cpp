// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"

#include <QGuiApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Command = int (*)(const QStringList &);

constexpr std::array<std::pair<const char *, Command>, 15> commands {{
    {"serve", docket::app::serve},
    {"print-test", docket::app::printTest},
    {"simulate", docket::app::simulate},
    {"export", docket::app::exportOrders},
    {"import", docket::app::importFile},
    {"backup", docket::app::backUp},
    {"restore", docket::app::restore},
    {"settings", docket::app::changeSettings},
    {"verify", docket::app::verify},
    {"diagnose", docket::app::diagnose},
    {"audit", docket::app::audit},
    {"staff", docket::app::staff},
    {"customer", docket::app::customer},
    {"day", docket::app::day},
    {"tools", docket::app::printTools},
}};

QString usage()
{
    return u"Usage: docketctl COMMAND [options]\n\n"
           "  serve                 runs the shop without a window\n"
           "  print-test            prints a test docket and tells how the printer is\n"
           "  simulate              plays telephone calls against a running shop\n"
           "  export WHAT           writes orders, menu or customers as JSON or CSV, the menu as PDF\n"
           "  import menu FILE      takes over a menu, and says what was odd in it\n"
           "  backup FILE           copies the database, also while the shop runs\n"
           "  restore FILE          brings the database back from a copy\n"
           "  settings              lists, tells and changes the shop's settings\n"
           "  verify                checks the database\n"
           "  diagnose              writes what somebody who helps has to know, nothing of people\n"
           "  audit list | verify   tells who changed what, and whether a row is missing\n"
           "  staff                 tells who works here; lets the owner choose a new PIN\n"
           "  day report            tells what was sold on a day, and what was in the drawer\n"
           "  customer              tells all that is known of one number, or forgets it\n"
           "  tools                 writes the tools for a voice agent's dashboard\n\n"
           "docketctl COMMAND --help tells the options."_s;
}

/// Every other message goes on as Qt writes it.
QtMessageHandler standardHandler = nullptr;

/// Drops the warning about a desktop session's folder: docketctl has no session (a service, a bare
/// machine) and stderr is for what went wrong.
void withoutSessionWarning(
    QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith("QStandardPaths: "_L1)) {
        standardHandler(type, context, message);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    standardHandler = qInstallMessageHandler(withoutSessionWarning);
    // No screen is needed, but dockets in any script are drawn with Qt's fonts.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt's own event loop, if nobody has chosen one: GLib's would bring nothing but its price,
    // which every request pays.
    if (!qEnvironmentVariableIsSet("QT_NO_GLIB")) {
        qputenv("QT_NO_GLIB", "1");
    }
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"docket"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOCKET_VERSION));

    const QStringList arguments = QCoreApplication::arguments();
    const QString wanted = arguments.value(1);
    for (const auto &[name, command] : commands) {
        if (wanted == QLatin1String(name)) {
            return command(arguments.mid(2));
        }
    }
    if (wanted == "--help"_L1 || wanted == "-h"_L1 || wanted == "help"_L1) {
        docket::app::printLine(usage());
        return docket::app::Done;
    }
    if (wanted == "--version"_L1) {
        docket::app::printLine(u"docketctl " DOCKET_VERSION ""_s);
        return docket::app::Done;
    }
    docket::app::printError(
        wanted.isEmpty() ? u"a command is missing"_s : u"there is no command \"%1\""_s.arg(wanted));
    std::fputs(qUtf8Printable(usage() + u'\n'), stderr);
    return docket::app::Usage;
}
