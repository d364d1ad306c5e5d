// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

/// An object whose members keep their order; QJsonObject sorts them.
class Members {
public:
    Members &text(const char *key, const QString &value)
    {
        return value.isEmpty() ? *this : raw(key, written(value));
    }
    Members &texts(const char *key, const QStringList &values)
    {
        return values.isEmpty() ? *this : raw(key, written(QJsonArray::fromStringList(values)));
    }
    template <typename Id>
    Members &ids(const char *key, const QList<Id> &values)
    {
        QStringList names;
        for (const Id &id : values) {
            names.append(id.text());
        }
        return texts(key, names);
    }
    Members &amount(const char *key, Money value) { return raw(key, written(value.toJson())); }
    Members &number(const char *key, int value) { return raw(key, QByteArray::number(value)); }
    Members &flag(const char *key, bool value, bool usual = false)
    {
        return value == usual ? *this : raw(key, value ? "true" : "false");
    }
    Members &list(const char *key, const QList<QByteArray> &objects)
    {
        return objects.isEmpty() ? *this : raw(key, '[' + objects.join(", ") + ']');
    }
    Members &raw(const char *key, const QByteArray &value)
    {
        m_members.append('"' + QByteArray(key) + "\": " + value);
        return *this;
    }
    QByteArray object() const { return "{ " + m_members.join(", ") + " }"; }

    /// One value alone, quoted and escaped.
    static QByteArray written(const QJsonValue &value)
    {
        const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
        return list.sliced(1, list.size() - 2);
    }

private:
    QList<QByteArray> m_members;
};

bool isSame(const GroupUse &left, const GroupUse &right)
{
    return left.group == right.group && left.defaults == right.defaults && left.only == right.only
        && left.minimum == right.minimum && left.maximum == right.maximum;
}

QByteArray useObject(const GroupUse &use)
{
    Members members;
    members.text("group", use.group.text()).ids("defaults", use.defaults).ids("only", use.only);
    if (use.minimum > 0) {
        members.number("minimum", use.minimum);
    }
    if (use.maximum > 0) {
        members.number("maximum", use.maximum);
    }
    return members.object();
}

QList<QByteArray> useObjects(const QList<GroupUse> &uses)
{
    QList<QByteArray> objects;
    for (const GroupUse &use : uses) {
        objects.append(useObject(use));
    }
    return objects;
}

/// What every item of the category offers alike.
QList<GroupUse> sharedUses(const QList<const Item *> &items)
{
    QList<GroupUse> shared = items.isEmpty() ? QList<GroupUse>() : items.first()->groups;
    for (const Item *item : items) {
        shared.removeIf([item](const GroupUse &use) {
            const GroupUse *own = item->use(use.group);
            return own == nullptr || !isSame(*own, use);
        });
    }
    return shared;
}

QByteArray optionObject(const Option &option)
{
    Members members;
    members.text("id", option.id.text()).text("name", option.name).amount("price", option.price);
    members.texts("words", option.words).texts("allergens", option.allergens);
    members.flag("inTheLot", option.inTheLot).flag("available", option.available, true);
    return members.object();
}

QByteArray groupObject(const OptionGroup &group)
{
    QList<QByteArray> options;
    for (const Option &option : group.options) {
        options.append(optionObject(option));
    }
    Members members;
    members.text("id", group.id.text()).text("name", group.name).text("field", group.field);
    members.texts("heads", group.heads);
    members.text("choice", group.choice == Choice::One ? u"one"_s : u"many"_s);
    members.flag("headRequired", group.headRequired).flag("impliesItem", group.impliesItem);
    members.raw("options", "[\n      " + options.join(",\n      ") + "\n    ]");
    return members.object();
}

template <typename Named>
QByteArray namedObject(const Named &named)
{
    Members members;
    members.text("id", named.id.text()).text("name", named.name).texts("words", named.words);
    return members.object();
}

class MenuWriter {
public:
    explicit MenuWriter(const Menu &menu) : m_menu(menu) { }

    QByteArray write()
    {
        m_text = "{\n  \"format\": \"docket-menu\",\n  \"formatVersion\": 1,\n  \"currency\": "
            + Members::written(m_menu.currency);
        section("sizes", m_menu.sizes, namedObject<Size>);
        if (!m_menu.unknownSizeWords.isEmpty()) {
            m_text += ",\n\n  \"unknownSizes\": "
                + Members::written(QJsonArray::fromStringList(m_menu.unknownSizeWords));
        }
        section("variants", m_menu.variants, namedObject<Variant>);
        section("optionGroups", m_menu.groups, groupObject);
        section("categories", m_menu.categories,
            [this](const Category &category) { return categoryObject(category); });
        section("items", m_menu.items, [this](const Item &item) { return itemObject(item); });
        section("deals", m_menu.deals, [this](const Deal &deal) { return dealObject(deal); });
        return m_text + "\n}\n";
    }

private:
    template <typename Values, typename Object>
    void section(const char *key, const Values &values, Object object)
    {
        QList<QByteArray> objects;
        for (const auto &value : values) {
            objects.append(object(value));
        }
        if (!objects.isEmpty()) {
            m_text +=
                ",\n\n  \"" + QByteArray(key) + "\": [\n    " + objects.join(",\n    ") + "\n  ]";
        }
    }

    QByteArray categoryObject(const Category &category)
    {
        const QList<const Item *> items = m_menu.itemsOf(category.id);
        Members members;
        members.text("id", category.id.text()).text("name", category.name);
        members.texts("words", category.words).text("variantField", category.variantField);
        if (!items.isEmpty()) {
            members.text("station", items.first()->station);
            members.number("prepSeconds", items.first()->prepSeconds);
        }
        members.list("groups", useObjects(sharedUses(items)));
        return members.object();
    }

    QByteArray itemObject(const Item &item) const
    {
        const QList<const Item *> siblings = m_menu.itemsOf(item.category);
        Members members;
        members.text("id", item.id.text()).text("category", item.category.text());
        members.text("name", item.name).text("variant", item.variant.text());
        if (item.hasSizes()) {
            Members prices;
            for (const SizePrice &price : item.prices) {
                prices.amount(
                    Members::written(price.size.text()).replace('"', "").constData(), price.price);
            }
            members.raw("prices", prices.object());
        } else {
            members.amount("price", item.prices.first().price);
        }
        members.texts("words", item.words);
        QList<GroupUse> own = item.groups;
        for (const GroupUse &shared : sharedUses(siblings)) {
            own.removeIf([&shared](const GroupUse &use) { return isSame(use, shared); });
        }
        members.list("groups", useObjects(own));
        if (item.station != siblings.first()->station) {
            members.text("station", item.station);
        }
        if (item.prepSeconds != siblings.first()->prepSeconds) {
            members.number("prepSeconds", item.prepSeconds);
        }
        members.texts("allergens", item.allergens).texts("dietary", item.dietary);
        members.text("upgradeOf", item.upgradeOf.text()).flag("gstFree", item.gstFree);
        members.flag("ageRestricted", item.ageRestricted);
        return members.flag("available", item.available, true).object();
    }

    /// The category, where the part is all of it that is sold in the size.
    CategoryId wholeCategory(const DealPart &part) const
    {
        const Item *first = m_menu.item(part.items.first());
        if (first == nullptr || part.items.size() < 2) {
            return {};
        }
        QList<ItemId> all;
        for (const Item *item : m_menu.itemsOf(first->category)) {
            if (part.size.isEmpty() || item->price(part.size).has_value()) {
                all.append(item->id);
            }
        }
        return all == part.items ? first->category : CategoryId();
    }

    QByteArray dealObject(const Deal &deal) const
    {
        QList<QByteArray> parts;
        for (const DealPart &part : deal.parts) {
            Members members;
            const CategoryId category = wholeCategory(part);
            if (category.isEmpty()) {
                members.ids("items", part.items);
            } else {
                members.text("category", category.text());
            }
            members.text("size", part.size.text());
            if (part.quantity > 1) {
                members.number("quantity", part.quantity);
            }
            parts.append(members.object());
        }
        Members members;
        members.text("id", deal.id.text()).text("name", deal.name).amount("price", deal.price);
        return members.list("parts", parts).object();
    }

    const Menu &m_menu;
    QByteArray m_text;
};

} // namespace

QByteArray menuText(const Menu &menu)
{
    return MenuWriter(menu).write();
}

} // namespace docket
