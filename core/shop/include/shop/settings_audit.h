// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "shop/settings.h"

namespace docket::store {
class Database;
}

namespace docket::shop {

/// Writes into the audit log which settings count otherwise than at the last start, whoever changed
/// them: a person by docketctl, an editor, or options of this run. Secrets only as "changed"; they
/// are remembered as slow hashes. The very first start notes nothing: it has nothing to compare.
Result<void> auditSettings(store::Database &database, const Clock &clock, const Settings &settings);

/// In the open transaction of whoever audits a change itself: the next start knows this value.
Result<void> noteSetting(store::Database &database, const QString &key, const QString &value);

} // namespace docket::shop
