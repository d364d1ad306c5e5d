// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_lookup.h"

#include "domain/hearing_tokens.h"
#include "request_builder.h"

#include <QSet>

#include <algorithm>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 300;

using Items = QList<const Item *>;

template <typename Predicate>
Items itemsWhere(const Menu &menu, Predicate is)
{
    Items items;
    for (const Item &item : menu.items) {
        if (is(item)) {
            items.append(&item);
        }
    }
    return items;
}

Items itemsOf(const Menu &menu, const LineRequest &request)
{
    if (const Item *item = menu.item(request.item)) {
        return {item};
    }
    return itemsWhere(menu, [&](const Item &item) {
        const bool isCategory = request.category.isEmpty() || item.category == request.category;
        const bool isVariant = request.variant.isEmpty() || item.variant == request.variant;
        return isCategory && isVariant && item.upgradeOf.isEmpty()
            && !(request.category.isEmpty() && request.variant.isEmpty());
    });
}

/// Every word by which an item can be looked for.
QSet<QString> wordsOf(const Menu &menu, const Item &item)
{
    QSet<QString> words;
    const auto take = [&words](const QString &text) {
        for (const QString &word : hearing::phrase(text)) {
            words.insert(word);
        }
    };
    take(item.name);
    for (const QString &text : item.words + item.dietary) {
        take(text);
    }
    if (const Category *category = menu.category(item.category)) {
        take(category->name);
        for (const QString &text : category->words) {
            take(text);
        }
    }
    for (const GroupUse &use : item.groups) {
        const OptionGroup *group = menu.group(use.group);
        for (const Option &option : group == nullptr ? QList<Option>() : group->options) {
            if (group->field == "brand"_L1 && use.offers(option.id)) {
                take(option.name);
            }
        }
    }
    return words;
}

} // namespace

QList<const Item *> itemsCalled(const OrderListener &listener, const QString &said)
{
    const Menu &menu = listener.menu();
    const QString name = said.simplified();
    if (name.isEmpty() || name.size() > longestName) {
        return {};
    }
    const Items named = itemsWhere(
        menu, [&name](const Item &item) { return isCalled(name, item.id.text(), item.name, {}); });
    if (!named.isEmpty()) {
        return named;
    }
    const Items called = itemsWhere(menu, [&name](const Item &item) {
        return isCalled(name, item.id.text(), item.name, item.words);
    });
    if (!called.isEmpty()) {
        return called;
    }
    if (const Category *category = categoryCalled(menu, name)) {
        return menu.itemsOf(category->id);
    }
    const auto heard = listener.requests(name);
    if (const auto *requests = std::get_if<QList<LineRequest>>(&heard)) {
        return requests->size() == 1 ? itemsOf(menu, requests->first()) : Items();
    }
    return {};
}

const Category *categoryCalled(const Menu &menu, const QString &said)
{
    const QString name = QString(said.left(longestName)).replace(u'_', u' ').simplified();
    const auto found = std::find_if(
        menu.categories.cbegin(), menu.categories.cend(), [&name](const Category &category) {
            return isCalled(name, category.id.text(), category.name, category.words);
        });
    return name.isEmpty() || found == menu.categories.cend() ? nullptr : &*found;
}

QList<const Item *> itemsWithWords(const Menu &menu, const QString &words)
{
    const QStringList asked = hearing::phrase(words.left(longestName));
    QList<std::pair<int, const Item *>> found;
    int most = 0;
    for (const Item &item : menu.items) {
        const QSet<QString> known = wordsOf(menu, item);
        const auto count = std::count_if(asked.cbegin(), asked.cend(),
            [&known](const QString &word) { return known.contains(word); });
        most = std::max(most, static_cast<int>(count));
        found.append({static_cast<int>(count), &item});
    }
    Items items;
    for (const auto &[count, item] : std::as_const(found)) {
        if (count == most && most > 0) {
            items.append(item);
        }
    }
    return items;
}

bool hasOptions(const Menu &menu, const Item &item, QStringView field)
{
    return std::any_of(item.groups.cbegin(), item.groups.cend(), [&](const GroupUse &use) {
        const OptionGroup *group = menu.group(use.group);
        return group != nullptr && group->field == field;
    });
}

QJsonObject itemBrief(const Item &item)
{
    QJsonObject brief {{u"name"_s, item.name}, {u"category"_s, item.category.text()}};
    if (item.hasSizes()) {
        QJsonObject prices;
        for (const SizePrice &price : item.prices) {
            prices.insert(price.size.text(), price.price.toJson());
        }
        brief.insert(u"prices"_s, prices);
    } else {
        brief.insert(u"price"_s, item.prices.first().price.toJson());
    }
    if (!item.available) {
        brief.insert(u"soldOut"_s, true);
        if (!item.soldWhen.isEmpty()) {
            brief.insert(u"soldWhen"_s, item.soldWhen);
        }
    }
    return brief;
}

QString priceWords(const Menu &menu, const Item &item)
{
    QStringList prices;
    for (const SizePrice &price : item.prices) {
        const Size *size = menu.size(price.size);
        const QString amount = u"$%1"_s.arg(price.price.toDecimal());
        prices.append(size == nullptr ? amount : size->name.toLower() + u' ' + amount);
    }
    return prices.join(u", "_s);
}

QString fewNames(const QList<const Item *> &items, qsizetype most)
{
    QStringList names;
    for (const Item *item : items.first(std::min(most, items.size()))) {
        names.append(item->name);
    }
    const QString text = names.join(u", "_s);
    return items.size() > most ? u"%1 and %2 more"_s.arg(text).arg(items.size() - most) : text;
}

} // namespace docket::voice
