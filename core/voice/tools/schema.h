// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace docket::voice::schema {

/// A parameter: `{"type": ..., "description": ...}`.
inline QJsonObject parameter(const char *type, const char *description)
{
    return {{QStringLiteral("type"), QString::fromLatin1(type)},
        {QStringLiteral("description"), QString::fromUtf8(description)}};
}

inline QJsonObject textList(const char *description)
{
    QJsonObject list = parameter("array", description);
    list.insert(
        QStringLiteral("items"), QJsonObject {{QStringLiteral("type"), QStringLiteral("string")}});
    return list;
}

/// The schema of a tool's arguments.
inline QJsonObject object(const QJsonObject &properties = {}, const QStringList &required = {})
{
    QJsonObject schema {{QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("properties"), properties}};
    if (!required.isEmpty()) {
        schema.insert(QStringLiteral("required"), QJsonArray::fromStringList(required));
    }
    return schema;
}

} // namespace docket::voice::schema
