// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "domain/result.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace docket {

inline constexpr qsizetype largestMenu = 16LL * 1024 * 1024; ///< bytes

/// Reads a menu in Docket's own JSON format, checked against its JSON Schema
/// (resources/schemas/menu.schema.json) and for what a schema cannot say: duplicate and unknown
/// ids, an item without price, a deal dearer than its parts. An error's message names the line (for
/// broken JSON) or the place and the reason; nothing is half-taken. A menu of more than 16 MB
/// or 200,000 values is refused.
Result<std::shared_ptr<const Menu>> loadMenu(const QByteArray &json);

/// A key that stands twice in one object of what `loadMenu` took, with both lines: JSON drops the
/// earlier one without a word, and in a file that somebody edits nobody knows which was meant.
std::optional<Error> doubleKeyIn(const QByteArray &json);

} // namespace docket
