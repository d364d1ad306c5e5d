// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QString>

#include <optional>

namespace docket {

/// The first thing in an indexed menu that cannot be sold as it stands: ids that are double or
/// unknown, double names, groups that contradict themselves, deals dearer than their parts.
std::optional<QString> menuProblem(const Menu &menu);

} // namespace docket
