// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket_step.h"

#include "shop/ticket_desk.h"

namespace docket::ui {

TicketStep stepOf(const shop::Ticket &ticket)
{
    if (ticket.marks.news) {
        return TicketStep::AcknowledgeNews;
    }
    switch (ticket.order.status) {
    case OrderStatus::Received:
        return TicketStep::Start;
    case OrderStatus::Preparing:
        if (ticket.openElsewhere > 0) {
            return isAllDone(ticket) ? TicketStep::WaitForOthers : TicketStep::MarkLines;
        }
        return TicketStep::MakeReady;
    case OrderStatus::Ready:
    case OrderStatus::Collected:
    case OrderStatus::Cancelled:
        return TicketStep::HandOver;
    }
    Q_UNREACHABLE();
}

bool isAllDone(const shop::Ticket &ticket)
{
    return !ticket.order.lines.isEmpty() && openLines(ticket).isEmpty();
}

bool isToBeChecked(const shop::Ticket &ticket)
{
    const OrderStatus status = ticket.order.status;
    const bool isClosed = status == OrderStatus::Collected || status == OrderStatus::Cancelled;
    return !isClosed && !ticket.marks.allergyChecked && shop::hasAllergy(ticket.order);
}

QList<int> openLines(const shop::Ticket &ticket)
{
    QList<int> lines;
    for (int line = 0; line < ticket.order.lines.size(); ++line) {
        if (!ticket.marks.doneLines.contains(line)) {
            lines.append(line);
        }
    }
    return lines;
}

} // namespace docket::ui
