// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/day_figures.h"

#include "domain/refund.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <limits>

namespace docket {

namespace {

constexpr quint32 format = 2;
constexpr auto streamVersion = QDataStream::Qt_6_4;

/// Far more than any kitchen takes, and no more than its type holds.
qint32 millisecondsBetween(const QDateTime &from, const QDateTime &to)
{
    using Limits = std::numeric_limits<qint32>;
    return static_cast<qint32>(std::clamp<qint64>(from.msecsTo(to), Limits::min(), Limits::max()));
}

QDataStream &operator<<(QDataStream &out, Money amount)
{
    return out << amount.cents();
}

QDataStream &operator>>(QDataStream &in, Money &amount)
{
    qint64 cents = 0;
    in >> cents;
    amount = Money::fromCents(cents);
    return in;
}

QDataStream &operator<<(QDataStream &out, const Takings &takings)
{
    return out << takings.orders << takings.amount;
}

QDataStream &operator>>(QDataStream &in, Takings &takings)
{
    return in >> takings.orders >> takings.amount;
}

void write(QDataStream &out, const DayFigures::Items &items)
{
    out << static_cast<qint32>(items.size());
    for (auto item = items.cbegin(); item != items.cend(); ++item) {
        out << item.key().first << item.key().second << item->title << item->quantity
            << item->amount;
    }
}

void read(QDataStream &in, DayFigures::Items &items)
{
    qint32 count = 0;
    in >> count;
    for (qint32 index = 0; index < count && in.status() == QDataStream::Ok; ++index) {
        std::pair<QString, QString> key;
        ItemSales sales;
        in >> key.first >> key.second >> sales.title >> sales.quantity >> sales.amount;
        items.insert(key, sales);
    }
}

void write(QDataStream &out, const QMap<QString, Takings> &channels)
{
    out << static_cast<qint32>(channels.size());
    for (auto channel = channels.cbegin(); channel != channels.cend(); ++channel) {
        out << channel.key() << *channel;
    }
}

void read(QDataStream &in, QMap<QString, Takings> &channels)
{
    qint32 count = 0;
    in >> count;
    for (qint32 index = 0; index < count && in.status() == QDataStream::Ok; ++index) {
        QString channel;
        Takings takings;
        in >> channel >> takings;
        channels.insert(channel, takings);
    }
}

} // namespace

CallFigures &CallFigures::operator+=(const CallFigures &other)
{
    answered += other.answered;
    ordered += other.ordered;
    abandoned += other.abandoned;
    open += other.open;
    return *this;
}

void DayFigures::add(const Order &order, const WallClock &clock)
{
    const Takings one {1, order.total};
    if (order.status == OrderStatus::Cancelled) {
        cancelled += one;
        return;
    }
    sold += one;
    gst += order.gst;
    savings += order.savings;
    hours.at(static_cast<size_t>(clock.at(order.placedAt).time().hour())) += one;
    channels[order.provider] += one;
    const QList<Money> shares = lineShares(order);
    for (qsizetype index = 0; index < order.lines.size(); ++index) {
        const OrderLine &line = order.lines.at(index);
        ItemSales &sales = items[{line.itemId.text(), line.size}];
        sales.title = line.title;
        sales.quantity += line.quantity;
        sales.amount += shares.at(index);
    }
    if (order.startedAt.isValid()) {
        waited.append(millisecondsBetween(order.placedAt, order.startedAt));
    }
    if (order.startedAt.isValid() && order.readyAt.isValid()) {
        made.append(millisecondsBetween(order.startedAt, order.readyAt));
    }
    if (order.readyAt.isValid()) {
        promiseErrors.append(millisecondsBetween(order.promisedAt, order.readyAt));
    }
}

QByteArray DayFigures::toBytes(const QTimeZone &zone) const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << format << zone.id() << sold << cancelled << gst << savings;
    write(out, items);
    for (const Takings &hour : hours) {
        out << hour;
    }
    write(out, channels);
    out << calls.answered << calls.ordered << calls.abandoned << calls.open << promiseErrors
        << waited << made;
    return bytes;
}

std::optional<DayFigures> DayFigures::fromBytes(const QByteArray &bytes, const QTimeZone &zone)
{
    QDataStream in(bytes);
    in.setVersion(streamVersion);
    quint32 writtenAs = 0;
    QByteArray writtenIn;
    in >> writtenAs >> writtenIn;
    if (writtenAs != format || writtenIn != zone.id()) {
        return std::nullopt;
    }
    DayFigures figures;
    in >> figures.sold >> figures.cancelled >> figures.gst >> figures.savings;
    read(in, figures.items);
    for (Takings &hour : figures.hours) {
        in >> hour;
    }
    read(in, figures.channels);
    CallFigures &calls = figures.calls;
    in >> calls.answered >> calls.ordered >> calls.abandoned >> calls.open >> figures.promiseErrors
        >> figures.waited >> figures.made;
    return in.status() == QDataStream::Ok ? std::optional(std::move(figures)) : std::nullopt;
}

} // namespace docket
