// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace docket::message {

/// How a text travels: in the 7-bit alphabet of 3GPP TS 23.038 when it has every character, else
/// as UCS-2.
enum class SmsEncoding { Gsm7, Ucs2 };

struct SmsLength {
    SmsEncoding encoding = SmsEncoding::Gsm7;
    int segments = 0; ///< Messages that are sent and paid for; an empty text has none.

    friend bool operator==(const SmsLength &, const SmsLength &) = default;
};

/// One segment holds 160 characters of the 7-bit alphabet (some count twice) or 70 of UCS-2; of
/// several each holds 153 or 67. No character is split between two.
SmsLength smsLength(const QString &text);

/// The text, or as much of its beginning as fits into so many segments with "..." after it. Cut
/// between two visible characters.
QString clippedToSegments(const QString &text, int most);

} // namespace docket::message
