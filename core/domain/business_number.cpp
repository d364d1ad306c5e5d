// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/business_number.h"

#include <array>

namespace docket {

std::optional<QString> businessNumber(const QString &written)
{
    constexpr std::array weights {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19};
    constexpr int modulus = 89;
    QString digits;
    for (const QChar character : written) {
        if (character >= u'0' && character <= u'9') {
            digits.append(character);
        } else if (!character.isSpace()) {
            return std::nullopt;
        }
    }
    if (digits.size() != static_cast<qsizetype>(weights.size())) {
        return std::nullopt;
    }
    int sum = -weights.front(); // the rule takes one from the first digit
    for (std::size_t place = 0; place < weights.size(); ++place) {
        sum += weights.at(place) * digits.at(static_cast<qsizetype>(place)).digitValue();
    }
    if (sum < 0 || sum % modulus != 0) {
        return std::nullopt;
    }
    for (const qsizetype gap : {8, 5, 2}) {
        digits.insert(gap, u' ');
    }
    return digits;
}

} // namespace docket
