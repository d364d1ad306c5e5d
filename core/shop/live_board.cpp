// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/live_board.h"

#include "store/database.h"
#include "store/order_repository.h"
#include "store/payment_repository.h"

#include <QMetaMethod>

#include <algorithm>
#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int queueRefreshMs = 10'000;
constexpr int queueRestMs = 100;
constexpr int mostCollected = 50;
constexpr int phoneRefreshMs = 200;

std::optional<OrderStatus> next(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Received:
        return OrderStatus::Preparing;
    case OrderStatus::Preparing:
        return OrderStatus::Ready;
    case OrderStatus::Ready:
        return OrderStatus::Collected;
    case OrderStatus::Collected:
    case OrderStatus::Cancelled:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<OrderStatus> previous(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Preparing:
        return OrderStatus::Received;
    case OrderStatus::Ready:
        return OrderStatus::Preparing;
    case OrderStatus::Collected:
        return OrderStatus::Ready;
    case OrderStatus::Received:
    case OrderStatus::Cancelled:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

LiveBoard::LiveBoard(store::Database &database, ShopEvents &events, OrderDesk &orders,
    Kitchen &kitchen, const PromiseDesk &promises, RingBackDesk &ringBacks, ServiceDesk &service,
    const PhoneDesk &phone, PublishingDesk &publishing)
    : m_database(database), m_events(events), m_orders(orders),
      m_refunds(database, promises.clock(), promises.rules()), m_kitchen(kitchen),
      m_promises(promises), m_ringBacks(ringBacks), m_service(service), m_publishing(publishing),
      m_notes(database, promises), m_phone(phone), m_score(promises.profile().hours)
{
    connect(&events, &ShopEvents::orderPlaced, this, [this](const Order &order) {
        m_kitchen.apply(order);
        if (isSignalConnected(QMetaMethod::fromSignal(&Board::orderPlaced))) {
            emit orderPlaced(ticket(order)); // docketctl has no window
        }
        tellQueueSoon();
        if (!m_toldRingBacks.isEmpty()) {
            tellRingBacks(); // this may have been the caller who was to be rung back
        }
    });
    connect(&events, &ShopEvents::orderChanged, this, &LiveBoard::take);
    connect(&events, &ShopEvents::orderWritten, this,
        [this](const Order &order) { m_kitchen.applyWritten(order); });
    // From memory: the store that has just failed may not be readable.
    connect(&events, &ShopEvents::writtenLost, this, [this] { m_kitchen.takeBack(); });
    connect(&events, &ShopEvents::callsToSettleChanged, this, &LiveBoard::tellRingBacks);
    connect(&events, &ShopEvents::serviceChanged, this, [this] {
        tellQueue();
        tellSellables();
    });
    connectPublishing();
    m_queueTimer.setParent(this);
    m_queueTimer.setInterval(queueRefreshMs);
    connect(&m_queueTimer, &QTimer::timeout, this, [this] {
        report(m_service.expire());
        tellQueue();
    });
    m_queueTimer.start();
    m_queueRest.setParent(this);
    m_queueRest.setSingleShot(true);
    m_queueRest.setInterval(queueRestMs);
    connect(&m_queueRest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isQueueChanged, false)) {
            tellQueueSoon();
        }
    });
    m_phoneTimer.setParent(this);
    m_phoneTimer.setSingleShot(true);
    m_phoneTimer.setInterval(phoneRefreshMs);
    const auto lookSoon = [this] {
        if (!m_phoneTimer.isActive()) {
            m_phoneTimer.start();
        }
    };
    connect(&events, &ShopEvents::callSeen, this, lookSoon);
    connect(&events, &ShopEvents::callsToSettleChanged, this, lookSoon);
    connect(&m_phoneTimer, &QTimer::timeout, this, &LiveBoard::tellCallsOnLine);
    connect(&m_queueTimer, &QTimer::timeout, this, &LiveBoard::tellCallsOnLine);
}

Result<void> LiveBoard::load()
{
    store::OrderRepository orders(m_database);
    const auto open = orders.open();
    if (!open) {
        return open.error();
    }
    const auto made = orders.lastReady(paceWindowOrders + paceContextOrders);
    if (!made) {
        return made.error();
    }
    const OpeningHours &hours = m_promises.profile().hours;
    const OpenPeriod today = hours.span(hours.businessDay(m_promises.now()));
    const auto kept = orders.promisesKept(today.opens, today.closes);
    if (!kept) {
        return kept.error();
    }
    m_kitchen.reset(*open, *made);
    m_score.reset(*kept, m_promises.now());
    return {};
}

void LiveBoard::setTrust(const TrustItem &item)
{
    if (m_trust.value(item.id) == item) {
        return;
    }
    m_trust.insert(item.id, item);
    emit trustChanged(item);
}

Ticket LiveBoard::ticket(const Order &order)
{
    const auto marks = m_notes.marks(order.id);
    if (!marks) {
        emit actionFailed(order.id, marks.error().message);
    }
    return {order, m_kitchen.startBy(order), marks ? *marks : TicketMarks {}, 0, toPay(order)};
}

QList<Ticket> LiveBoard::tickets()
{
    m_database.settle(); // what is told meanwhile would be missing in a list of before
    auto orders = m_kitchen.openOrders();
    const auto cancelled = m_notes.unseenCancelled();
    const auto marks = m_notes.boardMarks();
    const auto paid = store::PaymentRepository(m_database).paidOfOpen();
    if (!cancelled || !marks || !paid) {
        emit actionFailed({},
            !cancelled   ? cancelled.error().message
                : !marks ? marks.error().message
                         : paid.error().message);
    }
    if (cancelled) {
        orders.append(*cancelled);
    }
    QList<Ticket> tickets;
    for (const Order &order : std::as_const(orders)) {
        const bool isToPay =
            paid && order.status != OrderStatus::Cancelled && m_promises.rules().notesPayments;
        tickets.append(
            {order, m_kitchen.startBy(order), marks ? marks->value(order.id) : TicketMarks {}, 0,
                isToPay ? std::max(Money(), order.total - paid->value(order.id)) : Money()});
    }
    return tickets;
}

void LiveBoard::tellQueueSoon()
{
    if (m_queueRest.isActive()) {
        m_isQueueChanged = true;
        return;
    }
    tellQueue();
    m_queueRest.start();
}

void LiveBoard::tellQueue()
{
    QueueState queue = m_promises.queue();
    queue.today = m_score.score(m_promises.now());
    emit queueChanged(queue);
}

void LiveBoard::refresh()
{
    emit ticketsReset(tickets());
    tellQueue();
    tellSellables();
    m_toldRingBacks.clear();
    tellRingBacks();
    m_toldCalls = m_phone.onTheLine();
    emit callsOnLineChanged(m_toldCalls);
    for (const TrustItem &item : std::as_const(m_trust)) {
        emit trustChanged(item);
    }
}

void LiveBoard::tellRingBacks()
{
    const auto ringBacks = m_ringBacks.open();
    if (!ringBacks) {
        emit actionFailed({}, ringBacks.error().message);
    } else if (*ringBacks != m_toldRingBacks) {
        m_toldRingBacks = *ringBacks;
        emit ringBacksChanged(m_toldRingBacks);
    }
}

void LiveBoard::tellCallsOnLine()
{
    const QList<LiveCall> calls = m_phone.onTheLine();
    if (calls != m_toldCalls) {
        m_toldCalls = calls;
        emit callsOnLineChanged(m_toldCalls);
    }
}

void LiveBoard::settleRingBack(const docket::SessionId &session)
{
    if (const auto settled = m_ringBacks.settle(session); !settled) {
        emit actionFailed({}, settled.error().message);
        return;
    }
    tellRingBacks();
}

void LiveBoard::report(const Result<void> &done)
{
    if (!done) {
        emit actionFailed({}, done.error().message);
    }
}

void LiveBoard::acknowledge(const QString &trustId)
{
    if (m_trust.value(trustId).asksToBeSeen) {
        emit acknowledged(trustId);
    }
}

void LiveBoard::connectPublishing()
{
    connect(&m_publishing, &PublishingDesk::published, this, [this] {
        tellSellables();
        tellMenu();
    });
    connect(&m_publishing, &PublishingDesk::planned, this, &LiveBoard::tellMenu);
    connect(&m_publishing, &PublishingDesk::refused, this,
        [this](const Error &reason) { emit menuRefused(reason.message); });
    connect(&m_publishing, &PublishingDesk::planMissed, this, [this](const Error &reason) {
        emit actionFailed({}, reason.message);
        tellMenu();
    });
    connect(&m_publishing, &PublishingDesk::planWaits, this,
        [this](const Error &reason) { emit actionFailed({}, reason.message); });
    connect(&m_publishing, &PublishingDesk::editsKept, this, [this](const QString &name) {
        emit actionFailed({},
            Sentence::tr(
                "The menu file had edits that were not sold. They are kept beside it in %1.")
                .arg(name));
    });
}

void LiveBoard::tellMenu()
{
    if (!m_isMenuWanted) {
        return;
    }
    if (const auto menu = m_publishing.onSale()) {
        emit menuShown(*menu);
    } else {
        emit menuRefused(menu.error().message);
    }
}

void LiveBoard::askMenu()
{
    m_isMenuWanted = true;
    tellMenu();
}

void LiveBoard::publishMenu(const docket::shop::MenuPublication &publication)
{
    m_publishing.publish(publication);
}

void LiveBoard::restoreMenu(const docket::shop::MenuRestoration &restoration)
{
    m_publishing.restore(restoration);
}

void LiveBoard::dropMenuPlan(const QString &pin)
{
    m_publishing.dropPlan(pin);
}

void LiveBoard::lookAtCall(const docket::OrderId &order)
{
    const auto record = m_phone.recordOf(order);
    if (record) {
        emit callFound(*record);
    } else {
        emit actionFailed(order, record.error().message);
    }
}

void LiveBoard::take(const Order &order)
{
    m_kitchen.apply(order);
    m_score.apply(order, m_promises.now());
    emit ticketChanged(ticket(order));
    tellQueueSoon();
}

void LiveBoard::move(const OrderId &id, OrderStatus seen, OrderStatus to)
{
    tellMove(id, m_orders.move(id, seen, to));
}

void LiveBoard::tellMove(const OrderId &id, const Result<Order> &moved)
{
    if (moved) {
        take(*moved);
        return;
    }
    if (moved.error().code == ErrorCode::Conflict) {
        // A double tap, or two people: the first one counted. Show how it stands.
        tellAgain(id);
        return;
    }
    emit actionFailed(id, moved.error().message);
}

void LiveBoard::tellAgain(const OrderId &id)
{
    const auto order = store::OrderRepository(m_database).byId(id);
    if (order && *order) {
        emit ticketChanged(ticket(**order));
    } else {
        emit actionFailed(
            id, order ? Sentence::tr("There is no such order.") : order.error().message);
    }
}

std::optional<Error> LiveBoard::objectionToBump(const OrderId &id, OrderStatus seen)
{
    const auto order = store::OrderRepository(m_database).byId(id);
    const auto marks = m_notes.marks(id);
    if (!order || !marks) {
        return order ? marks.error() : order.error();
    }
    if (!*order || (*order)->status != seen) {
        return std::nullopt; // the move itself says what is wrong
    }
    if (marks->news) {
        return Error {
            ErrorCode::Conflict, Sentence::tr("Something about it has not been seen."), {}};
    }
    if (hasAllergy(**order) && !marks->allergyChecked) {
        return Error {ErrorCode::Refused, Sentence::tr("Check the allergy first, then go on."), {}};
    }
    return std::nullopt;
}

void LiveBoard::mark(const docket::OrderId &order, const docket::shop::TicketMark &mark)
{
    if (const auto noted = m_notes.note(order, mark); !noted) {
        emit actionFailed(order, noted.error().message);
        return;
    }
    tellAgain(order);
}

void LiveBoard::bump(const docket::OrderId &order, docket::OrderStatus seen)
{
    const auto to = next(seen);
    if (!to) {
        return;
    }
    if (const auto objection = objectionToBump(order, seen)) {
        if (objection->code == ErrorCode::Conflict) {
            tellAgain(order);
        } else {
            emit actionFailed(order, objection->message);
        }
        return;
    }
    move(order, seen, *to);
}

void LiveBoard::recall(const docket::OrderId &order, docket::OrderStatus seen)
{
    if (const auto to = previous(seen)) {
        move(order, seen, *to);
    }
}

void LiveBoard::listCollected()
{
    const auto orders = store::OrderRepository(m_database).lastCollected(mostCollected);
    if (!orders) {
        emit actionFailed({}, orders.error().message);
        return;
    }
    QList<Ticket> tickets;
    for (const Order &order : *orders) {
        tickets.append({order, m_kitchen.startBy(order)});
    }
    emit collectedListed(tickets);
}

void LiveBoard::bringBack(const docket::OrderId &order, docket::shop::RecalledTimer timer)
{
    switch (timer) {
    case RecalledTimer::Keep:
        move(order, OrderStatus::Collected, OrderStatus::Ready);
        return;
    case RecalledTimer::Restart:
        tellMove(order, m_orders.makeAgain(order));
        return;
    }
    Q_UNREACHABLE();
}

} // namespace docket::shop
