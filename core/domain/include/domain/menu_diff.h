// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace docket {

/// A number of a size, by the size's name; without one it is of every size.
template <typename Number>
struct OfSize {
    QString size;
    Number number;

    friend bool operator==(const OfSize &, const OfSize &) = default;
};

/// How an item takes a group of options, by their names.
struct NamedUse {
    QString group;
    QStringList only;
    QStringList defaults;
    int minimum = 0;
    int maximum = 0;
    int free = 0;

    friend bool operator==(const NamedUse &, const NamedUse &) = default;
};

/// What a part of a deal may be instead, by names.
struct NamedUpgrade {
    QString size;
    QString category;
    QStringList items;
    Money price;

    friend bool operator==(const NamedUpgrade &, const NamedUpgrade &) = default;
};

/// A part of a deal, by names: any of a category, or one of the items.
struct NamedPart {
    int quantity = 1;
    QString size;
    QString category;
    QStringList items;
    QList<NamedUpgrade> upgrades = {};

    friend bool operator==(const NamedPart &, const NamedPart &) = default;
};

/// Of allergens: nobody has said.
struct NotDeclared {
    friend bool operator==(const NotDeclared &, const NotDeclared &) = default;
};

/// What a property of a menu is: nothing at all where the thing is new or gone.
using MenuValue = std::variant<std::monostate, bool, int, QString, QStringList, NotDeclared,
    QList<OfSize<Money>>, QList<OfSize<int>>, QList<SaleWindow>, QList<NamedUse>, QList<NamedPart>>;

/// One difference between two menus, without words.
struct MenuChange {
    enum class Subject { Item, Option, Group, Deal, Category, Menu };
    enum class Property {
        Price, ///< Of a thing that came or went: that it did. A new group has its number of
               ///< options.
        Name,
        OnSale,
        Words,
        Allergens,
        Description,
        Number, ///< The shop's own.
        Photo,
        Hours,
        Diets,
        Options,
        Station,
        Work, ///< In seconds.
        Category,
        Variant,
        GstFree,
        AdultsOnly,
        UpgradeOf,
        Kilojoules,
        InTheLot,
        Parts,
        Currency,
        // These are too much to be told: without values.
        Rules,
        ItemOrder,
        Sizes,
        Variants,
        Categories,
        BulkDiscounts,
        PromoCodes,
        Surcharges,
    };

    Subject subject = Subject::Menu;
    Property property = Property::Price;
    QString name; ///< Of the item, option, group, deal or category.
    QString of; ///< An item's size, an option's group.
    MenuValue before;
    MenuValue after;

    friend bool operator==(const MenuChange &, const MenuChange &) = default;
};

/// All differences, in the order of the menu that is new: items, options, deals, the rest. Both
/// menus are indexed.
QList<MenuChange> menuChanges(const Menu &before, const Menu &after);

/// What callers hear differently from now on, in the agent's words: "A large Lamb Kebab is $15.50."
QStringList heardChanges(const Menu &before, const Menu &after);

} // namespace docket
