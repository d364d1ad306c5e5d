// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"
#include "ui/ticket_words.h"

#include <QCoreApplication>
#include <QString>

namespace docket::ui {

/// Why a caller hears what a caller hears, and whether it came true.
class QueueWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::QueueWords)

public:
    /// "7 orders, 31 min of work, grill is the slowest."
    static QString reason(const shop::QueueState &queue);
    /// "Today: mostly 2 min late, 10 % late."; empty before the first order of the day is ready.
    static QString today(const shop::QueueState &queue);
    /// "Open until 23:00", "Closed, opens Sat 11:00".
    /// "+15 min for 28 min more"; empty while nothing is added.
    static QString extraMinutes(const shop::QueueState &queue, const QDateTime &now);
    /// "No phone orders until 7:30 pm"; empty while they are taken.
    static QString pause(
        const shop::QueueState &queue, const TicketWords &words, const QDateTime &now);
    static QString opening(
        const shop::QueueState &queue, const TicketWords &words, const QDateTime &now);
};

} // namespace docket::ui
