// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/phone_number.h"
#include "support/catch.h"

using docket::normalizedPhone;
using docket::phoneForPeople;
using namespace Qt::StringLiterals;

TEST_CASE("a caller has one number however it is spelled")
{
    for (const QString &spelled : {u"0491570156"_s, u"0491 570 156"_s, u"+61491570156"_s,
             u"+61 491 570 156"_s, u"+61 (0)491 570 156"_s, u"61491570156"_s, u"(0491) 570-156"_s,
             u"0491.570.156"_s, u"0011 61 491 570 156"_s, u"0061 491 570 156"_s,
             u"tel:+61491570156"_s, u"tel:+61491570156;ext=3"_s, u"  0491570156 "_s, u"491570156"_s,
             u"０４９１５７０１５６"_s, u"+61\u00A0491\u00A0570\u00A0156"_s}) {
        INFO(spelled.toStdString());
        CHECK(normalizedPhone(spelled) == u"+61491570156"_s);
    }
    CHECK(normalizedPhone(u"0491 570 006"_s) == u"+61491570006"_s);
    CHECK(normalizedPhone(u"(03) 5550 1234"_s) == u"+61355501234"_s);
    CHECK(normalizedPhone(u"+1 212 555 0123"_s) == u"+12125550123"_s);
    CHECK(normalizedPhone(u"020 7946 0018"_s, u"GB"_s) == u"+442079460018"_s);
}

TEST_CASE("what cannot be called back is no number")
{
    for (const QString &spelled :
        {u""_s, u" "_s, u"anonymous"_s, u"Anonymous"_s, u"unknown"_s, u"withheld"_s, u"private"_s,
            u"Restricted"_s, u"+anonymous"_s, u"sip:0491570156@shop.example"_s,
            u"0491570156@shop.example"_s, u"1800 KEBABS"_s, u"+"_s, u"0"_s, u"12345"_s,
            u"0491 570"_s, u"+61 491"_s, u"0491 570 156 0491 570 157"_s, u"+999 123 456"_s,
            u"null"_s, u"{{customer.number}}"_s, u"5550 1234"_s, QString(100'000, u'1')}) {
        INFO(spelled.left(40).toStdString());
        CHECK_FALSE(normalizedPhone(spelled).has_value());
    }
    CHECK_FALSE(normalizedPhone(u"0491570156"_s, u"nowhere"_s).has_value());
}

TEST_CASE("a number is shown as people of the region write it")
{
    CHECK(phoneForPeople(u"+61491570156"_s) == u"0491 570 156"_s);
    CHECK(phoneForPeople(u"+61355501234"_s) == u"(03) 5550 1234"_s);
    CHECK(phoneForPeople(u"+12125550123"_s) == u"+1 212-555-0123"_s);
    CHECK(phoneForPeople(u"+61491570156"_s, u"US"_s) == u"+61 491 570 156"_s);
    CHECK(phoneForPeople(u"anonymous"_s) == u"anonymous"_s);
    CHECK(phoneForPeople(u""_s).isEmpty());
    CHECK(phoneForPeople(u"+"_s) == u"+"_s);
}
