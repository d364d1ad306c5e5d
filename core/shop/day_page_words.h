// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "print/paper_language.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace docket::shop {

/// What the report of a day says on paper.
enum class DayPageWord {
    DayReport, ///< %1: the day
    Abn,
    Sales,
    Orders,
    SalesWithGst,
    GstInThem,
    DealsSaved,
    Cancelled,
    CancelledGivenBack, ///< For orders that were cancelled: in no sales.
    GivenBack, ///< For all others.
    GstGivenBack,
    ByChannel,
    Counter,
    Phone,
    PromotionCodes,
    Paid,
    Cash,
    Card,
    Other,
    Rounding,
    MethodGivenBack, ///< %1: Cash, Card or Other
    Float, ///< Counted before anything is sold.
    DrawerBefore,
    CashTaken,
    CashGivenBack,
    Added,
    PaidOut,
    Banked,
    Expected,
    Counted,
    Difference,
    Stays,
    ToTheBank,
    ClosedBy, ///< %1: who, %2: when
    NotClosed,
    Calls,
    Answered,
    Ordered,
    HungUp,
    Day, ///< Qt's letters for a date
    DayAndTime,
};

/// The words of that page in one language.
class DayPageWords final {
public:
    /// As print::PaperLanguage::in().
    explicit DayPageWords(const QString &language) : m_language(print::PaperLanguage::in(language))
    {
    }

    QString text(DayPageWord word) const;
    QString text(DayPageWord word, const QString &first, const QString &second = {}) const;
    /// "Fri 20 Nov 2026"
    QString day(QDate day) const;
    /// "20 Nov 22:10"
    QString dayAndTime(const QDateTime &local) const;
    /// "$1,234.50", "-$5.00"
    QString dollars(Money amount) const;

private:
    const print::PaperLanguage &m_language;
};

} // namespace docket::shop
