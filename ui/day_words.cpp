// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "day_words.h"

#include "order_file_words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

/// Amounts as text, all in one way.
class Amounts {
public:
    explicit Amounts(Thousands thousands) : m_thousands(thousands) { }

    QString operator()(Money amount) const
    {
        return amount < Money() ? u"−"_s + OrderFileWords::amount(Money() - amount, m_thousands)
                                : OrderFileWords::amount(amount, m_thousands);
    }

private:
    Thousands m_thousands;
};

} // namespace

QString DayWords::day(const BusinessDay &day)
{
    return ReportWords::days({day, day});
}

QString DayWords::move(CashMoveKind kind)
{
    switch (kind) {
    case CashMoveKind::Float:
        return tr("Float counted");
    case CashMoveKind::Added:
        return tr("Put in");
    case CashMoveKind::PaidOut:
        return tr("Paid out");
    case CashMoveKind::Banked:
        return tr("Taken to the bank");
    }
    Q_UNREACHABLE();
}

QString DayWords::method(const QString &method)
{
    return method == "cash"_L1 ? tr("Cash") : method == "card"_L1 ? tr("Card") : tr("Another way");
}

QString DayWords::difference(Money difference, Thousands thousands)
{
    const Amounts money(thousands);
    if (difference.isZero()) {
        return tr("● exactly right");
    }
    return difference < Money() ? tr("▲ %1 short").arg(money(Money() - difference))
                                : tr("◆ %1 too much").arg(money(difference));
}

QString DayWords::close(const DayClose &close) const
{
    const QString line = tr("%1: %2, %3", "a day, the difference, who closed it")
                             .arg(day(close.day), difference(close.difference()), close.who);
    return close.reopenedBy.isEmpty()
        ? line
        : tr("%1. Opened again by %2: %3").arg(line, close.reopenedBy, close.reopenedWhy);
}

QString DayWords::move(const CashMove &move, Thousands thousands) const
{
    const Amounts money(thousands);
    const QString line = tr("%1 %2, %3 %4", "what, how much, when, who")
                             .arg(DayWords::move(move.kind), money(move.amount),
                                 m_words.dayAndTime(move.at), move.who);
    return move.reason.isEmpty() ? line
                                 : tr("%1: %2", "a move of cash and why").arg(line, move.reason);
}

QString DayWords::page(const shop::PageState &page)
{
    switch (page.state) {
    case print::JobState::Queued:
    case print::JobState::Sending:
        return page.cause.isEmpty()
            ? tr("Waits for the printer %1").arg(page.printer)
            : tr("Waits for the printer %1: %2").arg(page.printer, page.cause);
    case print::JobState::Sent:
        return tr("Sent to the printer %1").arg(page.printer);
    case print::JobState::Confirmed:
        return tr("Printed on %1").arg(page.printer);
    case print::JobState::Unknown:
        return tr("May be on paper at %1, is printed again: %2").arg(page.printer, page.cause);
    case print::JobState::Failed:
        return tr("Not printed: %1").arg(page.cause);
    }
    Q_UNREACHABLE();
}

QList<QStringList> DayWords::drawer(const DrawerFigures &drawer, Thousands thousands)
{
    const Amounts money(thousands);
    return {{tr("In the drawer before"), money(drawer.opening)},
        {tr("Cash taken"), money(drawer.taken)},
        {tr("Cash given back"), money(Money() - drawer.refunded)},
        {tr("Put in"), money(drawer.added)}, {tr("Paid out"), money(Money() - drawer.paidOut)},
        {tr("Taken to the bank"), money(Money() - drawer.banked)},
        {tr("Expected"), money(drawer.expected())}};
}

ReportTable DayWords::sales(const SalesReport &report, Thousands thousands)
{
    const Amounts money(thousands);
    const auto counted = [&money](const QString &name, int count, Money amount) {
        return QStringList {name, QString::number(count), money(amount)};
    };
    ReportTable table {
        u"day-sales"_s, tr("Sales"), {tr("Figure"), tr("How many"), tr("Amount")}, {}};
    const bool isTaxed = !report.isUntaxed();
    table.rows.append(counted(
        isTaxed ? tr("Orders, with GST") : tr("Orders"), report.sold.orders, report.sold.amount));
    if (isTaxed) {
        table.rows.append({tr("GST in them"), {}, money(report.gst)});
    }
    table.rows.append({tr("Deals saved customers"), {}, money(report.savings)});
    table.rows.append(counted(tr("Cancelled"), report.cancelled.orders, report.cancelled.amount));
    const RefundFigures &back = report.refunds;
    if (back.cancelled > 0) {
        table.rows.append(
            counted(tr("Given back on cancelled orders"), back.cancelled, back.cancelledAmount));
    }
    table.rows.append(counted(tr("Given back on sales"), back.count, back.amount));
    if (isTaxed) {
        table.rows.append({tr("GST given back on sales"), {}, money(back.gst)});
    }
    return table;
}

ReportTable DayWords::methods(const shop::DayReport &report, Thousands thousands)
{
    const Amounts money(thousands);
    ReportTable table {u"day-methods"_s, tr("How it was paid, as noted"),
        {tr("Method"), tr("How many"), tr("Amount")}, {}};
    for (const auto &paid : report.payments) {
        table.rows.append({method(paid.method), QString::number(paid.count), money(paid.amount)});
        if (!paid.rounding.isZero()) {
            table.rows.append({tr("Rounding of cash"), {}, money(paid.rounding)});
        }
    }
    for (const auto &back : report.refunds) {
        table.rows.append({tr("%1, given back").arg(method(back.method)),
            QString::number(back.count), money(Money() - back.amount)});
        if (!back.rounding.isZero()) {
            table.rows.append({tr("Rounding of cash"), {}, money(Money() - back.rounding)});
        }
    }
    return table;
}

ReportTable DayWords::promos(const shop::DayReport &report, Thousands thousands)
{
    const Amounts money(thousands);
    int orders = 0;
    Money saved;
    for (const PromoFigures &promo : report.promos) {
        orders += promo.orders;
        saved += promo.saved;
    }
    ReportTable table {u"day-promos"_s, tr("Promotion codes"),
        {tr("Code"), tr("Orders"), tr("Taken off")},
        {{tr("all together"), QString::number(orders), money(saved)}}};
    for (const PromoFigures &promo : report.promos) {
        table.rows.append({promo.code, QString::number(promo.orders), money(promo.saved)});
    }
    return table;
}

ReportTable DayWords::cash(const shop::DayReport &report, Thousands thousands) const
{
    const Amounts money(thousands);
    ReportTable table {u"day-cash"_s, tr("Cash"), {tr("Drawer"), tr("Amount")}, {}};
    if (!report.close) {
        table.rows.append({tr("Not closed: the drawer was not counted"), {}});
    } else {
        const DayClose &close = *report.close;
        table.rows = drawer(close.drawer, thousands);
        table.rows.append({tr("Counted"), money(close.counted)});
        table.rows.append({tr("Difference"), difference(close.difference(), thousands)});
        table.rows.append({tr("Stays in the drawer"), money(close.stays)});
        table.rows.append({tr("To the bank"), money(close.counted - close.stays)});
        table.rows.append({tr("Closed"),
            tr("%1, %2", "who and when").arg(close.who, m_words.dayAndTime(close.at))});
    }
    for (const CashMove &each : report.moves) {
        table.rows.append({move(each, thousands), money(each.amount)});
    }
    return table;
}

QList<ReportTable> DayWords::tables(const shop::DayReport &report, Thousands thousands) const
{
    QList<ReportTable> tables {
        sales(report.sales, thousands), methods(report, thousands), cash(report, thousands)};
    for (ReportTable table : ReportWords::tables(report.sales, thousands)) {
        if (table.id == "channels"_L1 || table.id == "calls"_L1) {
            table.id.prepend(u"day-"_s);
            table.bars.clear();
            table.barLabels.clear();
            tables.append(table);
        }
    }
    tables.append(promos(report, thousands));
    return tables;
}

} // namespace docket::ui
