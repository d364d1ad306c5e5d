// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QByteArray>

namespace docket {

/// The menu in Docket's own format, one entry a line, in the order of its lists. What all items of
/// a category share (station, time, groups) stands at the category.
QByteArray menuText(const Menu &menu);

} // namespace docket
