// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_rights.h"
#include "order_file_words.h"
#include "shop/order_history.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace docket::ui {

class ActionButton;
class OrderAmendForm;
class OrderChangeForm;
class OrderDetails;
class OrderList;
class Theme;

/// The history of orders: found on the left, all about one on the right, and what may be done to
/// it.
class OrdersPage final : public QWidget {
    Q_OBJECT

public:
    OrdersPage(const Theme &theme, const TicketWords &words, QWidget *parent);

    /// Somebody comes: looks again, and types at once.
    void open();
    /// Somebody comes for one order.
    void lookFor(const QString &number);
    void setNow(const QDateTime &now) { m_now = now; }
    void tell(const shop::HistoryPage &page);
    void tellFile(const shop::OrderFile &file);
    /// An order has changed, wherever. A form closes when that is what it asked for; else it stays,
    /// and says so when the order was moved.
    void follow(const shop::Ticket &ticket);
    /// Something that was asked for was not done.
    void tellRefusal(const OrderId &order, const Sentence &reason);
    /// Leaves a form, or empties the search; false: there was nothing to leave.
    bool closeTopmost();

signals:
    void searchRequested(const docket::shop::HistoryQuery &query);
    void fileRequested(const docket::OrderId &order);
    void reprintRequested(const docket::OrderId &order);
    /// Its customer wants the same again.
    void againRequested(const docket::OrderId &order);
    void cancelRequested(const docket::OrderId &order, const QString &reason);
    void reopenRequested(const docket::OrderId &order, const QString &reason);
    void refundRequested(const docket::shop::RefundRequest &request);
    void amendRequested(const docket::shop::OrderAmendment &amendment);

private:
    void build();
    ActionButton *addAction(const QString &name, const QString &text);
    void choose(const OrderId &order);
    void openForm(OrderChange change);
    void closeForm();
    /// It is what a form has asked for. `before`: the status that was known.
    bool isDone(const shop::Ticket &ticket, OrderStatus before) const;
    void tellMoved();
    void showActions();

    const Theme &m_theme;
    TicketWords m_tickets;
    OrderFileWords m_words;
    QDateTime m_now;
    OrderId m_chosen;
    shop::OrderFile m_file; // of the chosen one, once it was told
    OrderStatus m_status = OrderStatus::Received; // of the chosen one, as it was heard last
    std::optional<OrderChange> m_asked; // by a form, and not answered yet
    OrderList *m_list;
    QStackedWidget *m_right;
    QWidget *m_shown; // with the details and their actions
    OrderDetails *m_details;
    OrderChangeForm *m_form;
    OrderAmendForm *m_amendForm;
    ActionButton *m_reprint = nullptr; // with the next, made with their row
    ActionButton *m_again = nullptr;
    ActionButton *m_amend = nullptr;
    ActionButton *m_cancel = nullptr;
    ActionButton *m_reopen = nullptr;
    ActionButton *m_refund = nullptr;
};

} // namespace docket::ui
