// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "domain/result.h"

#include <QJsonObject>

namespace docket {

/// Builds the menu of a document that its JSON Schema accepts: amounts, the order of sizes, what an
/// item takes from its category, a deal's categories as their items. Not yet indexed or checked.
Result<Menu> readMenu(const QJsonObject &document);

} // namespace docket
