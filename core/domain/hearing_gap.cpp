// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hearing_gap.h"

#include "hearing_refusal.h"

namespace docket::hearing {

namespace {

bool describes(const Mention &mention)
{
    return mention.is(Sign::Menu) || mention.is(Sign::Number) || mention.is(Sign::Article)
        || mention.is(Sign::Serve) || mention.is(Sign::Correction);
}

// Where the descriptions right before the next thing begin.
qsizetype runBegin(const Mentions &between)
{
    qsizetype begin = between.size();
    while (begin > 0 && describes(between.at(begin - 1))) {
        --begin;
    }
    return begin;
}

// The last count of the run opens the next thing: "large lamb kebab | 2 garlic tubs".
qsizetype countBegin(const Mentions &between, qsizetype begin)
{
    for (qsizetype index = between.size() - 1; index >= begin; --index) {
        if (between.at(index).isCount()) {
            while (index > begin && between.at(index - 1).isCount()) {
                --index;
            }
            return index;
        }
    }
    return -1;
}

bool belongsToNext(const Mentions &between, qsizetype index, qsizetype begin, const Draft *former,
    const Draft &next, bool hasSize)
{
    const Mention &mention = between.at(index);
    if (former == nullptr) {
        // "no onion large lamb kebab": the onion belongs to the "no".
        return begin == 0 || !mention.isOption() || mention.isModifier();
    }
    if (mention.isModifier() && next.fits(mention)) {
        return true;
    }
    if (!mention.isOption() || !next.offers(mention)) {
        return false;
    }
    if (next.needs(mention) || !former->offers(mention)) {
        return true;
    }
    // Both take it: "and chilli chips" says whose it is, "with chilli large chips" does not.
    const bool followsJoint = begin > 0
        && (between.at(begin - 1).is(Sign::And) || between.at(begin - 1).is(Sign::Boundary));
    return !hasSize && followsJoint && index == begin;
}

qsizetype describedBegin(
    const Mentions &between, qsizetype begin, const Draft *former, const Draft &next)
{
    bool hasSize = false;
    bool hasVariant = false;
    qsizetype index = between.size();
    while (index > begin && belongsToNext(between, index - 1, begin, former, next, hasSize)) {
        const Mention &mention = between.at(index - 1);
        const bool isSize = mention.isModifier()
            && (mention.sense->size != nullptr || mention.sense->isUnknownSize);
        const bool isVariant = mention.isModifier() && mention.sense->variant != nullptr;
        if (former != nullptr && ((isSize && hasSize) || (isVariant && hasVariant))) {
            break;
        }
        hasSize = hasSize || isSize;
        hasVariant = hasVariant || isVariant;
        --index;
    }
    return index;
}

qsizetype nextBegin(const Mentions &between, const Draft *former, const Draft &next)
{
    const qsizetype begin = runBegin(between);
    for (qsizetype index = begin; index < between.size(); ++index) {
        if (between.at(index).is(Sign::Correction)) {
            return begin; // "two large lamb, sorry, chicken kebabs"
        }
    }
    const qsizetype count = countBegin(between, begin);
    return count >= 0 ? count : describedBegin(between, begin, former, next);
}

} // namespace

std::variant<Gap, LineRefusal> sharedOut(
    const Mentions &between, const Draft *former, const Draft &next)
{
    const qsizetype begin = nextBegin(between, former, next);
    Gap gap {between.first(begin), between.mid(begin), false, false};
    if (!gap.next.isEmpty() && gap.next.first().is(Sign::Correction)) {
        gap.isCorrection = former != nullptr;
        gap.next.removeFirst();
    }
    for (bool isOpen = true; isOpen && !gap.former.isEmpty();) {
        switch (gap.former.last().sign) {
        case Sign::And:
        case Sign::Boundary:
            gap.isJoined = true;
            gap.former.removeLast();
            break;
        case Sign::With:
        case Sign::Add:
        case Sign::Only:
            gap.isJoined = false;
            gap.former.removeLast();
            break;
        case Sign::No:
        case Sign::Except:
        case Sign::InsteadOf:
        case Sign::Swap:
            return cannotLeaveOut(next.said());
        case Sign::Or:
            return former == nullptr
                ? notUnderstood(gap.former.last().said)
                : whichOne({former->said(), next.said()}, QStringLiteral("name"));
        default:
            isOpen = false;
            break;
        }
    }
    return gap;
}

} // namespace docket::hearing
