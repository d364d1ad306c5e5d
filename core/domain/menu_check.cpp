// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_check.h"

#include "menu_schema.h"
#include "promotions_check.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

using Problem = std::optional<QString>;

template <typename Value>
Problem doubleId(const QString &list, const QList<Value> &values)
{
    QHash<QString, qsizetype> seen;
    for (qsizetype position = 0; position < values.size(); ++position) {
        const QString id = values.at(position).id.text();
        if (seen.contains(id)) {
            return menuPlace(list, position, values.at(position).name)
                + u": the id \"%1\" is already that of %2[%3]"_s.arg(id, list).arg(seen.value(id));
        }
        seen.insert(id, position);
    }
    return std::nullopt;
}

Problem doubleName(const QList<Item> &items)
{
    QHash<QString, qsizetype> seen;
    for (qsizetype position = 0; position < items.size(); ++position) {
        const QString name = items.at(position).name.simplified().toCaseFolded();
        if (seen.contains(name)) {
            return menuPlace(u"items"_s, position, items.at(position).name)
                + u": items[%1] has the same name"_s.arg(seen.value(name));
        }
        seen.insert(name, position);
    }
    return std::nullopt;
}

template <typename Values>
bool hasDoubles(const Values &values)
{
    return QSet(values.cbegin(), values.cend()).size() != values.size();
}

QString optionProblem(const OptionGroup &group, const GroupUse &use)
{
    const auto unknown = [&group](const OptionId &id) { return group.option(id) == nullptr; };
    for (const auto &list : {use.only, use.defaults}) {
        const auto stray = std::find_if(list.cbegin(), list.cend(), unknown);
        if (stray != list.cend()) {
            return u"group \"%1\" has no option \"%2\""_s.arg(group.id.text(), stray->text());
        }
    }
    for (const OptionId &option : use.defaults) {
        if (!use.offers(option)) {
            return u"the default \"%1\" of group \"%2\" is not offered"_s.arg(
                option.text(), group.id.text());
        }
    }
    if (hasDoubles(use.only) || hasDoubles(use.defaults)) {
        return u"group \"%1\" lists an option twice"_s.arg(group.id.text());
    }
    const qsizetype offered = use.only.isEmpty() ? group.options.size() : use.only.size();
    const qsizetype most = group.choice == Choice::One ? 1
        : use.maximum > 0                              ? use.maximum
                                                       : offered;
    if (use.minimum > std::min(offered, most)) {
        return u"group \"%1\" wants at least %2 of its options, but only %3 can be chosen"_s
            .arg(group.id.text())
            .arg(use.minimum)
            .arg(std::min(offered, most));
    }
    if (use.free > 0 && use.free > most) {
        return u"group \"%1\" gives %2 options for nothing, but only %3 can be chosen"_s
            .arg(group.id.text())
            .arg(use.free)
            .arg(most);
    }
    if (use.defaults.size() > most) {
        return u"group \"%1\" has more defaults than can be chosen"_s.arg(group.id.text());
    }
    return {};
}

QString itemProblem(const Menu &menu, const Item &item)
{
    const Category &category = *menu.category(item.category);
    if (!item.variant.isEmpty() && menu.variant(item.variant) == nullptr) {
        return u"there is no variant \"%1\""_s.arg(item.variant.text());
    }
    if (!item.variant.isEmpty() && category.variantField.isEmpty()) {
        return u"its category \"%1\" has no \"variantField\" for the variant \"%2\""_s.arg(
            category.id.text(), item.variant.text());
    }
    QSet<GroupId> used;
    for (const GroupUse &use : item.groups) {
        const OptionGroup *group = menu.group(use.group);
        if (group == nullptr) {
            return u"there is no option group \"%1\""_s.arg(use.group.text());
        }
        if (used.contains(use.group)) {
            return u"group \"%1\" stands twice"_s.arg(use.group.text());
        }
        used.insert(use.group);
        if (QString problem = optionProblem(*group, use); !problem.isEmpty()) {
            return problem;
        }
    }
    if (!item.upgradeOf.isEmpty()) {
        const Item *base = menu.item(item.upgradeOf);
        if (base == nullptr) {
            return u"there is no item \"%1\" to be an upgrade of"_s.arg(item.upgradeOf.text());
        }
        if (base == &item) {
            return u"cannot be an upgrade of itself"_s;
        }
        if (base->category != item.category || !base->upgradeOf.isEmpty()) {
            return u"can only be an upgrade of a plain item of its own category"_s;
        }
    }
    return {};
}

/// The most that one of the part costs; nothing if none is sold in that size.
std::optional<Money> dearest(const Menu &menu, const DealPart &part)
{
    std::optional<Money> dearest;
    for (const ItemId &id : part.items) {
        for (const SizePrice &price : menu.item(id)->prices) {
            if (part.size.isEmpty() || price.size == part.size) {
                dearest = std::max(dearest.value_or(Money()), price.price);
            }
        }
    }
    return dearest;
}

QString dealProblem(const Menu &menu, const Deal &deal)
{
    Money most;
    for (const DealPart &part : deal.parts) {
        if (const QString problem = listedProblem(menu, part.items, part.size);
            !problem.isEmpty()) {
            return problem;
        }
        for (const DealUpgrade &upgrade : part.upgrades) {
            if (const QString problem = listedProblem(menu, upgrade.items, upgrade.size);
                !problem.isEmpty()) {
                return problem;
            }
        }
        most += *dearest(menu, part) * part.quantity;
    }
    if (deal.price > most) {
        return u"the deal costs %1, but its parts at most %2"_s.arg(
            deal.price.toDecimal(), most.toDecimal());
    }
    return {};
}

} // namespace

std::optional<QString> menuProblem(const Menu &menu)
{
    const auto groupProblem = [](const OptionGroup &group) {
        const Problem twice = doubleId(u"options"_s, group.options);
        return twice.value_or(QString());
    };
    for (const Problem &problem : {doubleId(u"sizes"_s, menu.sizes),
             doubleId(u"variants"_s, menu.variants), doubleId(u"optionGroups"_s, menu.groups),
             doubleId(u"categories"_s, menu.categories), doubleId(u"items"_s, menu.items),
             doubleId(u"deals"_s, menu.deals), doubleName(menu.items)}) {
        if (problem) {
            return problem;
        }
    }
    if (Problem problem = firstProblem(u"optionGroups"_s, menu.groups, groupProblem)) {
        return problem;
    }
    if (Problem problem = firstProblem(u"items"_s, menu.items,
            [&menu](const Item &item) { return itemProblem(menu, item); })) {
        return problem;
    }
    if (Problem problem = firstProblem(u"deals"_s, menu.deals,
            [&menu](const Deal &deal) { return dealProblem(menu, deal); })) {
        return problem;
    }
    return promotionsProblem(menu);
}

} // namespace docket
