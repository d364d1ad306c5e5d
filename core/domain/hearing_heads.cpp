// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hearing_heads.h"

#include "hearing_draft.h"

#include <algorithm>

namespace docket::hearing {

namespace {

bool isPlainModifier(const Mention &mention)
{
    return mention.isModifier() && !mention.isHead();
}

class HeadFinder {
public:
    HeadFinder(const Offer &offer, const Mentions &mentions) : m_offer(offer), m_mentions(mentions)
    {
    }

    QList<Head> find()
    {
        for (qsizetype index = 0; index < m_mentions.size(); ++index) {
            if (m_mentions.at(index).isHead() && !isModifierHere(index) && !isOptionHere(index)) {
                m_found.append({index, index + 1, {m_mentions.at(index)}, {}});
            }
        }
        for (qsizetype index = 0; index + 1 < m_found.size();) {
            if (isSameThing(index)) {
                join(index);
            } else {
                ++index;
            }
        }
        return std::move(m_found);
    }

private:
    Draft draft(const Head &head) const
    {
        Draft draft(m_offer);
        for (const Mention &name : head.names) {
            if (!name.is(Sign::Pronoun)) {
                draft.name(name);
            }
        }
        return draft;
    }

    bool takesVariant(qsizetype thing, const Mention &variant) const
    {
        if (thing < 0 || thing >= m_mentions.size() || !m_mentions.at(thing).isHead()
            || m_mentions.at(thing).is(Sign::Pronoun)) {
            return false;
        }
        Draft draft(m_offer);
        draft.name(m_mentions.at(thing));
        return draft.lacks(variant) && draft.fits(variant);
    }

    // A word that is both an item and a variant is the variant beside what takes it.
    bool isModifierHere(qsizetype index) const
    {
        const Mention &mention = m_mentions.at(index);
        if (!mention.isModifier() || mention.sense->variant == nullptr) {
            return false;
        }
        qsizetype after = index + 1;
        while (after < m_mentions.size() && isPlainModifier(m_mentions.at(after))) {
            ++after;
        }
        qsizetype before = index - 1;
        while (before >= 0 && isPlainModifier(m_mentions.at(before))) {
            --before;
        }
        return takesVariant(after, mention) || takesVariant(before, mention);
    }

    // A word that is both an item and an option is the option right after "with", "no", "extra".
    bool isOptionHere(qsizetype index) const
    {
        const Mention &mention = m_mentions.at(index);
        const bool canBeOption = mention.isOption()
            && std::any_of(mention.sense->options.cbegin(), mention.sense->options.cend(),
                [](const OptionSense &sense) { return !sense.group->impliesItem; });
        if (!canBeOption || index == 0 || m_found.isEmpty()) {
            return false;
        }
        switch (m_mentions.at(index - 1).sign) {
        case Sign::With:
        case Sign::Add:
        case Sign::No:
        case Sign::Only:
        case Sign::InsteadOf:
            return draft(m_found.last()).offers(mention);
        default:
            return false;
        }
    }

    Mentions between(qsizetype index) const
    {
        const qsizetype begin = m_found.at(index).end;
        return m_mentions.mid(begin, m_found.at(index + 1).begin - begin);
    }

    bool isSameThing(qsizetype index) const
    {
        const Head &left = m_found.at(index);
        const Head &right = m_found.at(index + 1);
        if (left.isPronoun() || right.isPronoun()) {
            return false;
        }
        const Mentions gap = between(index);
        const bool isAfterComma = !gap.isEmpty() && gap.first().is(Sign::Boundary);
        const bool isAdjacent =
            std::all_of(gap.cbegin() + (isAfterComma ? 1 : 0), gap.cend(), isPlainModifier);
        const bool isLoose =
            gap.size() == 1 && (gap.first().is(Sign::Boundary) || gap.first().is(Sign::With));
        const bool isWithOne =
            gap.size() == 2 && gap.first().is(Sign::With) && gap.last().is(Sign::Article);
        if (!isAdjacent && !isLoose && !isWithOne) {
            return false;
        }
        const Draft first = draft(left);
        const Draft second = draft(right);
        const bool namesItem = !first.named().isEmpty();
        const bool namesSecond = !second.named().isEmpty();
        if (second.implies() && !first.implies()) {
            return first.canBe(second.implied().first()) && !sharesCount(index);
        }
        if (isWithOne) {
            return false;
        }
        if (first.implies() && !second.implies()) {
            return !namesItem && gap.isEmpty() && second.canBe(first.implied().first());
        }
        if (first.implies() || (namesItem && namesSecond)) {
            return false;
        }
        if (!namesItem && namesSecond) {
            // "pizza, large margherita", but "kebab, lamb hsp" and "kebab small lamb kebab" are
            // two.
            const bool isPlain = second.named().first()->variant.isEmpty();
            return first.isSameKind(second) && (gap.isEmpty() || isPlain);
        }
        return gap.isEmpty() && first.isSameKind(second);
    }

    // "2 cans of coke and fanta": two brands share the count, neither is the brand of both.
    bool sharesCount(qsizetype index) const
    {
        const qsizetype begin = m_found.at(index).begin;
        const bool isCounted = begin > 0 && m_mentions.at(begin - 1).is(Sign::Number)
            && m_mentions.at(begin - 1).number > 1;
        if (!isCounted || index + 2 >= m_found.size()) {
            return false;
        }
        const Mentions gap = between(index + 1);
        const bool isList =
            gap.size() == 1 && (gap.first().is(Sign::And) || gap.first().is(Sign::Boundary));
        const Draft brand = draft(m_found.at(index + 1));
        const Draft next = draft(m_found.at(index + 2));
        return isList && next.implies()
            && next.implied().first().group == brand.implied().first().group;
    }

    void join(qsizetype index)
    {
        for (const Mention &mention : between(index)) {
            if (mention.isModifier()) {
                m_found[index].inner.append(mention);
            }
        }
        const Head right = m_found.takeAt(index + 1);
        m_found[index].end = right.end;
        m_found[index].names.append(right.names);
        m_found[index].inner.append(right.inner);
    }

    const Offer &m_offer;
    const Mentions &m_mentions;
    QList<Head> m_found;
};

} // namespace

QList<Head> heads(const Offer &offer, const Mentions &mentions)
{
    return HeadFinder(offer, mentions).find();
}

} // namespace docket::hearing
