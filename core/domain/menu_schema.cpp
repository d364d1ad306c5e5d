// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_schema.h"

#include "domain/money.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <exception>
#include <string>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#include <vector>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

QJsonObject schemaDocument()
{
    QFile file(u":/docket/schemas/menu.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The member names and array positions on the way to a value.
QStringList pathOf(const std::vector<std::string> &context)
{
    QStringList path;
    for (const std::string &step : context) {
        const QString text = QString::fromStdString(step);
        if (text.startsWith(u'[') && text.endsWith(u']')) {
            path.append(text.sliced(1, text.size() - 2));
        }
    }
    return path;
}

QJsonValue child(const QJsonValue &parent, const QString &step)
{
    return parent.isArray() ? parent.toArray().at(step.toLongLong())
                            : parent.toObject().value(step);
}

QJsonObject resolved(const QJsonObject &schema, const QJsonObject &root)
{
    const QString reference = schema.value("$ref"_L1).toString();
    if (reference.isEmpty()) {
        return schema;
    }
    const QString name = reference.sliced(reference.lastIndexOf(u'/') + 1);
    return root.value("definitions"_L1).toObject().value(name).toObject();
}

/// What the schema says in words about the value at the path.
QString expectation(const QJsonObject &schema, const QStringList &path)
{
    QJsonObject node = schema;
    for (const QString &step : path) {
        const QJsonObject properties = node.value("properties"_L1).toObject();
        if (properties.contains(step)) {
            node = properties.value(step).toObject();
        } else if (node.contains("items"_L1)) {
            node = node.value("items"_L1).toObject();
        } else {
            node = node.value("additionalProperties"_L1).toObject();
        }
        node = resolved(node, schema);
    }
    return node.value("description"_L1).toString();
}

QString shown(const QJsonValue &value)
{
    constexpr qsizetype longest = 40;
    switch (value.type()) {
    case QJsonValue::Double: {
        const auto amount = Money::fromJson(value);
        const bool whole = amount && amount->cents() % 100 == 0 && amount->cents() >= 0;
        return amount && !whole ? amount->toDecimal() : QString::number(value.toDouble());
    }
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::String: {
        const QString text = value.toString();
        return u'"' + (text.size() > longest ? text.first(longest) + u'…' : text) + u'"';
    }
    default:
        return {};
    }
}

/// `items[3] "Lamb Kebab"` and, of the rest of the path, `groups[0].minimum`.
struct Place {
    QString where;
    QString member;
};

Place placeOf(const QJsonObject &menu, const QStringList &path)
{
    Place place;
    QJsonValue value = menu;
    qsizetype taken = 0;
    if (path.size() >= 2) {
        const QJsonValue element = child(child(menu, path.at(0)), path.at(1));
        place.where = menuPlace(
            path.at(0), path.at(1).toLongLong(), element.toObject().value("name"_L1).toString());
        value = element;
        taken = 2;
    }
    for (const QString &step : path.sliced(taken)) {
        place.member += value.isArray() ? u'[' + step + u']'
                                        : (place.member.isEmpty() ? QString() : u"."_s) + step;
        value = child(value, step);
    }
    return place;
}

/// The text between the last pair of apostrophes.
QString quotedIn(const QString &description)
{
    const qsizetype end = description.lastIndexOf(u'\'');
    const qsizetype begin = end < 1 ? -1 : description.lastIndexOf(u'\'', end - 1);
    return begin < 0 ? QString() : description.sliced(begin + 1, end - begin - 1);
}

QString problemText(const QJsonObject &schema, const QJsonObject &menu,
    const valijson::ValidationResults::Error &error)
{
    const QStringList path = pathOf(error.context);
    const QString description = QString::fromStdString(error.description);
    const Place place = placeOf(menu, path);
    const QString where = place.where.isEmpty() ? u"The menu"_s : place.where;
    const QString prefix =
        place.member.isEmpty() ? where + u": "_s : where + u": "_s + place.member + u' ';
    if (description.startsWith("Missing required"_L1)) {
        return prefix + u"has no \"%1\""_s.arg(quotedIn(description));
    }
    if (description.contains("additionalProperties"_L1)) {
        return prefix + u"has \"%1\", which Docket does not know"_s.arg(quotedIn(description));
    }
    QJsonValue value = menu;
    for (const QString &step : path) {
        value = child(value, step);
    }
    const QString seen = shown(value);
    return prefix + (seen.isEmpty() ? QString() : seen + u' ') + u"is not "_s
        + expectation(schema, path);
}

} // namespace

std::optional<QString> menuSchemaProblem(const QJsonObject &menu)
{
    // The library throws for a schema that it cannot use; nothing of that leaves this function.
    try {
        const QJsonObject document = schemaDocument();
        const QJsonValue schemaValue(document);
        const QJsonValue menuValue(menu);
        valijson::Schema schema;
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::QtJsonAdapter(schemaValue), schema);

        valijson::Validator validator(valijson::Validator::kStrongTypes);
        valijson::ValidationResults results;
        if (document.isEmpty()) {
            return u"The menu: cannot be checked, its JSON Schema is missing from this program"_s;
        }
        if (validator.validate(schema, valijson::adapters::QtJsonAdapter(menuValue), &results)) {
            return std::nullopt;
        }
        // The first error is the innermost: those of the lists and objects around it come after.
        return problemText(document, menu, *results.begin());
    } catch (const std::exception &exception) {
        return u"The menu: cannot be checked (%1)"_s.arg(QString::fromUtf8(exception.what()));
    }
}

QString menuPlace(const QString &list, qsizetype position, const QString &name)
{
    const QString place = u"%1[%2]"_s.arg(list).arg(position);
    return name.isEmpty() ? place : place + u" \""_s + name + u'"';
}

} // namespace docket
