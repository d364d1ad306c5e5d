// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"
#include "domain/menu_findings.h"
#include "support/catch.h"

#include <functional>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

/// The first finding about the demo menu with one change, as a line of text.
QString firstFinding(const std::function<void(Menu &)> &change)
{
    Menu menu = *demoMenu();
    change(menu);
    menu.settle();
    const auto findings = menuFindings(menu);
    if (findings.isEmpty()) {
        return {};
    }
    const MenuFinding &first = findings.first();
    return (first.severity == MenuFinding::Severity::Error ? u"error: "_s : u"warning: "_s)
        + first.place + u' ' + first.words;
}

} // namespace

TEST_CASE("the demo menu can be published")
{
    CHECK_FALSE(hasErrors(menuFindings(*demoMenu())));
}

TEST_CASE("what cannot be sold is an error")
{
    CHECK(firstFinding([](Menu &menu) { menu.items[1].id = menu.items[0].id; })
        == u"error: Chicken Kebab has the id “kebab-lamb” of another item, “Lamb Kebab”"_s);
    CHECK(firstFinding([](Menu &menu) { menu.items[1].name = u"lamb  kebab"_s; })
        == u"error: lamb  kebab is the name of two items"_s);
    CHECK(firstFinding([](Menu &menu) { menu.items[0].prices[1].price = {}; })
        == u"error: Lamb Kebab has no price in size Large"_s);
    CHECK(firstFinding([](Menu &menu) { menu.items[0].name.clear(); })
        == u"error: kebab-lamb needs a name of 1 to 120 characters"_s);
    CHECK(firstFinding([](Menu &menu) {
        menu.items[0].allergens = {u"dairy"_s};
    }) == u"error: Lamb Kebab “dairy” is no allergen of the food standards code; use its name, such as milk or wheat"_s);
    CHECK(firstFinding([](Menu &menu) {
        menu.deals[0].price = Money::fromCents(9900);
    }) == u"error: Kebab, small chips & can, small costs 99.00, more than its parts, 18.50 at most"_s);
    CHECK(firstFinding([](Menu &menu) { menu.deals[0].parts[1].items.clear(); })
        == u"error: Kebab, small chips & can, small has a part that nothing can fill"_s);
    CHECK(firstFinding([](Menu &menu) { menu.items[0].groups[0].defaults = {OptionId(u"x"_s)}; })
        == u"error: The menu items[0] \"Lamb Kebab\": group \"salads\" has no option \"x\""_s);
}

TEST_CASE("what nobody meant is a warning")
{
    const auto warns = [](const QString &wanted, const std::function<void(Menu &)> &change) {
        Menu menu = *demoMenu();
        change(menu);
        menu.settle();
        QStringList words;
        for (const MenuFinding &finding : menuFindings(menu)) {
            CHECK(finding.severity == MenuFinding::Severity::Warning);
            words.append(finding.place + u' ' + finding.words);
        }
        INFO(words.join(u'\n').toStdString());
        CHECK(words.contains(wanted));
    };
    warns(
        u"Mix Kebab “Lamb-Wrap” means both Lamb Kebab and Mix Kebab to a caller"_s, [](Menu &menu) {
            menu.items[0].words.append(u"lamb wrap"_s);
            menu.items[2].words.append(u"Lamb-Wrap"_s);
        });
    warns(u"Mix Kebab has no price for Large, which all other Kebabs have"_s,
        [](Menu &menu) { menu.items[2].prices.removeLast(); });
    warns(u"Flavour is used by no item"_s, [](Menu &menu) {
        for (Item &item : menu.items) {
            item.groups.removeIf(
                [](const GroupUse &use) { return use.group == GroupId(u"delight-flavour"_s); });
        }
    });
    warns(u"Falafel Kebab is called vegan and has milk, egg or fish"_s,
        [](Menu &menu) { menu.items[3].allergens.append(u"milk"_s); });
    warns(u"Kebab & can, small costs 13.50, and its parts can be had for 13.50"_s,
        [](Menu &menu) { menu.deals[4].price = Money::fromCents(1350); });
    warns(u"Soups has no items"_s, [](Menu &menu) {
        menu.categories.append({CategoryId(u"soups"_s), u"Soups"_s, {}, {}});
    });
}

TEST_CASE("hours that never open, and photos elsewhere, are errors")
{
    CHECK(firstFinding([](Menu &menu) {
        menu.items[0].hours = {{{1}, QTime(11, 0), QTime(11, 0)}};
    }) == u"error: Lamb Kebab is never sold Monday from 11 AM to 11 AM: the hours end when they begin"_s);
    CHECK(firstFinding([](Menu &menu) {
        menu.categories[1].hours = {{{}, QTime(9, 0), QTime(9, 0)}};
    }).startsWith(u"error: %1 is never sold from 9 AM"_s.arg(demoMenu()->categories.at(1).name)));
    CHECK(firstFinding([](Menu &menu) { menu.items[0].photo = u"../secret.png"_s; })
        == u"error: Lamb Kebab needs the name of a picture in the folder photos"_s);
    CHECK(firstFinding([](Menu &menu) {
        menu.items[0].groups[0].free = 50;
    }) == u"error: The menu items[0] \"Lamb Kebab\": group \"salads\" gives 50 options for nothing, but only 5 can be chosen"_s);
}
