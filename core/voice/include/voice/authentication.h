// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/http.h"

#include <QByteArray>
#include <QList>

namespace docket::voice {

/// Who may post. Several secrets are valid at once, so that they can be changed without a gap.
/// Without any secret only this computer may.
struct Credentials {
    QList<QByteArray> secrets; ///< For the X-Vapi-Secret header.
    QList<QByteArray> bearers; ///< For "Bearer ..." in `bearerHeader`.
    QByteArray bearerHeader = "Authorization";

    bool isEmpty() const { return secrets.isEmpty() && bearers.isEmpty(); }
};

/// Compares in a time that tells nothing about where two secrets differ.
bool sameSecret(const QByteArray &left, const QByteArray &right);

/// Whether a request may be answered. An empty secret never matches, also not the empty header that
/// is sent where none is set.
bool isAuthentic(const HttpRequest &request, const Credentials &credentials);

} // namespace docket::voice
