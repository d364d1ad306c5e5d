// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreign_draft.h"
#include "foreign_names.h"

#include <QHash>

#include <algorithm>

namespace docket::foreign {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestChain = 5;

class WordDrafter {
public:
    WordDrafter(const Menu &foreign, Draft &draft) : m_foreign(foreign), m_draft(draft) { }

    void run()
    {
        for (const Synonym &synonym : m_foreign.synonyms) {
            m_targets.insert(keyOf(synonym.word), synonym.target);
        }
        for (const Synonym &synonym : m_foreign.synonyms) {
            take(synonym);
        }
        addUnknownSizes();
        tell();
    }

private:
    void take(const Synonym &synonym)
    {
        if (keyOf(synonym.word) == keyOf(synonym.target)) {
            return; // "pepsi" is "pepsi": nothing to learn
        }
        QString target = synonym.target;
        for (int step = 0; step < longestChain; ++step) {
            if (addWord(synonym.word, target)) {
                return;
            }
            const auto next = m_targets.constFind(keyOf(target));
            if (next == m_targets.cend() || keyOf(*next) == keyOf(target)) {
                break;
            }
            target = *next;
        }
        m_dangling.append(u"“%1” for “%2”"_s.arg(synonym.word, synonym.target.left(80)));
    }

    bool addWord(const QString &word, const QString &target)
    {
        return addHeaded(word, target) || addSize(word, target) || addThing(word, target)
            || addVariant(word, target) || addOption(word, target) || isCombo(word, target);
    }

    static void append(const QString &word, QStringList &words)
    {
        const bool isKnown = std::any_of(words.cbegin(), words.cend(),
            [&word](const QString &known) { return keyOf(known) == keyOf(word); });
        if (!isKnown) {
            words.append(word);
        }
    }

    /// "chicken salt" for "chicken": the word says itself that the salt is meant.
    bool addHeaded(const QString &word, const QString &target)
    {
        const QStringList words = wordsOf(word);
        for (OptionGroup &group : m_draft.menu.groups) {
            const bool names = std::any_of(group.heads.cbegin(), group.heads.cend(),
                [&](const QString &head) { return words.contains(keyOf(head)); });
            for (docket::Option &option : group.options) {
                if (names && keyOf(option.name) == keyOf(target)) {
                    const bool isHeard = words.contains(keyOf(target)) && words.size() == 2;
                    if (!isHeard) {
                        append(word, option.words);
                    }
                    return true;
                }
            }
        }
        return false;
    }

    bool addSize(const QString &word, const QString &target)
    {
        for (docket::Size &size : m_draft.menu.sizes) {
            if (keyOf(size.name) == keyOf(target) || keyOf(size.id.text()) == keyOf(target)) {
                append(word, size.words);
                return true;
            }
        }
        const QStringList common = commonSizes();
        const bool isSize = std::any_of(common.cbegin(), common.cend(),
            [&target](const QString &size) { return keyOf(size) == keyOf(target); });
        if (isSize && !m_draft.menu.sizes.isEmpty()) {
            append(target, m_draft.menu.unknownSizeWords);
            append(word, m_draft.menu.unknownSizeWords);
            m_draft.findings.append(
                u"“%1” means “%2”, a size that nothing is sold in: such a caller is asked for a size that there is."_s
                    .arg(word, target));
        }
        return isSize && !m_draft.menu.sizes.isEmpty();
    }

    /// A category, an item, or both where they are called the same.
    bool addThing(const QString &word, const QString &target)
    {
        bool isFound = false;
        // The one thing of a category is meant rather than the category.
        const docket::Item *exact = itemCalled(m_draft, target);
        const bool isOnly = exact != nullptr
            && std::count_if(m_draft.menu.items.cbegin(), m_draft.menu.items.cend(),
                   [exact](const docket::Item &item) { return item.category == exact->category; })
                == 1;
        const docket::Category *called = isOnly ? nullptr : categoryCalled(m_draft, target);
        if (called != nullptr) {
            const CategoryId id = called->id;
            for (docket::Category &category : m_draft.menu.categories) {
                if (category.id == id) {
                    append(word, category.words);
                    isFound = true;
                }
            }
        }
        if (exact != nullptr) {
            const ItemId id = exact->id;
            for (docket::Item &item : m_draft.menu.items) {
                if (item.id == id) {
                    addToItem(word, item);
                    isFound = true;
                }
            }
        }
        return isFound;
    }

    /// "garlic sauce on the side" is two things: a tub, and what is in it. Heard from its parts.
    void addToItem(const QString &word, docket::Item &item)
    {
        const QStringList words = wordsOf(word);
        for (const GroupUse &use : std::as_const(item.groups)) {
            for (const OptionGroup &group : std::as_const(m_draft.menu.groups)) {
                for (const docket::Option &option : group.options) {
                    const QStringList name = wordsOf(option.name);
                    if (group.id == use.group && use.minimum > 0 && words.size() > name.size()
                        && words.first(name.size()) == name) {
                        m_inParts.append(word);
                        return;
                    }
                }
            }
        }
        append(word, item.words);
    }

    bool addVariant(const QString &word, const QString &target)
    {
        for (Variant &variant : m_draft.menu.variants) {
            if (keyOf(variant.name) == keyOf(target)) {
                append(word, variant.words);
                return true;
            }
        }
        return false;
    }

    bool addOption(const QString &word, const QString &target)
    {
        bool isFound = false;
        for (OptionGroup &group : m_draft.menu.groups) {
            for (docket::Option &option : group.options) {
                if (keyOf(option.name) == keyOf(target)) {
                    append(word, option.words);
                    isFound = true;
                }
            }
        }
        return isFound;
    }

    bool isCombo(const QString &word, const QString &target)
    {
        for (const Category &category : m_foreign.categories) {
            for (const Item &item : category.items) {
                if (!item.includes.isEmpty() && keyOf(item.name).startsWith(keyOf(target))) {
                    m_combos.append(word);
                    return true;
                }
            }
        }
        return false;
    }

    /// A caller who asks for a medium has to be told that there is none.
    void addUnknownSizes()
    {
        if (m_draft.menu.sizes.isEmpty()) {
            return;
        }
        for (const QString &size : commonSizes()) {
            for (const QString &word : QStringList {size} + sizeWords(size)) {
                const bool isSold = std::any_of(m_draft.menu.sizes.cbegin(),
                    m_draft.menu.sizes.cend(), [&word](const docket::Size &each) {
                        return keyOf(each.name) == keyOf(word)
                            || std::any_of(each.words.cbegin(), each.words.cend(),
                                [&word](
                                    const QString &known) { return keyOf(known) == keyOf(word); });
                    });
                // Single letters and everyday words are no sizes on their own.
                if (!isSold && sizeCalled(m_draft, size) == nullptr && word.size() > 1
                    && word != "big"_L1 && word != "little"_L1 && word != "child"_L1
                    && word != "kid"_L1) {
                    append(word, m_draft.menu.unknownSizeWords);
                }
            }
        }
    }

    void tell()
    {
        if (!m_dangling.isEmpty()) {
            m_draft.findings.append(
                u"These synonyms point at nothing on the menu and were left out: %1."_s.arg(
                    shortened(m_dangling)));
        }
        if (!m_combos.isEmpty()) {
            m_draft.findings.append(
                u"These synonyms meant a combo and are not needed: the parts are heard, and the deal applies: %1."_s
                    .arg(listed(m_combos)));
        }
        if (!m_inParts.isEmpty()) {
            m_draft.findings.append(
                u"These synonyms name an item and what comes with it; they were left out, because both are heard: %1."_s
                    .arg(listed(m_inParts)));
        }
    }

    static QString shortened(const QStringList &texts)
    {
        constexpr qsizetype most = 20;
        return texts.size() > most
            ? texts.first(most).join(u", "_s) + u" and %1 more"_s.arg(texts.size() - most)
            : texts.join(u", "_s);
    }

    const Menu &m_foreign;
    Draft &m_draft;
    QHash<QString, QString> m_targets;
    QStringList m_dangling;
    QStringList m_combos;
    QStringList m_inParts;
};

} // namespace

void draftWords(const Menu &foreign, Draft &draft)
{
    WordDrafter(foreign, draft).run();
}

} // namespace docket::foreign
