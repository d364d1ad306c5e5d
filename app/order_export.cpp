// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order_export.h"

#include "csv_row.h"

#include <QJsonArray>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

QJsonValue isoOrNull(const QDateTime &instant, const QTimeZone &zone)
{
    return instant.isValid() ? QJsonValue(instant.toTimeZone(zone).toString(Qt::ISODate))
                             : QJsonValue(QJsonValue::Null);
}

QJsonArray namesOf(const OrderLine &line, QStringView field)
{
    return QJsonArray::fromStringList(line.names(field));
}

QJsonObject lineJson(const OrderLine &line)
{
    return {
        {u"item"_s, line.item},
        {u"size"_s, line.size},
        {u"quantity"_s, line.quantity},
        {u"unitPrice"_s, line.unitPrice.toJson()},
        {u"salads"_s, namesOf(line, u"salads")},
        {u"sauces"_s, namesOf(line, u"sauces")},
        {u"extras"_s, namesOf(line, u"extras")},
        {u"without"_s, QJsonArray::fromStringList(line.without)},
        {u"brand"_s, line.names(u"brand").value(0)},
        {u"salt"_s, line.names(u"salt").value(0)},
        {u"note"_s, line.note},
        {u"deal"_s, line.deal},
    };
}

QString isoText(const QDateTime &instant, const QTimeZone &zone)
{
    return isoOrNull(instant, zone).toString();
}

} // namespace

QJsonObject orderJson(const Order &order, const QString &printState, const QTimeZone &zone)
{
    QJsonArray lines;
    for (const OrderLine &line : order.lines) {
        lines.append(lineJson(line));
    }
    QJsonArray breakdown;
    for (const PriceStep &step : order.breakdown) {
        breakdown.append(
            QJsonObject {{u"label"_s, step.label}, {u"amount"_s, step.amount.toJson()}});
    }
    return {
        {u"orderNumber"_s, order.number.full()},
        {u"displayOrderNumber"_s, order.number.display()},
        {u"provider"_s, order.provider},
        {u"callId"_s, order.callId},
        {u"status"_s, toText(order.status)},
        {u"customerName"_s, order.customerName},
        {u"customerPhone"_s, order.customerPhone},
        {u"notes"_s, order.notes},
        {u"lines"_s, lines},
        {u"subtotal"_s, order.subtotal.toJson()},
        {u"gst"_s, order.gst.toJson()},
        {u"total"_s, order.total.toJson()},
        {u"savings"_s, order.savings.toJson()},
        {u"breakdown"_s, breakdown},
        {u"promoCode"_s, order.promoCode},
        {u"placedAt"_s, isoOrNull(order.placedAt, zone)},
        {u"promisedAt"_s, isoOrNull(order.promisedAt, zone)},
        {u"readyAt"_s, isoOrNull(order.readyAt, zone)},
        {u"printState"_s, printState},
    };
}

QByteArray orderCsvHeader()
{
    return csvRow(
        {u"orderNumber"_s, u"status"_s, u"customerName"_s, u"customerPhone"_s, u"placedAt"_s,
            u"promisedAt"_s, u"readyAt"_s, u"item"_s, u"size"_s, u"quantity"_s, u"unitPrice"_s,
            u"without"_s, u"deal"_s, u"subtotal"_s, u"gst"_s, u"total"_s, u"printState"_s});
}

QByteArray orderCsvRows(const Order &order, const QString &printState, const QTimeZone &zone)
{
    QByteArray rows;
    for (const OrderLine &line : order.lines) {
        rows += csvRow({order.number.full(), toText(order.status), order.customerName,
            order.customerPhone, isoText(order.placedAt, zone), isoText(order.promisedAt, zone),
            isoText(order.readyAt, zone), line.item, line.size, QString::number(line.quantity),
            line.unitPrice.toDecimal(), line.without.join(u"; "_s), line.deal,
            order.subtotal.toDecimal(), order.gst.toDecimal(), order.total.toDecimal(),
            printState});
    }
    return rows;
}

} // namespace docket::app
