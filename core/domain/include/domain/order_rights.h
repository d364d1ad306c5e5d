// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "domain/result.h"

#include <QString>

namespace docket {

/// What may be done to an order after it was placed.
enum class OrderChange {
    Cancel,
    Amend, ///< Lines, notes or pick-up time.
    Reopen, ///< Bring back one that was cancelled.
    Refund,
};

enum class AskedBy {
    Caller, ///< Through the voice agent.
    Staff, ///< A person of the shop, who sees to it that the kitchen knows.
};

enum class Verdict {
    Allowed,
    AlreadySo, ///< A second tap, or an agent that asks again: nothing to do.
    Started, ///< The kitchen makes it: only a person of the shop may.
    PickedUp,
    Cancelled, ///< Final for callers; a person must bring it back first.
    NotForCallers,
};

/// The one rule of what may be done to an order in a state, for the voice agent and the window.
/// Which person may is `may()`.
Verdict verdictOn(OrderChange change, AskedBy asker, OrderStatus status);

/// Why somebody did it: 1 to 200 visible characters.
Result<QString> checkedReason(const QString &reason);

} // namespace docket
