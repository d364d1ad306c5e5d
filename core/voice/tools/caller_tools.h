// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/tool.h"

#include <QList>

namespace docket::voice {

/// Who calls, what they usually have, and what is agreed with them besides the items.
QList<Tool> callerTools();

} // namespace docket::voice
