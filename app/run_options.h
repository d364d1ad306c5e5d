// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace docket::app {

/// How a shop is run, from the command line.
struct RunOptions {
    QString dataFolder;
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 8000; ///< 0: a free one.
    QStringList settings; ///< KEY=VALUE, for this run.
    std::optional<QDateTime> clockStart; ///< The shop's clock starts there.
    bool isDemo = false;
    /// What the program begins again with when its shop is stuck (argv, its last one nullptr);
    /// empty: it is ended, and whoever started it does that.
    std::vector<char *> programArguments = {};
};

/// Adds the options that docket and docketctl share.
void addRunOptions(QCommandLineParser &parser);
/// Adds `--data-dir` alone, for commands that only look.
void addDataFolderOption(QCommandLineParser &parser);
QString dataFolder(const QCommandLineParser &parser);
/// Reads them back; an error is the user's (exit code 2).
Result<RunOptions> runOptions(const QCommandLineParser &parser);

/// An instant in ISO 8601 with an offset or "Z", for example 2026-11-20T12:26:00+11:00.
Result<QDateTime> instantFromText(const QString &text);

} // namespace docket::app
