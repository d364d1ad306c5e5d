// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearing_draft.h"

#include <variant>

namespace docket::hearing {

/// How the mentions between two things are shared between them.
struct Gap {
    Mentions former; ///< What belongs to the thing before.
    Mentions next; ///< What belongs to the thing after.
    bool isCorrection = false; ///< The thing after stands for the thing before.
    bool isJoined = false; ///< Only "and" or a comma is between former and next.
};

/// `former` is null before the first thing. Refused where "no" or "or" stands before a thing.
std::variant<Gap, LineRefusal> sharedOut(
    const Mentions &between, const Draft *former, const Draft &next);

} // namespace docket::hearing
