// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace docket {

/// A caller's number in E.164 ("+61491570156"), whatever the spelling. Nullopt for what cannot be
/// called back: withheld, "anonymous", "unknown", SIP addresses, words, wrong lengths. A number
/// that is in no known numbering plan is still taken if it has its country code and a possible
/// length, because plans grow. `region` is ISO 3166 ("AU") for numbers without a country code. An
/// order is never refused for this alone.
std::optional<QString> normalizedPhone(
    const QString &spelled, const QString &region = QStringLiteral("AU"));

/// As people write it: "0491 570 156" for a number of the region, "+1 212 ..." for others; what
/// is not E.164 comes back as it is.
QString phoneForPeople(const QString &e164, const QString &region = QStringLiteral("AU"));

} // namespace docket
