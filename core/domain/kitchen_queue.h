// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace docket {

/// An order in the kitchen's queue, in milliseconds from now.
struct QueuedOrder {
    qint64 due = 0; ///< Its promise; negative: late.
    std::vector<qint64> work; ///< By station: what all its hands together need.
};

/// Where a new order fits.
struct QueueSlot {
    qint64 due = 0; ///< The earliest promise.
    size_t ahead = 0; ///< How many orders are worked before it.
    size_t slowest = 0; ///< The station that is through with it last.
};

/// The first slot for an order with this work, promised no earlier than `notBefore`.
///
/// `queue` is in the order of its promises, which is the order of work; all have the same stations.
/// The stations work side by side, and are through with an order `lead` before its promise if they
/// can. A station takes up the next order when it is through with the one before, but none earlier
/// than ten minutes before it must: food gets cold, so there are gaps before orders for later.
///
/// A slot lies between two promises. It must not make an order behind it late, that is eat into
/// that order's own `lead`; one that is late anyway must not become later. Behind the last order
/// everything fits.
QueueSlot firstSlot(const std::vector<QueuedOrder> &queue, const std::vector<qint64> &own,
    qint64 lead, qint64 notBefore);

} // namespace docket
