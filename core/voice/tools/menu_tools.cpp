// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_tools.h"

#include "cart_json.h"
#include "item_arguments.h"
#include "menu_lookup.h"
#include "pause_words.h"
#include "request_builder.h"
#include "schema.h"

#include <QJsonArray>

#include <algorithm>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostListed = 10; // an answer of under a kilobyte
constexpr qsizetype mostNamed = 12;

QJsonArray briefs(const QList<const Item *> &items)
{
    QJsonArray list;
    for (const Item *item : items.first(std::min(mostListed, items.size()))) {
        list.append(itemBrief(*item));
    }
    return list;
}

QJsonObject itemList(const QList<const Item *> &items, const QString &message)
{
    const qsizetype more = std::max<qsizetype>(0, items.size() - mostListed);
    return {{u"ok"_s, true}, {u"items"_s, briefs(items)},
        {u"count"_s, static_cast<int>(items.size())}, {u"more"_s, static_cast<int>(more)},
        {u"message"_s, message}};
}

QJsonObject getMenuByCategory(const ToolCall &call)
{
    const Menu &menu = call.desks.carts.menu();
    const auto said = call.arguments.text(u"category");
    if (!said) {
        return refusal(said.error());
    }
    if (menu.isEmpty()) {
        return refusal(emptyMenuSentence());
    }
    QStringList names;
    for (const Category &category :
        menu.categories.first(std::min(mostNamed, menu.categories.size()))) {
        names.append(category.name);
    }
    if (said->trimmed().isEmpty()) {
        return {{u"ok"_s, true}, {u"categories"_s, QJsonArray::fromStringList(names)},
            {u"count"_s, static_cast<int>(menu.categories.size())},
            {u"message"_s, u"We have %1."_s.arg(names.join(u", "_s))}};
    }
    const Category *category = categoryCalled(menu, *said);
    if (category == nullptr) {
        return refusal(u"We have no %1. We have %2."_s.arg(shown(*said), names.join(u", "_s)),
            {u"category"_s});
    }
    const QList<const Item *> items = menu.itemsOf(category->id);
    QJsonObject result =
        itemList(items, u"%1: %2."_s.arg(category->name, fewNames(items, mostListed)));
    result.insert(u"category"_s, category->id.text());
    return result;
}

QJsonObject searchMenu(const ToolCall &call)
{
    const Menu &menu = call.desks.carts.menu();
    const auto query = call.arguments.text(u"query");
    if (!query) {
        return refusal(query.error());
    }
    if (menu.isEmpty()) {
        return refusal(emptyMenuSentence());
    }
    if (query->trimmed().isEmpty()) {
        return refusal(u"What are you looking for?"_s, {u"query"_s});
    }
    const QList<const Item *> items = itemsWithWords(menu, *query);
    return itemList(items,
        items.isEmpty() ? u"There is nothing like %1 on the menu."_s.arg(shown(*query))
                        : u"Found: %1."_s.arg(fewNames(items, mostListed)));
}

/// An option with its price with the item: "cheese", "cheese $1.00", "cheese small $1.00, large
/// $1.50".
QString optionWords(const Menu &menu, const Item &item, const Option &option)
{
    QStringList prices;
    const Money first = option.priceIn(item.prices.first().size);
    bool isSame = true;
    for (const SizePrice &sold : item.prices) {
        const Money price = option.priceIn(sold.size);
        const Size *size = menu.size(sold.size);
        isSame = isSame && price == first;
        prices.append((size == nullptr ? QString() : size->name.toLower() + u' ')
            + u"$%1"_s.arg(price.toDecimal()));
    }
    if (isSame) {
        return first.isZero() ? option.name : u"%1 $%2"_s.arg(option.name, first.toDecimal());
    }
    return u"%1 %2"_s.arg(option.name, prices.join(u", "_s));
}

/// The options of an item by field: what comes by itself and what else there is.
QJsonObject optionsOf(const Menu &menu, const Item &item)
{
    QJsonObject fields;
    for (const GroupUse &use : item.groups) {
        const OptionGroup *group = menu.group(use.group);
        if (group == nullptr || fields.contains(group->field)) {
            continue;
        }
        QJsonArray usual;
        QJsonArray others;
        int more = 0;
        for (const Option &option : group->options) {
            if (!option.available || !use.offers(option.id)) {
                continue;
            }
            const bool isUsual = use.defaults.contains(option.id);
            if (!isUsual && others.size() == 8) {
                ++more;
                continue;
            }
            (isUsual ? usual : others).append(optionWords(menu, item, option));
        }
        QJsonObject field {{u"usual"_s, usual}, {u"others"_s, others}};
        if (use.minimum > 0) {
            field.insert(u"minimum"_s, use.minimum);
        }
        if (use.maximum > 0) {
            field.insert(u"maximum"_s, use.maximum);
        }
        if (use.free > 0) {
            field.insert(u"free"_s, use.free);
        }
        if (more > 0) {
            field.insert(u"more"_s, more);
        }
        fields.insert(group->field, field);
    }
    return fields;
}

/// The one item that is meant; else the answer that asks for it.
std::variant<const Item *, QJsonObject> oneItem(const ToolCall &call)
{
    const auto name = call.arguments.text(u"itemName");
    if (!name) {
        return refusal(name.error());
    }
    if (name->trimmed().isEmpty()) {
        return refusal(u"Which item?"_s, {u"itemName"_s});
    }
    const QList<const Item *> items = itemsCalled(call.desks.carts.listener(), *name);
    if (items.isEmpty()) {
        return refusal(u"There is no %1 on the menu."_s.arg(shown(*name)), {u"itemName"_s});
    }
    if (items.size() > 1) {
        return refusal(u"Which one: %1?"_s.arg(fewNames(items, 5)), {u"itemName"_s});
    }
    return items.first();
}

QJsonObject getItemDetails(const ToolCall &call)
{
    const auto found = oneItem(call);
    if (const auto *refused = std::get_if<QJsonObject>(&found)) {
        return *refused;
    }
    const Menu &menu = call.desks.carts.menu();
    const Item &item = *std::get<const Item *>(found);
    QJsonObject result = itemBrief(item);
    result.insert(u"ok"_s, true);
    result.insert(u"available"_s, item.available);
    result.insert(u"options"_s, optionsOf(menu, item));
    result.insert(u"dietary"_s, QJsonArray::fromStringList(item.dietary));
    result.insert(u"allergens"_s,
        item.declaresAllergens ? QJsonValue(QJsonArray::fromStringList(item.allergens))
                               : QJsonValue(u"unknown"_s));
    if (item.ageRestricted) {
        result.insert(u"adultsOnly"_s, true);
    }
    if (!item.description.isEmpty()) {
        result.insert(u"description"_s, item.description);
    }
    result.insert(u"message"_s,
        item.available ? u"%1: %2."_s.arg(item.name, priceWords(menu, item))
                       : notSoldSentence(item).english());
    return result;
}

QJsonObject getPopularItems(const ToolCall &call)
{
    const Menu &menu = call.desks.carts.menu();
    constexpr int most = 5;
    const auto sold = call.desks.orders.popularItems();
    if (!sold) {
        return refusal(sold.error());
    }
    QJsonArray list;
    QStringList names;
    for (const auto &[id, quantity] : *sold) {
        const Item *item = menu.item(id);
        if (item == nullptr || !item->available || names.size() == most) {
            continue;
        }
        QJsonObject brief = itemBrief(*item);
        brief.insert(u"sold"_s, quantity);
        list.append(brief);
        names.append(item->name);
    }
    return {{u"ok"_s, true}, {u"items"_s, list},
        {u"message"_s,
            names.isEmpty() ? u"There are no sales of the last two weeks to go by."_s
                            : u"Most ordered lately: %1."_s.arg(names.join(u", "_s))}};
}

QJsonArray sizesOf(const Menu &menu, const QList<const Item *> &items)
{
    QJsonArray sizes;
    for (const Size &size : menu.sizes) {
        if (std::any_of(items.cbegin(), items.cend(),
                [&size](const Item *item) { return item->price(size.id).has_value(); })) {
            sizes.append(size.id.text());
        }
    }
    return sizes;
}

QJsonArray variantsOf(const QList<const Item *> &items)
{
    QStringList variants;
    for (const Item *item : items) {
        if (!item->variant.isEmpty() && item->available) {
            variants.append(item->variant.text());
        }
    }
    variants.removeDuplicates();
    return QJsonArray::fromStringList(variants);
}

QJsonObject validateMenuItem(const ToolCall &call)
{
    const Menu &menu = call.desks.carts.menu();
    QJsonObject fields;
    for (const QString &field : {u"category"_s, u"name"_s, u"size"_s, u"protein"_s}) {
        const auto text = call.arguments.text(field);
        if (!text) {
            return refusal(text.error());
        }
        if (!text->trimmed().isEmpty()) {
            fields.insert(field, *text);
        }
    }
    if (!fields.contains(u"category"_s) && !fields.contains(u"name"_s)) {
        return refusal(u"What kind of item?"_s, {u"category"_s});
    }
    const auto outcome = linesFromArguments(call.desks.carts.listener(), Arguments(fields));
    const auto *refused = std::get_if<LineRefusal>(&outcome);
    // What nobody gave yet makes nothing invalid.
    const bool isValid = refused == nullptr
        || (!refused->needs.isEmpty()
            && std::none_of(
                refused->needs.cbegin(), refused->needs.cend(), [&fields](const QString &need) {
                    return fields.contains(need == "variant"_L1 ? u"protein"_s : need);
                }));
    QJsonArray categories;
    for (const Category &category : menu.categories) {
        if (categories.size() < mostNamed) {
            categories.append(category.id.text());
        }
    }
    const Category *category = categoryCalled(menu, fields[u"category"_s].toString());
    const QList<const Item *> items = category == nullptr
        ? itemsCalled(call.desks.carts.listener(), fields[u"name"_s].toString())
        : menu.itemsOf(category->id);
    QJsonObject result {{u"ok"_s, true}, {u"valid"_s, isValid}, {u"validCategories"_s, categories},
        {u"validSizes"_s, sizesOf(menu, items)}, {u"validProteins"_s, variantsOf(items)},
        {u"message"_s, refused == nullptr ? u"That can be ordered."_s : refused->error.english()}};
    if (refused != nullptr && !refused->needs.isEmpty()) {
        result.insert(u"needs"_s, QJsonArray::fromStringList(refused->needs));
    }
    return result;
}

/// The use of the field's group by the item that is meant, or by the first that has one.
const GroupUse *useOfField(const Menu &menu, const QList<const Item *> &items, const QString &field)
{
    for (const Item *item : items) {
        for (const GroupUse &use : item->groups) {
            const OptionGroup *group = menu.group(use.group);
            if (group != nullptr && group->field == field && group->choice == Choice::Many) {
                return &use;
            }
        }
    }
    return nullptr;
}

QJsonObject recommendations(const ToolCall &call, const QString &field)
{
    const Menu &menu = call.desks.carts.menu();
    const auto said = call.arguments.text(u"itemName");
    if (!said) {
        return refusal(said.error());
    }
    QList<const Item *> items;
    if (said->trimmed().isEmpty()) {
        for (const Item &item : menu.items) {
            items.append(&item);
        }
    } else {
        items = itemsCalled(call.desks.carts.listener(), *said);
    }
    const GroupUse *use = useOfField(menu, items, field);
    if (use == nullptr) {
        return refusal(said->trimmed().isEmpty()
                ? u"We have no %1."_s.arg(field)
                : u"There are no %1 for %2."_s.arg(field, shown(*said)));
    }
    QStringList usual;
    QStringList free;
    QStringList paid;
    for (const Option &option : menu.group(use->group)->options) {
        if (!option.available || !use->offers(option.id)) {
            continue;
        }
        if (use->defaults.contains(option.id)) {
            usual.append(option.name);
        } else if (option.price.isZero()) {
            free.append(option.name);
        } else {
            paid.append(u"%1 $%2"_s.arg(option.name, option.price.toDecimal()));
        }
    }
    QStringList parts;
    if (!usual.isEmpty()) {
        parts.append(u"It usually comes with %1."_s.arg(usual.join(u", "_s)));
    }
    if (!free.isEmpty()) {
        parts.append(
            u"Also free: %1."_s.arg(free.first(std::min(mostNamed, free.size())).join(u", "_s)));
    }
    if (!paid.isEmpty()) {
        parts.append(u"For a little more: %1."_s.arg(
            paid.first(std::min(mostNamed, paid.size())).join(u", "_s)));
    }
    return {{u"ok"_s, true}, {u"usual"_s, QJsonArray::fromStringList(usual)},
        {u"free"_s, QJsonArray::fromStringList(free)},
        {u"paid"_s, QJsonArray::fromStringList(paid)}, {u"message"_s, parts.join(u' ')}};
}

JsonFields getDetailedCart(const ToolCall &call)
{
    const Menu &menu = call.desks.carts.menu();
    const Cart &cart = call.session.cart;
    const PricedCart priced = call.desks.carts.price(call.session);
    QList<JsonText> lines;
    for (qsizetype at = 0; at < cart.lines.size(); ++at) {
        JsonFields line = lineJson(menu, cart.lines.at(at), priced.lines.at(at));
        line.insert(u"index"_s, static_cast<int>(at));
        line.insert(u"basePrice"_s, priced.lines.at(at).base);
        line.insert(u"optionsPrice"_s, priced.lines.at(at).options);
        for (const AppliedDeal &deal : priced.deals) {
            if (std::any_of(deal.uses.cbegin(), deal.uses.cend(),
                    [at](const DealUse &use) { return use.line == at; })) {
                line.insert(u"deal"_s, deal.name);
            }
        }
        lines.append(line);
    }
    return {
        {u"ok"_s, true},
        {u"cart"_s, lines},
        {u"itemCount"_s, priced.itemCount},
        {u"beforeDeals"_s, priced.beforeDeals},
        {u"savings"_s, priced.savings},
        {u"total"_s, priced.total},
        {u"isEmpty"_s, cart.lines.isEmpty()},
        {u"version"_s, cart.version},
    };
}

QJsonObject itemNameParameter()
{
    return {{u"itemName"_s,
        schema::parameter("string", "The item as the caller calls it, for example lamb kebab.")}};
}

Tool recommending(const QString &name, const QString &field, const QString &description)
{
    return {name, Profile::Full, Effect::Looks, description, schema::object(itemNameParameter()),
        [field](const ToolCall &call) { return recommendations(call, field); }};
}

} // namespace

QList<Tool> menuTools()
{
    return {
        {u"getMenuByCategory"_s, Profile::Full, Effect::Looks,
            u"Lists what there is of one kind, with prices; without a category it lists the kinds. Do not read out more than the caller asked for."_s,
            schema::object({{u"category"_s,
                schema::parameter("string", "For example kebabs, chips or drinks.")}}),
            getMenuByCategory},
        {u"searchMenu"_s, Profile::Full, Effect::Looks,
            u"Finds items by words, for example \"spicy\" or \"orange drink\"."_s,
            schema::object(
                {{u"query"_s, schema::parameter("string", "What the caller is looking for.")}},
                {u"query"_s}),
            searchMenu},
        {u"getItemDetails"_s, Profile::Full, Effect::Looks,
            u"Tells everything about one item: prices, what comes on it, what else can be had with it."_s,
            schema::object(itemNameParameter(), {u"itemName"_s}), getItemDetails},
        {u"getPopularItems"_s, Profile::Full, Effect::Looks,
            u"Tells what was ordered most in the last two weeks, for callers who cannot decide."_s,
            schema::object(), getPopularItems},
        {u"validateMenuItem"_s, Profile::Full, Effect::Looks,
            u"Tells whether there is such an item, and which sizes and proteins there are. It orders nothing."_s,
            schema::object(
                {
                    {u"category"_s, schema::parameter("string", "What kind of item.")},
                    {u"size"_s, schema::parameter("string", "The size to check.")},
                    {u"protein"_s, schema::parameter("string", "The meat or filling to check.")},
                    {u"name"_s, schema::parameter("string", "The item as it is on the menu.")},
                },
                {u"category"_s}),
            validateMenuItem},
        recommending(u"getSaladRecommendations"_s, u"salads"_s,
            u"Tells which salads an item usually comes with and which others there are."_s),
        recommending(u"getSauceRecommendations"_s, u"sauces"_s,
            u"Tells which sauces an item usually comes with and which others there are."_s),
        {u"getDetailedCart"_s, Profile::Full, Effect::Looks,
            u"Lists the order with the price of every part and the deals. For reading back, getOrderSummary is shorter."_s,
            schema::object(), getDetailedCart},
    };
}

} // namespace docket::voice
