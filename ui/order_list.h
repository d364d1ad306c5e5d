// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/order_history.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace docket::ui {

class ActionButton;
class OrderFileWords;
class Theme;

/// The history of orders: a field to search with, and what was found, newest first, a page after
/// the other. The arrow keys walk the list while somebody types.
class OrderList final : public QWidget {
    Q_OBJECT

public:
    OrderList(const Theme &theme, const OrderFileWords &words, QWidget *parent);

    /// Looks again for what stands in the field, which has the focus then.
    void open();
    /// The same for what is looked for now.
    void lookFor(const QString &typed);
    /// What was looked for before is dropped.
    void tell(const shop::HistoryPage &page);
    /// An order that is listed has changed.
    void follow(const Order &order);
    /// False: there was nothing to empty.
    bool emptySearch();
    QLineEdit *field() const { return m_field; }

signals:
    void searchRequested(const docket::shop::HistoryQuery &query);
    void orderChosen(const docket::OrderId &order);
    void nothingFound();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void askOlder();
    void walk(int key);
    void showState();

    const OrderFileWords &m_words;
    shop::HistoryQuery m_query; // the last one that was asked
    QList<Order> m_orders;
    bool m_hasMore = false;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_state;
    ActionButton *m_older;
};

} // namespace docket::ui
