// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace docket::app {

/// Writes a line at once.
void printLine(const QString &text);
/// Writes "docket: ..." to stderr.
void printError(const QString &text);
void printError(const Error &error);

/// Reads a command's arguments. \return the exit code when there is nothing more to do (help, or
/// wrong usage).
std::optional<int> parse(
    QCommandLineParser &parser, const QString &command, const QStringList &arguments);

} // namespace docket::app
