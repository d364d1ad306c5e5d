// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "admission.h"

#include <algorithm>

namespace docket::web {

namespace {

QHostAddress sourceOf(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4) {
        return QHostAddress(ipv4);
    }
    Q_IPV6ADDR network = address.toIPv6Address();
    std::fill(std::begin(network.c) + 8, std::end(network.c), quint8 {0});
    return QHostAddress(network);
}

} // namespace

Admission::Admission(int total, int perAddress) : m_total(total), m_perAddress(perAddress) { }

Admission::Verdict Admission::enter(const QHostAddress &address)
{
    const QHostAddress source = sourceOf(address);
    if (!address.isLoopback() && m_perSource.value(source) >= m_perAddress) {
        return Verdict::AddressFull;
    }
    if (m_inside >= m_total) {
        return Verdict::Full;
    }
    ++m_inside;
    ++m_perSource[source];
    return Verdict::Admitted;
}

void Admission::leave(const QHostAddress &address)
{
    const auto entry = m_perSource.find(sourceOf(address));
    if (entry == m_perSource.end()) {
        return;
    }
    --m_inside;
    if (--*entry == 0) {
        m_perSource.erase(entry);
    }
}

} // namespace docket::web
