// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace docket::tests {

/// Puts collected orders of earlier years, one line each, into a shop that does not run.
Result<void> storeOrders(const QString &dataFolder, int count);

} // namespace docket::tests
