// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hearing_tokens.h"
#include "domain/menu.h"
#include "hearing_english.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <deque>
#include <optional>
#include <vector>

namespace docket::hearing {

/// A way to hear an option: "tomato" is a salad, "tomato sauce" can only be the sauce.
struct OptionSense {
    const OptionGroup *group = nullptr;
    const Option *option = nullptr;
    bool isHeaded = false; ///< Said with the noun of its group.

    friend bool operator==(const OptionSense &, const OptionSense &) = default;
};

/// Everything that one phrase can mean. Where it stands decides.
struct Sense {
    QList<const Item *> items;
    int itemRank = 0; ///< How well the phrase names the items; 0 is best.
    QList<const Category *> categories;
    const Size *size = nullptr;
    bool isUnknownSize = false;
    const Variant *variant = nullptr;
    QList<OptionSense> options; ///< In the order of the menu's groups.
    QList<const OptionGroup *> groups; ///< It is the noun of these.
    std::optional<Sign> english;

    bool isOfMenu() const;
    bool isModifier() const { return size != nullptr || isUnknownSize || variant != nullptr; }
    /// Names an item by itself: an item, a category, or an option that implies its item.
    bool isHead() const;
    bool meansTheSame(const Sense &other) const;
    const OptionSense *impliedOption() const;
};

/// All phrases that mean something: the menu's names and words and the English around them.
/// A trie over words, so that a long menu costs no more than a short one.
class Lexicon {
public:
    explicit Lexicon(const Menu &menu);
    Lexicon(const Lexicon &) = delete;
    Lexicon &operator=(const Lexicon &) = delete;

    struct Match {
        qsizetype length; ///< In tokens.
        const Sense *sense;
    };
    /// The phrases that begin at a token, shortest first.
    QList<Match> matchesAt(const QList<Token> &tokens, qsizetype position) const;

    /// Whether the word stands in any phrase.
    bool knows(const QString &word) const { return m_words.contains(word); }
    bool isMenuWord(const QString &word) const;
    /// Whether two words mean the same: a word of the menu and its misspelling in the menu.
    bool areAlike(const QString &left, const QString &right) const;
    /// The words of the menu alone, for spelling.
    QStringList menuWords() const;
    /// The two words that were run together: "redbull" is "red bull".
    std::optional<QStringList> split(const QString &word) const;

private:
    const Sense *senseOf(const QString &word) const;
    enum class Origin { English, Menu };
    Sense *sense(const QStringList &words, Origin origin);
    Sense *menuSense(const QStringList &words);
    /// \param names the items' names as phrases, in the menu's order.
    void addItems(const Menu &menu, const QList<QStringList> &names);
    void addItem(const Item &item, const QStringList &words, int rank);
    void addGroup(const OptionGroup &group);
    void addOption(const OptionGroup &group, const Option &option);
    void addShortNames(const Menu &menu, const QList<QStringList> &names);

    struct Node {
        Sense *sense = nullptr;
    };
    QHash<QString, quint32> m_words;
    std::vector<bool> m_isOfMenu; // by word
    QHash<quint64, quint32> m_edges; // node and word to node
    std::deque<Node> m_nodes;
    std::deque<Sense> m_senses;
    QHash<QString, QStringList> m_pairs; // two words run together
};

} // namespace docket::hearing
