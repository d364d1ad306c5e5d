// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace docket::app {

/// Begins the program again from nothing, with the arguments it was started with (argv, its last
/// one nullptr): for what is read only before everything else. On Windows beside this process,
/// which is to end; elsewhere in its place, from
/// any thread and however the others are stuck. \return false: it could not be started.
bool beginProcessAgain(const std::vector<char *> &arguments);

} // namespace docket::app
