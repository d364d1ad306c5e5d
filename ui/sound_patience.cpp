// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sound_patience.h"

#include <algorithm>

namespace docket::ui {

void SoundPatience::asked(Instant now)
{
    if (m_unanswered++ == 0) {
        m_until = now + answerWithin;
    }
}

void SoundPatience::answered()
{
    m_unanswered = 0;
    m_rest = answerWithin;
    m_renewFrom = {};
}

void SoundPatience::renewed(Instant now)
{
    m_unanswered = 0;
    m_renewFrom = now + m_rest;
    m_rest = std::min(2 * m_rest, longestRest);
}

} // namespace docket::ui
