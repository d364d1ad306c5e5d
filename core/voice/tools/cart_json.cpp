// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cart_json.h"

#include <QJsonArray>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

bool isList(const QString &field)
{
    return field == "salads"_L1 || field == "sauces"_L1 || field == "extras"_L1;
}

/// The choices by field: lists for salads, sauces and extras, true or false for a thing that is in
/// or out (cheese on an HSP), else the one name (brand, salt).
void insertChoices(QJsonObject &json, const Menu &menu, const CartLine &line)
{
    for (const QString &field : {u"salads"_s, u"sauces"_s, u"extras"_s}) {
        json.insert(field, QJsonArray());
    }
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
        if (isList(group->field)) {
            QJsonArray all = json[group->field].toArray();
            for (const QString &name : std::as_const(names)) {
                all.append(name);
            }
            json.insert(group->field, all);
        } else if (isToggle) {
            json.insert(group->field, !names.isEmpty());
        } else if (!names.isEmpty()) {
            json.insert(group->field, names.first());
        }
    }
}

} // namespace

QJsonObject lineJson(const Menu &menu, const CartLine &line, const PricedLine &priced)
{
    // An ordered cart outlives its menu: an item that is not sold any more still has its id.
    const Item *item = menu.item(line.item);
    QJsonObject json {
        {u"item"_s, item != nullptr ? item->name : line.item.text()},
        {u"category"_s, item != nullptr ? item->category.text() : QString()},
        {u"quantity"_s, line.quantity},
        {u"unit"_s, priced.unit.toJson()},
        {u"unitPrice"_s, priced.unit.toJson()},
        {u"lineTotal"_s, priced.total.toJson()},
        {u"without"_s, QJsonArray::fromStringList(line.without)},
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
