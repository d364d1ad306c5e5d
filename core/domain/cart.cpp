// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cart.h"

#include "line_words.h"

#include <algorithm>
#include <numeric>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

/// What the caller did not ask for and the cook does anyway needs no word: normal salt.
bool goesWithoutSaying(const OptionGroup &group, const GroupUse &use, const Selection &selection)
{
    return group.headRequired && selection.options == use.defaults;
}

QStringList chosenNames(const Menu &menu, const Item &item, const CartLine &line)
{
    QStringList names;
    for (const Selection &selection : line.selections) {
        const OptionGroup *group = menu.group(selection.group);
        const GroupUse *use = item.use(selection.group);
        if (group == nullptr || use == nullptr || goesWithoutSaying(*group, *use, selection)) {
            continue;
        }
        for (const OptionId &id : selection.options) {
            const Option *option = group->option(id);
            if (option == nullptr || meansNone(id)) {
                continue;
            }
            names.append(group->headRequired ? option->name + u' ' + spokenName(*group)
                                             : optionName(menu, item, *group, *option));
        }
    }
    return names;
}

} // namespace

const Selection *CartLine::selection(const GroupId &group) const
{
    const auto found = std::find_if(selections.cbegin(), selections.cend(),
        [&group](const Selection &candidate) { return candidate.group == group; });
    return found == selections.cend() ? nullptr : &*found;
}

int Cart::itemCount() const
{
    return std::accumulate(lines.cbegin(), lines.cend(), 0,
        [](int count, const CartLine &line) { return count + line.quantity; });
}

QString lineTitle(const Menu &menu, const CartLine &line)
{
    const Item *item = menu.item(line.item);
    if (item == nullptr) {
        return line.item.text();
    }
    const Size *size = menu.size(line.size);
    if (size == nullptr) {
        return item->name;
    }
    const bool isMeasure = !size->name.isEmpty() && size->name.front().isDigit();
    return isMeasure ? item->name + u' ' + size->name : size->name + u' ' + item->name;
}

QString lineDescription(const Menu &menu, const CartLine &line)
{
    const Item *item = menu.item(line.item);
    QString text = lineTitle(menu, line);
    if (line.quantity != 1) {
        text.prepend(u"%1 × "_s.arg(line.quantity));
    }
    QStringList details;
    if (item != nullptr) {
        const QStringList chosen = chosenNames(menu, *item, line);
        if (!chosen.isEmpty()) {
            details.append(chosen.join(u", "_s));
        }
    }
    if (!line.without.isEmpty()) {
        details.append(u"no "_s + line.without.join(u", no "_s));
    }
    return details.isEmpty() ? text : text + u" ("_s + details.join(u"; "_s) + u')';
}

} // namespace docket
