// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "word_cursor.h"

#include <optional>

namespace docket {

/// "in 30 minutes", "an hour and a half", "in 20", "10 minutes ago" (negative); in minutes. Takes
/// the whole phrase; nullopt if none is next.
std::optional<int> takeDelay(WordCursor &words);

} // namespace docket
