// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/docket_paper.h"
#include "print/paper_text.h"
#include "sample_orders.h"
#include "support/catch.h"

#include <QTimeZone>

using namespace docket;
using namespace docket::print;
using namespace Qt::StringLiterals;

namespace {

Order bill()
{
    auto order = test::plainOrder(12);
    order.total = Money::fromCents(6248);
    order.gst = Money::fromCents(568);
    order.payments = {{u"Tom"_s, Money::fromCents(4000)}, {u"Priya"_s, Money::fromCents(2248)}};
    return order;
}

Payment card(const QString &id, qint64 cents)
{
    Payment payment;
    payment.id = id;
    payment.method = PaymentMethod::Card;
    payment.amount = Money::fromCents(cents);
    return payment;
}

Payment cash(const QString &id, qint64 cents, qint64 tendered)
{
    Payment payment;
    payment.id = id;
    payment.amount = Money::fromCents(cents);
    payment.tendered = Money::fromCents(tendered);
    return payment;
}

Refund refund(RefundMethod method, qint64 cents, qint64 gst, qint64 rounding = 0)
{
    Refund back;
    back.amount = Money::fromCents(cents);
    back.gst = Money::fromCents(gst);
    back.method = method;
    back.rounding = Money::fromCents(rounding);
    return back;
}

/// What a receipt says between its last word on GST and its QR code.
QString told(const Order &order, const Settlement &settlement, int columns = 32)
{
    const PaperSetup setup {columns, QTimeZone("Australia/Melbourne"), u"Bosphorus Kebabs"_s};
    JobContent content;
    content.purpose = Purpose::Receipt;
    const QString text =
        paperText(docketPaper(order, setup, {.content = content, .settlement = settlement}));
    const QString before = u"Total price includes GST\n"_s;
    const auto begin = text.indexOf(before) + before.size();
    return text.mid(begin, text.indexOf(u"\n\n"_s, begin - 1) + 1 - begin);
}

} // namespace

TEST_CASE("a receipt says what was given in cash, to what it was rounded and the change")
{
    Payment payment = cash(u"p1"_s, 6248, 7000);
    payment.rounding = Money::fromCents(2);
    payment.change = Money::fromCents(750);
    CHECK(told(bill(), {{payment}, {}, true}, 42)
        == u"Cash                                $62.48\n"
           "  Rounded to 5 cents                 $0.02\n"
           "  Cash given                        $70.00\n"
           "  Change                             $7.50\n"_s);
}

TEST_CASE("a receipt has a line for each payment, with who paid it, and what is left")
{
    Payment first = card(u"p1"_s, 4000);
    first.part = 0;
    Payment second = cash(u"p2"_s, 1000, 1000);
    second.part = 1;
    CHECK(told(bill(), {{first, second}, {}, true})
        == u"Card (Tom)                $40.00\n"
           "Cash (Priya)              $10.00\n"
           "Left to pay               $12.48\n"_s);
    Order split = bill();
    split.payments.first().payer = u"-"_s; // forgotten, as people may want it
    CHECK(told(split, {{first}, {}, true}).startsWith(u"Card                      $40.00\n"_s));
    split.payments.clear(); // as after a change: the payment keeps the part that it was for
    CHECK(told(split, {{first}, {}, true}).startsWith(u"Card                      $40.00\n"_s));
}

TEST_CASE("a payment that was a mistake is not on a receipt")
{
    const Payment mistake = cash(u"p1"_s, 6000, 6000);
    CHECK(told(bill(), {{mistake, undoing(mistake, u"u1"_s), card(u"p2"_s, 6248)}, {}, true})
        == u"Card                      $62.48\n"_s);
}

TEST_CASE("a receipt says what went back, how, and the GST in it")
{
    const Settlement settlement {{card(u"p1"_s, 6248)},
        {refund(RefundMethod::Cash, 998, 91, 2), refund(RefundMethod::Card, 500, 45),
            refund(RefundMethod::Other, 100, 9)},
        true};
    CHECK(told(bill(), settlement)
        == u"Card                      $62.48\n"
           "Given back, cash          -$9.98\n"
           "  Rounded to 5 cents      -$0.02\n"
           "  GST in it               -$0.91\n"
           "Given back, card          -$5.00\n"
           "  GST in it               -$0.45\n"
           "Given back                -$1.00\n"
           "  GST in it               -$0.09\n"_s);
}

TEST_CASE("what was paid above an order that became cheaper, or was cancelled, is to go back")
{
    CHECK(told(bill(), {{card(u"p1"_s, 7000)}, {refund(RefundMethod::Card, 200, 18)}, true})
        == u"Card                      $70.00\n"
           "Given back, card          -$2.00\n"
           "  GST in it               -$0.18\n"
           "To give back               $5.52\n"_s);
    Order cancelled = bill();
    cancelled.status = OrderStatus::Cancelled;
    CHECK(told(cancelled, {{card(u"p1"_s, 6248)}, {}, true})
        == u"Card                      $62.48\n"
           "To give back              $62.48\n"_s);
    CHECK(told(cancelled, {{}, {}, true}).isEmpty());
}

TEST_CASE("a receipt says what is to pay only where the shop notes all money")
{
    CHECK(told(bill(), {{}, {}, true}) == u"Left to pay               $62.48\n"_s);
    CHECK(told(bill(), {}).isEmpty());
    CHECK(told(bill(), {{card(u"p1"_s, 4000)}, {}, false})
        == u"Card                      $40.00\n"_s);
    Order collected = bill();
    collected.status = OrderStatus::Collected; // nobody noted how it was paid
    CHECK(told(collected, {{}, {}, true}).isEmpty());
}

TEST_CASE("other dockets tell payments where their template has them")
{
    PaperSetup setup {32, QTimeZone("Australia/Melbourne"), {}};
    JobContent content;
    content.purpose = Purpose::Bag;
    const DocketCopy copy {.content = content, .settlement = {{card(u"p1"_s, 6248)}, {}, true}};
    const auto text = [&] { return paperText(docketPaper(bill(), setup, copy)); };
    CHECK_FALSE(text().contains(u"Card"_s));
    auto bag = standardTemplates().of(Purpose::Bag);
    bag.append({Block::Payments, Size::Normal, true, Align::Left, {}});
    setup.templates.byName.insert(u"bag"_s, bag);
    CHECK(text().endsWith(u"Card                      $62.48\n"_s));
}

TEST_CASE("the sample of the editor shows a card, and cash with rounding and change")
{
    const QDateTime placed(QDate(2026, 11, 20), QTime(7, 15), QTimeZone::utc());
    const Order order = sampleOrder(placed, QTimeZone::utc());
    CHECK(leftToPay(order, sampleSettlement().payments) == Money());
    CHECK(told(order, sampleSettlement())
        == u"Card                      $20.02\n"
           "Cash                      $18.98\n"
           "  Rounded to 5 cents       $0.02\n"
           "  Cash given              $20.00\n"
           "  Change                   $1.00\n"_s);
}
