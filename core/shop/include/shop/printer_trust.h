// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/printer_state.h"
#include "shop/ticket.h"

namespace docket::shop {

/// What the board trusts of a printer. A fault, or that it is overdue, comes before old dockets
/// that ask: "asks" stands alone only while the printer works.
/// Arguments: offline, error, overdue: the cause, how many wait, since when (ISO, UTC, or empty),
/// how many ask. paper-out, cover-open: the same without the cause. asks: how many.
TrustItem printerTrust(const print::PrinterState &state);

/// How many old dockets of the printer a person has to print or discard.
int askingDockets(const TrustItem &item);

} // namespace docket::shop
