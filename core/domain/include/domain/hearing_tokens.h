// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace docket::hearing {

/// One word of a sentence, or what stands between words.
struct Token {
    enum class Kind {
        Word,
        Number, ///< Digits.
        OddNumber, ///< Not a whole number from 0 up: 1.5, 1/2, -2, 6:30.
        Boundary, ///< A comma, a full stop, a new line.
        Symbol, ///< A sign that is neither: an emoji, a dollar.
    };

    Kind kind = Kind::Word;
    QString text; ///< For comparing: lower case, no accents, no plural.
    QString said; ///< For repeating to the caller: lower case, no accents.
};

/// Cuts a sentence: lower case, accents and apostrophes dropped, hyphens and slashes split words,
/// digits apart from letters. "&" is "and", "+" is "plus", "w/" is "with". Control and direction
/// characters vanish. Number words are digits: "half a dozen" is 6, "twenty one" is 21.
QList<Token> tokens(QStringView sentence);

/// A phrase of the menu, cut the same way; boundaries left out.
QStringList phrase(QStringView text);

} // namespace docket::hearing
