// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"

#include <QString>

namespace docket::tests {

/// A placed order, as the tests of several rooms need one: two lines, 17.00, promised 45 minutes
/// after 12:26.
Order sampleOrder(const QString &id = QStringLiteral("order-1"), int sequence = 1);

} // namespace docket::tests
