// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace docket::shop {

/// Somebody who works here.
struct StaffPerson {
    QString id;
    QString name;
    Role role = Role::Cook;
    bool hasPin = false;

    friend bool operator==(const StaffPerson &, const StaffPerson &) = default;
};

/// Who works here, and who stands before the screen.
struct StaffReport {
    QList<StaffPerson> people; ///< By name.
    bool isGuarded = false; ///< An owner has a PIN. Until then everybody may do everything.
    QString signedIn; ///< The id; empty: nobody, which counts as a cook.

    friend bool operator==(const StaffReport &, const StaffReport &) = default;
};

/// What the owner says of somebody.
struct StaffChange {
    QString id; ///< Empty: somebody new.
    QString name;
    Role role = Role::Cook;
    QString pin; ///< Empty: as it was.

    friend bool operator==(const StaffChange &, const StaffChange &) = default;
};

} // namespace docket::shop

Q_DECLARE_METATYPE(docket::shop::StaffReport)
Q_DECLARE_METATYPE(docket::shop::StaffChange)
