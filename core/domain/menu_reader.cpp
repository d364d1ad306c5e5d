// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_reader.h"

#include "menu_schema.h"
#include "promotions_reader.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultPrepSeconds = 60;

QStringList texts(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue text : list.toArray()) {
        texts.append(text.toString());
    }
    return texts;
}

template <typename Key>
Key id(const QJsonObject &object, QLatin1StringView member = "id"_L1)
{
    return Key(object.value(member).toString());
}

template <typename Key>
QList<Key> ids(const QJsonValue &list)
{
    QList<Key> ids;
    for (const QJsonValue text : list.toArray()) {
        ids.append(Key(text.toString()));
    }
    return ids;
}

/// Sizes, variants: id, name and words.
template <typename Named>
Named named(const QJsonObject &object)
{
    return {decltype(Named::id)(object.value("id"_L1).toString()),
        object.value("name"_L1).toString(), texts(object.value("words"_L1))};
}

GroupUse groupUse(const QJsonObject &object)
{
    GroupUse use;
    use.group = id<GroupId>(object, "group"_L1);
    use.defaults = ids<OptionId>(object.value("defaults"_L1));
    use.only = ids<OptionId>(object.value("only"_L1));
    use.minimum = object.value("minimum"_L1).toInt();
    use.maximum = object.value("maximum"_L1).toInt();
    use.free = object.value("free"_L1).toInt();
    return use;
}

QList<GroupUse> groupUses(const QJsonObject &object)
{
    QList<GroupUse> uses;
    for (const QJsonValue use : object.value("groups"_L1).toArray()) {
        uses.append(groupUse(use.toObject()));
    }
    return uses;
}

/// A category with what its items take from it.
struct CategoryDefaults {
    QList<GroupUse> groups;
    QString station;
    int prepSeconds = defaultPrepSeconds;
};

class MenuReader {
public:
    explicit MenuReader(const QJsonObject &document) : m_document(document) { }

    Result<Menu> read()
    {
        m_menu.currency = m_document.value("currency"_L1).toString();
        m_menu.unknownSizeWords = texts(m_document.value("unknownSizes"_L1));
        each("sizes"_L1,
            [this](const QJsonObject &size) { m_menu.sizes.append(named<Size>(size)); });
        each("variants"_L1, [this](const QJsonObject &variant) {
            m_menu.variants.append(named<Variant>(variant));
        });
        each("optionGroups"_L1, [this](const QJsonObject &group) { readGroup(group); });
        each("categories"_L1, [this](const QJsonObject &category) { readCategory(category); });
        each("items"_L1, [this](const QJsonObject &item) { readItem(item); });
        each("deals"_L1, [this](const QJsonObject &deal) { readDeal(deal); });
        each("bulkDiscounts"_L1,
            [this](const QJsonObject &discount) { readBulkDiscount(discount); });
        each("promoCodes"_L1,
            [this](const QJsonObject &code) { take(m_menu.promoCodes, readPromoCode(code)); });
        each("surcharges"_L1, [this](const QJsonObject &surcharge) {
            take(m_menu.surcharges, readSurcharge(surcharge));
        });
        if (!m_problem.isEmpty()) {
            return Error {ErrorCode::Unreadable, m_problem, {}};
        }
        return std::move(m_menu);
    }

private:
    template <typename Read>
    void each(QLatin1StringView list, Read read)
    {
        const QJsonArray elements = m_document.value(list).toArray();
        for (qsizetype position = 0; position < elements.size() && m_problem.isEmpty();
             ++position) {
            const QJsonObject element = elements.at(position).toObject();
            m_place = menuPlace(list, position, element.value("name"_L1).toString());
            read(element);
        }
    }

    void refuse(const Sentence &reason)
    {
        if (m_problem.isEmpty()) {
            m_problem = Sentence::tr("%1: %2").arg(m_place, reason);
        }
    }

    Money amount(const QJsonValue &value, const QString &what)
    {
        const std::optional<Money> amount = Money::fromJson(value);
        if (!amount) {
            refuse(Sentence::tr("%1 %2 is not an amount with at most two decimals")
                       .arg(what, value.toVariant().toString()));
        }
        return amount.value_or(Money());
    }

    Money price(const QJsonValue &value, const QString &what)
    {
        const Money price = amount(value, what);
        if (price <= Money()) {
            refuse(Sentence::tr("%1 %2 is not an amount above zero").arg(what, price.toDecimal()));
        }
        return price;
    }

    void readGroup(const QJsonObject &object)
    {
        OptionGroup group;
        group.id = id<GroupId>(object);
        group.name = object.value("name"_L1).toString();
        group.field = object.value("field"_L1).toString();
        group.heads = texts(object.value("heads"_L1));
        group.choice =
            object.value("choice"_L1).toString() == "one"_L1 ? Choice::One : Choice::Many;
        group.headRequired = object.value("headRequired"_L1).toBool();
        group.impliesItem = object.value("impliesItem"_L1).toBool();
        for (const QJsonValue value : object.value("options"_L1).toArray()) {
            group.options.append(option(value.toObject()));
        }
        m_menu.groups.append(group);
    }

    /// By size, in the order of the menu's sizes.
    template <typename Amount>
    QList<SizePrice> sizePrices(QJsonObject prices, Amount amount)
    {
        QList<SizePrice> list;
        for (const Size &size : m_menu.sizes) {
            const QJsonValue value = prices.take(size.id.text());
            if (!value.isUndefined()) {
                list.append({size.id, amount(value, u"price of %1"_s.arg(size.id.text()))});
            }
        }
        if (!prices.isEmpty()) {
            refuse(Sentence::tr("there is no size \"%1\"").arg(prices.constBegin().key()));
        }
        return list;
    }

    QList<SaleWindow> windows(const QJsonObject &object)
    {
        QList<SaleWindow> windows;
        for (const QJsonValue value : object.value("hours"_L1).toArray()) {
            const QJsonObject written = value.toObject();
            SaleWindow window;
            for (const QString &key : texts(written.value("weekdays"_L1))) {
                window.weekdays.append(static_cast<int>(weekdayKeys().indexOf(key)) + 1);
            }
            std::sort(window.weekdays.begin(), window.weekdays.end());
            window.weekdays.erase(
                std::unique(window.weekdays.begin(), window.weekdays.end()), window.weekdays.end());
            window.from = time(written.value("from"_L1).toString());
            window.to = time(written.value("to"_L1).toString());
            windows.append(window);
        }
        return windows;
    }

    QTime time(const QString &text)
    {
        const QTime time = wallTime(text);
        if (!time.isValid()) {
            refuse(Sentence::tr("\"%1\" is not a time such as 17:30").arg(text));
        }
        return time;
    }

    Money amountOfOption(const QJsonValue &value, const QString &what)
    {
        const Money price = amount(value, what);
        if (price < Money()) {
            refuse(Sentence::tr("%1 %2 is below zero").arg(what, price.toDecimal()));
        }
        return price;
    }

    Option option(const QJsonObject &object)
    {
        Option option;
        option.id = id<OptionId>(object);
        option.name = object.value("name"_L1).toString();
        if (object.contains("price"_L1)) {
            option.price =
                amountOfOption(object.value("price"_L1), u"the price of \"%1\""_s.arg(option.name));
        }
        option.sizePrices = sizePrices(object.value("prices"_L1).toObject(),
            [this, &option](const QJsonValue &value, const QString &what) {
                return amountOfOption(value, u"of \"%1\" the %2"_s.arg(option.name, what));
            });
        option.words = texts(object.value("words"_L1));
        option.allergens = texts(object.value("allergens"_L1));
        option.declaresAllergens = object.contains("allergens"_L1);
        option.inTheLot = object.value("inTheLot"_L1).toBool();
        option.available = object.value("available"_L1).toBool(true);
        return option;
    }

    void readCategory(const QJsonObject &object)
    {
        Category category;
        category.id = id<CategoryId>(object);
        category.name = object.value("name"_L1).toString();
        category.words = texts(object.value("words"_L1));
        category.variantField = object.value("variantField"_L1).toString();
        category.hours = windows(object);
        m_categories.insert(category.id,
            {groupUses(object), object.value("station"_L1).toString(u"kitchen"_s),
                object.value("prepSeconds"_L1).toInt(defaultPrepSeconds)});
        m_menu.categories.append(category);
    }

    void readItem(const QJsonObject &object)
    {
        Item item;
        item.id = id<ItemId>(object);
        item.category = id<CategoryId>(object, "category"_L1);
        item.name = object.value("name"_L1).toString();
        item.variant = id<VariantId>(object, "variant"_L1);
        item.words = texts(object.value("words"_L1));
        item.allergens = texts(object.value("allergens"_L1));
        item.declaresAllergens = object.contains("allergens"_L1);
        item.dietary = texts(object.value("dietary"_L1));
        item.upgradeOf = id<ItemId>(object, "upgradeOf"_L1);
        item.description = object.value("description"_L1).toString();
        item.sku = object.value("sku"_L1).toString();
        item.photo = object.value("photo"_L1).toString();
        item.hours = windows(object);
        item.gstFree = object.value("gstFree"_L1).toBool();
        item.ageRestricted = object.value("ageRestricted"_L1).toBool();
        item.available = object.value("available"_L1).toBool(true);
        if (!m_categories.contains(item.category)) {
            refuse(Sentence::tr("there is no category \"%1\"").arg(item.category.text()));
            return;
        }
        const CategoryDefaults &category = m_categories[item.category];
        item.station = object.value("station"_L1).toString(category.station);
        item.prepSeconds = object.value("prepSeconds"_L1).toInt(category.prepSeconds);
        item.groups = merged(category.groups, groupUses(object));
        readPrices(object, item);
        readKilojoules(object.value("kilojoules"_L1), item);
        m_menu.items.append(item);
    }

    /// The category's uses, each replaced by the item's own of the same group; further ones follow.
    static QList<GroupUse> merged(QList<GroupUse> uses, const QList<GroupUse> &own)
    {
        for (const GroupUse &use : own) {
            const auto same = std::find_if(uses.begin(), uses.end(),
                [&use](const GroupUse &candidate) { return candidate.group == use.group; });
            if (same == uses.end()) {
                uses.append(use);
            } else {
                *same = use;
            }
        }
        return uses;
    }

    void readPrices(const QJsonObject &object, Item &item)
    {
        if (object.contains("price"_L1) == object.contains("prices"_L1)) {
            refuse(object.contains("price"_L1) ? Sentence::tr("has both \"price\" and \"prices\"")
                                               : Sentence::tr("has no price"));
            return;
        }
        if (object.contains("price"_L1)) {
            item.prices.append({SizeId(), price(object.value("price"_L1), u"price"_s)});
            return;
        }
        item.prices = sizePrices(object.value("prices"_L1).toObject(),
            [this](const QJsonValue &value, const QString &what) { return price(value, what); });
    }

    void readKilojoules(const QJsonValue &value, Item &item)
    {
        if (value.isDouble()) {
            item.kilojoules.insert(SizeId(), value.toInt());
        }
        const QJsonObject sizes = value.toObject();
        for (auto size = sizes.constBegin(); size != sizes.constEnd(); ++size) {
            if (!item.price(SizeId(size.key()))) {
                refuse(Sentence::tr("has kilojoules for \"%1\", a size without price")
                           .arg(size.key()));
            }
            item.kilojoules.insert(SizeId(size.key()), size.value().toInt());
        }
    }

    void readDeal(const QJsonObject &object)
    {
        Deal deal;
        deal.id = id<DealId>(object);
        deal.name = object.value("name"_L1).toString();
        deal.price = price(object.value("price"_L1), u"price"_s);
        for (const QJsonValue value : object.value("parts"_L1).toArray()) {
            deal.parts.append(part(value.toObject(), u"each part"_s));
            readUpgrades(value.toObject(), deal.parts.last());
        }
        m_menu.deals.append(deal);
    }

    void readUpgrades(const QJsonObject &object, DealPart &part)
    {
        for (const QJsonValue value : object.value("upgrades"_L1).toArray()) {
            const DealPart listed = this->part(value.toObject(), u"each upgrade"_s);
            part.upgrades.append({listed.items, listed.size,
                amountOfOption(value.toObject().value("price"_L1), u"the price of an upgrade"_s),
                listed.category});
        }
    }

    /// A bulk discount names its items as a part of a deal does.
    void readBulkDiscount(const QJsonObject &object)
    {
        const DealPart part = this->part(object, u"the discount"_s);
        const auto percent = readPercent(object);
        if (!percent) {
            refuse(percent.error().message);
            return;
        }
        m_menu.bulkDiscounts.append({object.value("name"_L1).toString(), part.items, part.size,
            part.quantity, *percent, part.category});
    }

    template <typename Value>
    void take(QList<Value> &list, const Result<Value> &value)
    {
        if (value) {
            list.append(*value);
        } else {
            refuse(value.error().message);
        }
    }

    DealPart part(const QJsonObject &object, const QString &what)
    {
        DealPart part;
        part.size = id<SizeId>(object, "size"_L1);
        part.quantity = object.value("quantity"_L1).toInt(1);
        part.items = ids<ItemId>(object.value("items"_L1));
        if (object.contains("category"_L1) == object.contains("items"_L1)) {
            refuse(Sentence::tr("%1 needs either a \"category\" or a list of \"items\"").arg(what));
        } else if (object.contains("category"_L1)) {
            const auto category = id<CategoryId>(object, "category"_L1);
            part.category = category;
            part.items = soldOf(m_menu.items, category, part.size);
            if (part.items.isEmpty()) {
                refuse(part.size.isEmpty()
                        ? Sentence::tr("there is no item of category \"%1\"").arg(category.text())
                        : Sentence::tr("there is no item of category \"%1\" in size \"%2\"")
                              .arg(category.text(), part.size.text()));
            }
        }
        return part;
    }

    const QJsonObject &m_document;
    Menu m_menu;
    QHash<CategoryId, CategoryDefaults> m_categories;
    QString m_place;
    Sentence m_problem;
};

} // namespace

Result<Menu> readMenu(const QJsonObject &document)
{
    return MenuReader(document).read();
}

} // namespace docket
