// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection.h"

#include <QSqlDatabase>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html); extended codes carry them in the low
// byte.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};

/// An extended code: the file beside the log cannot grow. SQLite's way to say that the disk is full
/// before anything was written.
constexpr int noRoomForIndex = 4874; // SQLITE_IOERR_SHMSIZE

Error errorOf(const QSqlError &error, const QString &sql)
{
    const QString detail =
        u"%1 [%2] in: %3"_s.arg(error.text(), error.nativeErrorCode(), sql.simplified());
    const int code = error.nativeErrorCode().toInt();
    switch (code == noRoomForIndex ? int {Full} : code & 0xff) {
    case Full:
        return {ErrorCode::StorageFull,
            Sentence::tr("The disk is full: orders cannot be stored. Free some space."), detail};
    case ReadOnly:
        return {ErrorCode::StorageReadOnly,
            Sentence::tr("The data folder cannot be written: orders cannot be stored."), detail};
    case Corrupt:
    case NotADatabase:
        return {ErrorCode::StorageDamaged,
            Sentence::tr("The order database is damaged. It was left as it is."), detail};
    case Busy:
    case Locked:
        return {ErrorCode::StorageInUse, Sentence::tr("Another program holds the order database."),
            detail};
    case Constraint:
        return {ErrorCode::Conflict, Sentence::tr("That is already stored."), detail};
    default:
        return {ErrorCode::StorageUnavailable, Sentence::tr("The order database cannot be used."),
            detail};
    }
}

/// About so many pages a commit of so many changed rows puts into the log. Measured: a row is in
/// three trees or so; those of several orders meet in the last pages of each tree.
int pagesOf(int rows)
{
    constexpr int pagesPerRow = 3;
    constexpr int lastPages = 60;
    constexpr int rowsPerPage = 4;
    return std::min(pagesPerRow * rows, lastPages + rows / rowsPerPage);
}

Error overwritten(const QString &file)
{
    return {ErrorCode::StorageUnavailable,
        Sentence::tr("Another file was copied over the order database: orders cannot be stored."),
        file};
}

} // namespace

Connection::Connection(QString name, QString file)
    : m_name(std::move(name)), m_file(std::move(file))
{
}

Connection::~Connection()
{
    m_prepared.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    sql.setDatabaseName(file);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (access != Access::ReadWrite) {
        options += u";QSQLITE_OPEN_READONLY"_s;
    }
    sql.setConnectOptions(options);
    if (!sql.open()) {
        const Error error {ErrorCode::StorageUnavailable,
            Sentence::tr("The order database cannot be opened: %1").arg(file),
            sql.lastError().text()};
        sql = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
        return error;
    }
    return std::unique_ptr<Connection>(new Connection(name, file));
}

Result<QSqlQuery *> Connection::run(const QString &sql, std::span<const Binding> bindings)
{
    std::unique_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            const Error error = errorOf(fresh->lastError(), sql);
            m_prepared.erase(sql);
            return error;
        }
        query = std::move(fresh);
    }
    for (const Binding &binding : bindings) {
        query->bindValue(QString::fromLatin1(binding.name), binding.value);
    }
    if (!query->exec()) {
        const Error error = errorOf(query->lastError(), sql);
        query->finish();
        return error;
    }
    return query.get();
}

Result<int> Connection::execute(const QString &sql, std::span<const Binding> bindings)
{
    const auto query = run(sql, bindings);
    if (!query) {
        return query.error();
    }
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    m_rows += std::max(changed, 0);
    return changed;
}

Result<void> Connection::perform(const QString &sql)
{
    const auto query = run(sql, {});
    if (!query) {
        return query.error();
    }
    (*query)->finish();
    return {};
}

Result<void> Connection::forEach(const QString &sql, std::span<const Binding> bindings,
    const std::function<void(const Row &)> &read)
{
    const auto query = run(sql, bindings);
    if (!query) {
        return query.error();
    }
    const Row row(**query);
    while ((*query)->next()) {
        read(row);
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    return error.isValid() ? Result<void>(errorOf(error, sql)) : Result<void>();
}

Result<void> Connection::begin()
{
    if (isOverwritten()) {
        return overwritten(m_file);
    }
    return perform(u"BEGIN IMMEDIATE"_s);
}

Result<void> Connection::commit()
{
    // Not asked again whether the file was overwritten: a commit goes to the log, and to roll back
    // would make SQLite forget pages that are nowhere else any more.
    auto done = perform(u"COMMIT"_s);
    if (done) {
        m_pages += pagesOf(std::exchange(m_rows, 0));
    }
    return done;
}

void Connection::checkpointAfter(int pages)
{
    if (m_stamp && m_pages >= pages) {
        checkpoint();
    }
}

void Connection::rollBack()
{
    std::ignore = perform(u"ROLLBACK"_s);
    m_rows = 0;
}

Result<void> Connection::keepToItself()
{
    // A checkpoint within a commit could not be told from what somebody else writes meanwhile. What
    // a savepoint needs to be undone is kept in memory: it is worth nothing after a power cut.
    for (const auto &pragma :
        {u"PRAGMA wal_autocheckpoint = 0"_s, u"PRAGMA temp_store = MEMORY"_s}) {
        if (auto set = perform(pragma); !set) {
            return set;
        }
    }
    if (auto begun = beginLog(); !begun) {
        return begun;
    }
    m_stamp = stampOf(m_file);
    return {};
}

Result<void> Connection::beginLog()
{
    // While nothing is in the log, SQLite asks the file for its size: all that it remembers of it
    // would be worth nothing beside a shorter one.
    int version = 0;
    const auto read = forEach(
        u"PRAGMA user_version"_s, {}, [&version](const Row &row) { version = row.integer(0); });
    if (!read) {
        return read;
    }
    return perform(u"PRAGMA user_version = %1"_s.arg(version));
}

bool Connection::isOverwritten()
{
    if (m_stamp && !m_isOverwritten) {
        const auto found = stampOf(m_file);
        m_isOverwritten = found && found->identity == m_stamp->identity && *found != *m_stamp;
    }
    return m_isOverwritten;
}

void Connection::checkpoint()
{
    if (isOverwritten()) {
        return;
    }
    m_pages = 0;
    // What a failed one has left in the log, the next one takes.
    std::ignore = forEach(u"PRAGMA wal_checkpoint(PASSIVE)"_s, {}, [](const Row &) {});
    if (const auto left = stampOf(m_file); left && left->identity == m_stamp->identity) {
        m_stamp = left;
    }
}

} // namespace docket::store
