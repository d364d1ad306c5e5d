// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/menu_words.h"
#include "support/catch.h"

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

using Subject = MenuChange::Subject;
using Property = MenuChange::Property;

QString told(const MenuChange &change)
{
    return shop::changeWords(change, shop::plainEnglish());
}

QString ofLamb(Property property, const MenuValue &before, const MenuValue &after)
{
    return told({Subject::Item, property, u"Lamb"_s, {}, before, after});
}

const auto ten = Money::fromCents(1000);
const auto fifteen = Money::fromCents(1500);

} // namespace

TEST_CASE("prices are told old and new, and what came and went with its price")
{
    const QList<OfSize<Money>> before {{{}, ten}};
    const QList<OfSize<Money>> after {{{}, fifteen}};
    const QList<OfSize<Money>> both {{u"Small"_s, ten}, {u"Large"_s, fifteen}};
    CHECK(told({Subject::Item, Property::Price, u"Lamb"_s, u"Large"_s, before, after})
        == u"Large Lamb: 10.00 → 15.00"_s);
    CHECK(ofLamb(Property::Price, {}, both) == u"New: Lamb, Small 10.00, Large 15.00"_s);
    CHECK(ofLamb(Property::Price, both, {}) == u"Gone: Lamb, Small 10.00, Large 15.00"_s);
    CHECK(told({Subject::Option, Property::Price, u"olives"_s, u"Salads"_s, before, after})
        == u"olives (Salads): 10.00 → 15.00"_s);
    CHECK(told({Subject::Deal, Property::Price, u"Kebab & can"_s, {}, before, after})
        == u"Deal “Kebab & can”: 10.00 → 15.00"_s);
    CHECK(told({Subject::Group, Property::Price, u"Salads"_s, {}, {}, 5})
        == u"New: Options “Salads”, 5"_s);
}

TEST_CASE("each kind of value is told in words")
{
    CHECK(ofLamb(Property::Station, u"other"_s, u"grill"_s) == u"Lamb: station: other → grill"_s);
    CHECK(
        ofLamb(Property::Description, QString(), u"Spit"_s) == u"Lamb: description: none → Spit"_s);
    CHECK(ofLamb(Property::Words, QStringList(), QStringList {u"lamp"_s, u"ram"_s})
        == u"Lamb: words: none → lamp, ram"_s);
    CHECK(ofLamb(Property::GstFree, false, true) == u"Lamb: GST-free: no → yes"_s);
    CHECK(ofLamb(Property::Work, 60, 90) == u"Lamb: seconds of work: 60 → 90"_s);
    CHECK(ofLamb(Property::Allergens, NotDeclared(), QStringList())
        == u"Lamb: allergens: not declared → none"_s);
    CHECK(ofLamb(Property::Kilojoules, QList<OfSize<int>>(),
              QList<OfSize<int>> {{{}, 900}, {u"Large"_s, 3400}})
        == u"Lamb: kilojoules: none → 900, Large 3400"_s);
    CHECK(ofLamb(Property::Hours, QList<SaleWindow>(),
              QList<SaleWindow> {
                  {{5, 6}, QTime(11, 0), QTime(15, 0)}, {{}, QTime(17, 30), QTime(2, 0)}})
        == u"Lamb: sold: always → Fri, Sat from 11:00 to 15:00; every day from 17:30 to 02:00"_s);
}

TEST_CASE("rules of options and parts of deals are told by names")
{
    const NamedUse plain {u"Salads"_s, {}, {}, 0, 0, 0};
    const NamedUse ruled {u"Salads"_s, {u"onion"_s, u"olives"_s}, {u"onion"_s}, 1, 4, 2};
    CHECK(ofLamb(Property::Options, QList {plain}, QList {ruled})
        == u"Lamb: options: Salads → Salads (only onion, olives; comes with onion; at least 1; at most 4; 2 free)"_s);
    CHECK(told({Subject::Deal, Property::Parts, u"Two"_s, {},
              QList<NamedPart> {{2, u"Large"_s, u"Kebabs"_s, {}}},
              QList<NamedPart> {{1, {}, {}, {u"Can"_s, u"Water"_s}}, {1, {}, u"Chips"_s, {}}}})
        == u"Deal “Two”: parts: 2 × Large any of Kebabs → Can or Water + any of Chips"_s);
    CHECK(told({Subject::Deal, Property::Parts, u"Two"_s, {},
              QList<NamedPart> {{1, u"Small"_s, u"Chips"_s, {}}},
              QList<NamedPart> {
                  {1, u"Small"_s, u"Chips"_s, {}, {{u"Large"_s, u"Chips"_s, {}, ten}}}}})
        == u"Deal “Two”: parts: Small any of Chips → Small any of Chips, or Large any of Chips for 10.00 more"_s);
}

TEST_CASE("what is too much to be told is called changed")
{
    CHECK(told({Subject::Menu, Property::Categories, {}, {}, {}, {}}) == u"Categories: changed"_s);
    CHECK(told({Subject::Group, Property::Rules, u"Salads"_s, {}, {}, {}})
        == u"Options “Salads”: rules: changed"_s);
    CHECK(told({Subject::Menu, Property::Currency, {}, {}, u"AUD"_s, u"NZD"_s})
        == u"Currency: AUD → NZD"_s);
}
