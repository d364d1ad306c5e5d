// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <variant>

namespace docket::print {

/// A printer on the network, raw TCP.
struct TcpAddress {
    QString host; ///< Name or address; IPv6 without brackets.
    quint16 port = 9100;

    friend bool operator==(const TcpAddress &, const TcpAddress &) = default;
};

/// A file that dockets are appended to.
struct FileAddress {
    enum class Content {
        Commands, ///< What the printer would get.
        Text, ///< Plain text; chosen by the ending ".txt".
    };
    QString path; ///< Absolute.
    Content content = Content::Commands;

    friend bool operator==(const FileAddress &, const FileAddress &) = default;
};

/// A device of this computer.
struct DeviceAddress {
    enum class Kind { Usb, Serial };
    enum class Flow { None, Hardware, Software }; ///< A wrong one loses lines in silence.
    Kind kind = Kind::Usb;
    QString path; ///< Absolute: "/dev/usb/lp0"
    int baud = 9600; ///< Serial only, as the flow control.
    Flow flow = Flow::None;

    friend bool operator==(const DeviceAddress &, const DeviceAddress &) = default;
};

/// A queue of the system's print service: of CUPS, on Windows a printer of its spooler.
struct CupsAddress {
    QString queue;

    friend bool operator==(const CupsAddress &, const CupsAddress &) = default;
};

/// No device: the paper goes to whoever listens to the spooler.
struct VirtualAddress {
    friend bool operator==(const VirtualAddress &, const VirtualAddress &) = default;
};

using PrinterAddress =
    std::variant<TcpAddress, DeviceAddress, CupsAddress, FileAddress, VirtualAddress>;

/// Reads `tcp://HOST:PORT` (9100 where the port is missing), `usb:///dev/usb/lp0`,
/// `serial:///dev/ttyUSB0?baud=19200&flow=hardware` (9600 and none where they are missing; or
/// software), `cups://QUEUE` (a space in its name is `%20`), `file:///PATH` and `virtual:`.
/// Everything else is InvalidArgument.
Result<PrinterAddress> printerAddress(const QString &uri);

} // namespace docket::print
