// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace docket {

/// A day as somebody who looks for an order types it.
struct TypedDay {
    QDate date;
    qsizetype parts = 1; ///< So many of the typed words are the day.
    QString plain = {}; ///< The word that may as well be something else: "sun"; empty: none.
};

/// The day that the typed words (folded, as between blanks) begin with; nullopt: none. Without a
/// year it is the last such day up to `today`.
std::optional<TypedDay> typedDay(const QStringList &parts, QDate today);

} // namespace docket
