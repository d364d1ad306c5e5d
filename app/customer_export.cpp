// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customer_export.h"

#include "csv_row.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace docket::app {

using namespace Qt::StringLiterals;

void CustomerExport::add(const Order &order)
{
    if (order.customerPhone.isEmpty() || order.status == OrderStatus::Cancelled) {
        return;
    }
    Customer &customer = m_customers[order.customerPhone];
    if (customer.orders == 0) {
        customer.first = order.placedAt;
    }
    ++customer.orders;
    customer.name = order.customerName;
    customer.total += order.total;
    customer.last = order.placedAt;
}

QByteArray CustomerExport::json(const QTimeZone &zone) const
{
    QJsonArray rows;
    for (auto customer = m_customers.cbegin(); customer != m_customers.cend(); ++customer) {
        rows.append(
            QJsonObject {{u"customerPhone"_s, customer.key()}, {u"customerName"_s, customer->name},
                {u"orders"_s, customer->orders}, {u"total"_s, customer->total.toJson()},
                {u"firstOrderAt"_s, customer->first.toTimeZone(zone).toString(Qt::ISODate)},
                {u"lastOrderAt"_s, customer->last.toTimeZone(zone).toString(Qt::ISODate)}});
    }
    return QJsonDocument(rows).toJson();
}

QByteArray CustomerExport::csv(const QTimeZone &zone) const
{
    QByteArray rows = csvRow({u"customerPhone"_s, u"customerName"_s, u"orders"_s, u"total"_s,
        u"firstOrderAt"_s, u"lastOrderAt"_s});
    for (auto customer = m_customers.cbegin(); customer != m_customers.cend(); ++customer) {
        rows += csvRow({customer.key(), customer->name, QString::number(customer->orders),
            customer->total.toDecimal(), customer->first.toTimeZone(zone).toString(Qt::ISODate),
            customer->last.toTimeZone(zone).toString(Qt::ISODate)});
    }
    return rows;
}

} // namespace docket::app
