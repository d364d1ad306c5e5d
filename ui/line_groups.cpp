// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "line_groups.h"

#include <algorithm>

namespace docket::ui {

namespace {

bool isMadeAlike(const OrderLine &left, const OrderLine &right)
{
    return left.itemId == right.itemId && left.title == right.title && left.size == right.size
        && left.choices == right.choices && left.without == right.without && left.note == right.note
        && left.station.compare(right.station, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<LineGroup> groupedLines(const Order &order)
{
    QList<LineGroup> groups;
    for (int index = 0; index < order.lines.size(); ++index) {
        const auto &line = order.lines.at(index);
        const auto same = std::find_if(groups.begin(), groups.end(),
            [&line](const LineGroup &group) { return isMadeAlike(group.line, line); });
        if (same == groups.end()) {
            groups.append({line, {index}});
        } else {
            same->line.quantity += line.quantity;
            same->lines.append(index);
        }
    }
    return groups;
}

} // namespace docket::ui
