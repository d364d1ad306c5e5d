// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/provider_export.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr int toolTimeoutSeconds = 20; // Vapi's default; Docket answers in milliseconds

QJsonObject vapiTool(const Tool &tool, const QString &url)
{
    return {
        {u"type"_s, u"function"_s},
        {u"function"_s,
            QJsonObject {{u"name"_s, tool.name}, {u"description"_s, tool.description},
                {u"parameters"_s, tool.parameters}}},
        {u"server"_s, QJsonObject {{u"url"_s, url}, {u"timeoutSeconds"_s, toolTimeoutSeconds}}},
    };
}

} // namespace

Result<QByteArray> exportTools(
    const ToolRegistry &registry, const QString &provider, Profile profile, const QString &address)
{
    if (provider != "vapi"_L1) {
        return Error {ErrorCode::InvalidArgument,
            u"Docket has no export for \"%1\"; it has: vapi."_s.arg(provider), {}};
    }
    QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)) {
        return Error {ErrorCode::InvalidArgument,
            u"\"%1\" is no address; give the shop's public one, for example https://shop.example."_s
                .arg(address),
            {}};
    }
    if (url.path().isEmpty() || url.path() == "/"_L1) {
        url.setPath(u"/v1/hooks/vapi"_s);
    }
    QJsonArray tools;
    for (const Tool &tool : registry.tools()) {
        if (profile == Profile::Full || tool.profile == Profile::Core) {
            tools.append(vapiTool(tool, url.toString()));
        }
    }
    return QJsonDocument(tools).toJson(QJsonDocument::Indented);
}

} // namespace docket::voice
