// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "voice/tool_registry.h"

#include <QByteArray>
#include <QString>

namespace docket::voice {

/// The tools as a provider's dashboard or API takes them, ready to paste: JSON, indented.
/// Providers: "vapi". `address` is the public https address of this shop, without a path.
Result<QByteArray> exportTools(
    const ToolRegistry &registry, const QString &provider, Profile profile, const QString &address);

} // namespace docket::voice
