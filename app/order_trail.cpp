// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order_trail.h"

#include "domain/order.h"
#include "domain/trail.h"

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

void note(const QString &event, const Order &order)
{
    if (isTrailKept()) {
        noteTrail(event, order.session.isEmpty() ? order.id.text() : order.session.text(),
            {{u"order"_s, order.number.full()}, {u"orderId"_s, order.id.text()},
                {u"status"_s, toText(order.status)}, {u"total"_s, order.total}});
    }
}

} // namespace

OrderTrail::OrderTrail(shop::ShopEvents &events)
{
    QObject::connect(&events, &shop::ShopEvents::orderPlaced, &m_context,
        [](const Order &order) { note(u"orderPlaced"_s, order); });
    QObject::connect(&events, &shop::ShopEvents::orderChanged, &m_context,
        [](const Order &order) { note(u"orderChanged"_s, order); });
}

} // namespace docket::app
