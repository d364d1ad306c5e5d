// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/sms_length.h"
#include "message/sms_text.h"
#include "support/catch.h"
#include "support/sample_order.h"

#include <algorithm>

using namespace docket;
using namespace docket::message;
using docket::tests::sampleOrder;
using namespace Qt::StringLiterals;

namespace {

SmsShop lantern()
{
    return {u"Lantern Street Kebabs"_s, u"12 Lantern Street"_s, u"00 000 000 000"_s,
        QTimeZone("Australia/Melbourne"), 6};
}

bool hasControl(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        return character != u'\n' && character.category() == QChar::Other_Control;
    });
}

} // namespace

TEST_CASE("a confirmation has number, time, total and place")
{
    const QString text = confirmationText(sampleOrder(), lantern());
    CHECK(text
        == u"Lantern Street Kebabs: Thank you José O'Brien, order #001 is placed. Ready 1:11 PM. "
           "Total $17.00. Pick up at 12 Lantern Street."_s);
    CHECK(smsLength(text) == SmsLength {SmsEncoding::Gsm7, 1});
}

TEST_CASE("a cancellation says sorry and where to ask")
{
    SmsShop shop = lantern();
    CHECK(cancelledText(sampleOrder(), shop)
        == u"Lantern Street Kebabs: Sorry, your order #001 was cancelled."_s);
    shop.phone = u"(03) 5550 0142"_s;
    CHECK(cancelledText(sampleOrder(), shop)
        == u"Lantern Street Kebabs: Sorry José O'Brien, your order #001 was cancelled. "
           "Questions? Call (03) 5550 0142."_s);
}

TEST_CASE("an order that is on again says when, and where to ask")
{
    SmsShop shop = lantern();
    const Order order = sampleOrder();
    const QDateTime dueAt = order.promisedAt.addSecs(600);
    CHECK(backOnText(order, dueAt, shop)
        == u"Lantern Street Kebabs: Your order #001 is on again. Ready 1:21 PM."_s);
    shop.phone = u"(03) 5550 0142"_s;
    const QString text = backOnText(order, dueAt, shop);
    CHECK(text
        == u"Lantern Street Kebabs: José O'Brien, your order #001 is on again. Ready 1:21 PM. "
           "Questions? Call (03) 5550 0142."_s);
    CHECK(smsLength(text) == SmsLength {SmsEncoding::Gsm7, 1});
}

TEST_CASE("another day is named")
{
    Order order = sampleOrder();
    order.promisedAt = order.placedAt.addDays(1);
    CHECK(confirmationText(order, lantern()).contains(u"Ready Sat 21 Nov 12:26 PM."_s));
}

TEST_CASE("names of any script stay as they are")
{
    Order order = sampleOrder();
    for (const QString &name : {u"李雷"_s, u"Şükrü Özgür"_s, u"محمد"_s, u"นภา"_s}) {
        order.customerName = name;
        CHECK(readyText(order, lantern())
            == u"Lantern Street Kebabs: "_s + name + u", your order #001 is ready for pick-up."_s);
    }
}

TEST_CASE("a name makes no link, no control character and no other direction")
{
    Order order = sampleOrder();
    const auto nameIn = [&](const QString &name) {
        order.customerName = name;
        const QString text = readyText(order, lantern());
        return text.section(u": "_s, 1).section(u", your order"_s, 0, 0);
    };
    CHECK(nameIn(u"win.example/prize"_s) == u"win. example/prize"_s);
    CHECK(nameIn(u"https://win.example"_s) == u"https win. example"_s);
    CHECK(nameIn(u"J.R. Smith"_s) == u"J.R. Smith"_s);
    CHECK(nameIn(u"Tom\r\nTo: +61"_s) == u"Tom To: +61"_s);
    CHECK(nameIn(u"a\u202Eb\u2066c\u200Fd\u001Be"_s) == u"abcd e"_s);
}

TEST_CASE("a long name gives way, number, time and total do not")
{
    Order order = sampleOrder();
    order.customerName =
        u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s.repeated(100);
    SmsShop shop = lantern();
    shop.mostSegments = 1;
    const QString text = confirmationText(order, shop);
    CHECK(text
        == u"Lantern Street Kebabs: Your order #001 is placed. Ready 1:11 PM. Total $17.00."_s);
    CHECK(readyText(order, shop)
        == u"Lantern Street Kebabs: Your order #001 is ready for pick-up."_s);
    shop.name = QString(1000, u'李');
    CHECK(confirmationText(order, shop)
        == u"Your order #001 is placed. Ready 1:11 PM. Total $17.00."_s);
}

TEST_CASE("a receipt is a tax invoice")
{
    CHECK(receiptText(sampleOrder(), lantern())
        == u"Tax invoice\nLantern Street Kebabs\nABN 00 000 000 000\n"
           "Order 20261120-001, 20 Nov 2026\n"
           "Large Lamb Kebab 15.00\nSoft Drink Can (375ml) 3.50\nKebab & can -1.50\n"
           "Total $17.00\nTotal price includes GST $1.55"_s);
}

TEST_CASE("a receipt without the steps of its price is made from its lines")
{
    Order order = sampleOrder();
    order.breakdown.clear();
    order.lines[1].quantity = 1;
    CHECK(receiptText(order, lantern())
              .contains(u"\n1 x Large Lamb Kebab 15.00\n1 x Soft Drink Can (375ml) 3.50\n"
                        "Deals -1.50\nTotal $17.00\n"_s));
    order.lines.removeLast();
    CHECK(receiptText(order, lantern())
              .contains(u"\n1 x Large Lamb Kebab 15.00\nSurcharge 2.00\nTotal $17.00\n"_s));
}

TEST_CASE("what does not fit on a receipt is summed up, the total stays")
{
    Order order = sampleOrder();
    order.breakdown.clear();
    for (int line = 0; line < 40; ++line) {
        order.breakdown.append({PriceStep::Kind::Items, u"Large Lamb Kebab with everything"_s,
            Money::fromCents(1500)});
    }
    order.total = Money::fromCents(60000);
    order.gst = Money::fromCents(5455);
    SmsShop shop = lantern();
    shop.mostSegments = 2;
    const QString text = receiptText(order, shop);
    CHECK(smsLength(text).segments == 2);
    CHECK(text.count(u"everything 15.00"_s) == 4);
    CHECK(text.endsWith(u"\n36 more: 540.00\nTotal $600.00\nTotal price includes GST $54.55"_s));
}

TEST_CASE("an order without GST does not claim any")
{
    Order order = sampleOrder();
    order.gst = {};
    CHECK(receiptText(order, lantern()).endsWith(u"Total $17.00"_s));
    CHECK(receiptText(order, lantern())
              .startsWith(u"Receipt\nLantern Street Kebabs\nABN 00 000 000 000\n"_s));
}

TEST_CASE("the menu's address is sent whole")
{
    CHECK(menuLinkText(u"https://lantern.example/menu"_s, lantern())
        == u"Lantern Street Kebabs: Our menu is at https://lantern.example/menu"_s);
    SmsShop shop = lantern();
    shop.mostSegments = 1;
    shop.name = QString(160, u'L');
    CHECK(
        menuLinkText(u"https://lantern.example/menu"_s, shop) == u"https://lantern.example/menu"_s);
}

TEST_CASE("no text has a control character, whatever the order holds")
{
    Order order = sampleOrder();
    order.customerName = u"a\tb\u0000c"_s;
    order.breakdown[0].label = u"x\u001By\u2028z"_s;
    SmsShop shop = lantern();
    shop.name = u"Shop\r\nReply-To: x"_s;
    shop.abn = u"1\n2"_s;
    for (const QString &text : {confirmationText(order, shop), readyText(order, shop),
             receiptText(order, shop), menuLinkText(u"https://x.example/\n"_s, shop)}) {
        CHECK_FALSE(hasControl(text));
        CHECK_FALSE(text.contains(u'\r'));
    }
    CHECK(receiptText(order, shop).contains(u"\nABN 1 2\n"_s));
}
