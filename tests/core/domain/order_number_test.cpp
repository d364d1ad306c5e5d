// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/order_number.h"
#include "support/catch.h"

using docket::BusinessDay;
using docket::OrderNumber;
using namespace Qt::StringLiterals;

TEST_CASE("an order number is the business day and a sequence of three digits or more")
{
    const BusinessDay day(QDate(2026, 11, 20));
    CHECK(day.compact() == u"20261120"_s);
    CHECK(OrderNumber {day, 7}.full() == u"20261120-007"_s);
    CHECK(OrderNumber {day, 7}.display() == u"#007"_s);
    CHECK(OrderNumber {day, 999}.full() == u"20261120-999"_s);
    CHECK(OrderNumber {day, 1000}.full() == u"20261120-1000"_s);
    CHECK(OrderNumber {day, 1000}.display() == u"#1000"_s);
    CHECK(OrderNumber {BusinessDay(QDate(2026, 1, 2)), 10}.full() == u"20260102-010"_s);
}

TEST_CASE("an order number reads back as it was written")
{
    const BusinessDay day(QDate(2026, 11, 20));
    CHECK(OrderNumber::fromText(u"20261120-007") == OrderNumber {day, 7});
    CHECK(OrderNumber::fromText(u"20261120-1000") == OrderNumber {day, 1000});
}

TEST_CASE("what is no order number is not read as one")
{
    for (const QString &wrong :
        {u""_s, u"007"_s, u"#007"_s, u"20261120"_s, u"20261120-"_s, u"20261120-7"_s,
            u"20261120-07"_s, u"20261120-000"_s, u"20261120-0007"_s, u"20261320-007"_s,
            u"20260230-001"_s, u"20261120-007\n"_s, u" 20261120-007"_s, u"20261120-00٧"_s,
            u"20261120--07"_s, u"20261120-9999999999"_s, QString(100'000, u'1')}) {
        INFO(wrong.left(40).toStdString());
        CHECK_FALSE(OrderNumber::fromText(wrong).has_value());
    }
}

TEST_CASE("business days come in the order of their dates")
{
    CHECK(BusinessDay(QDate(2026, 11, 19)) < BusinessDay(QDate(2026, 11, 20)));
    CHECK_FALSE(BusinessDay(QDate(2026, 11, 20)) < BusinessDay(QDate(2026, 11, 20)));
}
