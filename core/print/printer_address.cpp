// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/printer_address.h"

#include <QList>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

constexpr int rawPrintingPort = 9100;

Error notUnderstood(const QString &uri)
{
    return {ErrorCode::InvalidArgument,
        Sentence::tr(
            "This is not the address of a printer. Write tcp://HOST:PORT, usb:///dev/usb/lp0, serial:///dev/ttyUSB0?baud=19200, cups://QUEUE, file:///PATH or virtual:"),
        u"printer address "_s + uri};
}

bool hasExtras(const QUrl &url)
{
    return !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment();
}

Result<PrinterAddress> tcpAddress(const QUrl &url)
{
    const int port = url.port(rawPrintingPort);
    const bool hasPath = !url.path().isEmpty() && url.path() != u"/"_s;
    if (url.host().isEmpty() || port == 0 || hasPath || hasExtras(url)) {
        return notUnderstood(url.toString());
    }
    return PrinterAddress {TcpAddress {url.host(), static_cast<quint16>(port)}};
}

Result<PrinterAddress> fileAddress(const QUrl &url)
{
    const QString path = url.toLocalFile();
    const bool isFolder = path.endsWith(u'/');
    if (!url.host().isEmpty() || path.isEmpty() || isFolder || hasExtras(url)) {
        return notUnderstood(url.toString());
    }
    const bool isText = path.endsWith(".txt"_L1, Qt::CaseInsensitive);
    return PrinterAddress {
        FileAddress {path, isText ? FileAddress::Content::Text : FileAddress::Content::Commands}};
}

/// What stands after the `?`, for a serial line; false: something that is not understood.
bool takeLine(const QUrlQuery &query, DeviceAddress &address)
{
    for (const auto &[key, value] : query.queryItems()) {
        if (key == "baud"_L1) {
            static const QList<int> speeds {1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200};
            address.baud = value.toInt();
            if (!speeds.contains(address.baud)) {
                return false;
            }
        } else if (key == "flow"_L1 && value == "hardware"_L1) {
            address.flow = DeviceAddress::Flow::Hardware;
        } else if (key == "flow"_L1 && value == "software"_L1) {
            address.flow = DeviceAddress::Flow::Software;
        } else if (key != "flow"_L1 || value != "none"_L1) {
            return false;
        }
    }
    return true;
}

Result<PrinterAddress> deviceAddress(const QUrl &url)
{
    DeviceAddress address;
    address.path = url.path();
    const bool isSerial = url.scheme() == "serial"_L1;
    const bool isDevice = address.path.startsWith("/dev/"_L1) && !address.path.endsWith(u'/')
        && !address.path.contains("/../"_L1);
    if (!isDevice || !url.authority().isEmpty() || url.hasFragment()
        || (!isSerial && url.hasQuery())) {
        return notUnderstood(url.toString());
    }
    if (isSerial) {
        address.kind = DeviceAddress::Kind::Serial;
        if (!takeLine(QUrlQuery(url), address)) {
            return notUnderstood(url.toString());
        }
    }
    return PrinterAddress {address};
}

/// The queue as it was written: a URL's host has neither capitals nor spaces.
Result<PrinterAddress> cupsAddress(const QString &uri)
{
    static const QRegularExpression wanted(
        u"^cups://([A-Za-z0-9_.](?:[A-Za-z0-9_.-]|%20){0,126})/?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = wanted.match(uri);
    if (!match.hasMatch()) {
        return notUnderstood(uri);
    }
    return PrinterAddress {CupsAddress {match.captured(1).replace("%20"_L1, " "_L1)}};
}

} // namespace

Result<PrinterAddress> printerAddress(const QString &uri)
{
    if (uri.trimmed().startsWith("cups:"_L1, Qt::CaseInsensitive)) {
        return cupsAddress(uri.trimmed());
    }
    const QUrl url(uri.trimmed(), QUrl::StrictMode);
    if (!url.isValid()) {
        return notUnderstood(uri);
    }
    const QString scheme = url.scheme();
    if (scheme == "tcp"_L1) {
        return tcpAddress(url);
    }
    if (scheme == "file"_L1 && uri.trimmed().startsWith("file:///"_L1, Qt::CaseInsensitive)) {
        return fileAddress(url);
    }
    if (scheme == "virtual"_L1 && url.toString() == "virtual:"_L1) {
        return PrinterAddress {VirtualAddress {}};
    }
    if (scheme == "usb"_L1 || scheme == "serial"_L1) {
        return deviceAddress(url);
    }
    return notUnderstood(uri);
}

} // namespace docket::print
