// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/kitchen.h"

#include <algorithm>

namespace docket::shop {

namespace {

constexpr int loadHorizonMinutes = 60;
// Nobody makes an order that is an hour late: it was handed over and not bumped.
constexpr int forgottenMinutes = 60;

bool isOpen(OrderStatus status)
{
    return status != OrderStatus::Collected && status != OrderStatus::Cancelled;
}

} // namespace

void Kitchen::reset(const QList<Order> &open)
{
    m_open.clear();
    for (const Order &order : open) {
        apply(order);
    }
}

void Kitchen::apply(const Order &order)
{
    if (isOpen(order.status)) {
        m_open.insert(order.id, order);
    } else {
        m_open.remove(order.id);
    }
}

QList<Order> Kitchen::openOrders() const
{
    QList<Order> orders = m_open.values();
    std::sort(orders.begin(), orders.end(), [](const Order &left, const Order &right) {
        return std::pair(left.promisedAt, left.placedAt)
            < std::pair(right.promisedAt, right.placedAt);
    });
    return orders;
}

KitchenLoad Kitchen::load(const QDateTime &now) const
{
    KitchenLoad load;
    QHash<QString, int> seconds;
    for (const Order &order : m_open) {
        const qint64 ahead = now.secsTo(order.promisedAt);
        if (order.status == OrderStatus::Ready || ahead > loadHorizonMinutes * 60
            || ahead < -forgottenMinutes * 60) {
            continue;
        }
        ++load.openOrders;
        for (const OrderLine &line : order.lines) {
            seconds[line.station] += line.prepSeconds * line.quantity;
        }
    }
    QStringList stations = seconds.keys();
    for (auto station = m_rules.hands.cbegin(); station != m_rules.hands.cend(); ++station) {
        if (!seconds.contains(station.key())) {
            stations.append(station.key());
        }
    }
    stations.sort();
    for (const QString &station : stations) {
        load.stations.append({station, seconds.value(station), m_rules.hands.value(station, 1)});
    }
    return load;
}

WaitEstimate Kitchen::estimate(const QDateTime &now, const QHash<QString, int> &ownSeconds) const
{
    return estimateWait(load(now), ownSeconds, m_rules.wait);
}

QDateTime Kitchen::startBy(const Order &order) const
{
    QHash<QString, int> seconds;
    int longest = 0;
    for (const OrderLine &line : order.lines) {
        int &station = seconds[line.station];
        station += line.prepSeconds * line.quantity;
        longest = std::max(longest, station / m_rules.hands.value(line.station, 1));
    }
    return order.promisedAt.addSecs(-longest);
}

} // namespace docket::shop
