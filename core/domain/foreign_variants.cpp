// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreign_variants.h"

#include "foreign_names.h"

#include <QSet>

#include <algorithm>

namespace docket::foreign {

using namespace Qt::StringLiterals;

namespace {

/// The items of a category whose names end alike, and what stands before the ending.
struct Family {
    QString ending; ///< "Meat Container"
    QMap<ItemId, QString> beginnings; ///< "Lamb"
};

QStringList nameParts(const docket::Item &item)
{
    return withoutBrackets(item.name).split(u' ', Qt::SkipEmptyParts);
}

bool endsWith(const QStringList &parts, const QStringList &ending)
{
    return parts.size() > ending.size()
        && std::equal(ending.crbegin(), ending.crend(), parts.crbegin(),
            [](const QString &left, const QString &right) { return keyOf(left) == keyOf(right); });
}

Family familyOf(const CategoryId &category, const QList<docket::Item> &items)
{
    QList<const docket::Item *> members;
    QMap<QString, int> lastWords;
    for (const docket::Item &item : items) {
        const QStringList parts = nameParts(item);
        // "Chips with Sauce" ends in what comes with it.
        if (item.category == category && parts.size() > 1
            && !wordsOf(item.name).contains(u"with"_s)) {
            members.append(&item);
            ++lastWords[keyOf(parts.last())];
        }
    }
    const auto most = std::max_element(lastWords.cbegin(), lastWords.cend());
    if (members.isEmpty() || *most < 2 || *most * 2 < members.size()) {
        return {};
    }
    members.removeIf(
        [&](const docket::Item *item) { return keyOf(nameParts(*item).last()) != most.key(); });
    QStringList ending = nameParts(*members.first()).last(1);
    const auto sharedByAll = [&members](const QStringList &candidate) {
        return std::all_of(
            members.cbegin(), members.cend(), [&candidate](const docket::Item *item) {
                return endsWith(nameParts(*item), candidate);
            });
    };
    for (;;) {
        const QStringList first = nameParts(*members.first());
        const QStringList longer = first.last(std::min(ending.size() + 1, first.size()));
        if (longer.size() == ending.size() || !sharedByAll(longer)) {
            break;
        }
        ending = longer;
    }
    Family family {ending.join(u' '), {}};
    for (const docket::Item *item : std::as_const(members)) {
        const QStringList parts = nameParts(*item);
        family.beginnings.insert(item->id, parts.first(parts.size() - ending.size()).join(u' '));
    }
    return family;
}

VariantId variantFor(const QString &name, Draft &draft)
{
    if (const Variant *known = variantCalled(draft, name)) {
        return known->id;
    }
    const VariantId id(slugOf(name));
    draft.menu.variants.append({id, titled(name.toLower()), {}});
    return id;
}

/// A word that is a diet says so: the vegan one suits vegans.
void takeDiet(const QString &variant, docket::Item &item)
{
    const QString diet = variant.toLower();
    const QStringList diets = diet == "vegan"_L1 ? QStringList {u"vegan"_s, u"vegetarian"_s}
        : diet == "vegetarian"_L1                ? QStringList {diet}
                                                 : QStringList {};
    for (const QString &each : diets) {
        if (!item.dietary.contains(each)) {
            item.dietary.append(each);
        }
    }
}

} // namespace

void draftVariants(const QMap<ItemId, QString> &listedVariants, Draft &draft)
{
    QMap<CategoryId, Family> families;
    QMap<QString, int> categoriesOf; // by beginning
    for (const docket::Category &category : std::as_const(draft.menu.categories)) {
        const Family family = familyOf(category.id, draft.menu.items);
        QSet<QString> beginnings;
        for (const QString &beginning : family.beginnings) {
            beginnings.insert(keyOf(beginning));
        }
        for (const QString &beginning : std::as_const(beginnings)) {
            ++categoriesOf[beginning];
        }
        families.insert(category.id, family);
    }
    QStringList proteins;
    for (docket::Category &category : draft.menu.categories) {
        const Family family = families.value(category.id);
        if (!family.ending.isEmpty()) {
            const bool isAbbreviation = family.ending == family.ending.toUpper();
            category.words.append(isAbbreviation ? family.ending : family.ending.toLower());
            const bool isSpelledBetter = keyOf(family.ending) == keyOf(category.name)
                && family.ending.size() == category.name.size();
            category.name = isSpelledBetter ? family.ending : category.name;
        }
        const bool isShared = std::any_of(family.beginnings.cbegin(), family.beginnings.cend(),
            [&](const QString &beginning) { return categoriesOf.value(keyOf(beginning)) > 1; });
        bool isListed = false;
        bool isTold = false;
        for (docket::Item &item : draft.menu.items) {
            if (item.category != category.id) {
                continue;
            }
            const bool lists = listedVariants.contains(item.id);
            const QString name = lists ? listedVariants.value(item.id)
                : isShared             ? family.beginnings.value(item.id)
                                       : QString();
            if (!name.isEmpty()) {
                item.variant = variantFor(name, draft);
                takeDiet(name, item);
                isTold = true;
                isListed |= lists;
            }
        }
        if (isTold) {
            category.variantField = isListed ? u"variant"_s : u"protein"_s;
            proteins.append(category.name);
        } else if (family.beginnings.size() > 1) {
            category.variantField = u"name"_s;
        }
    }
    if (!proteins.isEmpty()) {
        QStringList names;
        for (const Variant &variant : std::as_const(draft.menu.variants)) {
            names.append(variant.name);
        }
        draft.findings.append(
            u"The items of %1 are told apart by %2: a caller who does not say which is asked."_s
                .arg(listed(proteins), listed(names, 12)));
    }
}

} // namespace docket::foreign
