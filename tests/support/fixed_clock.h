// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QDateTime>

namespace docket::tests {

/// Stands still until a test moves it.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QString &iso) : m_now(QDateTime::fromString(iso, Qt::ISODate).toUTC())
    {
    }

    QDateTime now() const override { return m_now; }
    void advanceMinutes(int minutes) { m_now = m_now.addSecs(60 * minutes); }
    void advanceSeconds(int seconds) { m_now = m_now.addSecs(seconds); }
    void set(const QDateTime &instant) { m_now = instant.toUTC(); }

private:
    QDateTime m_now;
};

} // namespace docket::tests
