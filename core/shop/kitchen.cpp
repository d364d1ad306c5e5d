// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/kitchen.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace docket::shop {

namespace {

// Nobody makes an order that is an hour late: it was handed over and not bumped.
constexpr int forgottenMinutes = 60;
constexpr int horizonMinutes = 4 * 60;

bool isOpen(OrderStatus status)
{
    return status != OrderStatus::Collected && status != OrderStatus::Cancelled;
}

QList<StationWork> workOf(const Order &order)
{
    QList<StationWork> all;
    for (const OrderLine &line : order.lines) {
        const auto found = std::find_if(all.begin(), all.end(),
            [&line](const StationWork &work) { return work.station == line.station; });
        StationWork &work =
            found == all.end() ? all.emplace_back(StationWork {line.station, 0, 0}) : *found;
        work.portions += line.quantity;
        work.seconds += line.prepSeconds * line.quantity;
    }
    return all;
}

/// What is left of an order in the making. `portions` are all in the making at each station.
int secondsLeft(
    const StationWork &work, qint64 elapsedSeconds, int hands, int portions, int percent)
{
    const qint64 handSeconds = portions <= hands
        ? elapsedSeconds * work.portions
        : elapsedSeconds * work.portions * hands / portions;
    const qint64 most = 4LL * work.seconds / 5;
    const qint64 done = std::clamp<qint64>(100 * handSeconds / percent, 0, most);
    return static_cast<int>(work.seconds - done);
}

} // namespace

void Kitchen::reset(const QList<Order> &open, const QList<Order> &made)
{
    m_open.clear();
    m_places.clear();
    m_made.clear();
    m_before.clear();
    for (const Order &order : made) {
        apply(order);
    }
    for (const Order &order : open) {
        apply(order);
    }
}

void Kitchen::apply(const Order &order)
{
    m_before.remove(order.id);
    put(order);
}

void Kitchen::applyWritten(const Order &order)
{
    if (!m_before.contains(order.id)) {
        const auto known = m_places.constFind(order.id);
        m_before.insert(
            order.id, known == m_places.cend() ? std::optional<Order>() : m_open.at(*known));
    }
    put(order);
}

void Kitchen::takeBack()
{
    const auto all = std::exchange(m_before, {});
    for (auto before = all.cbegin(); before != all.cend(); ++before) {
        if (*before) {
            put(**before);
        } else {
            remove(before.key());
        }
    }
}

void Kitchen::remove(const OrderId &order)
{
    if (const auto known = m_places.constFind(order); known != m_places.cend()) {
        m_open.erase(*known);
        m_places.erase(known);
    }
}

void Kitchen::put(const Order &order)
{
    remove(order.id);
    if (isOpen(order.status)) {
        const Place place {order.promisedAt.toMSecsSinceEpoch(), order.placedAt.toMSecsSinceEpoch(),
            order.number.sequence, order.id.text()};
        m_open.insert_or_assign(place, order);
        m_places.insert(order.id, place);
    }
    const auto known = std::find_if(
        m_made.begin(), m_made.end(), [&order](const Order &made) { return made.id == order.id; });
    const bool wasMade = known != m_made.end();
    if (wasMade && known->readyAt == order.readyAt) {
        return;
    }
    if (wasMade) {
        m_made.erase(known);
    }
    if (order.readyAt.isValid()) {
        const auto place = std::upper_bound(m_made.begin(), m_made.end(), order,
            [](const Order &left, const Order &right) { return left.readyAt > right.readyAt; });
        m_made.insert(place, order);
        m_made.resize(std::min<qsizetype>(m_made.size(), paceWindowOrders + paceContextOrders));
    }
    if (wasMade || order.readyAt.isValid()) {
        learnPace();
    }
}

void Kitchen::learnPace()
{
    QList<OrderMaking> makings;
    for (const Order &order : std::as_const(m_made)) {
        makings.append({order.startedAt, order.readyAt, workOf(order)});
    }
    for (const auto &[place, order] : m_open) {
        if (order.status == OrderStatus::Preparing) {
            makings.append({order.startedAt, {}, workOf(order)});
        }
    }
    m_pace = m_made.isEmpty() ? KitchenPace {}
                              : measurePace(makings, m_rules.hands, m_made.constFirst().readyAt);
}

KitchenPace Kitchen::pace(const QDateTime &now) const
{
    const bool isFresh =
        !m_made.isEmpty() && m_made.constFirst().readyAt >= now.addSecs(-60 * paceWindowMinutes);
    return isFresh ? m_pace : KitchenPace {};
}

QList<Order> Kitchen::openOrders() const
{
    if (m_before.isEmpty()) {
        return writtenOrders();
    }
    Kitchen saved = *this;
    saved.takeBack();
    return saved.writtenOrders();
}

QList<Order> Kitchen::writtenOrders() const
{
    QList<Order> orders;
    orders.reserve(openCount());
    for (const auto &[place, order] : m_open) {
        orders.append(order);
    }
    return orders;
}

QList<Order> Kitchen::restingSince(const QDateTime &moment, int most) const
{
    const auto isBefore = [&moment](const QDateTime &at) { return !at.isValid() || at < moment; };
    QList<Order> orders;
    for (const auto &[place, order] : m_open) {
        if (!isBefore(order.promisedAt) || orders.size() >= most) {
            break;
        }
        if (isBefore(order.startedAt) && isBefore(order.readyAt)) {
            orders.append(order);
        }
    }
    return orders;
}

bool Kitchen::isForgotten(const Order &order, const QDateTime &now)
{
    return order.promisedAt < now.addSecs(-60 * forgottenMinutes);
}

KitchenLoad Kitchen::load(const QDateTime &now, const OrderId &without) const
{
    const qint64 from = now.addSecs(-60 * forgottenMinutes).toMSecsSinceEpoch();
    const qint64 to = now.addSecs(60 * horizonMinutes).toMSecsSinceEpoch();
    const auto first = m_open.lower_bound(Place {from, 0, 0, {}});
    const auto end = m_open.upper_bound(Place {to, 0, 0, {}});
    KitchenLoad load;
    load.pace = pace(now);
    QList<const Order *> waiting;
    QHash<QString, int> inTheMaking;
    QHash<QString, int> hands = m_rules.hands;
    for (auto place = first; place != end; ++place) {
        const Order &order = place->second;
        if (order.status == OrderStatus::Ready || order.id == without) {
            continue;
        }
        waiting.append(&order);
        for (const StationWork &work : workOf(order)) {
            hands.insert(work.station, hands.value(work.station, 1));
            inTheMaking[work.station] += order.status == OrderStatus::Preparing ? work.portions : 0;
        }
    }
    for (const Order *order : std::as_const(waiting)) {
        WaitingOrder left {static_cast<int>(now.secsTo(order->promisedAt)), {}};
        for (const StationWork &work : workOf(*order)) {
            const bool isBegun = order->status == OrderStatus::Preparing;
            left.seconds.insert(work.station,
                isBegun ? secondsLeft(work, order->startedAt.secsTo(now), hands.value(work.station),
                    inTheMaking.value(work.station), load.pace.percent)
                        : work.seconds);
        }
        load.orders.append(left);
    }
    QStringList stations = hands.keys();
    stations.sort();
    for (const QString &station : std::as_const(stations)) {
        load.stations.append({station, hands.value(station)});
    }
    return load;
}

QHash<QString, int> Kitchen::usualSeconds(const KitchenLoad &load) const
{
    QHash<QString, int> seconds;
    for (const WaitingOrder &order : load.orders) {
        for (auto station = order.seconds.cbegin(); station != order.seconds.cend(); ++station) {
            seconds[station.key()] += station.value();
        }
    }
    for (const Order &order : m_made) {
        for (const StationWork &work : workOf(order)) {
            seconds[work.station] += work.seconds;
        }
    }
    const qsizetype orders = load.orders.size() + m_made.size();
    for (int &station : seconds) {
        station = static_cast<int>(station / orders);
    }
    return seconds;
}

WaitEstimate Kitchen::estimate(const QDateTime &now, const QHash<QString, int> &ownSeconds,
    int extraMinutes, const OrderId &without) const
{
    WaitRules rules = m_rules.wait;
    rules.extraMinutes += extraMinutes;
    const KitchenLoad kitchen = load(now, without);
    return estimateWait(kitchen, ownSeconds.isEmpty() ? usualSeconds(kitchen) : ownSeconds, rules);
}

QDateTime Kitchen::startBy(const Order &order) const
{
    int longest = 0;
    for (const StationWork &work : workOf(order)) {
        const int hands = std::max(1, m_rules.hands.value(work.station, 1));
        longest = std::max(longest, work.seconds / hands);
    }
    return order.promisedAt.addSecs(-longest * pace(order.placedAt).percent / 100);
}

} // namespace docket::shop
