// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport.h"

#include "cups_transport.h"
#include "device_link.h"
#include "file_transport.h"
#include "tcp_link.h"
#include "two_way_transport.h"
#include "virtual_transport.h"
#ifdef Q_OS_WIN
#include "windows_transport.h"
#endif

#include <utility>

namespace docket::print {

namespace {

struct TransportMaker {
    const PrinterSetup &setup;
    Silence silence;
    const PaperSink &sink;

    std::unique_ptr<Transport> operator()(const TcpAddress &address) const
    {
        return twoWay(std::make_unique<TcpLink>(address));
    }
    std::unique_ptr<Transport> operator()(const DeviceAddress &address) const
    {
        return twoWay(std::make_unique<DeviceLink>(address));
    }
    std::unique_ptr<Transport> operator()(const CupsAddress &address) const
    {
#ifdef Q_OS_WIN
        return std::make_unique<WindowsTransport>(address, EscPosEncoder(setup.profile));
#else
        return std::make_unique<CupsTransport>(
            address, EscPosEncoder(setup.profile), setup.timing.queue);
#endif
    }
    std::unique_ptr<Transport> twoWay(std::unique_ptr<Link> link) const
    {
        return std::make_unique<TwoWayTransport>(
            std::move(link), EscPosEncoder(setup.profile), setup.timing, silence);
    }
    std::unique_ptr<Transport> operator()(const FileAddress &address) const
    {
        return std::make_unique<FileTransport>(address, EscPosEncoder(setup.profile));
    }
    std::unique_ptr<Transport> operator()(const VirtualAddress &) const
    {
        return std::make_unique<VirtualTransport>(sink);
    }
};

} // namespace

std::unique_ptr<Transport> makeTransport(const PrinterAddress &address, const PrinterSetup &setup,
    Silence silence, const PaperSink &sink)
{
    return std::visit(TransportMaker {setup, silence, sink}, address);
}

} // namespace docket::print
