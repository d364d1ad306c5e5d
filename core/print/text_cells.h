// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paper.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace docket::print {

/// The text as it may go on paper: composed (NFC), line breaks and tabs as spaces, without control
/// characters and without the invisible characters that reorder or hide text. An unpaired surrogate
/// becomes its code point in brackets.
QString printable(QStringView text);

/// "[U+1F959]": what stands for a character that nothing here can draw. Never a box, never a
/// similar letter: a person can look it up, and sees that something was said.
QString codePointsInBrackets(QStringView grapheme);

/// What a reader takes for one character each.
QStringList graphemes(const QString &text);

/// Cells of Size::Normal: 2 for East Asian wide and emoji, 1 for everything else, whatever it is
/// composed of.
int cells(const QString &text);
int cells(const Run &run);
int cells(const TextLine &line);

} // namespace docket::print
