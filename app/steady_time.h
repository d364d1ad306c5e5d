// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace docket::app {

/// Milliseconds of a clock that nobody sets and that goes on while the computer sleeps. Only
/// differences mean something.
qint64 steadyTimeMs();

} // namespace docket::app
