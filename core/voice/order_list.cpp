// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/order_list.h"

#include "json_body.h"
#include "tools/spoken_time.h"

#include <QJsonArray>

namespace docket::voice {

using namespace Qt::StringLiterals;

HttpResponse OrderList::answer() const
{
    const WallClock &wall = m_profile.hours.wallClock();
    QJsonArray orders;
    for (const Order &order : m_kitchen.openOrders()) {
        orders.append(QJsonObject {
            {u"orderNumber"_s, order.number.full()},
            {u"number"_s, order.number.display()},
            {u"name"_s, order.customerName.section(u' ', 0, 0)},
            {u"status"_s, toText(order.status)},
            {u"promisedAt"_s, isoTime(order.promisedAt, wall)},
            {u"readyAt"_s, isoTime(order.readyAt, wall)},
        });
    }
    return respond({{u"orders"_s, orders}});
}

} // namespace docket::voice
