// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace docket::ui {

/// How long a player of sounds may be silent before it counts as held up by its device, and when
/// another is tried in its place: soon at first, then more and more rarely, for each that is held
/// up is left behind.
class SoundPatience {
public:
    using Instant = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::seconds answerWithin {5};
    static constexpr std::chrono::seconds longestRest {300};

    /// The player was asked for a sound.
    void asked(Instant now);
    /// It has answered.
    void answered();
    bool isWaiting() const { return m_unanswered > 0; }
    bool isHeldUp(Instant now) const { return isWaiting() && now >= m_until; }
    /// Another may take its place now.
    bool mayRenew(Instant now) const { return isHeldUp(now) && now >= m_renewFrom; }
    /// Another has. The next comes no sooner than twice as late as this one.
    void renewed(Instant now);
    /// Devices came or went: the next try is not put off.
    void hope() { m_renewFrom = {}; }

private:
    int m_unanswered = 0;
    Instant m_until; // it has to answer
    Instant m_renewFrom;
    std::chrono::seconds m_rest = answerWithin;
};

} // namespace docket::ui
