// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/order_history.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace docket::ui {

class OrderFileWords;
class PanelScroll;
class TicketWords;

/// All that is known of one order, to be read.
class OrderDetails final : public QWidget {
    Q_OBJECT

public:
    OrderDetails(const OrderFileWords &words, const TicketWords &tickets, QWidget *parent);

    void show(const shop::OrderFile &file, const QDateTime &now);

private:
    QLabel *add(const char *role, const QString &name, const QString &text);
    void addRow(const char *role, const QString &name, const QString &text, Money amount);
    void addHeading(const QString &text);
    void addLines(const Order &order);
    void addPrice(const shop::OrderFile &file);
    void addCall(const shop::CallRecord &call);
    void addPapers(const shop::OrderFile &file);

    const OrderFileWords &m_words;
    const TicketWords &m_tickets;
    QDateTime m_now;
    PanelScroll *m_scroll;
    QWidget *m_box = nullptr;
    QVBoxLayout *m_texts = nullptr; // of the box, made anew for each order
};

} // namespace docket::ui
