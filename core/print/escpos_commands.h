// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>

namespace docket::print::escpos {

constexpr int dle = 0x10;
constexpr int esc = 0x1B;
constexpr int fs = 0x1C;
constexpr int gs = 0x1D;
constexpr char lineFeed = '\n';

inline QByteArray command(std::initializer_list<int> bytes)
{
    QByteArray result;
    for (const int each : bytes) {
        result.append(static_cast<char>(each));
    }
    return result;
}

/// Answered only after everything before it was printed.
inline QByteArray completionRequest()
{
    return command({gs, 'r', 1});
}

/// What a printer tells about itself at once, whatever it is doing (`DLE EOT n`).
enum class StatusQuestion { Printer = 1, OfflineCause = 2, Fault = 3, Paper = 4 };

inline QByteArray statusRequest(StatusQuestion question)
{
    return command({dle, 0x04, static_cast<int>(question)});
}

} // namespace docket::print::escpos
