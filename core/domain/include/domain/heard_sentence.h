// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace docket {

/// What a caller said, and what it did to the cart.
struct HeardSentence {
    int cartVersion = 0; ///< Of the cart that it made.
    QString words; ///< As the agent passed them on, without card numbers.
    QStringList added; ///< Lines that came into the cart, in words.
    QStringList taken; ///< Lines that left it.
    QDateTime at; ///< UTC

    friend bool operator==(const HeardSentence &, const HeardSentence &) = default;
};

} // namespace docket
