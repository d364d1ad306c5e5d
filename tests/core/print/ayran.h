// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paper.h"

namespace docket::test {

/// The shortest docket.
inline const print::Paper ayran {
    48, {print::TextLine {{{QStringLiteral("1 x Ayran"), {}}}, print::Align::Left, 0}}};

} // namespace docket::test
