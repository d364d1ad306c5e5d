// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/paper_language.h"

#include <QLocale>
#include <QString>

namespace docket::print {

/// What Docket itself says on a docket; what the shop and its customers say stays as it is.
enum class DocketWord {
    No, ///< %1: what is left out
    Allergy, ///< %1: the note
    SaladsNone,
    SaucesNone,
    Deal, ///< %1
    ReprintOf, ///< %1: how many times it was tried
    Reprint,
    BackupFrom, ///< %1: a printer
    Copy, ///< %1 of %2
    Cancelled,
    Changed,
    NothingLeft,
    BackOn,
    Counter,
    Phone,
    CounterNumber, ///< %1: the customer's number
    PhoneNumber, ///< %1: the caller's number
    Abn, ///< %1
    TaxInvoice,
    Receipt, ///< The same of an order without GST.
    PossibleDuplicate,
    Savings,
    Gst,
    Cash,
    Card,
    RoundedToCoins, ///< Of cash.
    CashGiven,
    Change,
    LeftToPay,
    GivenBackInCash,
    GivenBackOnCard,
    GivenBack,
    GstInIt,
    ToGiveBack, ///< Was paid, and is too much.
    Placed, ///< %1: when
    Order, ///< %1: its number
    OneElsewhere,
    DayAndTime, ///< Qt's letters for a date
    DateAndTime,
};

/// The words of dockets in one language. What a translation must not lose (an allergy, a number) is
/// printed even if it does.
class DocketWords final {
public:
    /// As PaperLanguage::in().
    static DocketWords in(const QString &language);

    QString text(DocketWord word) const;
    QString text(DocketWord word, const QString &first, const QString &second = {}) const;
    /// "3 more lines are made elsewhere"
    QString elsewhere(qsizetype lines) const;
    /// Words of the menu or of a template: translated if they are some of Docket's own.
    QString own(const QString &words) const;
    /// Of days and months; its digits are 0 to 9.
    const QLocale &locale() const { return m_language.locale(); }
    /// Whether words of a template say that there is GST in the price.
    static bool claimGst(const QString &words);

private:
    explicit DocketWords(const PaperLanguage &language) : m_language(language) { }

    const PaperLanguage &m_language;
};

} // namespace docket::print
