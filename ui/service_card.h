// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"
#include "ui/ticket_words.h"

#include <QWidget>

class QLabel;

namespace docket::ui {

class ActionButton;
class Theme;

/// What the staff change by hand while they serve: minutes on top of the wait, a pause of the phone
/// orders, and the way to the 86 list. One tap each, taken back by one.
class ServiceCard final : public QWidget {
    Q_OBJECT

public:
    ServiceCard(const Theme &theme, const TicketWords &words, QWidget *parent);

    void setQueue(const shop::QueueState &queue);
    /// How many things are sold out.
    void setSoldOut(int count);
    void setNow(const QDateTime &now);

signals:
    void minutesAdded(int minutes);
    void extraMinutesDropped();
    /// 0: until somebody resumes.
    void pauseRequested(int minutes);
    void resumeRequested();
    void soldOutListRequested();

private:
    void showState();

    const TicketWords &m_words;
    QDateTime m_now;
    shop::QueueState m_queue;
    QLabel *m_extra;
    ActionButton *m_drop;
    QLabel *m_paused;
    ActionButton *m_pause;
    ActionButton *m_soldOut;
};

} // namespace docket::ui
