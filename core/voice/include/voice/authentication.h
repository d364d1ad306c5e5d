// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "shop/connections_report.h"
#include "voice/http.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>

#include <optional>

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

/// What a request proved.
struct Judgement {
    shop::DoorVerdict verdict = shop::DoorVerdict::NoSecret;
    std::optional<shop::Proof> proof = {}; ///< Which was right; nothing: none had to be.
    qsizetype secret = 0; ///< And which of its secrets.
    std::optional<qint64> signedAtMs = {}; ///< By the sender's clock, since 1970.

    bool isLetIn() const { return verdict == shop::DoorVerdict::LetIn; }
};

/// Judges requests by their raw bytes, before anything reads the body. An empty secret never
/// matches, also not the empty header that is sent where none is set. The credentials may become
/// others between two requests.
class Authenticator {
public:
    Authenticator(const Credentials &credentials, const Clock &clock)
        : m_credentials(credentials), m_clock(clock)
    {
    }

    /// By the shop's own secret, token or signature; signed within five minutes. Where none of them
    /// is set, this computer is admitted, but no web page that is open on it, and nobody who comes
    /// through a tunnel.
    Judgement judge(const HttpRequest &request) const;
    bool admits(const HttpRequest &request) const { return judge(request).isLetIn(); }
    /// Also by Retell's signature, v=<ms>,d=<hex HMAC-SHA256 of body and ms>, within five minutes.
    Judgement judgeRetell(const HttpRequest &request) const;
    bool admitsRetell(const HttpRequest &request) const { return judgeRetell(request).isLetIn(); }
    /// Also by ElevenLabs' signature, t=<s>,v0=<hex HMAC-SHA256 of "s.body">, within half an hour.
    Judgement judgeElevenLabs(const HttpRequest &request) const;
    bool admitsElevenLabs(const HttpRequest &request) const
    {
        return judgeElevenLabs(request).isLetIn();
    }
    /// By an admin token alone: "Authorization: Bearer ...".
    Judgement judgeAdmin(const HttpRequest &request) const;
    bool admitsAdmin(const HttpRequest &request) const { return judgeAdmin(request).isLetIn(); }
    /// By a program on this computer, and not through a tunnel or proxy that ends on it.
    static bool isFromThisComputer(const HttpRequest &request);
    bool hasAdmin() const { return !m_credentials.adminTokens.isEmpty(); }

private:
    /// What a provider writes into a header of its own.
    struct Signature {
        QList<QByteArray> codes; ///< While keys are changed there are several.
        QByteArray before; ///< Signed with the body, which stands between.
        QByteArray after;
        QByteArray timestamp;
        const QList<QByteArray> &keys;
        int toleranceMinutes;
        shop::Proof proof;
    };
    /// By the signature, if the request has not proved itself as all may.
    Judgement judgeSigned(const HttpRequest &request, const Signature &signature) const;
    Judgement judgeHmac(const HttpRequest &request) const;
    /// Of a signature that is right.
    shop::DoorVerdict verdictOn(std::optional<qint64> signedAtMs, int toleranceMinutes) const;

    const Credentials &m_credentials;
    const Clock &m_clock;
};

} // namespace docket::voice
