// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket_words.h"

#include "reading.h"
#include "ui/language.h"

#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr qint64 minute = 60;
/// From here on the start is worth more to a cook than the minutes.
constexpr qint64 farSeconds = 30 * minute;
/// A time within half a day is clear without its day, past midnight too.
constexpr qint64 nearSeconds = 12 * 60 * minute;

int wholeMinutes(qint64 seconds)
{
    return static_cast<int>(seconds / minute);
}

int startedMinutes(qint64 seconds)
{
    return static_cast<int>((seconds + minute - 1) / minute);
}

bool mustStart(const shop::Ticket &ticket, const QDateTime &now)
{
    return ticket.order.status == OrderStatus::Received && ticket.startBy.isValid()
        && ticket.startBy <= now;
}

} // namespace

Urgency urgencyOf(const shop::Ticket &ticket, const QDateTime &now, const TicketTimes &times)
{
    if (ticket.order.status == OrderStatus::Ready) {
        return Urgency::Ready;
    }
    if (ticket.order.status == OrderStatus::Cancelled) {
        return Urgency::Cancelled;
    }
    const auto left = now.secsTo(ticket.dueAt());
    if (left <= -minute * times.lateMinutes) {
        return Urgency::Late;
    }
    if (left <= minute * times.dueMinutes || mustStart(ticket, now)) {
        return Urgency::Due;
    }
    return Urgency::OnTime;
}

bool isCounterOrder(const Order &order)
{
    return order.provider == "counter"_L1;
}

TicketWords::TicketWords(const QTimeZone &zone, const TicketTimes &times)
    : m_zone(zone), m_times(times)
{
}

Urgency TicketWords::urgency(const shop::Ticket &ticket, const QDateTime &now) const
{
    return urgencyOf(ticket, now, m_times);
}

QString TicketWords::clockTime(const QDateTime &instant, const QDateTime &now) const
{
    const auto local = instant.toTimeZone(m_zone);
    const bool today = local.date() == now.toTimeZone(m_zone).date();
    const bool isNear = today || std::abs(now.secsTo(instant)) < nearSeconds;
    return QLocale().toString(local, isNear ? u"HH:mm"_s : u"ddd HH:mm"_s);
}

QString TicketWords::dayAndTime(const QDateTime &instant) const
{
    return QLocale().toString(instant.toTimeZone(m_zone), u"ddd HH:mm"_s);
}

QString TicketWords::dateAndTime(const QDateTime &instant) const
{
    const auto local = instant.toTimeZone(m_zone);
    return dayText(local.date()) + QLocale().toString(local, u" HH:mm"_s);
}

QString TicketWords::promised(const shop::Ticket &ticket, const QDateTime &now) const
{
    return clockTime(ticket.dueAt(), now);
}

QString TicketWords::news(const shop::OrderNews &news) const
{
    const auto other = news.other ? news.other->display() : QString();
    switch (news.kind) {
    case shop::OrderNews::Kind::Cancelled:
        return other.isEmpty() ? tr("CANCELLED") : tr("CANCELLED, now %1").arg(other);
    case shop::OrderNews::Kind::Changed:
        return other.isEmpty() ? tr("CHANGED") : tr("CHANGED, was %1").arg(other);
    }
    Q_UNREACHABLE();
}

QString TicketWords::allergyRequest(const Order &order)
{
    return tr("%1: check the allergy and tap it, then go on.").arg(order.number.display());
}

QString TicketWords::state(const shop::Ticket &ticket, const QDateTime &now) const
{
    const auto left = now.secsTo(ticket.dueAt());
    switch (urgency(ticket, now)) {
    case Urgency::Cancelled:
        return tr("cancelled");
    case Urgency::Ready: {
        const auto since =
            ticket.order.readyAt.isValid() ? wholeMinutes(ticket.order.readyAt.secsTo(now)) : 0;
        return since > 0 ? tr("ready for %n min", nullptr, since) : tr("ready");
    }
    case Urgency::Late:
        return left <= -minute ? tr("%n min late", nullptr, wholeMinutes(-left)) : tr("late");
    case Urgency::Due:
        if (left <= -minute) {
            return tr("%n min late", nullptr, wholeMinutes(-left));
        }
        return left <= 0 ? tr("due now") : tr("%n min left", nullptr, startedMinutes(left));
    case Urgency::OnTime:
        break;
    }
    const bool waits = ticket.order.status == OrderStatus::Received && ticket.startBy.isValid();
    if (waits && left > farSeconds) {
        return tr("start %1").arg(clockTime(ticket.startBy, now));
    }
    return tr("%n min", "until the promised time", startedMinutes(left));
}

QString TicketWords::age(const Order &order, const QDateTime &now) const
{
    const auto minutes = wholeMinutes(order.placedAt.secsTo(now));
    if (minutes < 1) {
        return tr("just now");
    }
    if (minutes < 120) {
        return tr("%n min ago", nullptr, minutes);
    }
    if (minutes < 48 * 60) {
        return tr("%n hours ago", nullptr, minutes / 60);
    }
    return tr("%n days ago", nullptr, minutes / (24 * 60));
}

QString TicketWords::customer(const Order &order) const
{
    if (!order.customerName.isEmpty()) {
        return order.customerName;
    }
    return isCounterOrder(order) ? tr("Counter") : tr("No name");
}

QString TicketWords::channel(const Order &order) const
{
    if (!order.customerPhone.isEmpty()) {
        return phoneText(order.customerPhone);
    }
    return isCounterOrder(order) ? tr("Counter") : tr("number withheld");
}

} // namespace docket::ui
