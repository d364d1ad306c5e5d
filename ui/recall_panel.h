// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"
#include "ui/ticket_words.h"

#include <QWidget>

#include <chrono>

class QLabel;
class QVBoxLayout;

namespace docket::ui {

class Theme;

/// The orders that were collected last, each to be brought back. Stands beside the board and closes
/// by itself.
class RecallPanel final : public QWidget {
    Q_OBJECT

public:
    /// So long it waits for a choice.
    static constexpr std::chrono::seconds openTime {30};

    RecallPanel(const Theme &theme, const TicketWords &words, QWidget *parent);

    /// Latest first. Begins the time anew.
    void setOrders(const QList<shop::Ticket> &orders);
    void setNow(const QDateTime &now);

signals:
    void bringBackRequested(const docket::OrderId &order, docket::shop::RecalledTimer timer);
    void reprintRequested(const docket::OrderId &order);
    void closeRequested();

private:
    void addOrder(const shop::Ticket &ticket);

    const Theme &m_theme;
    const TicketWords &m_words;
    QDateTime m_now;
    QDateTime m_until;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    QLabel *m_empty;
};

} // namespace docket::ui
