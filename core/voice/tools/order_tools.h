// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/tool.h"

#include <QList>

namespace docket::voice {

/// The pick-up time, and placing the order.
QList<Tool> orderTools();

} // namespace docket::voice
