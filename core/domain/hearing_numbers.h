// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hearing_tokens.h"

#include <QList>

namespace docket::hearing {

/// Turns number words to digits: zero to ninety-nine, hundreds, "a dozen", "a couple".
/// What was said is kept, so that "one" can still be heard as a pronoun.
QList<Token> withDigits(const QList<Token> &tokens);

/// The number that a token of digits stands for, cut off at 9999.
int value(const Token &token);

} // namespace docket::hearing
