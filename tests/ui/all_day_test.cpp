// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/all_day.h"

using docket::OrderStatus;
using docket::tests::line;
using docket::tests::ticket;
using docket::tests::withStatus;
using docket::ui::ItemCount;
using docket::ui::itemsToMake;
using namespace Qt::StringLiterals;

TEST_CASE("what is to be made is counted by item over all orders that are not ready")
{
    auto first = ticket(1, 10);
    first.order.lines = {line(2, u"Lamb Kebab"_s), line(1, u"Chips"_s)};
    auto second = withStatus(ticket(2, 12), OrderStatus::Preparing);
    second.order.lines = {line(3, u"Lamb Kebab"_s), line(1, u"Ayran"_s)};
    const auto ready = withStatus(ticket(3, 13), OrderStatus::Ready);

    CHECK((itemsToMake({first, second, ready})
        == QList<ItemCount> {{u"Lamb Kebab"_s, 5}, {u"Ayran"_s, 1}, {u"Chips"_s, 1}}));
    CHECK(itemsToMake({}).isEmpty());
    first.marks.doneLines = {0};
    CHECK((itemsToMake({first}) == QList<ItemCount> {{u"Chips"_s, 1}}));
}
