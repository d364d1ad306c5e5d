// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "window_test.h"

#include <QAbstractButton>
#include <QTest>

using docket::ItemId;
using docket::OrderStatus;
using docket::tests::line;
using docket::tests::ticket;
using docket::tests::WindowTest;
using docket::tests::withStatus;
using docket::ui::TileLight;
using namespace Qt::StringLiterals;

namespace {

docket::shop::Ticket with(int sequence, const QString &item, const QString &station)
{
    auto order = ticket(sequence, sequence);
    order.order.lines = {line(1, item)};
    order.order.lines.first().itemId = ItemId(item);
    order.order.lines.first().station = station;
    return order;
}

QAbstractButton *row(const WindowTest &test, const QString &item)
{
    auto *row = test.window.findChild<QAbstractButton *>(u"count-"_s + item);
    INFO(item.toStdString());
    REQUIRE(row != nullptr);
    return row;
}

QList<TileLight> lights(const WindowTest &test)
{
    QList<TileLight> lights;
    for (const auto *tile : test.tiles()) {
        lights.append(tile->light());
    }
    return lights;
}

/// Two orders of kebabs around one of chips, and the counts open beside them.
struct CountsTest : WindowTest {
    CountsTest()
    {
        emit board.sellablesChanged(
            {{{ItemId(u"Kebab"_s), {}, {}}, u"Kebab"_s, u"Kebabs"_s, false, {}, false, u"Lamb"_s},
                {{ItemId(u"Chips"_s), {}, {}}, u"Chips"_s, u"Sides"_s, false, {}, false}});
        emit board.ticketsReset({with(1, u"Kebab"_s, u"grill"_s), with(2, u"Chips"_s, u"fryer"_s),
            with(3, u"Kebab"_s, u"grill"_s)});
        QCoreApplication::sendPostedEvents();
        tapWidget(u"all-day"_s);
        QCoreApplication::sendPostedEvents();
    }

    const QList<TileLight> off {TileLight::Off, TileLight::Off, TileLight::Off};
    const QList<TileLight> kebabs {TileLight::Lit, TileLight::Dimmed, TileLight::Lit};
};

} // namespace

TEST_CASE("a tap on a count lights up its orders until the next tap")
{
    CountsTest test;
    CHECK(lights(test) == test.off);
    CHECK(row(test, u"Kebab"_s)->accessibleName() == u"2 × Kebab"_s);
    test.tapWidget(u"count-Kebab"_s);
    CHECK(lights(test) == test.kebabs);
    CHECK(row(test, u"Kebab"_s)->accessibleName() == u"2 × Kebab, shown"_s);
    test.tapWidget(u"count-Chips"_s);
    CHECK(lights(test) == QList<TileLight> {TileLight::Dimmed, TileLight::Lit, TileLight::Dimmed});
    test.tapWidget(u"count-Chips"_s);
    CHECK(lights(test) == test.off);
}

TEST_CASE("the light ends with Esc or after ten seconds, the counts after it")
{
    CountsTest test;
    const auto *panel = test.window.findChild<QWidget *>(u"counts-panel"_s);
    test.tapWidget(u"count-Kebab"_s);
    QTest::keyClick(&test.window, Qt::Key_Escape);
    CHECK(lights(test) == test.off);
    CHECK(panel->isVisible());
    test.tapWidget(u"count-Kebab"_s);
    test.clock.set(test.clock.now().addSecs(9));
    test.window.refreshTime();
    CHECK(lights(test) == test.kebabs);
    test.clock.set(test.clock.now().addSecs(1));
    test.window.refreshTime();
    CHECK(lights(test) == test.off);
    CHECK(panel->isVisible());
    test.clock.set(test.clock.now().addSecs(61));
    test.window.refreshTime();
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE("the light follows the orders")
{
    CountsTest test;
    test.tapWidget(u"count-Kebab"_s);
    emit test.board.ticketChanged(withStatus(with(1, u"Kebab"_s, u"grill"_s), OrderStatus::Ready));
    CHECK(lights(test) == QList<TileLight> {TileLight::Dimmed, TileLight::Dimmed, TileLight::Lit});
    emit test.board.orderPlaced(with(4, u"Kebab"_s, u"grill"_s));
    CHECK(lights(test).last() == TileLight::Lit);
}

TEST_CASE("counts are chosen by ingredient and by station, with the keyboard alone")
{
    CountsTest test;
    const auto press = [&test](const QString &name) {
        auto *button = test.window.findChild<QAbstractButton *>(name);
        INFO(name.toStdString());
        REQUIRE(button != nullptr);
        CHECK((button->focusPolicy() & Qt::TabFocus) != 0);
        QTest::keyClick(button, Qt::Key_Space);
        QCoreApplication::sendPostedEvents();
    };
    press(u"counts-ingredients"_s);
    CHECK(row(test, u"Lamb"_s)->accessibleName() == u"2 × Lamb"_s);
    CHECK(row(test, u"Sides"_s)->accessibleName() == u"1 × Sides"_s);
    press(u"count-Lamb"_s);
    CHECK(lights(test) == test.kebabs);
    press(u"counts-station-fryer"_s);
    CHECK(lights(test) == test.off);
    CHECK(test.window.findChild<QAbstractButton *>(u"count-Lamb"_s) == nullptr);
    CHECK(row(test, u"Sides"_s)->isVisible());
    press(u"counts-close"_s);
    press(u"all-day"_s);
    CHECK(row(test, u"Kebab"_s)->isVisible()); // all items again
}

namespace {

/// Thirty orders of kebabs, then one of chips, and the counts open beside them.
struct PagesTest : WindowTest {
    PagesTest()
    {
        QList<docket::shop::Ticket> orders;
        for (int sequence = 1; sequence <= 30; ++sequence) {
            orders.append(with(sequence, u"Kebab"_s, u"grill"_s));
        }
        orders.append(with(31, u"Chips"_s, u"fryer"_s));
        emit board.ticketsReset(orders);
        QCoreApplication::sendPostedEvents();
        tapWidget(u"all-day"_s);
        QCoreApplication::sendPostedEvents();
    }
};

} // namespace

TEST_CASE("a light turns to the page that has the order, and back when it ends")
{
    PagesTest test;
    test.tapWidget(u"count-Chips"_s);
    CHECK(test.numbers().last() == u"#031"_s);
    CHECK(lights(test).last() == TileLight::Lit);
    test.tapWidget(u"count-Chips"_s);
    CHECK(test.numbers().first() == u"#001"_s);

    test.press(Qt::Key_PageDown);
    const auto second = test.numbers();
    test.tapWidget(u"count-Chips"_s);
    test.clock.advanceSeconds(10);
    test.window.refreshTime();
    CHECK(test.numbers() == second);
}

TEST_CASE("who turns the page in the light stays there")
{
    PagesTest test;
    test.tapWidget(u"count-Chips"_s);
    test.press(Qt::Key_PageUp);
    const auto turnedTo = test.numbers();
    CHECK(turnedTo.first() != u"#001"_s);
    test.tapWidget(u"count-Chips"_s);
    CHECK(test.numbers() == turnedTo);
}

TEST_CASE("the pager of the counts leaves the 86 list, too")
{
    PagesTest test;
    test.tapWidget(u"call-20261120-001-0"_s);
    QTest::mouseClick(test.button(u"call-sold-out"_s), Qt::LeftButton);
    const auto *list = test.window.findChild<QWidget *>(u"sold-out"_s);
    REQUIRE(list->isVisible());
    QTest::mouseClick(test.button(u"counts-page-next"_s), Qt::LeftButton);
    CHECK_FALSE(list->isVisible());
    CHECK_FALSE(test.numbers().contains(u"#001"_s));
}
