// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/board.h"
#include "ui/alarm.h"
#include "ui/ticket_words.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace docket::ui {

/// Finds in what the board tells the occasions that must be heard. What was there when the window
/// opened is no occasion, but for a printer in trouble.
class BoardAlarm final : public QObject {
    Q_OBJECT

public:
    /// The board may live in another thread; the alarm and the words, which say when an order is
    /// late, must outlive this.
    BoardAlarm(shop::Board &board, Alarm &alarm, const TicketWords &words, QObject *parent);

    /// Orders that have become late since are heard, each once.
    void setNow(const QDateTime &now);
    /// Somebody is there and has seen what is new.
    void answer();
    /// What another one has not been answered for is still to be answered here.
    void goOnFrom(const BoardAlarm &other);
    /// So many new orders nobody has seen.
    int unseen() const { return static_cast<int>(m_unseen.size()); }

signals:
    void unseenChanged();

private:
    struct Known {
        shop::Ticket ticket;
        bool isLate = false; ///< It was heard, or late from the start.
    };

    void reset(const QList<shop::Ticket> &tickets);
    void takeNew(const shop::Ticket &ticket);
    void takeChange(const shop::Ticket &ticket);
    void takeRingBacks(const QList<shop::RingBack> &ringBacks);
    void takeTrust(const shop::TrustItem &item);
    void noteSeen(const OrderId &order);

    Alarm &m_alarm;
    const TicketWords &m_words;
    QDateTime m_now;
    QHash<OrderId, Known> m_orders;
    QSet<OrderId> m_unseen; ///< New, and nobody has moved them on.
    QSet<SessionId> m_wantPerson;
    QDateTime m_openedAt;
    /// By printer, what was heard: codes. A fault is forgotten when the printer works again.
    QHash<QString, QStringList> m_printerTroubles;
};

} // namespace docket::ui
