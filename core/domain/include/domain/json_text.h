// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <concepts>
#include <initializer_list>
#include <utility>

namespace docket {

class JsonFields;

template <typename T>
concept WholeNumber = std::integral<T> && !std::same_as<T, bool>;

/// A JSON value as its compact text in UTF-8: byte for byte what QJsonDocument writes of the same
/// value, for a fraction of the work, because no document is built. For what is written with every
/// call and not looked into.
class JsonText {
public:
    JsonText(std::same_as<bool> auto value) : m_utf8(value ? "true" : "false") { }
    JsonText(WholeNumber auto value) : m_utf8(QByteArray::number(static_cast<qint64>(value))) { }
    JsonText(Money amount); ///< As Money::toJson(): dollars.
    JsonText(const QString &text);
    JsonText(const QStringList &texts);
    JsonText(const QList<JsonText> &values);
    JsonText(const JsonFields &fields);
    JsonText(const QJsonValue &value);
    JsonText(const QJsonArray &array);
    JsonText(const QJsonObject &object);

    /// UTF-8 that is told as a text: JSON within JSON.
    static JsonText quoted(const QByteArray &utf8);

    const QByteArray &utf8() const { return m_utf8; }

private:
    JsonText() = default;

    QByteArray m_utf8;
};

/// The fields of a JSON object that is only written.
class JsonFields {
public:
    using Field = std::pair<QString, JsonText>;

    JsonFields() = default;
    JsonFields(std::initializer_list<Field> fields);
    JsonFields(const QJsonObject &object);

    /// Replaces one of the same name.
    void insert(const QString &name, JsonText value);
    /// Whether the field is there and true.
    bool isTrue(QStringView name) const;
    /// By name, as QJsonObject has them.
    QByteArray utf8() const;

private:
    QList<Field> m_fields; // by name
};

} // namespace docket
