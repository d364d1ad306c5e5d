// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/order_search.h"
#include "support/catch.h"

#include <algorithm>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

const QDate friday(2026, 11, 20);

FoundBy order()
{
    return {{BusinessDay(friday), 42}, u"José O’Brien"_s, u"+61491570156"_s,
        {u"Large Lamb Kebab"_s, u"Şalgam"_s, u"coca-cola"_s}};
}

/// As an index answers: of each entry one word, whole or as a beginning.
bool finds(const QString &typed, const FoundBy &found = order(), QDate today = friday)
{
    const QStringList words = searchWords(found);
    const auto has = [&words](const SearchWord &wanted) {
        return std::any_of(words.begin(), words.end(), [&wanted](const QString &word) {
            return wanted.isWhole ? word == wanted.text : word.startsWith(wanted.text);
        });
    };
    const auto wanted = searchFor(typed, today);
    return !wanted.isEmpty()
        && std::all_of(wanted.begin(), wanted.end(), [&has](const QList<SearchWord> &any) {
               return std::any_of(any.begin(), any.end(), has);
           });
}

} // namespace

TEST_CASE("the words of an order's index are written down: a stored index depends on them")
{
    CHECK(searchWords(order())
        == QStringList {u"n42"_s, u"d20261120"_s, u"p65107519416"_s, u"jose"_s, u"obrien"_s,
            u"large"_s, u"lamb"_s, u"kebab"_s, u"salgam"_s, u"coca"_s, u"cola"_s});
    CHECK(searchWords({{BusinessDay(friday), 7}, u"Bartholomew"_s, {}, {}})
        == QStringList {u"n7"_s, u"d20261120"_s, u"bartholo"_s});
}

TEST_CASE("an order is found by name, item, number, phone and day")
{
    const auto typed = GENERATE(u"jose"_s, u"JOS"_s, u"José"_s, u"o'brien"_s, u"O’Brien jose"_s,
        u"obr"_s, u"lamb"_s, u"kebab lamb jo"_s, u"salgam"_s, u"şal"_s, u"coca cola"_s,
        u"coca-co"_s, u"42"_s, u"#42"_s, u"#042"_s, u"042"_s, u"20261120-042"_s, u"156"_s,
        u"0156"_s, u"0491570156"_s, u"0491 570 156"_s, u"0491-570-156"_s, u"+61 491 570 156"_s,
        u"(0491) 570156"_s, u"70 156"_s, u"today"_s, u"friday"_s, u"fri"_s, u"20/11"_s,
        u"20.11.2026"_s, u"20/11/26"_s, u"2026-11-20"_s, u"20 nov"_s, u"nov 20"_s,
        u"20th november 2026"_s, u"lamb today 42"_s, u"  jose   20 nov  lamb "_s);
    INFO(typed.toStdString());
    CHECK(finds(typed));
}

TEST_CASE("an order is not found by what it is not")
{
    const auto typed = GENERATE(u"ose"_s, u"chicken"_s, u"jose chicken"_s, u"4"_s, u"#4"_s,
        u"#420"_s, u"157"_s, u"0491570157"_s, u"20261120-041"_s, u"20261119-042"_s, u"yesterday"_s,
        u"sat"_s, u"19/11"_s, u"20 oct"_s, u"20 nov 2025"_s, u"2025-11-20"_s);
    INFO(typed.toStdString());
    CHECK_FALSE(finds(typed));
}

TEST_CASE("a day without a year is the last one, also of a leap year")
{
    const FoundBy lastYear {{BusinessDay(QDate(2025, 11, 21)), 1}, u"Tom"_s, {}, {}};
    CHECK(finds(u"21 nov"_s, lastYear));
    const FoundBy leap {{BusinessDay(QDate(2024, 2, 29)), 1}, u"Tom"_s, {}, {}};
    CHECK(finds(u"29/2"_s, leap));
    const FoundBy thursday {{BusinessDay(QDate(2026, 11, 19)), 1}, u"Tom"_s, {}, {}};
    CHECK(finds(u"thu"_s, thursday));
    CHECK(finds(u"yesterday"_s, thursday));
}

TEST_CASE("a weekday's beginning may as well be a name")
{
    CHECK(finds(u"sun"_s, {{BusinessDay(friday), 1}, u"Sunita"_s, {}, {}}));
    CHECK(finds(u"mon"_s, {{BusinessDay(friday), 1}, u"Monique"_s, {}, {}}));
}

TEST_CASE("names of other scripts, and letters outside the first plane, are found")
{
    CHECK(finds(u"李"_s, {{BusinessDay(friday), 1}, u"李雷"_s, {}, {}}));
    CHECK(finds(u"ИВАН"_s, {{BusinessDay(friday), 1}, u"Иван"_s, {}, {}}));
    CHECK(finds(u"kilic"_s, {{BusinessDay(friday), 1}, u"Kılıç"_s, {}, {}}));
    const FoundBy far {{BusinessDay(friday), 1}, u"𐐀𐐁𐐂𐐃𐐄𐐅"_s, {}, {}};
    CHECK(finds(u"𐐀𐐁𐐂𐐃𐐄𐐅"_s, far));
    CHECK(finds(u"𐐀𐐁"_s, far));
}

TEST_CASE("what cannot be looked for is nothing")
{
    CHECK(searchFor({}, friday).isEmpty());
    CHECK(searchFor(u" ' \" * ( ) - "_s, friday).isEmpty());
    CHECK(searchFor(QString(u'x').repeated(100'000), friday).size() == 1);
    CHECK(searchFor(u"a "_s.repeated(5'000), friday).size() == 8);
}
