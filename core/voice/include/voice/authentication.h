// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "voice/http.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>

namespace docket::voice {

enum class SignatureEncoding { Hex, Base64 };

/// How a sender signs its bodies.
struct HmacFormat {
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;
    QByteArray signatureHeader = "x-signature";
    QByteArray prefix; ///< Before the signature in its header: "sha256=".
    QByteArray timestampHeader = "x-timestamp"; ///< Seconds or milliseconds since 1970.
    /// What is signed: {timestamp}, {method} and {body} stand for those of the request. Without
    /// {body} nothing is accepted; without {timestamp} a signature is valid for ever.
    QByteArray payload = "{timestamp}.{body}";
    SignatureEncoding encoding = SignatureEncoding::Hex;
};

/// What senders prove themselves with. Several of each are valid at once, so that they can be
/// changed without a gap. Without any of them only this computer may post, and no tunnel to it.
struct Credentials {
    QList<QByteArray> secrets = {}; ///< For the X-Vapi-Secret header.
    QList<QByteArray> bearers = {}; ///< For "Bearer ..." in `bearerHeader`.
    QByteArray bearerHeader = "Authorization";
    QList<QByteArray> hmacKeys = {}; ///< For signatures as `hmac` says.
    HmacFormat hmac = {};
    QList<QByteArray> retellKeys = {}; ///< Retell signs with its API key.
    QList<QByteArray> elevenLabsSecrets = {}; ///< For ElevenLabs' post-call webhook.
    QList<QByteArray> adminTokens = {}; ///< For the shop's own screens; none: those are off.

    /// No agent can prove itself.
    bool isEmpty() const
    {
        return secrets.isEmpty() && bearers.isEmpty() && hmacKeys.isEmpty() && retellKeys.isEmpty()
            && elevenLabsSecrets.isEmpty();
    }
};

/// Judges requests by their raw bytes, before anything reads the body. An empty secret never
/// matches, also not the empty header that is sent where none is set.
class Authenticator {
public:
    Authenticator(const Credentials &credentials, const Clock &clock)
        : m_credentials(credentials), m_clock(clock)
    {
    }

    /// By the shop's own secret, token or signature; signed within five minutes. Where none of them
    /// is set, this computer is admitted, but no web page that is open on it, and nobody who comes
    /// through a tunnel.
    bool admits(const HttpRequest &request) const;
    /// Also by Retell's signature, v=<ms>,d=<hex HMAC-SHA256 of body and ms>, within five minutes.
    bool admitsRetell(const HttpRequest &request) const;
    /// Also by ElevenLabs' signature, t=<s>,v0=<hex HMAC-SHA256 of "s.body">, within half an hour.
    bool admitsElevenLabs(const HttpRequest &request) const;
    /// By an admin token alone: "Authorization: Bearer ...".
    bool admitsAdmin(const HttpRequest &request) const;
    /// By a program on this computer, and not through a tunnel or proxy that ends on it.
    static bool isFromThisComputer(const HttpRequest &request);
    bool hasAdmin() const { return !m_credentials.adminTokens.isEmpty(); }

private:
    bool hasHmac(const HttpRequest &request) const;
    bool isRecent(const QByteArray &timestamp, int toleranceMinutes) const;

    const Credentials &m_credentials;
    const Clock &m_clock;
};

} // namespace docket::voice
