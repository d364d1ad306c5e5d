// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"

#include <QRegularExpression>

#include <cmath>

namespace docket {

namespace {

constexpr qint64 centsPerDollar = 100;
constexpr qint64 largestCents = 1'000'000'000'00; // far above any shop's day, far below overflow

} // namespace

std::optional<Money> Money::fromDecimal(QStringView text)
{
    static const QRegularExpression amount(QStringLiteral("^(-?)(\\d{1,10})(?:\\.(\\d{1,2}))?$"));
    const QRegularExpressionMatch match = amount.match(text.toString());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const qint64 whole = match.captured(2).toLongLong();
    const QString decimals = match.captured(3).leftJustified(2, QLatin1Char('0'));
    const qint64 cents = whole * centsPerDollar + decimals.toLongLong();
    return Money(match.captured(1).isEmpty() ? cents : -cents);
}

std::optional<Money> Money::fromJson(const QJsonValue &value)
{
    if (value.isString()) {
        return fromDecimal(value.toString());
    }
    if (!value.isDouble()) {
        return std::nullopt;
    }
    // JSON has only binary floating point: the nearest cent, if the number is (but for
    // representation) a cent.
    const auto scaled = value.toDouble() * static_cast<double>(centsPerDollar);
    const auto nearest = std::round(scaled);
    if (std::abs(scaled - nearest) > 1e-6
        || std::abs(nearest) > static_cast<double>(largestCents)) {
        return std::nullopt;
    }
    return Money(static_cast<qint64>(nearest));
}

QString Money::toDecimal() const
{
    const qint64 absolute = m_cents < 0 ? -m_cents : m_cents;
    return QStringLiteral("%1%2.%3")
        .arg(m_cents < 0 ? QStringLiteral("-") : QString())
        .arg(absolute / centsPerDollar)
        .arg(absolute % centsPerDollar, 2, 10, QLatin1Char('0'));
}

QJsonValue Money::toJson() const
{
    return QJsonValue(static_cast<double>(m_cents) / static_cast<double>(centsPerDollar));
}

QString toGroupedDecimal(Money amount, const QLocale &locale)
{
    constexpr qsizetype group = 3;
    const QChar point = u'.';
    const QString ofLocale = locale.groupSeparator();
    const QString separator = ofLocale == point ? QString(QChar::Nbsp) : ofLocale;
    QString text = amount.toDecimal();
    const qsizetype first = amount < Money() ? 1 : 0; // behind the sign
    for (qsizetype at = text.indexOf(point) - group; at > first; at -= group) {
        text.insert(at, separator);
    }
    return text;
}

Money gstContainedIn(Money inclusive)
{
    constexpr qint64 parts = 11;
    const qint64 cents = inclusive.cents();
    const qint64 absolute = cents < 0 ? -cents : cents;
    const qint64 gst = (absolute * 2 + parts) / (parts * 2);
    return Money::fromCents(cents < 0 ? -gst : gst);
}

Money roundedForCash(Money total)
{
    constexpr qint64 coin = 5;
    const qint64 cents = total.cents();
    const qint64 absolute = cents < 0 ? -cents : cents;
    const qint64 rounded = (absolute + coin / 2) / coin * coin;
    return Money::fromCents(cents < 0 ? -rounded : rounded);
}

bool isInCoins(Money amount)
{
    return roundedForCash(amount) == amount;
}

} // namespace docket
