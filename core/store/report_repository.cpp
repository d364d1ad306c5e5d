// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/report_repository.h"

#include "columns.h"
#include "domain/call_session.h"

#include <QMap>

#include <algorithm>

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

BusinessDay dayFrom(const QString &compact)
{
    return BusinessDay(QDate::fromString(compact, u"yyyyMMdd"_s));
}

/// As much of an order as figures are made of, and its first line.
Order reportedOrderFrom(const Row &row)
{
    Order order;
    int column = 0;
    order.id = OrderId(row.text(column++));
    order.status = orderStatusFromText(row.text(column++)).value_or(OrderStatus::Received);
    order.provider = row.text(column++);
    order.gst = Money::fromCents(row.bigInteger(column++));
    order.total = Money::fromCents(row.bigInteger(column++));
    order.savings = Money::fromCents(row.bigInteger(column++));
    order.placedAt = row.instant(column++);
    order.promisedAt = row.instant(column++);
    order.startedAt = row.instant(column++);
    order.readyAt = row.instant(column++);
    return order;
}

/// What the code of a bill took off, if there is one.
void addPromo(QMap<QString, PromoFigures> &byCode, const QString &bill)
{
    const QJsonObject json = QJsonDocument::fromJson(bill.toUtf8()).object();
    const QString code = json["promoCode"_L1].toString();
    if (code.isEmpty()) {
        return;
    }
    PromoFigures &figures = byCode[code];
    figures.code = code;
    ++figures.orders;
    for (const PriceStep &step : priceStepsFromJson(json["breakdown"_L1].toArray())) {
        if (step.kind == PriceStep::Kind::Promo) {
            figures.saved -= step.amount;
        }
    }
}

} // namespace

Result<DayFigures> ReportRepository::ofDay(const BusinessDay &day, const OpeningHours &hours)
{
    DayFigures figures;
    if (const auto added = addOrders(day, hours.wallClock(), figures); !added) {
        return added.error();
    }
    if (const auto added = addCalls(hours.span(day), figures.calls); !added) {
        return added.error();
    }
    return figures;
}

Result<void> ReportRepository::addOrders(
    const BusinessDay &day, const WallClock &clock, DayFigures &figures)
{
    QHash<QString, QList<OrderLine>> lines;
    const auto read = m_database.forEach(
        uR"(SELECT order_line.order_id, item_id, size, title, quantity, unit_price
            FROM orders JOIN order_line ON order_line.order_id = orders.id
            WHERE business_day = :day ORDER BY sequence, position)"_s,
        {{":day", day.compact()}}, [&lines](const Row &row) {
            OrderLine line;
            line.itemId = ItemId(row.text(1));
            line.size = row.text(2);
            line.title = row.text(3);
            line.quantity = row.integer(4);
            line.unitPrice = Money::fromCents(row.bigInteger(5));
            lines[row.text(0)].append(line);
        });
    if (!read) {
        return read;
    }
    return m_database.forEach(
        uR"(SELECT id, status, provider, gst, total, savings, placed_at, promised_at, started_at,
                ready_at
            FROM orders WHERE business_day = :day ORDER BY sequence)"_s,
        {{":day", day.compact()}}, [&](const Row &row) {
            Order order = reportedOrderFrom(row);
            order.lines = lines.value(order.id.text());
            figures.add(order, clock);
        });
}

Result<void> ReportRepository::addCalls(const OpenPeriod &when, CallFigures &calls)
{
    // What a person takes by hand stands among the calls, but nobody's agent answered it.
    return m_database.forEach(uR"(SELECT outcome, count(*) FROM call_session
            WHERE started_at >= :from AND started_at < :to
                AND provider NOT IN ('counter', 'phone')
            GROUP BY outcome)"_s,
        {{":from", toColumn(when.opens)}, {":to", toColumn(when.closes)}},
        [&calls](const Row &row) {
            const int count = row.integer(1);
            calls.answered += count;
            switch (callOutcomeFromText(row.text(0)).value_or(CallOutcome::Open)) {
            case CallOutcome::Open:
                calls.open += count;
                break;
            case CallOutcome::Ordered:
                calls.ordered += count;
                break;
            case CallOutcome::Abandoned:
                calls.abandoned += count;
                break;
            case CallOutcome::Nothing:
                break;
            }
        });
}

Result<QHash<QString, QByteArray>> ReportRepository::kept(const ReportDays &days)
{
    QHash<QString, QByteArray> kept;
    const auto read = m_database.forEach(uR"(SELECT business_day, content FROM day_figures
            WHERE business_day BETWEEN :from AND :to)"_s,
        {{":from", days.from.compact()}, {":to", days.to.compact()}},
        [&kept](const Row &row) { kept.insert(row.text(0), row.bytes(1)); });
    if (!read) {
        return read.error();
    }
    return kept;
}

Result<QSet<QString>> ReportRepository::keptDays(const ReportDays &days)
{
    QSet<QString> kept;
    const auto read = m_database.forEach(
        u"SELECT business_day FROM day_figures WHERE business_day BETWEEN :from AND :to"_s,
        {{":from", days.from.compact()}, {":to", days.to.compact()}},
        [&kept](const Row &row) { kept.insert(row.text(0)); });
    if (!read) {
        return read.error();
    }
    return kept;
}

Result<void> ReportRepository::keep(const QList<KeptDay> &days, qint64 seen)
{
    for (const KeptDay &day : days) {
        const auto kept = m_database.execute(uR"(INSERT INTO day_figures (business_day, content)
                SELECT :day, :content WHERE NOT EXISTS (SELECT 1 FROM event
                    JOIN orders ON orders.id = event.order_id
                    WHERE event.sequence > :seen AND orders.business_day = :same_day)
                ON CONFLICT (business_day) DO UPDATE SET content = excluded.content)"_s,
            {{":day", day.day.compact()}, {":content", day.content}, {":seen", seen},
                {":same_day", day.day.compact()}});
        if (!kept) {
            return kept.error();
        }
    }
    return {};
}

Result<std::optional<BusinessDay>> ReportRepository::firstDay()
{
    const auto first = m_database.first<QString>(
        u"SELECT min(business_day) FROM orders"_s, {}, [](const Row &row) { return row.text(0); });
    if (!first) {
        return first.error();
    }
    const BusinessDay day = dayFrom(first->value_or(QString()));
    return day.date().isValid() ? std::optional(day) : std::nullopt;
}

Result<RefundFigures> ReportRepository::refunds(const OpenPeriod &when)
{
    RefundFigures figures;
    const auto read = m_database.forEach(
        uR"(SELECT CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END AS is_cancelled, count(*),
                CAST(sum(amount) AS BIGINT), CAST(sum(refund.gst) AS BIGINT)
            FROM refund JOIN orders ON orders.id = order_id
            WHERE at >= :from AND at < :to GROUP BY is_cancelled)"_s,
        {{":from", toColumn(when.opens)}, {":to", toColumn(when.closes)}},
        [&figures](const Row &row) {
            const auto amount = Money::fromCents(row.bigInteger(2));
            if (row.integer(0) == 1) {
                figures.cancelled = row.integer(1);
                figures.cancelledAmount = amount;
            } else {
                figures.count = row.integer(1);
                figures.amount = amount;
                figures.gst = Money::fromCents(row.bigInteger(3));
            }
        });
    if (!read) {
        return read.error();
    }
    return figures;
}

Result<QList<PromoFigures>> ReportRepository::promos(const BusinessDay &day)
{
    QMap<QString, PromoFigures> byCode;
    const auto read = m_database.forEach(uR"(SELECT bill FROM orders
            WHERE business_day = :day AND status <> 'cancelled'
                AND bill LIKE :some AND bill NOT LIKE :none
            ORDER BY sequence)"_s,
        {{":day", day.compact()}, {":some", uR"(%"promoCode":%)"_s},
            {":none", uR"(%"promoCode":""%)"_s}},
        [&byCode](const Row &row) { addPromo(byCode, row.text(0)); });
    if (!read) {
        return read.error();
    }
    QList<PromoFigures> promos = byCode.values();
    std::stable_sort(promos.begin(), promos.end(),
        [](const PromoFigures &one, const PromoFigures &other) { return one.saved > other.saved; });
    return promos;
}

Result<QList<UnknownWords>> ReportRepository::unknownWords(const OpenPeriod &when, int most)
{
    return m_database.all<UnknownWords>(
        uR"(SELECT words, count(*) AS calls, max(said_at) AS last FROM not_understood
            WHERE said_at >= :from AND said_at < :to
            GROUP BY words ORDER BY calls DESC, last DESC, words LIMIT :most)"_s,
        {{":from", toColumn(when.opens)}, {":to", toColumn(when.closes)}, {":most", most}},
        [](const Row &row) {
            return UnknownWords {row.text(0), row.integer(1), row.instant(2)};
        });
}

} // namespace docket::store
