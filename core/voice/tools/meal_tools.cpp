// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meal_tools.h"

#include "domain/meal_conversion.h"
#include "item_arguments.h"
#include "menu_lookup.h"
#include "request_builder.h"
#include "schema.h"

#include <QJsonArray>

#include <algorithm>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostIndexes = 100;

bool meansAll(const QJsonValue &value)
{
    if (value.isArray()) {
        return value.toArray().isEmpty();
    }
    const QString text = value.toString().trimmed().toLower();
    return value.isUndefined() || value.isNull()
        || (value.isString() && (text.isEmpty() || text == "all"_L1));
}

/// Indexes as models write them: [0, "1"], 0, "0, 1"; nothing or "all" is every line.
Result<QList<qsizetype>> indexesFrom(const ToolCall &call)
{
    const CallSession &session = call.session;
    QJsonValue value = call.arguments.value(u"itemIndices");
    if (value.isUndefined() && call.arguments.has(u"itemIndex")) {
        value = call.arguments.value(u"itemIndex");
    }
    QJsonArray entries;
    if (meansAll(value)) {
        for (qsizetype at = 0; at < session.cart.lines.size(); ++at) {
            entries.append(at);
        }
    } else if (value.isString() && value.toString().size() <= 4 * mostIndexes) {
        QString text = value.toString();
        text.remove(u'[').remove(u']');
        for (const QString &entry : text.split(u',', Qt::SkipEmptyParts)) {
            entries.append(entry.trimmed());
        }
    } else {
        entries = value.isArray() ? value.toArray() : QJsonArray {value};
    }
    QList<qsizetype> indexes;
    for (const QJsonValue entry : entries) {
        const Arguments one(QJsonObject {{u"itemIndices"_s, entry}});
        const auto index = one.integer(u"itemIndices");
        if (!index || entries.size() > mostIndexes) {
            return Error {ErrorCode::InvalidArgument,
                Sentence::verbatim(u"itemIndices must be a list of whole numbers."_s), {}};
        }
        if (const auto found = call.desks.carts.checkIndex(session, *index); !found) {
            return found.error();
        }
        if (!indexes.contains(*index)) {
            indexes.append(*index);
        }
    }
    return indexes;
}

/// The sizes in which parts of the menu's deals come: those of chips.
QList<const Size *> partSizes(const Menu &menu)
{
    QList<const Size *> sizes;
    for (const Size &size : menu.sizes) {
        const bool isPart =
            std::any_of(menu.deals.cbegin(), menu.deals.cend(), [&size](const Deal &deal) {
                return std::any_of(deal.parts.cbegin(), deal.parts.cend(),
                    [&size](const DealPart &part) { return part.comesIn(size.id); });
            });
        if (isPart) {
            sizes.append(&size);
        }
    }
    return sizes;
}

Result<SizeId> chipsSizeFrom(const Menu &menu, const Arguments &arguments)
{
    const auto said = arguments.text(u"chipsSize");
    if (!said) {
        return said.error();
    }
    if (said->trimmed().isEmpty()) {
        return SizeId();
    }
    QStringList names;
    for (const Size *size : partSizes(menu)) {
        if (isCalled(*said, size->id.text(), size->name, size->words)) {
            return size->id;
        }
        names.append(size->name.toLower());
    }
    return Error {ErrorCode::Incomplete,
        Sentence::verbatim(names.isEmpty()
                ? u"There is no size to choose for a meal."_s
                : u"We do not have that in %1. Which size would you like: %2?"_s.arg(
                    shown(*said), names.join(u" or "_s))),
        u"chipsSize"_s};
}

/// The item with the caller's brand and salt, as far as it has them. Without a word about the
/// drink it is a coke where the shop has one.
LineOutcome makePart(const OrderListener &listener, const Item &item, const SizeId &size,
    const QString &brand, const QString &salt)
{
    QJsonObject fields {{u"name"_s, item.name}, {u"size"_s, size.text()}};
    const bool hasBrand = hasOptions(listener.menu(), item, u"brand");
    if (hasBrand) {
        fields.insert(u"brand"_s, brand.isEmpty() ? u"coke"_s : brand);
    }
    if (!salt.isEmpty() && hasOptions(listener.menu(), item, u"salt")) {
        fields.insert(u"salt_type"_s, salt);
    }
    auto lines = linesFromArguments(listener, Arguments(fields));
    if (std::holds_alternative<LineRefusal>(lines) && hasBrand && brand.isEmpty()) {
        fields.remove(u"brand"_s);
        lines = linesFromArguments(listener, Arguments(fields));
    }
    if (auto *refusal = std::get_if<LineRefusal>(&lines)) {
        for (QString &need : refusal->needs) {
            need = need == "brand"_L1 ? u"drinkBrand"_s : need;
        }
        if (refusal->needs.isEmpty() && hasBrand && !brand.isEmpty()) {
            refusal->needs.append(u"drinkBrand"_s);
        }
        return std::move(*refusal);
    }
    return std::get<QList<CartLine>>(lines).first();
}

QJsonObject notConverted(const ToolCall &call, const QString &error)
{
    QJsonObject result = refusal(error);
    result.insert(u"convertedCount"_s, 0);
    result.insert(u"total"_s, call.desks.carts.price(call.session).total.toJson());
    return result;
}

QString message(const ToolCall &call, const MealConversion &meals, Money total)
{
    QStringList added;
    for (const CartLine &line : meals.added) {
        added.append(lineDescription(call.desks.carts.menu(), line));
    }
    QString text = u"That is a meal already."_s;
    if (meals.converted == 1) {
        text = u"It is a meal now."_s;
    } else if (meals.converted > 1) {
        text = u"%1 items are meals now."_s.arg(meals.converted);
    }
    if (!added.isEmpty()) {
        text += u" Added: %1."_s.arg(added.join(u"; "_s));
    } else if (meals.converted > 0) {
        text += u" Everything for it was in the order."_s;
    }
    return text + u" The total is $%1."_s.arg(total.toDecimal());
}

QJsonObject convertItemsToMeals(const ToolCall &call)
{
    const shop::CartDesk &carts = call.desks.carts;
    const Menu &menu = carts.menu();
    if (call.session.cart.lines.isEmpty()) {
        return refusal(u"There is nothing in the order yet."_s);
    }
    if (menu.deals.isEmpty() || !carts.hasDeals()) {
        return notConverted(call,
            u"We have no meal deals at the moment. Chips and drinks can be added one by one."_s);
    }
    const auto indexes = indexesFrom(call);
    const auto size = chipsSizeFrom(menu, call.arguments);
    const auto brand = call.arguments.text(u"drinkBrand");
    const auto salt = call.arguments.text(u"chipsSalt");
    for (const Error *error : {indexes ? nullptr : &indexes.error(), size ? nullptr : &size.error(),
             brand ? nullptr : &brand.error(), salt ? nullptr : &salt.error()}) {
        if (error != nullptr) {
            return refusal(*error);
        }
    }
    const auto make = [&](const Item &item, const SizeId &partSize) {
        return makePart(carts.listener(), item, partSize, brand->simplified(), salt->simplified());
    };
    const auto outcome = convertToMeals(menu, call.session.cart, {*indexes, *size, make});
    if (!outcome) {
        return notConverted(call,
            indexes->size() == 1 ? u"There is no meal deal with %1."_s.arg(
                lineTitle(menu, call.session.cart.lines.at(indexes->first())))
                                 : u"There is no meal deal with these items."_s);
    }
    if (const auto *refused = std::get_if<LineRefusal>(&*outcome)) {
        return refusal(refused->error.english(), refused->needs);
    }
    const auto &meals = std::get<MealConversion>(*outcome);
    if (const auto kept = carts.replace(call.session, meals.cart.lines); !kept) {
        return refusal(kept.error());
    }
    carts.acceptDeals(call.session); // a meal is a deal that the caller wants
    const PricedCart priced = carts.price(call.session);
    QJsonArray added;
    for (const CartLine &line : meals.added) {
        added.append(lineDescription(menu, line));
    }
    return {
        {u"ok"_s, true},
        {u"message"_s, message(call, meals, priced.total)},
        {u"convertedCount"_s, meals.converted},
        {u"addedItems"_s, added},
        {u"cartSize"_s, static_cast<int>(call.session.cart.lines.size())},
        {u"total"_s, priced.total.toJson()},
    };
}

} // namespace

QList<Tool> mealTools()
{
    QJsonObject indexes = schema::parameter("array",
        "Indexes from getCartState, from 0, of what is to become meals; leave it out for everything.");
    indexes.insert(u"items"_s, QJsonObject {{u"type"_s, u"integer"_s}});
    return {
        {u"convertItemsToMeals"_s, Profile::Core, Effect::Changes,
            u"Makes meals: adds the chips and drinks that a meal deal needs. Chips and drinks that are in the order already are used first. Call it once when the caller wants a meal, and tell what was added."_s,
            schema::object({
                {u"itemIndices"_s, indexes},
                {u"drinkBrand"_s,
                    schema::parameter(
                        "string", "Which drink to add, as the caller said it; coke if left out.")},
                {u"chipsSize"_s,
                    schema::parameter(
                        "string", "small or large; leave it out if the caller did not say.")},
                {u"chipsSalt"_s, schema::parameter("string", "chicken, normal or none.")},
            }),
            convertItemsToMeals, OnNewMenu::AskFirst},
    };
}

} // namespace docket::voice
