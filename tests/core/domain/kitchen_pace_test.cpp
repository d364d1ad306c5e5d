// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/kitchen_pace.h"
#include "support/catch.h"

#include <QTimeZone>

using docket::KitchenPace;
using docket::measurePace;
using docket::OrderMaking;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int second)
{
    return QDateTime(QDate(2026, 11, 20), QTime(7, 0), QTimeZone::utc()).addSecs(second);
}

/// Of one portion of three minutes at the grill.
OrderMaking kebab(int started, int ready)
{
    return {at(started), at(ready), {{u"grill"_s, 1, 180}}};
}

/// One after another, each so long.
QList<OrderMaking> kebabs(int count, int seconds)
{
    QList<OrderMaking> makings;
    for (int index = 0; index < count; ++index) {
        makings.append(kebab(index * seconds, (index + 1) * seconds));
    }
    return makings;
}

KitchenPace pace(const QList<OrderMaking> &makings, int hands = 1, int now = 3600)
{
    return measurePace(makings, {{u"grill"_s, hands}}, at(now));
}

} // namespace

TEST_CASE("a kitchen that has made nothing has the menu's pace")
{
    CHECK(pace({}) == KitchenPace {100, 0});
    CHECK_FALSE(pace({}).isKnown());
}

TEST_CASE("the pace is drawn to the menu's while few orders were made")
{
    CHECK(pace(kebabs(1, 270)) == KitchenPace {116, 1});
    CHECK(pace(kebabs(4, 270)) == KitchenPace {133, 4});
    CHECK_FALSE(pace(kebabs(4, 270)).isKnown());
    CHECK(pace(kebabs(6, 270)) == KitchenPace {137, 6});
    CHECK(pace(kebabs(6, 270)).isKnown());
    CHECK(pace(kebabs(6, 180)) == KitchenPace {100, 6});
}

TEST_CASE("the pace stays within what a kitchen can be")
{
    CHECK(pace(kebabs(6, 900), 1, 5400).percent == 300);
    CHECK(pace(kebabs(6, 54)).percent == 50);
}

TEST_CASE("only the last twenty orders of the last ninety minutes count")
{
    QList<OrderMaking> makings = kebabs(5, 540);
    for (int index = 0; index < 20; ++index) {
        makings.append(kebab(2700 + index * 270, 2970 + index * 270));
    }
    CHECK(pace(makings, 1, 8100) == KitchenPace {145, 20});
    CHECK(pace(kebabs(6, 270), 1, 3600 + 3600) == KitchenPace {100, 0});
    CHECK(pace(kebabs(6, 270), 1, 270 + 5400) == KitchenPace {137, 6});
    CHECK(pace(kebabs(6, 270), 1, 271 + 5400) == KitchenPace {135, 5});
    CHECK(pace(kebabs(6, 270), 1, 100) == KitchenPace {100, 0}); // what is yet to come
}

TEST_CASE("portions share the hands, and orders that are made at once share them too")
{
    const QList<OrderMaking> twoPortions {{at(0), at(270), {{u"grill"_s, 2, 360}}}};
    CHECK(pace(twoPortions, 2) == KitchenPace {116, 1});
    CHECK(pace(twoPortions, 1) == KitchenPace {91, 1}); // one pair made both
    CHECK(pace({kebab(0, 270)}, 2) == KitchenPace {116, 1}); // nobody helps with one
    CHECK(pace({kebab(0, 540), kebab(0, 540)}, 1) == KitchenPace {125, 2});
    CHECK(pace({kebab(0, 270), kebab(0, 270)}, 2) == KitchenPace {125, 2});
}

TEST_CASE("an order that is still in the making has its share of the hands")
{
    OrderMaking open = kebab(0, 0);
    open.readyAt = {};
    CHECK(pace({kebab(0, 540), open}, 1, 540) == KitchenPace {116, 1});
    // One that stands on the board for more than an hour is not in the making.
    open.startedAt = at(-3601);
    CHECK(pace({kebab(0, 270), open}, 1, 270) == KitchenPace {116, 1});
}

TEST_CASE("the station that keeps an order longest measures it")
{
    const OrderMaking order {
        at(0), at(270), {{u"counter"_s, 3, 30}, {u"grill"_s, 1, 180}, {u"fryer"_s, 1, 150}}};
    CHECK(pace({order}) == KitchenPace {116, 1});
}

TEST_CASE("a forgotten tap and orders tapped afterwards do not move the pace")
{
    QList<OrderMaking> makings = kebabs(15, 270);
    makings.append(kebab(15 * 270, 15 * 270 + 1200));
    CHECK(pace(makings, 1, 15 * 270 + 1200) == KitchenPace {144, 16});
    QList<OrderMaking> tapped = kebabs(6, 270);
    tapped.append(kebab(2000, 2010));
    tapped.append(kebab(2100, 2144));
    CHECK(pace(tapped) == KitchenPace {137, 6});
}

TEST_CASE("what cannot be is not measured")
{
    CHECK(pace({kebab(300, 100)}) == KitchenPace {100, 0});
    CHECK(pace({{{}, at(100), {{u"grill"_s, 1, 180}}}}) == KitchenPace {100, 0});
    CHECK(pace({{at(0), at(270), {}}}) == KitchenPace {100, 0});
    CHECK(pace({{at(0), at(270), {{u"grill"_s, 1, 0}}}}) == KitchenPace {100, 0});
    CHECK(pace({{at(0), at(270), {{u"grill"_s, -3, -180}}}}) == KitchenPace {100, 0});
    CHECK(pace({{at(0), at(270), {{u"grill"_s, 0, 180}}}}, 0) == KitchenPace {116, 1});
}
