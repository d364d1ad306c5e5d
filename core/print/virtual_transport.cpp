// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "virtual_transport.h"

#include <QMetaObject>

#include <utility>

namespace docket::print {

VirtualTransport::VirtualTransport(PaperSink sink, QObject *parent)
    : Transport(parent), m_sink(std::move(sink))
{
}

void VirtualTransport::open()
{
    QMetaObject::invokeMethod(this, &Transport::ready, Qt::QueuedConnection);
}

void VirtualTransport::send(const Paper &paper, PrinterMemory)
{
    if (!paper.lines.isEmpty() || !paper.opensDrawer) {
        m_sink(paper);
    }
    QMetaObject::invokeMethod(
        this, [this] { emit finished(Delivery::Sent, {}); }, Qt::QueuedConnection);
}

} // namespace docket::print
