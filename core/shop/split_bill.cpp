// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/split_bill.h"

#include "domain/order.h"

#include <algorithm>
#include <numeric>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

Money sumOf(const QList<PaymentPart> &parts)
{
    return std::accumulate(parts.cbegin(), parts.cend(), Money(),
        [](Money sum, const PaymentPart &part) { return sum + part.amount; });
}

QStringList payersOf(const QList<PaymentPart> &parts)
{
    QStringList payers;
    for (const PaymentPart &part : parts) {
        payers.append(part.payer);
    }
    return payers;
}

auto partOf(QList<PaymentPart> &parts, const QString &payer)
{
    return std::find_if(parts.begin(), parts.end(), [&payer](const PaymentPart &part) {
        return part.payer.compare(payer, Qt::CaseInsensitive) == 0;
    });
}

/// A bill that can be split: something is in the cart, and it was not ordered yet.
Result<void> checkBill(const CallSession &session, Money total)
{
    if (session.cart.lines.isEmpty() || total <= Money()) {
        return Error {ErrorCode::Incomplete,
            Sentence::verbatim(u"There is nothing in the order yet. What would you like?"_s),
            u"cart"_s};
    }
    if (!session.hasUnorderedCart()) {
        return Error {ErrorCode::Conflict,
            Sentence::verbatim(
                u"This order has been placed already. Please speak to the shop to change it."_s),
            {}};
    }
    return {};
}

Result<PaymentPart> checkedPart(const PaymentPart &part)
{
    if (part.payer.trimmed().isEmpty()) {
        return Error {
            ErrorCode::Incomplete, Sentence::verbatim(u"Who pays that part?"_s), u"payer"_s};
    }
    const auto payer = checkedCustomerName(part.payer);
    if (!payer) {
        return payer.error();
    }
    if (part.amount <= Money()) {
        return Error::refused(
            Sentence::verbatim(u"What %1 pays must be more than nothing."_s.arg(*payer)));
    }
    return PaymentPart {*payer, part.amount};
}

/// The parts with names as they are kept; each payer once, all together not above the total.
Result<QList<PaymentPart>> checkedParts(const QList<PaymentPart> &parts, Money total)
{
    if (parts.size() > mostPayers) {
        return Error::refused(
            Sentence::verbatim(u"I can split a bill between up to %1 people."_s.arg(mostPayers)));
    }
    QList<PaymentPart> checked;
    for (const PaymentPart &part : parts) {
        const auto good = checkedPart(part);
        if (!good) {
            return good.error();
        }
        if (partOf(checked, good->payer) != checked.end()) {
            return Error::refused(Sentence::verbatim(u"%1 is named twice."_s.arg(good->payer)));
        }
        if (sumOf(checked) + good->amount > total) {
            return Error::refused(Sentence::verbatim(
                u"That is more than the total of $%1. Only $%2 of it is still open."_s.arg(
                    total.toDecimal(), (total - sumOf(checked)).toDecimal())));
        }
        checked.append(*good);
    }
    return checked;
}

} // namespace

QList<PaymentPart> equalParts(const QStringList &payers, Money total)
{
    QList<PaymentPart> parts;
    const Money each = Money::fromCents(total.cents() / std::max<qsizetype>(payers.size(), 1));
    for (const QString &payer : payers) {
        parts.append({payer, each});
    }
    if (!parts.isEmpty()) {
        parts.first().amount += total - sumOf(parts);
    }
    return parts;
}

Result<void> splitEqually(CallSession &session, const QStringList &payers, Money total)
{
    if (const auto bill = checkBill(session, total); !bill) {
        return bill.error();
    }
    if (payers.size() < 2 || payers.size() > mostPayers) {
        return Error::refused(
            Sentence::verbatim(u"I can split a bill between 2 and %1 people."_s.arg(mostPayers)));
    }
    const auto parts = checkedParts(equalParts(payers, total), total);
    if (!parts) {
        return parts.error();
    }
    session.payments = *parts;
    session.isSplitEqually = true;
    return {};
}

Result<void> splitBill(CallSession &session, const QList<PaymentPart> &parts, Money total)
{
    if (const auto bill = checkBill(session, total); !bill) {
        return bill.error();
    }
    if (parts.isEmpty()) {
        return Error {ErrorCode::Incomplete, Sentence::verbatim(u"How is the bill to be split?"_s),
            u"parts"_s};
    }
    const auto checked = checkedParts(parts, total);
    if (!checked) {
        return checked.error();
    }
    session.payments = *checked;
    session.isSplitEqually = false;
    return {};
}

Result<void> addPortion(CallSession &session, const PaymentPart &part, Money total)
{
    const auto good = checkedPart(part);
    if (!good) {
        return good.error();
    }
    QList<PaymentPart> parts = session.isSplitEqually ? QList<PaymentPart>() : session.payments;
    const auto same = partOf(parts, good->payer);
    if (same != parts.end()) {
        parts.erase(same);
    }
    parts.append(*good);
    return splitBill(session, parts, total);
}

Money openAmount(const CallSession &session, Money total)
{
    return total - sumOf(session.payments);
}

SettledBill settledBill(const CallSession &session, Money total, const QString &customer)
{
    if (session.payments.isEmpty()) {
        return {};
    }
    if (session.isSplitEqually) {
        return {equalParts(payersOf(session.payments), total), {}};
    }
    const Money open = openAmount(session, total);
    if (open < Money()) {
        return {{},
            u"The order has become cheaper, so the bill is not split any more. It can be split again at the counter."_s};
    }
    QList<PaymentPart> parts = session.payments;
    if (open > Money()) {
        const auto own = partOf(parts, customer);
        if (own != parts.end()) {
            own->amount += open;
        } else {
            parts.append({customer, open});
        }
    }
    return {parts, {}};
}

} // namespace docket::shop
