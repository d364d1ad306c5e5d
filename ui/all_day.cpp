// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/all_day.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

/// Calls for each line that is to be made.
void eachLine(const QList<shop::Ticket> &tickets, const QString &station,
    const std::function<void(const Order &, const OrderLine &)> &take)
{
    for (const auto &ticket : tickets) {
        const auto status = ticket.order.status;
        if (status != OrderStatus::Received && status != OrderStatus::Preparing) {
            continue;
        }
        for (int index = 0; index < ticket.order.lines.size(); ++index) {
            const auto &line = ticket.order.lines.at(index);
            const bool isHere =
                station.isEmpty() || line.station.compare(station, Qt::CaseInsensitive) == 0;
            if (isHere && !ticket.marks.doneLines.contains(index)) {
                take(ticket.order, line);
            }
        }
    }
}

} // namespace

void AllDay::setSellables(const QList<shop::SellableEntry> &sellables)
{
    m_makings.clear();
    for (const auto &entry : sellables) {
        if (!entry.what.item.isEmpty()) {
            m_makings.insert(entry.what.item, {entry.variant, entry.section});
        }
    }
}

QList<AllDay::Name> AllDay::names(const OrderLine &line, CountBy by) const
{
    if (by == CountBy::Item) {
        return {{line.item.isEmpty() ? line.title : line.item, 0}};
    }
    const Making making = m_makings.value(line.itemId);
    QList<Name> names;
    const auto add = [&names](const QString &text, int rank) {
        const bool isKnown = std::any_of(
            names.cbegin(), names.cend(), [&text](const Name &name) { return name.text == text; });
        if (!text.isEmpty() && !isKnown) {
            names.append({text, rank});
        }
    };
    add(making.variant, 0);
    add(making.category, 1);
    for (const auto &choice : line.choices) {
        for (const auto &name : choice.names) {
            add(tr("%1 (%2)", "an option and what it belongs to: garlic (sauces)")
                    .arg(name, choice.field),
                2);
        }
    }
    return names;
}

QList<ItemCount> AllDay::counts(
    const QList<shop::Ticket> &tickets, const CountQuestion &question) const
{
    struct Counted {
        int rank = 0;
        int count = 0;
    };
    QHash<QString, Counted> counted;
    eachLine(tickets, question.station, [&](const Order &, const OrderLine &line) {
        for (const auto &name : names(line, question.by)) {
            auto &entry = counted[name.text];
            entry.rank = name.rank;
            entry.count += line.quantity;
        }
    });
    QList<ItemCount> items;
    for (auto entry = counted.cbegin(); entry != counted.cend(); ++entry) {
        items.append({entry.key(), entry->count});
    }
    std::sort(items.begin(), items.end(), [&](const ItemCount &left, const ItemCount &right) {
        const int leftRank = counted.value(left.item).rank;
        const int rightRank = counted.value(right.item).rank;
        if (leftRank != rightRank) {
            return leftRank < rightRank;
        }
        if (left.count != right.count) {
            return left.count > right.count;
        }
        return left.item.localeAwareCompare(right.item) < 0;
    });
    return items;
}

QSet<OrderId> AllDay::ordersWith(
    const QList<shop::Ticket> &tickets, const CountQuestion &question, const QString &name) const
{
    QSet<OrderId> orders;
    eachLine(tickets, question.station, [&](const Order &order, const OrderLine &line) {
        const auto all = names(line, question.by);
        if (std::any_of(
                all.cbegin(), all.cend(), [&name](const Name &one) { return one.text == name; })) {
            orders.insert(order.id);
        }
    });
    return orders;
}

QStringList AllDay::stations(const QList<shop::Ticket> &tickets)
{
    QStringList stations;
    eachLine(tickets, {}, [&stations](const Order &, const OrderLine &line) {
        if (!line.station.isEmpty() && !stations.contains(line.station)) {
            stations.append(line.station);
        }
    });
    stations.sort(Qt::CaseInsensitive);
    return stations;
}

} // namespace docket::ui
