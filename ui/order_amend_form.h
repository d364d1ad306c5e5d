// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_form.h"
#include "shop/order_history.h"
#include "ui/ticket_words.h"

class QLineEdit;

namespace docket::ui {

/// Changes a placed order: how many of each line, its notes, its pick-up time.
class OrderAmendForm final : public OrderForm {
    Q_OBJECT

public:
    OrderAmendForm(const Theme &theme, const TicketWords &words, QWidget *parent);

    void open(const shop::OrderFile &file);

signals:
    void amendRequested(const docket::shop::OrderAmendment &amendment);

protected:
    void goOn(const QString &reason) override;

private:
    QWidget *buildTime();
    ActionButton *smallButton(
        const QString &name, const QString &text, const QString &meaning, QWidget *parent);
    void fillLines();
    void addLine(qsizetype index);
    void count(qsizetype line, int step);
    void moveTime(int minutes);

    const TicketWords &m_words;
    Order m_order;
    shop::OrderAmendment m_amendment;
    bool m_isPaidBack = false; ///< Some of it: the bill that it was counted on stays.
    QList<QLabel *> m_counts;
    QWidget *m_lines;
    QVBoxLayout *m_lineBox = nullptr; // of the lines, made anew with them
    QLineEdit *m_notes;
    QLabel *m_time;
};

} // namespace docket::ui
