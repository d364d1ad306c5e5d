// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QList>
#include <QString>

namespace docket {

/// What is wrong or odd in a menu that somebody edits.
struct MenuFinding {
    enum class Severity {
        Error, ///< It cannot be sold like this.
        Warning, ///< It can, and probably nobody meant it.
    };

    Severity severity = Severity::Warning;
    QString place; ///< "Lamb Kebab", "Sauces", "Kebab & can, small"
    QString words; ///< What is the matter, for the owner.
    ItemId item; ///< Where it is one item's.

    friend bool operator==(const MenuFinding &, const MenuFinding &) = default;
};

/// All of them, errors first. Whatever `loadMenu` refuses in a menu that was made by edits is among
/// the errors. The menu is indexed and every item has a price, which may be zero.
QList<MenuFinding> menuFindings(const Menu &menu);

bool hasErrors(const QList<MenuFinding> &findings);

} // namespace docket
