// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counted_stock.h"

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

bool takes(const OrderLine &line, const Sellable &what, const Menu &menu)
{
    if (!what.item.isEmpty()) {
        return line.itemId == what.item;
    }
    const Item *item = menu.item(line.itemId);
    const OptionGroup *group = menu.group(what.group);
    const Option *option = menu.option(what.group, what.option);
    const GroupUse *use = item != nullptr ? item->use(what.group) : nullptr;
    return use != nullptr && option != nullptr && use->offers(what.option)
        && line.names(group->field).contains(option->name);
}

bool takes(const CartLine &line, const Sellable &what, const Menu &)
{
    if (!what.item.isEmpty()) {
        return line.item == what.item;
    }
    const Selection *selection = line.selection(what.group);
    return selection != nullptr && selection->options.contains(what.option);
}

template <typename Line>
CountedUses usesIn(const QList<Line> &lines, const Menu &menu, const QHash<Sellable, int> &left)
{
    CountedUses uses;
    for (auto counted = left.keyBegin(); counted != left.keyEnd(); ++counted) {
        for (const Line &line : lines) {
            if (takes(line, *counted, menu)) {
                uses[*counted] += line.quantity;
            }
        }
    }
    return uses;
}

} // namespace

CountedUses countedIn(
    const QList<OrderLine> &lines, const Menu &menu, const QHash<Sellable, int> &left)
{
    return usesIn(lines, menu, left);
}

CountedUses countedIn(
    const QList<CartLine> &lines, const Menu &menu, const QHash<Sellable, int> &left)
{
    return usesIn(lines, menu, left);
}

Error tooFewLeft(const Sellable &what, int left, const Menu &menu)
{
    const Item *item = menu.item(what.item);
    const Option *option = menu.option(what.group, what.option);
    const QString name = item != nullptr ? item->name
        : option != nullptr              ? option->name
                                         : what.item.text(); // gone from the menu since
    const Sentence sentence = left <= 0
        ? Sentence::tr("Sorry, we have just sold out of the %1.").arg(name)
        : left == 1 ? Sentence::tr("Sorry, we have only one %1 left.").arg(name)
                    : Sentence::tr("Sorry, we have only %2 of the %1 left.").arg(name, left);
    return Error::refused(sentence);
}

} // namespace docket::shop
