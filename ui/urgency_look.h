// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "symbols.h"
#include "ui/theme.h"
#include "ui/ticket_words.h"

namespace docket::ui {

/// How an urgency is shown: its sign and its colours. The words come from TicketWords.
struct UrgencyLook {
    Symbol symbol;
    Colour strip;
    Colour text;
    Colour ground;
};

constexpr UrgencyLook lookOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Late:
        return {Symbol::Triangle, Colour::Late, Colour::LateText, Colour::LateGround};
    case Urgency::Due:
        return {Symbol::Diamond, Colour::Due, Colour::DueText, Colour::DueGround};
    case Urgency::Ready:
        return {Symbol::Check, Colour::HandOver, Colour::OnTimeText, Colour::Head};
    case Urgency::Cancelled:
        return {Symbol::Cross, Colour::HandOver, Colour::Quiet, Colour::Head};
    case Urgency::OnTime:
        break;
    }
    return {Symbol::Circle, Colour::OnTime, Colour::OnTimeText, Colour::Head};
}

} // namespace docket::ui
