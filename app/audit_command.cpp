// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "run_options.h"
#include "shop/data_folder.h"
#include "store/audit_log.h"

#include <algorithm>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestHash = 8;

Result<void> list(store::AuditLog &log)
{
    return log.forEach([](const store::AuditRow &row) {
        printLine(u"%1  %2  %3  %4  %5"_s.arg(QString::number(row.sequence),
            row.at.toString(Qt::ISODate), row.who, row.what, row.details));
    });
}

Result<bool> knows(store::AuditLog &log, const QString &hash)
{
    bool isKnown = false;
    const auto read = log.forEach([&](const store::AuditRow &row) {
        isKnown = isKnown || row.hash.startsWith(hash, Qt::CaseInsensitive);
    });
    if (!read) {
        return read.error();
    }
    return isKnown;
}

int verifyLog(store::AuditLog &log, const QString &noted)
{
    const auto found = log.verify();
    if (!found) {
        printError(found.error());
        return Failed;
    }
    if (!found->fault.isEmpty()) {
        printError(u"the audit log is not whole: %1; %2 rows before it are sound"_s.arg(
            found->fault, QString::number(found->rows)));
        return Failed;
    }
    if (!noted.isEmpty()) {
        const auto isKnown = knows(log, noted);
        if (!isKnown || !*isKnown) {
            printError(isKnown ? Error {ErrorCode::NotFound,
                           Sentence::verbatim(
                               u"the audit log was made anew: no row has the hash %1"_s.arg(noted)),
                           {}}
                               : isKnown.error());
            return Failed;
        }
    }
    if (found->rows == 0) {
        printLine(u"The audit log is empty."_s);
        return Done;
    }
    printLine(u"The audit log is whole: %1 rows. Note the last hash elsewhere: %2"_s.arg(
        QString::number(found->rows), found->hash));
    return Done;
}

} // namespace

int audit(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Tells who changed prices, orders, service, settings and PINs, and checks that no row is changed or missing. Also while the shop runs."_s);
    parser.addPositionalArgument(u"what"_s, u"list or verify."_s, u"list | verify"_s);
    parser.addOption({u"hash"_s,
        u"For verify: a last hash that was noted earlier (8 digits or more); it must still be there."_s,
        u"HASH"_s});
    addDataFolderOption(parser);
    if (const auto code = parse(parser, u"audit"_s, arguments)) {
        return *code;
    }
    const QStringList words = parser.positionalArguments();
    const bool isList = words == QStringList {u"list"_s};
    const QString noted = parser.value(u"hash"_s);
    if (!isList && words != QStringList {u"verify"_s}) {
        printError(u"audit takes: list or verify."_s);
        return Usage;
    }
    if (parser.isSet(u"hash"_s) && (isList || noted.size() < shortestHash)) {
        printError(u"--hash takes at least 8 digits, with verify."_s);
        return Usage;
    }
    const auto folder = shop::DataFolder::look(dataFolder(parser));
    if (!folder) {
        printError(folder.error());
        return Failed;
    }
    const auto database = store::Database::open(folder->database(), store::Access::ReadOnly);
    if (!database) {
        printError(database.error());
        return Failed;
    }
    store::AuditLog log(**database);
    if (!isList) {
        return verifyLog(log, noted);
    }
    if (const auto listed = list(log); !listed) {
        printError(listed.error());
        return Failed;
    }
    return Done;
}

} // namespace docket::app
