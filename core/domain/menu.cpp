// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/menu.h"

#include <algorithm>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

template <typename Key, typename Value>
QHash<Key, qsizetype> positions(const QList<Value> &values)
{
    QHash<Key, qsizetype> found;
    found.reserve(values.size());
    for (qsizetype position = 0; position < values.size(); ++position) {
        found.insert(values.at(position).id, position);
    }
    return found;
}

template <typename Key, typename Value>
const Value *found(
    const QHash<Key, qsizetype> &positions, const QList<Value> &values, const Key &id)
{
    const auto position = positions.constFind(id);
    return position == positions.cend() ? nullptr : &values.at(*position);
}

/// Fills in again what stands for a whole category.
template <typename Part>
void settleOne(const QList<Item> &items, Part &part)
{
    if (!part.category.isEmpty()) {
        part.items = soldOf(items, part.category, part.size);
    }
}

/// Whether an item in a size is one of those that are listed.
template <typename Part>
bool isListed(const Part &part, const ItemId &item, const SizeId &size)
{
    return (part.size.isEmpty() || part.size == size) && part.items.contains(item);
}

} // namespace

const Option *OptionGroup::option(const OptionId &wanted) const
{
    const auto option = std::find_if(options.cbegin(), options.cend(),
        [&wanted](const Option &candidate) { return candidate.id == wanted; });
    return option == options.cend() ? nullptr : &*option;
}

Money Option::priceIn(const SizeId &size) const
{
    const auto found = std::find_if(sizePrices.cbegin(), sizePrices.cend(),
        [&size](const SizePrice &candidate) { return candidate.size == size; });
    return found == sizePrices.cend() ? price : found->price;
}

std::optional<Money> Item::price(const SizeId &size) const
{
    const auto found = std::find_if(prices.cbegin(), prices.cend(),
        [&size](const SizePrice &candidate) { return candidate.size == size; });
    return found == prices.cend() ? std::nullopt : std::optional(found->price);
}

const GroupUse *Item::use(const GroupId &group) const
{
    const auto found = std::find_if(groups.cbegin(), groups.cend(),
        [&group](const GroupUse &candidate) { return candidate.group == group; });
    return found == groups.cend() ? nullptr : &*found;
}

Sentence notSoldSentence(const Item &item)
{
    return item.soldWhen.isEmpty()
        ? Sentence::tr("Sorry, we are sold out of the %1.").arg(item.name)
        : Sentence::tr("Sorry, we sell the %1 only %2.").arg(item.name, item.soldWhen);
}

QList<ItemId> soldOf(const QList<Item> &items, const CategoryId &category, const SizeId &size)
{
    QList<ItemId> sold;
    for (const Item &item : items) {
        if (item.category == category && (size.isEmpty() || item.price(size).has_value())) {
            sold.append(item.id);
        }
    }
    return sold;
}

std::optional<Money> DealPart::extra(const ItemId &item, const SizeId &inSize) const
{
    if (isListed(*this, item, inSize)) {
        return Money();
    }
    std::optional<Money> least;
    for (const DealUpgrade &upgrade : upgrades) {
        if (isListed(upgrade, item, inSize)) {
            least = std::min(least.value_or(upgrade.price), upgrade.price);
        }
    }
    return least;
}

bool DealPart::comesIn(const SizeId &inSize) const
{
    return size == inSize
        || std::any_of(upgrades.cbegin(), upgrades.cend(),
            [&inSize](const DealUpgrade &upgrade) { return upgrade.size == inSize; });
}

void Menu::index()
{
    m_items = positions<ItemId>(items);
    m_categories = positions<CategoryId>(categories);
    m_groups = positions<GroupId>(groups);
    m_sizes = positions<SizeId>(sizes);
    m_variants = positions<VariantId>(variants);
    m_itemsOf.clear();
    for (qsizetype position = 0; position < items.size(); ++position) {
        m_itemsOf[items.at(position).category].append(position);
    }
}

void Menu::settle()
{
    for (Deal &deal : deals) {
        for (DealPart &part : deal.parts) {
            settleOne(items, part);
            for (DealUpgrade &upgrade : part.upgrades) {
                settleOne(items, upgrade);
            }
        }
    }
    for (BulkDiscount &discount : bulkDiscounts) {
        settleOne(items, discount);
    }
    index();
}

bool Menu::isSameAs(const Menu &other) const
{
    return currency == other.currency && sizes == other.sizes
        && unknownSizeWords == other.unknownSizeWords && variants == other.variants
        && groups == other.groups && categories == other.categories && items == other.items
        && deals == other.deals && bulkDiscounts == other.bulkDiscounts
        && promoCodes == other.promoCodes && surcharges == other.surcharges;
}

const Item *Menu::item(const ItemId &id) const
{
    return found(m_items, items, id);
}

const Category *Menu::category(const CategoryId &id) const
{
    return found(m_categories, categories, id);
}

const OptionGroup *Menu::group(const GroupId &id) const
{
    return found(m_groups, groups, id);
}

const Option *Menu::option(const GroupId &group, const OptionId &option) const
{
    const OptionGroup *owner = this->group(group);
    return owner == nullptr ? nullptr : owner->option(option);
}

const Size *Menu::size(const SizeId &id) const
{
    return found(m_sizes, sizes, id);
}

const Variant *Menu::variant(const VariantId &id) const
{
    return found(m_variants, variants, id);
}

QList<const Item *> Menu::itemsOf(const CategoryId &category) const
{
    const QList<qsizetype> places = m_itemsOf.value(category);
    QList<const Item *> members;
    members.reserve(places.size());
    for (const qsizetype position : places) {
        members.append(&items.at(position));
    }
    return members;
}

const PromoCode *Menu::promoCode(QStringView said) const
{
    const QString key = promoKey(said);
    const auto found = std::find_if(promoCodes.cbegin(), promoCodes.cend(),
        [&key](const PromoCode &candidate) { return promoKey(candidate.code) == key; });
    return found == promoCodes.cend() ? nullptr : &*found;
}

} // namespace docket
