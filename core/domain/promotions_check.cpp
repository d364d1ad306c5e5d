// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "promotions_check.h"

#include "menu_schema.h"

#include <QHash>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

/// `known` has the codes before this one, by what is compared.
QString promoProblem(const PromoCode &code, QHash<QString, QString> &known)
{
    const QString key = promoKey(code.code);
    if (key.isEmpty()) {
        return u"the code \"%1\" has no letter or digit that a caller could say"_s.arg(code.code);
    }
    if (known.contains(key)) {
        return u"the code \"%1\" sounds like \"%2\""_s.arg(code.code, known.value(key));
    }
    known.insert(key, code.code);
    if (code.from.isValid() && code.to.isValid() && code.to < code.from) {
        return u"ends on %1, before it begins on %2"_s.arg(
            code.to.toString(Qt::ISODate), code.from.toString(Qt::ISODate));
    }
    return {};
}

} // namespace

QString listedProblem(const Menu &menu, const QList<ItemId> &items, const SizeId &size)
{
    if (!size.isEmpty() && menu.size(size) == nullptr) {
        return u"there is no size \"%1\""_s.arg(size.text());
    }
    for (const ItemId &id : items) {
        const Item *item = menu.item(id);
        if (item == nullptr) {
            return u"there is no item \"%1\""_s.arg(id.text());
        }
        if (!size.isEmpty() && !item->price(size).has_value()) {
            return u"\"%1\" is not sold in size \"%2\""_s.arg(item->name, size.text());
        }
    }
    return {};
}

std::optional<QString> promotionsProblem(const Menu &menu)
{
    if (auto problem = firstProblem(
            u"bulkDiscounts"_s, menu.bulkDiscounts, [&menu](const BulkDiscount &discount) {
                return listedProblem(menu, discount.items, discount.size);
            })) {
        return problem;
    }
    QHash<QString, QString> known;
    if (auto problem = firstProblem(u"promoCodes"_s, menu.promoCodes,
            [&known](const PromoCode &code) { return promoProblem(code, known); })) {
        return problem;
    }
    return firstProblem(u"surcharges"_s, menu.surcharges, [](const Surcharge &surcharge) {
        return surcharge.dates.isEmpty() && surcharge.weekdays.isEmpty()
            ? u"is never charged; give it \"dates\" or \"weekdays\""_s
            : QString();
    });
}

} // namespace docket
