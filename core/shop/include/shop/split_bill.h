// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bill.h"
#include "domain/call_session.h"
#include "domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace docket::shop {

constexpr int mostPayers = 20;

/// Equal parts of a total, to the cent: what does not divide goes to the first.
QList<PaymentPart> equalParts(const QStringList &payers, Money total);

/// Splits this call's bill into equal parts, whatever it will be when the order is placed. 2 to
/// `mostPayers` people, each named once.
Result<void> splitEqually(CallSession &session, const QStringList &payers, Money total);

/// Splits this call's bill as the people want it. Refused when the parts come to more than the
/// total; what they leave open is paid by whoever places the order.
Result<void> splitBill(CallSession &session, const QList<PaymentPart> &parts, Money total);

/// Adds what one more person pays; the same person again says it anew. Ends an equal split.
Result<void> addPortion(CallSession &session, const PaymentPart &part, Money total);

/// What of the total nobody pays yet; negative where the parts come to more.
Money openAmount(const CallSession &session, Money total);

/// How an order is paid.
struct SettledBill {
    QList<PaymentPart> parts; ///< Add up to the total; empty: one payer.
    QString notice; ///< What is not as it was agreed, as a sentence; empty: nothing.
};

/// The split of an order at its final total: equal parts are made anew, an open rest is the
/// customer's, and parts that come to more than the total (the order has become cheaper) are
/// dropped with a notice.
SettledBill settledBill(const CallSession &session, Money total, const QString &customer);

} // namespace docket::shop
