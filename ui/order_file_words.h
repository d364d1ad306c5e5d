// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/order_history.h"
#include "ui/ticket_words.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace docket::ui {

/// How the thousands of an amount stand.
enum class Thousands {
    Apart, ///< As the language of the screen has them.
    Together, ///< For spreadsheets.
};

/// What the page of orders says about an order of any age.
class OrderFileWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::OrderFileWords)

public:
    explicit OrderFileWords(const TicketWords &words) : m_words(words) { }

    /// "● waiting", "✕ cancelled": a symbol and a word.
    static QString status(OrderStatus status);
    /// Two lines: "#042  Tom  $23.50", "Fri 20 Nov 2026 18:34 · ✓ collected · 2 × Large Lamb
    /// Kebab".
    QString row(const Order &order) const;
    /// "0491 570 156 · Phone · placed Fri 20 Nov 2026 18:02"
    QString origin(const Order &order) const;
    /// "Promised 18:31, ready 18:29 (2 min early), collected 18:35"
    QString times(const Order &order) const;
    /// What a cook must know of a line, beside its title: "salads: lettuce", "NO ONION", its note.
    static QStringList details(const OrderLine &line);
    QString docket(const shop::FiledDocket &docket, const QDateTime &now) const;
    QString message(const shop::FiledMessage &message, const QDateTime &now) const;
    /// "18:40 Nesrin cancelled it: ran out"
    QString change(const shop::FiledChange &change, const QDateTime &now) const;
    /// "Refund $5.00 (GST $0.45), 18:40 Nesrin: cold"
    QString refund(const Refund &refund, const QDateTime &now) const;
    /// "Cash, 18:40 Nesrin: $50.00 given, change $16.00"
    QString payment(const Payment &payment, const QDateTime &now) const;
    /// "$1,234.50", "−$5.00"
    static QString amount(Money amount, Thousands thousands = Thousands::Apart);

private:
    const TicketWords &m_words;
};

} // namespace docket::ui
