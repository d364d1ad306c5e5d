// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/dietary.h"

#include "domain/hearing_tokens.h"

#include <QMap>

#include <algorithm>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

const QStringList &treeNuts()
{
    static const QStringList names {u"almond"_s, u"Brazil nut"_s, u"cashew"_s, u"hazelnut"_s,
        u"macadamia"_s, u"pecan"_s, u"pine nut"_s, u"pistachio"_s, u"walnut"_s};
    return names;
}

const QStringList &glutenCereals()
{
    static const QStringList names {u"wheat"_s, u"gluten"_s, u"barley"_s, u"oats"_s, u"rye"_s};
    return names;
}

/// How a word is compared: as it is heard, without blanks.
QString folded(QStringView words)
{
    return hearing::phrase(words).join(QString());
}

QMap<QString, QStringList> allergenWords()
{
    QMap<QString, QStringList> words;
    const auto add = [&words](const QStringList &said, const QStringList &meant) {
        for (const QString &word : said) {
            words.insert(folded(word), meant);
        }
    };
    const QStringList single = treeNuts() + glutenCereals()
        + QStringList {u"crustacean"_s, u"egg"_s, u"fish"_s, u"lupin"_s, u"milk"_s, u"mollusc"_s,
            u"peanut"_s, u"sesame"_s, u"soy"_s, u"sulphites"_s};
    for (const QString &name : single) {
        add({name}, {name});
    }
    add({u"wheat"_s, u"flour"_s}, {u"wheat"_s, u"gluten"_s});
    add({u"gluten"_s, u"coeliac"_s, u"celiac"_s}, glutenCereals());
    add({u"oat"_s}, {u"oats"_s});
    add({u"dairy"_s, u"lactose"_s, u"cow's milk"_s, u"milk products"_s, u"cheese"_s, u"yoghurt"_s,
            u"yogurt"_s, u"butter"_s, u"cream"_s},
        {u"milk"_s});
    add({u"tree nut"_s}, treeNuts());
    add({u"nut"_s}, treeNuts() + QStringList {u"peanut"_s});
    add({u"brazil"_s}, {u"Brazil nut"_s});
    add({u"cashew nut"_s}, {u"cashew"_s});
    add({u"macadamia nut"_s}, {u"macadamia"_s});
    add({u"pistachio nut"_s}, {u"pistachio"_s});
    add({u"ground nut"_s}, {u"peanut"_s});
    add({u"prawn"_s, u"shrimp"_s, u"crab"_s, u"lobster"_s}, {u"crustacean"_s});
    add({u"mollusk"_s, u"oyster"_s, u"mussel"_s, u"squid"_s, u"calamari"_s}, {u"mollusc"_s});
    add({u"shellfish"_s}, {u"crustacean"_s, u"mollusc"_s});
    add({u"seafood"_s}, {u"fish"_s, u"crustacean"_s, u"mollusc"_s});
    add({u"sesame seed"_s, u"tahini"_s}, {u"sesame"_s});
    add({u"soya"_s, u"soybean"_s, u"soya bean"_s}, {u"soy"_s});
    add({u"sulphite"_s, u"sulfite"_s, u"sulphur dioxide"_s}, {u"sulphites"_s});
    add({u"lupine"_s}, {u"lupin"_s});
    return words;
}

/// Whether a diet that the item is declared for speaks of it.
bool isRuledOut(const Item &item, const QString &allergen)
{
    const bool isVegan = item.dietary.contains("vegan"_L1);
    if (glutenCereals().contains(allergen)) {
        return item.dietary.contains("gluten-free"_L1);
    }
    if (allergen == "milk"_L1) {
        return isVegan || item.dietary.contains("dairy-free"_L1);
    }
    static const QStringList animals {u"egg"_s, u"fish"_s, u"crustacean"_s, u"mollusc"_s};
    return isVegan && animals.contains(allergen);
}

void note(AllergenCheck &check, const QStringList &declared, const QStringList &asked)
{
    for (const QString &allergen : asked) {
        if (declared.contains(allergen) && !check.found.contains(allergen)) {
            check.found.append(allergen);
        }
    }
}

} // namespace

const QStringList &allergenNames()
{
    static const QStringList names = glutenCereals() + treeNuts()
        + QStringList {u"peanut"_s, u"sesame"_s, u"milk"_s, u"egg"_s, u"soy"_s, u"fish"_s,
            u"crustacean"_s, u"mollusc"_s, u"lupin"_s, u"sulphites"_s};
    return names;
}

const QStringList &dietNames()
{
    static const QStringList names {
        u"vegetarian"_s, u"vegan"_s, u"halal"_s, u"gluten-free"_s, u"dairy-free"_s};
    return names;
}

QStringList allergensMeant(QStringView said)
{
    static const QMap<QString, QStringList> words = allergenWords();
    QStringList heard = hearing::phrase(said);
    // "a nut allergy", "dairy products"
    heard.removeIf([](const QString &word) {
        static const QStringList empty {
            u"a"_s, u"an"_s, u"any"_s, u"the"_s, u"allergy"_s, u"allergen"_s, u"product"_s};
        return empty.contains(word);
    });
    return words.value(heard.join(QString()));
}

namespace {

/// Something of the group has to be chosen: what contains the allergen, or does not say, leaves it
/// open.
void noteChoice(
    AllergenCheck &check, const Menu &menu, const GroupUse &use, const QStringList &allergens)
{
    const OptionGroup *group = menu.group(use.group);
    if (group == nullptr) {
        return;
    }
    for (const Option &option : group->options) {
        const bool mayContain = !option.declaresAllergens
            || std::any_of(allergens.cbegin(), allergens.cend(),
                [&option](const QString &each) { return option.allergens.contains(each); });
        if (use.offers(option.id) && option.available && mayContain) {
            check.undeclared.append(option.name);
        }
    }
}

} // namespace

AllergenCheck checkAllergens(const Menu &menu, const Item &item, const QStringList &allergens)
{
    AllergenCheck check;
    note(check, item.allergens, allergens);
    const bool isOpen = !item.declaresAllergens
        && std::any_of(allergens.cbegin(), allergens.cend(),
            [&item](const QString &allergen) { return !isRuledOut(item, allergen); });
    if (isOpen || allergens.isEmpty()) {
        check.undeclared.append(item.name);
    }
    for (const GroupUse &use : item.groups) {
        if (use.minimum > 0 && use.defaults.isEmpty()) {
            noteChoice(check, menu, use, allergens);
        }
        for (const OptionId &id : use.defaults) {
            const Option *option = menu.option(use.group, id);
            if (option == nullptr || !option->available) {
                continue;
            }
            note(check, option->allergens, allergens);
            if (!option->declaresAllergens) {
                check.undeclared.append(option->name);
            }
        }
    }
    if (!check.found.isEmpty()) {
        check.contains = Contains::Yes;
    } else {
        check.contains = check.undeclared.isEmpty() ? Contains::No : Contains::Unknown;
    }
    return check;
}

QString dietMeant(QStringView said)
{
    static const QMap<QString, QString> words = [] {
        QMap<QString, QString> diets;
        const auto add = [&diets](const QString &diet, const QStringList &names) {
            for (const QString &name : names) {
                diets.insert(folded(name), diet);
            }
        };
        add(u"vegetarian"_s, {u"vegetarian"_s, u"veggie"_s, u"vego"_s, u"no meat"_s});
        add(u"vegan"_s, {u"vegan"_s, u"plant based"_s});
        add(u"halal"_s, {u"halal"_s});
        add(u"gluten-free"_s, {u"gluten free"_s, u"no gluten"_s, u"coeliac"_s, u"celiac"_s});
        add(u"dairy-free"_s, {u"dairy free"_s, u"no dairy"_s, u"lactose free"_s, u"milk free"_s});
        return diets;
    }();
    return words.value(folded(said.toString().replace(u'_', u' ')));
}

bool suits(const Item &item, const QString &diet)
{
    const bool followsFromVegan = diet == "vegetarian"_L1 || diet == "dairy-free"_L1;
    return item.dietary.contains(diet) || (followsFromVegan && item.dietary.contains("vegan"_L1));
}

} // namespace docket
