// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/menu_diff.h"

#include <QSet>

#include <algorithm>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

QString yesOrNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? u"none"_s : text;
}

/// Of an item or an option: none is not the same as nobody said.
template <typename T>
QString allergensOf(const T &thing)
{
    return thing.declaresAllergens ? orNone(thing.allergens.join(u", "_s)) : u"not declared"_s;
}

QString titleOf(const Menu &menu, const Item &item, const SizeId &size)
{
    const Size *sold = menu.size(size);
    return sold == nullptr ? item.name : sold->name + u' ' + item.name;
}

QString pricesOf(const Menu &menu, const Item &item)
{
    QStringList prices;
    for (const SizePrice &price : item.prices) {
        const Size *size = menu.size(price.size);
        prices.append((size == nullptr ? QString() : size->name + u' ') + price.price.toDecimal());
    }
    return prices.join(u", "_s);
}

QString useText(const Menu &menu, const GroupUse &use)
{
    const OptionGroup *group = menu.group(use.group);
    const auto named = [group](const QList<OptionId> &ids) {
        QStringList names;
        for (const OptionId &id : ids) {
            const Option *option = group == nullptr ? nullptr : group->option(id);
            names.append(option == nullptr ? id.text() : option->name);
        }
        return names.join(u", "_s);
    };
    QStringList parts;
    if (!use.only.isEmpty()) {
        parts.append(u"only "_s + named(use.only));
    }
    if (!use.defaults.isEmpty()) {
        parts.append(u"comes with "_s + named(use.defaults));
    }
    if (use.minimum > 0) {
        parts.append(u"at least %1"_s.arg(use.minimum));
    }
    if (use.maximum > 0) {
        parts.append(u"at most %1"_s.arg(use.maximum));
    }
    if (use.free > 0) {
        parts.append(u"%1 free"_s.arg(use.free));
    }
    const QString name = group == nullptr ? use.group.text() : group->name;
    return parts.isEmpty() ? name : u"%1 (%2)"_s.arg(name, parts.join(u"; "_s));
}

QString usesText(const Menu &menu, const Item &item)
{
    QStringList uses;
    for (const GroupUse &use : item.groups) {
        uses.append(useText(menu, use));
    }
    return uses.join(u", "_s);
}

QString partsText(const Menu &menu, const QList<DealPart> &parts)
{
    QStringList texts;
    for (const DealPart &part : parts) {
        const Size *size = menu.size(part.size);
        const Category *category = menu.category(part.category);
        QStringList names;
        for (const ItemId &id : part.items) {
            const Item *item = menu.item(id);
            names.append(item == nullptr ? id.text() : item->name);
        }
        texts.append((part.quantity == 1 ? QString() : u"%1 × "_s.arg(part.quantity))
            + (size == nullptr ? QString() : size->name + u' ')
            + (category == nullptr ? names.join(u" or "_s) : u"any of "_s + category->name));
    }
    return texts.join(u" + "_s);
}

/// When an item is sold by its own hours.
QString hoursText(const QList<SaleWindow> &hours)
{
    return hours.isEmpty() ? u"always"_s : spokenWindows(hours);
}

QString energyText(const Menu &menu, const Item &item)
{
    QStringList parts;
    if (item.kilojoules.contains(SizeId())) {
        parts.append(QString::number(item.kilojoules.value(SizeId())));
    }
    for (const Size &size : menu.sizes) {
        if (item.kilojoules.contains(size.id)) {
            parts.append(u"%1 %2"_s.arg(size.name).arg(item.kilojoules.value(size.id)));
        }
    }
    return parts.join(u", "_s);
}

/// What an option costs: "1.00, Large 1.50".
QString pricesOf(const Menu &menu, const Option &option)
{
    QStringList prices {option.price.toDecimal()};
    for (const SizePrice &price : option.sizePrices) {
        const Size *size = menu.size(price.size);
        prices.append(
            (size == nullptr ? price.size.text() : size->name) + u' ' + price.price.toDecimal());
    }
    return prices.join(u", "_s);
}

class Comparison {
public:
    Comparison(const Menu &before, const Menu &after) : m_before(before), m_after(after) { }

    QList<MenuChange> changes()
    {
        compareItems();
        compareGroups();
        compareDeals();
        compareRest();
        return m_changes;
    }

private:
    void note(const QString &what, const QString &before, const QString &after)
    {
        if (before != after) {
            m_changes.append({what, before, after});
        }
    }

    /// Of one thing's property.
    void note(
        const QString &thing, const QString &property, const QString &before, const QString &after)
    {
        note(u"%1: %2"_s.arg(thing, property), orNone(before), orNone(after));
    }

    /// Of something that is too much to be told.
    void noteOther(const QString &what) { m_changes.append({what, {}, {}}); }

    void compareItems()
    {
        for (const Item &item : m_after.items) {
            const Item *old = m_before.item(item.id);
            if (old == nullptr) {
                note(item.name, {}, pricesOf(m_after, item));
            } else if (*old != item) {
                compareItem(*old, item);
            }
        }
        for (const Item &item : m_before.items) {
            if (m_after.item(item.id) == nullptr) {
                note(item.name, pricesOf(m_before, item), {});
            }
        }
        noteOrder();
    }

    void comparePrices(const Item &old, const Item &item)
    {
        for (const SizePrice &price : item.prices) {
            const auto was = old.price(price.size);
            note(titleOf(m_after, item, price.size), was ? was->toDecimal() : QString(),
                price.price.toDecimal());
        }
        for (const SizePrice &price : old.prices) {
            if (!item.price(price.size)) {
                note(titleOf(m_before, old, price.size), price.price.toDecimal(), {});
            }
        }
    }

    void compareItem(const Item &old, const Item &item)
    {
        const QString &name = item.name;
        note(name, u"name"_s, old.name, item.name);
        comparePrices(old, item);
        note(name, u"on sale"_s, yesOrNo(old.available), yesOrNo(item.available));
        note(name, u"words"_s, old.words.join(u", "_s), item.words.join(u", "_s));
        note(name, u"allergens"_s, allergensOf(old), allergensOf(item));
        note(name, u"description"_s, old.description, item.description);
        note(name, u"number"_s, old.sku, item.sku);
        note(name, u"photo"_s, old.photo, item.photo);
        note(name, u"sold"_s, hoursText(old.hours), hoursText(item.hours));
        note(name, u"diets"_s, old.dietary.join(u", "_s), item.dietary.join(u", "_s));
        note(name, u"options"_s, usesText(m_before, old), usesText(m_after, item));
        note(name, u"station"_s, old.station, item.station);
        note(name, u"seconds of work"_s, QString::number(old.prepSeconds),
            QString::number(item.prepSeconds));
        note(name, u"category"_s, old.category.text(), item.category.text());
        note(name, u"variant"_s, old.variant.text(), item.variant.text());
        note(name, u"GST-free"_s, yesOrNo(old.gstFree), yesOrNo(item.gstFree));
        note(name, u"adults only"_s, yesOrNo(old.ageRestricted), yesOrNo(item.ageRestricted));
        note(name, u"upgrade of"_s, old.upgradeOf.text(), item.upgradeOf.text());
        note(name, u"kilojoules"_s, energyText(m_before, old), energyText(m_after, item));
    }

    /// Told once for the menu: which place each has is seen in the list.
    void noteOrder()
    {
        const auto common = [](const Menu &menu, const Menu &other) {
            QList<ItemId> ids;
            for (const Item &item : menu.items) {
                if (other.item(item.id) != nullptr) {
                    ids.append(item.id);
                }
            }
            return ids;
        };
        if (common(m_before, m_after) != common(m_after, m_before)) {
            noteOther(u"The order of the items"_s);
        }
    }

    void compareGroups()
    {
        for (const OptionGroup &group : m_after.groups) {
            const OptionGroup *old = m_before.group(group.id);
            if (old == nullptr) {
                note(u"Options “%1”"_s.arg(group.name), {}, QString::number(group.options.size()));
                continue;
            }
            for (const Option &option : group.options) {
                compareOption(group, old->option(option.id), option);
            }
            for (const Option &option : old->options) {
                if (group.option(option.id) == nullptr) {
                    note(optionTitle(*old, option), pricesOf(m_before, option), {});
                }
            }
            OptionGroup frame = *old;
            frame.options = group.options;
            if (frame != group) {
                noteOther(u"Options “%1”: rules"_s.arg(group.name));
            }
        }
        for (const OptionGroup &group : m_before.groups) {
            if (m_after.group(group.id) == nullptr) {
                note(u"Options “%1”"_s.arg(group.name), QString::number(group.options.size()), {});
            }
        }
    }

    static QString optionTitle(const OptionGroup &group, const Option &option)
    {
        return u"%1 (%2)"_s.arg(option.name, group.name);
    }

    void compareOption(const OptionGroup &group, const Option *old, const Option &option)
    {
        const QString title = optionTitle(group, option);
        if (old == nullptr) {
            note(title, {}, pricesOf(m_after, option));
            return;
        }
        note(title, u"name"_s, old->name, option.name);
        note(title, pricesOf(m_before, *old), pricesOf(m_after, option));
        note(title, u"words"_s, old->words.join(u", "_s), option.words.join(u", "_s));
        note(title, u"allergens"_s, allergensOf(*old), allergensOf(option));
        note(title, u"on sale"_s, yesOrNo(old->available), yesOrNo(option.available));
        note(title, u"part of the lot"_s, yesOrNo(old->inTheLot), yesOrNo(option.inTheLot));
    }

    void compareDeals()
    {
        const auto dealOf = [](const Menu &menu, const DealId &id) {
            const auto found = std::find_if(menu.deals.cbegin(), menu.deals.cend(),
                [&id](const Deal &deal) { return deal.id == id; });
            return found == menu.deals.cend() ? nullptr : &*found;
        };
        for (const Deal &deal : m_after.deals) {
            const Deal *old = dealOf(m_before, deal.id);
            if (old == nullptr) {
                note(u"Deal “%1”"_s.arg(deal.name), {}, deal.price.toDecimal());
                continue;
            }
            note(u"Deal “%1”"_s.arg(deal.name), old->price.toDecimal(), deal.price.toDecimal());
            note(u"Deal “%1”"_s.arg(deal.name), u"name"_s, old->name, deal.name);
            note(u"Deal “%1”"_s.arg(deal.name), u"parts"_s, partsText(m_before, old->parts),
                partsText(m_after, deal.parts));
        }
        for (const Deal &deal : m_before.deals) {
            if (dealOf(m_after, deal.id) == nullptr) {
                note(u"Deal “%1”"_s.arg(deal.name), deal.price.toDecimal(), {});
            }
        }
    }

    /// What the editor leaves to the file.
    void compareRest()
    {
        const auto noteList = [this](const QString &what, bool isSame) {
            if (!isSame) {
                noteOther(what);
            }
        };
        noteList(u"Sizes"_s,
            m_before.sizes == m_after.sizes
                && m_before.unknownSizeWords == m_after.unknownSizeWords);
        noteList(u"Variants"_s, m_before.variants == m_after.variants);
        noteList(u"Categories"_s, withoutHours(m_before) == withoutHours(m_after));
        for (const Category &category : m_after.categories) {
            if (const Category *old = m_before.category(category.id)) {
                note(category.name, u"sold"_s, hoursText(old->hours), hoursText(category.hours));
            }
        }
        noteList(u"Bulk discounts"_s, m_before.bulkDiscounts == m_after.bulkDiscounts);
        noteList(u"Promotion codes"_s, m_before.promoCodes == m_after.promoCodes);
        noteList(u"Surcharges"_s, m_before.surcharges == m_after.surcharges);
        note(u"Currency"_s, m_before.currency, m_after.currency);
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

QString spokenTitle(const Menu &menu, const Item &item, const SizeId &size)
{
    const Size *sold = menu.size(size);
    return sold == nullptr ? item.name : u"%1 %2"_s.arg(sold->name.toLower(), item.name);
}

} // namespace

QString MenuChange::text() const
{
    if (before.isEmpty() && after.isEmpty()) {
        return u"%1: changed"_s.arg(what);
    }
    if (before.isEmpty()) {
        return u"New: %1, %2"_s.arg(what, after);
    }
    if (after.isEmpty()) {
        return u"Gone: %1, %2"_s.arg(what, before);
    }
    return u"%1: %2 → %3"_s.arg(what, before, after);
}

QList<MenuChange> menuChanges(const Menu &before, const Menu &after)
{
    return Comparison(before, after).changes();
}

QStringList heardChanges(const Menu &before, const Menu &after)
{
    QStringList sentences;
    for (const Item &item : after.items) {
        const Item *old = before.item(item.id);
        const bool wasSold = old != nullptr && old->available;
        if (!item.available) {
            if (wasSold) {
                sentences.append(u"Sorry, %1 is not available."_s.arg(item.name));
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
