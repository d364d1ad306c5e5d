// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace docket {

/// One difference between two menus, in the owner's words. Without before and after it is
/// something that is too much to be told.
struct MenuChange {
    QString what; ///< "Large Lamb Kebab", "olives (Salads)", "Lamb Kebab: allergens"
    QString before; ///< Empty: it is new.
    QString after; ///< Empty: it is gone.

    /// "Large Lamb Kebab: 15.00 → 15.50", "New: Beef Kebab, 16.00", "Gone: Beef Kebab, 16.00",
    /// "Categories: changed"
    QString text() const;
    friend bool operator==(const MenuChange &, const MenuChange &) = default;
};

/// All differences, in the order of the menu that is new: items, options, deals, the rest. Both
/// menus are indexed.
QList<MenuChange> menuChanges(const Menu &before, const Menu &after);

/// What callers hear differently from now on: "A large Lamb Kebab is $15.50."
QStringList heardChanges(const Menu &before, const Menu &after);

} // namespace docket
