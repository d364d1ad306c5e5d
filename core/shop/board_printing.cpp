// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/live_board.h"
#include "store/database.h"

namespace docket::shop {

namespace {

constexpr int printingRefreshMs = 200;

} // namespace

void LiveBoard::usePrinters(PrintDesk &printing)
{
    m_printing = &printing;
    m_printingTimer.setParent(this);
    m_printingTimer.setSingleShot(true);
    m_printingTimer.setInterval(printingRefreshMs);
    connect(&m_printingTimer, &QTimer::timeout, this, &LiveBoard::lookAtPrinting);
    connect(m_printing, &PrintDesk::paperPrinted, this, &LiveBoard::paperPrinted);
    connect(m_printing, &PrintDesk::changed, this, &LiveBoard::tellPrintingSoon);
}

void LiveBoard::useDockets(DocketDesk &dockets)
{
    m_dockets = &dockets;
    connect(m_dockets, &DocketDesk::changed, this, &LiveBoard::tellPrintingSoon);
}

void LiveBoard::tellPrintingSoon()
{
    if (m_printing != nullptr && !m_printingTimer.isActive()) {
        m_printingTimer.start();
    }
}

void LiveBoard::lookAtPrinting()
{
    if (m_printing == nullptr) {
        emit printingTold({});
        return;
    }
    auto printing = m_printing->report();
    if (printing) {
        if (m_dockets != nullptr) {
            printing->paper = m_dockets->paper();
            printing->paperProblem = m_dockets->problem();
        }
        emit printingTold(*printing);
    } else {
        emit actionFailed({}, printing.error().message);
    }
}

void LiveBoard::retryPrinter(const QString &printer)
{
    if (m_printing != nullptr) {
        m_printing->retry(printer);
    }
}

void LiveBoard::printOldDocket(const docket::PrintJobId &job)
{
    if (m_printing != nullptr) {
        const store::ActingAs named(m_database, actor());
        report(m_printing->approve(job));
    }
}

void LiveBoard::moveDocket(const docket::PrintJobId &job, const QString &printer)
{
    if (m_printing != nullptr) {
        const store::ActingAs named(m_database, actor());
        report(m_printing->move(job, printer));
    }
}

void LiveBoard::discardDocket(const docket::PrintJobId &job, const QString &reason)
{
    if (m_printing != nullptr) {
        const store::ActingAs named(m_database, actor());
        report(m_printing->discard(job, reason));
    }
}

void LiveBoard::reprint(const docket::OrderId &order)
{
    if (m_printing != nullptr) {
        const store::ActingAs named(m_database, actor());
        report(m_printing->reprint(order));
    }
}

void LiveBoard::reprintNumber(const QString &number)
{
    if (m_printing != nullptr) {
        const store::ActingAs named(m_database, actor());
        report(m_printing->reprint(number));
    }
}

void LiveBoard::saveTemplates(const docket::print::DocketTemplates &templates)
{
    if (m_dockets != nullptr) {
        report(m_dockets->save(templates));
    }
}

} // namespace docket::shop
