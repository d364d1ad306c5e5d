// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "promotions_reader.h"

#include "domain/sale_window.h"

#include <QJsonArray>
#include <QStringList>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

Error unreadable(const Sentence &message)
{
    return {ErrorCode::Unreadable, message, {}};
}

/// An optional amount above zero; zero where there is none.
Result<Money> readAmount(const QJsonObject &object, const QString &member)
{
    if (!object.contains(member)) {
        return Money();
    }
    const QJsonValue value = object.value(member);
    const auto amount = Money::fromJson(value);
    if (!amount || *amount <= Money()) {
        return unreadable(
            Sentence::tr("%1 %2 is not an amount above zero with at most two decimals")
                .arg(member, value.toVariant().toString()));
    }
    return *amount;
}

Result<QDate> readDate(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid()) {
        return unreadable(
            Sentence::tr("there is no day \"%1\"; a date is written as 2026-12-25").arg(text));
    }
    return date;
}

/// An optional date; invalid where there is none.
Result<QDate> readDate(const QJsonObject &object, QLatin1StringView member)
{
    return object.contains(member) ? readDate(object.value(member).toString()) : QDate();
}

} // namespace

Result<Percent> readPercent(const QJsonObject &object)
{
    const QJsonValue value = object.value("percent"_L1);
    const auto percent = Percent::fromJson(value);
    if (!percent) {
        return unreadable(Sentence::tr(
            "percent %1 is not a percentage above 0 and below 100 with at most two decimals")
                              .arg(value.toVariant().toString()));
    }
    return *percent;
}

Result<PromoCode> readPromoCode(const QJsonObject &object)
{
    if (object.contains("percent"_L1) == object.contains("amount"_L1)) {
        return unreadable(Sentence::tr("needs either a \"percent\" or an \"amount\""));
    }
    const Result<Percent> percent = object.contains("percent"_L1) ? readPercent(object) : Percent();
    if (!percent) {
        return percent.error();
    }
    const auto amount = readAmount(object, u"amount"_s);
    const auto minimum = readAmount(object, u"minimum"_s);
    for (const auto *read : {&amount, &minimum}) {
        if (!*read) {
            return read->error();
        }
    }
    const auto from = readDate(object, "from"_L1);
    const auto to = readDate(object, "to"_L1);
    for (const auto *read : {&from, &to}) {
        if (!*read) {
            return read->error();
        }
    }
    return PromoCode {object.value("code"_L1).toString(), object.value("name"_L1).toString(),
        *percent, *amount, *from, *to, *minimum};
}

Result<Surcharge> readSurcharge(const QJsonObject &object)
{
    const auto percent = readPercent(object);
    if (!percent) {
        return percent.error();
    }
    Surcharge surcharge {object.value("name"_L1).toString(), *percent, {}, {}};
    for (const QJsonValue value : object.value("dates"_L1).toArray()) {
        const auto date = readDate(value.toString());
        if (!date) {
            return date.error();
        }
        surcharge.dates.append(*date);
    }
    for (const QJsonValue value : object.value("weekdays"_L1).toArray()) {
        surcharge.weekdays.append(static_cast<int>(weekdayKeys().indexOf(value.toString())) + 1);
    }
    return surcharge;
}

} // namespace docket
