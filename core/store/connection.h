// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QSqlError>
#include <QSqlQuery>

#include <memory>
#include <optional>
#include <span>
#include <unordered_map>

namespace docket::store {

/// One connection of Qt Sql to the file, for the thread that opened it, which closes it too. Every
/// prepare and exec is checked.
class Connection {
public:
    /// A file that is no database opens: the first statement tells.
    static Result<std::unique_ptr<Connection>> open(const QString &file, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs a statement that returns no rows. \return the number of rows it changed.
    Result<int> execute(const QString &sql, std::span<const Binding> bindings = {});
    /// The same for what changes no row: pragmas, the borders of transactions.
    Result<void> perform(const QString &sql);
    /// Calls `read` for each row; the statement is finished before this returns.
    Result<void> forEach(const QString &sql, std::span<const Binding> bindings,
        const std::function<void(const Row &)> &read);

    /// Refused once somebody else has written into the file.
    Result<void> begin();
    Result<void> commit();
    /// Where the log has grown by about so many pages since the last one, and nobody else writes
    /// into the file.
    void checkpointAfter(int pages);
    /// Where it fails nothing better can be done: SQLite rolls back by itself when the connection
    /// goes.
    void rollBack();

    /// See Database.
    Result<void> keepToItself();
    bool isOverwritten();

private:
    Connection(QString name, QString file);
    Result<QSqlQuery *> run(const QString &sql, std::span<const Binding> bindings);
    /// Writes into the log what is in the file already.
    Result<void> beginLog();
    void checkpoint();

    QString m_name;
    QString m_file;
    std::optional<FileStamp> m_stamp; // as this connection has left the file; empty: not watched
    bool m_isOverwritten = false;
    int m_rows = 0; // changed since the last commit
    int m_pages = 0; // in the log since the last checkpoint, about
    /// Long texts that differ near their end or in their length: to hash all of it costs more than
    /// to compare it once.
    struct SqlHash {
        size_t operator()(const QString &sql) const
        {
            constexpr qsizetype longestTail = 24;
            return qHash(QStringView(sql).last(std::min(sql.size(), longestTail)),
                static_cast<size_t>(sql.size()));
        }
    };
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>, SqlHash> m_prepared;
};

} // namespace docket::store
