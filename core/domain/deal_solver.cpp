// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deal_solver.h"

#include <QHash>
#include <QHashFunctions>

#include <algorithm>
#include <limits>
#include <numeric>

namespace docket {

namespace {

using Units = std::vector<int>;
using Prices = std::vector<qint64>; ///< One per class.

constexpr size_t mostBoundSets = 32;
constexpr size_t mostBoundEffort = 4'000'000; // additions; keeps odd menus under some milliseconds

qint64 roundedUp(qint64 value, qint64 divisor)
{
    return (value + divisor - 1) / divisor;
}

/// Depth and what is left there.
struct State {
    size_t depth;
    Units stocks;

    friend bool operator==(const State &, const State &) = default;
    friend size_t qHash(const State &state, size_t seed = 0)
    {
        return qHashRange(
            state.stocks.cbegin(), state.stocks.cend(), qHashMulti(seed, state.depth));
    }
};

class DealSearch {
public:
    DealSearch(const std::vector<DealPattern> &patterns, const Units &stocks)
        : m_patterns(patterns), m_stocks(stocks), m_times(patterns.size(), 0),
          m_bestTimes(patterns.size(), 0)
    {
        // One number for both aims: a cent always outweighs any number of deals.
        const qint64 units = std::accumulate(stocks.cbegin(), stocks.cend(), qint64(0));
        for (const DealPattern &pattern : patterns) {
            m_gains.push_back(pattern.saving * (units + 1) - 1);
        }
        prepareBounds();
    }

    Units run()
    {
        search(0, 0);
        return m_bestTimes;
    }

private:
    /// Prices per class such that the units of every pattern from `first` on are worth at least its
    /// gain: then no combination of those patterns gains more than the stocks are worth.
    Prices coveringPrices(size_t first, size_t cheapestClass) const
    {
        const size_t classes = m_stocks.size();
        const qint64 dearest = *std::max_element(m_gains.cbegin(), m_gains.cend());
        Prices prices(classes, dearest);
        // Lowering one price after the other ends in a different corner for every order.
        for (size_t step = 0; step < classes; ++step) {
            const size_t lowered = (cheapestClass + step) % classes;
            qint64 needed = 0;
            for (size_t at = first; at < m_patterns.size(); ++at) {
                const Units &units = m_patterns[at].units;
                if (units[lowered] > 0) {
                    const qint64 others = worth(prices, units) - prices[lowered] * units[lowered];
                    if (others < m_gains[at]) {
                        needed = std::max(needed, roundedUp(m_gains[at] - others, units[lowered]));
                    }
                }
            }
            prices[lowered] = needed;
        }
        return prices;
    }

    static qint64 worth(const Prices &prices, const Units &units)
    {
        return std::inner_product(units.cbegin(), units.cend(), prices.cbegin(), qint64(0));
    }

    void prepareBounds()
    {
        if (m_patterns.empty()) {
            return;
        }
        const size_t classes = m_stocks.size();
        const size_t effort = classes * classes * m_patterns.size();
        const size_t affordable = std::max<size_t>(1, mostBoundEffort / effort);
        const size_t starts = std::min({classes, mostBoundSets, affordable});
        const size_t sets =
            std::min({m_patterns.size(), mostBoundSets, std::max<size_t>(1, affordable / starts)});
        m_boundStride = (m_patterns.size() + sets - 1) / sets;
        for (size_t first = 0; first < m_patterns.size(); first += m_boundStride) {
            std::vector<Prices> bounds;
            for (size_t start = 0; start < starts; ++start) {
                bounds.push_back(coveringPrices(first, start));
            }
            m_bounds.push_back(std::move(bounds));
        }
    }

    /// The most that the patterns from `depth` on can still gain.
    qint64 bound(size_t depth) const
    {
        qint64 least = std::numeric_limits<qint64>::max();
        for (const Prices &prices : m_bounds[depth / m_boundStride]) {
            least = std::min(least, worth(prices, m_stocks));
        }
        return least;
    }

    int mostTimes(const Units &units) const
    {
        int most = std::numeric_limits<int>::max();
        for (size_t at = 0; at < units.size(); ++at) {
            if (units[at] > 0) {
                most = std::min(most, m_stocks[at] / units[at]);
            }
        }
        return most;
    }

    void take(const Units &units, int times)
    {
        for (size_t at = 0; at < units.size(); ++at) {
            m_stocks[at] -= units[at] * times;
        }
    }

    bool reachedAsWellBefore(size_t depth, qint64 gain)
    {
        const State state {depth, m_stocks};
        const auto seen = m_seen.find(state);
        if (seen == m_seen.end()) {
            m_seen.insert(state, gain);
            return false;
        }
        if (*seen >= gain) {
            return true;
        }
        *seen = gain;
        return false;
    }

    void search(size_t depth, qint64 gain)
    {
        if (gain > m_bestGain) {
            m_bestGain = gain;
            m_bestTimes = m_times;
        }
        if (depth == m_patterns.size() || m_steps >= mostSearchSteps) {
            return;
        }
        ++m_steps;
        if (gain + bound(depth) <= m_bestGain || reachedAsWellBefore(depth, gain)) {
            return;
        }
        const Units &units = m_patterns[depth].units;
        const int most = mostTimes(units);
        take(units, most);
        for (int times = most; times >= 0; --times) {
            m_times[depth] = times;
            search(depth + 1, gain + m_gains[depth] * times);
            take(units, times > 0 ? -1 : 0);
        }
    }

    const std::vector<DealPattern> &m_patterns;
    Units m_stocks;
    std::vector<qint64> m_gains;
    std::vector<std::vector<Prices>> m_bounds; ///< For every `m_boundStride`th depth.
    size_t m_boundStride = 1;
    Units m_times;
    Units m_bestTimes;
    qint64 m_bestGain = 0;
    int m_steps = 0;
    QHash<State, qint64> m_seen;
};

} // namespace

std::vector<int> bestDeals(const std::vector<DealPattern> &patterns, const std::vector<int> &stocks)
{
    return DealSearch(patterns, stocks).run();
}

} // namespace docket
