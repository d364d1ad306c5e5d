// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringView>

#include <functional>

namespace docket::hearing {

/// What a word does in an order, apart from the menu.
enum class Sign {
    Menu, ///< Something that the menu knows.
    Number,
    OddNumber, ///< A fraction, a negative number, a time of day.
    Boundary,
    Filler, ///< Politeness: says nothing about the order.
    Article, ///< "a": one, where a thing follows.
    Serve, ///< "a side of": a thing of its own follows.
    With,
    And,
    Or,
    Add, ///< On top of what comes by itself: "extra", "add", "plus".
    No,
    Only,
    Lot, ///< "the lot", "everything"
    Except,
    But,
    InsteadOf,
    Swap,
    Both,
    All,
    Each,
    Times, ///< "x 2"
    Quantity, ///< A number after the thing that it counts.
    Pronoun, ///< "a small one"
    Unclear, ///< A number that counts nothing: "at 6".
    Correction, ///< "sorry", "make that"
};

/// Calls `take` with every English phrase that Docket understands in any trade's order.
void eachEnglishPhrase(const std::function<void(QStringView phrase, Sign sign)> &take);

/// Everyday words that say nothing to Docket, folded as tokens are. They are refused as they stand
/// and never taken for a misspelt word of the menu: "come" is not "coke".
const QSet<QString> &everydayWords();

/// A phrase of the menu that consists only of these would make English impossible to hear.
bool isGrammar(const QString &word);

} // namespace docket::hearing
