// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cash_up.h"

#include "domain/order.h"
#include "domain/order_rights.h"

#include <numeric>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfOneWorth = 9'999;
constexpr Money mostInDrawer = Money::fromCents(100'000'000);

Result<void> checkCash(const QList<CountedCash> &counted)
{
    QList<Money> seen;
    for (const CountedCash &cash : counted) {
        if (!notesAndCoins().contains(cash.worth) || seen.contains(cash.worth)) {
            return Error::refused(Sentence::tr("There is no such note or coin to count."));
        }
        if (cash.count < 0 || cash.count > mostOfOneWorth) {
            return Error::refused(
                Sentence::tr("Between 0 and 9999 notes or coins of one kind can be counted."));
        }
        seen.append(cash.worth);
    }
    return {};
}

} // namespace

const QList<Money> &notesAndCoins()
{
    static const QList<Money> all = [] {
        QList<Money> worths;
        for (const qint64 cents : {10'000, 5'000, 2'000, 1'000, 500, 200, 100, 50, 20, 10, 5}) {
            worths.append(Money::fromCents(cents));
        }
        return worths;
    }();
    return all;
}

Money worthOf(const QList<CountedCash> &cash)
{
    return std::accumulate(cash.cbegin(), cash.cend(), Money(),
        [](Money sum, const CountedCash &each) { return sum + each.worth * each.count; });
}

QString toText(CashMoveKind kind)
{
    switch (kind) {
    case CashMoveKind::Float:
        return u"float"_s;
    case CashMoveKind::Added:
        return u"added"_s;
    case CashMoveKind::PaidOut:
        return u"paid-out"_s;
    case CashMoveKind::Banked:
        return u"banked"_s;
    }
    Q_UNREACHABLE();
}

std::optional<CashMoveKind> cashMoveKindFromText(QStringView text)
{
    for (const CashMoveKind kind :
        {CashMoveKind::Float, CashMoveKind::Added, CashMoveKind::PaidOut, CashMoveKind::Banked}) {
        if (text == toText(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

Result<DayCount> checkedDayCount(DayCount count)
{
    if (const auto checked = checkCash(count.cash); !checked) {
        return checked.error();
    }
    if (!count.cash.isEmpty()) {
        count.counted = worthOf(count.cash);
    }
    if (count.counted < Money() || count.counted > mostInDrawer || !isInCoins(count.counted)) {
        return Error::refused(
            Sentence::tr("$%1 cannot lie in a drawer.").arg(count.counted.toDecimal()));
    }
    if (count.stays < Money() || count.stays > count.counted || !isInCoins(count.stays)) {
        return Error::refused(Sentence::tr("Between $0.00 and $%1 can stay in the drawer.")
                                  .arg(count.counted.toDecimal()));
    }
    const auto note = checkedNotes(count.note);
    if (!note) {
        return note.error();
    }
    count.note = *note;
    return count;
}

Result<CashMove> checkedCashMove(CashMove move)
{
    const bool isFloat = move.kind == CashMoveKind::Float;
    if (move.amount < Money() || move.amount > mostInDrawer || (move.amount.isZero() && !isFloat)) {
        return Error::refused(Sentence::tr("Say how much it is."));
    }
    if (!isInCoins(move.amount)) {
        return Error::refused(
            Sentence::tr("There are no coins for $%1.").arg(move.amount.toDecimal()));
    }
    if (isFloat && move.reason.trimmed().isEmpty()) {
        move.reason.clear();
        return move;
    }
    const auto reason = checkedReason(move.reason);
    if (!reason) {
        return reason.error();
    }
    move.reason = *reason;
    return move;
}

} // namespace docket
