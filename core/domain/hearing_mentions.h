// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"
#include "hearing_lexicon.h"
#include "hearing_spelling.h"

#include <QList>
#include <QString>

#include <variant>

namespace docket::hearing {

/// One phrase of a sentence as it was understood.
struct Mention {
    Sign sign = Sign::Filler;
    const Sense *sense = nullptr; ///< For Sign::Menu, and the group of Sign::Lot if one was said.
    int number = 0; ///< For Number and Quantity.
    QString said;

    bool is(Sign other) const { return sign == other; }
    bool isHead() const { return is(Sign::Pronoun) || (is(Sign::Menu) && sense->isHead()); }
    bool isModifier() const { return is(Sign::Menu) && sense->isModifier(); }
    bool isOption() const { return is(Sign::Menu) && !sense->options.isEmpty(); }
    bool isCount() const { return is(Sign::Number) || is(Sign::Article) || is(Sign::Serve); }
};

using Mentions = QList<Mention>;

/// Reads sentences as phrases of a lexicon: the fewest phrases that cover every word, the menu's
/// before English. Misspelt, split and joined words are put right.
class Reader {
public:
    explicit Reader(const Menu &menu);

    /// Every word of the sentence has its place in a mention, or the sentence is refused.
    std::variant<Mentions, LineRefusal> read(QStringView sentence) const;

    const Lexicon &lexicon() const { return m_lexicon; }

private:
    QString spelt(const QString &word) const;
    qsizetype joinedLength(const QList<Token> &tokens, qsizetype begin) const;
    QList<Token> repaired(const QList<Token> &tokens) const;
    std::variant<Mentions, LineRefusal> covered(const QList<Token> &tokens) const;

    Lexicon m_lexicon;
    Spelling m_spelling;
};

/// Takes out what says nothing (politeness, "no," at the start, "sorry" before an addition) and
/// settles what a neighbour decides: "x 2", "a small one", "all the salads".
Mentions tidied(const Mentions &mentions);

} // namespace docket::hearing
