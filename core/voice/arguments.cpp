// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/arguments.h"

#include "domain/card_number.h"

#include <QJsonDocument>

#include <cmath>
#include <limits>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 4000;

Error wrongType(QStringView name, QLatin1StringView wanted)
{
    return {
        ErrorCode::InvalidArgument, Sentence::verbatim(u"%1 must be %2."_s.arg(name, wanted)), {}};
}

Error missing(QStringView name)
{
    return {
        ErrorCode::Incomplete, Sentence::verbatim(u"%1 is missing."_s.arg(name)), name.toString()};
}

} // namespace

Result<Arguments> Arguments::fromJson(const QJsonValue &value)
{
    if (value.isObject()) {
        return Arguments(withoutCardNumbers(value).toObject());
    }
    if (value.isNull() || value.isUndefined()) {
        return Arguments(QJsonObject());
    }
    if (value.isString()) {
        const QString text = value.toString().trimmed();
        if (text.isEmpty() || text == "null"_L1) {
            return Arguments(QJsonObject());
        }
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        if (document.isObject()) {
            return Arguments(withoutCardNumbers(QJsonValue(document.object())).toObject());
        }
    }
    return Error {ErrorCode::InvalidArgument,
        Sentence::verbatim(u"The arguments must be a JSON object."_s), {}};
}

bool Arguments::has(QStringView name) const
{
    const QJsonValue value = m_json.value(name);
    return !value.isUndefined() && !value.isNull();
}

Result<QString> Arguments::text(QStringView name) const
{
    const QJsonValue value = m_json.value(name);
    if (value.isUndefined() || value.isNull()) {
        return QString();
    }
    if (value.isDouble()) {
        return value.toVariant().toString();
    }
    if (!value.isString()) {
        return wrongType(name, "text"_L1);
    }
    const QString text = value.toString();
    if (text.size() > longestText) {
        return Error {
            ErrorCode::InvalidArgument, Sentence::verbatim(u"%1 is too long."_s.arg(name)), {}};
    }
    return text;
}

Result<int> Arguments::integer(QStringView name) const
{
    QJsonValue value = m_json.value(name);
    if (value.isUndefined() || value.isNull()) {
        return missing(name);
    }
    if (value.isString()) {
        bool isNumber = false;
        const double number = value.toString().trimmed().toDouble(&isNumber);
        if (!isNumber) {
            return wrongType(name, "a whole number"_L1);
        }
        value = number;
    }
    if (!value.isDouble()) {
        return wrongType(name, "a whole number"_L1);
    }
    const double number = value.toDouble();
    if (number != std::floor(number) || std::abs(number) > std::numeric_limits<int>::max()) {
        return wrongType(name, "a whole number"_L1);
    }
    return static_cast<int>(number);
}

Result<bool> Arguments::boolean(QStringView name) const
{
    const QJsonValue value = m_json.value(name);
    if (value.isUndefined() || value.isNull()) {
        return missing(name);
    }
    if (value.isBool()) {
        return value.toBool();
    }
    const QString word = value.toVariant().toString().trimmed().toLower();
    if (word == "true"_L1 || word == "yes"_L1 || word == "1"_L1) {
        return true;
    }
    if (word == "false"_L1 || word == "no"_L1 || word == "0"_L1) {
        return false;
    }
    return wrongType(name, "true or false"_L1);
}

} // namespace docket::voice
