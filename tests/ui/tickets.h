// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"

#include <QString>

namespace docket::tests {

/// Friday 2026-11-20, 18:34:00 in Melbourne.
QDateTime fridayEvening();

/// A line of so many of one item.
OrderLine line(int quantity, const QString &item, const QStringList &without = {});

/// One lamb kebab by telephone, received, promised so many minutes after fridayEvening(), placed
/// ten minutes before it, to be started twelve minutes before the promise.
shop::Ticket ticket(int sequence, int promisedInMinutes);
shop::Ticket withStatus(shop::Ticket ticket, OrderStatus status);

} // namespace docket::tests
