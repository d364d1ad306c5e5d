// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace docket::voice {

/// The field of an item that a model means: "saltType", "salt type" and "salt" are salt_type.
/// nullopt: no field that can be set.
std::optional<QString> itemField(const QString &said);

/// Whether it names an amount: what something costs is the menu's.
bool isPriceField(const QString &said);

/// What is to change on an item, by the names of `itemField`. Taken from an object, from a
/// {property, value}, from a list of those, or from a string that holds one of them. Unknown
/// fields and prices are refused, and with them everything else.
Result<QJsonObject> modificationsFrom(const QJsonValue &value);

} // namespace docket::voice
