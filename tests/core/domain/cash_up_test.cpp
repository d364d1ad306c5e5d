// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cash_up.h"
#include "support/catch.h"

#include <optional>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

Money dollars(const char *decimal)
{
    return *Money::fromDecimal(QString::fromLatin1(decimal));
}

DayCount counted(const QList<CountedCash> &cash, const char *stays)
{
    DayCount count;
    count.cash = cash;
    count.stays = dollars(stays);
    return count;
}

QString refusal(const DayCount &count)
{
    const auto checked = checkedDayCount(count);
    return checked ? QString() : checked.error().message.english();
}

QString refusal(CashMoveKind kind, const char *amount, const QString &reason)
{
    const auto checked = checkedCashMove({u"m"_s, kind, dollars(amount), reason, {}, {}});
    return checked ? QString() : checked.error().message.english();
}

} // namespace

TEST_CASE("there are eleven notes and coins, the largest first")
{
    QStringList worths;
    for (const Money worth : notesAndCoins()) {
        worths.append(worth.toDecimal());
    }
    CHECK(worths.join(u' ') == u"100.00 50.00 20.00 10.00 5.00 2.00 1.00 0.50 0.20 0.10 0.05"_s);
}

TEST_CASE("what is counted is worth what lies there")
{
    struct Row {
        QList<CountedCash> cash;
        const char *worth;
    };
    const auto row = GENERATE(Row {{}, "0.00"}, Row {{{dollars("0.05"), 3}}, "0.15"},
        Row {{{dollars("100"), 2}, {dollars("0.20"), 7}, {dollars("2"), 1}}, "203.40"},
        Row {{{dollars("50"), 0}, {dollars("0.05"), 9999}}, "499.95"});
    CHECK(worthOf(row.cash) == dollars(row.worth));
}

TEST_CASE("what is expected is what lay there and came, less what went")
{
    const DrawerFigures drawer {dollars("200"), dollars("512.35"), dollars("17.05"), dollars("40"),
        dollars("12.50"), dollars("300")};
    CHECK(drawer.expected() == dollars("422.80"));
    DayClose close;
    close.drawer = drawer;
    close.counted = dollars("420.30");
    CHECK(close.difference() == dollars("-2.50"));
    close.counted = dollars("423.00");
    CHECK(close.difference() == dollars("0.20"));
}

TEST_CASE("a count is kept as the sum of its notes and coins")
{
    DayCount count = counted({{dollars("20"), 3}, {dollars("0.10"), 2}}, "60");
    count.counted = dollars("1"); // what lies there counts
    count.note = u"  quiet night "_s;
    const auto kept = checkedDayCount(count);
    REQUIRE(kept);
    CHECK(kept->counted == dollars("60.20"));
    CHECK(kept->note == u"quiet night"_s);
    DayCount sum;
    sum.counted = dollars("312.65");
    REQUIRE(checkedDayCount(sum));
    CHECK(checkedDayCount(sum)->counted == dollars("312.65"));
}

TEST_CASE("what cannot lie in a drawer is no count")
{
    CHECK(
        refusal(counted({{dollars("3"), 1}}, "0")) == u"There is no such note or coin to count."_s);
    CHECK(refusal(counted({{dollars("5"), 1}, {dollars("5"), 1}}, "0"))
        == u"There is no such note or coin to count."_s);
    CHECK(refusal(counted({{dollars("5"), -1}}, "0"))
        == u"Between 0 and 9999 notes or coins of one kind can be counted."_s);
    CHECK_FALSE(refusal(counted({{dollars("5"), 10'000}}, "0")).isEmpty());
    CHECK(refusal(counted({{dollars("5"), 1}}, "5.05"))
        == u"Between $0.00 and $5.00 can stay in the drawer."_s);
    CHECK_FALSE(refusal(counted({{dollars("5"), 1}}, "1.01")).isEmpty());
    CHECK_FALSE(refusal(counted({{dollars("5"), 1}}, "-1")).isEmpty());
    DayCount cents;
    cents.counted = dollars("10.02");
    CHECK(refusal(cents) == u"$10.02 cannot lie in a drawer."_s);
}

TEST_CASE("cash moves for a reason, in coins")
{
    CHECK(refusal(CashMoveKind::PaidOut, "12.50", u"Milk"_s).isEmpty());
    CHECK(refusal(CashMoveKind::Float, "0", {}).isEmpty());
    CHECK(refusal(CashMoveKind::Banked, "0", u"x"_s) == u"Say how much it is."_s);
    CHECK(refusal(CashMoveKind::Float, "-5", {}) == u"Say how much it is."_s);
    CHECK(refusal(CashMoveKind::Added, "5.01", u"x"_s) == u"There are no coins for $5.01."_s);
    CHECK_FALSE(refusal(CashMoveKind::PaidOut, "5", u"  "_s).isEmpty());
}

TEST_CASE("a kind of move is read by the word that it is stored as")
{
    CHECK(toText(CashMoveKind::PaidOut) == u"paid-out"_s);
    CHECK(cashMoveKindFromText(u"banked"_s) == CashMoveKind::Banked);
    CHECK(cashMoveKindFromText(u"float"_s) == CashMoveKind::Float);
    CHECK(cashMoveKindFromText(u"added"_s) == CashMoveKind::Added);
    CHECK_FALSE(cashMoveKindFromText(u"lost"_s));
}
