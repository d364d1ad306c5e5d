// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sold_lines.h"

namespace docket::shop {

namespace {

QList<OrderChoice> choicesOf(const Menu &menu, const CartLine &line)
{
    QList<OrderChoice> choices;
    for (const Selection &selection : line.selections) {
        const OptionGroup *group = menu.group(selection.group);
        if (group == nullptr || selection.options.isEmpty()) {
            continue;
        }
        OrderChoice choice {group->field, {}};
        for (const OptionId &id : selection.options) {
            if (const Option *option = group->option(id)) {
                choice.names.append(option->name);
            }
        }
        choices.append(choice);
    }
    return choices;
}

} // namespace

QString dealOf(const PricedCart &priced, qsizetype line)
{
    for (const AppliedDeal &deal : priced.deals) {
        for (const DealUse &use : deal.uses) {
            if (use.line == line) {
                return deal.name;
            }
        }
    }
    return {};
}

QList<OrderLine> soldLines(const Menu &menu, const Cart &cart, const PricedCart &priced)
{
    QList<OrderLine> lines;
    for (qsizetype index = 0; index < cart.lines.size(); ++index) {
        const CartLine &line = cart.lines.at(index);
        const Item *item = menu.item(line.item);
        Q_ASSERT(item != nullptr);
        OrderLine sold;
        sold.itemId = line.item;
        sold.item = item->name;
        sold.size = line.size.text();
        sold.title = lineTitle(menu, line);
        sold.quantity = line.quantity;
        sold.unitPrice = priced.lines.at(index).unit;
        sold.choices = choicesOf(menu, line);
        sold.without = line.without;
        sold.note = line.note;
        sold.deal = dealOf(priced, index);
        sold.station = item->station;
        sold.prepSeconds = item->prepSeconds;
        lines.append(sold);
    }
    return lines;
}

} // namespace docket::shop
