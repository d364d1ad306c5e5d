// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/menu_diff.h"

#include <algorithm>
#include <utility>

namespace docket {

namespace {

using Subject = MenuChange::Subject;
using Property = MenuChange::Property;

/// Of an item or an option: none is not the same as nobody said.
template <typename T>
MenuValue allergensOf(const T &thing)
{
    return thing.declaresAllergens ? MenuValue(thing.allergens) : MenuValue(NotDeclared());
}

QString nameOf(const Menu &menu, const SizeId &id)
{
    const Size *size = menu.size(id);
    return size == nullptr ? id.text() : size->name;
}

QList<OfSize<Money>> named(const Menu &menu, const QList<SizePrice> &prices)
{
    QList<OfSize<Money>> named;
    for (const SizePrice &price : prices) {
        named.append({nameOf(menu, price.size), price.price});
    }
    return named;
}

QList<OfSize<Money>> pricesOf(const Menu &menu, const Option &option)
{
    return QList<OfSize<Money>> {{{}, option.price}} + named(menu, option.sizePrices);
}

QList<OfSize<Money>> priceOf(const Money &price)
{
    return {{{}, price}};
}

QList<NamedUse> usesOf(const Menu &menu, const Item &item)
{
    QList<NamedUse> uses;
    for (const GroupUse &use : item.groups) {
        const OptionGroup *group = menu.group(use.group);
        const auto names = [group](const QList<OptionId> &ids) {
            QStringList list;
            for (const OptionId &id : ids) {
                const Option *option = group == nullptr ? nullptr : group->option(id);
                list.append(option == nullptr ? id.text() : option->name);
            }
            return list;
        };
        uses.append({group == nullptr ? use.group.text() : group->name, names(use.only),
            names(use.defaults), use.minimum, use.maximum, use.free});
    }
    return uses;
}

/// What is listed by names: a category, or else the items.
template <typename Named, typename Listed>
Named inNames(const Menu &menu, const Listed &listed)
{
    Named named;
    named.size = nameOf(menu, listed.size);
    if (const Category *category = menu.category(listed.category)) {
        named.category = category->name;
        return named;
    }
    for (const ItemId &id : listed.items) {
        const Item *item = menu.item(id);
        named.items.append(item == nullptr ? id.text() : item->name);
    }
    return named;
}

QList<NamedPart> partsOf(const Menu &menu, const Deal &deal)
{
    QList<NamedPart> parts;
    for (const DealPart &part : deal.parts) {
        auto named = inNames<NamedPart>(menu, part);
        named.quantity = part.quantity;
        for (const DealUpgrade &upgrade : part.upgrades) {
            named.upgrades.append(inNames<NamedUpgrade>(menu, upgrade));
            named.upgrades.last().price = upgrade.price;
        }
        parts.append(named);
    }
    return parts;
}

QList<OfSize<int>> energyOf(const Menu &menu, const Item &item)
{
    QList<OfSize<int>> energy;
    if (item.kilojoules.contains(SizeId())) {
        energy.append({{}, item.kilojoules.value(SizeId())});
    }
    for (const Size &size : menu.sizes) {
        if (item.kilojoules.contains(size.id)) {
            energy.append({size.name, item.kilojoules.value(size.id)});
        }
    }
    return energy;
}

const Deal *dealOf(const Menu &menu, const DealId &id)
{
    const auto found = std::find_if(
        menu.deals.cbegin(), menu.deals.cend(), [&id](const Deal &deal) { return deal.id == id; });
    return found == menu.deals.cend() ? nullptr : &*found;
}

/// What is compared.
struct Thing {
    Subject subject = Subject::Menu;
    QString name = {};
    QString of = {};
};

class Comparison {
public:
    Comparison(const Menu &before, const Menu &after) : m_before(before), m_after(after) { }

    QList<MenuChange> changes()
    {
        compareItems();
        compareGroups();
        compareDeals();
        compareRest();
        return std::move(m_changes);
    }

private:
    void note(
        const Thing &thing, Property property, const MenuValue &before, const MenuValue &after)
    {
        if (before != after) {
            m_changes.append({thing.subject, property, thing.name, thing.of, before, after});
        }
    }

    /// Of something that is too much to be told.
    void noteUnless(bool isSame, Property property, const Thing &thing = {})
    {
        if (!isSame) {
            m_changes.append({thing.subject, property, thing.name, thing.of, {}, {}});
        }
    }

    void compareItems()
    {
        for (const Item &item : m_after.items) {
            const Item *old = m_before.item(item.id);
            if (old == nullptr) {
                note({Subject::Item, item.name}, Property::Price, {}, named(m_after, item.prices));
            } else if (*old != item) {
                compareItem(*old, item);
            }
        }
        for (const Item &item : m_before.items) {
            if (m_after.item(item.id) == nullptr) {
                note({Subject::Item, item.name}, Property::Price, named(m_before, item.prices), {});
            }
        }
        // Told once: which place each has is seen in the list.
        noteUnless(common(m_before, m_after) == common(m_after, m_before), Property::ItemOrder);
    }

    static QList<ItemId> common(const Menu &menu, const Menu &other)
    {
        QList<ItemId> ids;
        for (const Item &item : menu.items) {
            if (other.item(item.id) != nullptr) {
                ids.append(item.id);
            }
        }
        return ids;
    }

    void comparePrices(const Item &old, const Item &item)
    {
        const auto valueOf = [](const std::optional<Money> &price) {
            return price ? MenuValue(priceOf(*price)) : MenuValue();
        };
        for (const SizePrice &price : item.prices) {
            note({Subject::Item, item.name, nameOf(m_after, price.size)}, Property::Price,
                valueOf(old.price(price.size)), valueOf(price.price));
        }
        for (const SizePrice &price : old.prices) {
            if (!item.price(price.size)) {
                note({Subject::Item, old.name, nameOf(m_before, price.size)}, Property::Price,
                    valueOf(price.price), {});
            }
        }
    }

    void compareItem(const Item &old, const Item &item)
    {
        const Thing thing {Subject::Item, item.name};
        note(thing, Property::Name, old.name, item.name);
        comparePrices(old, item);
        note(thing, Property::OnSale, old.available, item.available);
        note(thing, Property::Words, old.words, item.words);
        note(thing, Property::Allergens, allergensOf(old), allergensOf(item));
        note(thing, Property::Description, old.description, item.description);
        note(thing, Property::Number, old.sku, item.sku);
        note(thing, Property::Photo, old.photo, item.photo);
        note(thing, Property::Hours, old.hours, item.hours);
        note(thing, Property::Diets, old.dietary, item.dietary);
        note(thing, Property::Options, usesOf(m_before, old), usesOf(m_after, item));
        note(thing, Property::Station, old.station, item.station);
        note(thing, Property::Work, old.prepSeconds, item.prepSeconds);
        note(thing, Property::Category, old.category.text(), item.category.text());
        note(thing, Property::Variant, old.variant.text(), item.variant.text());
        note(thing, Property::GstFree, old.gstFree, item.gstFree);
        note(thing, Property::AdultsOnly, old.ageRestricted, item.ageRestricted);
        note(thing, Property::UpgradeOf, old.upgradeOf.text(), item.upgradeOf.text());
        note(thing, Property::Kilojoules, energyOf(m_before, old), energyOf(m_after, item));
    }

    void compareGroups()
    {
        const auto sizeOf = [](const OptionGroup &group) {
            return static_cast<int>(group.options.size());
        };
        for (const OptionGroup &group : m_after.groups) {
            const Thing thing {Subject::Group, group.name};
            const OptionGroup *old = m_before.group(group.id);
            if (old == nullptr) {
                note(thing, Property::Price, {}, sizeOf(group));
                continue;
            }
            compareOptions(*old, group);
            OptionGroup frame = *old;
            frame.options = group.options;
            noteUnless(frame == group, Property::Rules, thing);
        }
        for (const OptionGroup &group : m_before.groups) {
            if (m_after.group(group.id) == nullptr) {
                note({Subject::Group, group.name}, Property::Price, sizeOf(group), {});
            }
        }
    }

    void compareOptions(const OptionGroup &old, const OptionGroup &group)
    {
        for (const Option &option : group.options) {
            const Thing thing {Subject::Option, option.name, group.name};
            if (const Option *was = old.option(option.id)) {
                compareOption(thing, *was, option);
            } else {
                note(thing, Property::Price, {}, pricesOf(m_after, option));
            }
        }
        for (const Option &option : old.options) {
            if (group.option(option.id) == nullptr) {
                note({Subject::Option, option.name, old.name}, Property::Price,
                    pricesOf(m_before, option), {});
            }
        }
    }

    void compareOption(const Thing &thing, const Option &old, const Option &option)
    {
        note(thing, Property::Name, old.name, option.name);
        note(thing, Property::Price, pricesOf(m_before, old), pricesOf(m_after, option));
        note(thing, Property::Words, old.words, option.words);
        note(thing, Property::Allergens, allergensOf(old), allergensOf(option));
        note(thing, Property::OnSale, old.available, option.available);
        note(thing, Property::InTheLot, old.inTheLot, option.inTheLot);
    }

    void compareDeals()
    {
        for (const Deal &deal : m_after.deals) {
            const Thing thing {Subject::Deal, deal.name};
            const Deal *old = dealOf(m_before, deal.id);
            note(thing, Property::Price, old == nullptr ? MenuValue() : priceOf(old->price),
                priceOf(deal.price));
            if (old != nullptr) {
                note(thing, Property::Name, old->name, deal.name);
                note(thing, Property::Parts, partsOf(m_before, *old), partsOf(m_after, deal));
            }
        }
        for (const Deal &deal : m_before.deals) {
            if (dealOf(m_after, deal.id) == nullptr) {
                note({Subject::Deal, deal.name}, Property::Price, priceOf(deal.price), {});
            }
        }
    }

    /// What the editor leaves to the file.
    void compareRest()
    {
        noteUnless(m_before.sizes == m_after.sizes
                && m_before.unknownSizeWords == m_after.unknownSizeWords,
            Property::Sizes);
        noteUnless(m_before.variants == m_after.variants, Property::Variants);
        noteUnless(withoutHours(m_before) == withoutHours(m_after), Property::Categories);
        for (const Category &category : m_after.categories) {
            if (const Category *old = m_before.category(category.id)) {
                note({Subject::Category, category.name}, Property::Hours, old->hours,
                    category.hours);
            }
        }
        noteUnless(m_before.bulkDiscounts == m_after.bulkDiscounts, Property::BulkDiscounts);
        noteUnless(m_before.promoCodes == m_after.promoCodes, Property::PromoCodes);
        noteUnless(m_before.surcharges == m_after.surcharges, Property::Surcharges);
        note({Subject::Menu, {}}, Property::Currency, m_before.currency, m_after.currency);
    }

    /// Their hours are told one by one.
    static QList<Category> withoutHours(const Menu &menu)
    {
        QList<Category> categories = menu.categories;
        for (Category &category : categories) {
            category.hours.clear();
        }
        return categories;
    }

    const Menu &m_before;
    const Menu &m_after;
    QList<MenuChange> m_changes;
};

} // namespace

QList<MenuChange> menuChanges(const Menu &before, const Menu &after)
{
    return Comparison(before, after).changes();
}

} // namespace docket
