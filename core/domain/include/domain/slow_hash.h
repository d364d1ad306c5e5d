// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace docket {

/// PBKDF2 with HMAC-SHA-256 (RFC 8018), 32 bytes: for a PIN, which would be guessed from any fast
/// hash. Takes as long as the rounds say; not for a thread that somebody waits for.
QByteArray slowHash(const QByteArray &secret, const QByteArray &salt, int rounds);

/// Whether both are the same, in a time that does not tell where they differ.
bool isSameSecret(const QByteArray &left, const QByteArray &right);

} // namespace docket
