// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diet_tools.h"

#include "domain/dietary.h"
#include "menu_lookup.h"
#include "request_builder.h"
#include "schema.h"

#include <QJsonArray>

#include <algorithm>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostItemsNamed = 10;

QString toText(Contains contains)
{
    switch (contains) {
    case Contains::Yes:
        return u"yes"_s;
    case Contains::No:
        return u"no"_s;
    case Contains::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

/// The items that are meant, or the answer that asks for one.
std::variant<QList<const Item *>, QJsonObject> askedItems(const ToolCall &call)
{
    const auto name = call.arguments.text(u"itemName");
    if (!name) {
        return refusal(name.error());
    }
    if (name->trimmed().isEmpty()) {
        return refusal(u"Which item?"_s, {u"itemName"_s});
    }
    QList<const Item *> items = itemsCalled(call.desks.carts.listener(), *name);
    if (items.isEmpty()) {
        return refusal(u"There is no %1 on the menu."_s.arg(shown(*name)), {u"itemName"_s});
    }
    return items;
}

QString sentence(const Item &item, const QString &allergen, const AllergenCheck &check)
{
    switch (check.contains) {
    case Contains::Yes:
        return u"Yes, the %1 contains %2."_s.arg(item.name, check.found.join(u", "_s));
    case Contains::No:
        return u"The %1 as it comes is declared without %2."_s.arg(item.name, allergen);
    case Contains::Unknown:
        return u"I do not know whether the %1 contains %2. Please ask the shop before you order it."_s
            .arg(item.name, allergen);
    }
    Q_UNREACHABLE();
}

QJsonObject checkAllergens(const ToolCall &call)
{
    const auto found = askedItems(call);
    if (const auto *refused = std::get_if<QJsonObject>(&found)) {
        return *refused;
    }
    const auto &items = std::get<QList<const Item *>>(found);
    const auto said = call.arguments.text(u"allergen");
    if (!said) {
        return refusal(said.error());
    }
    const QString allergen = shown(said->simplified());
    if (allergen.isEmpty()) {
        return refusal(u"Which allergen?"_s, {u"allergen"_s});
    }
    const QStringList meant = allergensMeant(said->left(200));
    const Menu &menu = call.desks.carts.menu();
    const AllergenCheck check = docket::checkAllergens(menu, *items.first(), meant);
    const bool isSame = std::all_of(items.cbegin(), items.cend(), [&](const Item *item) {
        return docket::checkAllergens(menu, *item, meant).contains == check.contains;
    });
    if (!isSame) {
        return refusal(
            u"That is not the same for all of them. Which one: %1?"_s.arg(fewNames(items, 5)),
            {u"itemName"_s});
    }
    QJsonObject result {
        {u"ok"_s, true},
        {u"contains"_s, toText(check.contains)},
        {u"item"_s, fewNames(items, 5)},
        {u"found"_s, QJsonArray::fromStringList(check.found)},
        {u"message"_s, sentence(*items.first(), allergen, check)},
    };
    if (check.contains == Contains::Unknown) {
        result.insert(u"undeclared"_s, QJsonArray::fromStringList(check.undeclared));
    }
    return result;
}

QJsonObject getMenuByDietaryFilter(const ToolCall &call)
{
    const auto said = call.arguments.text(u"filter");
    if (!said) {
        return refusal(said.error());
    }
    const QString diet = dietMeant(said->left(200));
    if (diet.isEmpty()) {
        return refusal(u"I can look for vegetarian, vegan, halal, gluten-free or dairy-free."_s,
            {u"filter"_s});
    }
    QList<const Item *> items;
    for (const Item &item : call.desks.carts.menu().items) {
        if (item.available && suits(item, diet)) {
            items.append(&item);
        }
    }
    QStringList names;
    for (const Item *item : items.first(std::min(mostItemsNamed, items.size()))) {
        names.append(item->name);
    }
    return {
        {u"ok"_s, true},
        {u"filter"_s, diet},
        {u"items"_s, QJsonArray::fromStringList(names)},
        {u"count"_s, static_cast<int>(items.size())},
        {u"more"_s, static_cast<int>(items.size() - names.size())},
        {u"message"_s,
            items.isEmpty() ? u"Nothing on the menu is declared %1."_s.arg(diet)
                            : u"Declared %1: %2."_s.arg(diet, fewNames(items, mostItemsNamed))},
    };
}

/// 4.184 kilojoules are one Calorie (kilocalorie), half-up.
int calories(int kilojoules)
{
    return (kilojoules * 1000 + 2092) / 4184;
}

QJsonObject getCalorieInfo(const ToolCall &call)
{
    const auto found = askedItems(call);
    if (const auto *refused = std::get_if<QJsonObject>(&found)) {
        return *refused;
    }
    const auto &items = std::get<QList<const Item *>>(found);
    if (items.size() > 1) {
        return refusal(u"Which one: %1?"_s.arg(fewNames(items, 5)), {u"itemName"_s});
    }
    const Item &item = *items.first();
    QJsonObject result {
        {u"ok"_s, true}, {u"item"_s, item.name}, {u"isKnown"_s, !item.kilojoules.isEmpty()}};
    QStringList texts;
    QJsonObject sizes;
    for (const SizePrice &price : item.prices) {
        const auto own = item.kilojoules.constFind(price.size);
        const auto known =
            own == item.kilojoules.cend() ? item.kilojoules.constFind(SizeId()) : own;
        if (known == item.kilojoules.cend()) {
            continue;
        }
        const Size *size = call.desks.carts.menu().size(price.size);
        const QString energy =
            u"%1 kilojoules, that is %2 calories"_s.arg(*known).arg(calories(*known));
        texts.append(size == nullptr ? energy : size->name.toLower() + u' ' + energy);
        sizes.insert(size == nullptr ? u"one"_s : price.size.text(),
            QJsonObject {{u"kilojoules"_s, *known}, {u"calories"_s, calories(*known)}});
    }
    result.insert(u"energy"_s, sizes);
    result.insert(u"message"_s,
        texts.isEmpty() ? u"I do not know the calories of the %1."_s.arg(item.name)
                        : u"%1: %2."_s.arg(item.name, texts.join(u"; "_s)));
    return result;
}

QJsonObject confirmAge(const ToolCall &call)
{
    bool isOfAge = true;
    if (call.arguments.has(u"confirmed")) {
        const auto confirmed = call.arguments.boolean(u"confirmed");
        if (!confirmed) {
            return refusal(confirmed.error());
        }
        isOfAge = *confirmed;
    }
    call.session.isAgeConfirmed = isOfAge;
    return {{u"ok"_s, true}, {u"isAgeConfirmed"_s, isOfAge},
        {u"message"_s,
            isOfAge ? u"Thank you. Please bring an identity card."_s
                    : u"Then I cannot sell that item."_s}};
}

QJsonObject itemNameParameter()
{
    return schema::parameter("string", "The item as the caller calls it, for example lamb kebab.");
}

} // namespace

QList<Tool> dietTools()
{
    return {
        {u"checkAllergens"_s, Profile::Full, Effect::Looks,
            u"Tells whether an item contains an allergen: yes, no or unknown. Say unknown as unknown, never as no; it speaks of the item as it comes, without extras."_s,
            schema::object(
                {
                    {u"itemName"_s, itemNameParameter()},
                    {u"allergen"_s,
                        schema::parameter(
                            "string", "For example dairy, gluten, nuts, sesame or egg.")},
                },
                {u"itemName"_s, u"allergen"_s}),
            checkAllergens},
        {u"getMenuByDietaryFilter"_s, Profile::Full, Effect::Looks,
            u"Lists what is declared for a diet: vegetarian, vegan, halal, gluten-free or dairy-free. For an allergy call checkAllergens as well."_s,
            schema::object({{u"filter"_s,
                               schema::parameter("string",
                                   "vegetarian, vegan, halal, gluten-free or dairy-free.")}},
                {u"filter"_s}),
            getMenuByDietaryFilter},
        {u"getCalorieInfo"_s, Profile::Full, Effect::Looks,
            u"Tells the kilojoules and calories of an item where the shop has declared them; never estimate them."_s,
            schema::object({{u"itemName"_s, itemNameParameter()}}, {u"itemName"_s}),
            getCalorieInfo},
        {u"confirmAge"_s, Profile::Full, Effect::Changes,
            u"Notes that the caller said to be 18 or older. Ask the caller first; needed when adding an item answers needs confirmAge. Then add the item again."_s,
            schema::object({{u"confirmed"_s,
                schema::parameter("boolean", "What the caller said; true if left out.")}}),
            confirmAge},
    };
}

} // namespace docket::voice
