// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/test_shop.h"

#include <QSignalSpy>
#include <QStringList>

#include <functional>

namespace docket::tests {

inline const QString why = QStringLiteral("Customer asked");

/// An order of a caller, and what people do to it at the board.
struct Rights {
    explicit Rights(const QString &said = QStringLiteral("2 large lamb kebabs and a small chips"));

    void inCall(const std::function<void(docket::shop::CallScope &, docket::CallSession &)> &work);
    Order stored();
    docket::shop::Ticket shown() const;
    /// The last thing that was refused; empty: nothing was.
    QString refusal() const;
    /// What stands in the audit log of the order: who, what and why.
    QStringList audit();
    QStringList dockets();
    /// All that waits is on paper.
    void print();
    QStringList messages();
    /// The caller has an order changed: another takes its place.
    Order replace(const OrderId &id);
    docket::shop::OrderFile file();
    docket::shop::OrderAmendment amendment(const QList<int> &quantities);
    /// From now on the owner has a PIN, and nobody has signed in.
    void guard();
    docket::shop::RefundRequest refund(
        const QString &id, qint64 cents, const QList<int> &lines = {}) const;

    TestShop shop;
    Order order;
    QSignalSpy changed {shop.board.get(), &docket::shop::Board::ticketChanged};
    QSignalSpy failed {shop.board.get(), &docket::shop::Board::actionFailed};
    const docket::shop::CallKey call {
        QStringLiteral("vapi"), QStringLiteral("rights-1"), QStringLiteral("+61491570156"), {}};
};

} // namespace docket::tests
