// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tickets.h"

using namespace Qt::StringLiterals;

namespace docket::tests {

QDateTime fridayEvening()
{
    return QDateTime::fromString(u"2026-11-20T07:34:00Z"_s, Qt::ISODate);
}

OrderLine line(int quantity, const QString &item, const QStringList &without)
{
    OrderLine line;
    line.quantity = quantity;
    line.item = item;
    line.title = u"Large "_s + item;
    line.without = without;
    return line;
}

shop::Ticket ticket(int sequence, int promisedInMinutes)
{
    shop::Ticket ticket;
    ticket.order.id = OrderId(u"order-%1"_s.arg(sequence));
    ticket.order.number = {BusinessDay(QDate(2026, 11, 20)), sequence};
    ticket.order.provider = u"vapi"_s;
    ticket.order.customerName = u"Mai"_s;
    ticket.order.customerPhone = u"+61491570156"_s;
    ticket.order.lines = {line(1, u"Lamb Kebab"_s)};
    ticket.order.placedAt = fridayEvening().addSecs(-10 * 60);
    ticket.order.promisedAt = fridayEvening().addSecs(promisedInMinutes * 60);
    ticket.startBy = ticket.order.promisedAt.addSecs(-12 * 60);
    return ticket;
}

shop::Ticket withStatus(shop::Ticket ticket, OrderStatus status)
{
    ticket.order.status = status;
    return ticket;
}

} // namespace docket::tests
