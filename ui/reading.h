// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace docket::ui {

/// What is read from left to right in every language, kept in one piece where the window is read
/// from the right: digits in groups, a sign before a number.
QString leftToRight(const QString &text);
/// A caller's number, as people write it.
QString phoneText(const QString &phone);
/// From what was to what is: "→", which points on in the window's direction.
QString onwards();

} // namespace docket::ui
