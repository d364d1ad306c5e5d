// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json_text.h"
#include "voice/http.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace docket::voice {

/// A body that must be a JSON object; nullopt: it is not.
inline std::optional<QJsonObject> objectFrom(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()) {
        return std::nullopt;
    }
    return document.object();
}

/// To a provider that sends it again.
inline HttpResponse cannotBeKept()
{
    return HttpResponse::error(503, QStringLiteral("That cannot be kept at the moment."));
}

/// 400 for what is none.
inline HttpResponse notAnObject()
{
    return HttpResponse::error(400, QStringLiteral("The body must be a JSON object."));
}

/// 200 with a JSON object on one line.
inline HttpResponse respond(const JsonFields &json)
{
    return HttpResponse::json(200, json.utf8());
}

} // namespace docket::voice
