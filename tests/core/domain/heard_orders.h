// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/free_text.h"

#include <QString>

/// Checks a table of sentences. A sentence begins its line; the lines after it, indented, are what
/// must come of it, one for each line of the order with everything that the kitchen sees:
///
///     2 large lamb kebabs no onion
///         2 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
///     kebab
///         needs size, protein
///     a spaceship
///         refused
void checkOrders(const docket::OrderListener &listener, const QString &table);
