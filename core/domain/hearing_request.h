// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearing_draft.h"

#include <variant>

namespace docket::hearing {

/// The request of one line. Refused where the sentence contradicts itself or a name means several
/// items; what is merely missing is left to `buildLine`.
std::variant<LineRequest, LineRefusal> request(const Draft &draft);

} // namespace docket::hearing
