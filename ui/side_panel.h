// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/live_call.h"
#include "shop/ticket.h"
#include "ui/all_day.h"
#include "ui/board_page.h"
#include "ui/ticket_words.h"

#include <QWidget>

class QLabel;

namespace docket::ui {

class ActionButton;
class AllDayList;
class Pager;
class PhoneCard;
class RingBackCard;
class ServiceCard;
class Theme;

/// Answers the owner's questions: what does a caller hear, why, does it come true, and what is
/// there to make; below, what is not seen of the board.
class SidePanel final : public QWidget {
    Q_OBJECT

public:
    static constexpr int panelWidth = 288;

    SidePanel(const Theme &theme, const TicketWords &words, QWidget *parent);

    void setQueue(const shop::QueueState &queue);
    void setItems(const QList<ItemCount> &items);
    void setRingBacks(const QList<shop::RingBack> &ringBacks);
    void setCallsOnLine(const QList<shop::LiveCall> &calls);
    void setNow(const QDateTime &now);
    void setSellables(const QList<shop::SellableEntry> &sellables);
    void setPageState(const PageState &state);
    void setRecallKey(const QString &key);

signals:
    void recallRequested();
    void settleRingBackRequested(const docket::SessionId &session);
    void minutesAdded(int minutes);
    void extraMinutesDropped();
    void pauseRequested(int minutes);
    void resumeRequested();
    void soldOutListRequested();
    void countsRequested();
    void nextPageRequested();
    void previousPageRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showQueue();
    void shareRoom();

    const TicketWords &m_words;
    QDateTime m_now;
    shop::QueueState m_queue;
    QLabel *m_wait;
    QLabel *m_unit;
    QLabel *m_reason;
    QLabel *m_opening;
    QLabel *m_today;
    ServiceCard *m_service;
    PhoneCard *m_phone;
    RingBackCard *m_ringBack;
    AllDayList *m_allDay;
    Pager *m_pager;
    ActionButton *m_recall;
};

} // namespace docket::ui
