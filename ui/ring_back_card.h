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

/// The caller who should be rung back or spoken to first, and how many more there are. Not there
/// while there is nobody.
class RingBackCard final : public QWidget {
    Q_OBJECT

public:
    RingBackCard(const Theme &theme, const TicketWords &words, QWidget *parent);

    void setRingBacks(const QList<shop::RingBack> &ringBacks);
    void setNow(const QDateTime &now);

signals:
    void settleRequested(const docket::SessionId &session);

private:
    void showFirst();

    const TicketWords &m_words;
    QList<shop::RingBack> m_ringBacks;
    QDateTime m_now;
    QLabel *m_heading;
    QLabel *m_caller;
    QLabel *m_reason;
    QLabel *m_wanted;
    ActionButton *m_done;
};

} // namespace docket::ui
