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

/// No device: the paper goes to whoever listens to the spooler.
struct VirtualAddress {
    friend bool operator==(const VirtualAddress &, const VirtualAddress &) = default;
};

using PrinterAddress = std::variant<TcpAddress, FileAddress, VirtualAddress>;

/// Reads `tcp://HOST:PORT` (9100 where the port is missing), `file:///PATH` and `virtual:`. A kind
/// of printer that is known but not supported in this version (usb, serial, cups) is
/// ErrorCode::Refused, everything else InvalidArgument.
Result<PrinterAddress> printerAddress(const QString &uri);

} // namespace docket::print
