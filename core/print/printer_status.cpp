// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer_status.h"

namespace docket::print {

using namespace Qt::StringLiterals;
using escpos::StatusQuestion;

namespace {

constexpr unsigned fixedBits = 0x93;
constexpr unsigned realTimeStatus = 0x12; // 0xx1xx10
constexpr unsigned completion = 0x00; // 0xx0xx00
constexpr unsigned automaticStatus = 0x10; // 0xx1xx00, then three bytes more

size_t indexOf(StatusQuestion question)
{
    return static_cast<size_t>(question) - 1;
}

} // namespace

void PrinterStatus::note(StatusQuestion question, uchar answer)
{
    m_answers[indexOf(question)] = answer;
}

std::optional<StatusQuestion> PrinterStatus::openQuestion() const
{
    for (const auto question : {StatusQuestion::Printer, StatusQuestion::OfflineCause,
             StatusQuestion::Fault, StatusQuestion::Paper}) {
        if (!m_answers[indexOf(question)]) {
            return question;
        }
    }
    return std::nullopt;
}

std::optional<Obstacle> PrinterStatus::obstacle() const
{
    using Kind = PrinterState::Kind;
    if (has(StatusQuestion::OfflineCause, 0x04)) {
        return Obstacle {Kind::CoverOpen, u"The printer's cover is open."_s};
    }
    if (has(StatusQuestion::Paper, 0x60) || has(StatusQuestion::OfflineCause, 0x20)) {
        return Obstacle {Kind::PaperOut, u"The printer has run out of paper."_s};
    }
    if (has(StatusQuestion::Fault, 0x08)) {
        return Obstacle {Kind::Error, u"The printer's cutter is stuck."_s};
    }
    if (has(StatusQuestion::Fault, 0x20)) {
        return Obstacle {Kind::Error, u"The printer has a fault; switch it off and on."_s};
    }
    if (has(StatusQuestion::OfflineCause, 0x40)) {
        return Obstacle {Kind::Error, u"The printer reports a fault."_s};
    }
    if (has(StatusQuestion::Printer, 0x08)) {
        return Obstacle {Kind::Offline, u"The printer is switched to offline."_s};
    }
    return std::nullopt;
}

bool PrinterStatus::has(StatusQuestion question, unsigned bits) const
{
    const auto &answer = m_answers[indexOf(question)];
    return answer && (*answer & bits) != 0;
}

QList<AnswerReader::Answer> AnswerReader::read(const QByteArray &bytes)
{
    QList<Answer> result;
    for (const char each : bytes) {
        const auto byte = static_cast<uchar>(each);
        if (m_skip > 0) {
            --m_skip;
        } else if ((byte & fixedBits) == realTimeStatus) {
            result.append({Kind::Status, byte});
        } else if ((byte & fixedBits) == completion) {
            result.append({Kind::Completion, byte});
        } else if ((byte & fixedBits) == automaticStatus) {
            m_skip = 3;
        }
    }
    return result;
}

} // namespace docket::print
