// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "line_item.h"

#include "line_options.h"
#include "line_words.h"

#include <algorithm>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

using Items = QList<const Item *>;
using Found = std::variant<const Item *, LineRefusal>;

template <typename Predicate>
Items filtered(const Items &items, Predicate predicate)
{
    Items kept;
    std::copy_if(items.cbegin(), items.cend(), std::back_inserter(kept), predicate);
    return kept;
}

Items available(const Items &items)
{
    return filtered(items, [](const Item *item) { return item->available; });
}

/// The items of a variant; where there are none, those that suit it as a diet: the only vegan
/// kebab is the falafel one.
Items ofVariant(const Items &items, const VariantId &variant)
{
    const Items exact = filtered(items, [&](const Item *item) { return item->variant == variant; });
    return exact.isEmpty()
        ? filtered(items, [&](const Item *item) { return item->dietary.contains(variant.text()); })
        : exact;
}

QString variantName(const Menu &menu, const VariantId &id)
{
    const Variant *variant = menu.variant(id);
    return variant == nullptr ? id.text() : variant->name.toLower();
}

QStringList variantNames(const Menu &menu, const Items &items)
{
    QStringList names;
    for (const Item *item : items) {
        if (!item->variant.isEmpty()) {
            names.append(variantName(menu, item->variant));
        }
    }
    names.removeDuplicates();
    return names;
}

/// The items' names; of many the first ones, and how many more there are: a caller does not
/// remember sixty.
QStringList fewNames(const Items &items)
{
    constexpr qsizetype most = 5;
    QStringList names;
    for (const Item *item : items.first(std::min(most, items.size()))) {
        names.append(item->name);
    }
    if (items.size() > most) {
        const qsizetype more = items.size() - most;
        names.append(more == 1 ? u"one more"_s : u"one of %1 more"_s.arg(more));
    }
    return names;
}

LineRefusal soldOut(const Item &item)
{
    return refused(notSoldSentence(item));
}

/// None is there because of the time, and all for the same hours.
bool allSoldAtOtherHours(const Items &items)
{
    const QString &hours = items.first()->soldWhen;
    return !hours.isEmpty() && std::all_of(items.cbegin(), items.cend(), [&](const Item *item) {
        return item->soldWhen == hours;
    });
}

Found onlyIfAvailable(const Item *item)
{
    if (!item->available) {
        return soldOut(*item);
    }
    return item;
}

Found givenItem(const Menu &menu, const LineRequest &request)
{
    const Item *item = menu.item(request.item);
    if (item == nullptr) {
        return refused(Sentence::tr("Sorry, that is not on the menu."));
    }
    const bool contradicts = !request.variant.isEmpty() && item->variant != request.variant
        && !item->dietary.contains(request.variant.text());
    if (contradicts) {
        LineRefusal refusal = refused(Sentence::tr("We do not have the %1 in %2.")
                                          .arg(item->name, variantName(menu, request.variant)));
        const Category *category = menu.category(item->category);
        if (!item->variant.isEmpty() && category != nullptr) {
            refusal.needs.append(category->variantField);
        }
        return refusal;
    }
    return onlyIfAvailable(item);
}

/// The question for the variant, and for the size where every item of the category wants one.
LineRefusal variantQuestion(const Menu &menu, const Category &category, const Items &items,
    const LineRequest &request, const QString &preface = {})
{
    const QString thing = spokenName(category);
    const SizeQuestion size = sizeQuestion(menu, items, request, thing);
    QList<Need> needs;
    if (!size.choices.isEmpty()) {
        needs.append({u"size"_s, size.choices});
    }
    needs.append({category.variantField, variantNames(menu, items)});
    return incomplete(thing, needs, preface.isEmpty() ? size.preface : preface);
}

Found itemOfVariant(
    const Menu &menu, const Category &category, const Items &items, const LineRequest &request)
{
    const QString wanted = variantName(menu, request.variant);
    const QString preface = u"We do not have the %1 in %2."_s.arg(spokenName(category), wanted);
    const Items matching = ofVariant(items, request.variant);
    if (matching.isEmpty()) {
        const Items others = available(items);
        return variantNames(menu, others).isEmpty()
            ? refused(Sentence::verbatim(preface))
            : variantQuestion(menu, category, others, request, preface);
    }
    const Items sold = available(matching);
    if (sold.isEmpty()) {
        return soldOut(*matching.first());
    }
    if (sold.size() == 1) {
        return sold.first();
    }
    return incomplete(spokenName(category), {{u"name"_s, fewNames(sold)}});
}

Found itemOfCategory(const Menu &menu, const LineRequest &request)
{
    const Category *category = menu.category(request.category);
    // An upgrade is reached through its plain item or by its own name, never by the category.
    const Items items = filtered(
        menu.itemsOf(request.category), [](const Item *item) { return item->upgradeOf.isEmpty(); });
    if (category == nullptr || items.isEmpty()) {
        return refused(Sentence::tr("Sorry, that is not on the menu."));
    }
    if (!request.variant.isEmpty()) {
        return itemOfVariant(menu, *category, items, request);
    }
    if (items.size() == 1) {
        return onlyIfAvailable(items.first());
    }
    const Items sold = available(items);
    if (sold.isEmpty()) {
        return refused(Sentence::verbatim(allSoldAtOtherHours(items)
                ? u"Sorry, %1 are only sold %2."_s.arg(category->name, items.first()->soldWhen)
                : u"Sorry, we are out of %1."_s.arg(category->name)));
    }
    if (!variantNames(menu, sold).isEmpty()) {
        return variantQuestion(menu, *category, sold, request);
    }
    // "drinks" and "solo": the can is the only drink that can be a Solo.
    const bool asked = std::any_of(request.groups.cbegin(), request.groups.cend(),
        [](const GroupRequest &group) { return !group.named.isEmpty(); });
    const Items offering = filtered(sold, [&](const Item *item) {
        return asked && unofferedOptions(menu, *item, request.groups).isEmpty();
    });
    if (offering.size() == 1) {
        return offering.first();
    }
    return LineRefusal {Sentence::verbatim(u"Which one of the %1 would you like: %2?"_s.arg(
                            category->name, either(fewNames(sold)))),
        {u"name"_s}};
}

Found itemOfVariantAlone(const Menu &menu, const LineRequest &request)
{
    Items items;
    for (const Item &item : menu.items) {
        const bool sized = request.size.isEmpty() || item.price(request.size).has_value();
        if (item.variant == request.variant && item.upgradeOf.isEmpty() && item.available
            && sized) {
            items.append(&item);
        }
    }
    if (items.size() == 1) {
        return items.first();
    }
    const QString wanted = variantName(menu, request.variant);
    if (items.isEmpty()) {
        return refused(
            Sentence::verbatim(u"Sorry, there is nothing like that in %1."_s.arg(wanted)));
    }
    QStringList categories;
    for (const Item *item : items) {
        const Category *category = menu.category(item->category);
        categories.append(category == nullptr ? item->name : spokenName(*category));
    }
    categories.removeDuplicates();
    return LineRefusal {
        Sentence::verbatim(u"What would you like with %1: %2?"_s.arg(wanted, either(categories))),
        {u"category"_s}};
}

QString sizeName(const Menu &menu, const SizeId &id)
{
    const Size *size = menu.size(id);
    return size == nullptr ? id.text() : size->name.toLower();
}

} // namespace

std::variant<const Item *, LineRefusal> findItem(const Menu &menu, const LineRequest &request)
{
    if (!request.item.isEmpty()) {
        return givenItem(menu, request);
    }
    if (!request.category.isEmpty()) {
        return itemOfCategory(menu, request);
    }
    if (!request.variant.isEmpty()) {
        return itemOfVariantAlone(menu, request);
    }
    return LineRefusal {Sentence::verbatim(u"Which item would you like?"_s), {u"category"_s}};
}

SizeQuestion sizeQuestion(const Menu &menu, const QList<const Item *> &items,
    const LineRequest &request, const QString &thing)
{
    SizeQuestion question;
    for (const Size &size : menu.sizes) {
        const auto has = [&size](const Item *item) { return item->price(size.id).has_value(); };
        if (std::any_of(items.cbegin(), items.cend(), has)) {
            if (size.id == request.size && request.unknownSize.isEmpty()) {
                return {};
            }
            question.choices.append(size.name.toLower());
        }
    }
    const QString wanted =
        request.unknownSize.isEmpty() ? sizeName(menu, request.size) : request.unknownSize;
    if (!wanted.isEmpty()) {
        question.preface = u"We do not have the %1 in %2."_s.arg(thing, wanted);
    }
    return question;
}

} // namespace docket
