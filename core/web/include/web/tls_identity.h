// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QSslConfiguration>
#include <QString>

namespace docket::web {

/// What a listener shows of itself.
struct TlsIdentity {
    QSslConfiguration configuration;
    QDateTime expiresAt;
};

/// Reads a certificate, with those that stand behind it, and its key, without a passphrase: PEM.
/// Errors say which file is wrong and why: missing, no certificate, expired, another's key.
Result<TlsIdentity> tlsIdentity(
    const QString &certificateFile, const QString &keyFile, const QDateTime &now);

} // namespace docket::web
