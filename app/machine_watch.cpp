// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine_watch.h"

#include "steady_time.h"

#include <QStorageInfo>

#include <cstdlib>
#include <utility>

namespace docket::app {

using namespace Qt::StringLiterals;

using Level = shop::TrustItem::Level;

namespace {

constexpr int lookEveryMs = 10'000;
constexpr qint64 bytesOfAMegabyte = 1024LL * 1024;

} // namespace

MachineWatch::Sources MachineWatch::sources(const Clock &clock, const QString &folder)
{
    return {clock, steadyTimeMs, [folder] { return QStorageInfo(folder).bytesAvailable(); }};
}

MachineWatch::MachineWatch(Sources sources, const Limits &limits)
    : m_sources(std::move(sources)), m_limits(limits)
{
    m_timer.setParent(this);
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &MachineWatch::check);
}

void MachineWatch::start()
{
    check();
    m_timer.start();
}

void MachineWatch::check()
{
    checkClock();
    checkDisk();
}

qint64 MachineWatch::aheadMs() const
{
    return m_sources.clock.now().toMSecsSinceEpoch() - m_sources.steadyMs();
}

void MachineWatch::checkClock()
{
    if (m_limits.jumpSeconds == 0) {
        return;
    }
    const qint64 ahead = aheadMs();
    // Between two looks: a clock that is corrected little by little never jumps.
    const qint64 jump = ahead - std::exchange(m_aheadMs, ahead).value_or(ahead);
    if (std::abs(jump) < 1000LL * m_limits.jumpSeconds) {
        return;
    }
    m_jumpMs += jump;
    shop::TrustItem item {u"clock"_s, Level::Bad, u"jumped"_s, {QString::number(m_jumpMs / 1000)}};
    item.asksToBeSeen = true;
    emit trustChanged(item);
}

void MachineWatch::acknowledge()
{
    m_jumpMs = 0;
    emit trustChanged({u"clock"_s, Level::Good, u"steady"_s, {}});
}

void MachineWatch::checkDisk()
{
    const qint64 bytes = m_limits.freeMegabytes == 0 ? -1 : m_sources.freeBytes();
    if (bytes < 0) {
        return;
    }
    const qint64 megabytes = bytes / bytesOfAMegabyte;
    if (megabytes < m_limits.freeMegabytes) {
        if (m_toldMegabytes != megabytes) {
            m_toldMegabytes = megabytes;
            emit trustChanged(
                {u"disk"_s, Level::Bad, u"nearly-full"_s, {QString::number(megabytes)}});
        }
    } else if (std::exchange(m_toldMegabytes, std::nullopt)) {
        emit trustChanged({u"disk"_s, Level::Good, u"room"_s, {}});
    }
}

} // namespace docket::app
