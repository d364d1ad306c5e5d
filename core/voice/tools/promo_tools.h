// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/tool.h"

#include <QList>

namespace docket::voice {

/// Promotion codes, and the bill that several people pay.
QList<Tool> promoTools();

} // namespace docket::voice
