// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz_target.h"
#include "printer_status.h"

namespace docket::fuzz {

void tryInput(const QByteArray &input)
{
    print::AnswerReader whole;
    const auto answers = whole.read(input);
    check(answers.size() <= input.size(), "an answer has at least a byte");

    print::AnswerReader byBytes;
    qsizetype count = 0;
    print::PrinterStatus status;
    for (const char byte : input) {
        for (const print::AnswerReader::Answer &answer : byBytes.read(QByteArray(1, byte))) {
            ++count;
            if (const auto question = status.openQuestion();
                question && answer.kind == print::AnswerReader::Kind::Status) {
                status.note(*question, answer.byte);
            }
        }
    }
    check(count == answers.size(), "how the bytes arrive changes nothing");
    static_cast<void>(status.obstacle());
}

} // namespace docket::fuzz
