// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/opening_hours.h"
#include "domain/pickup_time.h"

#include <QDateTime>
#include <QString>

#include <initializer_list>

namespace docket::tests {

inline const QString fridayNoon = QStringLiteral("2026-11-20T12:26:00+11:00");

struct SaidTime {
    QString said;
    QString meant; ///< Local time, "Fri 20 18:30", or why not: "too soon".
};

/// Open from 11, on Fridays and Saturdays until two in the morning.
OpeningHours melbourne();
/// An instant as a program writes it.
QDateTime at(const QString &iso);
PickupRules rulesAt(const QString &iso, int earliestMinutes = 10);
/// What is understood, as SaidTime has it; checks that a refusal names a time that can be kept.
QString understood(
    const QString &said, const PickupRules &rules, const OpeningHours &hours = melbourne());
void check(const std::initializer_list<SaidTime> &cases, const PickupRules &rules,
    const OpeningHours &hours = melbourne());

} // namespace docket::tests
