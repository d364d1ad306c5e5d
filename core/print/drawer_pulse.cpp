// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer_queue.h"

namespace docket::print {

using namespace Qt::StringLiterals;

void PrinterQueue::openDrawer()
{
    if (m_stopping) {
        return;
    }
    if (m_backOffTimer.isActive() || isInTrouble()) {
        emit drawerStuck(m_state.cause);
        return;
    }
    m_pulseTimer.start(m_printer.rules.drawerAfter);
    look();
}

bool PrinterQueue::pulse()
{
    if (!m_pulseTimer.isActive()) {
        return false;
    }
    m_pulseTimer.stop();
    m_pulseLimit.start(m_printer.rules.drawerAnswer);
    m_transport = makeTransport(m_printer.address, m_printer.setup, m_silence, m_printer.sink);
    connect(m_transport.get(), &Transport::ready, this,
        [this] { m_transport->send(drawerPaper(), PrinterMemory::Clean); });
    connect(m_transport.get(), &Transport::notReady, this,
        [this](const Obstacle &obstacle) { settlePulse(obstacle.cause); });
    connect(m_transport.get(), &Transport::obstructed, this,
        [this](const Obstacle &obstacle) { giveUpPulse(obstacle.cause); });
    connect(m_transport.get(), &Transport::finished, this,
        [this](Delivery delivery, const QString &cause) {
            const bool isDone = delivery == Delivery::Confirmed || delivery == Delivery::Sent;
            settlePulse(isDone ? QString() : cause);
        });
    m_transport->open();
    return true;
}

void PrinterQueue::settlePulse(const QString &trouble)
{
    m_pulseLimit.stop();
    dropTransport();
    if (!trouble.isEmpty()) {
        emit drawerStuck(trouble);
    }
    // What came meanwhile.
    QMetaObject::invokeMethod(this, &PrinterQueue::look, Qt::QueuedConnection);
}

// Else it opens when somebody helps the printer, and nobody stands there any more.
void PrinterQueue::giveUpPulse(const QString &trouble)
{
    giveUpTransport();
    settlePulse(trouble);
}

} // namespace docket::print
