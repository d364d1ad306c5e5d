// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/tool.h"

#include <QList>

namespace docket::voice {

/// Looking at placed orders and changing them. They see the orders of the calling number, which
/// comes from the transport, and one whose number and name are both given; any other order is to
/// them as if it did not exist.
QList<Tool> placedOrderTools();

} // namespace docket::voice
