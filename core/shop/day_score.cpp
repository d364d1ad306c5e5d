// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/day_score.h"

namespace docket::shop {

void DayScore::reset(const QHash<OrderId, KeptPromise> &kept, const QDateTime &now)
{
    m_day = m_hours.businessDay(now);
    m_kept = kept;
    m_tally = {};
    for (const KeptPromise &promise : kept) {
        m_tally.add(promise);
    }
}

void DayScore::apply(const Order &order, const QDateTime &now)
{
    beginDay(now);
    if (const auto known = m_kept.constFind(order.id); known != m_kept.cend()) {
        m_tally.remove(*known);
        m_kept.erase(known);
    }
    if (order.readyAt.isValid() && m_hours.businessDay(order.readyAt) == m_day) {
        const KeptPromise kept {order.promisedAt, order.readyAt};
        m_tally.add(kept);
        m_kept.insert(order.id, kept);
    }
}

WaitScore DayScore::score(const QDateTime &now)
{
    beginDay(now);
    return m_tally.score();
}

void DayScore::beginDay(const QDateTime &now)
{
    const BusinessDay day = m_hours.businessDay(now);
    if (!(day == m_day)) {
        m_day = day;
        m_kept.clear();
        m_tally = {};
    }
}

} // namespace docket::shop
