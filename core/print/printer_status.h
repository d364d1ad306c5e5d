// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "escpos_commands.h"
#include "transport.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <optional>

namespace docket::print {

/// The answers to the real-time status questions of one round, and what they mean.
class PrinterStatus {
public:
    void note(escpos::StatusQuestion question, uchar answer);
    /// The next question of the round; nullopt when all are answered.
    std::optional<escpos::StatusQuestion> openQuestion() const;
    std::optional<Obstacle> obstacle() const;

private:
    bool has(escpos::StatusQuestion question, unsigned bits) const;

    std::array<std::optional<uchar>, 4> m_answers;
};

/// Tells the bytes that a printer sends from one another by their fixed bits. Unasked status
/// messages of four bytes, which some printers send by their own settings, are skipped whole:
/// parts of them look like a completion mark.
class AnswerReader {
public:
    enum class Kind { Status, Completion };
    struct Answer {
        Kind kind;
        uchar byte;
    };

    QList<Answer> read(const QByteArray &bytes);

private:
    int m_skip = 0;
};

} // namespace docket::print
