// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_in_brief.h"

#include <QStringList>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

QString price(const Money &amount)
{
    const QString decimal = amount.toDecimal();
    return u'$' + (decimal.endsWith(".00"_L1) ? decimal.chopped(3) : decimal);
}

/// "small $10, large $15", or "$3.50".
QString pricesOf(const Menu &menu, const Item &item)
{
    QStringList prices;
    for (const SizePrice &each : item.prices) {
        const Size *size = menu.size(each.size);
        prices.append(size == nullptr ? price(each.price)
                                      : u"%1 %2"_s.arg(size->name.toLower(), price(each.price)));
    }
    return prices.join(u", "_s);
}

/// What tells it from the others of its category: "Lamb" of "Lamb Kebab".
QString shortName(const Menu &menu, const Item &item)
{
    const Variant *variant = menu.variant(item.variant);
    return variant == nullptr ? item.name : variant->name;
}

/// "Lamb, Chicken: small $10, large $15", items of the same prices together.
QString itemsOf(const Menu &menu, const Category &category)
{
    QStringList parts;
    QStringList names;
    QString prices;
    const auto close = [&] {
        if (!names.isEmpty()) {
            parts.append(u"%1 %2"_s.arg(names.join(u", "_s), prices));
            names.clear();
        }
    };
    for (const Item *item : menu.itemsOf(category.id)) {
        const QString own = pricesOf(menu, *item);
        if (own != prices) {
            close();
            prices = own;
        }
        names.append(shortName(menu, *item));
    }
    close();
    return parts.join(u"; "_s);
}

/// "Extras: cheese $1, jalapenos $1"
QString choicesOf(const OptionGroup &group)
{
    QStringList options;
    for (const Option &option : group.options) {
        options.append(option.price == Money() ? option.name
                                               : u"%1 %2"_s.arg(option.name, price(option.price)));
    }
    return u"%1: %2"_s.arg(group.name, options.join(u", "_s));
}

/// "large Chips $3 more"
QStringList upgradesOf(const Menu &menu, const Deal &deal)
{
    QStringList swaps;
    for (const DealPart &part : deal.parts) {
        for (const DealUpgrade &upgrade : part.upgrades) {
            const Size *size = menu.size(upgrade.size);
            const Category *category = menu.category(upgrade.category);
            QStringList names;
            for (const ItemId &id : upgrade.items) {
                names.append(menu.item(id)->name);
            }
            swaps.append(
                u"%1%2 %3 more"_s.arg(size == nullptr ? QString() : size->name.toLower() + u' ',
                    category == nullptr ? names.join(u" or "_s) : category->name,
                    price(upgrade.price)));
        }
    }
    return swaps;
}

/// What costs less together.
QString dealsOf(const Menu &menu)
{
    QStringList deals;
    for (const Deal &deal : menu.deals) {
        const QStringList swaps = upgradesOf(menu, deal);
        deals.append(u"%1 %2"_s.arg(deal.name, price(deal.price))
            + (swaps.isEmpty() ? QString() : u" (%1)"_s.arg(swaps.join(u", "_s))));
    }
    return deals.isEmpty() ? QString() : u"- Deals: %1\n"_s.arg(deals.join(u"; "_s));
}

} // namespace

QString menuInBrief(const Menu &menu, MenuDetail detail)
{
    if (menu.isEmpty()) {
        return u"Nothing can be ordered yet. Say so kindly, and ask the caller to call again another time.\n"_s;
    }
    if (detail == MenuDetail::Categories) {
        QStringList names;
        for (const Category &category : menu.categories) {
            names.append(category.name);
        }
        return u"We sell: %1. Ask the tools for items and prices.\n"_s.arg(names.join(u", "_s));
    }
    QString text;
    for (const Category &category : menu.categories) {
        text += u"- %1: %2\n"_s.arg(category.name, itemsOf(menu, category));
    }
    if (detail == MenuDetail::Choices) {
        for (const OptionGroup &group : menu.groups) {
            if (group.options.size() > 1) {
                text += u"- %1\n"_s.arg(choicesOf(group));
            }
        }
        text += dealsOf(menu);
    }
    if (!menu.unknownSizeWords.isEmpty()) {
        text += u"- There is no %1 size.\n"_s.arg(menu.unknownSizeWords.constFirst());
    }
    return text;
}

} // namespace docket::voice
