// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/service_state.h"
#include "store/database.h"

namespace docket::store {

/// What the staff have set by hand, over a restart.
class ServiceRepository {
public:
    explicit ServiceRepository(Database &database) : m_database(database) { }

    Result<ServiceState> read();
    /// Replaces what was there, in the open Transaction.
    Result<void> write(const ServiceState &state);

private:
    Database &m_database;
};

} // namespace docket::store
