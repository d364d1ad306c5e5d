// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/live_board.h"
#include "store/database.h"

namespace docket::shop {

void LiveBoard::tellSellables()
{
    emit sellablesChanged(m_service.sellables());
}

void LiveBoard::pauseOrders(int minutes)
{
    const store::ActingAs named(m_database, actor());
    report(m_service.pause(minutes));
}

void LiveBoard::resumeOrders()
{
    const store::ActingAs named(m_database, actor());
    report(m_service.resume());
}

void LiveBoard::addMinutes(int minutes)
{
    const store::ActingAs named(m_database, actor());
    report(m_service.addMinutes(minutes));
}

void LiveBoard::dropExtraMinutes()
{
    const store::ActingAs named(m_database, actor());
    report(m_service.dropExtraMinutes());
}

void LiveBoard::markSoldOut(const docket::Sellable &what, const docket::shop::SoldOutSpan &span)
{
    const store::ActingAs named(m_database, actor());
    report(m_service.markSoldOut(what, span));
}

void LiveBoard::sellAgain(const docket::Sellable &what)
{
    const store::ActingAs named(m_database, actor());
    report(m_service.bringBack(what));
}

void LiveBoard::countLeft(const docket::Sellable &what, int left)
{
    const store::ActingAs named(m_database, actor());
    report(m_service.countLeft(what, left));
}

void LiveBoard::stopCounting(const docket::Sellable &what)
{
    const store::ActingAs named(m_database, actor());
    report(m_service.stopCounting(what));
}

} // namespace docket::shop
