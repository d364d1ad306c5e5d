// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/money.h"
#include "domain/promotions.h"
#include "domain/sale_window.h"
#include "domain/sentence.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace docket {

struct SizePrice {
    SizeId size; ///< Empty for the one price of an item without sizes.
    Money price;

    friend bool operator==(const SizePrice &, const SizePrice &) = default;
};

/// One thing that can be chosen with an item: onion, garlic, extra meat, Pepsi Max.
struct Option {
    OptionId id;
    QString name; ///< As a caller and the kitchen say it: "sweet chilli".
    Money price; ///< On top of the item, each.
    QList<SizePrice> sizePrices; ///< With items of these sizes it is that instead.
    QStringList words; ///< Further ways to say it.
    QStringList allergens; ///< FSANZ names.
    bool declaresAllergens = false; ///< False: nobody said; an empty list means nothing.
    bool inTheLot = false; ///< Part of "the lot".
    bool available = true; ///< False: 86.

    Money priceIn(const SizeId &size) const;

    friend bool operator==(const Option &, const Option &) = default;
};

/// How many of a group's options one line can have.
enum class Choice { Many, One };

/// Options that belong together: salads, sauces, extras, brand, salt.
struct OptionGroup {
    GroupId id;
    QString name; ///< "Salads"
    QString field; ///< The tools' field it is given in and shown as: salads, sauces, extras, brand,
                   ///< salt, cheese.
    QStringList heads; ///< Nouns for the group: "salad"; "garlic" is also heard as "garlic sauce".
    Choice choice = Choice::Many;
    bool headRequired = false; ///< Heard only with its noun: "chicken salt", never "chicken" alone.
    bool impliesItem = false; ///< Naming an option names the item: "coke" is a can.
    QList<Option> options;

    const Option *option(const OptionId &wanted) const;

    friend bool operator==(const OptionGroup &, const OptionGroup &) = default;
};

/// A group as one item (or every item of a category) offers it.
struct GroupUse {
    GroupId group;
    QList<OptionId> defaults; ///< Taken when the caller names none of the group.
    QList<OptionId> only; ///< Empty: all of the group.
    int minimum = 0; ///< Below it the line is incomplete: `needs` names the group's field.
    int maximum = 0; ///< 0: no limit. Choice::One is always at most one.
    int free = 0; ///< So many of a line cost nothing, the dearest first.

    bool offers(const OptionId &option) const { return only.isEmpty() || only.contains(option); }

    friend bool operator==(const GroupUse &, const GroupUse &) = default;
};

/// What a caller can order.
struct Item {
    ItemId id;
    CategoryId category;
    QString name; ///< "Lamb Kebab"
    VariantId variant; ///< Empty where the item stands alone in its category.
    QStringList words; ///< Further ways to say it.
    QList<SizePrice> prices; ///< In the menu's order; never empty.
    QList<GroupUse> groups; ///< Complete: the category's, replaced or extended by its own.
    QString station; ///< Where it is made.
    int prepSeconds = 0; ///< Work for one.
    QStringList allergens; ///< FSANZ names.
    bool declaresAllergens = false; ///< False: nobody said; an empty list means nothing.
    QHash<SizeId, int> kilojoules; ///< Of one, by size; under the empty size for every size.
    QStringList dietary; ///< vegetarian, vegan, halal, gluten-free, dairy-free
    ItemId upgradeOf; ///< "Chips w/ Cheese" is what "chips" becomes when its options are asked for.
    QString description; ///< A sentence about it.
    QString sku; ///< The shop's own number for it.
    QString photo; ///< A file of the data folder's photos.
    QList<SaleWindow> hours; ///< When it is sold; empty: as its category.
    bool gstFree = false;
    bool ageRestricted = false;
    bool available = true; ///< False: 86.
    QString soldWhen; ///< Only as it is sold: not available because of the time; when it is.

    bool hasSizes() const { return !prices.first().size.isEmpty(); }
    std::optional<Money> price(const SizeId &size) const;
    const GroupUse *use(const GroupId &group) const;

    friend bool operator==(const Item &, const Item &) = default;
};

struct Category {
    CategoryId id;
    QString name;
    QStringList words; ///< "kebab", "doner", "wrap"
    QString variantField; ///< What `needs` calls the variant: protein or variant.
    QList<SaleWindow> hours = {}; ///< When its items are sold; empty: always.

    friend bool operator==(const Category &, const Category &) = default;
};

struct Size {
    SizeId id;
    QString name; ///< "Large"
    QStringList words; ///< "l", "lge", "big"

    friend bool operator==(const Size &, const Size &) = default;
};

struct Variant {
    VariantId id;
    QString name; ///< "Lamb"
    QStringList words; ///< "lamp"

    friend bool operator==(const Variant &, const Variant &) = default;
};

/// What a part of a deal may be instead: any of these items in this size, each for so much more.
struct DealUpgrade {
    QList<ItemId> items;
    SizeId size; ///< Empty: whatever size the item has.
    Money price; ///< On top of the deal's. Not below zero.
    CategoryId category = {}; ///< Set: `items` are all of it that are sold in the size.

    friend bool operator==(const DealUpgrade &, const DealUpgrade &) = default;
};

/// One part of a deal: so many of any of these items in this size.
struct DealPart {
    QList<ItemId> items;
    SizeId size; ///< Empty: whatever size the item has.
    int quantity = 1;
    CategoryId category = {}; ///< Set: `items` are all of it that are sold in the size.
    QList<DealUpgrade> upgrades = {};

    /// What one of an item costs on top of the deal's price as this part, the least of all ways;
    /// nothing: it is no such part.
    std::optional<Money> extra(const ItemId &item, const SizeId &inSize) const;
    /// Whether the part, or what it may be instead, is asked for in just this size.
    bool comesIn(const SizeId &inSize) const;

    friend bool operator==(const DealPart &, const DealPart &) = default;
};

/// Items that cost less together. Options are charged on top.
struct Deal {
    DealId id;
    QString name;
    Money price;
    QList<DealPart> parts;

    friend bool operator==(const Deal &, const Deal &) = default;
};

/// Why an item that is not available is not, for a caller: it is sold out, or sold at other hours.
Sentence notSoldSentence(const Item &item);

/// The items of a category that are sold in a size; of an empty size: all of them.
QList<ItemId> soldOf(const QList<Item> &items, const CategoryId &category, const SizeId &size);

/// Everything a shop sells, under one version. A value that is never changed after loading: share
/// it as `std::shared_ptr<const Menu>`, from any thread.
class Menu {
public:
    QString version; ///< Of the content: the same content has the same version.
    QString currency; ///< ISO 4217
    QList<Size> sizes;
    QStringList unknownSizeWords; ///< Said by callers, not sold here: "medium".
    QList<Variant> variants;
    QList<OptionGroup> groups; ///< Where a word means two options, the earlier group wins.
    QList<Category> categories;
    QList<Item> items;
    QList<Deal> deals;
    QList<BulkDiscount> bulkDiscounts;
    QList<PromoCode> promoCodes;
    QList<Surcharge> surcharges;

    /// Nothing can be ordered: a shop that has just begun.
    bool isEmpty() const { return items.isEmpty(); }
    /// Builds the look-ups; called once, by the loader.
    void index();
    /// Fills in again what stands for a whole category, after items came or went, and indexes.
    void settle();
    /// Whether both sell the same in the same way, whatever their versions.
    bool isSameAs(const Menu &other) const;

    const Item *item(const ItemId &id) const;
    const Category *category(const CategoryId &id) const;
    const OptionGroup *group(const GroupId &id) const;
    const Option *option(const GroupId &group, const OptionId &option) const;
    const Size *size(const SizeId &id) const;
    const Variant *variant(const VariantId &id) const;
    QList<const Item *> itemsOf(const CategoryId &category) const;
    /// The code that a customer means (`promoKey`); nullptr: there is none.
    const PromoCode *promoCode(QStringView said) const;

private:
    QHash<ItemId, qsizetype> m_items;
    QHash<CategoryId, qsizetype> m_categories;
    QHash<CategoryId, QList<qsizetype>> m_itemsOf;
    QHash<GroupId, qsizetype> m_groups;
    QHash<SizeId, qsizetype> m_sizes;
    QHash<VariantId, qsizetype> m_variants;
};

} // namespace docket
