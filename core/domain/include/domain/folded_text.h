// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace docket {

/// Text as it is compared with what somebody says or types: without case and accents. "José" is
/// "jose", "Kılıç" is "kilic".
QString foldedText(const QString &text);

} // namespace docket
