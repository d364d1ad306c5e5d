// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace docket::store {

/// Another program's file (StorageForeign), or a newer Docket's (StorageTooNew). Nothing is
/// written.
Result<void> refuseUnknown(Database &database);

/// Brings the schema to this program's version, one transaction a step. With a backup folder, an
/// older file is copied there first, as backUp() does it: without a good copy nothing is changed.
/// What refuseUnknown() refuses is refused.
Result<void> migrate(Database &database, const QString &backupFolder);

/// For readers: the file has exactly this program's version, or an Error says which side is older.
Result<void> refuseOtherVersions(Database &database);

} // namespace docket::store
