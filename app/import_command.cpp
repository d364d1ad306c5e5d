// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "domain/menu_loader.h"
#include "menu_import.h"
#include "run_options.h"
#include "shop/data_folder.h"

#include <QFile>
#include <QFileInfo>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error {
            ErrorCode::NotFound, Sentence::verbatim(u"There is no file %1."_s.arg(path)), {}};
    }
    if (!info.isFile()) {
        return Error {
            ErrorCode::Unreadable, Sentence::verbatim(u"%1 is not a file."_s.arg(path)), {}};
    }
    if (info.size() > largestMenu) {
        return Error {ErrorCode::Unreadable,
            Sentence::verbatim(u"%1 is larger than 16 MB: that is no menu."_s.arg(path)), {}};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {ErrorCode::Unreadable,
            Sentence::verbatim(u"%1 cannot be read: %2."_s.arg(path, file.errorString())), {}};
    }
    return file.read(largestMenu + 1);
}

struct Target {
    shop::DataFolder folder;
    bool isRunning = false;
};

/// The shop's folder, made if need be. A running shop keeps its lock; it takes the new
/// menu by itself.
Result<Target> target(const QString &path)
{
    auto folder = shop::DataFolder::open(path);
    if (folder) {
        return Target {std::move(*folder), false};
    }
    if (folder.error().code != ErrorCode::StorageInUse) {
        return folder.error();
    }
    auto running = shop::DataFolder::look(path);
    if (!running) {
        return running.error();
    }
    return Target {std::move(*running), true};
}

void printReport(const ImportedMenu &imported, const Menu &menu)
{
    for (qsizetype index = 0; index < imported.findings.size(); ++index) {
        printLine(u"%1. %2"_s.arg(index + 1).arg(imported.findings.at(index)));
    }
    printLine(u"%1In the menu: %2 items in %3 categories, %4 deals, %5 groups of options."_s
                  .arg(imported.findings.isEmpty() ? u"Nothing was odd.\n"_s : u"\n"_s)
                  .arg(menu.items.size())
                  .arg(menu.categories.size())
                  .arg(menu.deals.size())
                  .arg(menu.groups.size()));
}

Result<void> putInto(const QString &dataFolder, const QByteArray &json)
{
    const auto into = target(dataFolder);
    if (!into) {
        return into.error();
    }
    const QString menu = into->folder.menu();
    const auto put = putMenu(menu, json);
    if (!put) {
        return put.error();
    }
    if (!put->isNew) {
        printLine(u"The shop in %1 has this menu already; nothing was changed."_s.arg(
            into->folder.path()));
        return {};
    }
    if (!put->keptAs.isEmpty()) {
        printLine(u"The menu of before was kept as %1."_s.arg(put->keptAs));
    }
    printLine(u"The menu was written to %1.%2"_s.arg(menu,
        into->isRunning ? u" The shop is running: it sells the new menu within a second."_s
                        : QString()));
    return {};
}

} // namespace

int importFile(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Takes over a menu: Docket's own format, or the menu.json of a voice server. Says what was odd in it and what Docket made of that. The menu of before is kept."_s);
    parser.addPositionalArgument(u"what"_s, u"What to import: menu."_s, u"menu"_s);
    parser.addPositionalArgument(u"file"_s, u"The file."_s, u"FILE"_s);
    addDataFolderOption(parser);
    parser.addOption({u"dry-run"_s, u"Only says what would be imported; changes nothing."_s});
    if (const auto code = parse(parser, u"import"_s, arguments)) {
        return *code;
    }
    const QStringList positional = parser.positionalArguments();
    if (positional.size() != 2 || positional.first() != "menu"_L1) {
        printError(u"import takes: menu FILE."_s);
        return Usage;
    }
    const QString &path = positional.last();
    const auto content = readFile(path);
    if (!content) {
        printError(content.error());
        return Failed;
    }
    const auto read = readMenu(*content);
    if (!read) {
        printError(u"%1 was not imported. %2"_s.arg(path, read.error().message.english()));
        return Failed;
    }
    printReport(read->imported, *read->menu);
    if (parser.isSet(u"dry-run"_s)) {
        printLine(u"This was a dry run: nothing was changed."_s);
        return Done;
    }
    if (const auto put = putInto(dataFolder(parser), read->imported.json); !put) {
        printError(put.error());
        return Failed;
    }
    return Done;
}

} // namespace docket::app
