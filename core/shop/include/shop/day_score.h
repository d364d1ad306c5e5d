// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/opening_hours.h"
#include "domain/order.h"
#include "domain/wait_score.h"

#include <QDateTime>
#include <QHash>

namespace docket::shop {

/// How promises were kept on the present business day, by when orders became ready. Read at start,
/// then kept by every committed change. Engine thread only.
class DayScore {
public:
    explicit DayScore(const OpeningHours &hours) : m_hours(hours) { }

    /// `kept`: of the business day that `now` belongs to.
    void reset(const QHash<OrderId, KeptPromise> &kept, const QDateTime &now);
    /// Takes a committed order in once it is ready, and out when it is not after all.
    void apply(const Order &order, const QDateTime &now);
    /// A new business day begins without any.
    WaitScore score(const QDateTime &now);

private:
    void beginDay(const QDateTime &now);

    const OpeningHours &m_hours;
    BusinessDay m_day;
    QHash<OrderId, KeptPromise> m_kept;
    WaitTally m_tally; // of m_kept
};

} // namespace docket::shop
