// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/split_bill.h"
#include "support/catch.h"
#include "support/results.h"

using namespace docket;
using namespace docket::shop;
using docket::tests::succeed;
using namespace Qt::StringLiterals;

namespace {

CallSession withCart()
{
    CallSession session;
    session.cart.lines.append(CartLine());
    session.cart.version = 1;
    return session;
}

Money cents(qint64 amount)
{
    return Money::fromCents(amount);
}

/// "Anna 10.00" of each part.
QStringList texts(const QList<PaymentPart> &parts)
{
    QStringList list;
    for (const PaymentPart &part : parts) {
        list.append(part.payer + u' ' + part.amount.toDecimal());
    }
    return list;
}

} // namespace

TEST_CASE("equal parts are exact to the cent, what does not divide goes to the first")
{
    const QStringList three {u"A"_s, u"B"_s, u"C"_s};
    CHECK(texts(equalParts(three, cents(2000)))
        == QStringList {u"A 6.68"_s, u"B 6.66"_s, u"C 6.66"_s});
    CHECK(texts(equalParts(three, cents(2100)))
        == QStringList {u"A 7.00"_s, u"B 7.00"_s, u"C 7.00"_s});
    CHECK(equalParts({}, cents(2000)).isEmpty());
}

TEST_CASE("an equal split follows the bill")
{
    CallSession session = withCart();
    succeed(splitEqually(session, {u"Anna"_s, u"José"_s}, cents(2001)));
    CHECK(texts(session.payments) == QStringList {u"Anna 10.01"_s, u"José 10.00"_s});
    CHECK(openAmount(session, cents(2001)).isZero());
    const SettledBill settled = settledBill(session, cents(2500), u"Tom"_s);
    CHECK(texts(settled.parts) == QStringList {u"Anna 12.50"_s, u"José 12.50"_s});
    CHECK(settled.notice.isEmpty());
}

TEST_CASE("given parts may leave a rest for the customer, never exceed the bill")
{
    CallSession session = withCart();
    CHECK_FALSE(
        splitBill(session, {{u"Anna"_s, cents(1500)}, {u"Ben"_s, cents(501)}}, cents(2000)));
    CHECK(session.payments.isEmpty());
    succeed(splitBill(session, {{u"Anna"_s, cents(1200)}, {u"Ben"_s, cents(500)}}, cents(2000)));
    CHECK(openAmount(session, cents(2000)).cents() == 300);
    CHECK(texts(settledBill(session, cents(2000), u"Tom"_s).parts)
        == QStringList {u"Anna 12.00"_s, u"Ben 5.00"_s, u"Tom 3.00"_s});
    CHECK(texts(settledBill(session, cents(2000), u"anna"_s).parts)
        == QStringList {u"Anna 15.00"_s, u"Ben 5.00"_s});
    CHECK(texts(settledBill(session, cents(1700), u"Tom"_s).parts)
        == QStringList {u"Anna 12.00"_s, u"Ben 5.00"_s});
    const SettledBill cheaper = settledBill(session, cents(1699), u"Tom"_s);
    CHECK(cheaper.parts.isEmpty());
    CHECK_FALSE(cheaper.notice.isEmpty());
    CHECK(settledBill(withCart(), cents(1699), u"Tom"_s).notice.isEmpty());
}

TEST_CASE("portions add up, and the same person says it anew")
{
    CallSession session = withCart();
    succeed(addPortion(session, {u"Anna"_s, cents(500)}, cents(2000)));
    succeed(addPortion(session, {u"Ben"_s, cents(700)}, cents(2000)));
    succeed(addPortion(session, {u" anna "_s, cents(600)}, cents(2000)));
    CHECK(texts(session.payments) == QStringList {u"Ben 7.00"_s, u"anna 6.00"_s});
    CHECK(openAmount(session, cents(2000)).cents() == 700);
    const auto tooMuch = addPortion(session, {u"Cem"_s, cents(701)}, cents(2000));
    REQUIRE_FALSE(tooMuch);
    CHECK(tooMuch.error().message.english()
        == u"That is more than the total of $20.00. Only $7.00 of it is still open."_s);
    CHECK(openAmount(session, cents(2000)).cents() == 700);

    succeed(splitEqually(session, {u"Anna"_s, u"Ben"_s}, cents(2000)));
    succeed(addPortion(session, {u"Cem"_s, cents(2000)}, cents(2000)));
    CHECK(texts(session.payments) == QStringList {u"Cem 20.00"_s});
    CHECK_FALSE(session.isSplitEqually);
}

TEST_CASE("a split that makes no sense is refused and changes nothing")
{
    CallSession session = withCart();
    const Money total = cents(2000);
    CHECK_FALSE(splitEqually(session, {}, total));
    CHECK_FALSE(splitEqually(session, {u"Anna"_s}, total));
    CHECK_FALSE(splitEqually(session, QStringList(21, u"Anna"_s), total));
    CHECK_FALSE(splitEqually(session, {u"Anna"_s, u"ANNA"_s}, total));
    CHECK_FALSE(splitEqually(session, {u"Anna"_s, u" "_s}, total));
    CHECK_FALSE(splitEqually(session, {u"Anna"_s, QString(101, u'x')}, total));
    CHECK_FALSE(splitEqually(session, {u"Anna"_s, u"Ben"_s}, cents(1)));
    CHECK_FALSE(splitBill(session, {}, total));
    CHECK_FALSE(splitBill(session, {{u"Anna"_s, Money()}}, total));
    CHECK_FALSE(splitBill(session, {{u"Anna"_s, cents(-100)}, {u"Ben"_s, cents(2100)}}, total));
    CHECK_FALSE(addPortion(session, {u"\x1b[2J"_s, cents(100)}, total));
    CHECK_FALSE(addPortion(session, {{}, cents(100)}, total));
    CHECK(session.payments.isEmpty());

    CallSession empty;
    const auto nothing = splitEqually(empty, {u"Anna"_s, u"Ben"_s}, Money());
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().detail == u"cart"_s);
    session.orderedCartVersion = 1;
    CHECK(addPortion(session, {u"Anna"_s, cents(100)}, total).error().code == ErrorCode::Conflict);
}
