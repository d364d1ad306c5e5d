// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace docket {

/// The only source of "now". Always UTC.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

/// A clock that started at a given instant and runs on from there (training, tests, --clock).
class ShiftedClock final : public Clock {
public:
    explicit ShiftedClock(const QDateTime &start);
    QDateTime now() const override;

private:
    qint64 m_shiftMs;
};

} // namespace docket
