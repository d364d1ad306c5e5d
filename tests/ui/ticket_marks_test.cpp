// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/board_page.h"
#include "window_test.h"

#include <QTest>

using docket::OrderId;
using docket::OrderNumber;
using docket::OrderStatus;
using docket::shop::OrderNews;
using docket::shop::TicketMark;
using docket::tests::FakeBoard;
using docket::tests::line;
using docket::tests::ticket;
using docket::tests::WindowTest;
using docket::tests::withStatus;
using docket::ui::TicketTile;
using docket::ui::Urgency;
using namespace Qt::StringLiterals;

namespace {

docket::shop::Ticket cancelled(int sequence, std::optional<OrderNumber> other = {})
{
    auto order = withStatus(ticket(sequence, -20), OrderStatus::Cancelled);
    order.marks.news = OrderNews {OrderNews::Kind::Cancelled, other};
    return order;
}

docket::shop::Ticket withAllergy(int sequence)
{
    auto order = ticket(sequence, 20);
    order.order.notes = u"allergic to sesame"_s;
    return order;
}

/// A click that the window takes like any other, also twice in a row.
void click(QWidget *spot)
{
    QTest::mouseClick(spot, Qt::LeftButton, {}, spot->rect().center());
}

QAbstractButton *spot(const WindowTest &test, const QString &name)
{
    auto *spot = test.window.findChild<QAbstractButton *>(name);
    INFO(name.toStdString());
    REQUIRE(spot != nullptr);
    return spot;
}

} // namespace

TEST_CASE("a cancelled order stays, says so and leaves when somebody has seen it")
{
    WindowTest test;
    emit test.board.ticketsReset({ticket(1, 20)});
    emit test.board.ticketChanged(cancelled(1));
    REQUIRE(test.tiles().size() == 1);
    const auto *tile = test.tiles().first();
    CHECK(tile->urgency() == Urgency::Cancelled);
    CHECK(tile->accessibleName().endsWith(u"cancelled"_s));
    CHECK(tile->accessibleDescription().contains(u"CANCELLED"_s));
    CHECK(test.button(u"action-20261120-001"_s)->text() == u"Seen"_s);
    CHECK_FALSE(test.button(u"recall-20261120-001"_s)->isVisible());
    CHECK_FALSE(test.button(u"rush-20261120-001"_s)->isVisible());
    CHECK(test.window.findChild<QWidget *>(u"line-20261120-001-0"_s) == nullptr);

    test.tap(u"action-20261120-001"_s);
    const OrderId id(u"order-1"_s);
    CHECK((test.board.marks
        == QList<FakeBoard::MarkRequest> {{id, {TicketMark::Kind::CancelledSeen}}}));
    QTest::mouseClick(test.button(u"action-20261120-001"_s), Qt::LeftButton);
    CHECK(test.board.marks.size() == 1);
    CHECK(test.board.bumps.isEmpty());
    emit test.board.ticketChanged(withStatus(ticket(1, -20), OrderStatus::Cancelled));
    CHECK(test.tiles().isEmpty());
}

TEST_CASE("a changed order names the old one and is acknowledged before it is started")
{
    WindowTest test;
    auto order = ticket(2, 20);
    order.marks.news = OrderNews {OrderNews::Kind::Changed, OrderNumber::fromText(u"20261120-001")};
    const auto replaced = cancelled(1, OrderNumber::fromText(u"20261120-002"));
    emit test.board.ticketsReset({order, replaced});
    CHECK(test.tiles().at(0)->accessibleDescription().contains(u"CANCELLED, now #002"_s));
    CHECK(test.tiles().at(1)->accessibleDescription().contains(u"CHANGED, was #001"_s));
    test.press(Qt::Key_2);
    CHECK((test.board.marks
        == QList<FakeBoard::MarkRequest> {
            {OrderId(u"order-2"_s), {TicketMark::Kind::ChangedSeen}}}));

    order.marks.news.reset();
    emit test.board.ticketChanged(order);
    // The second tap of a double tap on "Seen" is not "Start".
    QTest::mouseClick(test.button(u"action-20261120-002"_s), Qt::LeftButton);
    CHECK(test.board.bumps.isEmpty());
    test.tap(u"action-20261120-002"_s);
    CHECK(test.board.bumps.size() == 1);
}

TEST_CASE("news flashes for ten seconds at two turns a second, then stands still")
{
    CHECK(2 * TicketTile::beatTime.count() >= 334);
    CHECK(TicketTile::newsBeats * TicketTile::beatTime.count() == 10'000);
    WindowTest test;
    emit test.board.ticketsReset({ticket(1, 20)});
    CHECK_FALSE(test.tiles().first()->wantsBeat());
    emit test.board.ticketChanged(cancelled(1));
    auto *tile = test.tiles().first();
    CHECK(tile->isFlashing());
    const auto lit = tile->grab().toImage();
    tile->beat();
    CHECK(tile->grab().toImage() != lit);
    tile->beat();
    CHECK(tile->grab().toImage() == lit);
    for (int turn = 2; turn < TicketTile::newsBeats; ++turn) {
        tile->beat();
    }
    CHECK_FALSE(tile->isFlashing());
    CHECK(tile->grab().toImage() == lit);

    emit test.board.ticketChanged(cancelled(1));
    CHECK_FALSE(test.tiles().first()->isFlashing());
}

TEST_CASE("the sign of a late order pulses, and of no other")
{
    WindowTest test;
    emit test.board.ticketsReset({ticket(1, -3), ticket(2, 3)});
    auto *late = test.tiles().first();
    CHECK_FALSE(late->isFlashing());
    CHECK(late->wantsBeat());
    CHECK_FALSE(test.tiles().last()->wantsBeat());
    const auto lit = late->grab().toImage();
    late->beat();
    const auto dark = late->grab().toImage();
    int changed = 0;
    for (int y = 0; y < lit.height(); ++y) {
        for (int x = 0; x < lit.width(); ++x) {
            changed += lit.pixel(x, y) != dark.pixel(x, y) ? 1 : 0;
        }
    }
    CHECK(changed > 20);
    CHECK(changed < 200);
    late->beat();
    CHECK(late->grab().toImage() == lit);
    emit test.board.ticketChanged(withStatus(ticket(1, -3), OrderStatus::Ready));
    CHECK_FALSE(test.tiles().first()->wantsBeat());
}

TEST_CASE("orders for later are counted beside the board until they come near")
{
    WindowTest test;
    emit test.board.ticketsReset({ticket(1, 20), ticket(2, 73), ticket(3, 300)});
    CHECK(test.numbers() == QStringList {u"#001"_s});
    CHECK(test.labelText(u"page-text"_s) == u"2 for later"_s);
    CHECK(test.window.findChild<QWidget *>(u"page-text"_s)->isVisible());
    CHECK_FALSE(test.button(u"page-next"_s)->isVisible());
    test.clock.advanceMinutes(1);
    test.window.refreshTime();
    CHECK(test.numbers() == QStringList {u"#001"_s, u"#002"_s});
    CHECK(test.labelText(u"page-text"_s) == u"1 for later"_s);
}

TEST_CASE("an allergy is tapped before the order is started")
{
    WindowTest test;
    auto order = withAllergy(7);
    emit test.board.ticketsReset({order});
    auto *band = spot(test, u"allergy-20261120-007-1"_s);
    CHECK(band->accessibleName() == u"ALLERGY: allergic to sesame, tap when checked"_s);
    CHECK(band->height() >= 48);
    test.tap(u"action-20261120-007"_s);
    CHECK(test.board.bumps.isEmpty());
    CHECK(test.board.marks.isEmpty());
    CHECK(test.labelText(u"notice-text"_s) == u"#007: check the allergy and tap it, then go on."_s);
    CHECK(test.tiles().first()->isFlashing());
    band = spot(test, u"allergy-20261120-007-1"_s);
    CHECK(test.window.focusWidget() == band);

    SECTION("with a finger")
    {
        test.tapWidget(u"allergy-20261120-007-1"_s);
    }
    SECTION("with the keyboard")
    {
        test.waitUntilSettled();
        QTest::keyClick(band, Qt::Key_Space);
    }
    CHECK((test.board.marks
        == QList<FakeBoard::MarkRequest> {
            {OrderId(u"order-7"_s), {TicketMark::Kind::AllergyChecked}}}));
    order.marks.allergyChecked = true;
    emit test.board.ticketChanged(order);
    CHECK(spot(test, u"allergy-20261120-007-1"_s)->accessibleName()
        == u"ALLERGY: allergic to sesame, checked"_s);
    CHECK_FALSE(test.window.findChild<QWidget *>(u"notice"_s)->isVisible());
    test.press(Qt::Key_1);
    CHECK(test.board.bumps.size() == 1);
}

TEST_CASE("an allergy that came to a started order is tapped before its next step")
{
    for (const auto status : {OrderStatus::Preparing, OrderStatus::Ready}) {
        WindowTest test;
        auto order = withStatus(withAllergy(7), status);
        emit test.board.ticketsReset({order});
        test.tap(u"action-20261120-007"_s);
        CHECK(test.board.bumps.isEmpty());
        CHECK(test.labelText(u"notice-text"_s)
            == u"#007: check the allergy and tap it, then go on."_s);
        test.tapWidget(u"allergy-20261120-007-1"_s);
        CHECK(test.board.marks.size() == 1);
        order.marks.allergyChecked = true;
        emit test.board.ticketChanged(order);
        test.press(Qt::Key_1);
        CHECK(test.board.bumps.size() == 1);
    }
}

TEST_CASE("an allergy in the note of a line counts as well")
{
    WindowTest test;
    auto order = ticket(7, 20);
    order.order.lines.first().note = u"no nuts, allergic"_s;
    emit test.board.ticketsReset({order});
    test.press(Qt::Key_1);
    CHECK(test.board.bumps.isEmpty());
    test.tapWidget(u"allergy-20261120-007-1"_s);
    CHECK(test.board.marks.size() == 1);
}

TEST_CASE("a tap on a line says that it is done, the next that it is not")
{
    WindowTest test;
    auto order = withStatus(ticket(7, 20), OrderStatus::Preparing);
    order.order.lines = {line(1, u"Lamb Kebab"_s), line(2, u"Chips"_s)};
    emit test.board.ticketsReset({order});
    CHECK(spot(test, u"line-20261120-007-1"_s)->accessibleName() == u"2 × Large Chips"_s);
    CHECK(spot(test, u"line-20261120-007-1"_s)->height() >= 47);
    test.tapWidget(u"line-20261120-007-1"_s);
    click(spot(test, u"line-20261120-007-1"_s));
    const OrderId id(u"order-7"_s);
    CHECK(
        (test.board.marks == QList<FakeBoard::MarkRequest> {{id, {TicketMark::Kind::Done, {1}}}}));
    // The next line need not wait.
    click(spot(test, u"line-20261120-007-0"_s));
    CHECK(test.board.marks.size() == 2);

    order.marks.doneLines = {1};
    emit test.board.ticketChanged(order);
    CHECK(spot(test, u"line-20261120-007-1"_s)->accessibleName() == u"2 × Large Chips, done"_s);
    CHECK(test.button(u"action-20261120-007"_s)->text() == u"Ready"_s);
    test.tapWidget(u"line-20261120-007-1"_s);
    CHECK(
        (test.board.marks.last() == FakeBoard::MarkRequest {id, {TicketMark::Kind::NotDone, {1}}}));

    order.marks.doneLines = {0, 1};
    emit test.board.ticketChanged(order);
    CHECK(test.button(u"action-20261120-007"_s)->text() == u"All done: Ready"_s);
}

TEST_CASE("lines are one only when everything about them is equal")
{
    WindowTest test;
    auto order = ticket(7, 20);
    auto one = line(1, u"Lamb Kebab"_s, {u"onion"_s});
    one.choices = {{u"sauces"_s, {u"garlic"_s}}};
    auto other = one;
    other.deal = u"Kebab and can"_s;
    auto spicy = one;
    spicy.choices = {{u"sauces"_s, {u"garlic"_s, u"chilli"_s}}};
    auto withOnion = one;
    withOnion.without.clear();
    auto noted = one;
    noted.note = u"cut in half"_s;
    order.order.lines = {one, spicy, other, withOnion, noted};
    emit test.board.ticketsReset({order});
    const auto texts = test.tiles().first()->accessibleDescription().split(u'\n').mid(4);
    CHECK(texts
        == QStringList {u"2× Large Lamb Kebab garlic NO ONION"_s,
            u"1× Large Lamb Kebab garlic, chilli NO ONION"_s, u"1× Large Lamb Kebab garlic"_s,
            u"1× Large Lamb Kebab garlic NO ONION"_s, u"“cut in half”"_s});
    test.tapWidget(u"line-20261120-007-0"_s);
    CHECK((test.board.marks.last()
        == FakeBoard::MarkRequest {OrderId(u"order-7"_s), {TicketMark::Kind::Done, {0, 2}}}));
}

TEST_CASE("a rush stands first until it is made, and can be taken back")
{
    WindowTest test;
    auto order = ticket(7, 40);
    emit test.board.ticketsReset({ticket(1, 10), order});
    CHECK(test.button(u"rush-20261120-007"_s)->text() == u"Rush"_s);
    test.tap(u"rush-20261120-007"_s);
    const OrderId id(u"order-7"_s);
    CHECK((test.board.marks == QList<FakeBoard::MarkRequest> {{id, {TicketMark::Kind::Rush}}}));
    order.marks.isRush = true;
    emit test.board.ticketChanged(order);
    CHECK(test.numbers() == QStringList {u"#007"_s, u"#001"_s});
    CHECK(test.tiles().first()->accessibleDescription().contains(u"RUSH"_s));
    CHECK(test.button(u"rush-20261120-007"_s)->text() == u"No rush"_s);
    test.tap(u"rush-20261120-007"_s);
    CHECK((test.board.marks.last() == FakeBoard::MarkRequest {id, {TicketMark::Kind::NoRush}}));
    emit test.board.ticketChanged(withStatus(order, OrderStatus::Preparing));
    CHECK(test.numbers() == QStringList {u"#007"_s, u"#001"_s});
    emit test.board.ticketChanged(withStatus(order, OrderStatus::Ready));
    CHECK(test.numbers() == QStringList {u"#001"_s, u"#007"_s});
}
