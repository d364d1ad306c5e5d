// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/percent.h"

namespace docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int whole = 10'000; // hundredths of a percent

} // namespace

std::optional<Percent> Percent::fromJson(const QJsonValue &value)
{
    // A percentage is written as an amount is: its hundredths stand where the cents do.
    const std::optional<Money> number = Money::fromJson(value);
    if (!number || number->cents() <= 0 || number->cents() >= whole) {
        return std::nullopt;
    }
    return Percent(static_cast<int>(number->cents()));
}

Money Percent::of(Money amount) const
{
    return Money::fromCents((2 * amount.cents() * m_hundredths + whole) / (2 * whole));
}

QString Percent::toText() const
{
    QString number = Money::fromCents(m_hundredths).toDecimal();
    while (number.endsWith(u'0')) {
        number.chop(1);
    }
    if (number.endsWith(u'.')) {
        number.chop(1);
    }
    return number + u" %"_s;
}

} // namespace docket
