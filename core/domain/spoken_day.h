// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spoken_time.h"
#include "word_cursor.h"

namespace docket {

struct SpokenDayAndPart {
    std::optional<SpokenDay> day;
    std::optional<DayPart> part;
};

/// "tomorrow", "tonight", "this evening", "on friday", "in 2 days", "the 21st", "in the morning".
/// Takes one such phrase; nullopt if none is next.
std::optional<SpokenDayAndPart> takeDay(WordCursor &words);

} // namespace docket
