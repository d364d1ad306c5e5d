// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "window_test.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace docket;
using namespace docket::shop;
using docket::tests::fridayEvening;
using docket::tests::ticket;
using docket::tests::WindowTest;
using namespace Qt::StringLiterals;

namespace {

Order order(int sequence, OrderStatus status = OrderStatus::Received)
{
    Order order = ticket(sequence, 20).order;
    order.status = status;
    order.customerName = u"Tom"_s;
    order.total = Money::fromCents(2500);
    order.gst = Money::fromCents(227);
    order.notes.clear();
    OrderLine kebab;
    kebab.title = u"Large Lamb Kebab"_s;
    kebab.quantity = 2;
    kebab.unitPrice = Money::fromCents(1000);
    kebab.without = {u"onion"_s};
    OrderLine chips;
    chips.title = u"Small Chips"_s;
    chips.unitPrice = Money::fromCents(500);
    order.lines = {kebab, chips};
    return order;
}

/// The window in the section "Orders", with three orders found.
struct OrdersTest : WindowTest {
    OrdersTest()
    {
        tap(u"section-orders"_s);
        REQUIRE(board.searches.size() == 1);
        CHECK(board.searches.first() == HistoryQuery {});
        emit board.ordersFound({{}, {order(3), order(2), order(1)}, true});
    }

    QLineEdit *field() const { return window.findChild<QLineEdit *>(u"orders-search"_s); }
    QListWidget *list() const { return window.findChild<QListWidget *>(u"orders-list"_s); }
    void showFile(OrderStatus status = OrderStatus::Received, const QList<Refund> &refunds = {})
    {
        OrderFile file;
        file.order = order(3, status);
        file.refunds = refunds;
        file.canReopen = status == OrderStatus::Cancelled;
        file.changes = {{fridayEvening(), u"Nesrin"_s, u"orderAmended"_s, u"ran out"_s,
            Money::fromCents(3500), Money::fromCents(2500)}};
        emit board.orderFileTold(file);
    }
    bool isShown(const QString &name) const
    {
        const auto *widget = window.findChild<QWidget *>(name);
        return widget != nullptr && widget->isVisible();
    }
    void chooseReason(int row) const
    {
        for (auto *reasons : window.findChildren<QListWidget *>(u"reason-list"_s)) {
            if (reasons->isVisible()) {
                reasons->setCurrentRow(row);
            }
        }
    }
};

} // namespace

TEST_CASE("every letter searches, and an answer to an older question is dropped")
{
    OrdersTest test;
    CHECK(test.window.focusWidget() == test.field());
    QTest::keyClicks(test.field(), u"to"_s);
    REQUIRE(test.board.searches.size() == 3);
    CHECK(test.board.searches.last().typed == u"to"_s);
    emit test.board.ordersFound({{u"t"_s}, {order(1)}, false});
    CHECK(test.list()->count() == 3);
    emit test.board.ordersFound({{u"to"_s}, {order(2)}, false});
    REQUIRE(test.list()->count() == 1);
    CHECK(test.list()->item(0)->text()
        == u"#002  Tom  $25.00\nFri 20 Nov 2026 18:24 · ● waiting · 2 × Large Lamb Kebab, Small Chips"_s);
    test.showFile();
    emit test.board.ordersFound({{u"to"_s}, {}, false});
    CHECK_FALSE(test.isShown(u"order-details"_s));
    CHECK(test.labelText(u"orders-state"_s)
        == u"No order is found. Type less, or another part of the name or number."_s);
}

TEST_CASE("the keys walk the list while somebody types, and ask for older orders at its end")
{
    OrdersTest test;
    REQUIRE(test.board.openedFiles == QList<OrderId> {order(3).id});
    QTest::keyClick(test.field(), Qt::Key_Down);
    QTest::keyClick(test.field(), Qt::Key_Down);
    CHECK(test.board.openedFiles.last() == order(1).id);
    CHECK(test.window.focusWidget() == test.field());
    QTest::keyClick(test.field(), Qt::Key_Down);
    REQUIRE(test.board.searches.size() == 2);
    const HistoryQuery older {{}, order(1).number};
    CHECK(test.board.searches.last() == older);
    Order before = order(9);
    before.number.day = BusinessDay(QDate(2026, 11, 19));
    emit test.board.ordersFound({older, {before}, false});
    CHECK(test.list()->count() == 4);
    CHECK(test.list()->currentRow() == 2);
    QTest::keyClick(test.field(), Qt::Key_PageUp);
    CHECK(test.list()->currentRow() == 0);
    QTest::keyClick(test.field(), Qt::Key_PageDown);
    CHECK(test.list()->currentRow() == 3);
    CHECK_FALSE(test.isShown(u"orders-older"_s));
}

TEST_CASE("escape leaves a form, then the search, then the page")
{
    OrdersTest test;
    test.showFile();
    QTest::keyClicks(test.field(), u"tom"_s);
    test.tap(u"order-cancel-open"_s);
    CHECK(test.isShown(u"order-change"_s));
    test.press(Qt::Key_Escape);
    CHECK_FALSE(test.isShown(u"order-change"_s));
    test.press(Qt::Key_Escape);
    CHECK(test.field()->text().isEmpty());
    CHECK(test.isShown(u"orders"_s));
    test.press(Qt::Key_Escape);
    CHECK(test.button(u"section-board"_s)->isChecked());
    test.press(Qt::Key_O);
    CHECK(test.button(u"section-orders"_s)->isChecked());
}

TEST_CASE("an order is told with its price, what was given back and who did what")
{
    OrdersTest test;
    test.showFile(OrderStatus::Collected,
        {{u"r1"_s, fridayEvening(), u"Nesrin"_s, u"cold"_s, {}, Money::fromCents(500),
            Money::fromCents(45)}});
    CHECK(test.labelText(u"order-title"_s) == u"20261120-003 · Tom"_s);
    CHECK(test.labelText(u"order-status"_s) == u"✓ collected"_s);
    CHECK(test.labelText(u"order-line-1"_s) == u"NO ONION"_s);
    CHECK(test.labelText(u"order-line-price-1"_s) == u"$20.00"_s);
    CHECK(test.labelText(u"order-total"_s) == u"$25.00"_s);
    CHECK(
        test.labelText(u"order-refund"_s) == u"Given back $5.00 (GST $0.45), 18:34 Nesrin: cold"_s);
    CHECK(test.labelText(u"order-kept"_s) == u"$20.00"_s);
    CHECK(test.labelText(u"order-deed"_s)
        == u"18:34 · Nesrin changed it: ran out ($35.00 → $25.00, give back $10.00)"_s);
    CHECK_FALSE(test.isShown(u"order-cancel-open"_s));
    CHECK_FALSE(test.isShown(u"order-amend-open"_s));
    CHECK_FALSE(test.isShown(u"order-reopen-open"_s));
    CHECK(test.isShown(u"order-refund-open"_s));
    test.tap(u"order-reprint"_s);
    CHECK(test.board.reprinted == QList<OrderId> {order(3).id});
}

TEST_CASE("an order is cancelled with a reason, and not without")
{
    OrdersTest test;
    test.showFile();
    test.tap(u"order-cancel-open"_s);
    test.tap(u"change-confirm"_s);
    CHECK(test.board.cancelled.isEmpty());
    CHECK(test.labelText(u"change-refusal"_s) == u"Say why first: tap a reason or type one."_s);
    test.chooseReason(1);
    test.tap(u"change-confirm"_s);
    REQUIRE(test.board.cancelled.size() == 1);
    CHECK(test.board.cancelled.first() == std::pair(order(3).id, u"Never picked up"_s));
    emit test.board.actionFailed(order(3).id, Sentence::verbatim(u"Only the owner may do that."_s));
    CHECK(test.labelText(u"change-refusal"_s) == u"Only the owner may do that."_s);
    test.tap(u"change-confirm"_s);
    CHECK(test.board.cancelled.size() == 2);
    Ticket cancelled;
    cancelled.order = order(3, OrderStatus::Cancelled);
    emit test.board.ticketChanged(cancelled);
    CHECK_FALSE(test.isShown(u"order-change"_s));
    CHECK(test.list()->item(0)->text().contains(u"✕ cancelled"_s));
    CHECK(test.board.openedFiles.last() == order(3).id);
}

TEST_CASE("a cancelled order is brought back with a reason in own words")
{
    OrdersTest test;
    test.showFile(OrderStatus::Cancelled);
    CHECK_FALSE(test.isShown(u"order-cancel-open"_s));
    test.tap(u"order-reopen-open"_s);
    auto *words = test.window.findChild<QWidget *>(u"order-change"_s)
                      ->findChild<QLineEdit *>(u"reason-words"_s);
    words->setFocus();
    QTest::keyClicks(words, u"he came"_s);
    QTest::keyClick(words, Qt::Key_Return);
    REQUIRE(test.board.reopened.size() == 1);
    CHECK(test.board.reopened.first() == std::pair(order(3).id, u"he came"_s));
}

TEST_CASE("money is given back for ticked lines, once however often it is tapped")
{
    OrdersTest test;
    test.showFile(OrderStatus::Collected);
    test.tap(u"order-refund-open"_s);
    auto *amount = test.window.findChild<QLineEdit *>(u"refund-amount"_s);
    CHECK(amount->text() == u"25.00"_s);
    test.tapWidget(u"refund-line-2"_s);
    CHECK(amount->text() == u"5.00"_s);
    test.chooseReason(0);
    test.tap(u"change-confirm"_s);
    test.tap(u"change-confirm"_s);
    REQUIRE(test.board.refunds.size() == 2);
    CHECK(test.board.refunds.first() == test.board.refunds.last());
    CHECK(test.board.refunds.first().amount == Money::fromCents(500));
    CHECK(test.board.refunds.first().lines == QList<int> {1});
    CHECK(test.board.refunds.first().reason == u"Wrong or missing"_s);
    CHECK_FALSE(test.board.refunds.first().id.isEmpty());
}

TEST_CASE("a line that was given back is not given back again")
{
    OrdersTest test;
    test.showFile(OrderStatus::Collected,
        {{u"r1"_s, fridayEvening(), u"Nesrin"_s, u"cold"_s, {1}, Money::fromCents(500),
            Money::fromCents(45)}});
    test.tap(u"order-refund-open"_s);
    const auto *amount = test.window.findChild<QLineEdit *>(u"refund-amount"_s);
    CHECK(amount->text() == u"20.00"_s);
    CHECK_FALSE(test.window.findChild<QWidget *>(u"refund-line-2"_s)->isEnabled());
    CHECK(test.window.findChild<QWidget *>(u"refund-line-1"_s)->isEnabled());
}

TEST_CASE("what is handed out in coins is told where it is not the amount")
{
    OrdersTest test;
    test.showFile(OrderStatus::Collected,
        {{u"r1"_s, fridayEvening(), u"Nesrin"_s, u"cold"_s, {}, Money::fromCents(668),
            Money::fromCents(61), RefundMethod::Cash, Money::fromCents(2)}});
    test.tap(u"order-refund-open"_s);
    auto *amount = test.window.findChild<QLineEdit *>(u"refund-amount"_s);
    CHECK(amount->text() == u"18.32"_s);
    CHECK(test.labelText(u"refund-handed-out"_s) == u"Hand out $18.30"_s);
    amount->clear();
    CHECK(test.labelText(u"refund-handed-out"_s).isEmpty());
    QTest::keyClicks(amount, u"3.34"_s);
    CHECK(test.labelText(u"refund-handed-out"_s) == u"Hand out $3.30"_s); // 10.00 in all
    auto *method = test.window.findChild<QComboBox *>(u"refund-method"_s);
    method->setCurrentIndex(1); // on the card
    CHECK(test.labelText(u"refund-handed-out"_s).isEmpty());
}

TEST_CASE("lines, notes and time of an order are changed")
{
    OrdersTest test;
    test.showFile();
    test.tap(u"order-amend-open"_s);
    test.tap(u"amend-less-1"_s);
    test.tap(u"amend-less-2"_s);
    test.tap(u"amend-less-2"_s);
    CHECK(test.labelText(u"amend-count-2"_s) == u"0"_s);
    test.tap(u"amend-later"_s);
    auto *notes = test.window.findChild<QLineEdit *>(u"amend-notes"_s);
    notes->setFocus();
    QTest::keyClicks(notes, u"no salt"_s);
    test.chooseReason(1);
    test.tap(u"amend-confirm"_s);
    REQUIRE(test.board.amended.size() == 1);
    CHECK(test.board.amended.first()
        == OrderAmendment {order(3).id, u"Something ran out"_s, {2, 1}, {1, 0}, u"no salt"_s,
            order(3).promisedAt.addSecs(300), {}, order(3).promisedAt});
}

TEST_CASE("how many of what stays once money went back, notes and time do not")
{
    OrdersTest test;
    test.showFile(OrderStatus::Received,
        {{u"r1"_s, fridayEvening(), u"Nesrin"_s, u"cold"_s, {}, Money::fromCents(200),
            Money::fromCents(18)}});
    test.tap(u"order-amend-open"_s);
    CHECK_FALSE(test.button(u"amend-less-1"_s)->isEnabled());
    CHECK_FALSE(test.button(u"amend-more-2"_s)->isEnabled());
    test.tap(u"amend-later"_s);
    test.chooseReason(1);
    test.tap(u"amend-confirm"_s);
    REQUIRE(test.board.amended.size() == 1);
    CHECK(test.board.amended.first().quantities == QList<int> {2, 1});
    CHECK(test.board.amended.first().promisedAt == order(3).promisedAt.addSecs(300));
}

TEST_CASE("what is typed stays when the kitchen moves the order")
{
    OrdersTest test;
    test.showFile();
    test.tap(u"order-amend-open"_s);
    auto *notes = test.window.findChild<QLineEdit *>(u"amend-notes"_s);
    notes->setFocus();
    QTest::keyClicks(notes, u"no salt"_s);
    test.tap(u"amend-less-1"_s);
    Ticket moved;
    moved.order = order(3);
    emit test.board.ticketChanged(moved); // a line was ticked
    CHECK_FALSE(test.isShown(u"amend-refusal"_s));
    moved.order.status = OrderStatus::Preparing;
    emit test.board.ticketChanged(moved);
    test.showFile(OrderStatus::Preparing);
    CHECK(test.isShown(u"order-amend"_s));
    CHECK_FALSE(test.isShown(u"order-details"_s));
    CHECK(notes->text() == u"no salt"_s);
    CHECK(test.labelText(u"amend-count-1"_s) == u"1"_s);
    CHECK(test.labelText(u"amend-refusal"_s)
        == u"The order was moved on meanwhile: ◆ being made. What you typed is still here."_s);
    test.chooseReason(0);
    test.tap(u"amend-confirm"_s);
    REQUIRE(test.board.amended.size() == 1);
    moved.marks.news = OrderNews {};
    emit test.board.ticketChanged(moved);
    CHECK_FALSE(test.isShown(u"order-amend"_s));
    CHECK(test.isShown(u"order-details"_s));
}

TEST_CASE("the call beside a ticket leads to all about its order")
{
    WindowTest test;
    emit test.board.ticketsReset({ticket(7, 20)});
    test.window.findChild<QAbstractButton *>(u"call-20261120-007-0"_s)->click();
    test.tap(u"call-order"_s);
    CHECK(test.button(u"section-orders"_s)->isChecked());
    REQUIRE(test.board.searches.size() == 1);
    CHECK(test.board.searches.first().typed == u"20261120-007"_s);
    emit test.board.ordersFound({test.board.searches.first(), {order(7)}, false});
    CHECK(test.board.openedFiles == QList<OrderId> {order(7).id});
}

TEST_CASE("everything a finger meets on the page of orders is big enough")
{
    OrdersTest test;
    test.showFile();
    for (const auto *button : test.window.findChildren<QPushButton *>()) {
        if (button->isVisible()) {
            INFO(button->objectName().toStdString());
            CHECK(button->height() >= 48);
        }
    }
    CHECK(test.field()->height() >= 48);
    CHECK(test.list()->sizeHintForRow(0) >= 48);
}

TEST_CASE("an order says how it was paid, and what is left")
{
    OrdersTest test;
    OrderFile file;
    file.order = order(3);
    Payment cash;
    cash.id = u"p1"_s;
    cash.amount = Money::fromCents(2000);
    cash.tendered = Money::fromCents(5000);
    cash.change = Money::fromCents(3000);
    cash.at = fridayEvening();
    cash.who = u"Nesrin"_s;
    file.payments = {cash};
    emit test.board.orderFileTold(file);
    QStringList texts;
    for (const auto *label : test.window.findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    CHECK(texts.contains(u"Cash, 18:34 Nesrin: $50.00 given, change $30.00"_s));
    CHECK(test.labelText(u"order-payment"_s) == u"$20.00"_s);
    CHECK(test.labelText(u"order-left"_s) == u"$5.00"_s);
}
