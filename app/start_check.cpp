// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start_check.h"

#include "usable_printers.h"
#include "voice_settings.h"

namespace docket::app {

Result<void> checkStart(const shop::DataFolder &folder, const shop::Settings &settings)
{
    if (const auto printers = usablePrinters(settings, folder.printers()); !printers) {
        return printers.error();
    }
    if (const auto rules = doorRulesFrom(settings); !rules) {
        return rules.error();
    }
    return {};
}

} // namespace docket::app
