// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hearing_lexicon.h"

#include <QRegularExpression>

#include <algorithm>

namespace docket::hearing {

using namespace Qt::StringLiterals;

namespace {

enum Rank { FullName, WithoutBrackets, WithoutCategory };

QString withoutBrackets(const QString &name)
{
    static const QRegularExpression brackets(u"\\s*\\([^()]*\\)"_s);
    if (!name.contains(u'(')) {
        return name; // as nearly all do: a long menu is read while calls run
    }
    return QString(name).remove(brackets).trimmed();
}

quint64 edge(quint32 node, quint32 word)
{
    return (static_cast<quint64>(node) << 32U) | word;
}

bool isSpokenWithoutNoun(const OptionGroup &group, const QStringList &words)
{
    if (!group.headRequired) {
        return true;
    }
    // "no salt" and "unsalted" have the noun in them.
    const QString said = words.join(u' ');
    return std::any_of(group.heads.cbegin(), group.heads.cend(),
        [&said](const QString &head) { return said.contains(phrase(head).join(u' ')); });
}

} // namespace

bool Sense::isOfMenu() const
{
    return isHead() || isModifier() || !options.isEmpty() || !groups.isEmpty();
}

bool Sense::isHead() const
{
    return !items.isEmpty() || !categories.isEmpty() || impliedOption() != nullptr;
}

bool Sense::meansTheSame(const Sense &other) const
{
    return items == other.items && categories == other.categories && size == other.size
        && isUnknownSize == other.isUnknownSize && variant == other.variant
        && options == other.options && groups == other.groups;
}

const OptionSense *Sense::impliedOption() const
{
    const auto implied = std::find_if(options.cbegin(), options.cend(),
        [](const OptionSense &sense) { return sense.group->impliesItem; });
    return implied == options.cend() ? nullptr : &*implied;
}

Lexicon::Lexicon(const Menu &menu)
{
    m_nodes.emplace_back();
    eachEnglishPhrase([this](QStringView text, Sign sign) {
        if (Sense *found = sense(phrase(text), Origin::English)) {
            found->english = sign;
        }
    });
    const auto each = [](const QString &name, const QStringList &words, const auto &take) {
        take(phrase(name));
        if (const QString bare = withoutBrackets(name); bare != name) {
            take(phrase(bare));
        }
        for (const QString &word : words) {
            take(phrase(word));
        }
    };
    for (const Size &size : menu.sizes) {
        each(size.name, size.words, [&](const QStringList &words) {
            Sense *found = menuSense(words);
            if (found != nullptr && found->size == nullptr) {
                found->size = &size;
            }
        });
    }
    for (const QString &unknown : menu.unknownSizeWords) {
        Sense *found = menuSense(phrase(unknown));
        if (found != nullptr && found->size == nullptr) {
            found->isUnknownSize = true;
        }
    }
    for (const Variant &variant : menu.variants) {
        each(variant.name, variant.words, [&](const QStringList &words) {
            Sense *found = menuSense(words);
            if (found != nullptr && found->variant == nullptr) {
                found->variant = &variant;
            }
        });
    }
    for (const Category &category : menu.categories) {
        each(category.name, category.words, [&](const QStringList &words) {
            Sense *found = menuSense(words);
            if (found != nullptr && !found->categories.contains(&category)) {
                found->categories.append(&category);
            }
        });
    }
    for (const OptionGroup &group : menu.groups) {
        addGroup(group);
    }
    QList<QStringList> names; // cut once: a long menu has thousands
    for (const Item &item : menu.items) {
        names.append(phrase(item.name));
    }
    addItems(menu, names);
    addShortNames(menu, names);
}

QList<Lexicon::Match> Lexicon::matchesAt(const QList<Token> &tokens, qsizetype position) const
{
    QList<Match> matches;
    quint32 node = 0;
    for (qsizetype at = position; at < tokens.size(); ++at) {
        if (tokens.at(at).kind == Token::Kind::Boundary) {
            break;
        }
        const auto word = m_words.constFind(tokens.at(at).text);
        if (word == m_words.cend()) {
            break;
        }
        const auto next = m_edges.constFind(edge(node, *word));
        if (next == m_edges.cend()) {
            break;
        }
        node = *next;
        if (const Sense *found = m_nodes[node].sense) {
            matches.append({at - position + 1, found});
        }
    }
    return matches;
}

QStringList Lexicon::menuWords() const
{
    QStringList words;
    for (auto word = m_words.cbegin(); word != m_words.cend(); ++word) {
        if (m_isOfMenu[*word]) {
            words.append(word.key());
        }
    }
    return words;
}

bool Lexicon::isMenuWord(const QString &word) const
{
    const auto known = m_words.constFind(word);
    return known != m_words.cend() && m_isOfMenu[*known];
}

std::optional<QStringList> Lexicon::split(const QString &word) const
{
    const auto pair = m_pairs.constFind(word);
    if (pair != m_pairs.cend()) {
        return *pair;
    }
    // "cokezero": the number word inside is a digit in the menu's phrases.
    for (qsizetype length = 2; length + 2 < word.size(); ++length) {
        if (!m_words.contains(word.first(length))) {
            continue;
        }
        const QString joined = word.first(length) + phrase(word.sliced(length)).join(QString());
        const auto spoken = m_pairs.constFind(joined);
        if (spoken != m_pairs.cend()) {
            return *spoken;
        }
    }
    return std::nullopt;
}

bool Lexicon::areAlike(const QString &left, const QString &right) const
{
    const Sense *first = senseOf(left);
    const Sense *second = senseOf(right);
    return first != nullptr && second != nullptr && first->meansTheSame(*second);
}

const Sense *Lexicon::senseOf(const QString &word) const
{
    const auto known = m_words.constFind(word);
    const auto node = known == m_words.cend() ? m_edges.cend() : m_edges.constFind(edge(0, *known));
    return node == m_edges.cend() ? nullptr : m_nodes[*node].sense;
}

Sense *Lexicon::sense(const QStringList &words, Origin origin)
{
    if (words.isEmpty()) {
        return nullptr;
    }
    quint32 node = 0;
    for (const QString &text : words) {
        auto word = m_words.constFind(text);
        if (word == m_words.cend()) {
            word = m_words.insert(text, static_cast<quint32>(m_words.size()));
            m_isOfMenu.push_back(false);
        }
        if (origin == Origin::Menu) {
            m_isOfMenu[*word] = true;
        }
        const quint64 key = edge(node, *word);
        auto next = m_edges.constFind(key);
        if (next == m_edges.cend()) {
            next = m_edges.insert(key, static_cast<quint32>(m_nodes.size()));
            m_nodes.emplace_back();
        }
        node = *next;
    }
    if (m_nodes[node].sense == nullptr) {
        m_nodes[node].sense = &m_senses.emplace_back();
    }
    return m_nodes[node].sense;
}

Sense *Lexicon::menuSense(const QStringList &words)
{
    if (words.isEmpty() || std::all_of(words.cbegin(), words.cend(), isGrammar)) {
        return nullptr;
    }
    for (qsizetype index = 1; index < words.size(); ++index) {
        const QString joined = words.at(index - 1) + words.at(index);
        m_pairs.insert(joined, words.mid(index - 1, 2));
    }
    return sense(words, Origin::Menu);
}

void Lexicon::addItems(const Menu &menu, const QList<QStringList> &names)
{
    for (qsizetype at = 0; at < menu.items.size(); ++at) {
        const Item &item = menu.items.at(at);
        addItem(item, names.at(at), FullName);
        for (const QString &word : item.words) {
            addItem(item, phrase(word), FullName);
        }
        if (const QString bare = withoutBrackets(item.name); bare != item.name) {
            addItem(item, phrase(bare), WithoutBrackets);
        }
    }
}

void Lexicon::addItem(const Item &item, const QStringList &words, int rank)
{
    Sense *found = menuSense(words);
    if (found == nullptr || found->items.contains(&item)) {
        return;
    }
    if (found->items.isEmpty() || rank < found->itemRank) {
        found->items = {&item};
        found->itemRank = rank;
    } else if (rank == found->itemRank) {
        found->items.append(&item);
    }
}

void Lexicon::addGroup(const OptionGroup &group)
{
    for (const QString &head : group.heads) {
        if (Sense *found = menuSense(phrase(head))) {
            found->groups.append(&group);
        }
    }
    for (const Option &option : group.options) {
        addOption(group, option);
    }
}

void Lexicon::addOption(const OptionGroup &group, const Option &option)
{
    const auto add = [&](const QStringList &words, bool isHeaded) {
        Sense *found = menuSense(words);
        const auto isThis = [&](const OptionSense &known) { return known.option == &option; };
        if (found != nullptr
            && std::none_of(found->options.cbegin(), found->options.cend(), isThis)) {
            found->options.append({&group, &option, isHeaded});
        }
    };
    QStringList names {option.name, withoutBrackets(option.name)};
    names.append(option.words);
    for (const QString &name : names) {
        const QStringList words = phrase(name);
        if (words.isEmpty()) {
            continue;
        }
        if (isSpokenWithoutNoun(group, words)) {
            add(words, group.headRequired);
        }
        for (const QString &head : group.heads) {
            add(words + phrase(head), true);
        }
    }
}

// "large margherita" for the item "Margherita Pizza" of the category "Pizzas", where nothing else
// is called so. Items that a variant tells apart are left alone: "chicken" is no item.
void Lexicon::addShortNames(const Menu &menu, const QList<QStringList> &names)
{
    QHash<CategoryId, QList<QStringList>> nouns;
    for (const Category &category : menu.categories) {
        for (const QString &name : QStringList {category.name} + category.words) {
            nouns[category.id].append(phrase(name));
        }
    }
    for (qsizetype at = 0; at < menu.items.size(); ++at) {
        const Item &item = menu.items.at(at);
        if (!item.variant.isEmpty()) {
            continue;
        }
        const QString bare = withoutBrackets(item.name);
        const QStringList name = bare == item.name ? names.at(at) : phrase(bare);
        for (const QStringList &noun : nouns.value(item.category)) {
            if (noun.isEmpty() || name.size() <= noun.size() || name.last(noun.size()) != noun) {
                continue;
            }
            const QStringList rest = name.first(name.size() - noun.size());
            Sense *found = menuSense(rest);
            const bool isTaken = found == nullptr || found->english || !found->categories.isEmpty()
                || found->isModifier() || !found->options.isEmpty() || !found->groups.isEmpty();
            if (!isTaken) {
                addItem(item, rest, WithoutCategory);
            }
        }
    }
}

} // namespace docket::hearing
