// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "migrations.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QTimeZone>
#include <QUuid>

#include <array>
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

/// So many changed rows fill about a thousand pages of the log, which is SQLite's own measure.
constexpr int rowsPerCheckpoint = 1'000;

Error overwritten(const QString &file)
{
    return {ErrorCode::StorageUnavailable,
        Sentence::tr("Another file was copied over the order database: orders cannot be stored."),
        file};
}

Result<void> applyPragmas(Database &database, Access access)
{
    // WAL with FULL: one sync a commit, and nothing committed is lost in a power cut.
    const QStringList writer {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA foreign_keys = ON"_s};
    const QStringList reader {u"PRAGMA query_only = ON"_s};
    // Who looks through a million orders meets the same pages of the index again and again.
    const QStringList beside {reader.first(), u"PRAGMA cache_size = -16384"_s};
    const QStringList &pragmas = access == Access::ReadWrite ? writer
        : access == Access::Beside                           ? beside
                                                             : reader;
    for (const QString &pragma : pragmas) {
        if (const auto done = database.execute(pragma); !done) {
            return done.error();
        }
    }
    return {};
}

Result<void> quickCheck(Database &database)
{
    QStringList findings;
    const auto done = database.forEach(
        u"PRAGMA quick_check(1)"_s, {}, [&](const Row &row) { findings.append(row.text(0)); });
    if (!done) {
        return done.error();
    }
    if (findings != QStringList {u"ok"_s}) {
        return Error {ErrorCode::StorageDamaged,
            Sentence::tr("The order database is damaged. It was left as it is."),
            findings.join(u"; "_s)};
    }
    return {};
}

} // namespace

QDateTime Row::instant(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::utc());
}

QVariant toColumn(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toMSecsSinceEpoch())
                             : QVariant(QMetaType::fromType<qint64>());
}

Database::Database(QString connection, QString file, Access access)
    : m_connection(std::move(connection)), m_file(std::move(file)), m_access(access)
{
}

Database::~Database()
{
    m_prepared.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(
    const QString &file, Access access, const QString &backupFolder)
{
    const QFileInfo info(file);
    const bool isNew = !info.exists() || info.size() == 0;
    if (isNew && access != Access::ReadWrite) {
        return Error {
            ErrorCode::NotFound, Sentence::tr("There is no order database here yet."), file};
    }
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
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
            QSqlDatabase::removeDatabase(connection);
            return error;
        }
    }
    std::unique_ptr<Database> database(new Database(connection, file, access));
    if (access == Access::ReadWrite) {
        // What the check reads stays: up to this size, all of a database that is overwritten while
        // it is open can still be saved.
        if (const auto set = database->execute(u"PRAGMA cache_size = -65536"_s); !set) {
            return set.error();
        }
    }
    // open() says true on a garbage file; the first read tells.
    if (!isNew && access != Access::Beside && access != Access::AsItIs) {
        if (const auto checked = quickCheck(*database); !checked) {
            return checked.error();
        }
    }
    if (!isNew && access == Access::ReadWrite) {
        // Before the first pragma: how the file keeps its log is written into it.
        if (const auto known = refuseUnknown(*database); !known) {
            return known.error();
        }
    }
    if (const auto set = applyPragmas(*database, access); !set) {
        return set.error();
    }
    const auto current = access == Access::ReadWrite
        ? migrate(*database, isNew ? QString() : backupFolder)
        : access == Access::AsItIs ? Result<void>()
                                   : refuseOtherVersions(*database);
    if (!current) {
        return current.error();
    }
    return database;
}

Error Database::failed(const QSqlError &error, const QString &sql)
{
    const Error failure = errorOf(error, sql);
    // What the schema refuses leaves the transaction as it was. After any other failure SQLite may
    // have dropped all of it.
    if (m_group != nullptr && failure.code != ErrorCode::Conflict && !m_group->m_failure) {
        m_group->m_failure = failure;
    }
    return failure;
}

Result<QSqlQuery *> Database::run(const QString &sql, std::span<const Binding> bindings)
{
    // Where SQLite has dropped the transaction, the next statement would commit by itself.
    if (m_group != nullptr && m_group->m_failure) {
        return *m_group->m_failure;
    }
    std::unique_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            const Error error = failed(fresh->lastError(), sql);
            m_prepared.erase(sql);
            return error;
        }
        query = std::move(fresh);
    }
    for (const Binding &binding : bindings) {
        query->bindValue(QString::fromLatin1(binding.name), binding.value);
    }
    if (!query->exec()) {
        const Error error = failed(query->lastError(), sql);
        query->finish();
        return error;
    }
    return query.get();
}

Result<int> Database::execute(const QString &sql, Bindings bindings)
{
    if (m_isSavepointWanted) {
        if (const auto begun = perform(u"SAVEPOINT part"_s, {}); !begun) {
            return begun.error();
        }
        m_isSavepointWanted = false;
    }
    auto changed = perform(sql, {bindings.begin(), bindings.size()});
    m_rows += changed ? std::max(*changed, 0) : 0;
    return changed;
}

Result<void> Database::executeLast(LastStatement statement)
{
    if (!m_isInTransaction) {
        const auto done = perform(statement.sql, statement.bindings);
        return done ? Result<void>() : done.error();
    }
    m_last.append(std::move(statement));
    return {};
}

bool Database::takeBackLast(qint64 key)
{
    return m_last.removeIf([key](const LastStatement &each) { return each.key == key; }) > 0;
}

Result<void> Database::performLast()
{
    for (const LastStatement &statement : std::exchange(m_last, {})) {
        if (const auto done = perform(statement.sql, statement.bindings); !done) {
            return done.error();
        }
    }
    return {};
}

Result<int> Database::perform(const QString &sql, std::span<const Binding> bindings)
{
    const auto query = run(sql, bindings);
    if (!query) {
        return query.error();
    }
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<void> Database::forEach(
    const QString &sql, Bindings bindings, const std::function<void(const Row &)> &read)
{
    const auto query = run(sql, {bindings.begin(), bindings.size()});
    if (!query) {
        return query.error();
    }
    const Row row(**query);
    while ((*query)->next()) {
        read(row);
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid()) {
        return failed(error, sql);
    }
    return {};
}

Result<void> Database::setGuarded(bool isGuarded)
{
    const auto done =
        perform(isGuarded ? u"PRAGMA query_only = ON"_s : u"PRAGMA query_only = OFF"_s, {});
    return done ? Result<void>() : done.error();
}

Result<void> Database::keepToItself()
{
    // A checkpoint within a commit could not be told from what somebody else writes meanwhile. What
    // a savepoint needs to be undone is kept in memory: it is worth nothing after a power cut.
    for (const auto &pragma :
        {u"PRAGMA wal_autocheckpoint = 0"_s, u"PRAGMA temp_store = MEMORY"_s}) {
        if (const auto set = perform(pragma, {}); !set) {
            return set.error();
        }
    }
    if (auto begun = beginLog(); !begun) {
        return begun;
    }
    m_stamp = stampOf(m_file);
    return {};
}

Result<void> Database::beginLog()
{
    // While nothing is in the log, SQLite asks the file for its size: all that it remembers of it
    // would be worth nothing beside a shorter one.
    const auto version =
        first<int>(u"PRAGMA user_version"_s, {}, [](const Row &row) { return row.integer(0); });
    if (!version) {
        return version.error();
    }
    const auto written = perform(u"PRAGMA user_version = %1"_s.arg(version->value_or(0)), {});
    return written ? Result<void>() : Result<void>(written.error());
}

bool Database::isOverwritten()
{
    if (m_stamp && !m_isOverwritten) {
        const auto found = stampOf(m_file);
        m_isOverwritten = found && found->identity == m_stamp->identity && *found != *m_stamp;
    }
    return m_isOverwritten;
}

void Database::checkpoint()
{
    if (isOverwritten()) {
        return;
    }
    m_rows = 0;
    // What a failed one has left in the log, the next one takes.
    std::ignore = forEach(u"PRAGMA wal_checkpoint(PASSIVE)"_s, {}, [](const Row &) {});
    if (const auto left = stampOf(m_file); left && left->identity == m_stamp->identity) {
        m_stamp = left;
    }
}

Result<void> Database::beginWriting()
{
    if (isOverwritten()) {
        return overwritten(m_file);
    }
    const auto begun = perform(u"BEGIN IMMEDIATE"_s, {});
    return begun ? Result<void>() : Result<void>(begun.error());
}

Result<void> Database::commitWriting()
{
    // Not asked again whether the file was overwritten: a commit goes to the log, and to roll back
    // would make SQLite forget pages that are nowhere else any more.
    if (auto done = performLast(); !done) {
        return done;
    }
    if (const auto done = perform(u"COMMIT"_s, {}); !done) {
        return done.error();
    }
    if (m_stamp && m_rows >= rowsPerCheckpoint) {
        checkpoint();
    }
    return {};
}

Result<void> Database::copyInto(const QString &file)
{
    // A connection that only looks is guarded twice: by how the file is open, and by query_only.
    // The second also forbids to write another file.
    const bool isGuarded = m_access != Access::ReadWrite;
    if (isGuarded) {
        if (auto lifted = setGuarded(false); !lifted) {
            return lifted;
        }
    }
    const auto copied = perform(u"VACUUM INTO :file"_s, std::array {Binding {":file", file}});
    if (isGuarded) {
        if (const auto guarded = setGuarded(true); !guarded) {
            return guarded.error();
        }
    }
    return copied ? Result<void>() : Result<void>(copied.error());
}

Result<QStringList> Database::integrityFindings()
{
    QStringList findings;
    const auto note = [&](const Row &row) {
        if (row.text(0) != "ok"_L1) {
            findings.append(row.text(0));
        }
    };
    if (const auto done = forEach(u"PRAGMA integrity_check"_s, {}, note); !done) {
        return done.error();
    }
    const auto orphan = [&](const Row &row) {
        findings.append(u"%1: a row refers to a missing row of %2"_s.arg(row.text(0), row.text(2)));
    };
    if (const auto done = forEach(u"PRAGMA foreign_key_check"_s, {}, orphan); !done) {
        return done.error();
    }
    return findings;
}

CommitGroup::CommitGroup(Database &database) : m_database(database)
{
    Q_ASSERT(database.m_group == nullptr);
    database.m_group = this;
}

CommitGroup::~CommitGroup()
{
    m_database.m_group = nullptr;
    m_database.m_last.clear();
    if (m_isBegun) {
        // Nothing better can be done here: SQLite rolls back by itself when the connection goes.
        std::ignore = m_database.perform(u"ROLLBACK"_s, {});
    }
}

Result<void> CommitGroup::beginPart()
{
    if (m_failure) {
        return *m_failure;
    }
    if (!m_isBegun) {
        if (auto begun = m_database.beginWriting(); !begun) {
            return begun;
        }
        m_isBegun = true;
    }
    const auto begun = m_database.perform(u"SAVEPOINT member"_s, {});
    return begun ? Result<void>() : Result<void>(begun.error());
}

Result<void> CommitGroup::commit()
{
    if (m_failure) {
        return *m_failure;
    }
    if (m_isBegun) {
        if (auto done = m_database.commitWriting(); !done) {
            return done;
        }
        m_isBegun = false;
    }
    return {};
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    if (database.m_group != nullptr) {
        if (const auto begun = database.m_group->beginPart(); !begun) {
            return begun.error();
        }
    } else if (const auto begun = database.beginWriting(); !begun) {
        return begun.error();
    }
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::Transaction(Database &database)
    : m_database(database), m_isPart(database.m_group != nullptr), m_lastBefore(database.m_last)
{
    m_database.m_isInTransaction = true;
}

Transaction::~Transaction()
{
    if (!m_open) {
        return;
    }
    m_database.m_isInTransaction = false;
    m_database.m_last = m_lastBefore;
    // Nothing better can be done here: SQLite rolls back by itself when the connection goes, and a
    // group whose part could not be undone does not commit.
    if (m_isPart) {
        std::ignore = m_database.perform(u"ROLLBACK TO member"_s, {});
        std::ignore = m_database.perform(u"RELEASE member"_s, {});
    } else {
        std::ignore = m_database.perform(u"ROLLBACK"_s, {});
    }
}

Result<void> Transaction::commit()
{
    if (m_isPart) {
        if (const auto done = m_database.perform(u"RELEASE member"_s, {}); !done) {
            return done.error();
        }
    } else if (auto done = m_database.commitWriting(); !done) {
        return done;
    }
    m_open = false;
    m_database.m_isInTransaction = false;
    return {};
}

Savepoint::Savepoint(Database &database) : m_database(database), m_lastBefore(database.m_last)
{
    Q_ASSERT(!database.m_isSavepointWanted);
    database.m_isSavepointWanted = true;
}

bool Savepoint::isBegun()
{
    return !std::exchange(m_database.m_isSavepointWanted, false);
}

Savepoint::~Savepoint()
{
    if (!m_open) {
        return;
    }
    m_database.m_last = m_lastBefore;
    if (isBegun()) {
        // If this fails the transaction around it cannot commit either, and says so there.
        std::ignore = m_database.perform(u"ROLLBACK TO part"_s, {});
        std::ignore = m_database.perform(u"RELEASE part"_s, {});
    }
}

Result<void> Savepoint::release()
{
    if (isBegun()) {
        if (const auto done = m_database.perform(u"RELEASE part"_s, {}); !done) {
            return done.error();
        }
    }
    m_open = false;
    return {};
}

} // namespace docket::store
