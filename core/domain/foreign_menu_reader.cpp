// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreign_menu_reader.h"

#include "foreign_names.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace docket::foreign {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostItems = 500;
constexpr qsizetype mostOptions = 300;
constexpr qsizetype mostSynonyms = 2'000;
constexpr qsizetype longestName = 120;
constexpr qsizetype longestKey = 80; // of what Docket takes as an id
constexpr int mostOfOnePart = 20;

Error unreadable(const Sentence &message)
{
    return {ErrorCode::Unreadable, message, {}};
}

QString cleaned(const QString &text)
{
    QString visible;
    for (const QChar character : text.simplified()) {
        if (character.isPrint()) {
            visible.append(character);
        } else if (character.isSurrogate()) {
            visible.append(character);
        }
    }
    return visible;
}

bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName && !wordsOf(name).isEmpty();
}

class Reader {
public:
    Reader(const QJsonObject &document, const JsonOutline &outline, QStringList &findings)
        : m_document(document), m_outline(outline), m_findings(findings)
    {
    }

    Result<Menu> read()
    {
        const QJsonValue currency = m_document.value("currency"_L1);
        m_menu.currency = currency.toString();
        if (m_menu.currency.size() != 3) {
            m_menu.currency = u"AUD"_s;
            m_findings.append(u"The file names no currency; Docket took AUD."_s);
        }
        for (const QString &key : m_outline.keys.value(u"categories"_s)) {
            if (auto read = readCategory(key); !read) {
                return read.error();
            }
        }
        if (auto read = readGroups(); !read) {
            return read.error();
        }
        readLists(m_document.value("defaults"_L1).toObject(), m_menu.defaults);
        readSynonyms();
        tellIgnored();
        if (m_items == 0) {
            return unreadable(Sentence::tr("The menu has no item that could be sold"));
        }
        if (m_items > mostItems || m_menu.synonyms.size() > mostSynonyms) {
            return unreadable(Sentence::tr("The menu has more than 500 items or 2,000 synonyms"));
        }
        return std::move(m_menu);
    }

private:
    QString placed(const QString &name, const QString &path) const
    {
        const qsizetype line = m_outline.lines.value(path);
        return line > 0 ? u"“%1” (line %2)"_s.arg(name).arg(line) : u"“%1”"_s.arg(name);
    }

    Result<void> readCategory(const QString &key)
    {
        const QString path = u"categories/"_s + key;
        const QJsonValue value = m_document.value("categories"_L1).toObject().value(key);
        if (!value.isArray()) {
            return unreadable(Sentence::tr("Line %1: the category \"%2\" is not a list of items")
                                  .arg(m_outline.lines.value(path))
                                  .arg(key));
        }
        Category category {key, {}};
        const QJsonArray items = value.toArray();
        for (qsizetype position = 0; position < items.size(); ++position) {
            readItem(items.at(position), u"%1/%2"_s.arg(path).arg(position), category);
        }
        if (category.items.isEmpty()) {
            m_findings.append(
                u"The category “%1” has nothing to sell and was left out."_s.arg(key));
        } else if (!isName(titled(key)) || key.size() > longestKey) {
            m_findings.append(
                u"%1: a category cannot be called so; it was left out with its %2 items."_s.arg(
                    placed(key, path), QString::number(category.items.size())));
        } else {
            m_items += category.items.size();
            m_menu.categories.append(category);
        }
        return {};
    }

    void leaveOut(const QString &place, const QString &reason)
    {
        m_findings.append(u"%1 was left out: %2."_s.arg(place, reason));
    }

    void readItem(const QJsonValue &value, const QString &path, Category &category)
    {
        const QJsonObject object = value.toObject();
        Item item;
        item.name = cleaned(object.value("name"_L1).toString());
        item.place = placed(item.name, path);
        if (!isName(item.name)) {
            leaveOut(
                u"An item of “%1” on line %2"_s.arg(category.key).arg(m_outline.lines.value(path)),
                u"it has no name of 1 to 120 characters"_s);
            return;
        }
        item.kind = object.value("category"_L1).toString();
        item.description = object.value("description"_L1).toString();
        if (!readPrices(object, item)) {
            return;
        }
        readMembers(object, item);
        category.items.append(item);
    }

    bool readPrices(const QJsonObject &object, Item &item)
    {
        QJsonObject sizes = object.value("sizes"_L1).toObject();
        if (sizes.isEmpty()) {
            sizes.insert(object.value("size"_L1).toString(), object.value("price"_L1));
        } else if (object.contains("price"_L1)) {
            m_findings.append(
                u"%1 has a price and a price for each size; the sizes hold."_s.arg(item.place));
        }
        for (auto size = sizes.constBegin(); size != sizes.constEnd(); ++size) {
            const std::optional<Money> price = Money::fromJson(size.value());
            if (price && *price > Money() && (size.key().isEmpty() || isName(size.key()))) {
                item.prices.append({size.key(), *price});
            } else {
                const QString what = size.key().isEmpty()
                    ? item.place
                    : u"%1 in size “%2”"_s.arg(item.place, size.key());
                leaveOut(what, u"it has no price above zero with at most two decimals"_s);
            }
        }
        std::stable_sort(item.prices.begin(), item.prices.end(),
            [](const Price &left, const Price &right) { return left.price < right.price; });
        return !item.prices.isEmpty();
    }

    void readMembers(const QJsonObject &object, Item &item)
    {
        static const QStringList read {
            u"name"_s, u"category"_s, u"price"_s, u"size"_s, u"sizes"_s, u"id"_s};
        static const QStringList diets {
            u"vegetarian"_s, u"vegan"_s, u"halal"_s, u"gluten-free"_s, u"dairy-free"_s};
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            const QString key = member.key();
            const QString diet = QString(key).replace(u'_', u'-');
            if (read.contains(key)) {
                continue;
            }
            if (key == "allergens"_L1) {
                item.allergens = names(member.value());
            } else if (key == "dietary"_L1) {
                for (const QString &name : names(member.value())) {
                    takeDiet(name.toLower(), item);
                }
            } else if (key == "defaults"_L1) {
                readDefaults(member.value().toObject(), item);
            } else if (key == "includes"_L1) {
                readParts(member.value().toObject(), item);
            } else if (member.value().isBool()) {
                readFlag(key, diet, member.value().toBool(), item, diets);
            } else if (member.value().isArray() && !names(member.value()).isEmpty()) {
                item.lists.insert(key, names(member.value()));
            } else {
                ++m_ignored[key];
            }
        }
    }

    void readFlag(
        const QString &key, const QString &diet, bool isSet, Item &item, const QStringList &diets)
    {
        constexpr auto included = "_included"_L1;
        if (key == "available"_L1) {
            item.available = isSet;
        } else if (key == "age_restricted"_L1) {
            item.ageRestricted = isSet;
        } else if (key == "gst_free"_L1) {
            item.gstFree = isSet;
        } else if (diets.contains(diet)) {
            if (isSet) {
                takeDiet(diet, item);
            }
        } else if (key.endsWith(included)) {
            if (isSet) {
                include(key.chopped(included.size()), item);
            }
        } else {
            ++m_ignored[key];
        }
    }

    static void takeDiet(const QString &diet, Item &item)
    {
        // Whatever is vegan is vegetarian.
        for (const QString &each :
            diet == "vegan"_L1 ? QStringList {diet, u"vegetarian"_s} : QStringList {diet}) {
            if (!item.dietary.contains(each)) {
                item.dietary.append(each);
            }
        }
    }

    static void include(const QString &name, Item &item)
    {
        if (!item.included.contains(name)) {
            item.included.append(name);
        }
    }

    static QStringList names(const QJsonValue &list)
    {
        QStringList names;
        for (const QJsonValue element : list.toArray()) {
            const QString name = cleaned(element.toString());
            if (isName(name) && !names.contains(name)) {
                names.append(name);
            }
        }
        return names;
    }

    static void readLists(const QJsonObject &object, QMap<QString, QStringList> &lists)
    {
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            if (member.value().isArray()) {
                lists.insert(member.key(), names(member.value()));
            }
        }
    }

    static void readDefaults(const QJsonObject &object, Item &item)
    {
        readLists(object, item.defaults);
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            if (member.value().isBool() && member.value().toBool()) {
                include(member.key(), item);
            }
        }
    }

    void readParts(const QJsonObject &object, Item &item)
    {
        for (auto part = object.constBegin(); part != object.constEnd(); ++part) {
            const int quantity = part.value().toInt();
            if (quantity < 1 || quantity > mostOfOnePart) {
                m_findings.append(
                    u"%1 includes “%2” in a number that is not 1 to 20; Docket took 1."_s.arg(
                        item.place, part.key()));
            }
            item.includes.append(
                {part.key(), quantity < 1 || quantity > mostOfOnePart ? 1 : quantity});
        }
    }

    Result<void> readGroups()
    {
        const QJsonObject modifiers = m_document.value("modifiers"_L1).toObject();
        qsizetype options = 0;
        for (const QString &key : m_outline.keys.value(u"modifiers"_s)) {
            Group group {key, {}};
            const QJsonArray list = modifiers.value(key).toArray();
            for (qsizetype position = 0; position < list.size(); ++position) {
                readOption(list.at(position), u"modifiers/%1/%2"_s.arg(key).arg(position), group);
            }
            options += group.options.size();
            if (!group.options.isEmpty() && isName(titled(key)) && key.size() <= longestKey) {
                m_menu.groups.append(group);
            }
        }
        if (options > mostOptions) {
            return unreadable(Sentence::tr("The menu has more than 300 modifiers"));
        }
        return {};
    }

    void readOption(const QJsonValue &value, const QString &path, Group &group)
    {
        const QJsonObject object = value.toObject();
        const QString name =
            cleaned(value.isString() ? value.toString() : object.value("name"_L1).toString());
        const std::optional<Money> price =
            object.contains("price"_L1) ? Money::fromJson(object.value("price"_L1)) : Money();
        if (!isName(name) || !price || *price < Money()) {
            leaveOut(placed(name.left(longestName), path), u"it has no name or no price"_s);
            return;
        }
        static const QStringList read {
            u"name"_s, u"price"_s, u"applies_to"_s, u"allergens"_s, u"available"_s, u"id"_s};
        for (const QString &key : object.keys()) {
            if (!read.contains(key)) {
                ++m_ignored[key];
            }
        }
        group.options.append({name, *price, names(object.value("applies_to"_L1)),
            names(object.value("allergens"_L1)), object.value("available"_L1).toBool(true)});
    }

    void readSynonyms()
    {
        const QJsonObject synonyms = m_document.value("synonyms"_L1).toObject();
        for (const QString &word : m_outline.keys.value(u"synonyms"_s)) {
            const QString target = cleaned(synonyms.value(word).toString());
            if (isName(cleaned(word))) {
                m_menu.synonyms.append({cleaned(word), target});
            }
        }
    }

    void tellIgnored()
    {
        static const QStringList known {u"version"_s, u"currency"_s, u"categories"_s,
            u"modifiers"_s, u"defaults"_s, u"synonyms"_s};
        for (const QString &key : m_outline.keys.value(QString())) {
            if (!known.contains(key)) {
                m_findings.append(
                    u"“%1” is nothing that Docket knows; it was left out."_s.arg(key.left(80)));
            }
        }
        QStringList parts;
        for (auto ignored = m_ignored.constBegin(); ignored != m_ignored.constEnd(); ++ignored) {
            parts.append(u"%1 × “%2”"_s.arg(ignored.value()).arg(ignored.key().left(80)));
        }
        if (!parts.isEmpty()) {
            m_findings.append(
                u"Docket's menu has no place for these entries: %1. They were left out."_s.arg(
                    parts.join(u", "_s)));
        }
    }

    const QJsonObject &m_document;
    const JsonOutline &m_outline;
    QStringList &m_findings;
    Menu m_menu;
    qsizetype m_items = 0;
    QMap<QString, int> m_ignored;
};

} // namespace

bool isForeignMenu(const QJsonObject &document)
{
    return !document.contains("format"_L1) && document.value("categories"_L1).isObject();
}

Result<Menu> readForeignMenu(
    const QJsonObject &document, const JsonOutline &outline, QStringList &findings)
{
    return Reader(document, outline, findings).read();
}

} // namespace docket::foreign
