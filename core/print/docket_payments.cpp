// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docket_parts.h"

#include <algorithm>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

/// Lays lines about money on paper; those that belong to another stand to the right of it.
class MoneyLines {
public:
    MoneyLines(PaperBuilder &builder, const TextStyle &style) : m_builder(builder), m_style(style)
    {
    }

    void add(const QString &name, Money amount)
    {
        m_builder.addEdges(name, dollars(amount), m_style);
    }
    void addDetail(const QString &name, Money amount) { add(u"  "_s + name, amount); }
    void addDetailIfAny(const QString &name, Money amount)
    {
        if (!amount.isZero()) {
            addDetail(name, amount);
        }
    }

private:
    PaperBuilder &m_builder;
    TextStyle m_style;
};

/// Without those that were taken back, and what took them back.
QList<Payment> standing(const QList<Payment> &payments)
{
    QList<Payment> left;
    for (const Payment &payment : payments) {
        const bool isUndone = std::any_of(payments.cbegin(), payments.cend(),
            [&payment](const Payment &other) { return other.takesBack == payment.id; });
        if (payment.takesBack.isEmpty() && !isUndone) {
            left.append(payment);
        }
    }
    return left;
}

/// Whose part of a split bill it is; empty: nobody said, or it was forgotten since.
QString payerOf(const Order &order, const Payment &payment)
{
    constexpr auto forgotten = "-"_L1;
    if (!payment.part || *payment.part < 0 || *payment.part >= order.payments.size()) {
        return {};
    }
    const QString payer = order.payments.at(*payment.part).payer;
    return payer == forgotten ? QString() : payer;
}

void addPayment(
    MoneyLines &lines, const Order &order, const Payment &payment, const DocketWords &words)
{
    const QString method =
        words.text(payment.method == PaymentMethod::Cash ? DocketWord::Cash : DocketWord::Card);
    const QString payer = payerOf(order, payment);
    lines.add(payer.isEmpty() ? method : u"%1 (%2)"_s.arg(method, payer), payment.amount);
    lines.addDetailIfAny(words.text(DocketWord::RoundedToCoins), payment.rounding);
    if (payment.tendered != payment.amount && !payment.tendered.isZero()) {
        lines.addDetail(words.text(DocketWord::CashGiven), payment.tendered);
    }
    lines.addDetailIfAny(words.text(DocketWord::Change), payment.change);
}

DocketWord wordOf(RefundMethod method)
{
    switch (method) {
    case RefundMethod::Cash:
        return DocketWord::GivenBackInCash;
    case RefundMethod::Card:
        return DocketWord::GivenBackOnCard;
    case RefundMethod::Other:
        return DocketWord::GivenBack;
    }
    Q_UNREACHABLE();
}

void addRefund(MoneyLines &lines, const Refund &refund, const DocketWords &words)
{
    lines.add(words.text(wordOf(refund.method)), Money() - refund.amount);
    lines.addDetailIfAny(words.text(DocketWord::RoundedToCoins), Money() - refund.rounding);
    lines.addDetailIfAny(words.text(DocketWord::GstInIt), Money() - refund.gst);
}

/// An order that was collected with nothing noted was paid all the same: nobody noted how.
bool isRestKnown(const Order &order, const Settlement &settlement)
{
    return settlement.isNoted
        && (!settlement.payments.isEmpty() || order.status != OrderStatus::Collected);
}

/// What nobody has paid yet, or what was paid above an order that has become cheaper or was
/// cancelled and has not gone back.
void addRest(
    MoneyLines &lines, const Order &order, const Settlement &settlement, const DocketWords &words)
{
    const bool isCancelled = order.status == OrderStatus::Cancelled;
    const Money left =
        isCancelled ? Money() - paidOf(settlement.payments) : leftToPay(order, settlement.payments);
    const Money owed = Money() - left - refunded(settlement.refunds);
    if (left > Money()) {
        lines.add(words.text(DocketWord::LeftToPay), left);
    } else if (owed > Money()) {
        lines.add(words.text(DocketWord::ToGiveBack), owed);
    }
}

} // namespace

void addPayments(PaperBuilder &builder, const Order &order, const Settlement &settlement,
    const TextStyle &style, const DocketWords &words)
{
    MoneyLines lines(builder, style);
    for (const Payment &payment : standing(settlement.payments)) {
        addPayment(lines, order, payment, words);
    }
    for (const Refund &refund : settlement.refunds) {
        addRefund(lines, refund, words);
    }
    if (isRestKnown(order, settlement)) {
        addRest(lines, order, settlement, words);
    }
}

} // namespace docket::print
