// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hearing_sharing.h"

#include "hearing_refusal.h"

#include <algorithm>

namespace docket::hearing {

namespace {

int atLeastOne(int quantity)
{
    return std::max(1, quantity);
}

bool isBare(const Draft &draft)
{
    return draft.variant() == nullptr && draft.size() == nullptr && draft.unknownSize().isEmpty();
}

bool hasWishes(const Draft &draft)
{
    return std::any_of(draft.wishes().cbegin(), draft.wishes().cend(),
        [](const Mention &wish) { return !wish.is(Sign::Boundary) && !wish.is(Sign::And); });
}

bool hasVariant(const Draft &draft)
{
    return draft.variant() != nullptr
        || (!draft.named().isEmpty() && !draft.named().first()->variant.isEmpty());
}

bool sharesName(const Draft &elided, const Draft &next)
{
    Draft trial = elided;
    trial.inherit(next);
    const Items possible = trial.candidates();
    return elided.wishes().isEmpty()
        && std::any_of(possible.cbegin(), possible.cend(), [&](const Item *item) {
               return (elided.variant() == nullptr || item->variant == elided.variant()->id)
                   && (elided.size() == nullptr || item->price(elided.size()->id));
           });
}

// "2 large kebabs, one lamb and one chicken"; "3 lamb kebabs, one without onion"
bool distribute(QList<Line> &lines, qsizetype base)
{
    const Draft whole = lines.at(base).draft;
    int sum = 0;
    bool areBare = true;
    for (qsizetype index = base + 1; index < lines.size(); ++index) {
        const Draft &part = lines.at(index).draft;
        const bool clashes = (part.variant() != nullptr && hasVariant(whole))
            || ((part.size() != nullptr || !part.unknownSize().isEmpty())
                && (whole.size() != nullptr || !whole.unknownSize().isEmpty()));
        if (clashes) {
            return false;
        }
        // "2 kebabs with no onion and 2 with chilli" may be two or four.
        if (isBare(part) && hasWishes(whole)) {
            return false;
        }
        areBare = areBare && isBare(part) && hasWishes(part);
        sum += atLeastOne(part.quantity());
    }
    const bool isAll = sum == whole.quantity();
    if (!whole.isCounted() || !(isAll || (areBare && sum < whole.quantity()))) {
        return false;
    }
    for (qsizetype index = base + 1; index < lines.size(); ++index) {
        lines[index].draft.inherit(whole);
        lines[index].draft.wishFirst(whole.wishes());
        lines[index].origin = Origin::Named;
    }
    if (isAll) {
        lines.removeAt(base);
    } else {
        lines[base].draft.setQuantity(whole.quantity() - sum);
    }
    return true;
}

bool isPartOf(const Draft &part, const Draft &whole)
{
    if (part.implies()) {
        return !whole.implies() && whole.canBe(part.implied().first());
    }
    const bool isOfKind = whole.named().isEmpty() && !whole.implies() && !part.named().isEmpty()
        && part.isSameKind(whole);
    return isOfKind && whole.variant() == nullptr
        && (part.size() == nullptr || whole.size() == nullptr || part.size() == whole.size());
}

} // namespace

Trouble settleNames(QList<Line> &lines, const Draft *next)
{
    qsizetype begin = lines.size();
    while (begin > 0 && lines.at(begin - 1).origin != Origin::Named) {
        --begin;
    }
    if (begin > 0 && begin < lines.size() && distribute(lines, begin - 1)) {
        return std::nullopt;
    }
    for (qsizetype index = begin; index < lines.size(); ++index) {
        Line &line = lines[index];
        if (line.origin == Origin::Pronoun && index > 0) {
            line.draft.inherit(lines.at(index - 1).draft);
        } else if (begin > 0 && isBare(line.draft)) {
            return countUnclear();
        } else if (next != nullptr && sharesName(line.draft, *next)) {
            // "a lamb and a chicken kebab" are two; "lamb and chicken kebab" may be one.
            const bool areTwo = (line.draft.quantity() > 0 && next->quantity() > 0)
                || (line.draft.size() != nullptr && next->size() != nullptr);
            if (!areTwo) {
                return countUnclear();
            }
            line.draft.inherit(*next);
        }
        line.origin = Origin::Named;
    }
    return std::nullopt;
}

// "2 cans, one coke and one fanta"; "2 large pizzas, one hawaiian and one margherita"
void settleParts(QList<Line> &lines)
{
    for (qsizetype base = 0; base < lines.size(); ++base) {
        const Draft &whole = lines.at(base).draft;
        int sum = 0;
        qsizetype end = base + 1;
        while (end < lines.size() && isPartOf(lines.at(end).draft, whole)) {
            sum += atLeastOne(lines.at(end).draft.quantity());
            ++end;
        }
        if (whole.isCounted() && sum == whole.quantity()) {
            const Draft shared = whole;
            for (qsizetype index = base + 1; index < end; ++index) {
                lines[index].draft.inherit(shared);
                lines[index].draft.wishFirst(shared.wishes());
            }
            lines.removeAt(base);
        }
    }
}

} // namespace docket::hearing
