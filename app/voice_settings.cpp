// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice_settings.h"

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> wordsOf(const shop::Settings &settings, const char *key)
{
    QList<QByteArray> words;
    for (const QString &word : settings.words(key)) {
        words.append(word.toUtf8());
    }
    return words;
}

voice::HmacFormat hmacFrom(const shop::Settings &settings)
{
    voice::HmacFormat format;
    const QString algorithm = settings.text("webhook/hmacAlgorithm");
    if (algorithm == "sha512"_L1) {
        format.algorithm = QCryptographicHash::Sha512;
    } else if (algorithm == "sha1"_L1) {
        format.algorithm = QCryptographicHash::Sha1;
    }
    format.signatureHeader = settings.text("webhook/hmacHeader").toLatin1();
    format.prefix = settings.text("webhook/hmacPrefix").toUtf8();
    format.timestampHeader = settings.text("webhook/hmacTimestampHeader").toLatin1();
    format.payload = settings.text("webhook/hmacFormat").toUtf8();
    if (settings.text("webhook/hmacEncoding") == "base64"_L1) {
        format.encoding = voice::SignatureEncoding::Base64;
    }
    return format;
}

} // namespace

voice::Credentials credentialsFrom(const shop::Settings &settings)
{
    voice::Credentials credentials;
    credentials.secrets = wordsOf(settings, "webhook/secret");
    credentials.bearers = wordsOf(settings, "webhook/bearer");
    credentials.bearerHeader = settings.text("webhook/bearerHeader").toLatin1();
    credentials.hmacKeys = wordsOf(settings, "webhook/hmacKey");
    credentials.hmac = hmacFrom(settings);
    credentials.retellKeys = wordsOf(settings, "retell/apiKey");
    credentials.elevenLabsSecrets = wordsOf(settings, "elevenlabs/secret");
    credentials.adminTokens = wordsOf(settings, "admin/token");
    return credentials;
}

voice::McpRules mcpRulesFrom(const shop::Settings &settings)
{
    const bool isFull = settings.text("mcp/profile") == "full"_L1;
    return {isFull ? voice::Profile::Full : voice::Profile::Core,
        wordsOf(settings, "mcp/allowedOrigins")};
}

Result<voice::DoorRules> doorRulesFrom(const shop::Settings &settings)
{
    auto proxies = voice::TrustedProxies::fromText(settings.text("server/trustedProxies"));
    if (!proxies) {
        return Error {proxies.error().code,
            Sentence::tr("The setting server/trustedProxies: %1").arg(proxies.error().message), {}};
    }
    return voice::DoorRules {settings.integer("limits/requestsPerMinute"), std::move(*proxies)};
}

voice::CallLimits callLimitsFrom(const shop::Settings &settings)
{
    return {settings.integer("limits/toolsPerCall"), settings.integer("limits/toolsPerCaller"),
        settings.integer("limits/toolsPerProvider")};
}

} // namespace docket::app
