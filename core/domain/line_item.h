// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"
#include "domain/menu.h"

#include <QList>
#include <QString>

#include <variant>

namespace docket {

/// Finds the one item that the request can mean. An item given by its id is that item; a category
/// needs its variant, unless it has a single item or a single one that offers what was asked for;
/// a variant alone needs its category, unless only one item has it.
std::variant<const Item *, LineRefusal> findItem(const Menu &menu, const LineRequest &request);

/// What a request's size lacks for any of these items.
struct SizeQuestion {
    QStringList choices; ///< Empty: nothing lacks, or the items have no sizes.
    QString preface; ///< "We do not have the Lamb Kebab in medium."
};
SizeQuestion sizeQuestion(const Menu &menu, const QList<const Item *> &items,
    const LineRequest &request, const QString &thing);

} // namespace docket
