// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/order_search_repository.h"

#include "columns.h"

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOfDay = 1'000'000'000;
constexpr int fillAtOnce = 2'000;
constexpr int littlePages = 64;

/// By which an order stands in the index.
qint64 rowOf(const OrderNumber &number)
{
    return number.day.compact().toLongLong() * mostOfDay + number.sequence;
}

OrderNumber numberOf(const QString &day, int sequence)
{
    return {BusinessDay(QDate::fromString(day, u"yyyyMMdd"_s)), sequence};
}

const QString brand = u"brand"_s;

FoundBy foundBy(const Order &order)
{
    FoundBy found {order.number, order.customerName, order.customerPhone, {}};
    for (const OrderLine &line : order.lines) {
        found.things.append(line.title);
        found.things.append(line.names(brand));
    }
    return found;
}

/// What is stored of one order, by as few columns as the search needs: also while a migration runs.
Result<void> takeThings(Database &database, const QString &id, FoundBy &found)
{
    return database.forEach(
        u"SELECT title, choices FROM order_line WHERE order_id = :id ORDER BY position"_s,
        {{":id", id}}, [&found](const Row &row) {
            found.things.append(row.text(0));
            for (const QJsonValue &choice : QJsonDocument::fromJson(row.text(1).toUtf8()).array()) {
                if (choice["field"_L1].toString() == brand) {
                    for (const QJsonValue &name : choice["names"_L1].toArray()) {
                        found.things.append(name.toString());
                    }
                }
            }
        });
}

Result<std::optional<FoundBy>> stored(Database &database, const OrderId &id)
{
    auto order = database.first<FoundBy>(
        uR"(SELECT business_day, sequence, customer_name, customer_phone FROM orders
            WHERE id = :id)"_s,
        {{":id", id.text()}}, [](const Row &row) {
            return FoundBy {numberOf(row.text(0), row.integer(1)), row.text(2), row.text(3), {}};
        });
    if (order && *order) {
        if (const auto taken = takeThings(database, id.text(), **order); !taken) {
            return taken.error();
        }
    }
    return order;
}

const QString insertWords = u"INSERT INTO order_words (rowid, words) VALUES (:number, :words)"_s;

/// The index writes itself out at every savepoint after it, so its rows come last.
Result<void> addWords(Database &database, const FoundBy &found)
{
    const qint64 number = rowOf(found.number);
    return database.executeLast({number, insertWords, [number, found] {
                                     return std::vector<Binding> {{":number", number},
                                         {":words", searchWords(found).join(u' ')}};
                                 }});
}

QString expressionOf(const SearchWord &word)
{
    return word.isWhole ? u"\"%1\""_s.arg(word.text) : u"\"%1\" *"_s.arg(word.text);
}

QString expressionOf(const QList<QList<SearchWord>> &wanted)
{
    QStringList all;
    for (const QList<SearchWord> &one : wanted) {
        QStringList any;
        for (const SearchWord &word : one) {
            any.append(expressionOf(word));
        }
        all.append(u'(' + any.join(u" OR "_s) + u')');
    }
    return all.join(u" AND "_s);
}

} // namespace

Result<void> OrderSearchRepository::add(const Order &order)
{
    return addWords(m_database, foundBy(order));
}

Result<void> OrderSearchRepository::addStored(const OrderId &id)
{
    const auto order = stored(m_database, id);
    if (!order) {
        return order.error();
    }
    return *order ? addWords(m_database, **order) : Result<void>();
}

Result<void> OrderSearchRepository::drop(const OrderId &id)
{
    const auto order = stored(m_database, id);
    if (!order) {
        return order.error();
    }
    if (!*order) {
        return {};
    }
    const qint64 number = rowOf((*order)->number);
    if (m_database.takeBackLast(number)) {
        return {};
    }
    const auto known =
        m_database.first<qint64>(u"SELECT rowid FROM order_words WHERE rowid = :number"_s,
            {{":number", number}}, [](const Row &row) { return row.bigInteger(0); });
    if (!known) {
        return known.error();
    }
    if (!*known) {
        return {};
    }
    const auto dropped = m_database.execute(uR"(INSERT INTO order_words (order_words, rowid, words)
            VALUES ('delete', :number, :words))"_s,
        {{":number", number}, {":words", searchWords(**order).join(u' ')}});
    return dropped ? Result<void>() : dropped.error();
}

Result<int> OrderSearchRepository::addMissing()
{
    // Rows get their numbers as they are written. More are never left for later than some dozens
    // and what every connection can order at once.
    constexpr int newest = 2'000;
    const auto missing = m_database.all<OrderId>(uR"(SELECT id FROM
            (SELECT id, business_day, sequence FROM orders ORDER BY rowid DESC LIMIT :newest) AS last
            WHERE NOT EXISTS (SELECT 1 FROM order_words
                WHERE rowid = CAST(last.business_day AS INTEGER) * :most_of_day + last.sequence))"_s,
        {{":newest", newest}, {":most_of_day", mostOfDay}},
        [](const Row &row) { return OrderId(row.text(0)); });
    if (!missing) {
        return missing.error();
    }
    if (missing->isEmpty()) {
        return 0;
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    for (const OrderId &id : *missing) {
        if (const auto added = addStored(id); !added) {
            return added.error();
        }
    }
    const auto committed = (*transaction)->commit();
    return committed ? Result<int>(static_cast<int>(missing->size())) : committed.error();
}

Result<void> OrderSearchRepository::tidy(Amount amount)
{
    const auto done = amount == Amount::All
        ? m_database.execute(u"INSERT INTO order_words (order_words) VALUES ('optimize')"_s)
        : m_database.execute(
            u"INSERT INTO order_words (order_words, rank) VALUES ('merge', :pages)"_s,
            {{":pages", -littlePages}});
    return done ? Result<void>() : done.error();
}

Result<QList<OrderId>> OrderSearchRepository::find(
    const QList<QList<SearchWord>> &wanted, const std::optional<OrderNumber> &before, int most)
{
    const auto idFrom = [](const Row &row) { return OrderId(row.text(0)); };
    if (wanted.isEmpty()) {
        return m_database.all<OrderId>(uR"(SELECT id FROM orders
                WHERE (business_day, sequence) < (:day, :sequence)
                ORDER BY business_day DESC, sequence DESC LIMIT :most)"_s,
            {{":day", before ? before->day.compact() : u"99999999"_s},
                {":sequence", before ? before->sequence : 0}, {":most", most}},
            idFrom);
    }
    return m_database.all<OrderId>(uR"(SELECT orders.id
            FROM (SELECT rowid AS number FROM order_words
                    WHERE order_words MATCH :wanted AND rowid < :before
                    ORDER BY rowid DESC LIMIT :most) AS found
                CROSS JOIN orders ON orders.business_day = CAST(found.number / :most_day AS TEXT)
                    AND orders.sequence = found.number % :most_day_too
            ORDER BY found.number DESC)"_s,
        {{":wanted", expressionOf(wanted)},
            {":before", before ? rowOf(*before) : std::numeric_limits<qint64>::max()},
            {":most", most}, {":most_day", mostOfDay}, {":most_day_too", mostOfDay}},
        idFrom);
}

Result<void> OrderSearchRepository::fill(Database &database)
{
    struct Stored {
        QString id;
        FoundBy found;
    };
    std::optional<FoundBy> last;
    for (;;) {
        auto some = database.all<Stored>(
            uR"(SELECT id, business_day, sequence, customer_name, customer_phone FROM orders
                WHERE (business_day, sequence) > (:day, :sequence)
                ORDER BY business_day, sequence LIMIT :most)"_s,
            {{":day", last ? last->number.day.compact() : u"0"_s},
                {":sequence", last ? last->number.sequence : 0}, {":most", fillAtOnce}},
            [](const Row &row) {
                return Stored {row.text(0),
                    {numberOf(row.text(1), row.integer(2)), row.text(3), row.text(4), {}}};
            });
        if (!some) {
            return some.error();
        }
        for (Stored &order : *some) {
            if (const auto taken = takeThings(database, order.id, order.found); !taken) {
                return taken;
            }
            // At once: a million orders are too many to wait in memory.
            const auto added = database.execute(insertWords,
                {{":number", rowOf(order.found.number)},
                    {":words", searchWords(order.found).join(u' ')}});
            if (!added) {
                return added.error();
            }
        }
        if (some->size() < fillAtOnce) {
            return {};
        }
        last = some->last().found;
    }
}

} // namespace docket::store
