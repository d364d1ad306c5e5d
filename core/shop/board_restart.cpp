// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/live_board.h"

namespace docket::shop {

void LiveBoard::restart()
{
    // Whoever may change what counts from the next start.
    auto allowed = m_staff != nullptr ? m_staff->allowed(Right::Secrets) : Result<void>();
    if (allowed && m_restartObjection) {
        allowed = Error {ErrorCode::Refused, *m_restartObjection, {}};
    }
    if (allowed) {
        emit restartWanted();
    } else {
        emit restartRefused(allowed.error().message);
    }
}

} // namespace docket::shop
