// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"
#include "support/catch.h"

using docket::gstContainedIn;
using docket::Money;
using docket::roundedForCash;
using namespace Qt::StringLiterals;

TEST_CASE("an amount reads exact decimals and nothing else")
{
    CHECK(Money::fromDecimal(u"12") == Money::fromCents(1200));
    CHECK(Money::fromDecimal(u"12.5") == Money::fromCents(1250));
    CHECK(Money::fromDecimal(u"12.05") == Money::fromCents(1205));
    CHECK(Money::fromDecimal(u"-0.05") == Money::fromCents(-5));
    for (const auto &wrong : {u""_s, u"."_s, u"1."_s, u".5"_s, u"1.005"_s, u"1,50"_s, u"$1"_s,
             u"1e3"_s, u" 1"_s, u"99999999999"_s}) {
        INFO(wrong.toStdString());
        CHECK_FALSE(Money::fromDecimal(wrong).has_value());
    }
}

TEST_CASE("an amount in JSON is a number of whole cents or a decimal string")
{
    CHECK(Money::fromJson(QJsonValue(3.5)) == Money::fromCents(350));
    CHECK(Money::fromJson(QJsonValue(0.1 + 0.2)) == Money::fromCents(30));
    CHECK(Money::fromJson(QJsonValue(u"3.50"_s)) == Money::fromCents(350));
    CHECK_FALSE(Money::fromJson(QJsonValue(3.505)).has_value());
    CHECK_FALSE(Money::fromJson(QJsonValue(1e300)).has_value());
    CHECK_FALSE(Money::fromJson(QJsonValue(true)).has_value());
}

TEST_CASE("an amount is written with two decimals")
{
    CHECK(Money::fromCents(1705).toDecimal() == u"17.05"_s);
    CHECK(Money::fromCents(-5).toDecimal() == u"-0.05"_s);
    CHECK(Money::fromCents(0).toDecimal() == u"0.00"_s);
}

TEST_CASE("thousands stand apart as a language has them, the cents always behind a point")
{
    const auto grouped = [](qint64 cents, const QLocale &locale) {
        return docket::toGroupedDecimal(Money::fromCents(cents), locale);
    };
    const QLocale english(QLocale::English, QLocale::Australia);
    CHECK(grouped(0, english) == u"0.00"_s);
    CHECK(grouped(99'999, english) == u"999.99"_s);
    CHECK(grouped(100'000, english) == u"1,000.00"_s);
    CHECK(grouped(123'456'789, english) == u"1,234,567.89"_s);
    CHECK(grouped(-99'999, english) == u"-999.99"_s);
    CHECK(grouped(-12'345'678, english) == u"-123,456.78"_s);
    CHECK(grouped(123'450, QLocale::c()) == u"1,234.50"_s);
    CHECK(grouped(123'450, QLocale(QLocale::Chinese, QLocale::China)) == u"1,234.50"_s);
    CHECK(grouped(123'450, QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)) == u"1,234.50"_s);
    CHECK(grouped(123'450, QLocale(QLocale::Turkish, QLocale::Turkey)) == u"1\u00A0234.50"_s);
    CHECK(grouped(123'450, QLocale(QLocale::Vietnamese, QLocale::Vietnam)) == u"1\u00A0234.50"_s);
}

TEST_CASE("GST is one eleventh of the total, half-up to the cent")
{
    const auto gst = [](qint64 cents) { return gstContainedIn(Money::fromCents(cents)).cents(); };
    CHECK(gst(1000) == 91);
    CHECK(gst(1500) == 136);
    CHECK(gst(2000) == 182);
    CHECK(gst(3400) == 309);
    CHECK(gst(4100) == 373);
    CHECK(gst(4300) == 391);
    CHECK(gst(11000) == 1000);
    CHECK(gst(5) == 0);
    CHECK(gst(6) == 1);
    CHECK(gst(-1000) == -91);
}

TEST_CASE("cash totals round to five cents")
{
    const auto cash = [](qint64 cents) { return roundedForCash(Money::fromCents(cents)).cents(); };
    CHECK(cash(1700) == 1700);
    CHECK(cash(1702) == 1700);
    CHECK(cash(1703) == 1705);
    CHECK(cash(1707) == 1705);
    CHECK(cash(1708) == 1710);
}
