// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "run_options.h"
#include "shop/data_folder.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/staff_repository.h"

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

Result<void> list(store::Database &database)
{
    const auto people = store::StaffRepository(database).all();
    if (!people) {
        return people.error();
    }
    for (const store::StaffRow &row : *people) {
        printLine(u"%1, %2%3"_s.arg(
            row.name, toText(row.role), row.hash.isEmpty() ? u", no PIN"_s : QString()));
    }
    if (people->isEmpty()) {
        printLine(u"Nobody is entered: everybody at the screen may do everything."_s);
    }
    return {};
}

/// Takes the PIN away, so that the next one that is entered is set.
Result<void> forgetPin(store::Database &database, const QString &name)
{
    store::StaffRepository repository(database);
    const auto people = repository.all();
    if (!people) {
        return people.error();
    }
    for (store::StaffRow row : *people) {
        if (row.name.compare(name, Qt::CaseInsensitive) != 0) {
            continue;
        }
        auto transaction = store::Transaction::begin(database);
        if (!transaction) {
            return transaction.error();
        }
        const store::ActingAs named(database, u"docketctl"_s);
        row.hash.clear();
        row.lockedUntil = {};
        auto done = repository.put(row);
        if (done) {
            done = store::Journal(database).append(QDateTime::currentDateTimeUtc(),
                u"pinTakenAway"_s, {}, {}, {{u"person"_s, row.name}});
        }
        return done ? (*transaction)->commit() : done;
    }
    return Error {
        ErrorCode::NotFound, Sentence::verbatim(u"Nobody here is called %1."_s.arg(name)), {}};
}

} // namespace

int staff(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Tells who works here, or takes a forgotten PIN away. For the latter the shop must not run."_s);
    parser.addPositionalArgument(
        u"what"_s, u"list, or forget-pin NAME."_s, u"list | forget-pin NAME"_s);
    addDataFolderOption(parser);
    if (const auto code = parse(parser, u"staff"_s, arguments)) {
        return *code;
    }
    const QStringList words = parser.positionalArguments();
    const bool isList = words == QStringList {u"list"_s};
    if (!isList && !(words.size() == 2 && words.first() == "forget-pin"_L1)) {
        printError(u"staff takes: list, or forget-pin NAME."_s);
        return Usage;
    }
    const auto folder = isList ? shop::DataFolder::look(dataFolder(parser))
                               : shop::DataFolder::open(dataFolder(parser)); // nobody else
    if (!folder) {
        printError(folder.error());
        return Failed;
    }
    const auto database = store::Database::open(folder->database(),
        isList ? store::Access::ReadOnly : store::Access::ReadWrite, folder->backups());
    if (!database) {
        printError(database.error());
        return Failed;
    }
    if (const auto done = isList ? list(**database) : forgetPin(**database, words.at(1)); !done) {
        printError(done.error());
        return Failed;
    }
    if (!isList) {
        printLine(u"%1 has no PIN any more."_s.arg(words.at(1)));
    }
    return Done;
}

} // namespace docket::app
