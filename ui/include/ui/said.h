// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/sentence.h"

namespace docket::ui {

/// What core has to say, in the window's language of this moment: where it is not translated, in
/// English.
QString said(const Sentence &sentence);
/// The same of what an error says to a person.
QString said(const Error &error);

} // namespace docket::ui
