// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tls_watch.h"

#include <utility>

namespace docket::app {

namespace {

constexpr int soonDays = 7;

} // namespace

TlsWatch::TlsWatch(const QString &certificate, const QString &key, const Clock &clock)
    : m_clock(clock), m_certificate(certificate), m_key(key)
{
    m_timer.setParent(this);
    connect(&m_timer, &QTimer::timeout, this, &TlsWatch::check);
}

bool TlsWatch::isWanted() const
{
    return !m_certificate.path().isEmpty() || !m_key.path().isEmpty();
}

Result<web::TlsIdentity> TlsWatch::read()
{
    auto identity = web::tlsIdentity(m_certificate.path(), m_key.path(), m_clock.now());
    m_expiresAt = identity ? identity->expiresAt : QDateTime();
    m_refusal = identity ? QString() : identity.error().message.english();
    m_isUnused = false;
    judgeExpiry();
    return identity;
}

void TlsWatch::judgeExpiry()
{
    m_isSoon = m_expiresAt.isValid() && m_expiresAt <= m_clock.now().addDays(soonDays);
}

void TlsWatch::start(std::chrono::milliseconds interval)
{
    m_timer.start(interval);
}

void TlsWatch::check()
{
    const bool isOtherCertificate = m_certificate.look();
    const bool isOtherKey = m_key.look();
    if (!m_certificate.isAtRest() || !m_key.isAtRest()) {
        return;
    }
    const bool hasExpired = m_expiresAt.isValid() && m_expiresAt <= m_clock.now();
    const bool hasFailed = m_isUnused || !m_refusal.isEmpty();
    if (!isOtherCertificate && !isOtherKey && !hasExpired && !hasFailed) {
        const bool wasSoon = m_isSoon;
        judgeExpiry();
        if (m_isSoon != wasSoon) {
            emit soonChanged();
        }
        return;
    }
    m_certificate.judge();
    m_key.judge();
    const QString before = m_refusal;
    const auto identity = read();
    if (identity) {
        emit renewed(*identity);
    } else if (identity.error().message.english() != before) {
        emit refused(identity.error());
    }
}

} // namespace docket::app
