// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "support/catch.h"

namespace docket::tests {

/// Fails the test with the error's words where a value was expected.
template <typename T>
T valueOf(Result<T> result)
{
    if (!result) {
        FAIL(result.error().message.english().toStdString()
            << " [" << result.error().detail.toStdString() << "]");
    }
    return std::move(result).value();
}

inline void succeed(const Result<void> &result)
{
    if (!result) {
        FAIL(result.error().message.english().toStdString()
            << " [" << result.error().detail.toStdString() << "]");
    }
}

} // namespace docket::tests
