// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/counter.h"
#include "tap_pause.h"
#include "ui/ticket_words.h"

#include <QWidget>

class QStackedWidget;

namespace docket::ui {

class ActionButton;
class CustomerFinder;
class LineSheet;
class NoticeBar;
class PaySheet;
class SaleCart;
class SaleDetails;
class SaleGrid;
class SaleList;
class SaleResult;
class Theme;

/// Orders that people take by hand: what is sold on the left, the sale on the right. Everything
/// else (choices, details, paying) takes the place of what is sold, and is left by one tap.
class CounterPage final : public QWidget {
    Q_OBJECT

public:
    /// The counter may live in another thread; it must outlive the page. nullptr: nothing is sold.
    CounterPage(
        shop::Counter *counter, const Theme &theme, const TicketWords &words, QWidget *parent);

    /// Somebody comes.
    void open();
    /// Somebody comes to sell what an order had: a sale that is not sent is put on hold, and one
    /// that money was taken for, or that waits for an answer, stays.
    void sellAgain(const OrderId &order);
    void setNow(const QDateTime &now) { m_now = now; }
    /// Something is in the sale that is not sent.
    bool isSelling() const { return !m_sale.lines.isEmpty(); }
    /// Goes on with the sale of another page of the same counter, the money that was taken, and
    /// what became of the sale before.
    void goOnFrom(const CounterPage &other);
    /// False: there was nothing to leave.
    bool closeTopmost();

signals:
    void openRequested();
    void priceRequested(const docket::shop::CounterSale &sale);
    void sendRequested(const docket::shop::CounterSale &sale, docket::Money total,
        const QList<docket::PaymentRequest> &payments);
    void againRequested(const docket::OrderId &order);
    void holdRequested(const docket::shop::CounterSale &sale);
    void dropRequested(const QString &sale);
    void toPayRequested();
    void paymentRequested(const docket::PaymentRequest &payment);
    void takeBackRequested(const docket::shop::PaymentReturn &payment);
    void drawerRequested();

private:
    void build();
    void connectCounter(shop::Counter &counter);
    void connectParts();
    void begin();
    void sell(const ItemId &item, const SizeId &size);
    void takeCustomer(const shop::CounterCustomer &customer);
    void takeAgain(const shop::SaleAgain &again);
    /// Another sale can take the place of this one; if not, it says why.
    bool takesAnother();
    /// What was sent, or is being paid, decides by its answer what is shown.
    bool waitsForAnswer() const;
    void openLine(int line);
    void changeLine(const shop::CounterLine &line);
    void removeLine();
    void closeSheet();
    /// The sale has changed: shown, and priced anew.
    void change();
    void showPriced(const shop::PricedSale &priced);
    void hold();
    /// Makes room for another sale: what is begun is put on hold.
    void putAside();
    bool isBegun() const;
    void clear();
    void resume(const shop::CounterSale &sale);
    void showHeld(const QList<shop::HeldSale> &sales);
    void showToPay(const QList<shop::PaidOrder> &orders);
    void openPay();
    void openPayFor(const shop::PaidOrder &order);
    void pay(const PaymentRequest &payment);
    void send();
    /// A sale was sent, and nobody knows yet what became of it: until then nothing changes it.
    void setWaiting(bool isWaiting);
    void allowTaps();
    void showSent(const shop::SentSale &sale);
    void showPaid(const shop::PaidOrder &order);
    void refuse(const QString &sale, const Sentence &reason);
    Money noted() const;
    Money left() const;
    void showNoted();
    /// Something was taken for the sale, which therefore stays as it is: says so.
    bool isNoted();

    const Theme &m_theme;
    QDateTime m_now;
    shop::SharedMenu m_menu;
    shop::CounterSale m_sale;
    shop::PricedSale m_priced;
    QList<PaymentRequest> m_payments; // taken for the sale, kept with it until it is sent
    bool m_isWaiting = false;
    TapPause m_pause;
    OrderId m_payingFor; // an order that was sent before; empty: the sale
    QList<shop::HeldSale> m_held;
    int m_line = -1; // that the sheet shows
    bool m_isListWanted = false; // of what is to pay
    QStackedWidget *m_left;
    QStackedWidget *m_right;
    SaleGrid *m_grid;
    LineSheet *m_lineSheet;
    SaleDetails *m_details;
    PaySheet *m_pay;
    SaleList *m_list;
    SaleResult *m_result;
    CustomerFinder *m_finder;
    SaleCart *m_cart;
    NoticeBar *m_notice;
    ActionButton *m_heldButton;
    QWidget *m_start = nullptr; // the right side before a sale
};

} // namespace docket::ui
