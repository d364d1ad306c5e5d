// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menu_words.h"

#include "reading.h"
#include "shop/menu_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

class FindingWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::FindingWords)

public:
    static QString place(const MenuFinding &finding)
    {
        return finding.place.isEmpty() ? tr("The menu") : finding.place;
    }
    static QString matter(const MenuFinding &finding);
};

QString FindingWords::matter(const MenuFinding &finding)
{
    using Code = MenuFinding::Code;
    const QString first = finding.arguments.value(0);
    const QString second = finding.arguments.value(1);
    const QString third = finding.arguments.value(2);
    switch (finding.code) {
    case Code::BadId:
        return tr("needs an id of 1 to 80 characters");
    case Code::SameId:
        return tr("has the id “%1”, as “%2” has").arg(first, second);
    case Code::BadName:
        return tr("needs a name of 1 to 120 characters");
    case Code::SameName:
        return tr("is the name of two items");
    case Code::NothingToSell:
        return tr("has no item to sell");
    case Code::InNoCategory:
        return tr("is in no category");
    case Code::NoPrice:
        return tr("has no price");
    case Code::NoPriceInSize:
        return tr("has no price in size %1").arg(first);
    case Code::LongDescription:
        return tr("needs a description of 500 characters at most");
    case Code::LongNumber:
        return tr("needs a number of 80 characters at most");
    case Code::NoPhotoName:
        return tr("needs the name of a picture in the folder photos");
    case Code::UnknownDiet:
        return tr("“%1” is no diet that Docket knows").arg(first);
    case Code::UnknownAllergen:
        return tr(
            "“%1” is no allergen of the food standards code; use its name, such as milk or wheat")
            .arg(first);
    case Code::VeganWithAnimal:
        return tr("is called vegan and has milk, egg or fish");
    case Code::DietWithAllergen:
        return tr("is called %1 and has %2").arg(first, second);
    case Code::NeverSold:
        return tr("is never sold in the hours from %1: they end when they begin").arg(first);
    case Code::NoOptions:
        return tr("has no options");
    case Code::PriceBelowZero:
        return tr("has a price below zero");
    case Code::FreeInOtherSize:
        return tr("costs nothing in a size that has no price of its own");
    case Code::NoParts:
        return tr("has no parts");
    case Code::UnfilledPart:
        return tr("has a part that nothing can fill");
    case Code::DearerThanParts:
        return tr("costs %1, more than its parts, %2 at most").arg(first, second);
    case Code::NoCheaperThanParts:
        return tr("costs %1, and its parts can be had for %2").arg(first, second);
    case Code::UnfilledUpgrade:
        return tr("has an upgrade that nothing can fill");
    case Code::UselessUpgrade:
        return tr("has an upgrade for %1 with which it saves nothing").arg(first);
    case Code::UnusedGroup:
        return tr("is used by no item");
    case Code::UnofferedOption:
        return tr("is offered with no item, though it stands in %1").arg(first);
    case Code::EmptyCategory:
        return tr("has no items");
    case Code::MissingSize:
        return tr("has no price for %1, which all other %2 have").arg(first, second);
    case Code::TwoMeanings:
        return tr("“%1” means both %2 and %3 to a caller").arg(first, second, third);
    case Code::SoldAndUnsoldSize:
        return tr("“%1” means both %2 and a size that is not sold").arg(first, second);
    case Code::NotLoadable:
        break;
    }
    return first;
}

} // namespace

QString findingWords(const MenuFinding &finding)
{
    return u"%1: %2"_s.arg(FindingWords::place(finding), FindingWords::matter(finding));
}

QString changeWords(const MenuChange &change)
{
    const auto translated = [](const char *phrase) {
        return QCoreApplication::translate("MenuChange", phrase);
    };
    return shop::changeWords(change, {translated, QLocale()}).replace(u"→"_s, onwards());
}

} // namespace docket::ui
