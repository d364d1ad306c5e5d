// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modifications.h"

#include "request_builder.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 4000; // as every argument
constexpr qsizetype mostChanges = 40;
constexpr std::array moneyFields {"price"_L1, "total"_L1, "cost"_L1, "amount"_L1, "discount"_L1,
    "cents"_L1, "dollar"_L1, "gst"_L1, "iscombo"_L1};

/// "Salt type", "saltType" and "salt_type" are one.
QString folded(const QString &said)
{
    QString letters;
    for (const QChar letter : said) {
        if (letter.isLetter()) {
            letters.append(letter.toLower());
        }
    }
    return letters;
}

Error notUnderstood()
{
    return {ErrorCode::Incomplete,
        Sentence::verbatim(u"What should change? Give the fields and their new values."_s),
        u"modifications"_s};
}

Result<void> take(QJsonObject &changes, const QString &said, const QJsonValue &value)
{
    if (isPriceField(said)) {
        return Error {ErrorCode::Refused,
            Sentence::verbatim(u"A price cannot be changed. The menu sets the prices."_s), {}};
    }
    const std::optional<QString> field = itemField(said);
    if (!field) {
        return Error {ErrorCode::InvalidArgument,
            Sentence::verbatim(u"An item has no \"%1\" that can be changed."_s.arg(shown(said))),
            {}};
    }
    if (!value.isNull()) {
        changes.insert(*field, value);
    }
    return {};
}

Result<void> takeAll(QJsonObject &changes, const QJsonObject &object)
{
    for (const auto name : {"property"_L1, "field"_L1}) {
        if (object.contains(name) && object.contains("value"_L1)) {
            return take(changes, object[name].toString(), object["value"_L1]);
        }
    }
    if (object.size() > mostChanges) {
        return notUnderstood();
    }
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        if (const auto taken = take(changes, entry.key(), entry.value()); !taken) {
            return taken.error();
        }
    }
    return {};
}

/// The value itself, or what a string holds.
QJsonValue unpacked(const QJsonValue &value)
{
    if (!value.isString() || value.toString().size() > longestValue) {
        return value;
    }
    const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

std::optional<QString> itemField(const QString &said)
{
    static const QHash<QString, QString> fields {
        {u"category"_s, u"category"_s},
        {u"name"_s, u"name"_s},
        {u"item"_s, u"name"_s},
        {u"itemname"_s, u"name"_s},
        {u"size"_s, u"size"_s},
        {u"protein"_s, u"protein"_s},
        {u"variant"_s, u"protein"_s},
        {u"quantity"_s, u"quantity"_s},
        {u"qty"_s, u"quantity"_s},
        {u"salads"_s, u"salads"_s},
        {u"salad"_s, u"salads"_s},
        {u"sauces"_s, u"sauces"_s},
        {u"sauce"_s, u"sauces"_s},
        {u"extras"_s, u"extras"_s},
        {u"extra"_s, u"extras"_s},
        {u"brand"_s, u"brand"_s},
        {u"flavour"_s, u"brand"_s},
        {u"flavor"_s, u"brand"_s},
        {u"salttype"_s, u"salt_type"_s},
        {u"salt"_s, u"salt_type"_s},
        {u"cheese"_s, u"cheese"_s},
        {u"note"_s, u"note"_s},
        {u"notes"_s, u"note"_s},
        {u"chipssize"_s, u"chips_size"_s},
        {u"chipssalt"_s, u"chips_salt"_s},
        {u"drinkbrand"_s, u"drink_brand"_s},
        {u"drink"_s, u"drink_brand"_s},
    };
    const auto known = said.size() > 40 ? fields.cend() : fields.constFind(folded(said));
    return known == fields.cend() ? std::nullopt : std::optional(*known);
}

bool isPriceField(const QString &said)
{
    const QString name = folded(said.left(80));
    return std::any_of(std::begin(moneyFields), std::end(moneyFields),
        [&name](QLatin1StringView word) { return name.contains(word); });
}

Result<QJsonObject> modificationsFrom(const QJsonValue &value)
{
    const QJsonValue given = unpacked(value);
    QJsonObject changes;
    if (given.isObject()) {
        if (const auto taken = takeAll(changes, given.toObject()); !taken) {
            return taken.error();
        }
    } else if (given.isArray() && given.toArray().size() <= mostChanges) {
        for (const QJsonValue entry : given.toArray()) {
            if (!entry.isObject()) {
                return notUnderstood();
            }
            if (const auto taken = takeAll(changes, entry.toObject()); !taken) {
                return taken.error();
            }
        }
    }
    if (changes.isEmpty()) {
        return notUnderstood();
    }
    return changes;
}

} // namespace docket::voice
