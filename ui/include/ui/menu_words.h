// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu_diff.h"
#include "domain/menu_findings.h"

#include <QString>

namespace docket::ui {

/// What is wrong or odd, and where: "Lamb Kebab: has no price in size Large".
QString findingWords(const MenuFinding &finding);

/// "Large Lamb Kebab: 15.00 → 15.50"
QString changeWords(const MenuChange &change);

} // namespace docket::ui
