// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "line_sellables.h"

namespace docket::ui {

namespace {

bool isChosen(const OrderLine &line, const shop::SellableEntry &entry)
{
    return entry.what.item.isEmpty() ? line.names(entry.field).contains(entry.name)
                                     : entry.what.item == line.itemId;
}

} // namespace

QList<Sellable> sellablesOf(
    const QList<OrderLine> &lines, const QList<shop::SellableEntry> &entries)
{
    QList<Sellable> items;
    QList<Sellable> options;
    for (const auto &line : lines) {
        for (const auto &entry : entries) {
            auto &list = entry.what.item.isEmpty() ? options : items;
            if (isChosen(line, entry) && !list.contains(entry.what)) {
                list.append(entry.what);
            }
        }
    }
    return items + options;
}

} // namespace docket::ui
