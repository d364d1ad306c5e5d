// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/client_address.h"

#include <algorithm>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeIpv4 = 32;
constexpr int wholeIpv6 = 128;

/// An IPv4 address is one, however a socket for both spells it ("::ffff:192.0.2.1").
QHostAddress plain(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 number = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(number) : address;
}

/// An address as proxies write it, some with a port: "203.0.113.5:51234", "[2001:db8::5]:443".
QHostAddress hopOf(const QByteArray &text)
{
    QByteArray address = text;
    if (address.startsWith('[')) {
        address = address.sliced(1, std::max<qsizetype>(address.indexOf(']'), 1) - 1);
    } else if (address.count(':') == 1) {
        address.truncate(address.indexOf(':'));
    }
    return plain(QHostAddress(QString::fromLatin1(address)));
}

} // namespace

Result<TrustedProxies> TrustedProxies::fromText(const QString &words)
{
    TrustedProxies proxies;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QHostAddress address = plain(QHostAddress(word));
        if (!address.isNull()) {
            const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
            proxies.m_networks.append({address, isIpv4 ? wholeIpv4 : wholeIpv6});
            continue;
        }
        const auto network = QHostAddress::parseSubnet(word);
        if (network.first.isNull() || !word.contains(u'/')) {
            return Error {ErrorCode::InvalidArgument,
                Sentence::verbatim(
                    u"\"%1\" is neither an address nor a network like 10.0.0.0/8."_s.arg(word)),
                word};
        }
        proxies.m_networks.append(network);
    }
    return proxies;
}

bool TrustedProxies::contains(const QHostAddress &address) const
{
    return std::any_of(m_networks.cbegin(), m_networks.cend(), [&](const auto &network) {
        return address.protocol() == network.first.protocol()
            && address.isInSubnet(network.first, network.second);
    });
}

QHostAddress TrustedProxies::clientOf(const HttpRequest &request) const
{
    QHostAddress client = plain(request.peer);
    // A proxy may append to the header or add another one: together they are one list.
    QByteArrayList hops;
    for (const auto &[name, value] : request.headers) {
        if (name.compare("X-Forwarded-For", Qt::CaseInsensitive) == 0) {
            hops += value.split(',');
        }
    }
    while (contains(client)) {
        client = hops.isEmpty() ? QHostAddress() : hopOf(hops.takeLast().trimmed());
    }
    return client;
}

QString limitKey(const QHostAddress &address)
{
    const QHostAddress client = plain(address);
    if (client.protocol() != QAbstractSocket::IPv6Protocol) {
        return client.toString();
    }
    constexpr int networkBytes = 8;
    const Q_IPV6ADDR bytes = client.toIPv6Address();
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(&bytes), networkBytes).toHex(':'));
}

} // namespace docket::voice
