// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "item_draft_tools.h"

#include "cart_json.h"
#include "item_arguments.h"
#include "modifications.h"
#include "request_builder.h"
#include "schema.h"

#include <QJsonArray>

#include <algorithm>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWish = 500;
constexpr qsizetype mostWishes = 50;

/// The call's field for a need: `variant` is said as protein.
QString fieldOf(const QString &need)
{
    return itemField(need).value_or(need);
}

/// Whether a value may wait in the draft; what it means is judged by the menu.
bool canKeep(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString().size() <= longestWish;
    }
    if (!value.isArray()) {
        return value.isBool() || value.isDouble();
    }
    const QJsonArray texts = value.toArray();
    return texts.size() <= mostWishes
        && std::all_of(texts.cbegin(), texts.cend(), [](const QJsonValue &text) {
               return text.isString() && text.toString().size() <= longestWish;
           });
}

/// A draft against the menu.
struct Judgement {
    QList<CartLine> lines; ///< One when it is complete.
    LineRefusal refusal;
    QStringList needs;
};

Judgement judged(const ToolCall &call, const QJsonObject &draft)
{
    Judgement judgement;
    auto outcome = linesFromArguments(call.desks.carts.listener(), Arguments(draft));
    if (auto *refusal = std::get_if<LineRefusal>(&outcome)) {
        judgement.refusal = std::move(*refusal);
        for (const QString &need : std::as_const(judgement.refusal.needs)) {
            judgement.needs.append(fieldOf(need));
        }
    } else {
        judgement.lines = std::get<QList<CartLine>>(std::move(outcome));
    }
    return judgement;
}

QJsonObject progress(const ToolCall &call, const Judgement &judgement)
{
    const bool isComplete = !judgement.lines.isEmpty();
    QJsonObject result {
        {u"ok"_s, true},
        {u"isComplete"_s, isComplete},
        {u"nextField"_s,
            isComplete ? QJsonValue(QJsonValue::Null) : QJsonValue(judgement.needs.value(0))},
        {u"message"_s,
            isComplete ? u"%1. Anything else on it?"_s.arg(
                lineDescription(call.desks.carts.menu(), judgement.lines.first()))
                       : judgement.refusal.error.english()},
    };
    if (!isComplete) {
        result.insert(u"needs"_s, QJsonArray::fromStringList(judgement.needs));
    }
    return result;
}

/// Keeps the draft unless the menu refuses one of the fields just set.
QJsonObject keep(const ToolCall &call, const QJsonObject &draft, const QStringList &fields)
{
    const Judgement judgement = judged(call, draft);
    const bool isRefused = judgement.lines.isEmpty()
        && (judgement.needs.isEmpty()
            || std::any_of(fields.cbegin(), fields.cend(),
                [&](const QString &field) { return judgement.needs.contains(field); }));
    if (isRefused) {
        QJsonObject result = refusal(judgement.refusal.error.english(), judgement.needs);
        result.insert(u"isComplete"_s, false);
        return result;
    }
    call.session.itemDraft = draft;
    return progress(call, judgement);
}

QJsonObject startItemConfiguration(const ToolCall &call)
{
    QJsonObject draft;
    for (const QString &field : {u"category"_s, u"name"_s}) {
        const auto text = call.arguments.text(field);
        if (!text) {
            return refusal(text.error());
        }
        if (text->size() > longestWish) {
            return refusal(u"%1 is too long."_s.arg(field), {field});
        }
        if (!text->trimmed().isEmpty()) {
            draft.insert(field, text->simplified());
        }
    }
    if (draft.isEmpty()) {
        return refusal(u"What kind of item would you like?"_s, {u"category"_s});
    }
    return keep(call, draft, draft.keys());
}

QJsonObject setItemProperty(const ToolCall &call)
{
    const auto said = call.arguments.text(u"field");
    if (!said) {
        return refusal(said.error());
    }
    if (call.session.itemDraft.isEmpty()) {
        return refusal(u"No item has been started. Which kind of item is it?"_s, {u"category"_s});
    }
    if (isPriceField(*said)) {
        return refusal(u"A price cannot be changed. The menu sets the prices."_s);
    }
    const auto field = itemField(*said);
    static const QStringList ofMeals {u"chips_size"_s, u"chips_salt"_s, u"drink_brand"_s};
    if (!field || ofMeals.contains(*field)) {
        return refusal(said->isEmpty()
                ? u"Which field is to be set?"_s
                : u"An item has no \"%1\" that can be set."_s.arg(shown(*said)),
            {u"field"_s});
    }
    const QJsonValue value = call.arguments.value(u"value");
    if (!canKeep(value)) {
        return refusal(u"What is the %1 to be?"_s.arg(*field), {u"value"_s});
    }
    QJsonObject draft = call.session.itemDraft;
    draft.insert(*field, value);
    return keep(call, draft, {*field});
}

JsonFields addItemToCart(const ToolCall &call)
{
    if (call.session.itemDraft.isEmpty()) {
        return refusal(u"No item has been started. Which kind of item is it?"_s, {u"category"_s});
    }
    const Judgement judgement = judged(call, call.session.itemDraft);
    if (judgement.lines.isEmpty()) {
        QJsonObject result = refusal(judgement.refusal.error.english(), judgement.needs);
        result.insert(u"isComplete"_s, false);
        result.insert(u"nextField"_s, judgement.needs.value(0));
        return result;
    }
    const shop::CartDesk &carts = call.desks.carts;
    if (const auto added = carts.add(call.session, judgement.lines); !added) {
        return refusal(added.error());
    }
    call.session.itemDraft = {};
    const PricedCart priced = carts.price(call.session);
    const CartLine &line = call.session.cart.lines.last();
    return {
        {u"ok"_s, true},
        {u"isComplete"_s, true},
        {u"nextField"_s, QJsonValue()},
        {u"message"_s, u"Added: %1."_s.arg(lineDescription(carts.menu(), line))},
        {u"item"_s, lineJson(carts.menu(), line, priced.lines.last())},
        {u"cartSize"_s, static_cast<int>(call.session.cart.lines.size())},
    };
}

} // namespace

QList<Tool> itemDraftTools()
{
    QJsonObject value = schema::parameter("string",
        "The new value as the caller said it; several salads, sauces or extras separated by commas.");
    value.insert(u"type"_s, QJsonArray {u"string"_s, u"number"_s, u"boolean"_s, u"array"_s});
    value.insert(u"items"_s, QJsonObject {{u"type"_s, u"string"_s}});
    return {
        {u"startItemConfiguration"_s, Profile::Full, Effect::Orders,
            u"Begins one item that is put together step by step; an item that was begun before is dropped. Then ask the caller for nextField, until isComplete, and call addItemToCart."_s,
            schema::object(
                {
                    {u"category"_s,
                        schema::parameter(
                            "string", "What kind of item, for example kebabs or drinks.")},
                    {u"name"_s,
                        schema::parameter("string", "The item as it is on the menu, if known.")},
                },
                {u"category"_s}),
            startItemConfiguration},
        {u"setItemProperty"_s, Profile::Full, Effect::Orders,
            u"Sets one field of the item that was begun: size, protein, quantity, salads, sauces, extras, brand, salt_type, cheese or note. Answers nextField, the field to ask for next."_s,
            schema::object(
                {{u"field"_s, schema::parameter("string", "Which field.")}, {u"value"_s, value}},
                {u"field"_s, u"value"_s}),
            setItemProperty},
        {u"addItemToCart"_s, Profile::Full, Effect::Orders,
            u"Adds the item that was begun to the order. Refuses while something is missing and tells what in nextField."_s,
            schema::object(), addItemToCart},
    };
}

} // namespace docket::voice
