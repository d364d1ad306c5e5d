// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "admission.h"

#include "voice/client_address.h"

namespace docket::web {

Admission::Admission(int total, int perAddress) : m_total(total), m_perAddress(perAddress) { }

Admission::Verdict Admission::enter(const QHostAddress &address)
{
    const QString source = voice::limitKey(address);
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
    const auto entry = m_perSource.find(voice::limitKey(address));
    if (entry == m_perSource.end()) {
        return;
    }
    --m_inside;
    if (--*entry == 0) {
        m_perSource.erase(entry);
    }
}

} // namespace docket::web
