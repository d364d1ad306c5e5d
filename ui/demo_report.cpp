// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_board.h"

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

Takings takings(int orders, qint64 dollars)
{
    return {orders, Money::fromCents(100 * dollars)};
}

/// A good week.
SalesReport demoReport(const QDateTime &now)
{
    SalesReport report;
    report.days = {BusinessDay(QDate(2026, 11, 14)), BusinessDay(QDate(2026, 11, 20))};
    report.sold = {683, Money::fromCents(1'784'350)};
    report.cancelled = takings(9, 214);
    report.gst = Money::fromCents(162'214);
    report.savings = Money::fromCents(98'400);
    report.refunds = {4, Money::fromCents(6150), Money::fromCents(559)};
    const auto add = [&report](const QString &title, int quantity, qint64 dollars) {
        report.items.append({title, quantity, Money::fromCents(100 * dollars)});
    };
    add(u"Large Lamb Kebab"_s, 241, 3402);
    add(u"Large Mix HSP"_s, 148, 2861);
    add(u"Large Chicken Kebab"_s, 176, 2490);
    add(u"Small Lamb Kebab"_s, 158, 1488);
    add(u"Large Chips"_s, 171, 1407);
    add(u"Soft Drink Can (375ml)"_s, 402, 1206);
    add(u"Lamb Gözleme"_s, 71, 1022);
    add(u"Small Falafel Kebab"_s, 88, 842);
    add(u"Baklava, 4 pieces"_s, 61, 588);
    const QList<int> byHour {22, 51, 48, 25, 19, 31, 78, 119, 104, 71, 48, 32, 21, 14};
    for (qsizetype index = 0; index < byHour.size(); ++index) {
        const int orders = byHour.at(index);
        report.hours.at(static_cast<size_t>((11 + index) % 24)) = takings(orders, 26 * orders);
    }
    const QList<int> byDay {71, 68, 77, 89, 151, 142, 85};
    for (qsizetype index = 0; index < byDay.size(); ++index) {
        const int orders = byDay.at(index);
        report.weekdays.at(static_cast<size_t>(index)) = takings(orders, 26 * orders);
    }
    report.channels = {{u"vapi"_s, takings(418, 11'236)}, {u"counter"_s, takings(265, 6607)}};
    report.promises = {671, -1, 11, 9};
    report.waited = {671, 214, 545};
    report.made = {671, 462, 841};
    report.calls = {512, 418, 37, 1};
    report.unknown = {{u"pide"_s, 9, now.addSecs(-4200)}, {u"iskender"_s, 5, now.addDays(-1)},
        {u"garlic prawns"_s, 2, now.addDays(-3)}};
    return report;
}

} // namespace

QList<DemoScene> reportScenes(const DemoScene &board, const QDateTime &now)
{
    DemoScene week = board;
    week.name = u"reports"_s;
    week.pressed = QStringList {u"section-reports"_s};
    week.report = demoReport(now);
    DemoScene words = week;
    words.name = u"reports-words"_s;
    words.pressed.append(u"unknown-add-0"_s);
    for (const QString &name : {u"Lamb Kebab"_s, u"Chicken Kebab"_s, u"Mix Kebab"_s,
             u"Lamb Gözleme"_s, u"Vegetarian Gözleme"_s}) {
        shop::SellableEntry entry;
        entry.name = name;
        entry.section = name.contains(u"Kebab"_s) ? u"Kebabs"_s : u"Gözleme"_s;
        words.sellables.append(entry);
    }
    DemoScene empty = board;
    empty.name = u"reports-empty"_s;
    empty.pressed = week.pressed;
    empty.report.days = {BusinessDay(QDate(2026, 11, 20)), BusinessDay(QDate(2026, 11, 20))};
    return {week, words, empty};
}

} // namespace docket::ui
