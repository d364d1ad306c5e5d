// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"
#include "domain/menu.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace docket {

/// One thing that a caller has still to say, and what there is to choose from.
struct Need {
    QString field;
    QStringList choices;
};

/// "lamb, chicken or mix"
QString either(const QStringList &choices);

/// "lettuce, tomato and onion"
QString together(const QStringList &parts);

/// "Which size and protein would you like for the kebab: small or large, and lamb or chicken?"
/// with `preface` before it.
LineRefusal incomplete(const QString &thing, const QList<Need> &needs, const QString &preface = {});

/// A refusal that completing does not help.
LineRefusal refused(const Sentence &error);

/// "kebab": how a caller calls any item of the category.
QString spokenName(const Category &category);

/// "salad": the noun of one of the group's options.
QString spokenName(const OptionGroup &group);

/// The option's name, with its noun where an earlier group of the item has an option of the same
/// name: "tomato" is the salad, "tomato sauce" the sauce.
QString optionName(
    const Menu &menu, const Item &item, const OptionGroup &group, const Option &option);

/// The option that means that there is nothing of the group: a salt called "none".
bool meansNone(const OptionId &option);

} // namespace docket
