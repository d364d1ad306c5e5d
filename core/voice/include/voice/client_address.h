// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "voice/http.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <utility>

namespace docket::voice {

/// The addresses whose word about the real client is taken: the end of the shop's own tunnel or
/// reverse proxy.
class TrustedProxies {
public:
    /// \param words addresses and networks, "127.0.0.1 10.0.0.0/8"; a word that is neither is
    /// ErrorCode::InvalidArgument.
    static Result<TrustedProxies> fromText(const QString &words);

    /// Who sent a request: the peer, or, where that is a trusted proxy, the last address in
    /// X-Forwarded-For that is none. What stands before it was written by the client itself. Null:
    /// the trusted proxy does not tell, or not as an address.
    QHostAddress clientOf(const HttpRequest &request) const;

private:
    bool contains(const QHostAddress &address) const;

    QList<std::pair<QHostAddress, int>> m_networks;
};

/// One client for a limit: an address, or of IPv6 the /64 that one client usually has whole.
QString limitKey(const QHostAddress &address);

} // namespace docket::voice
