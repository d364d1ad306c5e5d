// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/docket_paper.h"
#include "print/printer_profile.h"

#include <chrono>

namespace docket::print {

/// How long a printer that can answer may take.
struct PrinterTiming {
    std::chrono::milliseconds connect {3000};
    std::chrono::milliseconds status {700}; ///< For each answer; many printers never give one.
    std::chrono::milliseconds stall {20'000}; ///< Without taking a byte.
    std::chrono::milliseconds completion {10'000}; ///< For the completion mark.
    std::chrono::milliseconds completionOfMute {2000}; ///< The same, of one without any status.
    std::chrono::milliseconds queue {10'000}; ///< Within a print service's queue.
};

/// What is set for one printer. The profile decides the columns.
struct PrinterSetup {
    PaperSetup paper;
    PrinterProfile profile;
    PrinterTiming timing;
    QString fallback; ///< The printer that takes over while this one is in trouble; empty: none.
};

} // namespace docket::print
