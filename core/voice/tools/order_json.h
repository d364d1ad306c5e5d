// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "shop/promise_desk.h"

#include <QJsonObject>
#include <QString>

namespace docket::voice {

/// "2 × Large Lamb Kebab, no onion; Soft Drink Can (375ml), solo"
QString orderWords(const Order &order);

/// "Order #005 is in the queue, number 2, ready at 1:10 PM."
QString statusSentence(const shop::PromiseDesk &promises, const Order &order);

/// Units of the order, not lines.
int itemCount(const Order &order);

/// orderNumber, displayOrderNumber, total, date, itemCount: one line of a list.
QJsonObject orderBrief(const shop::PromiseDesk &promises, const Order &order);

/// A placed order as the tools show it to who may see it.
QJsonObject orderJson(const shop::PromiseDesk &promises, const Order &order);

} // namespace docket::voice
