// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cash_up.h"
#include "domain/sales_report.h"
#include "print/print_job.h"

#include <QList>
#include <QObject>

#include <optional>

namespace docket::shop {

/// What ought to lie in the drawer now, and why.
struct DrawerState {
    BusinessDay day; ///< The one that would be closed now, the first that is not, or was.
    QDateTime since; ///< UTC: when the drawer was counted last, else when the day began.
    DrawerFigures drawer;
    QList<CashMove> moves; ///< Since then, oldest first.
    bool hasMoved = false; ///< Cash was taken, went back or was moved since.
    std::optional<DayClose> close; ///< The day is closed.
    QList<DayClose> earlier; ///< The last first, with those that were reopened.

    friend bool operator==(const DrawerState &, const DrawerState &) = default;
};

/// What was paid, or went back, in one way on a day.
struct MethodFigures {
    QString method; ///< cash, card, other
    int count = 0;
    Money amount;
    Money rounding; ///< Of cash, not in the amount.

    friend bool operator==(const MethodFigures &, const MethodFigures &) = default;
};

/// A business day as its owner reads it after closing.
struct DayReport {
    BusinessDay day;
    SalesReport sales;
    QList<MethodFigures> payments; ///< As they were noted; by method.
    QList<MethodFigures> refunds;
    QList<CashMove> moves;
    std::optional<DayClose> close; ///< nullopt: it is not closed.
    QList<PromoFigures> promos; ///< By promotion code, what took off most first.
};

/// What became of something that was printed.
struct PageState {
    QString title;
    QString printer;
    print::JobState state = print::JobState::Queued;
    QString cause; ///< Why it is not on paper; empty: nothing is known.

    friend bool operator==(const PageState &, const PageState &) = default;
};

/// Where people count the drawer and close the day. Lives in the engine's thread, beside the Board
/// that it belongs to; connect as to that.
class DayBook : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

public slots:
    /// Somebody looks at the drawer: drawerTold, now and after each change that is made here.
    virtual void open() = 0;
    /// Its time and person are filled in.
    virtual void moveCash(const docket::CashMove &move) = 0;
    /// dayClosed, or failed.
    virtual void closeDay(const docket::DayCount &count) = 0;
    /// Only the one that was closed last, for a reason, until a float is counted.
    virtual void reopenDay(const QString &close, const QString &reason) = 0;
    /// reportTold; an invalid day is the present one.
    virtual void askReport(const docket::BusinessDay &day) = 0;
    /// pageTold, whenever it stands otherwise. `printer` empty: where receipts come out. A report
    /// of another day that is asked for before this one is counted takes its place: failed.
    virtual void printReport(const docket::BusinessDay &day, const QString &printer) = 0;
    /// A few lines, to see that it prints: pageTold.
    virtual void printTest(const QString &printer) = 0;

signals:
    void drawerTold(const docket::shop::DrawerState &drawer);
    void dayClosed(const docket::DayClose &close);
    void reportTold(const docket::shop::DayReport &report);
    void pageTold(const docket::shop::PageState &page);
    /// Nothing was changed; the reason is for whoever tried. Comes after drawerTold.
    void failed(const docket::Sentence &reason);
};

} // namespace docket::shop

Q_DECLARE_METATYPE(docket::shop::DayReport)
Q_DECLARE_METATYPE(docket::shop::DrawerState)
Q_DECLARE_METATYPE(docket::shop::PageState)
