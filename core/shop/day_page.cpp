// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/page.h"
#include "shop/day_desk.h"
#include "store/database.h"
#include "store/drawer_repository.h"
#include "store/report_repository.h"

#include <QLocale>

#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

using Look = print::PageLine::Look;

QString dollars(Money amount)
{
    return amount < Money() ? u"-$"_s + (Money() - amount).toDecimal()
                            : u"$"_s + amount.toDecimal();
}

QString capital(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

QList<MethodFigures> figuresFrom(const QList<store::MethodSum> &sums)
{
    QList<MethodFigures> figures;
    for (const store::MethodSum &sum : sums) {
        figures.append({sum.method, sum.count, sum.amount, sum.rounding});
    }
    return figures;
}

/// Lines of a page, as they come.
class Lines {
public:
    void heading(const QString &text) { m_lines.append({text, {}, Look::Heading}); }
    void text(const QString &text) { m_lines.append({text, {}, Look::Plain}); }
    void row(const QString &name, const QString &value, Look look = Look::Plain)
    {
        m_lines.append({name, value, look});
    }
    void count(const QString &name, int count, Money amount)
    {
        row(u"%1 x%2"_s.arg(name).arg(count), dollars(amount));
    }
    QList<print::PageLine> take() { return std::move(m_lines); }

private:
    QList<print::PageLine> m_lines;
};

void addSales(Lines &lines, const SalesReport &sales)
{
    lines.heading(u"Sales"_s);
    lines.row(u"Orders"_s, QString::number(sales.sold.orders));
    lines.row(u"Sales with GST"_s, dollars(sales.sold.amount), Look::Strong);
    lines.row(u"GST in them"_s, dollars(sales.gst));
    lines.row(u"Deals saved customers"_s, dollars(sales.savings));
    lines.count(u"Cancelled"_s, sales.cancelled.orders, sales.cancelled.amount);
    lines.count(u"Given back"_s, sales.refunds.count, sales.refunds.amount);
    lines.row(u"GST in what was given back"_s, dollars(sales.refunds.gst));
    lines.heading(u"By channel"_s);
    for (const auto &[channel, takings] : sales.channels) {
        lines.count(capital(channel), takings.orders, takings.amount);
    }
}

void addPayments(Lines &lines, const DayReport &report)
{
    lines.heading(u"Paid, as it was noted"_s);
    for (const MethodFigures &paid : report.payments) {
        lines.count(capital(paid.method), paid.count, paid.amount);
        if (!paid.rounding.isZero()) {
            lines.row(u"  rounding to 5 cents"_s, dollars(paid.rounding));
        }
    }
    for (const MethodFigures &back : report.refunds) {
        lines.count(capital(back.method) + u" given back"_s, back.count, Money() - back.amount);
        if (!back.rounding.isZero()) {
            lines.row(u"  rounding to 5 cents"_s, dollars(Money() - back.rounding));
        }
    }
}

void addDrawer(Lines &lines, const DayClose &close, const OpeningHours &hours)
{
    lines.row(u"In the drawer before"_s, dollars(close.drawer.opening));
    lines.row(u"Cash taken"_s, dollars(close.drawer.taken));
    lines.row(u"Cash given back"_s, dollars(Money() - close.drawer.refunded));
    lines.row(u"Added"_s, dollars(close.drawer.added));
    lines.row(u"Paid out"_s, dollars(Money() - close.drawer.paidOut));
    lines.row(u"Banked"_s, dollars(Money() - close.drawer.banked));
    lines.row(u"Expected"_s, dollars(close.drawer.expected()), Look::Strong);
    lines.row(u"Counted"_s, dollars(close.counted), Look::Strong);
    lines.row(u"Difference"_s, dollars(close.difference()), Look::Strong);
    lines.row(u"Stays in the drawer"_s, dollars(close.stays));
    lines.row(u"To the bank"_s, dollars(close.counted - close.stays));
    lines.text(u"Closed by %1, %2"_s.arg(
        close.who, QLocale::c().toString(hours.local(close.at), u"d MMM HH:mm"_s)));
    if (!close.note.isEmpty()) {
        lines.text(close.note);
    }
}

} // namespace

Result<SalesReport> salesOf(
    store::Database &database, const BusinessDay &day, const OpeningHours &hours)
{
    store::ReportRepository reports(database);
    const auto figures = reports.ofDay(day, hours);
    const auto refunds = reports.refunds(hours.span(day));
    if (!figures || !refunds) {
        return figures ? refunds.error() : figures.error();
    }
    SalesReportBuilder builder({day, day});
    builder.add(day, *figures);
    SalesReport report = builder.take();
    report.refunds = *refunds;
    return report;
}

Result<DayReport> dayReport(
    store::Database &database, const SalesReport &sales, const OpeningHours &hours)
{
    const BusinessDay day = sales.days.to;
    const OpenPeriod when = hours.span(day);
    store::DrawerRepository drawers(database);
    const auto payments = drawers.payments(when);
    const auto refunds = drawers.refunds(when);
    const auto moves = drawers.moves(when);
    const auto close = drawers.closeOf(day);
    if (!payments || !refunds) {
        return payments ? refunds.error() : payments.error();
    }
    if (!moves || !close) {
        return moves ? close.error() : moves.error();
    }
    return DayReport {day, sales, figuresFrom(*payments), figuresFrom(*refunds), *moves, *close};
}

print::Page dayPage(const DayReport &report, const ShopProfile &profile)
{
    Lines lines;
    lines.text(profile.name);
    if (!profile.abn.isEmpty()) {
        lines.text(u"ABN %1"_s.arg(profile.abn));
    }
    addSales(lines, report.sales);
    addPayments(lines, report);
    lines.heading(u"Cash"_s);
    if (report.close) {
        addDrawer(lines, *report.close, profile.hours);
    } else {
        lines.text(u"NOT CLOSED: the drawer was not counted."_s);
    }
    for (const CashMove &move : report.moves) {
        lines.row(u"%1 %2"_s.arg(capital(toText(move.kind)), move.reason), dollars(move.amount));
    }
    const CallFigures &calls = report.sales.calls;
    lines.heading(u"Calls"_s);
    lines.row(u"Answered"_s, QString::number(calls.answered));
    lines.row(u"Ordered"_s, QString::number(calls.ordered));
    lines.row(u"Hung up with something chosen"_s, QString::number(calls.abandoned));
    return {u"Day report "_s + QLocale::c().toString(report.day.date(), u"ddd d MMM yyyy"_s),
        lines.take()};
}

} // namespace docket::shop
