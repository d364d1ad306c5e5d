// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace docket {

/// One word of a time as it was said or written, numbers already read.
struct SpokenWord {
    enum class Kind {
        Word, ///< Lower case, without apostrophes: "oclock".
        Number, ///< "6", "06", "twenty five", "eighteen hundred".
        Ordinal, ///< "21st"
        Separator, ///< The colon or point between two digits.
        Dash, ///< Between two numbers.
        Date, ///< "2026-11-20"
    };

    Kind kind = Kind::Word;
    QString text;
    int value = 0; ///< Of numbers; 9999999 for all that is larger.
    int digits = 0; ///< As many as were written; 0 for a number in words.
    QDate date;
};

/// Splits what was said. Punctuation is dropped, every other sign becomes a word of its own.
/// Nothing for a text that is longer than anybody says a time.
QList<SpokenWord> spokenWords(QStringView said);

} // namespace docket
