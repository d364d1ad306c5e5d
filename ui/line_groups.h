// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"

#include <QList>

namespace docket::ui {

/// Lines of an order that are made alike, as one.
struct LineGroup {
    OrderLine line; ///< With the quantity of all.
    QList<int> lines; ///< Their indices in the order, rising.
};

/// Lines become one where item, size, every choice, what is left out, the note and the station are
/// the same; in the order of their first. Deals do not matter to who makes them.
QList<LineGroup> groupedLines(const Order &order);

} // namespace docket::ui
