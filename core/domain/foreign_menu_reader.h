// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json_outline.h"
#include "domain/result.h"
#include "foreign_menu.h"

#include <QJsonObject>

namespace docket::foreign {

/// Whether it is built as a voice server's menu.json: an object of categories, no format.
bool isForeignMenu(const QJsonObject &document);

/// Reads what is there. An entry that cannot be sold (no name, no price) is left out and told;
/// a file that is built otherwise, or holds more than 500 items, is an error.
Result<Menu> readForeignMenu(
    const QJsonObject &document, const JsonOutline &outline, QStringList &findings);

} // namespace docket::foreign
