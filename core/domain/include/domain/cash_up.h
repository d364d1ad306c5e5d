// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/order_number.h"
#include "domain/result.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace docket {

/// The notes and coins of the Australian dollar, the largest first: the one place for them.
const QList<Money> &notesAndCoins();

/// So many notes or coins of one worth.
struct CountedCash {
    Money worth;
    int count = 0;

    friend bool operator==(const CountedCash &, const CountedCash &) = default;
};

Money worthOf(const QList<CountedCash> &cash);

/// Cash that moves through the drawer without an order.
enum class CashMoveKind {
    Float, ///< What lies in the drawer before anything is sold: counted, not added.
    Added, ///< Change from the bank or the safe.
    PaidOut, ///< For the shop: milk, a courier.
    Banked, ///< Taken away during the day.
};

/// The stored word: "paid-out".
QString toText(CashMoveKind kind);
std::optional<CashMoveKind> cashMoveKindFromText(QStringView text);

struct CashMove {
    QString id; ///< Made by whoever asks for it: the same id is noted once.
    CashMoveKind kind = CashMoveKind::PaidOut;
    Money amount;
    QString reason; ///< What for; of a float it may be empty.
    QDateTime at; ///< UTC
    QString who;

    friend bool operator==(const CashMove &, const CashMove &) = default;
};

/// What ought to have gone through the drawer since it was counted last.
struct DrawerFigures {
    Money opening; ///< What lay in it then.
    Money taken; ///< Cash payments, less those that were noted by mistake.
    Money refunded; ///< Cash that went back to customers.
    Money added;
    Money paidOut;
    Money banked;

    Money expected() const { return opening + taken + added - refunded - paidOut - banked; }
    friend bool operator==(const DrawerFigures &, const DrawerFigures &) = default;
};

/// What somebody says at the end of a business day.
struct DayCount {
    QString id; ///< Made once by whoever asks: asked twice it is one closing.
    QList<CountedCash> cash; ///< Empty: only the sum was counted.
    Money counted;
    Money stays; ///< Of it, in the drawer for the next day; the rest goes to the bank.
    QString note;
    Money expectedSeen; ///< As the person saw it.

    friend bool operator==(const DayCount &, const DayCount &) = default;
};

/// A business day as it was closed: never changed, at most reopened.
struct DayClose {
    QString id;
    BusinessDay day;
    QDateTime since; ///< UTC: when the drawer had been counted before.
    QDateTime at; ///< UTC
    QString who;
    DrawerFigures drawer;
    QList<CountedCash> cash;
    Money counted;
    Money stays;
    QString note;
    QString reopenedBy; ///< Empty: it stands.
    QString reopenedWhy;

    /// Above zero: there is more than there ought to be.
    Money difference() const { return counted - drawer.expected(); }
    friend bool operator==(const DayClose &, const DayClose &) = default;
};

/// As it is kept: the note tidy, the sum that of the notes and coins. Refused: counts below zero,
/// worths that there are not or that stand twice, a sum that no coins make, more to stay than there
/// is.
Result<DayCount> checkedDayCount(DayCount count);
/// The same of a move: of more than nothing (a float may be none), in coins that there are, and
/// what for.
Result<CashMove> checkedCashMove(CashMove move);

} // namespace docket

Q_DECLARE_METATYPE(docket::CashMove)
Q_DECLARE_METATYPE(docket::DayClose)
Q_DECLARE_METATYPE(docket::DayCount)
