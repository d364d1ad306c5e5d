// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/tool.h"

#include <QList>

namespace docket::voice {

/// Making meals of what is in the order.
QList<Tool> mealTools();

} // namespace docket::voice
