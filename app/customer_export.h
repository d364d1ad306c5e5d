// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QTimeZone>

namespace docket::app {

/// The customers behind the orders, by telephone number. Cancelled orders do not count, and who
/// left no number is nobody that can be told from others.
class CustomerExport {
public:
    /// Orders come oldest first.
    void add(const Order &order);

    /// An array, by number, of {customerPhone, customerName (the latest), orders, total,
    /// firstOrderAt, lastOrderAt}; times in ISO 8601 with the shop's offset.
    QByteArray json(const QTimeZone &zone) const;
    QByteArray csv(const QTimeZone &zone) const;

private:
    struct Customer {
        QString name;
        int orders = 0;
        Money total;
        QDateTime first;
        QDateTime last;
    };
    QMap<QString, Customer> m_customers; // by number
};

} // namespace docket::app
