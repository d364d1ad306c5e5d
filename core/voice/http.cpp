// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/http.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace docket::voice {

QByteArray HttpRequest::header(const char *name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

HttpResponse HttpResponse::error(int status, const QString &error)
{
    const QJsonObject body {{QStringLiteral("error"), error}};
    return json(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace docket::voice
