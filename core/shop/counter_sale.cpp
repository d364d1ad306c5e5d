// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/counter_sale.h"

#include "sold_lines.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

const Selection *chosenOf(const CounterLine &line, const GroupId &group)
{
    const auto found = std::find_if(line.chosen.cbegin(), line.chosen.cend(),
        [&group](const Selection &selection) { return selection.group == group; });
    return found == line.chosen.cend() ? nullptr : &*found;
}

/// What differs from what comes by itself: the kitchen reads "NO ONION", not a list.
GroupRequest requestOf(const OptionGroup &group, const GroupUse &use, const QList<OptionId> &chosen)
{
    GroupRequest request;
    request.group = use.group;
    if (group.choice == Choice::One) {
        request.named = chosen;
        request.none = chosen.isEmpty();
        return request;
    }
    if (chosen.isEmpty() && !use.defaults.isEmpty()) {
        request.none = true;
        return request;
    }
    request.addToDefaults = true;
    for (const OptionId &id : chosen) {
        if (!use.defaults.contains(id)) {
            request.named.append(id);
        }
    }
    for (const OptionId &id : use.defaults) {
        const Option *option = group.option(id);
        if (!chosen.contains(id) && option != nullptr && option->available) {
            request.excluded.append(id);
        }
    }
    return request;
}

QStringList optionNames(const Menu &menu, const CartLine &line)
{
    QStringList names;
    for (const Selection &selection : line.selections) {
        for (const OptionId &id : selection.options) {
            if (const Option *option = menu.option(selection.group, id)) {
                names.append(option->name);
            }
        }
    }
    return names;
}

QJsonObject toJson(const CounterLine &line)
{
    QJsonArray chosen;
    for (const Selection &selection : line.chosen) {
        QJsonArray options;
        for (const OptionId &id : selection.options) {
            options.append(id.text());
        }
        chosen.append(QJsonObject {{u"group"_s, selection.group.text()}, {u"options"_s, options}});
    }
    return {{u"item"_s, line.item.text()}, {u"size"_s, line.size.text()},
        {u"quantity"_s, line.quantity}, {u"chosen"_s, chosen}, {u"note"_s, line.note}};
}

CounterLine lineFromJson(const QJsonObject &json)
{
    CounterLine line {ItemId(json["item"_L1].toString()), SizeId(json["size"_L1].toString()),
        json["quantity"_L1].toInt(1), {}, json["note"_L1].toString()};
    for (const QJsonValue &value : json["chosen"_L1].toArray()) {
        Selection selection {GroupId(value["group"_L1].toString()), {}};
        for (const QJsonValue &option : value["options"_L1].toArray()) {
            selection.options.append(OptionId(option.toString()));
        }
        line.chosen.append(selection);
    }
    return line;
}

} // namespace

QString toText(HandChannel channel)
{
    switch (channel) {
    case HandChannel::Counter:
        return u"counter"_s;
    case HandChannel::Phone:
        return u"phone"_s;
    }
    Q_UNREACHABLE();
}

bool isTakenByHand(const QString &provider)
{
    return provider == toText(HandChannel::Counter) || provider == toText(HandChannel::Phone);
}

CounterLine counterLine(const Item &item, const SizeId &size)
{
    CounterLine line {item.id, size, 1, {}, {}};
    for (const GroupUse &use : item.groups) {
        line.chosen.append({use.group, use.defaults});
    }
    return line;
}

LineOutcome cartLine(const Menu &menu, const CounterLine &line)
{
    LineRequest request;
    request.item = line.item;
    request.size = line.size;
    request.quantity = line.quantity;
    request.note = line.note;
    if (const Item *item = menu.item(line.item)) {
        for (const GroupUse &use : item->groups) {
            const OptionGroup *group = menu.group(use.group);
            const Selection *selection = chosenOf(line, use.group);
            if (group != nullptr && selection != nullptr
                && (selection->options != use.defaults || group->choice == Choice::One)) {
                request.groups.append(requestOf(*group, use, selection->options));
            }
        }
    }
    return buildLine(menu, request);
}

bool isComplete(const Item &item, const CounterLine &line)
{
    return std::all_of(item.groups.cbegin(), item.groups.cend(), [&line](const GroupUse &use) {
        const Selection *selection = chosenOf(line, use.group);
        return (selection == nullptr ? 0 : selection->options.size()) >= use.minimum;
    });
}

Sentence SaleCart::problem() const
{
    const auto found = std::find_if(problems.cbegin(), problems.cend(),
        [](const Sentence &problem) { return !problem.isEmpty(); });
    return found == problems.cend() ? Sentence() : *found;
}

SaleCart saleCart(const Menu &menu, const CounterSale &sale)
{
    SaleCart sold;
    for (const CounterLine &line : sale.lines) {
        auto built = cartLine(menu, line);
        if (const auto *refusal = std::get_if<LineRefusal>(&built)) {
            sold.positions.append(-1);
            sold.problems.append(refusal->error);
            continue;
        }
        sold.positions.append(sold.cart.lines.size());
        sold.problems.append(Sentence());
        sold.cart.lines.append(std::get<CartLine>(std::move(built)));
    }
    return sold;
}

PricedSale pricedSale(
    const Menu &menu, const CounterSale &sale, const SaleCart &cart, const PricedCart &priced)
{
    PricedSale shown;
    shown.sale = sale.id;
    shown.revision = sale.revision;
    shown.problem = cart.problem();
    for (qsizetype index = 0; index < sale.lines.size(); ++index) {
        const Item *item = menu.item(sale.lines.at(index).item);
        const qsizetype position = cart.positions.at(index);
        if (position < 0) {
            shown.lines.append({item == nullptr ? QString() : item->name, {}, {}, {}, Money(),
                cart.problems.at(index)});
            continue;
        }
        const CartLine &line = cart.cart.lines.at(position);
        shown.asksForAge = shown.asksForAge || item->ageRestricted;
        shown.lines.append({lineTitle(menu, line), optionNames(menu, line).join(u", "_s),
            line.without, dealOf(priced, position), priced.lines.at(position).total});
    }
    for (const AppliedDeal &deal : priced.deals) {
        shown.deals.append({deal.name, deal.saving});
    }
    shown.total = priced.total;
    return shown;
}

QJsonObject toJson(const CounterSale &sale)
{
    QJsonArray lines;
    for (const CounterLine &line : sale.lines) {
        lines.append(toJson(line));
    }
    QJsonObject json {{u"id"_s, sale.id}, {u"channel"_s, toText(sale.channel)}, {u"lines"_s, lines},
        {u"name"_s, sale.name}, {u"phone"_s, sale.phone}, {u"notes"_s, sale.notes}};
    if (sale.pickupAt.isValid()) {
        json.insert(u"pickupAt"_s, sale.pickupAt.toMSecsSinceEpoch());
    }
    return json;
}

CounterSale saleFromJson(const QJsonObject &json)
{
    CounterSale sale;
    sale.id = json["id"_L1].toString();
    sale.channel = json["channel"_L1].toString() == toText(HandChannel::Phone)
        ? HandChannel::Phone
        : HandChannel::Counter;
    for (const QJsonValue &line : json["lines"_L1].toArray()) {
        sale.lines.append(lineFromJson(line.toObject()));
    }
    sale.name = json["name"_L1].toString();
    sale.phone = json["phone"_L1].toString();
    sale.notes = json["notes"_L1].toString();
    if (json.contains("pickupAt"_L1)) {
        sale.pickupAt =
            QDateTime::fromMSecsSinceEpoch(json["pickupAt"_L1].toInteger(), QTimeZone::utc());
    }
    return sale;
}

} // namespace docket::shop
