// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "window_test.h"

#include <QTest>

using docket::OrderStatus;
using docket::tests::ticket;
using docket::tests::WindowTest;
using docket::tests::withStatus;
using namespace Qt::StringLiterals;

namespace {

QWidget *part(const WindowTest &test, const QString &name)
{
    auto *widget = test.window.findChild<QWidget *>(name);
    INFO(name.toStdString());
    REQUIRE(widget != nullptr);
    return widget;
}

QList<docket::shop::Ticket> fortyOrders()
{
    QList<docket::shop::Ticket> orders;
    for (int sequence = 1; sequence <= 40; ++sequence) {
        orders.append(ticket(sequence, sequence));
    }
    return orders;
}

} // namespace

TEST_CASE("Esc closes what lies on top, one thing at a time")
{
    WindowTest test;
    emit test.board.ticketsReset(fortyOrders());
    test.tap(u"sold-out-list"_s);
    emit test.board.collectedListed({withStatus(ticket(90, 5), OrderStatus::Collected)});
    QTest::keyClick(&test.window, Qt::Key_F1);
    const QStringList names {u"key-help"_s, u"recall-panel"_s, u"sold-out"_s};
    for (qsizetype closed = 0; closed < names.size(); ++closed) {
        for (qsizetype index = 0; index < names.size(); ++index) {
            INFO(names.at(index).toStdString() << " after " << closed);
            CHECK(part(test, names.at(index))->isVisible() == (index >= closed));
        }
        QTest::keyClick(&test.window, Qt::Key_Escape);
    }
    CHECK(part(test, u"board-page"_s)->isVisible());
    CHECK(part(test, u"side-panel"_s)->isVisible());
}

TEST_CASE("Esc closes the call before the list of collected orders")
{
    WindowTest test;
    emit test.board.ticketsReset(fortyOrders());
    emit test.board.collectedListed({});
    test.tapWidget(u"call-20261120-001-0"_s);
    CHECK(part(test, u"call-panel"_s)->isVisible());
    part(test, u"call-close"_s)->setFocus();
    QTest::keyClick(part(test, u"call-close"_s), Qt::Key_Escape);
    CHECK_FALSE(part(test, u"call-panel"_s)->isVisible());
    CHECK(part(test, u"recall-panel"_s)->isVisible());
    CHECK(test.window.focusWidget() == &test.window);
    // What is asked for is not opened behind something else.
    test.tapWidget(u"call-20261120-001-0"_s);
    emit test.board.collectedListed({});
    CHECK_FALSE(part(test, u"call-panel"_s)->isVisible());
}

TEST_CASE("no key moves an order that nobody sees")
{
    WindowTest test;
    emit test.board.ticketsReset(fortyOrders());
    test.tap(u"sold-out-list"_s);
    QTest::keyClicks(part(test, u"sold-out-search"_s), u"1r2u"_s);
    QTest::keyClick(part(test, u"sold-out-close"_s), Qt::Key_1);
    QTest::keyClick(&test.window, Qt::Key_1);
    QTest::keyClick(&test.window, Qt::Key_PageDown);
    CHECK(test.board.bumps.isEmpty());
    CHECK(test.board.listings == 0);
    QTest::keyClick(&test.window, Qt::Key_Escape);
    CHECK(test.numbers().first() == u"#001"_s);
    test.press(Qt::Key_1);
    CHECK(test.board.bumps.size() == 1);
}

TEST_CASE("many orders stand at once, and are counted page by page soon after")
{
    WindowTest test;
    QList<docket::shop::Ticket> orders;
    for (int sequence = 1; sequence <= 500; ++sequence) {
        orders.append(ticket(sequence, 10));
    }
    emit test.board.ticketsReset(orders);
    CHECK(test.numbers().first() == u"#001"_s);
    const auto shown = static_cast<int>(test.numbers().size());
    CHECK(test.button(u"page-next"_s)->text() == u"Next: %1 more"_s.arg(500 - shown));
    // As many pages as there are, once all are laid out.
    const auto pages = u"Page 1 of %1"_s.arg((500 + shown - 1) / shown);
    CHECK(QTest::qWaitFor([&] { return test.labelText(u"page-text"_s) == pages; }));
    emit test.board.orderPlaced(ticket(501, -5));
    CHECK(test.numbers().first() == u"#501"_s); // promised first
    CHECK(QTest::qWaitFor([&test] {
        return test.window.findChild<QWidget *>(u"all-day"_s)->accessibleName()
            == u"To make: 501 × Lamb Kebab"_s;
    }));
}

TEST_CASE("what is on the next page is told behind the 86 list, and a tap shows it")
{
    WindowTest test;
    emit test.board.ticketsReset(fortyOrders());
    const auto next = test.button(u"page-next"_s)->text();
    test.resize({1920, 1080});
    const auto wide = test.button(u"page-next"_s)->text();
    CHECK(wide != next);
    test.resize({1280, 800});
    test.tap(u"sold-out-list"_s);
    test.resize({1920, 1080});
    CHECK(test.button(u"page-next"_s)->text() == wide);
    test.tap(u"page-next"_s);
    CHECK(part(test, u"board-page"_s)->isVisible());
    CHECK(test.numbers().first() != u"#001"_s);
}
