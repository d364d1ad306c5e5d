// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/column_flow.h"

#include <algorithm>
#include <cmath>

namespace docket::ui {

namespace {

/// Where the next part may go.
class Cursor {
public:
    explicit Cursor(const FlowArea &area) : m_area(area) { }

    int columnsLeft() const { return m_area.columns - m_column - (isFresh() ? 0 : 1); }
    bool isPageFresh() const { return m_column == 0 && isFresh(); }
    void toNextPage()
    {
        ++m_page;
        m_column = 0;
        m_y = 0;
    }
    void toFreshColumn()
    {
        if (isFresh()) {
            return;
        }
        m_y = 0;
        if (++m_column == m_area.columns) {
            toNextPage();
        }
    }
    bool fits(qreal height) const { return isFresh() || m_y + height <= m_area.height; }
    FlowPlace take(int order, int part, qreal height)
    {
        const FlowPlace place {order, part, m_page, m_column, m_y};
        m_y += height + m_area.gap;
        return place;
    }

private:
    bool isFresh() const { return m_y <= 0; }

    FlowArea m_area;
    int m_page = 0;
    int m_column = 0;
    qreal m_y = 0;
};

} // namespace

qreal heightInCells(qreal height, const FlowArea &area)
{
    if (area.rows < 1) {
        return height;
    }
    const qreal cell = std::floor((area.height - (area.rows - 1) * area.gap) / area.rows);
    const qreal cells = std::max(1.0, std::ceil((height + area.gap) / (cell + area.gap)));
    return std::max(height, std::min(area.height, cells * cell + (cells - 1) * area.gap));
}

QList<FlowPlace> flowColumns(const QList<QList<qreal>> &orders, const FlowArea &area)
{
    QList<FlowPlace> places;
    Cursor cursor({std::max(1, area.columns), area.height, area.gap});
    for (qsizetype order = 0; order < orders.size(); ++order) {
        const auto &parts = orders.at(order);
        const bool isLong = parts.size() > 1;
        if (isLong && parts.size() > cursor.columnsLeft() && !cursor.isPageFresh()) {
            cursor.toNextPage();
        }
        for (qsizetype part = 0; part < parts.size(); ++part) {
            if (isLong || !cursor.fits(parts.at(part))) {
                cursor.toFreshColumn();
            }
            places.append(
                cursor.take(static_cast<int>(order), static_cast<int>(part), parts.at(part)));
        }
    }
    return places;
}

} // namespace docket::ui
