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
using Code = MenuFinding::Code;

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
                note(Severity::Error, Code::NotLoadable, {}, {*problem});
            }
        }
        std::stable_sort(m_findings.begin(), m_findings.end(),
            [](const MenuFinding &left, const MenuFinding &right) {
                return left.severity < right.severity;
            });
        return std::move(m_findings);
    }

private:
    void note(Severity severity, Code code, const QString &place, const QStringList &arguments = {},
        const ItemId &item = {})
    {
        m_findings.append({severity, code, place, arguments, item});
    }

    template <typename Values>
    void inspectIdsOf(const Values &values)
    {
        QHash<QString, QString> known;
        for (const auto &value : values) {
            const QString id = value.id.text();
            if (id.isEmpty() || id.size() > longestId) {
                note(Severity::Error, Code::BadId, value.name);
            } else if (known.contains(id)) {
                note(Severity::Error, Code::SameId, value.name, {id, known.value(id)});
            }
            known.insert(id, value.name);
            if (value.name.trimmed().isEmpty() || value.name.size() > longestName) {
                note(Severity::Error, Code::BadName, id);
            }
        }
    }

    void inspectIds()
    {
        inspectIdsOf(m_menu.sizes);
        inspectIdsOf(m_menu.variants);
        inspectIdsOf(m_menu.categories);
        inspectIdsOf(m_menu.groups);
        inspectIdsOf(m_menu.items);
        inspectIdsOf(m_menu.deals);
        if (m_menu.items.isEmpty()) {
            note(Severity::Warning, Code::NothingToSell, {}); // lawful: a shop that begins
        }
        QHash<QString, ItemId> names;
        for (const Item &item : m_menu.items) {
            const QString name = item.name.simplified().toCaseFolded();
            if (names.contains(name)) {
                note(Severity::Error, Code::SameName, item.name, {}, item.id);
            }
            names.insert(name, item.id);
        }
    }

    void inspectItem(const Item &item)
    {
        const auto error = [&](Code code, const QStringList &arguments = {}) {
            note(Severity::Error, code, item.name, arguments, item.id);
        };
        if (m_menu.category(item.category) == nullptr) {
            error(Code::InNoCategory);
        }
        for (const SizePrice &price : item.prices) {
            if (price.price <= Money()) {
                const Size *size = m_menu.size(price.size);
                error(size == nullptr ? Code::NoPrice : Code::NoPriceInSize,
                    size == nullptr ? QStringList() : QStringList {size->name});
            }
        }
        inspectAllergens(item.allergens, item.name, item.id);
        inspectHours(item.hours, item.name, item.id);
        if (item.description.size() > longestDescription) {
            error(Code::LongDescription);
        }
        if (item.sku.size() > longestId) {
            error(Code::LongNumber);
        }
        if (!isFileName(item.photo)) {
            error(Code::NoPhotoName);
        }
        for (const QString &diet : item.dietary) {
            if (!dietNames().contains(diet)) {
                error(Code::UnknownDiet, {diet});
            }
        }
        if (item.dietary.contains(u"vegan"_s)
            && (item.allergens.contains(u"milk"_s) || item.allergens.contains(u"egg"_s)
                || item.allergens.contains(u"fish"_s))) {
            note(Severity::Warning, Code::VeganWithAnimal, item.name, {}, item.id);
        }
        for (const auto &[diet, allergen] :
            {std::pair(u"dairy-free"_s, u"milk"_s), std::pair(u"gluten-free"_s, u"wheat"_s)}) {
            if (item.dietary.contains(diet) && item.allergens.contains(allergen)) {
                note(Severity::Warning, Code::DietWithAllergen, item.name, {diet, allergen},
                    item.id);
            }
        }
    }

    void inspectHours(const QList<SaleWindow> &hours, const QString &place, const ItemId &item)
    {
        for (const SaleWindow &window : hours) {
            if (window.neverOpens()) {
                note(Severity::Error, Code::NeverSold, place, {window.from.toString(u"HH:mm"_s)},
                    item);
            }
        }
    }

    void inspectAllergens(const QStringList &allergens, const QString &place, const ItemId &item)
    {
        for (const QString &allergen : allergens) {
            if (!allergenNames().contains(allergen)) {
                note(Severity::Error, Code::UnknownAllergen, place, {allergen}, item);
            }
        }
    }

    void inspectGroup(const OptionGroup &group)
    {
        inspectIdsOf(group.options);
        if (group.options.isEmpty()) {
            note(Severity::Error, Code::NoOptions, group.name);
        }
        QHash<QString, QString> heard;
        for (const Option &option : group.options) {
            if (option.price < Money()) {
                note(Severity::Error, Code::PriceBelowZero, option.name);
            }
            if (option.price.isZero()
                && std::any_of(option.sizePrices.cbegin(), option.sizePrices.cend(),
                    [](const SizePrice &price) { return !price.price.isZero(); })
                && option.sizePrices.size() < m_menu.sizes.size()
                && isOfferedInOtherSize(group.id, option)) {
                note(Severity::Warning, Code::FreeInOtherSize, option.name);
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
                note(Severity::Error, Code::NoPrice, deal.name);
            }
            if (deal.parts.isEmpty()) {
                note(Severity::Error, Code::NoParts, deal.name);
            }
            std::optional<Money> most = Money();
            Money least;
            for (const DealPart &part : deal.parts) {
                const auto range = priceRange(part);
                if (!range) {
                    note(Severity::Error, Code::UnfilledPart, deal.name);
                    most = std::nullopt;
                    break;
                }
                least += range->first * part.quantity;
                most = *most + range->second * part.quantity;
            }
            if (!most || deal.parts.isEmpty()) {
                continue;
            }
            for (const DealPart &part : deal.parts) {
                inspectUpgrades(deal, part, *most - priceRange(part)->second);
            }
            if (deal.price > *most) {
                note(Severity::Error, Code::DearerThanParts, deal.name,
                    {deal.price.toDecimal(), most->toDecimal()});
            } else if (deal.price >= least) {
                note(Severity::Warning, Code::NoCheaperThanParts, deal.name,
                    {deal.price.toDecimal(), least.toDecimal()});
            }
        }
    }

    /// Of what a part may be instead. \param others the most that all the rest of the deal costs.
    void inspectUpgrades(const Deal &deal, const DealPart &part, Money others)
    {
        for (const DealUpgrade &upgrade : part.upgrades) {
            const auto range = priceRange(upgrade);
            if (!range) {
                note(Severity::Error, Code::UnfilledUpgrade, deal.name);
            } else if (deal.price + upgrade.price >= others + range->second) {
                note(Severity::Warning, Code::UselessUpgrade, deal.name,
                    {upgrade.price.toDecimal()});
            }
        }
    }

    /// The least and the most that one of the part costs; nothing: no item is sold like that.
    template <typename Part>
    std::optional<std::pair<Money, Money>> priceRange(const Part &part) const
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
                note(Severity::Warning, Code::UnusedGroup, group.name);
                continue;
            }
            for (const Option &option : group.options) {
                if (!offered.value(group.id).contains(option.id)) {
                    note(Severity::Warning, Code::UnofferedOption, option.name, {group.name});
                }
            }
        }
        for (const Category &category : m_menu.categories) {
            inspectHours(category.hours, category.name, {});
            if (m_menu.itemsOf(category.id).isEmpty()) {
                note(Severity::Warning, Code::EmptyCategory, category.name);
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
                        note(Severity::Warning, Code::MissingSize, item->name,
                            {size.name, category.name}, item->id);
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
            note(Severity::Warning, Code::TwoMeanings, place, {word, *known, owner}, item);
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
            if (const QString size = sizes.value(folded(word)); !size.isEmpty()) {
                note(Severity::Warning, Code::SoldAndUnsoldSize, word, {word, size});
            }
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
