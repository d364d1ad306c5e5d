// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/counter_sale.h"
#include "shop/payment_desk.h"
#include "ui/ticket_words.h"

#include <QWidget>

class QLabel;

namespace docket::ui {

class Theme;

/// What waits at the counter: sales that somebody has put aside, or orders that are not paid.
class SaleList final : public QWidget {
    Q_OBJECT

public:
    SaleList(const Theme &theme, const TicketWords &words, QWidget *parent);

    void showHeld(const QList<shop::HeldSale> &sales, const QDateTime &now);
    void showToPay(const QList<shop::PaidOrder> &orders);

signals:
    void resumeRequested(const docket::shop::CounterSale &sale);
    void payRequested(const docket::shop::PaidOrder &order);
    void closed();

private:
    void begin(const QString &title, const QString &empty, bool isEmpty);

    const Theme &m_theme;
    TicketWords m_words;
    QLabel *m_title;
    QLabel *m_empty;
    QWidget *m_list;
};

} // namespace docket::ui
