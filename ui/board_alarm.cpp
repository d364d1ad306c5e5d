// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "board_alarm.h"

#include "shop/printer_trust.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

/// That old dockets wait for a person, beside whatever else a printer's trouble is.
constexpr auto asking = "asks"_L1;

bool isSameToMake(const OrderLine &one, const OrderLine &other)
{
    return one.quantity == other.quantity && one.title == other.title
        && one.choices == other.choices && one.without == other.without && one.note == other.note;
}

/// Whether a cook has to look again: another meal or another time.
bool isChanged(const Order &before, const Order &after)
{
    return before.notes != after.notes || before.promisedAt != after.promisedAt
        || !std::equal(before.lines.cbegin(), before.lines.cend(), after.lines.cbegin(),
            after.lines.cend(), isSameToMake);
}

bool isClosed(OrderStatus status)
{
    return status == OrderStatus::Collected || status == OrderStatus::Cancelled;
}

} // namespace

BoardAlarm::BoardAlarm(shop::Board &board, Alarm &alarm, const TicketWords &words, QObject *parent)
    : QObject(parent), m_alarm(alarm), m_words(words)
{
    connect(&board, &shop::Board::ticketsReset, this, &BoardAlarm::reset);
    connect(&board, &shop::Board::orderPlaced, this, &BoardAlarm::takeNew);
    connect(&board, &shop::Board::ticketChanged, this, &BoardAlarm::takeChange);
    connect(&board, &shop::Board::ringBacksChanged, this, &BoardAlarm::takeRingBacks);
    connect(&board, &shop::Board::trustChanged, this, &BoardAlarm::takeTrust);
}

void BoardAlarm::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_openedAt.isValid()) {
        m_openedAt = now;
    }
    for (auto &known : m_orders) {
        if (!known.isLate && m_words.urgency(known.ticket, now) == Urgency::Late) {
            known.isLate = true;
            m_alarm.raise(Occasion::OverdueOrder);
        }
    }
}

void BoardAlarm::reset(const QList<shop::Ticket> &tickets)
{
    QHash<OrderId, Known> orders;
    for (const auto &ticket : tickets) {
        const bool isLate = m_now.isValid() && m_words.urgency(ticket, m_now) == Urgency::Late;
        orders.insert(ticket.order.id, {ticket, isLate});
    }
    m_orders.swap(orders);
}

void BoardAlarm::takeNew(const shop::Ticket &ticket)
{
    m_orders.insert(ticket.order.id, {ticket, false});
    m_unseen.insert(ticket.order.id);
    emit unseenChanged();
    m_alarm.raise(Occasion::NewOrder);
}

void BoardAlarm::takeChange(const shop::Ticket &ticket)
{
    const auto &order = ticket.order;
    if (order.status != OrderStatus::Received) {
        noteSeen(order.id);
    }
    const auto known = m_orders.find(order.id);
    if (known == m_orders.end()) {
        if (!isClosed(order.status)) {
            m_orders.insert(order.id, {ticket, false});
        }
        return;
    }
    const auto before = known->ticket.order.status;
    if (order.status == OrderStatus::Ready && before == OrderStatus::Preparing) {
        m_alarm.announceReady();
    }
    if (order.status == OrderStatus::Cancelled) {
        m_alarm.raise(Occasion::CancelledOrder);
    } else if (isChanged(known->ticket.order, order)) {
        m_alarm.raise(Occasion::ChangedOrder);
        known->isLate = known->isLate && known->ticket.order.promisedAt == order.promisedAt;
    }
    known->ticket = ticket;
    if (isClosed(order.status)) {
        m_orders.erase(known);
    }
}

void BoardAlarm::noteSeen(const OrderId &order)
{
    if (!m_unseen.remove(order)) {
        return;
    }
    if (m_unseen.isEmpty()) {
        m_alarm.answer();
    }
    emit unseenChanged();
}

void BoardAlarm::answer()
{
    m_alarm.answer();
    if (!m_unseen.isEmpty()) {
        m_unseen.clear();
        emit unseenChanged();
    }
}

void BoardAlarm::goOnFrom(const BoardAlarm &other)
{
    m_openedAt = other.m_openedAt;
    m_wantPerson = other.m_wantPerson;
    m_printerTroubles = other.m_printerTroubles;
    m_orders = other.m_orders;
    m_unseen = other.m_unseen;
    m_alarm.goOnFrom(other.m_alarm);
    emit unseenChanged();
}

void BoardAlarm::takeRingBacks(const QList<shop::RingBack> &ringBacks)
{
    QSet<SessionId> wanting;
    for (const auto &ringBack : ringBacks) {
        if (ringBack.reason != shop::RingBack::Reason::WantsPerson) {
            continue;
        }
        wanting.insert(ringBack.session);
        const bool isNew = m_openedAt.isValid() && ringBack.at >= m_openedAt;
        if (isNew && !m_wantPerson.contains(ringBack.session)) {
            m_alarm.raise(Occasion::WantsPerson);
        }
    }
    m_wantPerson.swap(wanting);
}

void BoardAlarm::takeTrust(const shop::TrustItem &item)
{
    if (!item.id.startsWith("printer/"_L1)) {
        return;
    }
    // Each condition is news of its own: an old docket that asks says nothing about the paper.
    QStringList now;
    if (item.level == shop::TrustItem::Level::Bad) {
        now.append(item.code);
        if (shop::askingDockets(item) > 0) {
            now.append(asking);
        }
    }
    auto &known = m_printerTroubles[item.id];
    const bool works = now.isEmpty() || item.code == asking;
    known.removeIf(
        [&](const QString &each) { return !now.contains(each) && (works || each == asking); });
    bool isNews = false;
    for (const auto &each : std::as_const(now)) {
        if (!known.contains(each)) {
            known.append(each);
            isNews = true;
        }
    }
    if (isNews) {
        m_alarm.raise(Occasion::PrinterTrouble);
    }
}

} // namespace docket::ui
