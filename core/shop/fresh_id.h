// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QRandomGenerator>
#include <QString>
#include <QUuid>

namespace docket::shop {

/// A key that nobody else makes.
inline QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// The same for a row of which there will be many: later ones sort later (UUID version 7 with a
/// counter that starts anywhere in its lower half, RFC 9562, 6.2), those of one millisecond as this
/// thread made them in a row, so that what is written together stands at the end of every index,
/// also in one of a million rows.
inline QString freshId(const QDateTime &now)
{
    const auto msecs = static_cast<quint64>(now.toMSecsSinceEpoch());
    // Nobody is let in by such a key, so it need not be unguessable: to ask the processor for
    // each costs as much as to price a cart.
    thread_local QRandomGenerator64 random = QRandomGenerator64::securelySeeded();
    thread_local quint64 last = 0;
    thread_local quint64 counter = 0;
    counter = msecs == last ? counter + 1 : random.generate() & 0x07ff;
    last = msecs;
    const quint64 high = (msecs << 16) | 0x7000 | (counter & 0x0fff);
    const quint64 low = (quint64 {2} << 62) | (random.generate() >> 2);
    return QUuid(static_cast<uint>(high >> 32), static_cast<ushort>(high >> 16),
        static_cast<ushort>(high), static_cast<uchar>(low >> 56), static_cast<uchar>(low >> 48),
        static_cast<uchar>(low >> 40), static_cast<uchar>(low >> 32), static_cast<uchar>(low >> 24),
        static_cast<uchar>(low >> 16), static_cast<uchar>(low >> 8), static_cast<uchar>(low))
        .toString(QUuid::WithoutBraces);
}

} // namespace docket::shop
