// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace docket::bench {

/// A menu of so many items: invented names, two sizes, a group of options.
QByteArray bigMenu(int items);

} // namespace docket::bench
