// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

namespace docket::tests {

inline Money cents(qint64 amount)
{
    return Money::fromCents(amount);
}

} // namespace docket::tests
