// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/all_day.h"

#include <QHash>

#include <algorithm>

namespace docket::ui {

QList<ItemCount> itemsToMake(const QList<shop::Ticket> &tickets)
{
    QHash<QString, int> counts;
    for (const auto &ticket : tickets) {
        const auto status = ticket.order.status;
        if (status != OrderStatus::Received && status != OrderStatus::Preparing) {
            continue;
        }
        for (int index = 0; index < ticket.order.lines.size(); ++index) {
            if (ticket.marks.doneLines.contains(index)) {
                continue;
            }
            const auto &line = ticket.order.lines.at(index);
            counts[line.item.isEmpty() ? line.title : line.item] += line.quantity;
        }
    }
    QList<ItemCount> items;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry) {
        items.append({entry.key(), entry.value()});
    }
    std::sort(items.begin(), items.end(), [](const ItemCount &left, const ItemCount &right) {
        if (left.count != right.count) {
            return left.count > right.count;
        }
        return left.item.localeAwareCompare(right.item) < 0;
    });
    return items;
}

} // namespace docket::ui
