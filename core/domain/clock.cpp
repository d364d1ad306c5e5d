// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clock.h"

namespace docket {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

ShiftedClock::ShiftedClock(const QDateTime &start)
    : m_shiftMs(QDateTime::currentDateTimeUtc().msecsTo(start))
{
}

QDateTime ShiftedClock::now() const
{
    return QDateTime::currentDateTimeUtc().addMSecs(m_shiftMs);
}

} // namespace docket
