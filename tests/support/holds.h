// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <rapidcheck.h>

namespace docket::tests {

/// Checks the law on the same cases every time, so many; RC_PARAMS in the environment asks for
/// others.
template <int cases, typename Law>
bool holds(Law law)
{
    if (qEnvironmentVariableIsEmpty("RC_PARAMS")) {
        qputenv("RC_PARAMS", "seed=20261121 max_success=" + QByteArray::number(cases));
    }
    return rc::check(law);
}

} // namespace docket::tests
