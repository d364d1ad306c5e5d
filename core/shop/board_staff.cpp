// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/live_board.h"
#include "store/database.h"

namespace docket::shop {

void LiveBoard::useStaff(StaffDesk &staff)
{
    m_staff = &staff;
    connect(m_staff, &StaffDesk::changed, this, &LiveBoard::askStaff);
    connect(m_staff, &StaffDesk::refused, this,
        [this](const Error &reason) { emit staffRefused(reason.message); });
}

QString LiveBoard::actor() const
{
    return m_staff != nullptr ? m_staff->actor() : QStringLiteral("board");
}

void LiveBoard::askStaff()
{
    if (m_staff == nullptr) {
        emit staffTold({});
    } else if (const auto report = m_staff->report()) {
        emit staffTold(*report);
    } else {
        emit staffRefused(report.error().message);
    }
}

void LiveBoard::signIn(const QString &person, const QString &pin)
{
    if (m_staff != nullptr) {
        m_staff->signIn(person, pin);
    }
}

void LiveBoard::signOut()
{
    if (m_staff != nullptr) {
        m_staff->signOut();
    }
}

void LiveBoard::changeStaff(const docket::shop::StaffChange &change)
{
    if (m_staff != nullptr) {
        m_staff->change(change);
    }
}

void LiveBoard::dismissStaff(const QString &person)
{
    if (m_staff != nullptr) {
        m_staff->dismiss(person);
    }
}

} // namespace docket::shop
