// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace docket {

/// Whether a note speaks of an allergy or intolerance, in the words of English and of the languages
/// that share its stem. In doubt it does: "no sesame, allergic"; only that there is none ("no
/// known allergies", "not allergic") does not.
bool tellsAllergy(QStringView note);

} // namespace docket
