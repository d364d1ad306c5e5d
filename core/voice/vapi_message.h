// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/call_desk.h"
#include "voice/http.h"
#include "voice/switchboard.h"

#include <QJsonObject>
#include <QList>

namespace docket::voice::vapi {

/// The calls of a `tool-calls` message: those of the first list that has any, completed from the
/// others by id, no id twice, 64 at the most.
QList<RequestedCall> requestedCalls(const QJsonObject &message);

/// Which call a message belongs to. The number comes from the transport, never from arguments.
shop::CallKey callKey(const QJsonObject &message, const HttpRequest &request);

/// What an end-of-call report tells; reports of before 2024 have it at the message's level.
shop::CallReport callReport(const QJsonObject &message);

} // namespace docket::voice::vapi
