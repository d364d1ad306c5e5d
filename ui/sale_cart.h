// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/counter_sale.h"
#include "ui/ticket_words.h"

#include <QWidget>

class QLabel;

namespace docket::ui {

class ActionButton;
class SaleTile;
class Theme;

/// The sale as it stands: whose it is, its lines, what deals take off, the total, when it is ready,
/// and how it goes on.
class SaleCart final : public QWidget {
    Q_OBJECT

public:
    SaleCart(const Theme &theme, const TicketWords &words, QWidget *parent);

    void showSale(const shop::CounterSale &sale, const QDateTime &now);
    /// Until then it cannot be sent.
    void showPrice(const shop::PricedSale &priced, const QDateTime &now);
    void setRefusal(const QString &reason);
    /// So much was taken for it and is kept nowhere else: clearing it asks for another tap.
    void setNoted(Money noted, Money left);
    /// It has been sent, and nobody knows yet whether it was taken.
    void setWaiting();

signals:
    void detailsRequested();
    void lineChosen(int line);
    void sendRequested();
    void payRequested();
    void holdRequested();
    void clearRequested();

private:
    void fillLines(const QList<shop::PricedSaleLine> &lines);
    void addDeals(const shop::PricedSale &priced);
    void clear();
    void setReady(bool isReady);

    const Theme &m_theme;
    TicketWords m_words;
    shop::CounterSale m_sale;
    Money m_noted;
    bool m_isSure = false; // the next tap on Clear means it
    SaleTile *m_customer = nullptr; // made anew with each sale
    QWidget *m_head;
    QWidget *m_lines;
    QWidget *m_deals;
    QLabel *m_total;
    QLabel *m_ready;
    QLabel *m_problem;
    QLabel *m_notedText;
    ActionButton *m_send;
    ActionButton *m_pay;
    ActionButton *m_clear = nullptr;
};

} // namespace docket::ui
