// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/menu_writer.h"

#include <QHash>
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
    /// Also when there is none of them: somebody said so.
    Members &declared(const char *key, const QStringList &values, bool isDeclared)
    {
        return isDeclared ? raw(key, written(QJsonArray::fromStringList(values))) : *this;
    }
    Members &percent(Percent value)
    {
        return amount("percent", Money::fromCents(value.hundredths()));
    }
    Members &amountIfAny(const char *key, Money value)
    {
        return value.isZero() ? *this : amount(key, value);
    }
    Members &date(const char *key, QDate value) { return text(key, value.toString(Qt::ISODate)); }
    Members &raw(const char *key, const QByteArray &value)
    {
        m_members.append('"' + QByteArray(key) + "\": " + value);
        return *this;
    }
    /// Of a key that is not ours: a size.
    Members &named(const QString &key, const QByteArray &value)
    {
        m_members.append(written(key) + ": " + value);
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

QStringList keysOf(const QList<int> &weekdays)
{
    QStringList keys;
    for (const int day : weekdays) {
        keys.append(weekdayKeys().at(day - 1));
    }
    return keys;
}

QList<QByteArray> windowObjects(const QList<SaleWindow> &windows)
{
    QList<QByteArray> objects;
    for (const SaleWindow &window : windows) {
        Members members;
        members.texts("weekdays", keysOf(window.weekdays));
        members.text("from", window.from.toString(u"HH:mm"_s));
        objects.append(members.text("to", window.to.toString(u"HH:mm"_s)).object());
    }
    return objects;
}

QByteArray priceObject(const QList<SizePrice> &sizePrices)
{
    Members prices;
    for (const SizePrice &price : sizePrices) {
        prices.named(price.size.text(), Members::written(price.price.toJson()));
    }
    return prices.object();
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
    if (use.free > 0) {
        members.number("free", use.free);
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
            return own == nullptr || *own != use;
        });
    }
    // They are read back in front of an item's own.
    const bool standInFront =
        std::all_of(items.cbegin(), items.cend(), [&shared](const Item *item) {
            return std::equal(shared.cbegin(), shared.cend(), item->groups.cbegin());
        });
    return standInFront ? shared : QList<GroupUse>();
}

QByteArray optionObject(const Option &option)
{
    Members members;
    members.text("id", option.id.text()).text("name", option.name).amount("price", option.price);
    if (!option.sizePrices.isEmpty()) {
        members.raw("prices", priceObject(option.sizePrices));
    }
    members.texts("words", option.words);
    members.declared(
        "allergens", option.allergens, option.declaresAllergens || !option.allergens.isEmpty());
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

/// What a part of a deal or a bulk discount is of.
template <typename Part>
Members &writePart(Members &members, const Part &part)
{
    if (part.category.isEmpty()) {
        members.ids("items", part.items);
    } else {
        members.text("category", part.category.text());
    }
    return members.text("size", part.size.text());
}

QByteArray dealObject(const Deal &deal)
{
    QList<QByteArray> parts;
    for (const DealPart &part : deal.parts) {
        Members members;
        writePart(members, part);
        if (part.quantity != 1) {
            members.number("quantity", part.quantity);
        }
        QList<QByteArray> upgrades;
        for (const DealUpgrade &upgrade : part.upgrades) {
            Members swapped;
            upgrades.append(writePart(swapped, upgrade).amount("price", upgrade.price).object());
        }
        parts.append(members.list("upgrades", upgrades).object());
    }
    Members members;
    members.text("id", deal.id.text()).text("name", deal.name).amount("price", deal.price);
    return members.list("parts", parts).object();
}

QByteArray bulkObject(const BulkDiscount &discount)
{
    Members members;
    members.text("name", discount.name);
    writePart(members, discount).number("quantity", discount.quantity);
    return members.percent(discount.percent).object();
}

QByteArray promoObject(const PromoCode &code)
{
    Members members;
    members.text("code", code.code).text("name", code.name);
    if (code.percent.isZero()) {
        members.amount("amount", code.amount);
    } else {
        members.percent(code.percent);
    }
    members.date("from", code.from).date("to", code.to);
    return members.amountIfAny("minimum", code.minimum).object();
}

QByteArray surchargeObject(const Surcharge &surcharge)
{
    QStringList dates;
    for (const QDate date : surcharge.dates) {
        dates.append(date.toString(Qt::ISODate));
    }
    Members members;
    members.text("name", surcharge.name).percent(surcharge.percent);
    return members.texts("dates", dates).texts("weekdays", keysOf(surcharge.weekdays)).object();
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
        section(
            "categories", m_menu.categories,
            [this](const Category &category) { return categoryObject(category); }, Empty::Written);
        section(
            "items", m_menu.items, [this](const Item &item) { return itemObject(item); },
            Empty::Written);
        section("deals", m_menu.deals, dealObject);
        section("bulkDiscounts", m_menu.bulkDiscounts, bulkObject);
        section("promoCodes", m_menu.promoCodes, promoObject);
        section("surcharges", m_menu.surcharges, surchargeObject);
        return m_text + "\n}\n";
    }

private:
    enum class Empty { LeftOut, Written };

    template <typename Values, typename Object>
    void section(const char *key, const Values &values, Object object, Empty empty = Empty::LeftOut)
    {
        QList<QByteArray> objects;
        for (const auto &value : values) {
            objects.append(object(value));
        }
        if (!objects.isEmpty()) {
            m_text +=
                ",\n\n  \"" + QByteArray(key) + "\": [\n    " + objects.join(",\n    ") + "\n  ]";
        } else if (empty == Empty::Written) {
            m_text += ",\n\n  \"" + QByteArray(key) + "\": []"; // no menu is without it
        }
    }

    QByteArray categoryObject(const Category &category)
    {
        const QList<const Item *> items = m_menu.itemsOf(category.id);
        const QList<GroupUse> shared = sharedUses(items);
        m_shared.insert(category.id, shared);
        Members members;
        members.text("id", category.id.text()).text("name", category.name);
        members.texts("words", category.words).text("variantField", category.variantField);
        if (!items.isEmpty()) {
            m_first.insert(category.id, items.first());
            members.text("station", items.first()->station);
            members.number("prepSeconds", items.first()->prepSeconds);
        }
        members.list("hours", windowObjects(category.hours));
        return members.list("groups", useObjects(shared)).object();
    }

    QByteArray itemObject(const Item &item) const
    {
        const Item *first = m_first.value(item.category, nullptr);
        Members members;
        members.text("id", item.id.text()).text("category", item.category.text());
        members.text("name", item.name).text("variant", item.variant.text());
        if (item.hasSizes()) {
            members.raw("prices", priceObject(item.prices));
        } else {
            members.amount("price", item.prices.first().price);
        }
        members.texts("words", item.words).text("description", item.description);
        members.text("sku", item.sku).text("photo", item.photo);
        members.list("hours", windowObjects(item.hours));
        const qsizetype inherited = m_shared.value(item.category).size();
        members.list("groups", useObjects(item.groups.sliced(inherited)));
        if (first == nullptr || item.station != first->station) {
            members.text("station", item.station);
        }
        if (first == nullptr || item.prepSeconds != first->prepSeconds) {
            members.number("prepSeconds", item.prepSeconds);
        }
        members.declared(
            "allergens", item.allergens, item.declaresAllergens || !item.allergens.isEmpty());
        writeKilojoules(item, members);
        members.texts("dietary", item.dietary);
        members.text("upgradeOf", item.upgradeOf.text()).flag("gstFree", item.gstFree);
        members.flag("ageRestricted", item.ageRestricted);
        return members.flag("available", item.available, true).object();
    }

    static void writeKilojoules(const Item &item, Members &members)
    {
        if (item.kilojoules.contains(SizeId())) {
            members.number("kilojoules", item.kilojoules.value(SizeId()));
            return;
        }
        Members sizes;
        bool isAny = false;
        for (const SizePrice &price : item.prices) {
            if (item.kilojoules.contains(price.size)) {
                sizes.named(
                    price.size.text(), QByteArray::number(item.kilojoules.value(price.size)));
                isAny = true;
            }
        }
        if (isAny) {
            members.raw("kilojoules", sizes.object());
        }
    }

    const Menu &m_menu;
    QHash<CategoryId, QList<GroupUse>> m_shared;
    QHash<CategoryId, const Item *> m_first;
    QByteArray m_text;
};

} // namespace

QByteArray menuText(const Menu &menu)
{
    return MenuWriter(menu).write();
}

} // namespace docket
