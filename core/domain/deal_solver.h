// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace docket {

/// One way to take a deal once: how many units of each class it needs and what it saves.
struct DealPattern {
    std::vector<int> units; ///< By class, as long as the list of stocks.
    qint64 saving = 0; ///< In cents, above zero.
};

/// How often to take each pattern so that the saving is the greatest; of equal savings the one with
/// the fewest deals, then the one that takes earlier patterns more often. `stocks` says how many
/// units of each class there are.
///
/// Depth-first branch and bound: the bound comes from prices per class under which no pattern saves
/// more than its units are worth, and a state that was reached as well before is not searched
/// again. The search ends after `mostSearchSteps`; the answer is then the best one found, always
/// lawful, and the same for the same input.
std::vector<int> bestDeals(
    const std::vector<DealPattern> &patterns, const std::vector<int> &stocks);

constexpr int mostSearchSteps = 100'000;

} // namespace docket
