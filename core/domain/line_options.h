// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"
#include "domain/menu.h"
#include "line_words.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace docket {

/// How the groups that nobody mentioned are filled.
enum class Unasked {
    Defaults, ///< With their defaults.
    OnlyOfPlainItem, ///< Those that the plain item has, too; the rest stays empty: an upgrade that
                     ///< was reached by asking for options has these options and no others.
};

/// The options of a line as one item takes them.
struct ChosenOptions {
    QList<Selection> selections; ///< One per group of the item, in its order.
    QStringList without;
    QList<Need> needs; ///< Groups below their minimum.
    Sentence error; ///< Not empty: why the item cannot have what was asked for.
};

/// Names of the options asked for that the item does not offer. An option is offered, too, when
/// another of the item's groups has one of that name: cheese as an extra, cheese on a HSP.
QStringList unofferedOptions(
    const Menu &menu, const Item &item, const QList<GroupRequest> &requests);

/// What the item has after these requests; everything asked for must be offered.
ChosenOptions chooseOptions(const Menu &menu, const Item &item, const QList<GroupRequest> &requests,
    Unasked unasked = Unasked::Defaults);

} // namespace docket
