// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spoken_time.h"
#include "word_cursor.h"

namespace docket {

/// Times that no duration looks like: "quarter past six", "ten to noon", "half six", "midday",
/// "eighteen hundred hours". To be tried before durations. Takes the whole phrase; nullopt if none
/// is next.
std::optional<SpokenClock> takeNamedClock(WordCursor &words);

/// "6", "6:30", "six thirty", "1830", "6 o'clock", with or without "pm". To be tried after
/// durations.
std::optional<SpokenClock> takeClock(WordCursor &words);

} // namespace docket
