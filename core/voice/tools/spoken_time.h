// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wall_clock.h"

#include <QDateTime>
#include <QJsonValue>
#include <QString>

namespace docket::voice {

/// "6:30 PM", in the shop's zone.
QString spokenTime(const QDateTime &instant, const WallClock &wall);
/// "6:30 PM", "tomorrow at 6:30 PM" or "Friday at 6:30 PM", seen from `now`.
QString spokenDayAndTime(const QDateTime &instant, const QDateTime &now, const WallClock &wall);
/// "2026-11-20T18:30:00+11:00"; null for an invalid instant.
QJsonValue isoTime(const QDateTime &instant, const WallClock &wall);

} // namespace docket::voice
