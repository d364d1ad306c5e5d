// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paper.h"

#include <QList>

namespace docket::print {

/// The line in pieces that fit: broken at spaces and between wide characters, inside a word only
/// when the word alone is too long, never inside a grapheme. Pieces after the first are indented by
/// `hanging` more cells.
QList<TextLine> wrapped(const TextLine &line, int columns, int hanging = 0);

} // namespace docket::print
