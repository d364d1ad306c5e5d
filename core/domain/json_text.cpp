// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/json_text.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace docket {

namespace {

constexpr qsizetype longestEscape = 6;

bool isAscii(const QString &text)
{
    return std::all_of(
        text.cbegin(), text.cend(), [](QChar character) { return character.unicode() < 0x80; });
}

/// Writes what stands for a character that cannot stand for itself. \return the
/// end of it.
char *escape(char *out, char character)
{
    constexpr std::array<std::pair<char, char>, 7> named {{{'"', '"'}, {'\\', '\\'}, {'\b', 'b'},
        {'\f', 'f'}, {'\n', 'n'}, {'\r', 'r'}, {'\t', 't'}}};
    *out++ = '\\';
    for (const auto &[meant, letter] : named) {
        if (character == meant) {
            *out++ = letter;
            return out;
        }
    }
    const std::array code {
        'u', '0', '0', character < 0x10 ? '0' : '1', "0123456789abcdef"[character & 0xf]};
    return std::copy(code.cbegin(), code.cend(), out);
}

template <typename Character>
bool isPlain(Character character)
{
    return character >= 0x20 && character != '"' && character != '\\';
}

/// Of UTF-8, or of ASCII in a QString.
template <typename Character>
void appendQuoted(QByteArray &json, const Character *text, qsizetype size)
{
    const qsizetype before = json.size();
    const auto plain = std::count_if(text, text + size, isPlain<Character>);
    json.resize(before + plain + (size - plain) * longestEscape + 2);
    char *out = json.data() + before;
    *out++ = '"';
    for (const Character *at = text; at != text + size; ++at) {
        const char character = static_cast<char>(*at);
        if (isPlain(*at)) {
            *out++ = character;
        } else {
            out = escape(out, character);
        }
    }
    *out++ = '"';
    json.truncate(out - json.constData());
}

void appendUtf8(QByteArray &json, const QByteArray &utf8)
{
    appendQuoted(json, reinterpret_cast<const uchar *>(utf8.constData()), utf8.size());
}

QByteArray fromDocument(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

void appendQuoted(QByteArray &json, const QString &text)
{
    if (isAscii(text)) {
        appendQuoted(json, QStringView(text).utf16(), text.size()); // QString's would copy literals
    } else if (text.isValidUtf16()) {
        const QByteArray utf8 = text.toUtf8();
        appendUtf8(json, utf8);
    } else {
        json += fromDocument(text); // half a character has no UTF-8
    }
}

} // namespace

JsonText::JsonText(Money amount)
{
    constexpr qint64 centsPerDollar = 100;
    const qint64 absolute = std::abs(amount.cents());
    m_utf8 = (amount.cents() < 0 ? "-" : "") + QByteArray::number(absolute / centsPerDollar);
    if (const auto cents = absolute % centsPerDollar; cents > 0) {
        m_utf8 += cents < 10 ? ".0" : ".";
        m_utf8 += QByteArray::number(cents % 10 == 0 ? cents / 10 : cents);
    }
}

JsonText::JsonText(const QString &text)
{
    appendQuoted(m_utf8, text);
}

JsonText JsonText::quoted(const QByteArray &utf8)
{
    JsonText text;
    appendUtf8(text.m_utf8, utf8);
    return text;
}

JsonText::JsonText(const QStringList &texts)
    : JsonText(QList<JsonText>(texts.cbegin(), texts.cend()))
{
}

JsonText::JsonText(const QList<JsonText> &values) : m_utf8("[")
{
    for (const JsonText &value : values) {
        if (m_utf8.size() > 1) {
            m_utf8 += ',';
        }
        m_utf8 += value.m_utf8;
    }
    m_utf8 += ']';
}

JsonText::JsonText(const JsonFields &fields) : m_utf8(fields.utf8()) { }

JsonText::JsonText(const QJsonValue &value)
    : m_utf8(value.isString() ? JsonText(value.toString()).m_utf8 : fromDocument(value))
{
}

JsonText::JsonText(const QJsonArray &array) : m_utf8(fromDocument(array)) { }

JsonText::JsonText(const QJsonObject &object) : m_utf8(fromDocument(object)) { }

JsonFields::JsonFields(std::initializer_list<Field> fields) : m_fields(fields)
{
    std::sort(m_fields.begin(), m_fields.end(),
        [](const Field &left, const Field &right) { return left.first < right.first; });
}

JsonFields::JsonFields(const QJsonObject &object)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        m_fields.emplaceBack(field.key(), field.value());
    }
}

void JsonFields::insert(const QString &name, JsonText value)
{
    const auto place = std::lower_bound(m_fields.begin(), m_fields.end(), name,
        [](const Field &field, const QString &wanted) { return field.first < wanted; });
    if (place != m_fields.end() && place->first == name) {
        place->second = std::move(value);
    } else {
        m_fields.insert(place, Field {name, std::move(value)});
    }
}

bool JsonFields::isTrue(QStringView name) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [name](const Field &field) {
        return field.first == name && field.second.utf8() == "true";
    });
}

QByteArray JsonFields::utf8() const
{
    qsizetype size = 2;
    for (const auto &[name, value] : m_fields) {
        constexpr qsizetype punctuation = 4;
        size += name.size() * longestEscape + value.utf8().size() + punctuation;
    }
    QByteArray json;
    json.reserve(size);
    json += '{';
    for (const auto &[name, value] : m_fields) {
        if (json.size() > 1) {
            json += ',';
        }
        appendQuoted(json, name);
        json += ':';
        json += value.utf8();
    }
    json += '}';
    return json;
}

} // namespace docket
