// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace docket::tests {

/// Fixed before any application and any test: no screen, one locale, one zone. The tests run while
/// building, too (discovery).
void fixWorld();

/// Runs the tests that the arguments choose. \return the program's exit code.
int runTests(int argc, char *argv[]);

} // namespace docket::tests
