// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long reports take over a year of 1,000 orders a day, how long the days take to be counted
// before, and how both stand to what the store needs only to count the same rows.

#include "figures.h"
#include "shop/report_desk.h"
#include "standing_clock.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <functional>

using namespace docket;
using docket::bench::StandingClock;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone melbourne("Australia/Melbourne");
constexpr int perDay = 1'000;
constexpr qint64 lastMidnight = 1'795'046'400; // 2026-11-19, UTC

/// Placed in the ten hours after 11:00 in Melbourne; some late, some cancelled.
constexpr auto orders = R"(WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n
        WHERE i < :orders - 1),
    at (i, placed) AS (SELECT i, (:midnight - (i / 1000) * 86400 + (i % 1000) * 36) * 1000 FROM n)
    INSERT INTO orders (id, business_day, sequence, status, provider, call_id, cart_version,
        menu_version, customer_name, customer_phone, notes, subtotal, gst, total, savings,
        placed_at, promised_at, started_at, ready_at, closed_at, possible_duplicate)
    SELECT 'old-' || printf('%07d', i), strftime('%Y%m%d', placed / 1000, 'unixepoch'),
        1 + i % 1000, CASE WHEN i % 50 = 0 THEN 'cancelled' ELSE 'collected' END,
        CASE WHEN i % 4 = 0 THEN 'counter' ELSE 'vapi' END, 'old-' || i, 1, 'm', 'Tom', '', '',
        3700 - 336 - i % 7, 336, 3700 - i % 7, 150, placed, placed + 900000,
        placed + 60000 + (i * 7919 % 400) * 1000, placed + 500000 + (i * 104729 % 900) * 1000,
        placed + 1500000, 0
    FROM at)";

constexpr auto lines = R"(INSERT INTO order_line (order_id, position, item_id, item, size, title,
        quantity, unit_price, choices, left_out, note, deal, station, prep_seconds)
    SELECT orders.id, place.position, 'item-' || ((orders.sequence * 7 + place.position * 13) % 60),
        'Item', CASE WHEN orders.sequence % 2 = 0 THEN 'large' ELSE 'small' END,
        'Item ' || ((orders.sequence * 7 + place.position * 13) % 60), 1 + orders.sequence % 2, 900,
        '[]', '[]', '', '', 'grill', 180
    FROM orders JOIN (SELECT 0 AS position UNION ALL SELECT 1 UNION ALL SELECT 2) AS place)";

constexpr auto calls = R"(INSERT INTO call_session (id, provider, call_id, caller, cart,
        cart_version, ordered_cart_version, menu_version, outcome, started_at, last_seen_at,
        ended_at)
    SELECT 'call-' || id, provider, 'call-' || id, '', '{}', 1, 1, 'm',
        CASE WHEN sequence % 9 = 0 THEN 'abandoned' ELSE 'ordered' END, placed_at - 120000,
        placed_at, placed_at + 20000
    FROM orders WHERE provider = 'vapi')";

void fill(store::Database &database, int days)
{
    auto transaction = store::Transaction::begin(database);
    const bool isFilled = transaction
        && database.execute(
            QString::fromLatin1(orders), {{":orders", days * perDay}, {":midnight", lastMidnight}})
        && database.execute(QString::fromLatin1(lines))
        && database.execute(QString::fromLatin1(calls)) && (*transaction)->commit();
    if (!isFilled) {
        qFatal("the orders cannot be stored");
    }
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Waits for the signal that follows.
template <typename Signal>
void waitFor(shop::ReportDesk &desk, Signal signal, const std::function<void()> &question)
{
    QEventLoop loop;
    QObject::connect(&desk, signal, &loop, &QEventLoop::quit);
    QObject::connect(
        &desk, &shop::ReportDesk::failed, &loop, [] { qFatal("the store cannot be read"); });
    question();
    loop.exec();
}

/// Of so many days before the present one, and that.
double answerTime(shop::ReportDesk &desk, int days)
{
    const QDate today(2026, 11, 20);
    const ReportDays asked {BusinessDay(today.addDays(-days)), BusinessDay(today)};
    return milliseconds([&] {
        waitFor(desk, &shop::ReportDesk::told, [&] { desk.ask({std::nullopt, asked}); });
    });
}

void measure(int days)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"docket.db"_s);
    const auto database = store::Database::open(file, store::Access::ReadWrite);
    if (!database) {
        qFatal("the store cannot be opened");
    }
    fill(**database, days);
    const StandingClock clock;
    const OpeningHours hours(melbourne, {});
    shop::ReportDesk desk(**database, file, clock, hours);
    QList<double> steps;
    const double counting = milliseconds([&] {
        for (int counted = 0; counted < days;) {
            steps.append(milliseconds([&] {
                QObject context;
                QObject::connect(&desk, &shop::ReportDesk::kept, &context,
                    [&counted](int some) { counted += some; });
                waitFor(desk, &shop::ReportDesk::kept, [&] { desk.countSome(); });
            }));
        }
    });
    QList<double> bare;
    QList<double> year;
    constexpr int rounds = 9;
    for (int round = 0; round < rounds; ++round) {
        bare.append(milliseconds([&] {
            const auto count = (*database)->first<int>(
                u"SELECT count(*) FROM orders JOIN order_line ON order_id = orders.id"_s, {},
                [](const store::Row &row) { return row.integer(0); });
            if (!count) {
                qFatal("the rows cannot be counted");
            }
        }));
        year.append(answerTime(desk, days));
    }
    bench::printRow(u"%L1 days of %L2 orders"_s.arg(days).arg(perDay),
        {bench::number(answerTime(desk, 28), 1), bench::number(bench::median(year), 1),
            bench::number(bench::quantile(year, 1), 1), bench::number(bench::median(bare), 1),
            bench::number(bench::median(year) / bench::median(bare), 2),
            bench::number(counting / 1000, 1), bench::number(bench::median(steps), 1)});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    bench::printRow(u"reports"_s,
        {u"28 days ms"_s, u"all days ms"_s, u"worst ms"_s, u"bare count ms"_s, u"ratio"_s,
            u"all counted in s"_s, u"20 days ms"_s});
    const QStringList counts = QCoreApplication::arguments().mid(1);
    for (const QString &count : counts.isEmpty() ? QStringList {u"28"_s, u"365"_s} : counts) {
        measure(count.toInt());
    }
    return 0;
}
