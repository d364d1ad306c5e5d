// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace docket::app {

/// Makes SIGTERM and SIGINT end the event loop cleanly. Once per process, after the application
/// object. Windows has no such signals: there the session's end does it.
void quitOnTermination();

} // namespace docket::app
