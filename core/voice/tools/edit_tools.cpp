// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edit_tools.h"

#include "cart_json.h"
#include "domain/meal_conversion.h"
#include "item_edit.h"
#include "menu_lookup.h"
#include "modifications.h"
#include "schema.h"

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

using Lines = QList<CartLine>;
using Edited = std::variant<Lines, LineRefusal>;

/// A field of a meal, and the field of the part of the meal that it is about.
struct MealField {
    QString field;
    QString partField;
};

const QList<MealField> &mealFields()
{
    static const QList<MealField> fields {{u"chips_size"_s, u"size"_s},
        {u"chips_salt"_s, u"salt_type"_s}, {u"drink_brand"_s, u"brand"_s}};
    return fields;
}

/// Whether the part of a meal has what the field sets.
bool hasField(const Menu &menu, const Item &item, const QString &partField)
{
    if (partField == "size"_L1) {
        return item.hasSizes();
    }
    return hasOptions(menu, item, partField == "salt_type"_L1 ? u"salt"_s : partField);
}

/// Changes so many units of a line; the others stay as they are, on the line.
std::optional<LineRefusal> editUnits(const OrderListener &listener, Lines &lines, qsizetype at,
    int quantity, const Arguments &changes)
{
    CartLine units = lines.at(at);
    units.quantity = quantity;
    auto edited = editedLine(listener, units, changes);
    if (auto *refusal = std::get_if<LineRefusal>(&edited)) {
        return std::move(*refusal);
    }
    if (quantity == lines.at(at).quantity) {
        lines[at] = std::get<CartLine>(edited);
    } else {
        lines[at].quantity -= quantity;
        lines.append(std::get<CartLine>(edited));
    }
    return std::nullopt;
}

/// What of the changes the part of a meal can take.
QJsonObject changesFor(const Menu &menu, const CartLine &part, const QJsonObject &changes)
{
    const Item *item = menu.item(part.item);
    QJsonObject own;
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change) {
        if (item != nullptr && hasField(menu, *item, change.key())) {
            own.insert(change.key(), change.value());
        }
    }
    return own;
}

/// Changes the chips and the drink of the meal that the line belongs to; each change must find its
/// part.
std::optional<LineRefusal> editParts(
    const ToolCall &call, Lines &lines, qsizetype line, const QJsonObject &changes)
{
    const Menu &menu = call.desks.carts.menu();
    QList<DealUse> parts;
    if (canBeMeal(menu, lines.at(line))) {
        const PricedCart priced = call.desks.carts.price(call.session);
        parts = mealCompanions(menu, call.session.cart, priced, line);
    } else {
        parts.append({line, lines.at(line).quantity}); // the chips themselves
    }
    QStringList open = changes.keys();
    for (const DealUse &part : std::as_const(parts)) {
        const QJsonObject own = changesFor(menu, lines.at(part.line), changes);
        if (own.isEmpty()) {
            continue;
        }
        if (auto refusal = editUnits(
                call.desks.carts.listener(), lines, part.line, part.quantity, Arguments(own))) {
            return refusal;
        }
        open.removeIf([&own](const QString &field) { return own.contains(field); });
    }
    if (!open.isEmpty()) {
        return LineRefusal {
            Sentence::verbatim(
                u"That item is not part of a meal that has this. Make it a meal first."_s),
            {}};
    }
    return std::nullopt;
}

Edited edited(const ToolCall &call, qsizetype index, QJsonObject changes)
{
    Lines lines = call.session.cart.lines;
    QJsonObject partChanges;
    for (const MealField &field : mealFields()) {
        if (changes.contains(field.field)) {
            partChanges.insert(field.partField, changes.take(field.field));
        }
    }
    if (!partChanges.isEmpty()) {
        if (auto refusal = editParts(call, lines, index, partChanges)) {
            return std::move(*refusal);
        }
    }
    if (!changes.isEmpty()) {
        auto line = editedLine(call.desks.carts.listener(), lines.at(index), Arguments(changes));
        if (auto *refusal = std::get_if<LineRefusal>(&line)) {
            return std::move(*refusal);
        }
        lines[index] = std::get<CartLine>(std::move(line));
    }
    return lines;
}

JsonFields editCartItem(const ToolCall &call)
{
    const shop::CartDesk &carts = call.desks.carts;
    const auto index = call.arguments.integer(u"itemIndex");
    if (!index) {
        return refusal(index.error());
    }
    if (const auto found = carts.checkIndex(call.session, *index); !found) {
        return refusal(found.error());
    }
    const auto changes = modificationsFrom(call.arguments.value(u"modifications"));
    if (!changes) {
        return refusal(changes.error());
    }
    const Edited lines = edited(call, *index, *changes);
    if (const auto *refused = std::get_if<LineRefusal>(&lines)) {
        call.scope.noteUnknown(refused->unknown);
        return refusal(refused->error.english(), refused->needs);
    }
    const bool isSame = std::get<Lines>(lines) == call.session.cart.lines;
    if (const auto kept = carts.replace(call.session, std::get<Lines>(lines)); !kept) {
        return refusal(kept.error());
    }
    const PricedCart priced = carts.price(call.session);
    const CartLine &line = call.session.cart.lines.at(*index);
    JsonFields item = lineJson(carts.menu(), line, priced.lines.at(*index));
    item.insert(u"index"_s, *index);
    QString description = lineDescription(carts.menu(), line);
    if (!line.note.isEmpty()) {
        description += u", note: "_s + line.note;
    }
    return {
        {u"ok"_s, true},
        {u"message"_s,
            (isSame ? u"It is like that already: %1. The total is $%2."_s
                    : u"Changed to: %1. The total is $%2."_s)
                .arg(description, priced.total.toDecimal())},
        {u"updatedItem"_s, item},
        {u"total"_s, priced.total},
    };
}

QJsonObject modificationsSchema()
{
    QJsonObject changes = schema::parameter("object",
        "Only the fields that change, with their new values. For salads, sauces and extras give the complete new list; [\"no onion\"] takes one off, [] is none. Prices cannot be set.");
    changes.insert(u"properties"_s,
        QJsonObject {
            {u"size"_s, schema::parameter("string", "The new size as the caller said it.")},
            {u"protein"_s, schema::parameter("string", "The new meat, falafel or filling.")},
            {u"quantity"_s, schema::parameter("integer", "How many, 1 to 20.")},
            {u"salads"_s, schema::textList("All salads that are to be on it.")},
            {u"sauces"_s, schema::textList("All sauces that are to be on it.")},
            {u"extras"_s, schema::textList("All extras that are to be on it.")},
            {u"brand"_s, schema::parameter("string", "Which drink.")},
            {u"salt_type"_s, schema::parameter("string", "normal, chicken or none, for chips.")},
            {u"cheese"_s, schema::parameter("boolean", "With or without cheese.")},
            {u"note"_s, schema::parameter("string", "A wish for the kitchen about this item.")},
            {u"category"_s, schema::parameter("string", "Makes it another kind of item.")},
            {u"name"_s, schema::parameter("string", "Makes it this item of the menu.")},
            {u"chips_size"_s,
                schema::parameter("string", "The size of the chips in the meal of this item.")},
            {u"chips_salt"_s,
                schema::parameter("string", "The salt of the chips in the meal of this item.")},
            {u"drink_brand"_s, schema::parameter("string", "The drink in the meal of this item.")},
        });
    return changes;
}

Tool editTool(const QString &name, Profile profile)
{
    return {name, profile, Effect::Changes,
        u"Changes one item in the order, for example its size, salads or quantity. All changes are made or none; the price follows by itself. If it answers needs, ask the caller for that and call it again with all changes."_s,
        schema::object(
            {
                {u"itemIndex"_s, schema::parameter("integer", "Index from getCartState, from 0.")},
                {u"modifications"_s, modificationsSchema()},
            },
            {u"itemIndex"_s, u"modifications"_s}),
        editCartItem, OnNewMenu::AskFirst};
}

} // namespace

QList<Tool> editTools()
{
    return {
        editTool(u"editCartItem"_s, Profile::Core),
        editTool(u"modifyCartItem"_s, Profile::Full),
    };
}

} // namespace docket::voice
