// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace docket::test {

inline const QByteArray completionRequest = QByteArray::fromHex("1d7201");
inline const QByteArray statusRequest = QByteArray::fromHex("1004"); ///< Its number follows.

} // namespace docket::test
