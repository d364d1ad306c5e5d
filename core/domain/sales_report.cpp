// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sales_report.h"

#include <algorithm>
#include <functional>

namespace docket {

namespace {

constexpr int msecsPerSecond = 1000;

int wholeSeconds(qint64 milliseconds)
{
    return static_cast<int>((milliseconds + msecsPerSecond / 2) / msecsPerSecond);
}

template <typename Entry, typename AmountOf>
void sortByAmount(QList<Entry> &entries, AmountOf amountOf)
{
    std::stable_sort(
        entries.begin(), entries.end(), [&amountOf](const Entry &left, const Entry &right) {
            return amountOf(left) > amountOf(right);
        });
}

} // namespace

Spread spreadOf(QList<qint32> milliseconds)
{
    if (milliseconds.isEmpty()) {
        return {};
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    const qsizetype count = milliseconds.size();
    const qsizetype middle = count / 2;
    const qint64 median = count % 2 == 1
        ? milliseconds.at(middle)
        : (qint64 {milliseconds.at(middle - 1)} + milliseconds.at(middle)) / 2;
    constexpr int tenths = 9;
    const qsizetype rank = (count * tenths + tenths) / 10; // up
    return {static_cast<int>(count), wholeSeconds(median), wholeSeconds(milliseconds.at(rank - 1))};
}

Money SalesReport::average() const
{
    const qint64 orders = sold.orders;
    return orders == 0 ? Money()
                       : Money::fromCents((2 * sold.amount.cents() + orders) / (2 * orders));
}

int SalesReport::orderedPercent() const
{
    const int ended = calls.answered - calls.open;
    return ended == 0 ? 0 : (200 * calls.ordered + ended) / (2 * ended);
}

void SalesReportBuilder::add(const BusinessDay &day, const DayFigures &figures)
{
    m_report.sold += figures.sold;
    m_report.cancelled += figures.cancelled;
    m_report.gst += figures.gst;
    m_report.savings += figures.savings;
    m_report.calls += figures.calls;
    m_report.weekdays.at(static_cast<size_t>(day.date().dayOfWeek() - 1)) += figures.sold;
    for (size_t hour = 0; hour < figures.hours.size(); ++hour) {
        m_report.hours.at(hour) += figures.hours.at(hour);
    }
    for (auto channel = figures.channels.cbegin(); channel != figures.channels.cend(); ++channel) {
        m_channels[channel.key()] += *channel;
    }
    for (auto item = figures.items.cbegin(); item != figures.items.cend(); ++item) {
        ItemSales &sales = m_items[item.key()];
        sales.title = item->title;
        sales.quantity += item->quantity;
        sales.amount += item->amount;
    }
    m_promiseErrors.append(figures.promiseErrors);
    m_waited.append(figures.waited);
    m_made.append(figures.made);
}

SalesReport SalesReportBuilder::take()
{
    m_report.items = m_items.values();
    sortByAmount(m_report.items, std::mem_fn(&ItemSales::amount));
    for (auto channel = m_channels.cbegin(); channel != m_channels.cend(); ++channel) {
        m_report.channels.append({channel.key(), *channel});
    }
    sortByAmount(m_report.channels, [](const auto &channel) { return channel.second.amount; });
    m_report.promises =
        scoreErrors(QList<qint64>(m_promiseErrors.cbegin(), m_promiseErrors.cend()));
    m_report.waited = spreadOf(std::move(m_waited));
    m_report.made = spreadOf(std::move(m_made));
    return std::move(m_report);
}

} // namespace docket
