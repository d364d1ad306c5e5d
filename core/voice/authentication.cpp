// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/authentication.h"

#include <QCryptographicHash>

namespace docket::voice {

namespace {

bool isOneOf(const QByteArray &given, const QList<QByteArray> &secrets)
{
    bool isKnown = false;
    for (const QByteArray &secret : secrets) {
        // No early end: which of the secrets it was shows in no time.
        isKnown |= !secret.isEmpty() && sameSecret(given, secret);
    }
    return isKnown && !given.isEmpty();
}

QByteArray bearerToken(const QByteArray &header)
{
    constexpr char scheme[] = "bearer ";
    constexpr qsizetype schemeLength = sizeof(scheme) - 1;
    if (header.left(schemeLength).compare(scheme, Qt::CaseInsensitive) != 0) {
        return {};
    }
    return header.mid(schemeLength).trimmed();
}

} // namespace

bool sameSecret(const QByteArray &left, const QByteArray &right)
{
    // Of equal length whatever was given, so that the loop runs the same for every guess.
    const QByteArray leftHash = QCryptographicHash::hash(left, QCryptographicHash::Sha256);
    const QByteArray rightHash = QCryptographicHash::hash(right, QCryptographicHash::Sha256);
    unsigned difference = 0;
    for (qsizetype index = 0; index < leftHash.size(); ++index) {
        difference |= static_cast<unsigned char>(leftHash.at(index))
            ^ static_cast<unsigned>(static_cast<unsigned char>(rightHash.at(index)));
    }
    return difference == 0;
}

bool isAuthentic(const HttpRequest &request, const Credentials &credentials)
{
    if (credentials.isEmpty()) {
        return request.peer.isLoopback();
    }
    return isOneOf(request.header("X-Vapi-Secret"), credentials.secrets)
        || isOneOf(
            bearerToken(request.header(credentials.bearerHeader.constData())), credentials.bearers);
}

} // namespace docket::voice
