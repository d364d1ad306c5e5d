// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreign_draft.h"
#include "foreign_names.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>

namespace docket::foreign {

using namespace Qt::StringLiterals;

namespace {

/// Where a kind of food is made and how much work one is, until the owner says better.
struct Kind {
    QStringView words; ///< Of the category's name, separated by "|".
    QStringView station;
    int prepSeconds;
};

constexpr std::array kinds {
    Kind {u"drink|beverage|water|juice|soda|bottle|can", u"counter", 10},
    Kind {u"coffee|tea|shake|smoothie|lassi", u"counter", 60},
    Kind {u"sweet|dessert|cake|pastry|ice cream", u"counter", 20},
    Kind {u"sauce|dip|tub|condiment", u"counter", 15},
    Kind {u"extra|goods|packaging|cutlery|bag", u"counter", 5},
    Kind {u"salad", u"counter", 90},
    Kind {u"chip|fry|fried|nugget|fish|tempura", u"fryer", 150},
    Kind {u"pizza|pide|oven|gozleme|calzone", u"oven", 300},
    Kind {u"kebab|hsp|gyros|yiros|souvlaki|wrap|burger|grill|meat|steak|skewer|plate|roll",
        u"grill", 180},
};
constexpr QStringView unknownStation = u"kitchen";
constexpr int unknownPrepSeconds = 120;
constexpr int plainPrepSeconds = 20;

const Kind *kindOf(const docket::Category &category)
{
    const QStringList words = wordsOf(category.id.text());
    for (const Kind &kind : kinds) {
        for (const QStringView word : kind.words.split(u'|')) {
            if (words.contains(keyOf(word.toString()))) {
                return &kind;
            }
        }
    }
    return nullptr;
}

void placeCategories(Draft &draft)
{
    QStringList places;
    QStringList unknown;
    for (const docket::Category &category : std::as_const(draft.menu.categories)) {
        const Kind *kind = kindOf(category);
        QString station;
        int seconds = 0;
        for (docket::Item &item : draft.menu.items) {
            if (item.category == category.id) {
                const int guessed = item.groups.isEmpty() ? plainPrepSeconds : unknownPrepSeconds;
                item.station = (kind == nullptr ? unknownStation : kind->station).toString();
                item.prepSeconds = kind == nullptr ? guessed : kind->prepSeconds;
                station = item.station;
                seconds = std::max(seconds, item.prepSeconds);
            }
        }
        (kind == nullptr ? unknown : places)
            .append(u"%1 (%2, %3 s)"_s.arg(category.name, station).arg(seconds));
    }
    if (!places.isEmpty()) {
        draft.findings.append(
            u"The file has no stations and no times of preparation. Docket took by the kind of food: %1. Please check these: the waiting time is made of them."_s
                .arg(places.join(u", "_s)));
    }
    if (!unknown.isEmpty()) {
        draft.findings.append(
            u"Docket does not know what kind of food these are: %1. Please set station and time of preparation."_s
                .arg(unknown.join(u", "_s)));
    }
}

/// Other people's names of allergens. One that covers several is taken as all of them: too many is
/// safe, too few is not.
QStringList allergensCalled(const QString &name)
{
    static const QStringList standard {u"wheat"_s, u"gluten"_s, u"barley"_s, u"oats"_s, u"rye"_s,
        u"almond"_s, u"Brazil nut"_s, u"cashew"_s, u"hazelnut"_s, u"macadamia"_s, u"pecan"_s,
        u"pine nut"_s, u"pistachio"_s, u"walnut"_s, u"crustacean"_s, u"egg"_s, u"fish"_s,
        u"lupin"_s, u"milk"_s, u"mollusc"_s, u"peanut"_s, u"sesame"_s, u"soy"_s, u"sulphites"_s};
    static const QMap<QString, QStringList> others {
        {u"dairy"_s, {u"milk"_s}},
        {u"lactose"_s, {u"milk"_s}},
        {keyOf(u"cheese"_s), {u"milk"_s}},
        {u"soya"_s, {u"soy"_s}},
        {keyOf(u"soybeans"_s), {u"soy"_s}},
        {keyOf(u"sesame seeds"_s), {u"sesame"_s}},
        {keyOf(u"sulfites"_s), {u"sulphites"_s}},
        {keyOf(u"groundnuts"_s), {u"peanut"_s}},
        {keyOf(u"shellfish"_s), {u"crustacean"_s, u"mollusc"_s}},
        {keyOf(u"nuts"_s), standard.mid(5, 9)},
        {keyOf(u"tree nuts"_s), standard.mid(5, 9)},
    };
    for (const QString &each : standard) {
        if (keyOf(each) == keyOf(name)) {
            return {each};
        }
    }
    return others.value(keyOf(name));
}

class AllergenNames {
public:
    void translate(QStringList &allergens, const QString &where)
    {
        QStringList known;
        for (const QString &name : std::as_const(allergens)) {
            const QStringList names = allergensCalled(name);
            if (names.isEmpty()) {
                m_unknown.append(u"“%1” of “%2”"_s.arg(name, where));
            } else if (names != QStringList {name}) {
                m_renamed.insert(u"“%1” is %2"_s.arg(name, names.join(u", "_s)));
            }
            known += names;
        }
        known.removeDuplicates();
        allergens = known;
    }

    void tell(QStringList &findings) const
    {
        QStringList renamed(m_renamed.cbegin(), m_renamed.cend());
        renamed.sort();
        if (!renamed.isEmpty()) {
            findings.append(u"Allergens now have the names of the food standards code: %1."_s.arg(
                renamed.join(u"; "_s)));
        }
        if (!m_unknown.isEmpty()) {
            findings.append(
                u"These allergens are no names of the food standards code and were LEFT OUT; please add them by hand: %1."_s
                    .arg(m_unknown.join(u", "_s)));
        }
    }

private:
    QSet<QString> m_renamed;
    QStringList m_unknown;
};

void keepKnownDiets(docket::Item &item, QStringList &findings)
{
    static const QStringList known {
        u"vegetarian"_s, u"vegan"_s, u"halal"_s, u"gluten-free"_s, u"dairy-free"_s};
    for (const QString &diet : QStringList(item.dietary)) {
        if (!known.contains(diet)) {
            item.dietary.removeAll(diet);
            findings.append(u"“%1” of “%2” is no diet that Docket knows; it was left out."_s.arg(
                diet, item.name));
        }
    }
}

} // namespace

void draftKitchen(Draft &draft)
{
    placeCategories(draft);
    AllergenNames names;
    bool hasAllergens = false;
    for (docket::Item &item : draft.menu.items) {
        names.translate(item.allergens, item.name);
        hasAllergens |= !item.allergens.isEmpty();
        keepKnownDiets(item, draft.findings);
    }
    for (OptionGroup &group : draft.menu.groups) {
        for (docket::Option &option : group.options) {
            names.translate(option.allergens, option.name);
        }
    }
    names.tell(draft.findings);
    if (!hasAllergens) {
        draft.findings.append(
            u"No item of the file names its allergens. Until they are entered, a caller who asks is told that it is not known."_s);
    }
}

} // namespace docket::foreign
