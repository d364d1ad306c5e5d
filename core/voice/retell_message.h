// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/call_desk.h"
#include "voice/http.h"
#include "voice/switchboard.h"

#include <QByteArray>
#include <QJsonObject>

namespace docket::voice::retell {

/// Which call a function or webhook belongs to. The caller is the end that is not the shop's.
shop::CallKey callKey(const QJsonObject &call, const HttpRequest &request);

/// One use of a function. Retell sends no id for it and retries up to twice, so the id is made of
/// what a retry has again: call, name, arguments and how far the conversation was.
RequestedCall functionCall(const QString &name, const QJsonValue &arguments,
    const QJsonObject &call, const HttpRequest &request);

/// What call_ended and call_analyzed tell.
shop::CallReport callReport(const QJsonObject &call);

/// A result that Retell does not cut in the middle: of one above `mostCharacters` the longest
/// members are left out, never `ok`, `error` and `message`.
QByteArray fitted(const QByteArray &json, qsizetype mostCharacters);

} // namespace docket::voice::retell
