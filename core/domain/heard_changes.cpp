// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/menu_diff.h"

namespace docket {

using namespace Qt::StringLiterals;

namespace {

QString spokenTitle(const Menu &menu, const Item &item, const SizeId &size)
{
    const Size *sold = menu.size(size);
    return sold == nullptr ? item.name : u"%1 %2"_s.arg(sold->name.toLower(), item.name);
}

} // namespace

QStringList heardChanges(const Menu &before, const Menu &after)
{
    QStringList sentences;
    for (const Item &item : after.items) {
        const Item *old = before.item(item.id);
        const bool wasSold = old != nullptr && old->available;
        if (!item.available) {
            if (wasSold) {
                sentences.append(notSoldSentence(item).english());
            }
            continue;
        }
        if (old != nullptr && item.hours != old->hours && !item.hours.isEmpty()) {
            sentences.append(u"%1 is sold %2."_s.arg(item.name, spokenWindows(item.hours)));
        }
        for (const SizePrice &price : item.prices) {
            if (!wasSold || old->price(price.size) != price.price) {
                sentences.append(u"%1 is $%2."_s.arg(
                    spokenTitle(after, item, price.size), price.price.toDecimal()));
            }
        }
    }
    for (const Item &item : before.items) {
        if (item.available && after.item(item.id) == nullptr) {
            sentences.append(u"Sorry, %1 is not on our menu."_s.arg(item.name));
        }
    }
    for (const OptionGroup &group : after.groups) {
        for (const Option &option : group.options) {
            const Option *old = before.option(group.id, option.id);
            if (old != nullptr && old->price != option.price) {
                sentences.append(u"%1 is $%2 extra."_s.arg(option.name, option.price.toDecimal()));
            }
            for (const SizePrice &price : option.sizePrices) {
                const Size *size = after.size(price.size);
                if (old != nullptr && size != nullptr && old->priceIn(price.size) != price.price) {
                    sentences.append(u"%1 is $%2 extra with a %3 one."_s.arg(
                        option.name, price.price.toDecimal(), size->name.toLower()));
                }
            }
        }
    }
    for (QString &sentence : sentences) {
        sentence[0] = sentence.at(0).toUpper();
    }
    return sentences;
}

} // namespace docket
