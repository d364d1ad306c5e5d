// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <utility>

/// The menu.json of a voice server, as it was written there. Names of its parts are kept; a member
/// that is missing is empty.
namespace docket::foreign {

struct Price {
    QString size; ///< As written; empty for the one price of an item.
    Money price;
};

/// So many of something in a combo: 1 × "drink_can".
struct Part {
    QString name;
    int quantity = 1;
};

struct Item {
    QString name;
    QString kind; ///< What `includes` and `applies_to` call it: "kebab" in the category "kebabs".
    QString description;
    QList<Price> prices;
    QMap<QString, QStringList>
        lists; ///< brands, salt_options, available_sauces: what to choose from.
    QMap<QString, QStringList> defaults; ///< By group: salads, sauces.
    QStringList included; ///< `"cheese_included": true`: comes with it at no charge.
    QStringList allergens;
    QStringList dietary;
    QList<Part> includes; ///< Not empty: a combo.
    QString place; ///< For findings: `"Chips" (line 210)`.
    bool available = true;
    bool ageRestricted = false;
    bool gstFree = false;
};

struct Category {
    QString key;
    QList<Item> items;
};

struct Option {
    QString name;
    Money price;
    QStringList appliesTo; ///< Kinds or categories; empty: wherever its group is offered.
    QStringList allergens;
    bool available = true;
};

struct Group {
    QString key;
    QList<Option> options;
};

struct Synonym {
    QString word;
    QString target;
};

struct Menu {
    QString currency;
    QList<Category> categories; ///< In the order of the file, as everything here.
    QList<Group> groups;
    QMap<QString, QStringList> defaults; ///< The shop's, by group.
    QList<Synonym> synonyms;
};

} // namespace docket::foreign
