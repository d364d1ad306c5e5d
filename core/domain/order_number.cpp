// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/order_number.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace docket {

namespace {

constexpr int shortestSequence = 3; // "#007"; a busier day simply gets longer

QString padded(int sequence)
{
    return QString::number(sequence).rightJustified(shortestSequence, u'0');
}

} // namespace

QString BusinessDay::compact() const
{
    return m_date.toString(u"yyyyMMdd"_s);
}

QString OrderNumber::full() const
{
    return day.compact() + u'-' + padded(sequence);
}

QString OrderNumber::display() const
{
    return u'#' + padded(sequence);
}

std::optional<OrderNumber> OrderNumber::fromText(QStringView full)
{
    static const QRegularExpression shape(u"\\A([0-9]{8})-([0-9]{3,9})\\z"_s);
    constexpr qsizetype longest = 8 + 1 + 9;
    if (full.size() > longest) {
        return std::nullopt;
    }
    const QRegularExpressionMatch match = shape.match(full.toString());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const OrderNumber number {BusinessDay(QDate::fromString(match.captured(1), u"yyyyMMdd"_s)),
        match.captured(2).toInt()};
    // One number has one spelling: no sequence 0, no zeros beyond the padding.
    if (!number.day.date().isValid() || number.sequence < 1 || number.full() != full) {
        return std::nullopt;
    }
    return number;
}

} // namespace docket
