// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hearing_assembly.h"

#include "hearing_gap.h"
#include "hearing_refusal.h"
#include "hearing_sharing.h"

#include <algorithm>
#include <utility>

namespace docket::hearing {

using namespace Qt::StringLiterals;

namespace {

class Assembler {
public:
    Assembler(const Offer &offer, const Mentions &mentions) : m_offer(offer), m_mentions(mentions)
    {
    }

    std::variant<QList<Draft>, LineRefusal> assemble()
    {
        qsizetype at = 0;
        for (const Head &head : heads(m_offer, m_mentions)) {
            if (Trouble trouble = takeHead(head, m_mentions.mid(at, head.begin - at))) {
                return *trouble;
            }
            at = head.end;
        }
        if (Trouble trouble = takeRest(m_mentions.mid(at))) {
            return *trouble;
        }
        if (Trouble trouble = settleNames(m_lines, nullptr)) {
            return *trouble;
        }
        settleParts(m_lines);
        QList<Draft> drafts;
        for (const Line &line : std::as_const(m_lines)) {
            drafts.append(line.draft);
        }
        return drafts;
    }

private:
    Trouble takeHead(const Head &head, const Mentions &between)
    {
        Draft next(m_offer);
        if (head.isPronoun()) {
            if (m_lines.isEmpty()) {
                return elide(between);
            }
            next = m_lines.last().draft.kind();
        } else {
            for (const Mention &name : head.names) {
                next.name(name);
            }
        }
        const Draft *former = m_lines.isEmpty() ? nullptr : &m_lines.last().draft;
        std::variant<Gap, LineRefusal> shared = sharedOut(between, former, next);
        if (auto *refusal = std::get_if<LineRefusal>(&shared)) {
            return *refusal;
        }
        const Gap gap = std::get<Gap>(std::move(shared));
        Mentions early;
        if (former == nullptr && !startsWithCount(gap.former)) {
            early = gap.former;
        } else if (Trouble trouble = takeRest(gap.former)) {
            return trouble;
        }
        if (head.isPronoun()) {
            return takePronoun(gap.next);
        }
        if (Trouble trouble = describe(next, gap.next + head.inner)) {
            return trouble;
        }
        if (gap.isCorrection) {
            return correct(next);
        }
        if (Trouble trouble = settleNames(m_lines, gap.isJoined ? &next : nullptr)) {
            return trouble;
        }
        if (!early.isEmpty()) {
            early.append({Sign::Boundary, nullptr, 0, {}});
            next.wishFirst(early);
        }
        m_lines.append({next, Origin::Named});
        m_scope = {m_lines.size() - 1};
        return std::nullopt;
    }

    // What stands before a correction ("two large lamb, sorry, chicken kebabs") holds where the
    // rest says nothing else.
    Trouble describe(Draft &next, const Mentions &description) const
    {
        const auto isCorrection = [](const Mention &mention) {
            return mention.is(Sign::Correction);
        };
        const auto last =
            std::find_if(description.crbegin(), description.crend(), isCorrection).base();
        Draft before(m_offer);
        for (auto mention = description.cbegin(); mention != last; ++mention) {
            if (Trouble trouble = before.take(*mention)) {
                return trouble;
            }
        }
        for (auto mention = last; mention != description.cend(); ++mention) {
            if (Trouble trouble = next.take(*mention)) {
                return trouble;
            }
        }
        next.inherit(before);
        if (next.quantity() == 0 && before.quantity() > 0) {
            next.setQuantity(before.quantity());
        }
        return before.wishes().size() > 1 ? Trouble(correctionUnclear()) : std::nullopt;
    }

    static bool startsWithCount(const Mentions &mentions)
    {
        return !mentions.isEmpty() && (mentions.first().isCount() || mentions.first().isModifier());
    }

    Trouble takePronoun(const Mentions &description)
    {
        Line &last = m_lines.last();
        const bool completes = last.draft.quantity() <= 1 && !last.draft.isCounted()
            && std::all_of(description.cbegin(), description.cend(), [&](const Mention &mention) {
                   return !mention.isModifier() || last.draft.lacks(mention);
               });
        const bool isDescribed = std::any_of(description.cbegin(), description.cend(),
            [](const Mention &mention) { return mention.isModifier(); });
        if (completes && isDescribed) {
            return takeRun(description);
        }
        Line line {Draft(m_offer), isDescribed ? Origin::Pronoun : Origin::Elided};
        for (const Mention &mention : description) {
            if (Trouble trouble = line.draft.take(mention)) {
                return trouble;
            }
        }
        if (!isDescribed) { // "another one"
            line.draft.inherit(last.draft);
            line.draft.wishFirst(last.draft.wishes());
            line.origin = Origin::Named;
        }
        m_lines.append(line);
        m_scope = {m_lines.size() - 1};
        return std::nullopt;
    }

    Trouble takeRun(const Mentions &mentions)
    {
        for (const Mention &mention : mentions) {
            if (Trouble trouble = give(mention)) {
                return trouble;
            }
        }
        return std::nullopt;
    }

    // What stands after a thing, up to the next one.
    Trouble takeRest(const Mentions &rest)
    {
        for (qsizetype index = 0; index < rest.size();) {
            const Mention &mention = rest.at(index);
            // "extra lamb" where the menu has no such option.
            if (index > 0 && rest.at(index - 1).is(Sign::Add) && mention.isModifier()
                && !mention.isOption()) {
                return notUnderstood(rest.at(index - 1).said + u' ' + mention.said);
            }
            if (!mention.isCount() && !isOfAnotherThing(mention)) {
                if (Trouble trouble = give(mention)) {
                    return trouble;
                }
                ++index;
                continue;
            }
            const qsizetype end = runEnd(rest, index);
            const Mention *before = index > 0 ? &rest.at(index - 1) : nullptr;
            const Mention *after = end < rest.size() ? &rest.at(end) : nullptr;
            if (Trouble trouble = takeCounted(rest.mid(index, end - index), before, after)) {
                return trouble;
            }
            index = end;
        }
        return std::nullopt;
    }

    // "a coke and chicken": no chicken coke, but something that still lacks its name.
    bool isOfAnotherThing(const Mention &mention) const
    {
        if (m_lines.isEmpty()) {
            return mention.isModifier();
        }
        const Draft &former = m_lines.last().draft;
        return mention.isModifier() && mention.sense->variant != nullptr && !mention.isOption()
            && former.isNamed() && former.lacks(mention) && !former.fits(mention);
    }

    // Counts and what they count: "two large" of "two large one small".
    static qsizetype runEnd(const Mentions &rest, qsizetype begin)
    {
        qsizetype end = begin;
        while (end < rest.size() && rest.at(end).isCount()) {
            ++end;
        }
        while (end < rest.size() && rest.at(end).is(Sign::Menu)) {
            ++end;
        }
        return end;
    }

    Trouble takeCounted(const Mentions &run, const Mention *before, const Mention *after)
    {
        const auto isCount = [](const Mention &mention) { return mention.isCount(); };
        const auto isNumber = [](const Mention &mention) { return mention.is(Sign::Number); };
        const bool hasNumber = std::any_of(run.cbegin(), run.cend(), isNumber);
        const bool isBare = std::all_of(run.cbegin(), run.cend(), isCount);
        const bool isModified = std::any_of(
            run.cbegin(), run.cend(), [](const Mention &mention) { return mention.isModifier(); });
        if (m_lines.isEmpty()) {
            return elide(run);
        }
        const Draft &former = m_lines.last().draft;
        if (isBare) {
            if (!hasNumber) {
                return std::nullopt;
            }
            const Draft &whole = lastNamed();
            const bool isOneOfMany = whole.isCounted() && whole.quantity() > 1 && after != nullptr
                && !former.isCorrecting();
            if (!isOneOfMany && before != nullptr && before->is(Sign::And)) {
                return notUnderstood(before->said + u' ' + run.last().said); // "a coke and two"
            }
            return isOneOfMany ? elide(run) : takeRun(run);
        }
        const bool followsWith =
            before != nullptr && (before->is(Sign::With) || before->is(Sign::Add));
        const bool isOption = std::all_of(run.cbegin(), run.cend(), [&](const Mention &mention) {
            return mention.isCount() || (mention.isOption() && former.offers(mention));
        });
        if (!isModified || (isOption && followsWith)) {
            return takeCountedOption(run);
        }
        const bool completes = former.quantity() <= 1 && !(hasNumber && former.isCounted())
            && std::all_of(run.cbegin(), run.cend(), [&](const Mention &mention) {
                   return !mention.isModifier()
                       || (former.lacks(mention)
                           && (mention.sense->variant == nullptr || former.fits(mention)));
               });
        return completes || former.isCorrecting() ? takeRun(run) : elide(run);
    }

    const Draft &lastNamed() const
    {
        const auto named = std::find_if(m_lines.crbegin(), m_lines.crend(),
            [](const Line &line) { return line.origin == Origin::Named; });
        return named == m_lines.crend() ? m_lines.last().draft : named->draft;
    }

    // "with a garlic sauce" is the sauce; "a side of garlic" and "2 garlic sauces" are not.
    Trouble takeCountedOption(const Mentions &run)
    {
        Mentions options;
        QStringList said;
        bool isThing = false;
        for (const Mention &mention : run) {
            said.append(mention.said);
            isThing = isThing || mention.is(Sign::Serve)
                || (mention.is(Sign::Number) && mention.number != 1);
            if (mention.is(Sign::Menu)) {
                options.append(mention);
            }
        }
        return isThing ? notUnderstood(said.join(u' ')) : takeRun(options);
    }

    Trouble elide(const Mentions &run)
    {
        Line line {Draft(m_offer), Origin::Elided};
        for (const Mention &mention : run) {
            if (Trouble trouble = line.draft.take(mention)) {
                return trouble;
            }
        }
        m_lines.append(line);
        m_scope = {m_lines.size() - 1};
        return std::nullopt;
    }

    Trouble give(const Mention &mention)
    {
        switch (mention.sign) {
        case Sign::Both:
        case Sign::All:
        case Sign::Each:
            return widenScope(mention);
        case Sign::OddNumber:
            return oddNumber(mention.said);
        case Sign::Times:
        case Sign::Unclear:
        case Sign::Serve:
            return notUnderstood(mention.said);
        default:
            break;
        }
        if (m_lines.isEmpty()) {
            return elide({mention});
        }
        for (const qsizetype index : std::as_const(m_scope)) {
            if (Trouble trouble = m_lines[index].draft.take(mention)) {
                return trouble;
            }
        }
        return std::nullopt;
    }

    // "both large": what follows is for every line so far.
    Trouble widenScope(const Mention &mention)
    {
        if (m_lines.size() == 1) {
            return std::nullopt;
        }
        const bool isClear =
            mention.is(Sign::All) || (mention.is(Sign::Both) && m_lines.size() == 2);
        if (!isClear) {
            return notUnderstood(mention.said);
        }
        m_scope.clear();
        for (qsizetype index = 0; index < m_lines.size(); ++index) {
            m_scope.append(index);
        }
        return std::nullopt;
    }

    Trouble correct(Draft &next)
    {
        Draft &former = m_lines.last().draft;
        if (!next.isSameKind(former)) {
            return correctionUnclear();
        }
        next.inherit(former);
        if (next.quantity() == 0 && former.quantity() > 0) {
            next.setQuantity(former.quantity());
        }
        next.wishFirst(former.wishes());
        former = next;
        return std::nullopt;
    }

    const Offer &m_offer;
    const Mentions &m_mentions;
    QList<Line> m_lines;
    QList<qsizetype> m_scope;
};

} // namespace

std::variant<QList<Draft>, LineRefusal> assembled(const Offer &offer, const Mentions &mentions)
{
    return Assembler(offer, mentions).assemble();
}

} // namespace docket::hearing
