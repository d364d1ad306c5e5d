// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/settings.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace docket::shop {

/// How one setting stands. Never a secret.
struct SettingState {
    QString key; ///< "hands/grill"; of a family that more can join: "hands/*".
    SettingKind kind = SettingKind::Text;
    QString value = {}; ///< As it is kept: it counts at the latest from the next start.
    QString standard = {};
    int minimum = 0; ///< Integer only.
    int maximum = 0; ///< Integer only.
    QStringList choices = {}; ///< Choice only.
    bool countsAtOnce = false; ///< Else a change counts from the next start.
    bool waitsForStart = false; ///< Something else counts until then.
    bool isForThisRun = false; ///< Given on the command line: cannot be changed at the screen.

    bool isFamily() const { return key.endsWith(QLatin1String("/*")); }
    bool isChanged() const { return !isFamily() && value != standard; }

    friend bool operator==(const SettingState &, const SettingState &) = default;
};

struct SettingsReport {
    QList<SettingState> settings; ///< Members stand behind their family.

    friend bool operator==(const SettingsReport &, const SettingsReport &) = default;
};

} // namespace docket::shop

Q_DECLARE_METATYPE(docket::shop::SettingsReport)
