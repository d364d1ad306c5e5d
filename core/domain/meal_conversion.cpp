// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/meal_conversion.h"

#include "line_words.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

/// What one part costs outside of the deal, at least.
Money leastPrice(const Menu &menu, const DealPart &part)
{
    std::optional<Money> least;
    for (const ItemId &id : part.items) {
        const Item *item = menu.item(id);
        for (const SizePrice &price : item == nullptr ? QList<SizePrice>() : item->prices) {
            const bool counts = part.size.isEmpty() || price.size == part.size;
            if (counts && (!least || price.price < *least)) {
                least = price.price;
            }
        }
    }
    return least.value_or(Money());
}

qsizetype mainPart(const Menu &menu, const Deal &deal)
{
    qsizetype main = 0;
    for (qsizetype at = 1; at < deal.parts.size(); ++at) {
        if (leastPrice(menu, deal.parts.at(main)) < leastPrice(menu, deal.parts.at(at))) {
            main = at;
        }
    }
    return main;
}

bool canStandFor(const DealPart &part, const CartLine &line)
{
    return part.extra(line.item, line.size).has_value();
}

/// A deal with what belongs to its main thing.
struct MealDeal {
    const Deal *deal = nullptr;
    QList<DealPart> companions; ///< Without the main thing.
};

/// The deals whose main thing is the line's, with the most parts.
QList<MealDeal> dealsFor(const Menu &menu, const CartLine &line)
{
    QList<MealDeal> deals;
    qsizetype most = 0;
    for (const Deal &deal : menu.deals) {
        const qsizetype main = mainPart(menu, deal);
        const bool isAlone = deal.parts.at(main).quantity == 1;
        if (!isAlone || deal.parts.size() < 2 || !canStandFor(deal.parts.at(main), line)) {
            continue;
        }
        MealDeal meal {&deal, deal.parts};
        meal.companions.removeAt(main);
        most = std::max(most, meal.companions.size());
        deals.append(meal);
    }
    deals.removeIf([most](const MealDeal &meal) { return meal.companions.size() < most; });
    return deals;
}

/// How a deal is filled for one unit.
struct Filling {
    QList<qsizetype> used; ///< Lines of the cart, one entry for each unit taken.
    QList<DealPart> missing; ///< With the quantity that is missing.
    int lacking = 0;
};

class Converter {
public:
    Converter(const Menu &menu, const Cart &cart, const MealWish &wish) : m_menu(menu), m_wish(wish)
    {
        m_result.cart = cart;
        for (const CartLine &line : cart.lines) {
            m_free.append(line.quantity);
        }
    }

    std::optional<std::variant<MealConversion, LineRefusal>> convert()
    {
        bool hasDeal = false;
        // What will be a meal is nobody else's part.
        for (const qsizetype at : m_wish.lines) {
            if (!dealsFor(m_menu, line(at)).isEmpty()) {
                m_free[at] = 0;
                hasDeal = true;
            }
        }
        if (!hasDeal) {
            return std::nullopt;
        }
        keepEarlierMeals();
        for (const qsizetype at : m_wish.lines) {
            if (auto refusal = makeMeals(at)) {
                return std::move(*refusal);
            }
        }
        m_result.cart.lines.append(m_result.added);
        return std::move(m_result);
    }

private:
    CartLine &line(qsizetype at) { return m_result.cart.lines[at]; }

    /// The meals that were asked for before claim their parts; one that lost a part is none.
    void keepEarlierMeals()
    {
        for (qsizetype at = 0; at < m_result.cart.lines.size(); ++at) {
            const QList<MealDeal> deals = dealsFor(m_menu, line(at));
            const int asked = std::min(line(at).meals, line(at).quantity);
            const int own = std::min(asked, m_free.at(at)); // a meal is no part of itself
            m_free[at] -= own;
            int kept = 0;
            for (int unit = 0; unit < asked; ++unit) {
                const auto [deal, filling] = best(deals);
                if (deal == nullptr || filling.lacking > 0) {
                    break;
                }
                take(filling);
                ++kept;
            }
            m_free[at] += std::max(0, own - kept);
            line(at).meals = kept;
        }
    }

    std::optional<LineRefusal> makeMeals(qsizetype at)
    {
        const QList<MealDeal> deals = dealsFor(m_menu, line(at));
        if (deals.isEmpty()) {
            return std::nullopt;
        }
        m_result.meals += line(at).meals;
        while (line(at).meals < line(at).quantity) {
            const auto [deal, filling] = best(deals);
            for (const DealPart &part : filling.missing) {
                if (auto refusal = add(asWished(part))) {
                    return refusal;
                }
            }
            take(filling);
            ++line(at).meals;
            ++m_result.meals;
            ++m_result.converted;
        }
        return std::nullopt;
    }

    std::pair<const MealDeal *, Filling> best(const QList<MealDeal> &deals) const
    {
        const auto rank = [this](const MealDeal &meal, const Filling &filling) {
            const bool isWished = std::any_of(meal.companions.cbegin(), meal.companions.cend(),
                [this](const DealPart &part) { return part.comesIn(m_wish.partSize); });
            const bool isUnwished = !m_wish.partSize.isEmpty() && !isWished;
            return std::make_tuple(filling.lacking, isUnwished, meal.deal->price.cents());
        };
        const MealDeal *best = nullptr;
        Filling bestFilling;
        for (const MealDeal &meal : deals) {
            Filling filling = filled(meal);
            if (best == nullptr || rank(meal, filling) < rank(*best, bestFilling)) {
                best = &meal;
                bestFilling = std::move(filling);
            }
        }
        return {best, bestFilling};
    }

    Filling filled(const MealDeal &meal) const
    {
        Filling filling;
        QList<int> free = m_free;
        for (const DealPart &part : meal.companions) {
            int lacking = part.quantity;
            for (qsizetype at = 0; at < free.size() && lacking > 0; ++at) {
                while (free.at(at) > 0 && lacking > 0
                    && canStandFor(part, m_result.cart.lines.at(at))) {
                    --free[at];
                    --lacking;
                    filling.used.append(at);
                }
            }
            if (lacking > 0) {
                DealPart missing = part;
                missing.quantity = lacking;
                filling.missing.append(missing);
                filling.lacking += lacking;
            }
        }
        return filling;
    }

    void take(const Filling &filling)
    {
        for (const qsizetype at : filling.used) {
            --m_free[at];
        }
    }

    /// In the size that the caller wants, where the deal lets the part be swapped for it.
    DealPart asWished(const DealPart &part) const
    {
        const auto wished = std::find_if(part.upgrades.cbegin(), part.upgrades.cend(),
            [this](const DealUpgrade &upgrade) { return upgrade.size == m_wish.partSize; });
        const bool isSwapped = !m_wish.partSize.isEmpty() && !part.size.isEmpty()
            && part.size != m_wish.partSize && wished != part.upgrades.cend();
        return isSwapped ? DealPart {wished->items, wished->size, part.quantity} : part;
    }

    /// The first item that can stand for the part as the caller wants it.
    std::optional<LineRefusal> add(const DealPart &part)
    {
        std::optional<LineRefusal> first;
        for (const ItemId &id : part.items) {
            const Item *item = m_menu.item(id);
            if (item == nullptr) {
                continue;
            }
            LineOutcome made = m_wish.make(*item, sizeOf(part, *item));
            if (auto *refusal = std::get_if<LineRefusal>(&made)) {
                first = first ? first : std::move(*refusal);
                continue;
            }
            CartLine line = std::get<CartLine>(std::move(made));
            line.quantity = part.quantity;
            append(line);
            return std::nullopt;
        }
        return first
            ? first
            : refused(Sentence::verbatim(u"Sorry, the meal cannot be made up at the moment."_s));
    }

    SizeId sizeOf(const DealPart &part, const Item &item) const
    {
        if (!part.size.isEmpty() || !item.hasSizes()) {
            return part.size;
        }
        return item.price(m_wish.partSize) ? m_wish.partSize : item.prices.first().size;
    }

    /// Alike things stand on one line.
    void append(const CartLine &line)
    {
        for (CartLine &known : m_result.added) {
            CartLine alike = line;
            alike.quantity = known.quantity;
            if (alike == known) {
                known.quantity += line.quantity;
                return;
            }
        }
        m_result.added.append(line);
    }

    const Menu &m_menu;
    const MealWish &m_wish;
    MealConversion m_result;
    QList<int> m_free; ///< Units of each line that belong to no meal.
};

} // namespace

std::optional<std::variant<MealConversion, LineRefusal>> convertToMeals(
    const Menu &menu, const Cart &cart, const MealWish &wish)
{
    return Converter(menu, cart, wish).convert();
}

bool canBeMeal(const Menu &menu, const CartLine &line)
{
    return !dealsFor(menu, line).isEmpty();
}

QList<DealUse> mealCompanions(
    const Menu &menu, const Cart &cart, const PricedCart &priced, qsizetype line)
{
    QList<DealUse> companions;
    for (const AppliedDeal &applied : priced.deals) {
        const auto deal = std::find_if(menu.deals.cbegin(), menu.deals.cend(),
            [&applied](const Deal &candidate) { return candidate.id == applied.deal; });
        const bool isIn = std::any_of(applied.uses.cbegin(), applied.uses.cend(),
            [line](const DealUse &use) { return use.line == line; });
        if (deal == menu.deals.cend() || !isIn
            || !canStandFor(deal->parts.at(mainPart(menu, *deal)), cart.lines.at(line))) {
            continue;
        }
        for (const DealUse &use : applied.uses) {
            const auto known = std::find_if(companions.begin(), companions.end(),
                [&use](const DealUse &other) { return other.line == use.line; });
            if (use.line == line) {
                continue;
            }
            if (known == companions.end()) {
                companions.append(use);
            } else {
                known->quantity += use.quantity;
            }
        }
    }
    return companions;
}

} // namespace docket
