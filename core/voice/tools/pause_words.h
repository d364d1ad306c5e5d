// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/promise_desk.h"

#include <QString>

namespace docket::voice {

/// What a caller hears while the staff take no orders by phone, and when to call again.
QString pausedSentence(const shop::PromiseDesk &promises);
/// Nothing is on the menu yet.
QString emptyMenuSentence();

} // namespace docket::voice
