// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_number.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

#include <optional>

namespace docket::shop {

/// What happened to an order behind the kitchen's back, until somebody has seen it.
struct OrderNews {
    enum class Kind {
        Cancelled, ///< By the caller, or because another took its place.
        Changed, ///< It takes the place of another.
    };
    Kind kind = Kind::Cancelled;
    std::optional<OrderNumber> other; ///< The order that it replaces or is replaced by.

    friend bool operator==(const OrderNews &, const OrderNews &) = default;
};

/// What is noted on an order beside its state.
struct TicketMarks {
    std::optional<OrderNews> news; ///< To be acknowledged.
    bool allergyChecked = false;
    bool isRush = false;
    QDateTime dueAgainAt; ///< UTC: to be made anew until then; invalid: the promise counts.
    QList<int> doneLines; ///< Indices of the order's lines, sorted.

    friend bool operator==(const TicketMarks &, const TicketMarks &) = default;
};

/// What a person notes on an order: how it shall be from now on, never the opposite of what it is.
/// So a double tap and two people who see the same do no harm.
struct TicketMark {
    enum class Kind { CancelledSeen, ChangedSeen, AllergyChecked, Rush, NoRush, Done, NotDone };
    Kind kind = Kind::CancelledSeen;
    QList<int> lines = {}; ///< Done and NotDone: indices of the order's lines.

    friend bool operator==(const TicketMark &, const TicketMark &) = default;
};

/// What becomes of the time of a collected order that is brought back.
enum class RecalledTimer {
    Keep, ///< It was collected by mistake: ready again, as it was.
    Restart, ///< It has to be made again: its time begins anew.
};

} // namespace docket::shop

Q_DECLARE_METATYPE(docket::shop::TicketMark)
Q_DECLARE_METATYPE(docket::shop::RecalledTimer)
