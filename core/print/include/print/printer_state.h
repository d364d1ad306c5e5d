// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace docket::print {

/// How a printer does, for the person.
struct PrinterState {
    enum class Kind {
        Untried, ///< Nothing was printed since the start.
        Ready, ///< The last docket went well.
        Printing,
        Offline, ///< Not reached, or lost.
        PaperOut,
        CoverOpen,
        Error, ///< It reports a fault, or its file cannot be written.
        StorageError, ///< The jobs cannot be read or recorded; nothing prints until they can.
    };

    QString name;
    Kind kind = Kind::Untried;
    QString cause; ///< A sentence; empty while all is well.
    int waitingJobs = 0; ///< With the one that is printing.
    QDateTime oldestSince; ///< UTC: when the oldest of them was made; invalid if there is none.
    bool isOverdue = false; ///< It waits longer than the shop wants.
    int askingJobs = 0; ///< Old jobs that a person must let print or discard.

    friend bool operator==(const PrinterState &, const PrinterState &) = default;
};

} // namespace docket::print

Q_DECLARE_METATYPE(docket::print::PrinterState)
