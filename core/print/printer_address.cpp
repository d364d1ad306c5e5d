// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/printer_address.h"

#include <QStringList>
#include <QUrl>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

constexpr int rawPrintingPort = 9100;

Error notUnderstood(const QString &uri)
{
    return {ErrorCode::InvalidArgument,
        u"This is not the address of a printer. Write tcp://HOST:PORT, file:///PATH or virtual:"_s,
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

} // namespace

Result<PrinterAddress> printerAddress(const QString &uri)
{
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
    if (QStringList {u"usb"_s, u"serial"_s, u"cups"_s}.contains(scheme)) {
        return Error {ErrorCode::Refused,
            u"Printers of the kind \"%1\" are not supported in this version. Use tcp://HOST:PORT, "
            "file:///PATH or virtual:"_s.arg(scheme),
            u"printer address "_s + uri};
    }
    return notUnderstood(uri);
}

} // namespace docket::print
