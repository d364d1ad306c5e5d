// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hearing_request.h"

#include "hearing_refusal.h"
#include "hearing_wishes.h"

#include <algorithm>
#include <utility>

namespace docket::hearing {

using namespace Qt::StringLiterals;

namespace {

QString variantName(const Menu &menu, const VariantId &id)
{
    const Variant *variant = menu.variant(id);
    return variant == nullptr ? id.text() : variant->name.toLower();
}

Trouble clashOfVariants(const Draft &draft, const Item &item)
{
    const Variant *variant = draft.variant();
    if (variant == nullptr || item.variant.isEmpty() || item.variant == variant->id
        || item.dietary.contains(variant->id.text())) {
        return std::nullopt;
    }
    const Menu &menu = draft.offer().menu();
    const Category *category = menu.category(item.category);
    const bool hasField = category != nullptr && !category->variantField.isEmpty();
    return whichOne({variantName(menu, item.variant), variant->name.toLower()},
        hasField ? category->variantField : u"variant"_s);
}

Trouble clashOfCategories(const Draft &draft, const Item &item)
{
    const bool isMember = draft.categories().isEmpty()
        || std::any_of(draft.categories().cbegin(), draft.categories().cend(),
            [&item](const Category *category) { return category->id == item.category; });
    return isMember ? std::nullopt : Trouble(notUnderstood(draft.said()));
}

} // namespace

std::variant<LineRequest, LineRefusal> request(const Draft &draft)
{
    LineRequest request;
    request.quantity = draft.quantity() == 0 ? 1 : draft.quantity();
    request.size = draft.size() == nullptr ? SizeId() : draft.size()->id;
    request.unknownSize = draft.unknownSize();
    request.variant = draft.variant() == nullptr ? VariantId() : draft.variant()->id;

    const Items candidates = draft.candidates();
    const bool isKnown =
        !draft.named().isEmpty() || draft.categories().isEmpty() || draft.implies();
    if (isKnown && candidates.size() > 1) {
        QStringList names;
        for (const Item *item : candidates) {
            names.append(item->name);
        }
        return whichOne(names, u"name"_s);
    }
    if (candidates.isEmpty() && draft.isNamed()) {
        return notUnderstood(draft.said());
    }
    if (draft.isNamed()) {
        const Item &item = *candidates.first();
        const Trouble clash = clashOfVariants(draft, item);
        if (isKnown && clash) {
            return *clash;
        }
        const Trouble stray = clashOfCategories(draft, item);
        if (isKnown && stray) {
            return *stray;
        }
        request.category = item.category;
        if (isKnown) {
            request.item = item.id;
            if (!item.variant.isEmpty()) {
                request.variant = item.variant;
            }
        }
    }

    auto groups = granted(draft, candidates);
    if (auto *refusal = std::get_if<LineRefusal>(&groups)) {
        return *refusal;
    }
    const bool isEmpty = !draft.isNamed() && draft.variant() == nullptr && draft.size() == nullptr
        && draft.unknownSize().isEmpty() && draft.quantity() == 0
        && std::get<QList<GroupRequest>>(groups).isEmpty();
    if (isEmpty) {
        return nothingHeard();
    }
    request.groups = std::get<QList<GroupRequest>>(std::move(groups));
    return request;
}

} // namespace docket::hearing
