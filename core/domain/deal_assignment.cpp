// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deal_assignment.h"

#include "deal_solver.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace docket {

namespace {

constexpr size_t mostPatterns = 2'000; // of all deals together
constexpr int mostPatternSteps = 20'000; // per deal

/// What a unit costs on top as each part of each deal, deal after deal; nothing: it is none.
using Extras = std::vector<std::optional<Money>>;

/// Units that no deal can tell apart.
struct UnitClass {
    Extras extras;
    Money price; ///< Of one outside of deals, without options.
    std::vector<DealUse> stock; ///< Untaken units, by line.

    int count() const
    {
        return std::accumulate(stock.cbegin(), stock.cend(), 0,
            [](int sum, const DealUse &use) { return sum + use.quantity; });
    }
};

std::vector<UnitClass> classesOf(const Menu &menu, const Cart &cart, const QList<PricedLine> &lines)
{
    std::vector<UnitClass> classes;
    for (qsizetype at = 0; at < cart.lines.size(); ++at) {
        const CartLine &line = cart.lines.at(at);
        Extras extras;
        for (const Deal &deal : menu.deals) {
            for (const DealPart &part : deal.parts) {
                extras.push_back(part.extra(line.item, line.size));
            }
        }
        const bool isInDeals = std::any_of(
            extras.cbegin(), extras.cend(), [](const auto &extra) { return extra.has_value(); });
        if (line.quantity < 1 || !isInDeals) {
            continue;
        }
        const Money price = lines.at(at).base - lines.at(at).bulkDiscount;
        auto same = std::find_if(classes.begin(), classes.end(), [&](const UnitClass &candidate) {
            return candidate.price == price && candidate.extras == extras;
        });
        if (same == classes.end()) {
            classes.push_back({extras, price, {}});
            same = std::prev(classes.end());
        }
        same->stock.push_back({at, line.quantity});
    }
    return classes;
}

/// Every way to fill one deal from the classes, each once and as cheap as its units can be placed.
class PatternFinder {
public:
    PatternFinder(const std::vector<UnitClass> &classes, const Deal &deal, size_t firstMatch)
        : m_classes(classes), m_deal(deal), m_firstMatch(firstMatch), m_units(classes.size(), 0)
    {
    }

    std::vector<DealPattern> find()
    {
        fill(0, 0, 0, m_deal.price);
        return std::move(m_patterns);
    }

private:
    /// Takes the part's next unit from `firstClass` or a later class: within a part the order of
    /// its units makes no difference.
    void fill(size_t part, int taken, size_t firstClass, Money price)
    {
        if (++m_steps > mostPatternSteps) {
            return;
        }
        const auto parts = static_cast<size_t>(m_deal.parts.size());
        if (part == parts) {
            keep(price);
            return;
        }
        if (taken == m_deal.parts.at(static_cast<qsizetype>(part)).quantity) {
            fill(part + 1, 0, 0, price);
            return;
        }
        for (size_t at = firstClass; at < m_classes.size(); ++at) {
            const std::optional<Money> &extra = m_classes[at].extras[m_firstMatch + part];
            if (extra && m_units[at] < m_classes[at].count()) {
                ++m_units[at];
                fill(part, taken + 1, at, price + *extra);
                --m_units[at];
            }
        }
    }

    void keep(Money price)
    {
        Money single;
        for (size_t at = 0; at < m_units.size(); ++at) {
            single += m_classes[at].price * m_units[at];
        }
        if (single <= price) {
            return;
        }
        const qint64 saving = (single - price).cents();
        const auto [known, isNew] = m_known.try_emplace(m_units, m_patterns.size());
        if (isNew) {
            m_patterns.push_back({m_units, saving});
        } else {
            qint64 &most = m_patterns[known->second].saving;
            most = std::max(most, saving);
        }
    }

    const std::vector<UnitClass> &m_classes;
    const Deal &m_deal;
    size_t m_firstMatch;
    std::vector<int> m_units;
    std::map<std::vector<int>, size_t> m_known; ///< Where the pattern of these units is.
    std::vector<DealPattern> m_patterns;
    int m_steps = 0;
};

/// Takes so many units from the class, the earlier lines first.
void takeUnits(UnitClass &unitClass, int count, QList<DealUse> &uses)
{
    for (DealUse &stock : unitClass.stock) {
        const int taken = std::min(count, stock.quantity);
        if (taken > 0) {
            stock.quantity -= taken;
            count -= taken;
            uses.append({stock.line, taken});
        }
    }
}

bool sameLines(const AppliedDeal &applied, const AppliedDeal &once)
{
    return applied.deal == once.deal
        && std::equal(applied.uses.cbegin(), applied.uses.cend(), once.uses.cbegin(),
            once.uses.cend(), [&applied](const DealUse &all, const DealUse &one) {
                return all.line == one.line && all.quantity == one.quantity * applied.times;
            });
}

void append(QList<AppliedDeal> &deals, const AppliedDeal &once)
{
    if (deals.isEmpty() || !sameLines(deals.last(), once)) {
        deals.append(once);
        return;
    }
    AppliedDeal &last = deals.last();
    ++last.times;
    last.price += once.price;
    last.saving += once.saving;
    for (qsizetype at = 0; at < last.uses.size(); ++at) {
        last.uses[at].quantity += once.uses.at(at).quantity;
    }
}

} // namespace

QList<AppliedDeal> assignDeals(const Menu &menu, const Cart &cart, const QList<PricedLine> &lines)
{
    std::vector<UnitClass> classes = classesOf(menu, cart, lines);
    std::vector<int> stocks;
    stocks.reserve(classes.size());
    for (const UnitClass &unitClass : classes) {
        stocks.push_back(unitClass.count());
    }
    std::vector<DealPattern> patterns;
    std::vector<const Deal *> dealOf;
    size_t firstMatch = 0;
    for (const Deal &deal : menu.deals) {
        for (DealPattern &pattern : PatternFinder(classes, deal, firstMatch).find()) {
            if (patterns.size() < mostPatterns) {
                patterns.push_back(std::move(pattern));
                dealOf.push_back(&deal);
            }
        }
        firstMatch += static_cast<size_t>(deal.parts.size());
    }

    const std::vector<int> times = bestDeals(patterns, stocks);
    QList<AppliedDeal> deals;
    for (size_t at = 0; at < patterns.size(); ++at) {
        for (int time = 0; time < times[at]; ++time) {
            const Deal &deal = *dealOf[at];
            AppliedDeal once {deal.id, deal.name, 1, {}, Money::fromCents(patterns[at].saving), {}};
            for (size_t part = 0; part < classes.size(); ++part) {
                once.price += classes[part].price * patterns[at].units[part];
                takeUnits(classes[part], patterns[at].units[part], once.uses);
            }
            once.price -= once.saving; // the deal's own, and what its upgrades cost
            for (const DealUse &use : std::as_const(once.uses)) {
                once.saving += lines.at(use.line).bulkDiscount * use.quantity;
            }
            append(deals, once);
        }
    }
    return deals;
}

} // namespace docket
