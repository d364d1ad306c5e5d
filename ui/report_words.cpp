// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report_words.h"

#include "reading.h"
#include "ui/language.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int one = 100; // of what bars are drawn of: hundredths
constexpr qsizetype mostBars = 8;

QString percent(int share)
{
    return leftToRight(u"%1 %"_s.arg(share));
}

/// The hours from the first to the last in which anything was sold: a night goes on past midnight,
/// so they begin behind the longest rest.
QList<size_t> hoursSoldIn(const SalesReport &report)
{
    const size_t all = report.hours.size();
    size_t begin = 0;
    size_t longest = 0;
    for (size_t hour = 0; hour < all; ++hour) {
        size_t rest = 0;
        while (rest < all && report.hours.at((hour + rest) % all).orders == 0) {
            ++rest;
        }
        if (rest > longest) {
            longest = rest;
            begin = (hour + rest) % all;
        }
    }
    QList<size_t> hours;
    for (size_t step = 0; step < all - longest; ++step) {
        hours.append((begin + step) % all);
    }
    return hours;
}

} // namespace

QString ReportWords::days(const ReportDays &days)
{
    const QString to = dayText(days.to.date());
    if (days.from == days.to) {
        return to;
    }
    const bool isSameYear = days.from.date().year() == days.to.date().year();
    return tr("%1 to %2")
        .arg(isSameYear ? shortDayText(days.from.date()) : dayText(days.from.date()), to);
}

QString ReportWords::span(ReportSpan span)
{
    switch (span) {
    case ReportSpan::Today:
        return tr("Today");
    case ReportSpan::Yesterday:
        return tr("Yesterday");
    case ReportSpan::ThisWeek:
        return tr("This week");
    case ReportSpan::Last7Days:
        return tr("7 days");
    case ReportSpan::Last28Days:
        return tr("28 days");
    case ReportSpan::ThisMonth:
        return tr("This month");
    case ReportSpan::ThisYear:
        return tr("This year");
    }
    Q_UNREACHABLE();
}

QString ReportWords::channel(const QString &provider)
{
    const QList<std::pair<QString, QString>> names {{u"counter"_s, tr("Counter")},
        {QString(), tr("Counter")}, {u"phone"_s, tr("Phone")}, {u"vapi"_s, u"Vapi"_s},
        {u"retell"_s, u"Retell"_s}, {u"elevenlabs"_s, u"ElevenLabs"_s}, {u"openai"_s, u"OpenAI"_s},
        {u"mcp"_s, u"MCP"_s}};
    for (const auto &[id, name] : names) {
        if (id == provider) {
            return name;
        }
    }
    return provider;
}

QList<ReportFigure> ReportWords::headline(const SalesReport &report, Thousands thousands)
{
    const auto money = [thousands](
                           Money amount) { return OrderFileWords::amount(amount, thousands); };
    QStringList ofOrders;
    if (report.cancelled.orders > 0) {
        ofOrders.append(tr("%n cancelled", nullptr, report.cancelled.orders));
    }
    if (report.refunds.count > 0) {
        ofOrders.append(tr("%1 given back").arg(money(report.refunds.amount)));
    }
    const int onTime = 100 - report.promises.latePercent - report.promises.earlyPercent;
    return {
        {u"sales"_s, tr("SALES"), money(report.sold.amount),
            report.isUntaxed() ? tr("no GST") : tr("%1 of it GST").arg(money(report.gst))},
        {u"orders"_s, tr("ORDERS"), QString::number(report.sold.orders),
            ofOrders.isEmpty() ? tr("none cancelled") : ofOrders.join(u" · "_s)},
        {u"average"_s, tr("AN ORDER"), money(report.average()),
            tr("deals saved customers %1").arg(money(report.savings))},
        {u"on-time"_s, tr("ON TIME"),
            report.promises.count == 0 ? u"–"_s : percent(std::max(0, onTime)),
            tr("%1 late, %2 early")
                .arg(percent(report.promises.latePercent), percent(report.promises.earlyPercent))},
        {u"calls"_s, tr("CALLS THAT ORDERED"),
            report.calls.answered == 0 ? u"–"_s : percent(report.orderedPercent()),
            tr("%n answered", nullptr, report.calls.answered)},
    };
}

namespace {

/// Rows of a name, how many orders and what they cost.
void addTakings(
    ReportTable &table, const QString &name, const Takings &takings, Thousands thousands)
{
    table.rows.append(
        {name, QString::number(takings.orders), OrderFileWords::amount(takings.amount, thousands)});
    table.barLabels.append(name);
    table.bars.append(takings.amount.cents());
}

} // namespace

QList<ReportTable> ReportWords::tables(const SalesReport &report, Thousands thousands)
{
    const QString dollar = u"$"_s;
    ReportTable items {
        u"items"_s, tr("What sold"), {tr("Item"), tr("Sold"), tr("Amount")}, {}, {}, {}, dollar};
    for (const ItemSales &item : report.items) {
        items.rows.append({item.title, QString::number(item.quantity),
            OrderFileWords::amount(item.amount, thousands)});
        if (items.bars.size() < mostBars) {
            items.barLabels.append(item.title);
            items.bars.append(item.amount.cents());
        }
    }
    const QStringList takings {tr("Orders"), tr("Amount")};
    ReportTable hours {
        u"hours"_s, tr("When"), QStringList {tr("Hour")} + takings, {}, {}, {}, dollar};
    for (const size_t hour : hoursSoldIn(report)) {
        addTakings(
            hours, u"%1:00"_s.arg(hour, 2, 10, QLatin1Char('0')), report.hours.at(hour), thousands);
        hours.barLabels.last() = QString::number(hour);
    }
    ReportTable weekdays {
        u"weekdays"_s, tr("Which day"), QStringList {tr("Day")} + takings, {}, {}, {}, dollar};
    for (int day = 1; day <= 7; ++day) {
        addTakings(weekdays, QLocale().standaloneDayName(day, QLocale::ShortFormat),
            report.weekdays.at(static_cast<size_t>(day - 1)), thousands);
    }
    ReportTable channels {
        u"channels"_s, tr("Which way"), QStringList {tr("Came by")} + takings, {}, {}, {}, dollar};
    for (const auto &[provider, sold] : report.channels) {
        addTakings(channels, channel(provider), sold, thousands);
    }
    return {items, hours, weekdays, channels, promises(report), kitchen(report), calls(report)};
}

ReportTable ReportWords::promises(const SalesReport &report)
{
    const WaitScore &score = report.promises;
    const QString middle = score.medianMinutes < 0
        ? tr("%n min early", nullptr, -score.medianMinutes)
        : tr("%n min late", nullptr, score.medianMinutes);
    const int onTime =
        score.count == 0 ? 0 : std::max(0, 100 - score.latePercent - score.earlyPercent);
    return {u"promises"_s, tr("Promised and kept"), {tr("Ready"), tr("Share")},
        {{tr("more than %n min early", nullptr, WaitScore::toleranceMinutes),
             percent(score.earlyPercent)},
            {tr("on time"), percent(onTime)},
            {tr("more than %n min late", nullptr, WaitScore::toleranceMinutes),
                percent(score.latePercent)},
            {tr("in the middle"), middle}},
        {tr("early"), tr("on time"), tr("late")},
        {score.earlyPercent * one, onTime * one, score.latePercent * one}, {}};
}

ReportTable ReportWords::kitchen(const SalesReport &report)
{
    const auto minutes = [](int seconds) {
        constexpr int minute = 60;
        return u"%1:%2"_s.arg(seconds / minute).arg(seconds % minute, 2, 10, QLatin1Char('0'));
    };
    return {u"kitchen"_s, tr("In the kitchen"), {tr("Minutes"), tr("Half of them"), tr("9 of 10")},
        {{tr("from order to start"), minutes(report.waited.medianSeconds),
             minutes(report.waited.mostSeconds)},
            {tr("from start to ready"), minutes(report.made.medianSeconds),
                minutes(report.made.mostSeconds)}},
        {tr("to start"), tr("to ready")},
        {report.waited.medianSeconds * one / 60, report.made.medianSeconds * one / 60}, {}};
}

ReportTable ReportWords::calls(const SalesReport &report)
{
    const CallFigures &calls = report.calls;
    const int without = calls.answered - calls.ordered - calls.abandoned - calls.open;
    return {u"calls"_s, tr("Calls"), {tr("Calls"), tr("How many")},
        {{tr("answered"), QString::number(calls.answered)},
            {tr("ordered"), QString::number(calls.ordered)},
            {tr("hung up with something in the cart"), QString::number(calls.abandoned)},
            {tr("asked only"), QString::number(without)},
            {tr("on the line now"), QString::number(calls.open)}},
        {tr("ordered"), tr("hung up"), tr("asked")},
        {qint64 {calls.ordered} * one, qint64 {calls.abandoned} * one, qint64 {without} * one}, {}};
}

ReportTable ReportWords::unknownWords(const SalesReport &report) const
{
    ReportTable table {u"unknown"_s, tr("Said, but not understood"),
        {tr("Words"), tr("Calls"), tr("Last said")}, {}};
    for (const UnknownWords &words : report.unknown) {
        table.rows.append(
            {words.text, QString::number(words.calls), m_words.dateAndTime(words.lastSaidAt)});
    }
    return table;
}

QString ReportWords::howOften(const UnknownWords &words) const
{
    return tr("in %n calls, last %1", nullptr, words.calls)
        .arg(m_words.dateAndTime(words.lastSaidAt));
}

} // namespace docket::ui
