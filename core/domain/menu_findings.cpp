// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/menu_findings.h"

#include "domain/dietary.h"
#include "domain/hearing_tokens.h"
#include "menu_check.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

using Severity = MenuFinding::Severity;

constexpr qsizetype longestName = 120;
constexpr qsizetype longestId = 80;
constexpr qsizetype longestDescription = 500;

/// As a caller's words are compared.
QString folded(const QString &words)
{
    return hearing::phrase(words).join(u' ');
}

/// Of a file beside others: no path, and nothing hidden.
bool isFileName(const QString &name)
{
    return name.size() <= longestName && !name.startsWith(u'.') && !name.contains(u'/')
        && !name.contains(u'\\');
}

class Inspector {
public:
    explicit Inspector(const Menu &menu) : m_menu(menu) { }

    QList<MenuFinding> findings()
    {
        inspectIds();
        for (const Item &item : m_menu.items) {
            inspectItem(item);
        }
        for (const OptionGroup &group : m_menu.groups) {
            inspectGroup(group);
        }
        inspectDeals();
        inspectUse();
        inspectSizes();
        inspectWords();
        if (!hasErrors(m_findings)) {
            // The loader's own judgement holds, whatever was looked at here.
            if (const auto problem = menuProblem(m_menu)) {
                note(Severity::Error, u"The menu"_s, *problem);
            }
        }
        std::stable_sort(m_findings.begin(), m_findings.end(),
            [](const MenuFinding &left, const MenuFinding &right) {
                return left.severity < right.severity;
            });
        return std::move(m_findings);
    }

private:
    void note(
        Severity severity, const QString &place, const QString &words, const ItemId &item = {})
    {
        m_findings.append({severity, place, words, item});
    }

    template <typename Values>
    void inspectIdsOf(const Values &values, const QString &kind)
    {
        QHash<QString, QString> known;
        for (const auto &value : values) {
            const QString id = value.id.text();
            if (id.isEmpty() || id.size() > longestId) {
                note(Severity::Error, value.name, u"needs an id of 1 to 80 characters"_s);
            } else if (known.contains(id)) {
                note(Severity::Error, value.name,
                    u"has the id “%1” of another %2, “%3”"_s.arg(id, kind, known.value(id)));
            }
            known.insert(id, value.name);
            if (value.name.trimmed().isEmpty() || value.name.size() > longestName) {
                note(Severity::Error, id, u"needs a name of 1 to 120 characters"_s);
            }
        }
    }

    void inspectIds()
    {
        inspectIdsOf(m_menu.sizes, u"size"_s);
        inspectIdsOf(m_menu.variants, u"variant"_s);
        inspectIdsOf(m_menu.categories, u"category"_s);
        inspectIdsOf(m_menu.groups, u"option group"_s);
        inspectIdsOf(m_menu.items, u"item"_s);
        inspectIdsOf(m_menu.deals, u"deal"_s);
        if (m_menu.items.isEmpty()) {
            note(Severity::Error, u"The menu"_s, u"has no item to sell"_s);
        }
        QHash<QString, ItemId> names;
        for (const Item &item : m_menu.items) {
            const QString name = item.name.simplified().toCaseFolded();
            if (names.contains(name)) {
                note(Severity::Error, item.name, u"is the name of two items"_s, item.id);
            }
            names.insert(name, item.id);
        }
    }

    void inspectItem(const Item &item)
    {
        const auto error = [&](const QString &words) {
            note(Severity::Error, item.name, words, item.id);
        };
        if (m_menu.category(item.category) == nullptr) {
            error(u"is in no category"_s);
        }
        for (const SizePrice &price : item.prices) {
            if (price.price <= Money()) {
                const Size *size = m_menu.size(price.size);
                error(size == nullptr ? u"has no price"_s
                                      : u"has no price in size %1"_s.arg(size->name));
            }
        }
        inspectAllergens(item.allergens, item.name, item.id);
        inspectHours(item.hours, item.name, item.id);
        if (item.description.size() > longestDescription) {
            error(u"needs a description of 500 characters at most"_s);
        }
        if (item.sku.size() > longestId) {
            error(u"needs a number of 80 characters at most"_s);
        }
        if (!isFileName(item.photo)) {
            error(u"needs the name of a picture in the folder photos"_s);
        }
        for (const QString &diet : item.dietary) {
            if (!dietNames().contains(diet)) {
                error(u"“%1” is no diet that Docket knows"_s.arg(diet));
            }
        }
        if (item.dietary.contains(u"vegan"_s)
            && (item.allergens.contains(u"milk"_s) || item.allergens.contains(u"egg"_s)
                || item.allergens.contains(u"fish"_s))) {
            note(Severity::Warning, item.name, u"is called vegan and has milk, egg or fish"_s,
                item.id);
        }
        for (const auto &[diet, allergen] :
            {std::pair(u"dairy-free"_s, u"milk"_s), std::pair(u"gluten-free"_s, u"wheat"_s)}) {
            if (item.dietary.contains(diet) && item.allergens.contains(allergen)) {
                note(Severity::Warning, item.name, u"is called %1 and has %2"_s.arg(diet, allergen),
                    item.id);
            }
        }
    }

    void inspectHours(const QList<SaleWindow> &hours, const QString &place, const ItemId &item)
    {
        for (const SaleWindow &window : hours) {
            if (window.neverOpens()) {
                note(Severity::Error, place,
                    u"is never sold %1: the hours end when they begin"_s.arg(
                        spokenWindows({window})),
                    item);
            }
        }
    }

    void inspectAllergens(const QStringList &allergens, const QString &place, const ItemId &item)
    {
        for (const QString &allergen : allergens) {
            if (!allergenNames().contains(allergen)) {
                note(Severity::Error, place,
                    u"“%1” is no allergen of the food standards code; use its name, such as milk or wheat"_s
                        .arg(allergen),
                    item);
            }
        }
    }

    void inspectGroup(const OptionGroup &group)
    {
        inspectIdsOf(group.options, u"option"_s);
        if (group.options.isEmpty()) {
            note(Severity::Error, group.name, u"has no options"_s);
        }
        QHash<QString, QString> heard;
        for (const Option &option : group.options) {
            if (option.price < Money()) {
                note(Severity::Error, option.name, u"has a price below zero"_s);
            }
            if (option.price.isZero()
                && std::any_of(option.sizePrices.cbegin(), option.sizePrices.cend(),
                    [](const SizePrice &price) { return !price.price.isZero(); })
                && option.sizePrices.size() < m_menu.sizes.size()
                && isOfferedInOtherSize(group.id, option)) {
                note(Severity::Warning, option.name,
                    u"costs nothing in a size that has no price of its own"_s);
            }
            inspectAllergens(option.allergens, option.name, {});
            for (const QString &word : QStringList {option.name} + option.words) {
                noteDouble(heard, word, option.name, group.name);
            }
        }
    }

    /// With an item in a size for which the option has no price of its own.
    bool isOfferedInOtherSize(const GroupId &group, const Option &option) const
    {
        return std::any_of(m_menu.items.cbegin(), m_menu.items.cend(), [&](const Item &item) {
            const GroupUse *use = item.use(group);
            return use != nullptr && use->offers(option.id)
                && std::any_of(
                    item.prices.cbegin(), item.prices.cend(), [&option](const SizePrice &price) {
                        return option.priceIn(price.size).isZero();
                    });
        });
    }

    void inspectDeals()
    {
        for (const Deal &deal : m_menu.deals) {
            if (deal.price <= Money()) {
                note(Severity::Error, deal.name, u"has no price"_s);
            }
            if (deal.parts.isEmpty()) {
                note(Severity::Error, deal.name, u"has no parts"_s);
            }
            std::optional<Money> most = Money();
            Money least;
            for (const DealPart &part : deal.parts) {
                const auto range = priceRange(part);
                if (!range) {
                    note(Severity::Error, deal.name, u"has a part that nothing can fill"_s);
                    most = std::nullopt;
                    break;
                }
                least += range->first * part.quantity;
                most = *most + range->second * part.quantity;
            }
            if (!most || deal.parts.isEmpty()) {
                continue;
            }
            if (deal.price > *most) {
                note(Severity::Error, deal.name,
                    u"costs %1, more than its parts, %2 at most"_s.arg(
                        deal.price.toDecimal(), most->toDecimal()));
            } else if (deal.price >= least) {
                note(Severity::Warning, deal.name,
                    u"costs %1, and its parts can be had for %2"_s.arg(
                        deal.price.toDecimal(), least.toDecimal()));
            }
        }
    }

    /// The least and the most that one of the part costs; nothing: no item is sold like that.
    std::optional<std::pair<Money, Money>> priceRange(const DealPart &part) const
    {
        std::optional<std::pair<Money, Money>> range;
        for (const ItemId &id : part.items) {
            const Item *item = m_menu.item(id);
            if (item == nullptr) {
                return std::nullopt;
            }
            for (const SizePrice &price : item->prices) {
                if (!part.size.isEmpty() && price.size != part.size) {
                    continue;
                }
                range = range ? std::pair(std::min(range->first, price.price),
                            std::max(range->second, price.price))
                              : std::pair(price.price, price.price);
            }
        }
        return range;
    }

    /// Groups, options and categories that nothing needs.
    void inspectUse()
    {
        QHash<GroupId, QSet<OptionId>> offered;
        for (const Item &item : m_menu.items) {
            for (const GroupUse &use : item.groups) {
                QSet<OptionId> &options = offered[use.group];
                const OptionGroup *group = m_menu.group(use.group);
                if (group == nullptr) {
                    continue;
                }
                for (const Option &option : group->options) {
                    if (use.offers(option.id)) {
                        options.insert(option.id);
                    }
                }
            }
        }
        for (const OptionGroup &group : m_menu.groups) {
            if (!offered.contains(group.id)) {
                note(Severity::Warning, group.name, u"is used by no item"_s);
                continue;
            }
            for (const Option &option : group.options) {
                if (!offered.value(group.id).contains(option.id)) {
                    note(Severity::Warning, option.name,
                        u"is offered with no item, though it stands in %1"_s.arg(group.name));
                }
            }
        }
        for (const Category &category : m_menu.categories) {
            inspectHours(category.hours, category.name, {});
            if (m_menu.itemsOf(category.id).isEmpty()) {
                note(Severity::Warning, category.name, u"has no items"_s);
            }
        }
    }

    /// A size that all others of the category have, two at least.
    void inspectSizes()
    {
        for (const Category &category : m_menu.categories) {
            const QList<const Item *> items = m_menu.itemsOf(category.id);
            QHash<SizeId, int> sold;
            int plain = 0;
            for (const Item *item : items) {
                plain += item->upgradeOf.isEmpty() ? 1 : 0;
                for (const SizePrice &price : item->prices) {
                    sold[price.size] += item->upgradeOf.isEmpty() ? 1 : 0;
                }
            }
            for (const Size &size : m_menu.sizes) {
                if (plain < 3 || sold.value(size.id) != plain - 1) {
                    continue;
                }
                for (const Item *item : items) {
                    if (item->upgradeOf.isEmpty() && !item->price(size.id)) {
                        note(Severity::Warning, item->name,
                            u"has no price for %1, which all other %2 have"_s.arg(
                                size.name, category.name),
                            item->id);
                    }
                }
            }
        }
    }

    void noteDouble(QHash<QString, QString> &heard, const QString &word, const QString &owner,
        const QString &place, const ItemId &item = {})
    {
        const QString key = folded(word);
        if (key.isEmpty()) {
            return;
        }
        const auto known = heard.constFind(key);
        if (known == heard.cend()) {
            heard.insert(key, owner);
        } else if (*known != owner) {
            note(Severity::Warning, place,
                u"“%1” means both %2 and %3 to a caller"_s.arg(word, *known, owner), item);
        }
    }

    void inspectWords()
    {
        QHash<QString, QString> items;
        for (const Item &item : m_menu.items) {
            for (const QString &word : QStringList {item.name} + item.words) {
                noteDouble(items, word, item.name, item.name, item.id);
            }
        }
        QHash<QString, QString> categories;
        for (const Category &category : m_menu.categories) {
            for (const QString &word : category.words) {
                noteDouble(categories, word, category.name, category.name);
            }
        }
        QHash<QString, QString> sizes;
        for (const Size &size : m_menu.sizes) {
            for (const QString &word : QStringList {size.name} + size.words) {
                noteDouble(sizes, word, size.name, size.name);
            }
        }
        for (const QString &word : m_menu.unknownSizeWords) {
            noteDouble(sizes, word, u"a size that is not sold"_s, word);
        }
        QHash<QString, QString> variants;
        for (const Variant &variant : m_menu.variants) {
            for (const QString &word : QStringList {variant.name} + variant.words) {
                noteDouble(variants, word, variant.name, variant.name);
            }
        }
    }

    const Menu &m_menu;
    QList<MenuFinding> m_findings;
};

} // namespace

QList<MenuFinding> menuFindings(const Menu &menu)
{
    return Inspector(menu).findings();
}

bool hasErrors(const QList<MenuFinding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
        [](const MenuFinding &finding) { return finding.severity == Severity::Error; });
}

} // namespace docket
