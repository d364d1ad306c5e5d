// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/menu_edits.h"

#include "domain/hearing_tokens.h"

#include <QSet>

#include <algorithm>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeHundredths = 10'000;
constexpr int usualPrepSeconds = 60;

template <typename Value, typename Key>
qsizetype placeOf(const QList<Value> &values, const Key &id)
{
    const auto found = std::find_if(values.cbegin(), values.cend(),
        [&id](const Value &candidate) { return candidate.id == id; });
    return found == values.cend() ? -1 : std::distance(values.cbegin(), found);
}

template <typename Value, typename Key>
void replace(QList<Value> &values, const Key &id, const Value &value)
{
    if (const qsizetype at = placeOf(values, id); at >= 0) {
        values[at] = value;
    }
}

template <typename Value>
QStringList idsOf(const QList<Value> &values)
{
    QStringList ids;
    for (const Value &value : values) {
        ids.append(value.id.text());
    }
    return ids;
}

template <typename Value>
QString freeName(const QString &name, const QList<Value> &values)
{
    for (int number = 2;; ++number) {
        const QString candidate = u"%1 %2"_s.arg(name).arg(number);
        const bool isTaken =
            std::any_of(values.cbegin(), values.cend(), [&candidate](const Value &value) {
                return value.name.compare(candidate, Qt::CaseInsensitive) == 0;
            });
        if (!isTaken) {
            return candidate;
        }
    }
}

/// Puts a copy behind the one with the id, under a name and an id that are free. \return the copy;
/// nullptr: there is none with the id.
template <typename Value, typename Key>
Value *addCopy(QList<Value> &values, const Key &id)
{
    const qsizetype at = placeOf(values, id);
    if (at < 0) {
        return nullptr;
    }
    Value copy = values.at(at);
    copy.name = freeName(copy.name, values);
    copy.id = Key(freeId(copy.name, idsOf(values)));
    return &*values.insert(at + 1, copy);
}

/// Half-up, also below zero.
qint64 nearest(qint64 numerator, qint64 denominator)
{
    const qint64 doubled = 2 * numerator + denominator;
    const qint64 whole = doubled / (2 * denominator);
    return doubled < 0 && doubled % (2 * denominator) != 0 ? whole - 1 : whole;
}

} // namespace

std::optional<PriceChange> priceChangeFromText(QStringView text)
{
    QString said = text.toString().remove(u' ');
    const bool isPercent = said.endsWith(u'%');
    if (isPercent) {
        said.chop(1);
    }
    if (!said.startsWith(u'+') && !said.startsWith(u'-')) {
        return std::nullopt;
    }
    const auto size = Money::fromDecimal(QStringView(said).sliced(1));
    if (!size || *size <= Money() || (isPercent && size->cents() >= 10 * wholeHundredths)
        || (!isPercent && size->cents() > 1'000'000)) {
        return std::nullopt;
    }
    const int sign = said.startsWith(u'-') ? -1 : 1;
    PriceChange change;
    if (isPercent) {
        change.hundredths = sign * static_cast<int>(size->cents());
    } else {
        change.amount = *size * sign;
    }
    return change;
}

Money changedPrice(Money price, const PriceChange &change)
{
    qint64 cents = nearest(price.cents() * (wholeHundredths + change.hundredths), wholeHundredths);
    cents += change.amount.cents();
    if (change.step > Money()) {
        cents = nearest(cents, change.step.cents()) * change.step.cents();
    }
    return Money::fromCents(cents);
}

Menu withPricesChanged(
    Menu menu, const QList<ItemId> &items, const SizeId &size, const PriceChange &change)
{
    const QSet<ItemId> wanted(items.cbegin(), items.cend());
    for (Item &item : menu.items) {
        for (SizePrice &price : item.prices) {
            if (wanted.contains(item.id) && (size.isEmpty() || price.size == size)) {
                price.price = changedPrice(price.price, change);
            }
        }
    }
    return menu;
}

Menu withItem(Menu menu, const ItemId &id, const Item &item)
{
    replace(menu.items, id, item);
    return menu;
}

Menu withItemCopied(Menu menu, const ItemId &id, ItemId *made)
{
    if (Item *copy = addCopy(menu.items, id)) {
        copy->words.clear(); // one word for two items helps no caller
        *made = copy->id;
    }
    return menu;
}

Menu withoutItems(Menu menu, const QList<ItemId> &items)
{
    const auto isGone = [&items](const ItemId &id) { return items.contains(id); };
    menu.items.removeIf([&isGone](const Item &item) { return isGone(item.id); });
    for (Item &item : menu.items) {
        if (isGone(item.upgradeOf)) {
            item.upgradeOf = {};
        }
    }
    for (Deal &deal : menu.deals) {
        for (DealPart &part : deal.parts) {
            part.items.removeIf(isGone);
            for (DealUpgrade &upgrade : part.upgrades) {
                upgrade.items.removeIf(isGone);
            }
            part.upgrades.removeIf([](const DealUpgrade &upgrade) {
                return upgrade.items.isEmpty() && upgrade.category.isEmpty();
            });
        }
    }
    for (BulkDiscount &discount : menu.bulkDiscounts) {
        discount.items.removeIf(isGone);
    }
    return menu;
}

Menu withItemsMoved(Menu menu, const QList<ItemId> &items, int step)
{
    QList<qsizetype> places;
    for (const ItemId &id : items) {
        if (const qsizetype at = placeOf(menu.items, id); at >= 0) {
            places.append(at);
        }
    }
    std::sort(places.begin(), places.end());
    if (step > 0) {
        std::reverse(places.begin(), places.end());
    }
    QSet<ItemId> settled; // those that stand at the edge keep the others from passing
    for (const qsizetype at : std::as_const(places)) {
        qsizetype other = at + step;
        while (other >= 0 && other < menu.items.size()
            && menu.items.at(other).category != menu.items.at(at).category) {
            other += step;
        }
        if (other < 0 || other >= menu.items.size() || settled.contains(menu.items.at(other).id)) {
            settled.insert(menu.items.at(at).id);
            continue;
        }
        menu.items.swapItemsAt(at, other);
        settled.insert(menu.items.at(other).id);
    }
    return menu;
}

Menu withItemMovedBehind(Menu menu, const ItemId &item, const ItemId &behind)
{
    const qsizetype from = placeOf(menu.items, item);
    if (from < 0 || item == behind || placeOf(menu.items, behind) < 0) {
        return menu;
    }
    Item moved = menu.items.takeAt(from);
    const qsizetype to = placeOf(menu.items, behind);
    moved.category = menu.items.at(to).category;
    menu.items.insert(to + 1, moved);
    return menu;
}

Menu withItemMovedInto(Menu menu, const ItemId &item, const CategoryId &category)
{
    const qsizetype from = placeOf(menu.items, item);
    if (from < 0 || placeOf(menu.categories, category) < 0) {
        return menu;
    }
    Item moved = menu.items.takeAt(from);
    moved.category = category;
    const auto first = std::find_if(menu.items.cbegin(), menu.items.cend(),
        [&category](const Item &other) { return other.category == category; });
    menu.items.insert(std::distance(menu.items.cbegin(), first), moved);
    return menu;
}

Menu withAvailability(Menu menu, const QList<ItemId> &items, bool isAvailable)
{
    for (Item &item : menu.items) {
        if (items.contains(item.id)) {
            item.available = isAvailable;
        }
    }
    return menu;
}

Menu withCategory(Menu menu, const CategoryId &id, const Category &category)
{
    replace(menu.categories, id, category);
    return menu;
}

Menu withCategoryMoved(Menu menu, const CategoryId &id, int step)
{
    const qsizetype at = placeOf(menu.categories, id);
    const qsizetype to = at + step;
    if (at >= 0 && to >= 0 && to < menu.categories.size()) {
        menu.categories.move(at, to);
    }
    return menu;
}

Menu withCategoryMovedBehind(Menu menu, const CategoryId &category, const CategoryId &behind)
{
    const qsizetype from = placeOf(menu.categories, category);
    if (from < 0 || category == behind
        || (!behind.isEmpty() && placeOf(menu.categories, behind) < 0)) {
        return menu;
    }
    const Category moved = menu.categories.takeAt(from);
    menu.categories.insert(placeOf(menu.categories, behind) + 1, moved); // -1: none before it
    return menu;
}

Menu withCategoryAdded(Menu menu, const QString &name, CategoryId *made)
{
    Category category;
    category.id = CategoryId(freeId(name, idsOf(menu.categories)));
    category.name = name;
    *made = category.id;
    menu.categories.append(category);
    return menu;
}

Menu withItemAdded(Menu menu, const CategoryId &category, const QString &name, ItemId *made)
{
    Item item;
    item.id = ItemId(freeId(name, idsOf(menu.items)));
    item.category = category;
    item.name = name;
    item.station = u"kitchen"_s;
    item.prepSeconds = usualPrepSeconds;
    item.prices = {{SizeId(), Money()}};
    qsizetype at = menu.items.size();
    for (qsizetype place = menu.items.size() - 1; place >= 0; --place) {
        const Item &sibling = menu.items.at(place);
        if (sibling.category == category) {
            item.station = sibling.station;
            item.prepSeconds = sibling.prepSeconds;
            item.groups = sibling.groups;
            item.prices = sibling.prices;
            at = place + 1;
            break;
        }
    }
    for (SizePrice &price : item.prices) {
        price.price = {};
    }
    *made = item.id;
    menu.items.insert(at, item);
    return menu;
}

Menu withGroup(Menu menu, const GroupId &id, const OptionGroup &group)
{
    replace(menu.groups, id, group);
    return menu;
}

Menu withGroupAdded(Menu menu, const QString &name, GroupId *made)
{
    OptionGroup group;
    group.id = GroupId(freeId(name, idsOf(menu.groups)));
    group.name = name;
    group.field = u"extras"_s; // the tools' field for whatever has none of its own
    *made = group.id;
    menu.groups.append(group);
    return menu;
}

Menu withoutGroup(Menu menu, const GroupId &id)
{
    menu.groups.removeIf([&id](const OptionGroup &group) { return group.id == id; });
    for (Item &item : menu.items) {
        item.groups.removeIf([&id](const GroupUse &use) { return use.group == id; });
    }
    return menu;
}

Menu withGroupOffered(Menu menu, const GroupId &id, const CategoryId &category, bool isOffered)
{
    for (Item &item : menu.items) {
        if (item.category != category) {
            continue;
        }
        if (!isOffered) {
            item.groups.removeIf([&id](const GroupUse &use) { return use.group == id; });
        } else if (item.use(id) == nullptr) {
            GroupUse use;
            use.group = id;
            item.groups.append(use);
        }
    }
    return menu;
}

Menu withoutOption(Menu menu, const GroupId &group, const OptionId &option)
{
    const qsizetype at = placeOf(menu.groups, group);
    if (at < 0) {
        return menu;
    }
    menu.groups[at].options.removeIf(
        [&option](const Option &candidate) { return candidate.id == option; });
    for (Item &item : menu.items) {
        for (GroupUse &use : item.groups) {
            if (use.group != group) {
                continue;
            }
            use.defaults.removeAll(option);
            const bool wasChosen = !use.only.isEmpty();
            use.only.removeAll(option);
            if (wasChosen && use.only.isEmpty()) {
                use.group = {}; // an empty list would offer all of them
            }
        }
        item.groups.removeIf([](const GroupUse &use) { return use.group.isEmpty(); });
    }
    return menu;
}

Menu withOptionAdded(Menu menu, const GroupId &id, const QString &name)
{
    const qsizetype at = placeOf(menu.groups, id);
    if (at >= 0) {
        Option option;
        option.id = OptionId(freeId(name, idsOf(menu.groups.at(at).options)));
        option.name = name;
        menu.groups[at].options.append(option);
    }
    return menu;
}

Menu withDeal(Menu menu, const DealId &id, const Deal &deal)
{
    replace(menu.deals, id, deal);
    return menu;
}

Menu withDealAdded(Menu menu, const QString &name, DealId *made)
{
    Deal deal;
    deal.id = DealId(freeId(name, idsOf(menu.deals)));
    deal.name = name;
    if (!menu.categories.isEmpty()) {
        DealPart part;
        part.category = menu.categories.first().id;
        deal.parts.append(part);
    }
    *made = deal.id;
    menu.deals.append(deal);
    return menu;
}

Menu withDealCopied(Menu menu, const DealId &id, DealId *made)
{
    if (const Deal *copy = addCopy(menu.deals, id)) {
        *made = copy->id;
    }
    return menu;
}

Menu withoutDeal(Menu menu, const DealId &id)
{
    menu.deals.removeIf([&id](const Deal &deal) { return deal.id == id; });
    return menu;
}

QString freeId(QStringView name, const QStringList &taken)
{
    const QStringList words = hearing::phrase(name);
    const QString base = words.isEmpty() ? u"item"_s : words.join(u'-').left(60);
    QString id = base;
    for (int number = 2; taken.contains(id); ++number) {
        id = u"%1-%2"_s.arg(base).arg(number);
    }
    return id;
}

} // namespace docket
