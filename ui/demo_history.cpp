// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_board.h"

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

OrderLine sold(int quantity, const QString &title, qint64 cents)
{
    OrderLine line;
    line.quantity = quantity;
    line.title = title;
    line.unitPrice = Money::fromCents(cents);
    return line;
}

Order past(const DemoScene &board, const QDateTime &now, int sequence, const QString &name,
    OrderStatus status)
{
    Order order = board.tickets.first().order;
    order.id = OrderId(u"past-%1"_s.arg(sequence));
    order.number = {BusinessDay(QDate(2026, 11, 20)), sequence};
    order.status = status;
    order.customerName = name;
    order.placedAt = now.addSecs(-(42 - sequence) * 7 * demoMinute);
    order.promisedAt = order.placedAt.addSecs(20 * demoMinute);
    order.readyAt = order.placedAt.addSecs(18 * demoMinute);
    order.closedAt = order.placedAt.addSecs(25 * demoMinute);
    order.notes.clear();
    OrderLine kebab = sold(1, u"Large Lamb Kebab"_s, 1500);
    kebab.choices = {{u"salads"_s, {u"lettuce"_s, u"tomato"_s}}, {u"sauces"_s, {u"garlic"_s}}};
    kebab.without = {u"onion"_s};
    kebab.deal = u"Large kebab meal"_s;
    OrderLine chips = sold(1, u"Large Chips"_s, 900);
    chips.deal = kebab.deal;
    OrderLine can = sold(1, u"Can"_s, 350);
    can.deal = kebab.deal;
    order.lines = {kebab, chips, can};
    using Kind = PriceStep::Kind;
    order.breakdown = {{Kind::Items, u"Large Lamb Kebab"_s, Money::fromCents(1500)},
        {Kind::Items, u"Large Chips"_s, Money::fromCents(900)},
        {Kind::Items, u"Can"_s, Money::fromCents(350)},
        {Kind::Deal, u"Large kebab meal"_s, Money::fromCents(-250)}};
    order.total = Money::fromCents(2500);
    order.gst = Money::fromCents(227);
    return order;
}

shop::OrderFile fileOf(const Order &order, const QDateTime &now)
{
    shop::OrderFile file;
    file.order = order;
    file.call.order = order.id;
    file.call.isCall = true;
    file.call.caller = order.customerPhone;
    file.call.startedAt = order.placedAt.addSecs(-2 * demoMinute);
    file.call.endedAt = order.placedAt.addSecs(20);
    file.call.outcome = CallOutcome::Ordered;
    file.call.said = {{1, u"a large lamb kebab meal, no onion"_s, {u"Large Lamb Kebab"_s}, {}, {}}};
    file.dockets = {
        {u"kitchen"_s, print::Purpose::Kitchen, print::JobState::Confirmed, order.placedAt, {}}};
    file.messages = {{u"confirmation"_s, u"delivered"_s,
        u"Demo Kebabs: Thank you, your order is placed."_s, order.placedAt}};
    file.refunds = {{u"r1"_s, now.addSecs(-12 * demoMinute), u"Nesrin"_s,
        u"Cold or late: the chips"_s, {1}, Money::fromCents(818), Money::fromCents(74)}};
    Payment cash;
    cash.amount = order.total;
    cash.tendered = Money::fromCents(5000);
    cash.change = Money::fromCents(2500);
    cash.at = order.placedAt;
    cash.who = u"Nesrin"_s;
    file.payments = {cash};
    file.changes = {{now.addSecs(-12 * demoMinute), u"Nesrin"_s, u"orderRefunded"_s,
        u"Cold or late: the chips"_s}};
    return file;
}

} // namespace

QList<DemoScene> historyScenes(const DemoScene &board, const QDateTime &now)
{
    DemoScene found = board;
    found.name = u"orders"_s;
    found.pressed = QStringList {u"section-orders"_s};
    found.history = {past(board, now, 38, u"Nguyễn Mai"_s, OrderStatus::Collected),
        past(board, now, 37, u"José O’Brien"_s, OrderStatus::Collected),
        past(board, now, 36, u"Tom"_s, OrderStatus::Cancelled),
        past(board, now, 35, u"Ayşe Kılıç"_s, OrderStatus::Collected)};
    found.file = fileOf(found.history.first(), now);
    DemoScene refund = found;
    refund.name = u"orders-refund"_s;
    refund.pressed.append(u"order-refund-open"_s);
    DemoScene change = found;
    change.name = u"orders-change"_s;
    change.history.first().status = OrderStatus::Preparing;
    change.file.order = change.history.first();
    change.file.refunds.clear();
    change.pressed.append(u"order-amend-open"_s);
    DemoScene empty = board;
    empty.name = u"orders-empty"_s;
    empty.pressed = found.pressed;
    return {found, refund, change, empty};
}

} // namespace docket::ui
