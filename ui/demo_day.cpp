// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_day.h"

#include "demo_board.h"

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

const QDate friday(2026, 11, 20);

DrawerFigures figures()
{
    return {Money::fromCents(20'000), Money::fromCents(61'235), Money::fromCents(1700),
        Money::fromCents(4000), Money::fromCents(1250), Money::fromCents(30'000)};
}

} // namespace

DemoDay::DemoDay(const QDateTime &now, bool isClosed, QObject *parent)
    : shop::DayBook(parent), m_now(now), m_isClosed(isClosed)
{
}

DayClose DemoDay::close(const BusinessDay &day, const QDateTime &at, qint64 counted) const
{
    DayClose close;
    close.id = day.compact();
    close.day = day;
    close.since = at.addDays(-1);
    close.at = at;
    close.who = u"Nesrin"_s;
    close.drawer = figures();
    close.counted = Money::fromCents(counted);
    close.stays = Money::fromCents(20'000);
    return close;
}

shop::DrawerState DemoDay::drawer() const
{
    shop::DrawerState state;
    state.day = BusinessDay(friday);
    state.since = m_now.addDays(-1);
    state.drawer = figures();
    state.hasMoved = true;
    state.moves = {{u"m1"_s, CashMoveKind::PaidOut, Money::fromCents(1250), u"Milk"_s,
                       m_now.addSecs(-7200), u"Tom"_s},
        {u"m2"_s, CashMoveKind::Banked, Money::fromCents(30'000), u"To the safe"_s,
            m_now.addSecs(-3600), u"Nesrin"_s}};
    state.earlier = {close(BusinessDay(friday.addDays(-1)), m_now.addSecs(-19 * 3600), 52'285),
        close(BusinessDay(friday.addDays(-2)), m_now.addSecs(-43 * 3600), 52'305)};
    if (m_isClosed) {
        state.close = close(state.day, m_now, 52'085);
        state.earlier.prepend(*state.close);
    }
    return state;
}

void DemoDay::open()
{
    emit drawerTold(drawer());
}

void DemoDay::moveCash(const CashMove &) { }

void DemoDay::closeDay(const DayCount &) { }

void DemoDay::reopenDay(const QString &, const QString &) { }

void DemoDay::askReport(const BusinessDay &)
{
    shop::DayReport report;
    report.day = BusinessDay(friday);
    SalesReport &sales = report.sales;
    sales.days = {report.day, report.day};
    sales.sold = {151, Money::fromCents(392'650)};
    sales.cancelled = {2, Money::fromCents(3400)};
    sales.gst = Money::fromCents(35'695);
    sales.savings = Money::fromCents(21'800);
    sales.refunds = {1, Money::fromCents(1700), Money::fromCents(155)};
    sales.channels = {{u"vapi"_s, {92, Money::fromCents(247'200)}},
        {u"counter"_s, {59, Money::fromCents(145'450)}}};
    sales.calls = {114, 92, 8, 0};
    report.payments = {{u"card"_s, 104, Money::fromCents(331'417), Money()},
        {u"cash"_s, 47, Money::fromCents(61'233), Money::fromCents(2)}};
    report.refunds = {{u"cash"_s, 1, Money::fromCents(1700), Money()}};
    report.promos = {{u"WELCOME-10"_s, 9, Money::fromCents(2835)}};
    const shop::DrawerState state = drawer();
    report.moves = state.moves;
    report.close = state.close;
    emit reportTold(report);
}

void DemoDay::printReport(const BusinessDay &, const QString &) { }

void DemoDay::printTest(const QString &) { }

QList<DemoScene> dayScenes(const DemoScene &board)
{
    DemoScene check = board;
    check.name = u"day-check"_s;
    check.pressed = QStringList {u"section-day"_s};
    shop::SellableEntry ayran;
    ayran.name = u"Ayran (Yoghurt Drink)"_s;
    ayran.isSoldOut = true;
    check.sellables.append(ayran);
    DemoScene cash = board;
    cash.name = u"day-cash-up"_s;
    cash.pressed = QStringList {u"section-day"_s, u"day-cash"_s, u"cash-5000"_s, u"cash-key-6"_s,
        u"cash-2000"_s, u"cash-key-1"_s, u"cash-key-0"_s, u"cash-200"_s, u"cash-key-1"_s,
        u"cash-key-1"_s};
    DemoScene closed = board;
    closed.name = u"day-closed"_s;
    closed.isDayClosed = true;
    closed.pressed = QStringList {u"section-day"_s, u"day-cash"_s};
    DemoScene report = closed;
    report.name = u"day-report"_s;
    report.pressed = QStringList {u"section-day"_s, u"day-reading"_s};
    return {check, cash, closed, report};
}

} // namespace docket::ui
