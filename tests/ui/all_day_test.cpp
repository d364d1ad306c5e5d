// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/all_day.h"

using docket::ItemId;
using docket::OrderId;
using docket::OrderStatus;
using docket::shop::SellableEntry;
using docket::tests::line;
using docket::tests::ticket;
using docket::tests::withStatus;
using docket::ui::AllDay;
using docket::ui::CountBy;
using docket::ui::ItemCount;
using namespace Qt::StringLiterals;

namespace {

docket::OrderLine made(
    int quantity, const QString &item, const QString &station, const QStringList &sauces = {})
{
    auto made = line(quantity, item);
    made.itemId = ItemId(item);
    made.station = station;
    made.choices = {{u"sauces"_s, sauces}};
    return made;
}

QList<SellableEntry> foodAndSauces()
{
    const auto entry = [](const QString &item, const QString &category, const QString &variant) {
        return SellableEntry {{ItemId(item), {}, {}}, item, category, false, {}, false, variant};
    };
    return {entry(u"Lamb Kebab"_s, u"Kebabs"_s, u"Lamb"_s),
        entry(u"Lamb HSP"_s, u"HSP"_s, u"Lamb"_s), entry(u"Chips"_s, u"Chips"_s, {}),
        {{{}, docket::GroupId(u"sauces"_s), docket::OptionId(u"garlic"_s)}, u"garlic"_s,
            u"Sauces"_s, false, {}, false}};
}

QList<docket::shop::Ticket> evening()
{
    auto first = ticket(1, 10);
    first.order.lines = {made(2, u"Lamb Kebab"_s, u"grill"_s, {u"garlic"_s, u"chilli"_s}),
        made(1, u"Chips"_s, u"fryer"_s)};
    auto second = withStatus(ticket(2, 12), OrderStatus::Preparing);
    second.order.lines = {
        made(1, u"Lamb HSP"_s, u"grill"_s, {u"garlic"_s}), made(3, u"Chips"_s, u"fryer"_s)};
    return {first, second, withStatus(ticket(3, 13), OrderStatus::Ready)};
}

} // namespace

TEST_CASE("what is to be made is counted by item over all orders that are not ready")
{
    auto first = ticket(1, 10);
    first.order.lines = {line(2, u"Lamb Kebab"_s), line(1, u"Chips"_s)};
    auto second = withStatus(ticket(2, 12), OrderStatus::Preparing);
    second.order.lines = {line(3, u"Lamb Kebab"_s), line(1, u"Ayran"_s)};
    const auto ready = withStatus(ticket(3, 13), OrderStatus::Ready);

    const AllDay allDay;
    CHECK((allDay.counts({first, second, ready}, {})
        == QList<ItemCount> {{u"Lamb Kebab"_s, 5}, {u"Ayran"_s, 1}, {u"Chips"_s, 1}}));
    CHECK(allDay.counts({}, {}).isEmpty());
    first.marks.doneLines = {0};
    CHECK((allDay.counts({first}, {}) == QList<ItemCount> {{u"Chips"_s, 1}}));
}

TEST_CASE("ingredients are variants, then categories, then options, as the menu has them")
{
    AllDay allDay;
    allDay.setSellables(foodAndSauces());
    CHECK((allDay.counts(evening(), {CountBy::Ingredient, {}})
        == QList<ItemCount> {{u"Lamb"_s, 3}, {u"Chips"_s, 4}, {u"Kebabs"_s, 2}, {u"HSP"_s, 1},
            {u"garlic (sauces)"_s, 3}, {u"chilli (sauces)"_s, 2}}));
    CHECK((allDay.ordersWith(evening(), {CountBy::Ingredient, {}}, u"Kebabs"_s)
        == QSet<OrderId> {OrderId(u"order-1"_s)}));
    CHECK(allDay.ordersWith(evening(), {CountBy::Ingredient, {}}, u"Lamb"_s).size() == 2);
    CHECK(allDay.ordersWith(evening(), {}, u"Lamb"_s).isEmpty()); // no item has that name
}

TEST_CASE("a station counts what is made there")
{
    AllDay allDay;
    allDay.setSellables(foodAndSauces());
    CHECK(AllDay::stations(evening()) == QStringList {u"fryer"_s, u"grill"_s});
    CHECK((allDay.counts(evening(), {CountBy::Item, u"Fryer"_s})
        == QList<ItemCount> {{u"Chips"_s, 4}}));
    CHECK((allDay.counts(evening(), {CountBy::Ingredient, u"fryer"_s})
        == QList<ItemCount> {{u"Chips"_s, 4}}));
}
