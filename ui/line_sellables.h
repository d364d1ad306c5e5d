// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"

#include <QList>

namespace docket::ui {

/// What lines of orders are made of and can be sold out: their items, then the options that were
/// chosen with them; each once. An option whose name stands in several groups of one field appears
/// for each of them.
QList<Sellable> sellablesOf(
    const QList<OrderLine> &lines, const QList<shop::SellableEntry> &entries);

} // namespace docket::ui
