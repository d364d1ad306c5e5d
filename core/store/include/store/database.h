// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/file_on_disk.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <deque>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace docket::store {

/// A named parameter of a statement: {":day", "20261120"}.
struct Binding {
    const char *name;
    QVariant value;
};
using Bindings = std::initializer_list<Binding>;

/// A statement that waits for its turn.
struct Statement {
    QString sql;
    std::vector<Binding> bindings;
};

/// One that waits for the end of its transaction or longer, and what it is about.
struct LastStatement {
    qint64 key;
    QString sql;
    std::function<std::vector<Binding>()> bindings; ///< Made where it runs: it may take its time.
};

/// One row of a result, while it is being read.
class Row {
public:
    explicit Row(const QSqlQuery &query) : m_query(query) { }

    QString text(int column) const { return m_query.value(column).toString(); }
    int integer(int column) const { return m_query.value(column).toInt(); }
    qint64 bigInteger(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return m_query.value(column).toInt() != 0; }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    /// UTC; invalid for NULL.
    QDateTime instant(int column) const;

private:
    const QSqlQuery &m_query;
};

/// Stored form of an instant: milliseconds since 1970 UTC, or NULL.
QVariant toColumn(const QDateTime &instant);

class CommitGroup;
class Connection;
class Lane;
struct GroupRest;

enum class Access {
    ReadWrite, ///< The one writer of the data folder: creates, migrates, commits, checkpoints.
    ReadOnly, ///< Looks only; sees every commit, never writes or checkpoints.
    Beside, ///< The same beside a writer of this program, which has checked the file: opens at
            ///< once.
    AsItIs, ///< Looks only, at a file of any version and whatever its state.
};

/// The database file, for the thread that opened it. All SQL of Docket runs through here, and every
/// prepare and exec is checked. Errors come back as Docket's own codes; the driver's words are in
/// Error::detail. What is opened ReadWrite keeps its one connection in a thread of its own: each
/// call here waits for that thread, but for what a CommitGroup commits.
class Database {
public:
    /// Opens the file, checks it (`PRAGMA quick_check`) and, for ReadWrite, brings the schema up to
    /// date (a checked copy of an older file is put into `backupFolder` first). A newer file
    /// (StorageTooNew) and another program's (StorageForeign) are refused and stay as they are.
    static Result<std::unique_ptr<Database>> open(
        const QString &file, Access access, const QString &backupFolder = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs a statement that returns no rows. \return the number of rows it changed.
    Result<int> execute(const QString &sql, Bindings bindings = {});
    /// The same for one whose answer nobody needs: in a group's transaction it waits until
    /// something asks for it or the group commits, and what it is refused for, the group is.
    Result<void> write(const QString &sql, Bindings bindings);
    /// Calls `read` for each row, in the connection's thread while this one waits; the statement is
    /// finished before this returns.
    Result<void> forEach(
        const QString &sql, Bindings bindings, const std::function<void(const Row &)> &read);
    /// All rows, each made into a T.
    template <typename T>
    Result<QList<T>> all(
        const QString &sql, Bindings bindings, const std::function<T(const Row &)> &read);
    /// The first row, if there is one.
    template <typename T>
    Result<std::optional<T>> first(
        const QString &sql, Bindings bindings, const std::function<T(const Row &)> &read);

    /// For an index that can be made again: runs a statement just before the transaction under way
    /// commits, behind all else in it; at once where there is none. Of a group that only writes it
    /// may run later, with the next transaction that does not, in a calm moment (some hundredths of
    /// a second), or with some dozen others; a crash can come before that. What is rolled back
    /// takes its statements with it.
    Result<void> executeLast(LastStatement statement);
    /// Takes back what waits under this key. \return whether something did.
    bool takeBackLast(qint64 key);

    /// Waits for the groups that are being committed, and has them told: whatever that does is done
    /// on return. From within `told` itself it only waits. All that reads or writes outside of
    /// groups begins with it; within one it does nothing.
    void settle();
    /// Whether what is written now belongs to a group.
    bool isGrouping() const { return m_group != nullptr; }
    /// Grows with whatever was written in a group and is not kept: a part, a group. What rests on
    /// it is void.
    int undone() const { return m_undone; }

    /// In whose name what is written now is written; empty: nobody said.
    const QString &actor() const { return m_actor; }

    /// From here on whether what is written is refused, although the file could be written.
    Result<void> setGuarded(bool isGuarded);

    /// From here on nobody but this connection writes into the file, and it does so only between
    /// transactions, in a calm moment or once in some thousand rows. Where somebody else has, no
    /// transaction begins any more; one that has begun goes to the log as ever. Not within a
    /// transaction.
    Result<void> keepToItself();
    /// Whether somebody else has written into the file since; it stays so. One that was removed or
    /// replaced is another file.
    bool isOverwritten();

    /// Writes a compact copy of the whole file, as of one moment. `file` must not exist.
    Result<void> copyInto(const QString &file);

    /// SQLite's own opinion of the whole file: empty when it is good, else the findings.
    Result<QStringList> integrityFindings();

private:
    friend class ActingAs;
    friend class CommitGroup;
    friend class Transaction;
    friend class Savepoint;
    struct Flight;
    struct LaneState;
    struct Runway;
    Database(QString file, Access access);
    Result<void> prepare(bool isNew, const QString &backupFolder);
    /// Runs something where the connection lives, and waits for it.
    template <typename Work>
    auto there(const Work &work);
    /// Whatever waits has been done, and nothing is being committed.
    Result<void> becomeReady();
    /// An error of the store, not of what is stored: a group that stands has failed with it.
    template <typename T>
    Result<T> checked(Result<T> result);
    Result<void> beginWriting();
    Result<void> commitWriting();
    void rollBack();
    void launch(GroupRest rest, std::function<void(const Result<void> &)> told);
    void takeOff();
    void land();

    const QString m_file;
    const Access m_access;
    QObject m_here; ///< A way back into this thread.
    std::unique_ptr<LaneState> m_there;
    std::deque<std::shared_ptr<Flight>> m_flights; ///< Groups that are being committed.
    std::unique_ptr<Runway> m_runway; ///< Those of them that wait for it.
    bool m_isLanding = false;
    int m_generation = 1; ///< Grows when a group was told to be lost.
    int m_undone = 0;
    bool m_isSavepointWanted = false; ///< Before the next statement that writes.
    CommitGroup *m_group = nullptr;
    bool m_isInTransaction = false;
    QList<LastStatement> m_last;
    QString m_actor;
    std::unique_ptr<Lane> m_lane; ///< Ends first. None: the connection is of this thread.
};

/// What is written while it stands is written in somebody's name: the audit log says who.
class ActingAs {
public:
    ActingAs(Database &database, const QString &actor)
        : m_database(database), m_before(std::exchange(database.m_actor, actor))
    {
    }
    ~ActingAs() { m_database.m_actor = m_before; }
    ActingAs(const ActingAs &) = delete;
    ActingAs &operator=(const ActingAs &) = delete;

private:
    Database &m_database;
    const QString m_before;
};

/// Transactions that reach the disk together, with one sync. While it stands, each Transaction of
/// its database is a part of it that can fail alone; what a part's commit() said holds only once
/// the group's has said so too. Not nested; outlives its parts.
class CommitGroup {
public:
    explicit CommitGroup(Database &database);
    /// Without a commit nothing of it is kept.
    ~CommitGroup();
    CommitGroup(const CommitGroup &) = delete;
    CommitGroup &operator=(const CommitGroup &) = delete;

    /// All parts are on the disk when it returns without an error; else none of them is. A store
    /// that failed once inside the group, in whichever part, has failed for all of it, and does
    /// nothing more until the group has gone.
    Result<void> commit();
    /// The same without waiting: `told` is called in this thread, before this returns or by its
    /// event loop, for one group after the other (but see standAlone()). A group that began before
    /// another one was told to be lost may rest on it, and is lost with it.
    void commit(std::function<void(const Result<void> &)> told);
    /// Nothing in it rests on what earlier groups wrote that are still being committed: where it
    /// wrote nothing either, it is told at once.
    void standAlone() { m_standsAlone = true; }

private:
    friend class Database;
    friend class Transaction;
    friend class Savepoint;
    /// A place among the group's statements.
    using Mark = size_t;
    Result<void> beginPart(Mark &mark);
    Mark mark(const QString &savepoint);
    Result<void> release(Mark mark, const QString &savepoint);
    Result<void> undo(Mark mark, const QString &savepoint);
    /// Has done what waits.
    Result<void> catchUp();

    /// What is left to do for the commit.
    GroupRest close();

    Database &m_database;
    const int m_generation;
    bool m_isBegun = false; // in the store
    bool m_isOver = false;
    bool m_standsAlone = false;
    Mark m_done = 0; // as many have been performed
    std::vector<Statement> m_waiting;
    std::optional<Error> m_failure;
};

/// A write transaction (`BEGIN IMMEDIATE`, or a savepoint within a group); rolled back unless
/// committed. Not nested.
class Transaction {
public:
    static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// On the disk when it returns without an error; within a group, with the group's commit.
    Result<void> commit();

private:
    Transaction(Database &database, size_t mark);

    Database &m_database;
    const bool m_isPart;
    const size_t m_mark; // of a part
    const QList<LastStatement> m_lastBefore;
    bool m_open = true;
};

/// A part of a transaction that can fail alone; undone unless released. It reaches the store with
/// the first execute() in it, so a part that writes nothing costs nothing. Not nested.
class Savepoint {
public:
    explicit Savepoint(Database &database);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    Result<void> release();

private:
    /// Takes the wish back. \return whether the savepoint is in the store.
    bool isBegun();

    Database &m_database;
    std::optional<size_t> m_mark; // in a group
    const QList<LastStatement> m_lastBefore;
    bool m_open = true;
};

template <typename T>
Result<QList<T>> Database::all(
    const QString &sql, Bindings bindings, const std::function<T(const Row &)> &read)
{
    QList<T> values;
    const auto done = forEach(sql, bindings, [&](const Row &row) { values.append(read(row)); });
    if (!done) {
        return done.error();
    }
    return values;
}

template <typename T>
Result<std::optional<T>> Database::first(
    const QString &sql, Bindings bindings, const std::function<T(const Row &)> &read)
{
    std::optional<T> value;
    const auto done = forEach(sql, bindings, [&](const Row &row) {
        if (!value) {
            value = read(row);
        }
    });
    if (!done) {
        return done.error();
    }
    return value;
}

} // namespace docket::store
