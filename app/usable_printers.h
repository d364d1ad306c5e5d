// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "print/printer_profile.h"
#include "shop/printer_rules.h"
#include "shop/settings.h"

#include <QList>
#include <QString>

namespace docket::app {

/// The profile that a printer's rule names: one of those that come with Docket, or of `ownFile`
/// (DataFolder::printers()), whose profiles count more. An error names those that there are.
Result<print::PrinterProfile> profileOf(const shop::PrinterRule &printer, const QString &ownFile);

/// By name, as shop::printerRules(): each with an address that is one, and a profile that there is.
Result<QList<shop::PrinterRule>> usablePrinters(
    const shop::Settings &settings, const QString &ownFile);

} // namespace docket::app
