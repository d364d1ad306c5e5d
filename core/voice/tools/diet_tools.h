// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/tool.h"

#include <QList>

namespace docket::voice {

/// Telling what is in an item and whom it suits; the caller's age.
QList<Tool> dietTools();

} // namespace docket::voice
