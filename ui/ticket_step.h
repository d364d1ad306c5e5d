// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"

namespace docket::ui {

/// What the big action of a tile does next.
enum class TicketStep {
    AcknowledgeNews,
    Start,
    MarkLines, ///< A station's are made; others of the order are not.
    WaitForOthers,
    MakeReady,
    HandOver,
};

TicketStep stepOf(const shop::Ticket &ticket);

bool isAllDone(const shop::Ticket &ticket);
/// Somebody has to check its allergy before it moves on.
bool isToBeChecked(const shop::Ticket &ticket);
/// The lines of the ticket that are not made.
QList<int> openLines(const shop::Ticket &ticket);

} // namespace docket::ui
