// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/free_text.h"
#include "domain/menu.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringView>

namespace docket::voice {

/// The items that a caller can mean by a name: those that are called so, else those of a category
/// of that name, else what the words are heard as. Empty: none.
QList<const Item *> itemsCalled(const OrderListener &listener, const QString &said);

const Category *categoryCalled(const Menu &menu, const QString &said);

/// The items that have the most of the words in their names, most first.
QList<const Item *> itemsWithWords(const Menu &menu, const QString &words);

/// Whether the item offers options in the tools' field: brand, salt.
bool hasOptions(const Menu &menu, const Item &item, QStringView field);

/// An item in a list: name, category, price or prices by size, and soldOut where it is.
QJsonObject itemBrief(const Item &item);

/// "small $10.00, large $15.00"
QString priceWords(const Menu &menu, const Item &item);

/// The first names, and how many more there are.
QString fewNames(const QList<const Item *> &items, qsizetype most);

} // namespace docket::voice
