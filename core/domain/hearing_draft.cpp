// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hearing_draft.h"

#include "hearing_refusal.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace docket::hearing {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfOne = 20;

template <typename Test>
void keepIfAny(Items &items, const Test &test)
{
    if (std::any_of(items.cbegin(), items.cend(), test)) {
        items.removeIf([&test](const Item *item) { return !test(item); });
    }
}

// "vegan" is a variant of some things and a diet that others suit.
bool isOfVariant(const Item &item, const Variant &variant)
{
    return item.variant == variant.id || item.dietary.contains(variant.id.text());
}

} // namespace

void Draft::name(const Mention &head)
{
    m_candidates.reset();
    const Sense &sense = *head.sense;
    m_said += (m_said.isEmpty() ? QString() : u" "_s) + head.said;
    if (!sense.items.isEmpty()) {
        m_named = sense.items;
        for (const Category *category : sense.categories) {
            m_categories.append(category);
        }
    } else if (!sense.categories.isEmpty()) {
        m_categories.append(sense.categories);
    } else {
        std::copy_if(sense.options.cbegin(), sense.options.cend(), std::back_inserter(m_implied),
            [](const OptionSense &option) { return option.group->impliesItem; });
    }
}

Trouble Draft::take(const Mention &mention)
{
    switch (mention.sign) {
    case Sign::Number:
    case Sign::Quantity:
        return takeCount(mention);
    case Sign::Article:
    case Sign::Serve:
        m_quantity = m_quantity == 0 ? 1 : m_quantity;
        return std::nullopt;
    case Sign::Correction:
        m_isCorrecting = true;
        m_wishes.append(mention);
        return std::nullopt;
    case Sign::Menu:
        break;
    default:
        m_isCorrecting = false;
        m_wishes.append(mention);
        return std::nullopt;
    }
    // "with falafel" on a lamb kebab is an extra, on a kebab yet without meat its variant.
    const bool isWish = mention.isOption() && (!mention.isModifier() || !lacks(mention))
        && (!m_isCorrecting || !mention.isModifier());
    if (isWish || !mention.isModifier()) {
        m_isCorrecting = false;
        m_wishes.append(mention);
        return std::nullopt;
    }
    return mention.sense->variant != nullptr && (mention.sense->size == nullptr || fits(mention))
            && !mention.sense->isUnknownSize
        ? takeVariant(mention)
        : takeSize(mention);
}

Trouble Draft::takeCount(const Mention &mention)
{
    if (mention.number < 1 || mention.number > mostOfOne) {
        return oddNumber(mention.said);
    }
    if (m_isCounted && m_quantity != mention.number && !m_isCorrecting) {
        return whichOne(
            {QString::number(m_quantity), QString::number(mention.number)}, u"quantity"_s);
    }
    m_quantity = mention.number;
    m_isCounted = true;
    corrected();
    return std::nullopt;
}

Trouble Draft::takeSize(const Mention &mention)
{
    const Size *size = mention.sense->size;
    if (!m_isCorrecting) {
        const bool isOther =
            size != nullptr ? (m_size != nullptr && m_size != size) : (m_size != nullptr);
        if (isOther || (size != nullptr && !m_unknownSize.isEmpty())) {
            const QString first = m_size != nullptr ? m_size->name.toLower() : m_unknownSize;
            const QString second = size != nullptr ? size->name.toLower() : mention.said;
            return whichOne({first, second}, u"size"_s);
        }
    }
    m_size = size;
    m_unknownSize = size != nullptr ? QString() : mention.said;
    corrected();
    return std::nullopt;
}

Trouble Draft::takeVariant(const Mention &mention)
{
    const Variant *variant = mention.sense->variant;
    if (m_variant != nullptr && m_variant != variant && !m_isCorrecting) {
        const Items items = candidates();
        const Category *category =
            items.isEmpty() ? nullptr : m_offer->menu().category(items.first()->category);
        const bool hasField = category != nullptr && !category->variantField.isEmpty();
        return whichOne({m_variant->name.toLower(), variant->name.toLower()},
            hasField ? category->variantField : u"variant"_s);
    }
    m_variant = variant;
    if (m_isCorrecting) {
        widen();
    }
    corrected();
    return std::nullopt;
}

void Draft::corrected()
{
    m_candidates.reset();
    if (m_isCorrecting && !m_wishes.isEmpty() && m_wishes.last().is(Sign::Correction)) {
        m_wishes.removeLast();
    }
}

void Draft::setQuantity(int quantity)
{
    m_quantity = quantity;
    m_isCounted = true;
}

Draft Draft::kind() const
{
    Draft kind(*m_offer);
    const Items items = candidates();
    for (const Category &category : m_offer->menu().categories) {
        const bool isOne = std::any_of(items.cbegin(), items.cend(),
            [&category](const Item *item) { return item->category == category.id; });
        if (isOne) {
            kind.m_categories.append(&category);
        }
    }
    kind.m_said = m_said;
    return kind;
}

void Draft::wishFirst(const Mentions &wishes)
{
    m_wishes = wishes + m_wishes;
}

void Draft::inherit(const Draft &other)
{
    m_candidates.reset();
    const bool wasNamed = isNamed();
    if (!wasNamed) {
        m_named = other.m_named;
        m_categories = other.m_categories;
        m_implied = other.m_implied;
        m_said = other.m_said;
    }
    if (m_variant == nullptr && m_named == other.m_named) {
        m_variant = other.m_variant;
    }
    if (m_size == nullptr && m_unknownSize.isEmpty()) {
        m_size = other.m_size;
        m_unknownSize = other.m_unknownSize;
    }
    if (!wasNamed) {
        widen();
    }
}

// "a small chicken one" after "lamb kebab": the name names the lamb, so only the kind stays.
void Draft::widen()
{
    const bool isOtherVariant = m_variant != nullptr
        && std::any_of(m_named.cbegin(), m_named.cend(), [this](const Item *item) {
               return !item->variant.isEmpty() && item->variant != m_variant->id;
           });
    if (!isOtherVariant) {
        return;
    }
    for (const Item *item : std::as_const(m_named)) {
        const Category *category = m_offer->menu().category(item->category);
        if (category != nullptr && !m_categories.contains(category)) {
            m_categories.append(category);
        }
    }
    m_named.clear();
}

Items Draft::candidates() const
{
    if (!m_candidates) {
        m_candidates = narrowed();
    }
    return *m_candidates;
}

Items Draft::narrowed() const
{
    Items items = m_named;
    if (items.isEmpty() && !m_categories.isEmpty()) {
        items = m_offer->itemsOf(m_categories);
    } else if (items.isEmpty()) {
        for (const OptionSense &sense : m_implied) {
            items.append(m_offer->itemsWith(sense));
        }
    }
    if (!m_categories.isEmpty()) {
        keepIfAny(items, [this](const Item *item) {
            return std::any_of(m_categories.cbegin(), m_categories.cend(),
                [item](const Category *category) { return category->id == item->category; });
        });
    }
    if (!m_implied.isEmpty()) {
        keepIfAny(items, [this](const Item *item) {
            return std::any_of(m_implied.cbegin(), m_implied.cend(),
                [&](const OptionSense &sense) { return m_offer->use(*item, sense, nullptr); });
        });
    }
    if (m_variant != nullptr) {
        keepIfAny(items, [this](const Item *item) { return isOfVariant(*item, *m_variant); });
        keepIfAny(items, [this](const Item *item) { return item->variant == m_variant->id; });
    }
    if (m_size != nullptr) {
        keepIfAny(items, [this](const Item *item) { return item->price(m_size->id).has_value(); });
    }
    return items;
}

bool Draft::fits(const Mention &mention) const
{
    const Items items = candidates();
    const Sense &sense = *mention.sense;
    return std::any_of(items.cbegin(), items.cend(), [&sense](const Item *item) {
        return (sense.size != nullptr && item->price(sense.size->id))
            || (sense.isUnknownSize && item->hasSizes())
            || (sense.variant != nullptr && isOfVariant(*item, *sense.variant));
    });
}

bool Draft::lacks(const Mention &mention) const
{
    const Sense &sense = *mention.sense;
    const Items items = candidates();
    const bool hasVariant = m_variant != nullptr
        || (!m_named.isEmpty() && std::all_of(items.cbegin(), items.cend(), [](const Item *item) {
               return !item->variant.isEmpty();
           }));
    const bool isSize = sense.size != nullptr || sense.isUnknownSize;
    return (isSize && m_size == nullptr && m_unknownSize.isEmpty())
        || (sense.variant != nullptr && !hasVariant);
}

bool Draft::offers(const Mention &mention) const
{
    return std::any_of(mention.sense->options.cbegin(), mention.sense->options.cend(),
        [this](const OptionSense &sense) { return canBe(sense); });
}

bool Draft::canBe(const OptionSense &sense) const
{
    const Items items = candidates();
    return std::any_of(items.cbegin(), items.cend(),
        [&](const Item *item) { return m_offer->use(*item, sense, m_size) != nullptr; });
}

bool Draft::needs(const Mention &mention) const
{
    const Items items = candidates();
    return std::any_of(
        mention.sense->options.cbegin(), mention.sense->options.cend(), [&](const auto &sense) {
            return std::any_of(items.cbegin(), items.cend(), [&](const Item *item) {
                const GroupUse *use = item->use(sense.group->id);
                return use != nullptr && use->minimum > 0 && use->offers(sense.option->id);
            });
        });
}

bool Draft::isSameKind(const Draft &other) const
{
    const QList<const Category *> mine = kind().categories();
    const QList<const Category *> theirs = other.kind().categories();
    return std::any_of(mine.cbegin(), mine.cend(),
        [&theirs](const Category *category) { return theirs.contains(category); });
}

} // namespace docket::hearing
