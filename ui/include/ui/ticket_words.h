// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace docket::ui {

/// How an order stands to its promise.
enum class Urgency {
    OnTime,
    Due, ///< Work must begin now, or few minutes are left.
    Late, ///< The promised minute has passed, and what the shop grants beyond it.
    Ready, ///< Made; only the customer is missing.
    Cancelled, ///< Nobody waits for it.
};

/// Whether the lines of an order say which station makes them.
enum class LineStations { Untold, Told };

/// When a ticket counts as due and as late, in minutes before and after its time.
struct TicketTimes {
    int dueMinutes = 5;
    int lateMinutes = 1;
};

Urgency urgencyOf(const shop::Ticket &ticket, const QDateTime &now, const TicketTimes &times = {});

/// What the board says about an order, in words and in the shop's zone.
class TicketWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::TicketWords)

public:
    explicit TicketWords(const QTimeZone &zone, const TicketTimes &times = {});

    const QTimeZone &zone() const { return m_zone; }
    Urgency urgency(const shop::Ticket &ticket, const QDateTime &now) const;

    /// "18:31", half a day away "Sat 11:30".
    QString promised(const shop::Ticket &ticket, const QDateTime &now) const;
    /// "CANCELLED", "CANCELLED, now #042", "CHANGED, was #041"
    QString news(const shop::OrderNews &news) const;
    /// "#041: check the allergy and tap it, then go on."
    static QString allergyRequest(const Order &order);
    /// "3 min late", "4 min left", "18 min", "start 18:58", "ready for 2 min".
    QString state(const shop::Ticket &ticket, const QDateTime &now) const;
    /// How long ago it was placed: "12 min ago".
    QString age(const Order &order, const QDateTime &now) const;
    QString customer(const Order &order) const;
    /// "0491 570 156", "Counter", "number withheld".
    QString channel(const Order &order) const;
    /// An instant as the shop says it: the time, and the day where it is another and
    /// half a day away.
    QString clockTime(const QDateTime &instant, const QDateTime &now) const;
    /// "Fri 20 Nov 2026 18:34"
    QString dateAndTime(const QDateTime &instant) const;
    /// "Fri 18:34"
    QString dayAndTime(const QDateTime &instant) const;

private:
    QTimeZone m_zone;
    TicketTimes m_times;
};

/// Sold over the counter, not by telephone.
bool isCounterOrder(const Order &order);

} // namespace docket::ui
