// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace docket::shop {

/// A key that nobody else makes.
inline QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// The same for a row of which there will be many: later ones sort later (UUID version 7, RFC
/// 9562), so that what is written together stands together in every index, also in one of a million
/// rows.
inline QString freshId(const QDateTime &now)
{
    const auto msecs = static_cast<quint64>(now.toMSecsSinceEpoch());
    QUuid id = QUuid::createUuid();
    id.data1 = static_cast<uint>(msecs >> 16);
    id.data2 = static_cast<ushort>(msecs);
    id.data3 = static_cast<ushort>(0x7000 | (id.data3 & 0x0fff));
    return id.toString(QUuid::WithoutBraces);
}

} // namespace docket::shop
