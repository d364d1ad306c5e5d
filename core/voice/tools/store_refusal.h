// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "voice/tool.h"

namespace docket::voice {

/// A refusal; when the store has failed, nothing more of the message runs.
inline QJsonObject storeRefusal(const ToolCall &call, const Error &error)
{
    if (isStorageFailure(error.code)) {
        call.scope.noteFailure(error);
    }
    return refusal(error);
}

/// An argument that people will read: up to 500 visible characters, may be missing.
inline Result<QString> noteArgument(const Arguments &arguments, QStringView name)
{
    const auto text = arguments.text(name);
    return text ? checkedNotes(*text) : text;
}

} // namespace docket::voice
