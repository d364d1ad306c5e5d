// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/language.h"
#include "ui/translations.h"
#include "window_test.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace docket;
using docket::tests::FakeCounter;
using docket::tests::WindowTest;
using namespace Qt::StringLiterals;

namespace {

/// The counter of the window, every tap counted.
struct Till {
    WindowTest test;
    FakeCounter &counter = test.board.till();
    int taps = 0;

    Till() { test.button(u"section-counter"_s)->click(); }

    void tap(const QString &name)
    {
        QCoreApplication::sendPostedEvents();
        auto *button = test.button(name);
        INFO(name.toStdString());
        REQUIRE(button->isVisible());
        REQUIRE(QTest::qWaitFor([button] { return button->isEnabled(); }));
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ++taps;
    }

    bool isShown(const QString &name) const
    {
        const auto *widget = test.window.findChild<QWidget *>(name);
        return widget != nullptr && widget->isVisible();
    }

    QString text(const QString &name) const
    {
        const auto *label = test.window.findChild<QLabel *>(name);
        return label == nullptr ? QString() : label->text();
    }

    /// "Large Lamb Kebab  $15.00, NO ONION · lettuce" as it is read out.
    QString line(int index) const
    {
        return test.button(u"sale-line-%1"_s.arg(index))->accessibleName();
    }

    static shop::CounterLine regularLine()
    {
        return shop::counterLine(
            *FakeCounter::menu()->item(ItemId(u"kebab-lamb"_s)), SizeId(u"large"_s));
    }

    void tellRegular(const QString &typed)
    {
        emit counter.customersFound(
            typed, {{u"+61491570156"_s, u"Tom"_s, 14, {u"Large Lamb Kebab"_s}, {regularLine()}}});
    }

    /// As a person does, in the section of orders.
    void tapOrderAgain()
    {
        tap(u"section-orders"_s);
        shop::OrderFile file;
        file.order = tests::ticket(3, 20).order;
        emit test.board.ordersFound({{}, {file.order}, false});
        emit test.board.orderFileTold(file);
        tap(u"order-again"_s);
    }

    static shop::SaleAgain again()
    {
        return {tests::ticket(3, 20).order.id, u"Mia"_s, u"+61491570157"_s, {regularLine()},
            {Sentence::verbatim(u"The Large Lamb Kebab is $15.00 now, it was $14.50."_s),
                Sentence::verbatim(u"We are sold out of the Baklava."_s)}};
    }

    static Order order()
    {
        Order order;
        order.id = OrderId(u"sent"_s);
        order.number = {BusinessDay(QDate(2026, 11, 20)), 43};
        order.customerName = u"Tom"_s;
        order.total = Money::fromCents(1500);
        return order;
    }
};

} // namespace

TEST_CASE("without a menu the counter says what to do, and sells as soon as there is one")
{
    Till till;
    const auto empty = std::make_shared<const Menu>();
    emit till.counter.menuShown(empty);
    CHECK(till.text(u"sale-nothing"_s)
        == u"Nothing is on the menu yet. Add what you sell: tap Menu at the top."_s);
    CHECK(till.isShown(u"sale-nothing"_s));
    emit till.counter.menuShown(FakeCounter::menu());
    CHECK_FALSE(till.isShown(u"sale-nothing"_s));
    till.tap(u"category-drinks"_s);
    CHECK(QTest::qWaitFor([&till] { return till.isShown(u"sell-ayran-"_s); }));
}

TEST_CASE("a regular's order is sent and paid with six taps")
{
    Till till;
    for (const QString &digit : {u"1"_s, u"5"_s, u"6"_s}) {
        till.tap(u"customer-key-"_s + digit);
    }
    REQUIRE(QTest::qWaitFor([&till] { return !till.counter.searches.isEmpty(); }));
    CHECK(till.counter.searches == QStringList {u"156"_s});
    till.tellRegular(u"156"_s);
    till.tap(u"customer-0"_s);
    till.tap(u"sale-pay"_s);
    till.tap(u"pay-card"_s);
    CHECK(till.taps == 6);
    REQUIRE(till.counter.sent.size() == 1);
    const auto &sent = till.counter.sent.first();
    CHECK(sent.sale.name == u"Tom"_s);
    CHECK(sent.sale.phone == u"+61491570156"_s);
    CHECK(sent.sale.lines == QList {Till::regularLine()});
    CHECK(sent.total == Money::fromCents(1500));
    REQUIRE(sent.payments.size() == 1);
    CHECK(sent.payments.first().method == PaymentMethod::Card);
    CHECK(sent.payments.first().amount == Money::fromCents(1500));
}

TEST_CASE("tapping what is sold makes a sale, with deals and the time it is ready")
{
    Till till;
    till.tap(u"sell-kebab-lamb-large"_s);
    till.tap(u"category-drinks"_s);
    till.tap(u"sell-can-"_s);
    till.tap(
        u"option-can-brand-coca-cola"_s); // what must be chosen is asked for, and closes itself
    CHECK_FALSE(till.isShown(u"line-sheet"_s));
    CHECK(till.text(u"sale-total"_s) == u"$17.00"_s);
    CHECK(till.text(u"sale-ready"_s) == u"Ready 18:52"_s);
    till.tap(u"category-kebabs"_s);
    till.tap(u"sell-kebab-lamb-large"_s);
    CHECK(till.line(0).startsWith(u"2 × Large Lamb Kebab  $30.00"_s));
    CHECK(till.text(u"sale-total"_s) == u"$32.00"_s);
    till.tap(u"sale-send"_s);
    REQUIRE(till.counter.sent.size() == 1);
    CHECK(till.counter.sent.first().payments.isEmpty());
    CHECK_FALSE(till.test.button(u"sale-send"_s)->isEnabled()); // a double tap finds nothing
    till.counter.take(Till::order());
    CHECK(till.text(u"result-number"_s) == u"#043"_s);
    CHECK(till.text(u"result-state"_s) == u"Tom is in the kitchen. $15.00 to pay."_s);
    till.tap(u"result-receipt"_s);
    CHECK(till.counter.receipts == QList {OrderId(u"sent"_s)});
    till.tap(u"result-next"_s);
    CHECK(till.isShown(u"sell-kebab-lamb-large"_s));
    CHECK_FALSE(till.isShown(u"sale-cart"_s));
}

TEST_CASE("a line is changed on the same screen: size, what is left out, how many, a note")
{
    Till till;
    till.tap(u"sell-kebab-lamb-large"_s);
    till.tap(u"sale-line-0"_s);
    till.tap(u"option-salads-onion"_s);
    CHECK(till.line(0).contains(u"NO ONION"_s));
    till.tap(u"size-small"_s);
    till.tap(u"line-more"_s);
    auto *note = till.test.window.findChild<QLineEdit *>(u"line-note"_s);
    QTest::keyClicks(note, u"cut in half"_s);
    CHECK(till.line(0).startsWith(u"2 × Small Lamb Kebab  $20.00"_s));
    till.tap(u"line-done"_s);
    till.tap(u"sale-send"_s);
    const auto &line = till.counter.sent.first().sale.lines.first();
    CHECK(line.quantity == 2);
    CHECK(line.note == u"cut in half"_s);
    till.counter.take(Till::order());
    till.tap(u"result-next"_s);
    till.tap(u"sell-kebab-lamb-large"_s);
    till.tap(u"sale-line-0"_s);
    till.tap(u"line-remove"_s);
    CHECK_FALSE(till.isShown(u"sale-line-0"_s));
}

TEST_CASE("a line that must still be chosen stays open, and goes when another one is tapped")
{
    Till till;
    till.tap(u"category-drinks"_s);
    till.tap(u"sell-can-"_s);
    till.tap(u"sale-line-0"_s);
    CHECK(till.isShown(u"line-sheet"_s));
    till.tap(u"option-can-brand-coca-cola"_s);
    CHECK_FALSE(till.isShown(u"line-sheet"_s));
    till.tap(u"sell-ayran-"_s);
    till.tap(u"sale-line-0"_s);
    till.tap(u"option-can-brand-coca-cola"_s); // not that one
    till.tap(u"sale-line-1"_s);
    CHECK(till.text(u"line-title"_s) == u"Ayran (Yoghurt Drink)"_s);
    CHECK(till.line(0).startsWith(u"Ayran"_s));
    CHECK_FALSE(till.isShown(u"sale-line-1"_s));
    till.tap(u"line-remove"_s);
    CHECK_FALSE(till.isShown(u"sale-line-0"_s));
}

TEST_CASE("of what is not on the menu any more nothing is chosen, also not of another line")
{
    Till till;
    till.tap(u"sell-kebab-lamb-large"_s);
    till.tap(u"category-drinks"_s);
    till.tap(u"sell-ayran-"_s);
    till.tap(u"sale-line-0"_s);
    CHECK(till.text(u"line-title"_s) == u"Lamb Kebab"_s);
    till.tap(u"line-done"_s);
    auto menu = std::make_shared<Menu>(*FakeCounter::menu());
    menu->items.removeIf([](const Item &item) { return item.id == ItemId(u"ayran"_s); });
    menu->settle();
    emit till.counter.menuShown(menu);
    till.tap(u"sale-line-1"_s);
    CHECK(till.text(u"line-title"_s) == u"Not on the menu any more"_s);
    CHECK_FALSE(till.isShown(u"option-salads-onion"_s));
    CHECK_FALSE(till.isShown(u"size-small"_s));
    till.tap(u"line-remove"_s);
    CHECK_FALSE(till.isShown(u"sale-line-1"_s));
    till.tap(u"sale-line-0"_s);
    till.tap(u"option-salads-onion"_s);
    CHECK(till.line(0).contains(u"NO ONION"_s));
}

TEST_CASE("cash is paid with what people hand over, and the change stands large")
{
    Till till;
    till.tap(u"sell-kebab-lamb-large"_s);
    till.tap(u"sale-pay"_s);
    CHECK(till.text(u"pay-left"_s) == u"$15.00 to pay"_s);
    CHECK(till.test.button(u"pay-cash-0"_s)->accessibleName() == u"$15.00, exactly"_s);
    CHECK(till.test.button(u"pay-cash-1"_s)->accessibleName() == u"$20.00, change $5.00"_s);
    till.tap(u"pay-cash-1"_s);
    till.counter.take(Till::order());
    CHECK(till.text(u"result-change"_s) == u"Change $5.00"_s);
    CHECK(till.text(u"result-state"_s) == u"Tom has paid $15.00."_s);
    till.tap(u"result-take-back"_s);
    REQUIRE(till.counter.takenBack.size() == 1);
    CHECK(till.counter.takenBack.first().payment == till.counter.sent.first().payments.first().id);
}

TEST_CASE("a bill is split: in shares, or a part in cash and the rest by card")
{
    Till till;
    till.tap(u"sell-kebab-lamb-large"_s);
    till.tap(u"sell-kebab-lamb-small"_s);
    till.tap(u"sale-pay"_s);
    till.tap(u"pay-share-3"_s);
    CHECK(till.test.button(u"pay-card"_s)->text() == u"Card $8.34"_s);
    CHECK(till.test.button(u"pay-cash-0"_s)->accessibleName() == u"$8.35, exactly"_s);
    till.tap(u"pay-cash-0"_s);
    CHECK(till.text(u"pay-left"_s) == u"$16.65 to pay"_s);
    till.tap(u"pay-card"_s);
    CHECK(till.counter.sent.isEmpty());
    auto *typed = till.test.window.findChild<QLineEdit *>(u"pay-typed"_s);
    typed->setText(u"5"_s);
    till.tap(u"pay-typed-cash"_s);
    CHECK(till.text(u"pay-left"_s) == u"$3.32 to pay"_s);
    CHECK(till.test.button(u"pay-cash-0"_s)->accessibleName() == u"$3.30, exactly"_s);
    till.tap(u"pay-cash-0"_s);
    REQUIRE(till.counter.sent.size() == 1);
    QList<qint64> amounts;
    for (const auto &payment : till.counter.sent.first().payments) {
        amounts.append(payment.amount.cents());
    }
    CHECK(amounts == QList<qint64> {835, 833, 500, 332});
    CHECK(till.counter.sent.first().payments.last().tendered == Money::fromCents(330));
}

TEST_CASE("more than is to pay is not taken, and leaving the bill keeps what was")
{
    Till till;
    till.tap(u"sell-kebab-lamb-large"_s);
    till.tap(u"sale-pay"_s);
    auto *typed = till.test.window.findChild<QLineEdit *>(u"pay-typed"_s);
    typed->setText(u"20"_s);
    till.tap(u"pay-typed-card"_s);
    CHECK(till.text(u"pay-refusal"_s) == u"Between $0.01 and $15.00 can be paid."_s);
    typed->setText(u"10"_s);
    till.tap(u"pay-typed-cash"_s);
    till.tap(u"pay-back"_s);
    CHECK(till.text(u"sale-noted"_s) == u"$10.00 noted, $5.00 to pay"_s);
    till.tap(u"sale-pay"_s);
    CHECK(till.text(u"pay-left"_s) == u"$5.00 to pay"_s);
    CHECK(till.counter.sent.isEmpty());
}

TEST_CASE("why a payment is not taken is said in the window's language")
{
    ui::Translations translations(u":/docket/test-translations"_s);
    translations.speak(ui::languageOf(u"tr"_s));
    {
        Till till;
        till.tap(u"sell-kebab-lamb-large"_s);
        till.tap(u"sale-pay"_s);
        till.test.window.findChild<QLineEdit *>(u"pay-typed"_s)->setText(u"20"_s);
        till.tap(u"pay-typed-card"_s);
        CHECK(till.text(u"pay-refusal"_s) == u"Ödenebilecek tutar: 0.01 $ ile 15.00 $ arası."_s);
    }
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("a refused sale stays as it was, and says why")
{
    Till till;
    till.tap(u"sell-kebab-lamb-large"_s);
    till.tap(u"sale-send"_s);
    const QString id = till.counter.sent.first().sale.id;
    emit till.counter.saleRefused(id, Sentence::verbatim(u"The kitchen cannot make it by then."_s));
    CHECK(till.text(u"counter-notice-text"_s) == u"The kitchen cannot make it by then."_s);
    till.tap(u"sale-send"_s);
    REQUIRE(till.counter.sent.size() == 2);
    CHECK(till.counter.sent.last().sale.id == id);
    till.counter.take(Till::order());
    till.tap(u"result-next"_s);
    till.tap(u"sell-kebab-lamb-large"_s);
    till.tap(u"sale-send"_s);
    CHECK(till.counter.sent.last().sale.id != id);
}

TEST_CASE("a sale is put aside and taken up again")
{
    Till till;
    till.tap(u"sell-kebab-lamb-large"_s);
    till.tap(u"sale-hold"_s);
    REQUIRE(till.counter.held.size() == 1);
    CHECK_FALSE(till.isShown(u"sale-cart"_s));
    emit till.counter.heldListed({{till.counter.held.first(), till.test.clock.now(), {}}});
    CHECK(till.test.button(u"counter-held"_s)->text() == u"On hold (1)"_s);
    till.tap(u"counter-held"_s);
    till.tap(u"held-0"_s);
    CHECK(till.line(0).startsWith(u"Large Lamb Kebab"_s));
    till.tap(u"sale-clear"_s);
    CHECK(till.counter.dropped == QStringList {till.counter.held.first().id});
}

TEST_CASE("an order that was sent before is paid when it is picked up")
{
    Till till;
    till.tap(u"counter-to-pay"_s);
    CHECK(till.counter.toPayAsked == 1);
    emit till.counter.toPayListed({{Till::order(), {}}});
    till.tap(u"to-pay-0"_s);
    auto *typed = till.test.window.findChild<QLineEdit *>(u"pay-typed"_s);
    typed->setText(u"10"_s);
    till.tap(u"pay-typed-card"_s);
    REQUIRE(till.counter.payments.size() == 1);
    CHECK(till.counter.payments.first().order == OrderId(u"sent"_s));
    CHECK(till.counter.sent.isEmpty());
    Payment card;
    card.id = u"p1"_s;
    card.method = PaymentMethod::Card;
    card.amount = Money::fromCents(1000);
    emit till.counter.orderPaid({Till::order(), {card}});
    CHECK(till.text(u"pay-left"_s) == u"$5.00 to pay"_s);
    emit till.counter.paymentRefused(
        OrderId(u"sent"_s), Sentence::verbatim(u"It was cancelled."_s));
    CHECK(till.text(u"pay-refusal"_s) == u"It was cancelled."_s);
}

TEST_CASE("a double tap on an order that is to pay notes no payment")
{
    Till till;
    till.tap(u"counter-to-pay"_s);
    emit till.counter.toPayListed({{Till::order(), {}}});
    till.tap(u"to-pay-0"_s);
    for (const QString &name : {u"pay-cash-0"_s, u"pay-card"_s, u"pay-back"_s}) {
        till.test.button(name)->click();
    }
    CHECK(till.counter.payments.isEmpty());
    CHECK(till.isShown(u"pay-sheet"_s));
    till.tap(u"pay-card"_s);
    CHECK(till.counter.payments.size() == 1);
}

TEST_CASE("who, when and what the kitchen must know goes with the sale")
{
    Till till;
    till.tap(u"sell-kebab-lamb-large"_s);
    till.tap(u"sale-details-open"_s);
    QTest::keyClicks(till.test.window.findChild<QLineEdit *>(u"sale-name"_s), u"Mia"_s);
    QTest::keyClicks(till.test.window.findChild<QLineEdit *>(u"sale-phone"_s), u"0491570157"_s);
    QTest::keyClicks(till.test.window.findChild<QLineEdit *>(u"sale-notes"_s), u"side door"_s);
    till.tap(u"sale-by-phone"_s);
    till.tap(u"sale-time-2"_s);
    till.tap(u"details-done"_s);
    CHECK(till.text(u"sale-ready"_s) == u"Ready 19:05"_s);
    till.tap(u"sale-send"_s);
    const auto &sale = till.counter.sent.first().sale;
    CHECK(sale.name == u"Mia"_s);
    CHECK(sale.phone == u"0491570157"_s);
    CHECK(sale.notes == u"side door"_s);
    CHECK(sale.channel == shop::HandChannel::Phone);
    CHECK(sale.pickupAt == QDateTime::fromString(u"2026-11-20T19:05:00+11:00"_s, Qt::ISODate));
}

TEST_CASE("the keyboard finds a customer, and Escape leaves one thing after the other")
{
    Till till;
    auto *field = till.test.window.findChild<QLineEdit *>(u"customer-search"_s);
    QTest::keyClicks(field, u"tom"_s);
    till.tellRegular(u"tom"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(till.line(0).startsWith(u"Large Lamb Kebab"_s));
    till.tap(u"sale-line-0"_s);
    till.test.press(Qt::Key_Escape);
    CHECK_FALSE(till.isShown(u"line-sheet"_s));
    CHECK(till.isShown(u"sale-cart"_s));
}

TEST_CASE("the drawer opens by its own button, and what fails is told")
{
    Till till;
    till.tap(u"counter-drawer"_s);
    CHECK(till.counter.drawerOpened == 1);
    emit till.counter.failed(Sentence::verbatim(u"The drawer did not open."_s));
    CHECK(till.text(u"counter-notice-text"_s) == u"The drawer did not open."_s);
}

TEST_CASE("a part that was taken stays with the sale until it is sent or given up")
{
    Till till;
    till.tap(u"sell-kebab-lamb-large"_s);
    till.tap(u"sale-pay"_s);
    till.tap(u"pay-share-2"_s);
    till.tap(u"pay-card"_s);
    till.test.press(Qt::Key_Escape);
    CHECK(till.text(u"sale-noted"_s) == u"$7.50 noted, $7.50 to pay"_s);
    till.tap(u"sell-kebab-lamb-small"_s);
    CHECK(till.text(u"sale-total"_s) == u"$15.00"_s);
    till.tap(u"sale-hold"_s);
    CHECK(till.counter.held.isEmpty());
    CHECK(till.text(u"counter-notice-text"_s)
        == u"$7.50 is noted for this sale. Send it, or clear it."_s);
    till.tap(u"sale-pay"_s);
    till.tap(u"pay-card"_s);
    REQUIRE(till.counter.sent.size() == 1);
    const auto first = till.counter.sent.first();
    REQUIRE(first.payments.size() == 2);
    CHECK(first.payments.last().amount == Money::fromCents(750));
    emit till.counter.saleRefused(first.sale.id, Sentence::verbatim(u"It was not kept."_s));
    CHECK(till.text(u"sale-noted"_s) == u"$15.00 noted, $0.00 to pay"_s);
    till.tap(u"sale-pay"_s); // nothing is left to ask for
    REQUIRE(till.counter.sent.size() == 2);
    CHECK(till.counter.sent.last().payments == first.payments);
    emit till.counter.saleRefused(first.sale.id, Sentence::verbatim(u"It was not kept."_s));
    till.tap(u"sale-clear"_s);
    CHECK(till.test.button(u"sale-clear"_s)->text() == u"Forget $15.00?"_s);
    CHECK_FALSE(till.test.button(u"sale-clear"_s)->isEnabled()); // a double tap finds nothing
    CHECK(till.isShown(u"sale-cart"_s));
    till.tap(u"sale-clear"_s);
    CHECK_FALSE(till.isShown(u"sale-cart"_s));
}

TEST_CASE("a double tap takes one share")
{
    Till till;
    till.tap(u"sell-kebab-lamb-large"_s);
    till.tap(u"sale-pay"_s);
    till.tap(u"pay-share-2"_s);
    till.tap(u"pay-card"_s);
    till.test.button(u"pay-card"_s)->click();
    CHECK(till.counter.sent.isEmpty());
    CHECK(till.text(u"pay-left"_s) == u"$7.50 to pay"_s);
    till.tap(u"pay-card"_s);
    CHECK(till.counter.sent.size() == 1);
}

TEST_CASE("a double tap takes back one payment")
{
    Till till;
    till.tap(u"sell-kebab-lamb-large"_s);
    till.tap(u"sale-send"_s);
    const auto half = [](const QString &id) {
        Payment payment;
        payment.id = id;
        payment.method = PaymentMethod::Card;
        payment.amount = Money::fromCents(750);
        return payment;
    };
    const QList<Payment> both {half(u"p1"_s), half(u"p2"_s)};
    emit till.counter.saleSent({till.counter.sent.first().sale.id, Till::order(), both});
    till.tap(u"result-take-back"_s);
    till.test.button(u"result-take-back"_s)->click();
    emit till.counter.orderPaid({Till::order(), both + QList {undoing(both.last(), u"m1"_s)}});
    till.test.button(u"result-take-back"_s)->click();
    REQUIRE(till.counter.takenBack.size() == 1);
    CHECK(till.counter.takenBack.first().payment == u"p2"_s);
    CHECK(till.text(u"result-state"_s) == u"Tom is in the kitchen. $7.50 to pay."_s);
    till.tap(u"result-take-back"_s);
    REQUIRE(till.counter.takenBack.size() == 2);
    CHECK(till.counter.takenBack.last().payment == u"p1"_s);
}

TEST_CASE("the double tap that has paid does nothing to what became of the sale")
{
    Till till;
    till.tap(u"sell-kebab-lamb-large"_s);
    till.tap(u"sale-pay"_s);
    till.tap(u"pay-cash-1"_s);
    till.counter.take(Till::order());
    for (const QString &name : {u"result-take-back"_s, u"result-receipt"_s, u"result-next"_s}) {
        till.test.button(name)->click();
    }
    CHECK(till.counter.takenBack.isEmpty());
    CHECK(till.counter.receipts.isEmpty());
    CHECK(till.text(u"result-change"_s) == u"Change $5.00"_s);
    CHECK(till.isShown(u"result-change"_s));
    till.tap(u"result-next"_s);
    CHECK_FALSE(till.isShown(u"sale-result"_s));
}

TEST_CASE("a sent sale is neither left nor changed before the answer")
{
    Till till;
    till.tap(u"sell-kebab-lamb-large"_s);
    till.tap(u"sale-pay"_s);
    till.tap(u"pay-card"_s);
    till.test.press(Qt::Key_Escape);
    CHECK(till.isShown(u"pay-sheet"_s));
    CHECK_FALSE(till.test.button(u"pay-back"_s)->isEnabled());
    CHECK_FALSE(till.test.button(u"sale-hold"_s)->isEnabled());
    till.counter.take(Till::order());
    CHECK(till.text(u"result-state"_s) == u"Tom has paid $15.00."_s);
    till.tap(u"result-next"_s);
    till.tap(u"sell-kebab-lamb-large"_s);
    CHECK(till.text(u"sale-total"_s) == u"$15.00"_s);
}

TEST_CASE("a payment for an order waits for its answer, and is the same one when asked again")
{
    Till till;
    till.tap(u"counter-to-pay"_s);
    emit till.counter.toPayListed({{Till::order(), {}}});
    till.tap(u"to-pay-0"_s);
    till.tap(u"pay-card"_s);
    REQUIRE(till.counter.payments.size() == 1);
    REQUIRE_FALSE(
        QTest::qWaitFor([&till] { return till.test.button(u"pay-card"_s)->isEnabled(); }, 600));
    till.test.press(Qt::Key_Escape);
    CHECK(till.isShown(u"pay-sheet"_s));
    emit till.counter.paymentRefused(
        OrderId(u"sent"_s), Sentence::verbatim(u"The disk is full."_s));
    till.tap(u"pay-card"_s);
    REQUIRE(till.counter.payments.size() == 2);
    CHECK(till.counter.payments.last().id == till.counter.payments.first().id);
}

TEST_CASE("Return takes the customer whom the search is about to find, not a new number")
{
    Till till;
    auto *field = till.test.window.findChild<QLineEdit *>(u"customer-search"_s);
    QTest::keyClicks(field, u"0491570156"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(till.counter.searches == QStringList {u"0491570156"_s});
    CHECK_FALSE(till.isShown(u"sale-cart"_s));
    till.tellRegular(u"0491570156"_s);
    CHECK(till.line(0).startsWith(u"Large Lamb Kebab"_s));
}

TEST_CASE("an order is sold again, for its customer and at the prices of today")
{
    Till till;
    till.tapOrderAgain();
    CHECK(till.counter.wantedAgain == QList {Till::again().order});
    CHECK(till.test.button(u"section-counter"_s)->isChecked());
    emit till.counter.orderFound(Till::again());
    CHECK(till.line(0).startsWith(u"Large Lamb Kebab  $15.00"_s));
    CHECK(till.text(u"counter-notice-text"_s)
        == u"The Large Lamb Kebab is $15.00 now, it was $14.50. We are sold out of the Baklava."_s);
    till.test.button(u"sale-send"_s)->click(); // the second half of a double tap
    CHECK(till.counter.sent.isEmpty());
    till.tap(u"sale-send"_s);
    REQUIRE(till.counter.sent.size() == 1);
    const auto &sent = till.counter.sent.first();
    CHECK(sent.sale.lines == QList {Till::regularLine()});
    CHECK(sent.sale.name == u"Mia"_s);
    CHECK(sent.sale.phone == u"+61491570157"_s);
    CHECK(sent.total == Money::fromCents(1500));
    CHECK(till.counter.held.isEmpty());
}

TEST_CASE("an order that is sold again takes the place of no other sale")
{
    Till till;
    till.tap(u"sell-kebab-lamb-small"_s);
    till.tapOrderAgain();
    emit till.counter.orderFound(Till::again());
    REQUIRE(till.counter.held.size() == 1);
    CHECK(till.counter.held.first().lines.first().size == SizeId(u"small"_s));
    CHECK(till.line(0).startsWith(u"Large Lamb Kebab"_s));
    CHECK_FALSE(till.isShown(u"sale-line-1"_s));

    till.tap(u"sale-pay"_s);
    till.tap(u"pay-share-2"_s);
    till.tap(u"pay-card"_s);
    till.tapOrderAgain();
    CHECK(till.counter.wantedAgain.size() == 1);
    CHECK(till.text(u"counter-notice-text"_s)
        == u"$7.50 is noted for this sale. Send it, or clear it."_s);
    CHECK(till.text(u"sale-noted"_s) == u"$7.50 noted, $7.50 to pay"_s);

    till.tap(u"pay-card"_s);
    REQUIRE(till.counter.sent.size() == 1);
    till.tapOrderAgain();
    CHECK(till.counter.wantedAgain.size() == 1);
    CHECK(till.text(u"counter-notice-text"_s)
        == u"The counter still waits for an answer. Try again in a moment."_s);
    till.counter.take(Till::order());
    CHECK(till.text(u"result-state"_s) == u"Tom has paid $15.00."_s);
    CHECK(till.counter.held.size() == 1);
}

TEST_CASE("a customer who has ordered nothing yet is put on hold, too")
{
    Till till;
    till.tap(u"sell-kebab-lamb-small"_s);
    till.tap(u"sale-details-open"_s);
    QTest::keyClicks(till.test.window.findChild<QLineEdit *>(u"sale-name"_s), u"Tom"_s);
    till.tap(u"details-done"_s);
    till.tap(u"sale-line-0"_s);
    till.tap(u"line-remove"_s);
    till.tapOrderAgain();
    emit till.counter.orderFound(Till::again());
    REQUIRE(till.counter.held.size() == 1);
    CHECK(till.counter.held.first().name == u"Tom"_s);
}

TEST_CASE("an order of which nothing is sold any more makes no sale")
{
    Till till;
    till.tap(u"sell-kebab-lamb-small"_s);
    till.tapOrderAgain();
    auto nothing = Till::again();
    nothing.lines.clear();
    nothing.changes.removeFirst();
    emit till.counter.orderFound(nothing);
    CHECK(till.text(u"counter-notice-text"_s) == u"We are sold out of the Baklava."_s);
    CHECK(till.line(0).startsWith(u"Small Lamb Kebab"_s));
    CHECK(till.counter.held.isEmpty());
}
