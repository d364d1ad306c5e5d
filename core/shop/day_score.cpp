// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/day_score.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace docket::shop {

namespace {

/// More than any shop makes in a day.
constexpr qsizetype mostRemembered = 5000;

/// Of a day without end the older half is counted and forgotten: nobody takes those back any more.
void forgetOldest(QHash<OrderId, KeptPromise> &kept)
{
    if (kept.size() <= mostRemembered) {
        return;
    }
    QList<QDateTime> times;
    for (const KeptPromise &promise : std::as_const(kept)) {
        times.append(promise.readyAt);
    }
    const auto middle = times.begin() + times.size() / 2;
    std::nth_element(times.begin(), middle, times.end());
    using Entry = std::pair<const OrderId &, KeptPromise &>;
    kept.removeIf([from = *middle](const Entry &each) { return each.second.readyAt < from; });
}

} // namespace

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
        forgetOldest(m_kept);
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
