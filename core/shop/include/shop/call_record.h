// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call_session.h"
#include "domain/heard_sentence.h"
#include "domain/id.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace docket::shop {

/// The call that an order came from.
struct CallRecord {
    OrderId order;
    bool isCall = false; ///< False: the order did not come by telephone; nothing else is set.
    QString caller; ///< E.164; empty: withheld.
    QDateTime startedAt; ///< UTC
    QDateTime endedAt; ///< Invalid while it is on the line.
    CallOutcome outcome = CallOutcome::Open;
    QString summary; ///< These three as the provider tells them at the end; may be empty.
    QString transcript;
    QString recordingUrl;
    QList<HeardSentence> said; ///< What changed the cart, in the order in which it was said.

    friend bool operator==(const CallRecord &, const CallRecord &) = default;
};

} // namespace docket::shop

Q_DECLARE_METATYPE(docket::shop::CallRecord)
