// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/tool.h"

#include <QList>

namespace docket::voice {

/// Adding, looking at, removing and pricing what a caller wants.
QList<Tool> cartTools();

} // namespace docket::voice
