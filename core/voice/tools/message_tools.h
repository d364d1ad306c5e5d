// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/tool.h"

#include <QList>

#include <optional>

namespace docket::voice {

/// Messages to the caller's telephone.
QList<Tool> messageTools();

/// What createOrder's `sendSMS` says: nullopt when it is absent or no answer.
std::optional<bool> wantsMessage(const Arguments &arguments);

} // namespace docket::voice
