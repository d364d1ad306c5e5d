// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/live_board.h"

namespace docket::shop {

void LiveBoard::useReports(ReportDesk &reports)
{
    m_reports = &reports;
    connect(m_reports, &ReportDesk::told, this, &LiveBoard::reportTold);
    connect(m_reports, &ReportDesk::failed, this,
        [this](const Error &reason) { emit actionFailed({}, reason.message); });
}

void LiveBoard::askReport(const ReportQuestion &question)
{
    if (m_reports != nullptr) {
        m_reports->ask(question);
    }
}

} // namespace docket::shop
