// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <chrono>
#include <cstddef>
#include <memory>

namespace docket::app {

struct LogLimits {
    size_t bytes = size_t {5} * 1024 * 1024; ///< Of one file.
    size_t olderFiles = 4;
    std::chrono::seconds retryAfter {60}; ///< A log that could not be written.
};

/// Keeps a log while it lives: everything that Qt's logging categories say, and the trail of the
/// orders (domain/trail.h), a line of JSON each, in DATA/log/docket.log. What went to stderr before
/// still does.
///
/// A line: at (UTC, ISO 8601), level, and either room and text, or the fields of the trail. Numbers
/// as long as a telephone number are taken out of texts. A line of the trail is in the file when
/// the event loop of the thread that opened it comes round, so that a hundred calls at once cost
/// one write; any other line at once, with all before it. A file of 5 MB is put aside as
/// docket.1.log and so on; five are kept. Only their owner can read them. A log that cannot be
/// written any more (a full disk) is told on stderr, tried again a minute later, and keeps nobody
/// from working.
///
/// One at a time: the newest is written.
class LogFile {
public:
    /// \param folder is made where it is missing.
    static Result<std::unique_ptr<LogFile>> open(
        const QString &folder, const LogLimits &limits = {});
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    QString file() const;

private:
    class Private;
    explicit LogFile(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> m;
};

/// The text without what may be somebody's number: nine digits or more, with or without
/// spaces and brackets.
QString withoutNumbers(const QString &text);

} // namespace docket::app
