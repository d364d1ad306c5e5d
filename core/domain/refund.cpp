// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/refund.h"

#include <algorithm>
#include <numeric>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

qint64 shareHalfUp(qint64 whole, qint64 part, qint64 of)
{
    return (2 * whole * part + of) / (2 * of);
}

} // namespace

QString toText(RefundMethod method)
{
    switch (method) {
    case RefundMethod::Cash:
        return u"cash"_s;
    case RefundMethod::Card:
        return u"card"_s;
    case RefundMethod::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RefundMethod> refundMethodFromText(QStringView text)
{
    for (const RefundMethod method :
        {RefundMethod::Cash, RefundMethod::Card, RefundMethod::Other}) {
        if (text == toText(method)) {
            return method;
        }
    }
    return std::nullopt;
}

Money refunded(const QList<Refund> &refunds)
{
    return std::accumulate(refunds.cbegin(), refunds.cend(), Money(),
        [](Money sum, const Refund &refund) { return sum + refund.amount; });
}

Money refundable(const Order &order, const QList<Refund> &refunds)
{
    return order.total - refunded(refunds);
}

Money handedOut(const QList<Refund> &earlier, Money amount)
{
    const Money before = std::accumulate(
        earlier.cbegin(), earlier.cend(), Money(), [](Money sum, const Refund &refund) {
            return refund.method == RefundMethod::Cash ? sum + refund.amount : sum;
        });
    return roundedForCash(before + amount) - roundedForCash(before);
}

QList<Money> lineShares(const Order &order)
{
    struct Share {
        qint64 cents = 0;
        qint64 rest = 0;
        qsizetype line = 0;
    };
    QList<Share> shares;
    qint64 full = 0;
    for (const OrderLine &line : order.lines) {
        full += (line.unitPrice * line.quantity).cents();
    }
    qint64 open = order.total.cents();
    for (qsizetype index = 0; index < order.lines.size(); ++index) {
        const OrderLine &line = order.lines.at(index);
        const qint64 wanted =
            full == 0 ? 0 : order.total.cents() * (line.unitPrice * line.quantity).cents();
        shares.append({full == 0 ? 0 : wanted / full, full == 0 ? 0 : wanted % full, index});
        open -= shares.last().cents;
    }
    std::stable_sort(shares.begin(), shares.end(),
        [](const Share &left, const Share &right) { return left.rest > right.rest; });
    for (qsizetype index = 0; open > 0 && !shares.isEmpty(); ++index, --open) {
        ++shares[index % shares.size()].cents;
    }
    QList<Money> amounts(order.lines.size());
    for (const Share &share : shares) {
        amounts[share.line] = Money::fromCents(share.cents);
    }
    return amounts;
}

Money gstOfRefund(const Order &order, const QList<Refund> &earlier, Money amount)
{
    if (order.total <= Money()) {
        return {};
    }
    const Money gone = refunded(earlier) + amount;
    const auto all =
        Money::fromCents(shareHalfUp(order.gst.cents(), gone.cents(), order.total.cents()));
    const Money before = std::accumulate(earlier.cbegin(), earlier.cend(), Money(),
        [](Money sum, const Refund &refund) { return sum + refund.gst; });
    return std::clamp(all - before, Money(), amount);
}

} // namespace docket
