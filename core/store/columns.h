// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json_text.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QVariant>

namespace docket::store {

/// For a column that is NOT NULL: a null QString would bind as NULL.
inline QString notNull(const QString &text)
{
    using namespace Qt::StringLiterals;
    return text.isNull() ? u""_s : text;
}

/// The same for a BLOB.
inline QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

/// For the key of a row that need not exist: NULL where it is empty.
inline QVariant keyOrNull(const QString &key)
{
    return key.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(key);
}

inline QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

inline QString compact(const JsonText &json)
{
    return QString::fromUtf8(json.utf8());
}

inline QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace docket::store
