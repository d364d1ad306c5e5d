// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace docket::ui {

/// The room that a page offers.
struct FlowArea {
    int columns = 1;
    qreal height = 0;
    qreal gap = 0; ///< Between two parts in a column.
    int rows = 0; ///< Cells of one size in a column; 0: parts are as long as they are.
};

/// Where one part of one order stands.
struct FlowPlace {
    int order = 0; ///< Index into the input.
    int part = 0;
    int page = 0;
    int column = 0;
    qreal y = 0;

    friend bool operator==(const FlowPlace &, const FlowPlace &) = default;
};

/// How much room a part takes: its height, or as many whole cells as hold it.
qreal heightInCells(qreal height, const FlowArea &area);

/// Fills columns from top to bottom, left to right, page by page, in the given order. `orders`
/// holds the heights of each order's parts; a part follows the one before it in the next column.
/// An order is kept on one page where a page can hold it.
QList<FlowPlace> flowColumns(const QList<QList<qreal>> &orders, const FlowArea &area);

} // namespace docket::ui
