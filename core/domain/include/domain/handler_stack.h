// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThread;

namespace docket {

/// Gives the calling thread a place for the handlers of fatal signals, until it ends: its own stack
/// may be what has overflowed, and the program would end without a report. Every thread that Docket
/// starts begins with it. Does nothing where there are no POSIX signals.
void useHandlerStack();

/// The same for a thread that is not started yet.
void useHandlerStackIn(QThread &thread);

} // namespace docket
