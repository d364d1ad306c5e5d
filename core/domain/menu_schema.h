// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace docket {

/// The first place where the menu is not as its JSON Schema wants it, in words for the owner:
/// `items[3] "Lamb Kebab": price -1.00 is not an amount above zero, such as 12.50`.
std::optional<QString> menuSchemaProblem(const QJsonObject &menu);

/// `items[3] "Lamb Kebab"`: one element of one of the menu's lists, for a message.
QString menuPlace(const QString &list, qsizetype position, const QString &name);

/// The first of a list's values that `check` (value -> reason, empty: none) has something against,
/// with its place.
template <typename Value, typename Check>
std::optional<QString> firstProblem(
    const QString &list, const QList<Value> &values, const Check &check)
{
    for (qsizetype position = 0; position < values.size(); ++position) {
        const QString reason = check(values.at(position));
        if (!reason.isEmpty()) {
            return menuPlace(list, position, values.at(position).name) + QStringLiteral(": ")
                + reason;
        }
    }
    return std::nullopt;
}

} // namespace docket
