// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer_status.h"
#include "support/catch.h"

using namespace docket::print;
using docket::print::escpos::StatusQuestion;
using Kind = PrinterState::Kind;

namespace {

std::optional<Kind> kindAfter(uchar printer, uchar offline, uchar fault, uchar paper)
{
    PrinterStatus status;
    status.note(StatusQuestion::Printer, printer);
    status.note(StatusQuestion::OfflineCause, offline);
    status.note(StatusQuestion::Fault, fault);
    status.note(StatusQuestion::Paper, paper);
    const auto obstacle = status.obstacle();
    return obstacle ? std::optional(obstacle->kind) : std::nullopt;
}

} // namespace

TEST_CASE("the status bits of a printer say what a person has to do")
{
    CHECK(kindAfter(0x12, 0x12, 0x12, 0x12) == std::nullopt);
    CHECK(kindAfter(0x16, 0x12, 0x12, 0x1E) == std::nullopt); // Near its end is not out.
    CHECK(kindAfter(0x1A, 0x12, 0x12, 0x12) == Kind::Offline);
    CHECK(kindAfter(0x1A, 0x16, 0x12, 0x72) == Kind::CoverOpen);
    CHECK(kindAfter(0x1A, 0x32, 0x12, 0x12) == Kind::PaperOut);
    CHECK(kindAfter(0x1A, 0x12, 0x12, 0x72) == Kind::PaperOut);
    CHECK(kindAfter(0x1A, 0x52, 0x1A, 0x12) == Kind::Error);
    CHECK(kindAfter(0x1A, 0x52, 0x32, 0x12) == Kind::Error);
}

TEST_CASE("a completion mark is told from every other byte of a printer")
{
    const auto kinds = [](const QByteArray &bytes) {
        QList<AnswerReader::Kind> result;
        AnswerReader reader;
        for (const char byte : bytes) { // One at a time, as a slow line brings them.
            for (const auto &answer : reader.read(QByteArray(1, byte))) {
                result.append(answer.kind);
            }
        }
        return result;
    };
    using Answers = QList<AnswerReader::Kind>;
    constexpr auto status = AnswerReader::Kind::Status;
    constexpr auto completion = AnswerReader::Kind::Completion;
    CHECK(kinds(QByteArray::fromHex("12")) == Answers {status});
    CHECK(kinds(QByteArray::fromHex("00")) == Answers {completion});
    CHECK(kinds(QByteArray::fromHex("0c")) == Answers {completion});
    CHECK(kinds(QByteArray::fromHex("1113ff")) == Answers {}); // XON, XOFF, noise
    CHECK(kinds(QByteArray::fromHex("14000000")) == Answers {}); // Unasked status, four bytes
    CHECK(kinds(QByteArray::fromHex("1400000f00")) == Answers {completion});
}
