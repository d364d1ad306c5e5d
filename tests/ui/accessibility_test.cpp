// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/station_window.h"
#include "window_test.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSet>
#include <QTest>

using docket::OrderStatus;
using docket::tests::ticket;
using docket::tests::WindowTest;
using docket::tests::withStatus;
using docket::ui::Chime;
using namespace Qt::StringLiterals;

namespace {

QString spokenName(QWidget *widget)
{
    auto *accessible = QAccessible::queryAccessibleInterface(widget);
    REQUIRE(accessible != nullptr);
    return accessible->text(QAccessible::Name);
}

bool takesTaps(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr
        || widget->focusPolicy() != Qt::NoFocus;
}

/// Every widget of a window that can be tapped has a name for a screen reader, one of its own for
/// tests, and is large enough for a wet finger.
void walk(QWidget &window)
{
    QSet<QString> names;
    int tapped = 0;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !takesTaps(widget)) {
            continue;
        }
        ++tapped;
        INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
        CHECK_FALSE(spokenName(widget).isEmpty());
        CHECK_FALSE(widget->objectName().isEmpty());
        CHECK_FALSE(names.contains(widget->objectName()));
        names.insert(widget->objectName());
        CHECK(widget->height() >= 48);
        CHECK(widget->width() >= 48);
    }
    CHECK(tapped > 0);
}

QList<docket::shop::Ticket> manyOrders()
{
    QList<docket::shop::Ticket> orders;
    for (int sequence = 1; sequence <= 12; ++sequence) {
        orders.append(ticket(sequence, sequence));
    }
    orders[1] = withStatus(orders[1], OrderStatus::Preparing);
    orders[2] = withStatus(orders[2], OrderStatus::Ready);
    return orders;
}

} // namespace

TEST_CASE("whatever can be tapped on the board has a name and room for a finger")
{
    auto setup = WindowTest::usualSetup();
    setup.asksForSound = true;
    WindowTest test(setup);
    walk(test.window);

    emit test.board.ticketsReset(manyOrders());
    docket::shop::RingBack ringBack;
    ringBack.session = docket::SessionId(u"call"_s);
    ringBack.at = docket::tests::fridayEvening();
    emit test.board.ringBacksChanged({ringBack});
    emit test.board.actionFailed(manyOrders().first().order.id, u"The disk is full."_s);
    test.press(Qt::Key_F1);
    QCoreApplication::sendPostedEvents();
    walk(test.window);

    test.resize({800, 480});
    test.press(Qt::Key_PageDown);
    QCoreApplication::sendPostedEvents();
    walk(test.window);

    test.button(u"notice-dismiss"_s)->click();
    QTest::keyClick(&test.window, Qt::Key_Escape);
    test.window.findChild<QAbstractButton *>(u"all-day"_s)->click();
    QCoreApplication::sendPostedEvents();
    CHECK(test.window.findChild<QWidget *>(u"count-Lamb Kebab"_s)->isVisible());
    walk(test.window);
}

TEST_CASE("whatever can be tapped at a station has a name and room for a finger")
{
    WindowTest main;
    docket::ui::StationWindow station(main.board, main.clock, WindowTest::usualSetup(), u"grill"_s);
    station.resize(800, 480);
    station.show();
    auto orders = manyOrders();
    for (auto &order : orders) {
        order.order.lines.first().station = u"grill"_s;
    }
    emit main.board.ticketsReset(orders);
    QCoreApplication::sendPostedEvents();
    walk(station);
}
