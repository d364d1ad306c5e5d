// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/menu_words.h"

#include <QTranslator>

using namespace docket;
using namespace docket::ui;
using namespace Qt::StringLiterals;

namespace {

using Code = MenuFinding::Code;

void check(Code code, const QStringList &arguments, const QString &words)
{
    CHECK(findingWords({MenuFinding::Severity::Error, code, u"Kebab"_s, arguments, {}}) == words);
}

MenuChange lamb(MenuChange::Property property, const MenuValue &before, const MenuValue &after)
{
    return {MenuChange::Subject::Item, property, u"Lamb"_s, {}, before, after};
}

/// A language in which every phrase is in capitals.
class Capitals final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QLatin1StringView(context) == "MenuChange"_L1 ? QString::fromUtf8(text).toUpper()
                                                             : QString();
    }
};

} // namespace

TEST_CASE("every finding has its words")
{
    check(Code::BadId, {}, u"Kebab: needs an id of 1 to 80 characters"_s);
    check(Code::SameId, {u"one"_s, u"two"_s}, u"Kebab: has the id “one”, as “two” has"_s);
    check(Code::BadName, {}, u"Kebab: needs a name of 1 to 120 characters"_s);
    check(Code::SameName, {}, u"Kebab: is the name of two items"_s);
    check(Code::NothingToSell, {}, u"Kebab: has no item to sell"_s);
    check(Code::InNoCategory, {}, u"Kebab: is in no category"_s);
    check(Code::NoPrice, {}, u"Kebab: has no price"_s);
    check(Code::NoPriceInSize, {u"one"_s}, u"Kebab: has no price in size one"_s);
    check(Code::LongDescription, {}, u"Kebab: needs a description of 500 characters at most"_s);
    check(Code::LongNumber, {}, u"Kebab: needs a number of 80 characters at most"_s);
    check(Code::NoPhotoName, {}, u"Kebab: needs the name of a picture in the folder photos"_s);
    check(Code::UnknownDiet, {u"one"_s}, u"Kebab: “one” is no diet that Docket knows"_s);
    check(Code::UnknownAllergen, {u"one"_s},
        u"Kebab: “one” is no allergen of the food standards code; use its name, such as milk or wheat"_s);
    check(Code::VeganWithAnimal, {}, u"Kebab: is called vegan and has milk, egg or fish"_s);
    check(Code::DietWithAllergen, {u"one"_s, u"two"_s}, u"Kebab: is called one and has two"_s);
    check(Code::NeverSold, {u"one"_s},
        u"Kebab: is never sold in the hours from one: they end when they begin"_s);
    check(Code::NoOptions, {}, u"Kebab: has no options"_s);
    check(Code::PriceBelowZero, {}, u"Kebab: has a price below zero"_s);
    check(Code::FreeInOtherSize, {},
        u"Kebab: costs nothing in a size that has no price of its own"_s);
    check(Code::NoParts, {}, u"Kebab: has no parts"_s);
    check(Code::UnfilledPart, {}, u"Kebab: has a part that nothing can fill"_s);
    check(Code::DearerThanParts, {u"one"_s, u"two"_s},
        u"Kebab: costs one, more than its parts, two at most"_s);
    check(Code::NoCheaperThanParts, {u"one"_s, u"two"_s},
        u"Kebab: costs one, and its parts can be had for two"_s);
    check(Code::UnfilledUpgrade, {}, u"Kebab: has an upgrade that nothing can fill"_s);
    check(Code::UselessUpgrade, {u"one"_s},
        u"Kebab: has an upgrade for one with which it saves nothing"_s);
    check(Code::UnusedGroup, {}, u"Kebab: is used by no item"_s);
    check(Code::UnofferedOption, {u"one"_s},
        u"Kebab: is offered with no item, though it stands in one"_s);
    check(Code::EmptyCategory, {}, u"Kebab: has no items"_s);
    check(Code::MissingSize, {u"one"_s, u"two"_s},
        u"Kebab: has no price for one, which all other two have"_s);
    check(Code::TwoMeanings, {u"one"_s, u"two"_s, u"three"_s},
        u"Kebab: “one” means both two and three to a caller"_s);
    check(Code::SoldAndUnsoldSize, {u"one"_s, u"two"_s},
        u"Kebab: “one” means both two and a size that is not sold"_s);
    check(Code::NotLoadable, {u"items[0]: no"_s}, u"Kebab: items[0]: no"_s);
    CHECK(findingWords({MenuFinding::Severity::Error, Code::NothingToSell, {}, {}, {}})
        == u"The menu: has no item to sell"_s);
}

TEST_CASE("what is called %2 stays so in the words of a finding")
{
    check(Code::TwoMeanings, {u"%2"_s, u"lamb"_s, u"%1"_s},
        u"Kebab: “%2” means both lamb and %1 to a caller"_s);
}

TEST_CASE("a change is told in the window's language")
{
    using Property = MenuChange::Property;
    const MenuChange change = lamb(Property::OnSale, true, false);
    CHECK(changeWords(change) == u"Lamb: on sale: yes → no"_s);
    Capitals capitals;
    REQUIRE(QCoreApplication::installTranslator(&capitals));
    CHECK(changeWords(change) == u"Lamb: ON SALE: YES → NO"_s);
    CHECK(changeWords(lamb(Property::Allergens, NotDeclared(), QStringList()))
        == u"Lamb: ALLERGENS: NOT DECLARED → NONE"_s);
    QCoreApplication::removeTranslator(&capitals);
}
