// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/data_folder.h"
#include "shop/settings.h"

namespace docket::app {

/// Whether a shop starts with these settings, as far as single values cannot tell: a shop that runs
/// must start again.
Result<void> checkStart(const shop::DataFolder &folder, const shop::Settings &settings);

} // namespace docket::app
