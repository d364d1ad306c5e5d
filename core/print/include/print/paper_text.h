// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paper.h"

#include <QString>

namespace docket::print {

/// A paper as plain text, one line each, without trailing spaces, ending in a line break: for logs,
/// terminals and tests. Inverse text stands in brackets: "[NO ONION]". Sizes do not show.
QString paperText(const Paper &paper);

} // namespace docket::print
