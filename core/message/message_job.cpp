// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/message_job.h"

#include <array>
#include <utility>

namespace docket::message {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array states {
    std::pair {MessageState::Queued, "queued"_L1},
    std::pair {MessageState::Sending, "sending"_L1},
    std::pair {MessageState::Sent, "sent"_L1},
    std::pair {MessageState::Delivered, "delivered"_L1},
    std::pair {MessageState::Failed, "failed"_L1},
    std::pair {MessageState::GivenUp, "given-up"_L1},
};

} // namespace

QString toText(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Confirmation:
        return u"confirmation"_s;
    case MessageKind::Ready:
        return u"ready"_s;
    case MessageKind::Receipt:
        return u"receipt"_s;
    case MessageKind::MenuLink:
        return u"menu-link"_s;
    case MessageKind::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

QString toText(MessageState state)
{
    for (const auto &[known, text] : states) {
        if (known == state) {
            return text;
        }
    }
    Q_UNREACHABLE();
}

std::optional<MessageState> messageStateFromText(QStringView text)
{
    for (const auto &[state, known] : states) {
        if (known == text) {
            return state;
        }
    }
    return std::nullopt;
}

} // namespace docket::message
