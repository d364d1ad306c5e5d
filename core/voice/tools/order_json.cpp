// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order_json.h"

#include "spoken_time.h"

#include <QJsonArray>

#include <numeric>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

QString lineWords(const OrderLine &line)
{
    QStringList words {
        line.quantity == 1 ? line.title : u"%1 × %2"_s.arg(line.quantity).arg(line.title)};
    words.append(line.names(u"brand"));
    for (const QString &name : line.without) {
        words.append(u"no %1"_s.arg(name));
    }
    return words.join(u", "_s);
}

/// When it was, or will be, ready.
QDateTime readyTime(const Order &order)
{
    return order.readyAt.isValid() ? order.readyAt : order.promisedAt;
}

} // namespace

QString orderWords(const Order &order)
{
    QStringList lines;
    for (const OrderLine &line : order.lines) {
        lines.append(lineWords(line));
    }
    return lines.join(u"; "_s);
}

QString statusSentence(const shop::PromiseDesk &promises, const Order &order)
{
    const QDateTime now = promises.now();
    const WallClock &wall = promises.profile().hours.wallClock();
    const QString number = order.number.display();
    const QString ready = order.promisedAt > now
        ? u"ready %1"_s.arg(spokenDayAndTime(order.promisedAt, now, wall))
        : u"ready any minute now"_s;
    switch (order.status) {
    case OrderStatus::Received:
        if (const auto position = promises.queuePosition(order.id)) {
            return u"Order %1 is number %2 in the queue, %3."_s.arg(number).arg(*position).arg(
                ready);
        }
        return u"Order %1 is in the queue, %2."_s.arg(number, ready);
    case OrderStatus::Preparing:
        return u"Order %1 is being made, %2."_s.arg(number, ready);
    case OrderStatus::Ready:
        return u"Order %1 is ready to be picked up."_s.arg(number);
    case OrderStatus::Collected:
        return u"Order %1 was picked up."_s.arg(number);
    case OrderStatus::Cancelled:
        return u"Order %1 was cancelled."_s.arg(number);
    }
    Q_UNREACHABLE();
}

int itemCount(const Order &order)
{
    return std::accumulate(order.lines.cbegin(), order.lines.cend(), 0,
        [](int count, const OrderLine &line) { return count + line.quantity; });
}

QJsonObject orderBrief(const shop::PromiseDesk &promises, const Order &order)
{
    const WallClock &wall = promises.profile().hours.wallClock();
    return {
        {u"orderNumber"_s, order.number.full()},
        {u"displayOrderNumber"_s, order.number.display()},
        {u"total"_s, order.total.toJson()},
        {u"date"_s, wall.at(order.placedAt).date().toString(Qt::ISODate)},
        {u"itemCount"_s, itemCount(order)},
    };
}

QJsonObject orderJson(const shop::PromiseDesk &promises, const Order &order)
{
    const WallClock &wall = promises.profile().hours.wallClock();
    QJsonArray items;
    for (const OrderLine &line : order.lines) {
        items.append(lineWords(line));
    }
    QJsonObject json = orderBrief(promises, order);
    json.insert(u"status"_s, toText(order.status));
    json.insert(u"customerName"_s, order.customerName);
    json.insert(u"placedAt"_s, isoTime(order.placedAt, wall));
    json.insert(u"readyAt"_s, spokenTime(readyTime(order), wall));
    json.insert(u"readyAtIso"_s, isoTime(readyTime(order), wall));
    json.insert(u"items"_s, items);
    json.insert(u"notes"_s, order.notes);
    return json;
}

} // namespace docket::voice
