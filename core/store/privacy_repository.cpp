// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/privacy_repository.h"

#include "columns.h"
#include "store/order_search_repository.h"

namespace docket::store {

using namespace Qt::StringLiterals;

Result<void> PrivacyRepository::overwriteErased()
{
    const auto set = m_database.execute(u"PRAGMA secure_delete = ON"_s);
    return set ? Result<void>() : set.error();
}

Result<QList<QString>> PrivacyRepository::ids(const QString &sql, Bindings bindings)
{
    return m_database.all<QString>(sql, bindings, [](const Row &row) { return row.text(0); });
}

Result<int> PrivacyRepository::eraseOrders(const QList<QString> &ids)
{
    OrderSearchRepository search(m_database);
    for (const QString &id : ids) {
        if (const auto dropped = search.drop(OrderId(id)); !dropped) {
            return dropped.error();
        }
        auto erased = m_database.execute(
            uR"(UPDATE orders SET customer_phone = '', customer_name = '-', notes = '',
                    bill = CASE WHEN json_array_length(bill, '$.payments') > 0
                        THEN json_set(bill, '$.payments', json((
                            SELECT json_group_array(json_set(value, '$.payer', '-'))
                            FROM json_each(bill, '$.payments'))))
                        ELSE bill END
                WHERE id = :id)"_s,
            {{":id", id}});
        for (const auto &sql :
            {u"UPDATE order_line SET note = '' WHERE order_id = :id AND note <> ''"_s,
                u"UPDATE feedback SET comment = '' WHERE order_id = :id AND comment <> ''"_s,
                u"DELETE FROM message WHERE order_id = :id"_s}) {
            if (erased) {
                erased = m_database.execute(sql, {{":id", id}});
            }
        }
        if (!erased) {
            return erased.error();
        }
        if (const auto added = search.addStored(OrderId(id)); !added) {
            return added.error();
        }
    }
    if (!ids.isEmpty()) {
        if (const auto tidied = search.tidy(OrderSearchRepository::Amount::Little); !tidied) {
            return tidied.error();
        }
    }
    return static_cast<int>(ids.size());
}

Result<int> PrivacyRepository::eraseCalls(const QList<QString> &ids)
{
    for (const QString &id : ids) {
        auto erased = m_database.execute(
            uR"(UPDATE call_session SET caller = '', agreement = '{}', needs_staff = 0,
                    cart = json_object('lines', json('[]'), 'version', cart_version)
                WHERE id = :id)"_s,
            {{":id", id}});
        if (erased) {
            erased = m_database.execute(
                uR"(DELETE FROM message WHERE session_id = :id)"_s, {{":id", id}});
        }
        if (!erased) {
            return erased.error();
        }
    }
    return static_cast<int>(ids.size());
}

Result<int> PrivacyRepository::forgetPeople(const QDateTime &before, int most)
{
    const auto orders = ids(uR"(SELECT id FROM orders
            WHERE (customer_name <> '-' OR customer_phone || notes <> '')
                AND status IN ('collected', 'cancelled') AND placed_at < :before
            ORDER BY placed_at LIMIT :most)"_s,
        {{":before", toColumn(before)}, {":most", most}});
    const auto calls = ids(uR"(SELECT id FROM call_session
            WHERE ended_at IS NOT NULL AND last_seen_at < :before
                AND (caller <> '' OR agreement <> '{}' OR cart LIKE '%"item"%')
            ORDER BY last_seen_at LIMIT :most)"_s,
        {{":before", toColumn(before)}, {":most", most}});
    if (!orders || !calls) {
        return orders ? calls.error() : orders.error();
    }
    const auto erasedOrders = eraseOrders(*orders);
    const auto erasedCalls = erasedOrders ? eraseCalls(*calls) : erasedOrders;
    const auto held = erasedCalls
        ? m_database.execute(
            u"DELETE FROM held_sale WHERE held_at < :before"_s, {{":before", toColumn(before)}})
        : erasedCalls;
    if (!held) {
        return held;
    }
    return *erasedOrders + *erasedCalls + *held;
}

Result<int> PrivacyRepository::forgetTranscripts(const QDateTime &before, int most)
{
    const auto calls = ids(uR"(SELECT id FROM call_session
            WHERE ended_at IS NOT NULL AND last_seen_at < :before
                AND (transcript || summary <> ''
                    OR id IN (SELECT session_id FROM said)
                    OR id IN (SELECT session_id FROM tool_answer))
            ORDER BY last_seen_at LIMIT :most)"_s,
        {{":before", toColumn(before)}, {":most", most}});
    if (!calls) {
        return calls.error();
    }
    for (const QString &id : *calls) {
        auto erased = m_database.execute(
            u"UPDATE call_session SET transcript = '', summary = '' WHERE id = :id"_s,
            {{":id", id}});
        if (erased) {
            erased =
                m_database.execute(u"DELETE FROM said WHERE session_id = :id"_s, {{":id", id}});
        }
        if (erased) {
            erased = m_database.execute(
                u"DELETE FROM tool_answer WHERE session_id = :id"_s, {{":id", id}});
        }
        if (!erased) {
            return erased.error();
        }
    }
    const auto words = m_database.execute(uR"(DELETE FROM not_understood
            WHERE (session_id, words) IN (SELECT session_id, words FROM not_understood
                WHERE said_at < :before ORDER BY said_at LIMIT :most))"_s,
        {{":before", toColumn(before)}, {":most", most}});
    if (!words) {
        return words;
    }
    return static_cast<int>(calls->size()) + *words;
}

Result<int> PrivacyRepository::forgetRecordings(const QDateTime &before, int most)
{
    return m_database.execute(uR"(UPDATE call_session SET recording_url = ''
            WHERE id IN (SELECT id FROM call_session
                WHERE recording_url <> '' AND ended_at IS NOT NULL AND last_seen_at < :before
                ORDER BY last_seen_at LIMIT :most))"_s,
        {{":before", toColumn(before)}, {":most", most}});
}

Result<int> PrivacyRepository::openOrdersOf(const QString &phone)
{
    const auto open = m_database.first<int>(uR"(SELECT count(*) FROM orders
            WHERE customer_phone = :phone AND customer_phone <> '' AND status NOT IN ('collected', 'cancelled'))"_s,
        {{":phone", phone}}, [](const Row &row) { return row.integer(0); });
    if (!open) {
        return open.error();
    }
    return open->value_or(0);
}

Result<int> PrivacyRepository::forget(const QString &phone)
{
    const auto orders =
        ids(u"SELECT id FROM orders WHERE customer_phone = :phone AND customer_phone <> ''"_s,
            {{":phone", phone}});
    const auto calls = ids(uR"(SELECT id FROM call_session WHERE caller = :phone
            OR id IN (SELECT session_id FROM orders WHERE customer_phone = :phone AND customer_phone <> ''))"_s,
        {{":phone", phone}});
    if (!orders || !calls) {
        return orders ? calls.error() : orders.error();
    }
    for (const QString &id : *calls) {
        auto erased = m_database.execute(
            uR"(UPDATE call_session SET transcript = '', summary = '', recording_url = ''
                WHERE id = :id)"_s,
            {{":id", id}});
        for (const auto &sql : {u"DELETE FROM said WHERE session_id = :id"_s,
                 u"DELETE FROM not_understood WHERE session_id = :id"_s,
                 u"DELETE FROM tool_answer WHERE session_id = :id"_s}) {
            if (erased) {
                erased = m_database.execute(sql, {{":id", id}});
            }
        }
        if (!erased) {
            return erased.error();
        }
    }
    const auto erasedOrders = eraseOrders(*orders);
    const auto erasedCalls = erasedOrders ? eraseCalls(*calls) : erasedOrders;
    const auto messages = erasedCalls
        ? m_database.execute(u"DELETE FROM message WHERE recipient = :phone"_s, {{":phone", phone}})
        : erasedCalls;
    const auto held = messages
        ? m_database.execute(u"DELETE FROM held_sale WHERE phone = :phone"_s, {{":phone", phone}})
        : messages;
    if (!held) {
        return held;
    }
    return *erasedOrders + *erasedCalls;
}

Result<QList<CallerCall>> PrivacyRepository::callsOf(const QString &phone)
{
    QStringList sessions;
    QList<CallerCall> calls;
    auto read = m_database.forEach(
        uR"(SELECT id, started_at, transcript, summary, recording_url, cart, agreement
            FROM call_session WHERE caller = :phone OR (caller = ''
                AND id IN (SELECT session_id FROM orders WHERE customer_phone = :phone AND customer_phone <> ''))
            ORDER BY started_at)"_s,
        {{":phone", phone}}, [&](const Row &row) {
            sessions.append(row.text(0));
            calls.append({row.instant(1), row.text(2), row.text(3), row.text(4), {}, {},
                row.text(5), row.text(6)});
        });
    for (qsizetype index = 0; read && index < calls.size(); ++index) {
        read = m_database.forEach(
            u"SELECT words FROM said WHERE session_id = :session ORDER BY cart_version"_s,
            {{":session", sessions.at(index)}},
            [&](const Row &row) { calls[index].said.append(row.text(0)); });
        if (read) {
            read = m_database.forEach(
                u"SELECT words FROM not_understood WHERE session_id = :session ORDER BY words"_s,
                {{":session", sessions.at(index)}},
                [&](const Row &row) { calls[index].notUnderstood.append(row.text(0)); });
        }
    }
    if (!read) {
        return read.error();
    }
    return calls;
}

Result<QList<CallerMessage>> PrivacyRepository::messagesTo(const QString &phone)
{
    return m_database.all<CallerMessage>(uR"(SELECT created_at, body, state FROM message
            WHERE recipient = :phone ORDER BY created_at)"_s,
        {{":phone", phone}}, [](const Row &row) {
            return CallerMessage {row.instant(0), row.text(1), row.text(2)};
        });
}

Result<QList<CallerRating>> PrivacyRepository::ratingsOf(const QString &phone)
{
    return m_database.all<CallerRating>(uR"(SELECT given_at, rating, comment FROM feedback
            WHERE order_id IN (SELECT id FROM orders WHERE customer_phone = :phone AND customer_phone <> '')
            ORDER BY given_at)"_s,
        {{":phone", phone}}, [](const Row &row) {
            return CallerRating {row.instant(0), row.integer(1), row.text(2)};
        });
}

Result<void> compact(Database &database)
{
    const auto tidied = OrderSearchRepository(database).tidy(OrderSearchRepository::Amount::All);
    if (!tidied) {
        return tidied;
    }
    auto done = database.execute(u"VACUUM"_s);
    if (done) {
        done = database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    }
    if (!done) {
        return done.error();
    }
    return {};
}

} // namespace docket::store
