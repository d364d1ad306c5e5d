// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_number.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace docket {

/// What an order is found by.
struct FoundBy {
    OrderNumber number;
    QString customerName;
    QString customerPhone; ///< E.164, or as it was said.
    QStringList things; ///< "Large Lamb Kebab", "coke"
};

/// The words of an order for an index of words: folded (no case, no accents), at most
/// `searchWordLength` letters each, and the number, the day and the telephone number in words that
/// nobody types. A stored index holds what this said when the order was stored: whoever changes it
/// must have every index built anew.
QStringList searchWords(const FoundBy &order);

inline constexpr qsizetype searchWordLength = 8;

/// One word that an order has.
struct SearchWord {
    QString text;
    bool isWhole = false; ///< Else a word of the order only begins with it.

    friend bool operator==(const SearchWord &, const SearchWord &) = default;
};

/// What somebody typed, in any order: of each entry an order has one of the words. Names and items
/// by how their words begin; "#42" an order's number; "42" that or the end of a telephone number; a
/// number in any spelling, or its last digits; "20261120-042"; a day: "today", "fri", "20/11",
/// "20 nov 2026", "2026-11-20". Days without a year are the last ones up to `today`. Empty: nothing
/// was typed that could be looked for.
QList<QList<SearchWord>> searchFor(const QString &typed, QDate today);

} // namespace docket
