// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/folded_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace docket {

namespace {

/// Letters that are no letter with a mark to Unicode, and are to whoever types them.
constexpr std::array plainLetters {
    std::pair {u'ı', u'i'},
    std::pair {u'ł', u'l'},
    std::pair {u'ø', u'o'},
    std::pair {u'đ', u'd'},
};

} // namespace

QString foldedText(const QString &text)
{
    QString folded;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (character.isMark()) {
            continue;
        }
        const auto plain = std::find_if(plainLetters.begin(), plainLetters.end(),
            [character](const auto &pair) { return pair.first == character; });
        folded += plain == plainLetters.end() ? character : QChar(plain->second);
    }
    return folded;
}

} // namespace docket
