// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/tool.h"

#include <QList>

namespace docket::voice {

/// Opening hours, waiting time, the end of a call.
QList<Tool> shopTools();

} // namespace docket::voice
