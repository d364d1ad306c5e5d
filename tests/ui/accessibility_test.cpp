// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fake_first_run.h"
#include "support/catch.h"
#include "tickets.h"
#include "ui/first_run_screen.h"
#include "ui/station_window.h"
#include "window_test.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QSet>
#include <QTest>

using docket::OrderStatus;
using docket::Sentence;
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
    if (qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr) {
        return false; // the field inside a box of numbers: the box is what is tapped and read
    }
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
        if (const auto *choice = qobject_cast<const QComboBox *>(widget);
            choice != nullptr && choice->count() > 0) {
            CHECK(choice->view()->sizeHintForRow(0) >= 48);
        }
    }
    CHECK(tapped > 0);
}

QList<docket::shop::Ticket> someOrders()
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

    emit test.board.ticketsReset(someOrders());
    docket::shop::RingBack ringBack;
    ringBack.session = docket::SessionId(u"call"_s);
    ringBack.at = docket::tests::fridayEvening();
    emit test.board.ringBacksChanged({ringBack});
    emit test.board.actionFailed(
        someOrders().first().order.id, Sentence::verbatim(u"The disk is full."_s));
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

TEST_CASE(
    "whatever can be tapped on the way through the first run has a name and room for a finger")
{
    WindowTest test;
    docket::tests::FakeFirstRun run;
    docket::ui::FirstRunScreen screen(test.board, run, test.clock, QTimeZone("Australia/Melbourne"),
        docket::ui::FirstRunScreen::Offer::InNewShop, test.window);
    for (int step = 0; step < docket::shop::setupStepCount; ++step) {
        screen.openStep(static_cast<docket::shop::SetupStep>(step));
        QCoreApplication::sendPostedEvents();
        walk(test.window);
    }
}

TEST_CASE("whatever can be tapped in the menu has a name and room for a finger")
{
    WindowTest test;
    QFile file(u":/docket/demo/menu.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    docket::shop::MenuOnSale sold;
    sold.content = file.readAll();
    sold.version = u"v1"_s;
    test.button(u"section-menu"_s)->click();
    emit test.board.menuShown(sold);
    QCoreApplication::sendPostedEvents();
    walk(test.window); // nothing is chosen
    auto *list = test.window.findChild<QListWidget *>(u"menu-entries"_s);
    for (const QString &begins : {u"Kebabs"_s, u"Lamb Kebab"_s, u"Salads"_s, u"Kebab & can"_s}) {
        list->clearSelection();
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().startsWith(begins)) {
                list->item(row)->setSelected(true);
                break;
            }
        }
        for (const QString &more : {u"item-hours-add"_s, u"category-hours-add"_s}) {
            auto *button = test.window.findChild<QAbstractButton *>(more);
            if (button->isVisible()) {
                button->click();
            }
        }
        QCoreApplication::sendPostedEvents();
        INFO(begins.toStdString());
        walk(test.window);
    }
    test.button(u"menu-review"_s)->click();
    QCoreApplication::sendPostedEvents();
    walk(test.window);
    test.button(u"publish-back"_s)->click();
    test.button(u"menu-history"_s)->click();
    QCoreApplication::sendPostedEvents();
    walk(test.window);
}

TEST_CASE("whatever can be tapped in a report has a name and room for a finger")
{
    WindowTest test;
    test.resize({800, 480});
    test.button(u"section-reports"_s)->click();
    docket::SalesReport report;
    report.sold = {1, docket::Money::fromCents(1700)};
    report.unknown = {{u"pide"_s, 2, docket::tests::fridayEvening()}};
    docket::shop::SellableEntry lamb;
    lamb.name = u"Lamb Kebab"_s;
    emit test.board.sellablesChanged({lamb});
    emit test.board.reportTold(report);
    QCoreApplication::sendPostedEvents();
    walk(test.window);
    test.button(u"unknown-add-0"_s)->click();
    QCoreApplication::sendPostedEvents();
    walk(test.window);
    emit test.board.reportTold({});
    QCoreApplication::sendPostedEvents();
    walk(test.window);
}

TEST_CASE("whatever can be tapped among the orders has a name and room for a finger")
{
    WindowTest test;
    test.resize({800, 480});
    test.button(u"section-orders"_s)->click();
    const auto order = someOrders().first().order;
    emit test.board.ordersFound({{}, {order}, true});
    docket::shop::OrderFile file;
    file.order = order;
    file.order.total = docket::Money::fromCents(1500);
    for (const auto &form :
        {u"order-cancel-open"_s, u"order-refund-open"_s, u"order-amend-open"_s}) {
        INFO(form.toStdString());
        emit test.board.orderFileTold(file);
        QCoreApplication::sendPostedEvents();
        walk(test.window);
        test.button(form)->click();
        QCoreApplication::sendPostedEvents();
        walk(test.window);
        test.press(Qt::Key_Escape);
    }
}

TEST_CASE("whatever can be tapped among the connections has a name and room for a finger")
{
    using docket::shop::Proof;
    WindowTest test;
    test.resize({800, 480});
    test.button(u"section-connections"_s)->click();
    docket::shop::ConnectionsReport report;
    report.since = test.clock.now();
    for (int proof = 0; proof < docket::shop::proofCount; ++proof) {
        report.secrets.append({static_cast<Proof>(proof), {QDateTime(), report.since}});
    }
    emit test.board.connectionsTold(report);
    for (const Proof proof : {Proof::Secret, Proof::Retell}) {
        emit test.board.secretMade(proof, u"0123456789abcdef"_s);
        emit test.board.secretRefused(Sentence::verbatim(u"Only the owner may do that."_s));
        QCoreApplication::sendPostedEvents();
        walk(test.window);
    }
}

TEST_CASE("whatever can be tapped at the counter has a name and room for a finger")
{
    WindowTest test;
    const auto tap = [&test](const QString &name) {
        auto *button = test.button(name);
        INFO(name.toStdString());
        REQUIRE(QTest::qWaitFor([button] { return button->isEnabled(); }));
        button->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::sendPostedEvents();
        walk(test.window);
    };
    auto &till = test.board.till();
    tap(u"section-counter"_s);
    emit till.heldListed({{{}, test.clock.now(), {}}});
    tap(u"counter-held"_s);
    tap(u"sale-list-back"_s);
    tap(u"customer-key-1"_s);
    emit till.customersFound(u"1"_s, {{u"+61491570156"_s, u"Tom"_s, 3, {}, {}}});
    tap(u"customer-0"_s);
    tap(u"sell-kebab-lamb-large"_s);
    tap(u"sale-line-0"_s);
    tap(u"line-done"_s);
    tap(u"sale-details-open"_s);
    tap(u"details-done"_s);
    tap(u"sale-pay"_s);
    tap(u"pay-share-2"_s);
    test.resize({800, 480});
    walk(test.window);
}

TEST_CASE("whatever can be tapped at a station has a name and room for a finger")
{
    WindowTest main;
    docket::ui::StationWindow station(main.board, main.clock, WindowTest::usualSetup(), u"grill"_s);
    station.resize(800, 480);
    station.show();
    auto orders = someOrders();
    for (auto &order : orders) {
        order.order.lines.first().station = u"grill"_s;
    }
    emit main.board.ticketsReset(orders);
    QCoreApplication::sendPostedEvents();
    walk(station);
}
