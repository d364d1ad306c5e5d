// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "shop/counter_sale.h"
#include "ui/ticket_words.h"

#include <QWidget>

class QLineEdit;

namespace docket::ui {

class SaleTile;
class Theme;

/// Whose order it is, when they come, how they ordered, and what the kitchen must know.
class SaleDetails final : public QWidget {
    Q_OBJECT

public:
    SaleDetails(const Theme &theme, const TicketWords &words, QWidget *parent);

    void open(const shop::CounterSale &sale, const QDateTime &now);

signals:
    void saleChanged(const docket::shop::CounterSale &sale);
    void closed();

private:
    void change();
    void fillTimes();

    const Theme &m_theme;
    TicketWords m_words;
    shop::CounterSale m_sale;
    QDateTime m_now;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    QLineEdit *m_notes;
    QWidget *m_times;
    SaleTile *m_walkIn;
    SaleTile *m_byPhone;
};

} // namespace docket::ui
