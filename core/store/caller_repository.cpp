// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/caller_repository.h"

#include "domain/folded_text.h"
#include "store/order_repository.h"

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

// Months of a busy shop, and read in the blink of an eye.
constexpr int newestSearched = 20'000;

/// Nothing in it is a wildcard of LIKE, whose escape character is a backslash.
QString literally(const QString &text)
{
    QString pattern;
    for (const QChar character : text) {
        if (u"\\%_"_s.contains(character)) {
            pattern += u'\\';
        }
        pattern += character;
    }
    return pattern;
}

bool hasWord(const QString &name, const QString &begin)
{
    const QString folded = foldedText(name);
    return folded.startsWith(begin) || folded.contains(u' ' + begin);
}

} // namespace

Result<int> CallerRepository::orderCount(const QString &phone)
{
    if (phone.isEmpty()) {
        return 0;
    }
    const auto count = m_database.first<int>(uR"(SELECT count(*) FROM
            (SELECT status FROM orders WHERE customer_phone = :phone AND customer_phone <> ''
             ORDER BY placed_at DESC LIMIT 500) AS recent
            WHERE status <> 'cancelled')"_s,
        {{":phone", phone}}, [](const Row &row) { return row.integer(0); });
    if (!count) {
        return count.error();
    }
    return count->value_or(0);
}

Result<QList<Order>> CallerRepository::newest(const QString &phone, int count)
{
    return phone.isEmpty() ? QList<Order>()
                           : OrderRepository(m_database).newestOfNumber(phone, count);
}

Result<QStringList> CallerRepository::endingIn(const QString &digits, int most)
{
    const auto phones = m_database.all<QString>(uR"(SELECT customer_phone FROM
            (SELECT customer_phone, placed_at FROM orders
             ORDER BY placed_at DESC LIMIT :searched) AS newest
            WHERE customer_phone LIKE :ending ESCAPE '\'
            GROUP BY customer_phone ORDER BY max(placed_at) DESC LIMIT :most)"_s,
        {{":searched", newestSearched}, {":ending", QString(u"+%"_s + literally(digits))},
            {":most", most}},
        [](const Row &row) { return row.text(0); });
    return phones ? Result<QStringList>(QStringList(*phones)) : phones.error();
}

Result<QStringList> CallerRepository::named(const QString &begin, int most)
{
    const QString folded = foldedText(begin);
    const QString pattern = literally(folded) + u'%';
    const QString later = u"% "_s + pattern;
    QStringList phones;
    // LIKE knows no accents: a name that has some is looked at below.
    const auto read = m_database.forEach(uR"(SELECT customer_phone, customer_name FROM
            (SELECT customer_phone, customer_name, placed_at FROM orders
             ORDER BY placed_at DESC LIMIT :searched) AS newest
            WHERE customer_phone LIKE '+%' AND (customer_name LIKE :first ESCAPE '\'
                OR customer_name LIKE :later ESCAPE '\' OR customer_name GLOB '*[^ -~]*')
            GROUP BY customer_phone, customer_name ORDER BY max(placed_at) DESC)"_s,
        {{":searched", newestSearched}, {":first", pattern}, {":later", later}},
        [&](const Row &row) {
            const QString phone = row.text(0);
            if (phones.size() < most && !phones.contains(phone) && hasWord(row.text(1), folded)) {
                phones.append(phone);
            }
        });
    return read ? Result<QStringList>(phones) : read.error();
}

Result<std::optional<Order>> CallerRepository::byNumber(const OrderNumber &number)
{
    const auto id = m_database.first<OrderId>(
        uR"(SELECT id FROM orders WHERE business_day = :day AND sequence = :sequence)"_s,
        {{":day", number.day.compact()}, {":sequence", number.sequence}},
        [](const Row &row) { return OrderId(row.text(0)); });
    if (!id) {
        return id.error();
    }
    return *id ? OrderRepository(m_database).byId(**id) : std::optional<Order>();
}

} // namespace docket::store
