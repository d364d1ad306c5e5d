// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu_diff.h"

#include <QLocale>
#include <QString>

#include <functional>

namespace docket::shop {

/// How the words of a change are found. Its phrases are English, of the context "MenuChange".
struct MenuLanguage {
    std::function<QString(const char *phrase)> phrase;
    QLocale locale; ///< For the names of days.
};

/// As the history and the log have it, whatever the window speaks.
MenuLanguage plainEnglish();

/// "Large Lamb Kebab: 15.00 → 15.50", "New: Beef Kebab, 16.00", "Gone: Beef Kebab, 16.00",
/// "Categories: changed"
QString changeWords(const MenuChange &change, const MenuLanguage &language);

} // namespace docket::shop
