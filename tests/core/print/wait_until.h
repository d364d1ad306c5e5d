// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace docket::test {

/// Runs the event loop until the condition holds. \return false when it does not within 20 s.
bool waitUntil(const std::function<bool()> &condition);

} // namespace docket::test
