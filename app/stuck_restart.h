// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/data_folder.h"
#include "watchdog.h"

#include <ctime>
#include <vector>

namespace docket::app {

/// Whether a program that has begun again by itself at these times may do so once more: three times
/// in ten minutes, no oftener. What hangs at every start is ended, so that somebody looks.
bool mayBeginAgain(const std::vector<std::time_t> &before, std::time_t now);

/// What is done when a shop answers nothing any more: a report is kept, and the program begins
/// again in its own place, with the arguments it was started with (argv, its last one nullptr).
/// Where it may not, or was given none, it is ended: Watchdog::end().
Watchdog::OnStuck whenStuck(const shop::DataFolder &folder, const std::vector<char *> &arguments);

} // namespace docket::app
