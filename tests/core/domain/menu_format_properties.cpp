// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"
#include "domain/menu_csv.h"
#include "domain/menu_edits.h"
#include "domain/menu_loader.h"
#include "domain/menu_writer.h"
#include "support/catch.h"
#include "support/holds.h"

#include <rapidcheck.h>

using namespace docket;
using docket::tests::holds;
using namespace Qt::StringLiterals;

namespace {

/// A text that somebody could type, with all that formats stumble over.
QString anyText()
{
    static const QStringList pieces {u"a"_s, u"B"_s, u" "_s, u","_s, u";"_s, u"\""_s, u"'"_s,
        u"="_s, u"-"_s, u"["_s, u"]"_s, u"{"_s, u"\\"_s, u"\n"_s, u"\r"_s, u"\t"_s, u"é"_s,
        u"🥙"_s, u"ş"_s, u"|"_s, u"0"_s, u"true"_s, u"\u2028"_s};
    QString text;
    const int length = *rc::gen::inRange(1, 8);
    for (int at = 0; at < length; ++at) {
        text += pieces.at(*rc::gen::inRange(0, static_cast<int>(pieces.size())));
    }
    return text;
}

QStringList anyTexts()
{
    QStringList texts;
    const int count = *rc::gen::inRange(0, 4);
    for (int at = 0; at < count; ++at) {
        texts.append(anyText());
    }
    return texts;
}

QList<SaleWindow> anyHours()
{
    QList<SaleWindow> hours;
    const int count = *rc::gen::inRange(0, 3);
    for (int at = 0; at < count; ++at) {
        SaleWindow window {{}, QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60)),
            QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60))};
        for (int day = 1; day <= 7; ++day) {
            if (*rc::gen::arbitrary<bool>()) {
                window.weekdays.append(day);
            }
        }
        hours.append(window);
    }
    return hours;
}

/// The demo menu after a few changes that nobody planned; still one that can be sold.
Menu anyMenu()
{
    Menu menu = *demoMenu();
    const auto last = static_cast<int>(menu.items.size());
    for (int change = 0; change < 6; ++change) {
        Item &item = menu.items[*rc::gen::inRange(0, last)];
        item.name = u"%1 %2"_s.arg(anyText()).arg(change); // no two alike
        item.words = anyTexts();
        item.station = anyText();
        item.prepSeconds = *rc::gen::inRange(0, 86'401);
        item.description = *rc::gen::arbitrary<bool>() ? anyText() : QString();
        item.sku = *rc::gen::arbitrary<bool>() ? anyText() : QString();
        item.photo = *rc::gen::arbitrary<bool>() ? u"lamb; \"best\", 2.jpg"_s : QString();
        item.hours = anyHours();
        item.gstFree = *rc::gen::arbitrary<bool>();
        item.ageRestricted = *rc::gen::arbitrary<bool>();
        item.available = *rc::gen::arbitrary<bool>();
        item.declaresAllergens = *rc::gen::arbitrary<bool>();
        item.allergens = item.declaresAllergens && *rc::gen::arbitrary<bool>()
            ? QStringList {u"pine nut"_s, u"milk"_s}
            : QStringList();
        for (SizePrice &price : item.prices) {
            price.price = Money::fromCents(*rc::gen::inRange(5'000, 1'000'000));
            item.kilojoules.insert(price.size, *rc::gen::inRange(0, 100'001));
        }
        if (*rc::gen::arbitrary<bool>() && !item.groups.isEmpty()) {
            item.groups.last().maximum = *rc::gen::inRange(10, 100);
            item.groups.last().free = menu.group(item.groups.last().group)->choice == Choice::One
                ? 0
                : *rc::gen::inRange(0, 10);
        }
    }
    for (OptionGroup &group : menu.groups) {
        Option &option = group.options.first();
        option.words = anyTexts();
        option.price = Money::fromCents(*rc::gen::inRange(0, 5'000));
        option.sizePrices.clear();
        for (const Size &size : menu.sizes) {
            if (*rc::gen::arbitrary<bool>()) {
                option.sizePrices.append({size.id, Money::fromCents(*rc::gen::inRange(0, 900))});
            }
        }
        option.declaresAllergens = *rc::gen::arbitrary<bool>();
        option.allergens = option.declaresAllergens ? option.allergens : QStringList();
    }
    for (Category &category : menu.categories) {
        category.hours = anyHours();
    }
    for (Deal &deal : menu.deals) {
        DealPart &part = deal.parts[*rc::gen::inRange(0, static_cast<int>(deal.parts.size()))];
        const Item &item = menu.items.at(*rc::gen::inRange(0, last));
        part.upgrades.append(
            {{item.id}, item.prices.last().size, Money::fromCents(*rc::gen::inRange(0, 900))});
        if (*rc::gen::arbitrary<bool>()) {
            part.upgrades.append(
                {{}, {}, Money::fromCents(*rc::gen::inRange(0, 900)), menu.categories.first().id});
        }
    }
    menu.unknownSizeWords = anyTexts();
    ItemId made;
    menu = withItemCopied(menu, menu.items.at(*rc::gen::inRange(0, last)).id, &made);
    menu.settle();
    return menu;
}

} // namespace

TEST_CASE("whatever a menu says, its JSON says the same")
{
    CHECK(holds<200>([] {
        const Menu menu = anyMenu();
        const auto again = loadMenu(menuText(menu));
        RC_ASSERT(bool(again));
        RC_ASSERT((*again)->isSameAs(menu));
    }));
}

TEST_CASE("whatever a menu says, its table says the same")
{
    CHECK(holds<200>([] {
        const Menu menu = anyMenu();
        const auto json = menuFromCsv(menuCsv(menu));
        RC_ASSERT(bool(json));
        RC_ASSERT((*loadMenu(*json))->isSameAs(menu));
    }));
}
