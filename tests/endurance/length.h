// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace docket::tests {

/// How much a test does: `shortForm` in every run, more where the environment asks for it by name.
inline int length(const char *variable, int shortForm)
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue(variable, &isSet);
    return isSet && wanted > 0 ? wanted : shortForm;
}

} // namespace docket::tests
