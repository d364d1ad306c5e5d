// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace docket {

enum class LineBreaks { Refused, BecomeSpaces };

/// What a text that a person gave must be before it goes to screens, dockets and messages.
struct TextRule {
    Sentence subject; ///< For messages: "The name".
    int fewest = 0; ///< Visible characters (grapheme clusters).
    int most = 0;
    LineBreaks lineBreaks = LineBreaks::Refused;
};

/// The text in Unicode normal form C with single spaces, or why it cannot be taken. Control
/// characters, broken surrogates and non-characters are refused. Invisible format characters, above
/// all those that reorder a line (bidirectional marks, embeddings, overrides, isolates), are
/// dropped; zero-width joiners stay where they join something, as emoji, Persian and the Indic
/// scripts need them.
Result<QString> checkedVisibleText(const QString &text, const TextRule &rule);

} // namespace docket
