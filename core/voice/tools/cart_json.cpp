// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cart_json.h"

#include <QMap>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

/// The choices by field: lists for salads, sauces and extras, true or false for a thing that is in
/// or out (cheese on an HSP), else the one name (brand, salt).
void insertChoices(JsonFields &json, const Menu &menu, const CartLine &line)
{
    QMap<QString, QStringList> lists {{u"salads"_s, {}}, {u"sauces"_s, {}}, {u"extras"_s, {}}};
    for (const Selection &selection : line.selections) {
        const OptionGroup *group = menu.group(selection.group);
        if (group == nullptr) {
            continue;
        }
        QStringList names;
        for (const OptionId &id : selection.options) {
            if (const Option *option = group->option(id)) {
                names.append(option->name);
            }
        }
        const bool isToggle = group->choice == Choice::One && group->options.size() == 1;
        if (const auto list = lists.find(group->field); list != lists.end()) {
            list->append(names);
        } else if (isToggle) {
            json.insert(group->field, !names.isEmpty());
        } else if (!names.isEmpty()) {
            json.insert(group->field, names.first());
        }
    }
    for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
        json.insert(list.key(), *list);
    }
}

} // namespace

JsonFields lineJson(const Menu &menu, const CartLine &line, const PricedLine &priced)
{
    // An ordered cart outlives its menu: an item that is not sold any more still has its id.
    const Item *item = menu.item(line.item);
    JsonFields json {
        {u"item"_s, item != nullptr ? item->name : line.item.text()},
        {u"category"_s, item != nullptr ? item->category.text() : QString()},
        {u"quantity"_s, line.quantity},
        {u"unit"_s, priced.unit},
        {u"unitPrice"_s, priced.unit},
        {u"lineTotal"_s, priced.total},
        {u"without"_s, line.without},
        {u"description"_s, lineDescription(menu, line)},
    };
    if (!line.size.isEmpty()) {
        json.insert(u"size"_s, line.size.text());
    }
    if (item != nullptr && !item->variant.isEmpty()) {
        json.insert(u"protein"_s, item->variant.text());
    }
    if (!line.note.isEmpty()) {
        json.insert(u"note"_s, line.note);
    }
    insertChoices(json, menu, line);
    return json;
}

} // namespace docket::voice
