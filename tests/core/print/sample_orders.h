// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"

namespace docket::test {

/// Placed at 18:15 in Melbourne for 18:45 the same day: a deal, things left out, notes, many
/// scripts.
Order busyOrder();

/// One can of drink of a caller without anything special, with this number.
Order plainOrder(int sequence);

} // namespace docket::test
