// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/tool.h"

#include <QList>

namespace docket::voice {

/// Telling what there is and what it costs.
QList<Tool> menuTools();

} // namespace docket::voice
