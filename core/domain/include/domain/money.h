// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QLocale>
#include <QString>

#include <compare>
#include <optional>

namespace docket {

/// An exact amount in cents of the shop's currency. Prices include GST unless a name says
/// otherwise.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromCents(qint64 cents) { return Money(cents); }
    /// Reads "12", "12.5" or "12.50"; nothing else (no sign but a leading minus, no third decimal).
    static std::optional<Money> fromDecimal(QStringView text);
    /// Reads a JSON number or decimal string. A third decimal is not an amount: nullopt.
    static std::optional<Money> fromJson(const QJsonValue &value);

    constexpr qint64 cents() const { return m_cents; }
    constexpr bool isZero() const { return m_cents == 0; }
    /// "12.50", locale-independent.
    QString toDecimal() const;
    /// Dollars as a JSON number with at most two decimals.
    QJsonValue toJson() const;

    friend constexpr auto operator<=>(const Money &, const Money &) = default;
    friend constexpr Money operator+(Money left, Money right)
    {
        return Money(left.m_cents + right.m_cents);
    }
    friend constexpr Money operator-(Money left, Money right)
    {
        return Money(left.m_cents - right.m_cents);
    }
    friend constexpr Money operator*(Money each, int count) { return Money(each.m_cents * count); }
    Money &operator+=(Money other)
    {
        m_cents += other.m_cents;
        return *this;
    }
    Money &operator-=(Money other)
    {
        m_cents -= other.m_cents;
        return *this;
    }

private:
    explicit constexpr Money(qint64 cents) : m_cents(cents) { }

    qint64 m_cents = 0;
};

/// "1,234.50", for people: the thousands stand apart as the locale has them. The point before the
/// cents stays in every language, as it is typed and printed; where the thousands are apart by a
/// point, they are apart by a space that no line breaks at.
QString toGroupedDecimal(Money amount, const QLocale &locale);

/// GST contained in a GST-inclusive amount: one eleventh, half-up to the cent
/// (A New Tax System (Goods and Services Tax) Act 1999, s 9-70 and s 29-70: the 0.5 cent rule).
Money gstContainedIn(Money inclusive);

/// Rounds a cash total to 5 cents: 1, 2 down; 3, 4 up; 6, 7 down; 8, 9 up. For cash, on the total
/// only.
Money roundedForCash(Money total);
/// Whether coins and notes can make it up.
bool isInCoins(Money amount);

} // namespace docket
