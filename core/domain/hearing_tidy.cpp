// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hearing_mentions.h"

#include <algorithm>
#include <initializer_list>

namespace docket::hearing {

using namespace Qt::StringLiterals;

namespace {

bool isAny(const Mention *mention, std::initializer_list<Sign> signs)
{
    return mention != nullptr
        && std::find(signs.begin(), signs.end(), mention->sign) != signs.end();
}

class Tidier {
public:
    explicit Tidier(const Mentions &mentions) : m_mentions(mentions) { }

    Mentions tidied()
    {
        settleTimes();
        removeFillers();
        settleCounts();
        settleWords();
        settleCorrections();
        settleBoundaries();
        return std::move(m_mentions);
    }

private:
    const Mention *at(qsizetype index) const
    {
        return index >= 0 && index < m_mentions.size() ? &m_mentions.at(index) : nullptr;
    }

    // "ready at 6", "for 2": no number of things.
    void settleTimes()
    {
        for (qsizetype index = 1; index < m_mentions.size(); ++index) {
            const bool followsFiller =
                m_mentions.at(index).is(Sign::Number) && m_mentions.at(index - 1).is(Sign::Filler);
            const Mention *after = at(index + 1);
            const bool countsNothing =
                after == nullptr || isAny(after, {Sign::Boundary, Sign::Filler, Sign::And});
            if (followsFiller && countsNothing && !opensThingAfterFillers(index + 1)) {
                m_mentions[index].sign = Sign::Unclear;
                m_mentions[index].said.prepend(m_mentions.at(index - 1).said + u' ');
            }
        }
    }

    bool opensThingAfterFillers(qsizetype index) const
    {
        while (isAny(at(index), {Sign::Filler, Sign::Boundary})) {
            ++index;
        }
        const Mention *thing = at(index);
        return thing != nullptr && (thing->isHead() || thing->isModifier());
    }

    void removeFillers()
    {
        m_mentions.removeIf([](const Mention &mention) { return mention.is(Sign::Filler); });
        for (qsizetype index = 0; index < m_mentions.size(); ++index) {
            const bool isFirst = index == 0 || isAny(at(index - 1), {Sign::Boundary});
            if (m_mentions.at(index).is(Sign::Boundary) && isFirst) {
                m_mentions.removeAt(index--);
            }
        }
    }

    void settleCounts()
    {
        for (qsizetype index = 0; index < m_mentions.size(); ++index) {
            Mention &mention = m_mentions[index];
            const Mention *next = at(index + 1);
            if (mention.is(Sign::Times) && isAny(next, {Sign::Number})) {
                m_mentions[index + 1].sign =
                    opensThing(index, index + 2) ? Sign::Number : Sign::Quantity;
                m_mentions.removeAt(index);
            } else if (index == 0 && mention.is(Sign::Number) && isAny(next, {Sign::Boundary})
                && opensThing(index, index + 2)) {
                m_mentions.removeAt(index + 1); // "two, large, ..."
            } else if (mention.is(Sign::Number) && isAny(next, {Sign::Times})) {
                m_mentions.removeAt(index + 1);
            } else if (mention.is(Sign::Number) && isAny(next, {Sign::Add})
                && next->said == "more"_L1) {
                m_mentions.removeAt(index + 1);
            } else if (isPronoun(index)) {
                mention.sign = Sign::Pronoun;
            }
        }
    }

    // Whether what ends before \a after begins a thing: "x3 small chips", but "kebabs x 2".
    bool opensThing(qsizetype index, qsizetype after) const
    {
        const Mention *before = at(index - 1);
        const Mention *thing = at(after);
        return (before == nullptr || isAny(before, {Sign::And, Sign::Boundary})) && thing != nullptr
            && (thing->isHead() || thing->isModifier());
    }

    // "a small one", "another one"; but "small chips, one coke".
    bool isPronoun(qsizetype index) const
    {
        const Mention &mention = m_mentions.at(index);
        if (!mention.is(Sign::Number) || (mention.said != "one"_L1 && mention.said != "ones"_L1)) {
            return false;
        }
        const Mention *before = at(index - 1);
        const Mention *after = at(index + 1);
        const bool followsDescription = before != nullptr
            && (before->is(Sign::Article) || (before->isModifier() && !before->isHead()));
        const bool isFollowedByThing = after != nullptr && (after->isHead() || after->isModifier());
        return followsDescription && !isFollowedByThing;
    }

    void settleWords()
    {
        for (qsizetype index = 0; index < m_mentions.size(); ++index) {
            Mention &mention = m_mentions[index];
            const Mention *before = at(index - 1);
            const Mention *after = at(index + 1);
            const bool followsNoun =
                before != nullptr && before->is(Sign::Menu) && !before->sense->groups.isEmpty();
            if (mention.is(Sign::All) && after != nullptr && after->is(Sign::Menu)
                && !after->sense->groups.isEmpty()) {
                mention = {Sign::Lot, after->sense, 0, mention.said + u' ' + after->said};
                m_mentions.removeAt(index + 1);
            } else if (mention.is(Sign::Add) && mention.said == "also"_L1
                && (after == nullptr || isAny(after, {Sign::Boundary, Sign::And}))) {
                m_mentions.removeAt(index--); // "a coke also"
            } else if (mention.is(Sign::Only) && before != nullptr && before->is(Sign::Menu)
                && !before->isHead()
                && (after == nullptr || isAny(after, {Sign::Boundary, Sign::And}))) {
                m_mentions.swapItemsAt(index - 1, index); // "garlic only"
            } else if (mention.is(Sign::No) && mention.said == "no"_L1
                && isAny(after, {Sign::Boundary})) {
                m_mentions.removeAt(index--); // "no, a large one"
            } else if (mention.is(Sign::But)) {
                if (isAny(before, {Sign::Lot}) || followsNoun) {
                    mention.sign = Sign::Except;
                } else {
                    m_mentions.removeAt(index--);
                }
            }
        }
    }

    // "sorry" corrects only what was said before, and never where an addition follows.
    void settleCorrections()
    {
        for (qsizetype index = 0; index < m_mentions.size(); ++index) {
            if (!m_mentions.at(index).is(Sign::Correction)) {
                continue;
            }
            while (isAny(at(index - 1), {Sign::Boundary, Sign::Correction})) {
                m_mentions.removeAt(--index);
            }
            while (isAny(at(index + 1), {Sign::Boundary, Sign::Correction})) {
                m_mentions.removeAt(index + 1);
            }
            if (index == 0 || isAny(at(index - 1), {Sign::And, Sign::Add})
                || isAny(at(index + 1), {Sign::And, Sign::Add})) {
                m_mentions[index].sign = Sign::Boundary;
            }
        }
    }

    void settleBoundaries()
    {
        const auto isJoint = [](const Mention *mention) {
            return mention == nullptr || isAny(mention, {Sign::Boundary, Sign::And, Sign::Or});
        };
        for (qsizetype index = 0; index < m_mentions.size(); ++index) {
            if (m_mentions.at(index).is(Sign::Boundary)
                && (isJoint(at(index - 1)) || isJoint(at(index + 1)))) {
                m_mentions.removeAt(index--);
            }
        }
        while (isAny(at(m_mentions.size() - 1), {Sign::And, Sign::Only, Sign::Correction})) {
            m_mentions.removeLast();
        }
    }

    Mentions m_mentions;
};

} // namespace

Mentions tidied(const Mentions &mentions)
{
    return Tidier(mentions).tidied();
}

} // namespace docket::hearing
