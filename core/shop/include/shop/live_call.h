// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/money.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace docket::shop {

/// A call that is on the line now.
struct LiveCall {
    SessionId session;
    QString caller; ///< E.164; empty: withheld.
    QDateTime since; ///< UTC
    QDateTime lastSeenAt; ///< UTC
    QStringList cart; ///< What is in it, a line each.
    Money total; ///< What it would cost now.

    friend bool operator==(const LiveCall &, const LiveCall &) = default;
};

} // namespace docket::shop

Q_DECLARE_METATYPE(docket::shop::LiveCall)
