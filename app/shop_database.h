// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "shop/data_folder.h"
#include "store/backup.h"
#include "store/database.h"

#include <memory>
#include <optional>

namespace docket::app {

/// The shop's database. The newest good backup takes the place of one that is damaged, missing or
/// another program's, which is set aside; without a backup the shop begins empty. `recovery` tells
/// of it. Whatever else the store refuses (a newer Docket's file, a full disk) is left as it is.
Result<std::unique_ptr<store::Database>> openShopDatabase(
    const shop::DataFolder &folder, const Clock &clock, std::optional<store::Recovery> &recovery);

} // namespace docket::app
