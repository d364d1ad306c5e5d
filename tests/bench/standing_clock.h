// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QTimeZone>

namespace docket::bench {

/// The evening after the last order.
class StandingClock final : public Clock {
public:
    QDateTime now() const override
    {
        return QDateTime(QDate(2026, 11, 20), QTime(7, 34), QTimeZone::utc());
    }
};

} // namespace docket::bench
