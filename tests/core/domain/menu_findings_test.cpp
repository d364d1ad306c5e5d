// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"
#include "domain/menu_findings.h"
#include "support/catch.h"

#include <algorithm>
#include <functional>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

using Code = MenuFinding::Code;
using Severity = MenuFinding::Severity;

Menu changed(const std::function<void(Menu &)> &change)
{
    Menu menu = *demoMenu();
    change(menu);
    menu.settle();
    return menu;
}

/// The first finding about the demo menu with one change is this error.
void checkError(Code code, const QString &place, const QStringList &arguments,
    const std::function<void(Menu &)> &change)
{
    const auto findings = menuFindings(changed(change));
    INFO(place.toStdString());
    REQUIRE_FALSE(findings.isEmpty());
    const MenuFinding &first = findings.first();
    CHECK(first.severity == Severity::Error);
    CHECK(first.code == code);
    CHECK(first.place == place);
    CHECK(first.arguments == arguments);
}

/// The demo menu with one change can be sold, and this is said of it.
void checkWarning(Code code, const QString &place, const QStringList &arguments,
    const std::function<void(Menu &)> &change)
{
    const auto findings = menuFindings(changed(change));
    INFO(place.toStdString());
    CHECK_FALSE(hasErrors(findings));
    CHECK(std::any_of(findings.cbegin(), findings.cend(), [&](const MenuFinding &finding) {
        return finding.code == code && finding.place == place && finding.arguments == arguments;
    }));
}

} // namespace

TEST_CASE("the demo menu can be published")
{
    CHECK_FALSE(hasErrors(menuFindings(*demoMenu())));
}

TEST_CASE("what cannot be sold is an error")
{
    checkError(Code::SameId, u"Chicken Kebab"_s, {u"kebab-lamb"_s, u"Lamb Kebab"_s},
        [](Menu &menu) { menu.items[1].id = menu.items[0].id; });
    checkError(Code::SameName, u"lamb  kebab"_s, {},
        [](Menu &menu) { menu.items[1].name = u"lamb  kebab"_s; });
    checkError(Code::NoPriceInSize, u"Lamb Kebab"_s, {u"Large"_s},
        [](Menu &menu) { menu.items[0].prices[1].price = {}; });
    checkError(Code::BadName, u"kebab-lamb"_s, {}, [](Menu &menu) { menu.items[0].name.clear(); });
    checkError(Code::UnknownAllergen, u"Lamb Kebab"_s, {u"dairy"_s},
        [](Menu &menu) { menu.items[0].allergens = {u"dairy"_s}; });
    checkError(Code::DearerThanParts, u"Kebab, small chips & can, small"_s,
        {u"99.00"_s, u"18.50"_s}, [](Menu &menu) { menu.deals[0].price = Money::fromCents(9900); });
    checkError(Code::UnfilledPart, u"Kebab, small chips & can, small"_s, {},
        [](Menu &menu) { menu.deals[0].parts[1].items.clear(); });
    checkError(Code::UnknownDiet, u"Lamb Kebab"_s, {u"keto"_s},
        [](Menu &menu) { menu.items[0].dietary = {u"keto"_s}; });
    checkError(Code::NoOptions, u"Salads"_s, {}, [](Menu &menu) {
        menu.groups[0].options.clear();
        for (Item &item : menu.items) {
            item.groups.clear();
        }
    });
}

TEST_CASE("an empty menu is told, and lawful")
{
    checkWarning(Code::NothingToSell, {}, {}, [](Menu &menu) {
        menu.items.clear();
        menu.deals.clear();
    });
}

TEST_CASE("what the loader would refuse is an error, in its words")
{
    checkError(Code::NotLoadable, {},
        {u"items[0] \"Lamb Kebab\": group \"salads\" has no option \"x\""_s},
        [](Menu &menu) { menu.items[0].groups[0].defaults = {OptionId(u"x"_s)}; });
    checkError(Code::NotLoadable, {},
        {u"items[0] \"Lamb Kebab\": group \"salads\" gives 50 options for nothing, but only 5 can be chosen"_s},
        [](Menu &menu) { menu.items[0].groups[0].free = 50; });
}

TEST_CASE("a finding leads to its item")
{
    const auto findings =
        menuFindings(changed([](Menu &menu) { menu.items[2].prices[0].price = {}; }));
    REQUIRE_FALSE(findings.isEmpty());
    CHECK(findings.first().item == ItemId(u"kebab-mix"_s));
}

TEST_CASE("what nobody meant is a warning")
{
    checkWarning(Code::TwoMeanings, u"Mix Kebab"_s,
        {u"Lamb-Wrap"_s, u"Lamb Kebab"_s, u"Mix Kebab"_s}, [](Menu &menu) {
            menu.items[0].words.append(u"lamb wrap"_s);
            menu.items[2].words.append(u"Lamb-Wrap"_s);
        });
    checkWarning(Code::SoldAndUnsoldSize, u"big"_s, {u"big"_s, u"Large"_s},
        [](Menu &menu) { menu.unknownSizeWords.append(u"big"_s); });
    checkWarning(Code::MissingSize, u"Mix Kebab"_s, {u"Large"_s, u"Kebabs"_s},
        [](Menu &menu) { menu.items[2].prices.removeLast(); });
    checkWarning(Code::UnusedGroup, u"Flavour"_s, {}, [](Menu &menu) {
        for (Item &item : menu.items) {
            item.groups.removeIf(
                [](const GroupUse &use) { return use.group == GroupId(u"delight-flavour"_s); });
        }
    });
    checkWarning(Code::VeganWithAnimal, u"Falafel Kebab"_s, {},
        [](Menu &menu) { menu.items[3].allergens.append(u"milk"_s); });
    checkWarning(Code::DietWithAllergen, u"Lamb Kebab"_s, {u"gluten-free"_s, u"wheat"_s},
        [](Menu &menu) { menu.items[0].dietary.append(u"gluten-free"_s); });
    checkWarning(Code::NoCheaperThanParts, u"Kebab & can, small"_s, {u"13.50"_s, u"13.50"_s},
        [](Menu &menu) { menu.deals[4].price = Money::fromCents(1350); });
    checkWarning(Code::EmptyCategory, u"Soups"_s, {}, [](Menu &menu) {
        menu.categories.append({CategoryId(u"soups"_s), u"Soups"_s, {}, {}});
    });
    checkWarning(Code::UnofferedOption, u"mint"_s, {u"Salads"_s}, [](Menu &menu) {
        menu.groups[0].options.append({OptionId(u"mint"_s), u"mint"_s, {}, {}, {}, {}});
        for (Item &item : menu.items) {
            for (GroupUse &use : item.groups) {
                if (use.group == menu.groups[0].id && use.only.isEmpty()) {
                    use.only = {menu.groups[0].options[0].id, menu.groups[0].options[1].id,
                        menu.groups[0].options[2].id, menu.groups[0].options[3].id,
                        menu.groups[0].options[4].id};
                }
            }
        }
    });
}

TEST_CASE("hours that never open, and photos elsewhere, are errors")
{
    checkError(Code::NeverSold, u"Lamb Kebab"_s, {u"11:00"_s}, [](Menu &menu) {
        menu.items[0].hours = {{{1}, QTime(11, 0), QTime(11, 0)}};
    });
    checkError(Code::NeverSold, demoMenu()->categories.at(1).name, {u"09:00"_s}, [](Menu &menu) {
        menu.categories[1].hours = {{{}, QTime(9, 0), QTime(9, 0)}};
    });
    checkError(Code::NoPhotoName, u"Lamb Kebab"_s, {},
        [](Menu &menu) { menu.items[0].photo = u"../secret.png"_s; });
}
