// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elevenlabs_schema.h"

#include <QJsonArray>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

QString typeOf(const QJsonObject &schema)
{
    const QString type = schema["type"_L1].toString();
    return type.isEmpty() ? u"string"_s : type;
}

QJsonObject translated(const QJsonObject &schema, const QString &otherwise)
{
    const QString description = schema["description"_L1].toString(otherwise);
    QString type = typeOf(schema);
    QJsonObject result {{u"description"_s, description}};
    if (type == "object"_L1 && schema["properties"_L1].toObject().isEmpty()) {
        // An object without named members stays empty there; the tools read JSON in a text as well.
        type = u"string"_s;
        result.insert(u"description"_s, u"%1 As a JSON object."_s.arg(description));
    } else if (type == "object"_L1) {
        const QJsonObject members = schema["properties"_L1].toObject();
        QJsonObject properties;
        for (auto member = members.constBegin(); member != members.constEnd(); ++member) {
            properties.insert(member.key(), translated(member->toObject(), member.key()));
        }
        result.insert(u"properties"_s, properties);
        result.insert(u"required"_s, schema["required"_L1].toArray());
    } else if (type == "array"_L1) {
        result.insert(u"items"_s, translated(schema["items"_L1].toObject(), description));
    } else if (type == "string"_L1 && schema.contains("enum"_L1)) {
        result.insert(u"enum"_s, schema["enum"_L1]);
    }
    result.insert(u"type"_s, type);
    return result;
}

QJsonObject filledBySystem(const QString &variable)
{
    return {{u"type"_s, u"string"_s}, {u"dynamic_variable"_s, variable}};
}

} // namespace

QJsonObject elevenLabsBody(const Tool &tool)
{
    QJsonObject properties;
    const QJsonObject members = tool.parameters["properties"_L1].toObject();
    for (auto member = members.constBegin(); member != members.constEnd(); ++member) {
        properties.insert(member.key(), translated(member->toObject(), member.key()));
    }
    for (const QString &variable : {u"system__conversation_id"_s, u"system__caller_id"_s}) {
        properties.insert(variable, filledBySystem(variable));
    }
    return {{u"type"_s, u"object"_s}, {u"description"_s, u"The arguments."_s},
        {u"properties"_s, properties}, {u"required"_s, tool.parameters["required"_L1].toArray()}};
}

} // namespace docket::voice
