// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace docket::tests {

/// What a running process holds, as Linux counts it (proc(5)).
struct ProcessFigures {
    qint64 residentKib = 0; ///< VmRSS
    int threads = 0;
    int files = 0; ///< Open descriptors.
};

/// Fails the test when there is no such process.
ProcessFigures figuresOf(qint64 processId);

} // namespace docket::tests
