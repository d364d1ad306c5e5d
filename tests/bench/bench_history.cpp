// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a letter typed into the search for orders waits for its answer, with many orders stored,
// and what the search's index adds to placing one.

#include "figures.h"
#include "shop/history_desk.h"
#include "standing_clock.h"
#include "store/database.h"
#include "store/order_repository.h"
#include "store/order_search_repository.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace docket;
using docket::bench::StandingClock;
using namespace Qt::StringLiterals;

namespace {

/// 1,000 orders a day up to the day before, of 2,000 names and as many numbers as orders.
constexpr auto orders = R"(WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n
        WHERE i < :orders - 1)
    INSERT INTO orders (id, business_day, sequence, status, provider, call_id, cart_version,
        menu_version, customer_name, customer_phone, notes, subtotal, gst, total, savings,
        placed_at, promised_at, started_at, ready_at, closed_at, possible_duplicate)
    SELECT 'old-' || i, strftime('%Y%m%d', 1795046400 - (i / 1000) * 86400, 'unixepoch'),
        1000 - i % 1000, 'collected', 'vapi', 'old-' || i, 1, 'm',
        substr('AnnTomMaiJosLeiZoeAvaBenEliIda', 1 + 3 * (i * 7 % 10), 3) || ' ' ||
            substr('SmithNguyenKilicObrien', 1 + (i * 13 % 18), 4) || (i * 31 % 50),
        '+61491' || printf('%06d', i * 7919 % 1000000), '', 1545, 155, 1700, 0,
        (1795046400 - (i / 1000) * 86400) * 1000, (1795047300 - (i / 1000) * 86400) * 1000,
        (1795046500 - (i / 1000) * 86400) * 1000, (1795047200 - (i / 1000) * 86400) * 1000,
        (1795047400 - (i / 1000) * 86400) * 1000, 0
    FROM n)";

constexpr auto lines = R"(INSERT INTO order_line (order_id, position, item_id, item, size, title,
        quantity, unit_price, choices, left_out, note, deal, station, prep_seconds)
    SELECT orders.id, item.position, 'item', item.title, 'large', item.title, 1, 1500,
        item.choices, '[]', '', '', 'grill', 180
    FROM orders JOIN (SELECT 0 AS position, 0 AS kind, 'Large Lamb Kebab' AS title, '[]' AS choices
        UNION ALL SELECT 1, 0, 'Soft drink', '[{"field":"brand","names":["coca-cola"]}]'
        UNION ALL SELECT 0, 1, 'Small Chicken Kebab', '[]'
        UNION ALL SELECT 0, 2, 'Large Chips', '[]'
        UNION ALL SELECT 1, 2, 'Falafel HSP', '[]') AS item
        ON item.kind = (orders.sequence % 3))";

void fill(store::Database &database, int count)
{
    auto transaction = store::Transaction::begin(database);
    const bool isFilled = transaction
        && database.execute(QString::fromLatin1(orders), {{":orders", count}})
        && database.execute(QString::fromLatin1(lines))
        && store::OrderSearchRepository::fill(database) && (*transaction)->commit();
    if (!isFilled) {
        qFatal("the orders cannot be stored");
    }
}

/// Milliseconds from the question to its answer, through the desk and its thread.
double answerTime(shop::HistoryDesk &desk, const QString &typed)
{
    QEventLoop loop;
    QObject::connect(&desk, &shop::HistoryDesk::found, &loop, &QEventLoop::quit);
    QObject::connect(&desk, &shop::HistoryDesk::failed, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    desk.search({typed});
    loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Each as somebody types it, a letter after the other.
const QStringList typed {u"lamb kebab"_s, u"ann smit12 chips"_s, u"#42"_s, u"0491 570 156"_s,
    u"chicken mai yesterday"_s, u"20261115-042"_s, u"coca-cola large 15 nov"_s, u"lamb falafel"_s,
    u"nobody of that name"_s};

void measure(int count)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"docket.db"_s);
    QElapsedTimer timer;
    timer.start();
    {
        const auto database = store::Database::open(file, store::Access::ReadWrite);
        if (!database) {
            qFatal("the store cannot be opened");
        }
        fill(**database, count);
    }
    const double filled = static_cast<double>(timer.elapsed()) / 1000;
    const StandingClock clock;
    const OpeningHours hours;
    shop::HistoryDesk desk(file, clock, hours);
    answerTime(desk, {});
    QList<double> times;
    QString slowest;
    for (const QString &whole : typed) {
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            times.append(answerTime(desk, whole.left(length)));
            if (times.last() >= *std::max_element(times.cbegin(), times.cend())) {
                slowest = whole.left(length);
            }
        }
    }
    bench::printRow(u"%L1 orders"_s.arg(count),
        {bench::number(bench::median(times), 2), bench::number(bench::quantile(times, 0.99), 2),
            bench::number(*std::max_element(times.cbegin(), times.cend()), 2),
            u"\"%1\""_s.arg(slowest), bench::number(filled, 1),
            bench::number(static_cast<double>(QFileInfo(file).size()) / 1e6)});
}

Order freshOrder(int number)
{
    Order order;
    order.id = OrderId(u"fresh-%1"_s.arg(number));
    order.number = {BusinessDay(QDate(2026, 11, 20)), number};
    order.provider = u"vapi"_s;
    order.menuVersion = u"m"_s;
    order.customerName = u"José O’Brien"_s;
    order.customerPhone = u"+61491570156"_s;
    OrderLine line;
    line.itemId = ItemId(u"kebab-lamb"_s);
    line.item = u"Lamb Kebab"_s;
    line.title = u"Large Lamb Kebab"_s;
    line.unitPrice = Money::fromCents(1500);
    order.lines = {line, line};
    order.subtotal = Money::fromCents(2727);
    order.gst = Money::fromCents(273);
    order.total = Money::fromCents(3000);
    order.placedAt = StandingClock().now();
    order.promisedAt = order.placedAt.addSecs(1800);
    return order;
}

/// Microseconds for each of so many transactions, without waiting for the disk.
double transactionTime(store::Database &database, int from, const std::function<bool(int)> &work)
{
    constexpr int transactions = 2'000;
    QElapsedTimer timer;
    timer.start();
    for (int number = from; number < from + transactions; ++number) {
        auto transaction = store::Transaction::begin(database);
        if (!transaction || !work(number) || !(*transaction)->commit()) {
            qFatal("an order cannot be stored");
        }
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e3 / transactions;
}

void measurePlacing()
{
    const QTemporaryDir folder;
    const auto database =
        store::Database::open(folder.filePath(u"docket.db"_s), store::Access::ReadWrite);
    if (!database || !(*database)->execute(u"PRAGMA synchronous = OFF"_s)) {
        qFatal("the store cannot be opened");
    }
    store::OrderRepository stored(**database);
    store::OrderSearchRepository search(**database);
    const double whole = transactionTime(
        **database, 1, [&](int number) { return bool(stored.insert(freshOrder(number))); });
    const double index = transactionTime(
        **database, 100'000, [&](int number) { return bool(search.add(freshOrder(number))); });
    bench::printRow(u"storing an order, with its words"_s, {bench::number(whole, 1)});
    bench::printRow(u"its words alone"_s, {bench::number(index, 1)});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    bench::printRow(u"a letter typed"_s,
        {u"median ms"_s, u"p99 ms"_s, u"worst ms"_s, u"worst at"_s, u"filled in s"_s,
            u"file MB"_s});
    const QStringList counts = QCoreApplication::arguments().mid(1);
    for (const QString &count :
        counts.isEmpty() ? QStringList {u"10000"_s, u"100000"_s, u"1000000"_s} : counts) {
        measure(count.toInt());
    }
    bench::printRow(u"a transaction"_s, {u"us"_s});
    measurePlacing();
    return 0;
}
