// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreign_draft.h"
#include "foreign_names.h"
#include "foreign_variants.h"

#include <QSet>

#include <algorithm>

namespace docket::foreign {

using namespace Qt::StringLiterals;

namespace {

/// An item before it is known in which sizes it is sold.
struct Entry {
    QString name;
    QString variant; ///< As the file lists it.
    QList<Price> prices;
    const Item *source = nullptr;
};

class ItemDrafter {
public:
    ItemDrafter(const Menu &foreign, Draft &draft) : m_foreign(foreign), m_draft(draft) { }

    void run()
    {
        for (const Category &category : m_foreign.categories) {
            draftCategory(category);
        }
        sortSizes();
        draftVariants(m_listedVariants, m_draft);
        for (docket::Category &category : m_draft.menu.categories) {
            nameCategory(category);
        }
        for (const docket::Category &category : std::as_const(m_draft.menu.categories)) {
            dropCommonStart(category);
        }
    }

private:
    void draftCategory(const Category &category)
    {
        QList<Entry> entries;
        for (const Entry &entry : measured(category)) {
            merge(entry, entries);
        }
        if (entries.isEmpty()) {
            return; // only combos: they become deals
        }
        const CategoryId id(category.key);
        docket::Category drafted;
        drafted.id = id;
        drafted.name = titled(category.key);
        m_draft.menu.categories.append(drafted);
        QStringList kinds {keyOf(singular(category.key))};
        for (const Item &item : category.items) {
            if (!item.kind.isEmpty() && item.includes.isEmpty()) {
                kinds.append(keyOf(item.kind));
            }
        }
        kinds.removeDuplicates();
        m_draft.kinds.insert(id, kinds);
        for (const Entry &entry : entries) {
            append(entry, drafted);
        }
    }

    /// Entries of one name that differ in their weight get it as their size; those that list
    /// several variants become one for each.
    static QList<Entry> measured(const Category &category)
    {
        QHash<QString, QSet<QString>> measures;
        for (const Item &item : category.items) {
            if (const auto measure = measureIn(item.name)) {
                measures[keyOf(measure->name)].insert(measure->amount + measure->unit);
            }
        }
        QList<Entry> entries;
        for (const Item &item : category.items) {
            if (!item.includes.isEmpty()) {
                continue;
            }
            Entry entry {item.name, {}, item.prices, &item};
            const auto measure = measureIn(item.name);
            if (measure && measures.value(keyOf(measure->name)).size() > 1
                && item.prices.size() == 1 && item.prices.first().size.isEmpty()) {
                entry.name = measure->name;
                entry.prices.first().size = measure->amount + measure->unit;
            }
            const QStringList variants = item.lists.value(u"variants"_s);
            for (const QString &variant : variants) {
                Entry one = entry;
                one.variant = variant;
                if (variants.size() > 1) {
                    one.name = titled(variant) + u' ' + entry.name;
                }
                entries.append(one);
            }
            if (variants.isEmpty()) {
                entries.append(entry);
            }
        }
        return entries;
    }

    void merge(const Entry &entry, QList<Entry> &entries)
    {
        const QString key = keyOf(entry.name);
        const auto same = std::find_if(entries.begin(), entries.end(),
            [&key](const Entry &other) { return keyOf(other.name) == key; });
        if (same == entries.end()) {
            entries.append(entry);
            return;
        }
        const QList<Price> before = same->prices;
        for (const Price &price : entry.prices) {
            const auto known = std::find_if(before.cbegin(), before.cend(),
                [&price](const Price &other) { return keyOf(other.size) == keyOf(price.size); });
            const bool isMixed = price.size.isEmpty() != before.first().size.isEmpty();
            if (known != before.cend() || isMixed) {
                const Money kept = known == before.cend() ? before.first().price : known->price;
                m_draft.findings.append(
                    u"%1 stands twice, at %2 and at %3; Docket kept the first. Which is right?"_s
                        .arg(entry.source->place, kept.toDecimal(), price.price.toDecimal()));
            } else {
                same->prices.append(price);
                m_merged.insert(key);
            }
        }
    }

    void append(const Entry &entry, const docket::Category &category)
    {
        docket::Item item;
        item.category = category.id;
        item.name = entry.name;
        if (m_names.contains(keyOf(item.name))) {
            item.name = u"%1 (%2)"_s.arg(entry.name.left(80), category.name.left(30));
            m_draft.findings.append(
                u"%1 has the name of another item; it is now called “%2”."_s.arg(
                    entry.source->place, item.name));
        }
        m_names.insert(keyOf(item.name));
        const QString shortSlug = slugOf(withoutBrackets(item.name));
        item.id = m_draft.origins.contains(ItemId(shortSlug)) ? freeId(slugOf(item.name))
                                                              : ItemId(shortSlug);
        item.dietary = entry.source->dietary;
        item.allergens = entry.source->allergens;
        item.available = entry.source->available;
        item.ageRestricted = entry.source->ageRestricted;
        item.gstFree = entry.source->gstFree;
        QStringList sizes;
        for (const Price &price : entry.prices) {
            const SizeId size = sizeOf(price.size);
            item.prices.append({size, price.price});
            sizes.append(price.size);
        }
        if (m_merged.contains(keyOf(entry.name))) {
            m_draft.findings.append(
                u"“%1” stood there once for each size; it is now one item with the sizes %2."_s.arg(
                    entry.name, listed(sizes)));
        }
        addNameWords(item);
        if (!entry.variant.isEmpty()) {
            m_listedVariants.insert(item.id, entry.variant);
        }
        m_draft.origins.insert(item.id, {entry.source});
        m_draft.menu.items.append(item);
    }

    ItemId freeId(const QString &slug) const
    {
        ItemId id(slug);
        for (int number = 2; m_draft.origins.contains(id); ++number) {
            id = ItemId(u"%1-%2"_s.arg(slug).arg(number));
        }
        return id;
    }

    SizeId sizeOf(const QString &written)
    {
        if (written.isEmpty()) {
            return {};
        }
        if (const docket::Size *known = sizeCalled(m_draft, written)) {
            return known->id;
        }
        docket::Size size;
        if (const auto measure = measureIn(u"x "_s + written)) {
            size.id = SizeId(measure->amount + measure->unit);
            size.name = measure->amount + u' ' + measure->unit;
            size.words = measureWords(*measure);
        } else {
            size.id = SizeId(slugOf(written));
            size.name = titled(written);
            size.words = sizeWords(written);
        }
        m_draft.menu.sizes.append(size);
        return size.id;
    }

    static qint64 weight(const docket::Size &size)
    {
        constexpr qint64 afterAllNames = 10'000;
        const auto measure = measureIn(u"x "_s + size.id.text());
        if (!measure) {
            return sizeRank(size.name);
        }
        const bool isBig = measure->unit == "kg"_L1 || measure->unit == "l"_L1;
        return afterAllNames + qRound64(measure->amount.toDouble() * (isBig ? 1'000 : 1));
    }

    void sortSizes()
    {
        QList<docket::Size> &sizes = m_draft.menu.sizes;
        std::stable_sort(
            sizes.begin(), sizes.end(), [](const docket::Size &left, const docket::Size &right) {
                return weight(left) < weight(right);
            });
        const auto position = [&sizes](const SizeId &id) {
            return std::find_if(sizes.cbegin(), sizes.cend(),
                [&id](const docket::Size &size) { return size.id == id; });
        };
        for (docket::Item &item : m_draft.menu.items) {
            std::stable_sort(item.prices.begin(), item.prices.end(),
                [&](const SizePrice &left, const SizePrice &right) {
                    return position(left.size) < position(right.size);
                });
        }
    }

    /// What a caller says of the name: "yoghurt drink" of "Ayran (Yoghurt Drink)".
    static void addNameWords(docket::Item &item)
    {
        for (const QString &text : inBrackets(item.name)) {
            const bool isOther =
                text.contains(u'/') || packIn(u"x "_s + text) || measureIn(u"x "_s + text);
            if (!isOther && wordsOf(text).size() > 1) {
                item.words.append(text.toLower());
            }
        }
        if (const auto pack = packIn(item.name)) {
            item.words += packWords(*pack);
        }
    }

    void nameCategory(docket::Category &category)
    {
        QStringList words;
        for (const docket::Item &item : std::as_const(m_draft.menu.items)) {
            if (item.category == category.id && keyOf(item.name) == keyOf(category.id.text())) {
                words.append(item.name.toLower());
            }
        }
        words += category.words;
        words += m_draft.kinds.value(category.id);
        words.append(singular(category.id.text()));
        category.words.clear();
        QSet<QString> seen;
        for (const QString &word : std::as_const(words)) {
            const bool isGroup = std::any_of(m_foreign.groups.cbegin(), m_foreign.groups.cend(),
                [&word](const Group &group) { return keyOf(group.key) == keyOf(word); });
            if (!isGroup && !seen.contains(keyOf(word))) {
                seen.insert(keyOf(word));
                category.words.append(word);
            }
        }
    }

    /// "Extra Napkins", "Extra Forks": the rest of the name will do, where it is nothing else.
    void dropCommonStart(const docket::Category &category)
    {
        QSet<QString> starts;
        qsizetype count = 0;
        for (const docket::Item &item : std::as_const(m_draft.menu.items)) {
            if (item.category == category.id) {
                starts.insert(wordsOf(item.name).value(0));
                ++count;
            }
        }
        const bool isNoun = starts.contains(keyOf(category.id.text()));
        if (count < 2 || starts.size() != 1 || isNoun) {
            return;
        }
        for (docket::Item &item : m_draft.menu.items) {
            const QString rest = item.name.section(u' ', 1).toLower();
            const bool isElse = rest.isEmpty() || categoryCalled(m_draft, rest) != nullptr
                || itemCalled(m_draft, rest) != nullptr || variantCalled(m_draft, rest) != nullptr;
            if (item.category == category.id && item.variant.isEmpty() && !isElse) {
                item.words.append(rest);
            }
        }
    }

    const Menu &m_foreign;
    Draft &m_draft;
    QSet<QString> m_names;
    QSet<QString> m_merged;
    QMap<ItemId, QString> m_listedVariants;
};

} // namespace

void draftItems(const Menu &foreign, Draft &draft)
{
    ItemDrafter(foreign, draft).run();
}

} // namespace docket::foreign
