// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace docket::fuzz {

/// What one fuzzer does with one input. Whatever that is: no crash, no hang, no leak; a broken
/// promise ends the program by check().
void tryInput(const QByteArray &input);

/// Ends the program, also in a build without assertions.
void check(bool holds, const char *promise);

} // namespace docket::fuzz
