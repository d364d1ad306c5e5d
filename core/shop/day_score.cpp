// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/day_score.h"

namespace docket::shop {

void DayScore::reset(const QHash<OrderId, KeptPromise> &kept, const QDateTime &now)
{
    m_day = m_hours.businessDay(now);
    m_kept = kept;
    count();
}

void DayScore::apply(const Order &order, const QDateTime &now)
{
    beginDay(now);
    const bool counted = m_kept.contains(order.id);
    const bool counts = order.readyAt.isValid() && m_hours.businessDay(order.readyAt) == m_day;
    if (counts) {
        m_kept.insert(order.id, {order.promisedAt, order.readyAt});
    } else {
        m_kept.remove(order.id);
    }
    if (counts || counted) {
        count();
    }
}

WaitScore DayScore::score(const QDateTime &now)
{
    beginDay(now);
    return m_score;
}

void DayScore::beginDay(const QDateTime &now)
{
    const BusinessDay day = m_hours.businessDay(now);
    if (!(day == m_day)) {
        m_day = day;
        m_kept.clear();
        count();
    }
}

void DayScore::count()
{
    m_score = scorePromises(m_kept.values());
}

} // namespace docket::shop
