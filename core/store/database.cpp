// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "lane_state.h"
#include "migrations.h"
#include "store/order_search_repository.h"

#include <QFileInfo>
#include <QTimeZone>

#include <array>
#include <utility>

namespace docket::store {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcStore, "docket.store")

namespace {

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

Database::Database(QString file, Access access)
    : m_file(std::move(file)), m_access(access), m_there(std::make_unique<LaneState>()),
      m_runway(std::make_unique<Runway>()),
      m_lane(access == Access::ReadWrite ? std::make_unique<Lane>([this] { m_there->tidy(); })
                                         : nullptr)
{
}

Database::~Database()
{
    // It is closed where it was opened, and after what is being committed. Nobody is told any more.
    there([](LaneState &lane) {
        lane.tidy();
        lane.connection.reset();
        return true;
    });
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
    std::unique_ptr<Database> database(new Database(file, access));
    const auto opened = database->there([&](LaneState &lane) -> Result<void> {
        auto connection = Connection::open(file, access);
        if (!connection) {
            return connection.error();
        }
        lane.connection = std::move(*connection);
        return {};
    });
    if (!opened) {
        return opened.error();
    }
    if (const auto prepared = database->prepare(isNew, backupFolder); !prepared) {
        return prepared.error();
    }
    return database;
}

Result<void> Database::prepare(bool isNew, const QString &backupFolder)
{
    if (m_access == Access::ReadWrite) {
        // What the check reads stays: up to this size, all of a database that is overwritten while
        // it is open can still be saved.
        if (const auto set = execute(u"PRAGMA cache_size = -65536"_s); !set) {
            return set.error();
        }
    }
    // open() says true on a garbage file; the first read tells.
    if (!isNew && m_access != Access::Beside && m_access != Access::AsItIs) {
        if (auto checked = quickCheck(*this); !checked) {
            return checked;
        }
    }
    if (!isNew && m_access == Access::ReadWrite) {
        // Before the first pragma: how the file keeps its log is written into it.
        if (auto known = refuseUnknown(*this); !known) {
            return known;
        }
    }
    if (auto set = applyPragmas(*this, m_access); !set) {
        return set;
    }
    if (m_access == Access::ReadWrite) {
        if (auto migrated = migrate(*this, isNew ? QString() : backupFolder); !migrated) {
            return migrated;
        }
        if (const auto added = OrderSearchRepository(*this).addMissing(); !added) {
            // A shop sells without its search.
            qCWarning(lcStore).noquote()
                << "some orders cannot be searched:" << added.error().detail;
        }
        return {};
    }
    return m_access == Access::AsItIs ? Result<void>() : refuseOtherVersions(*this);
}

template <typename T>
Result<T> Database::checked(Result<T> result)
{
    // What the schema refuses leaves the transaction as it was. After any other failure SQLite may
    // have dropped all of it.
    if (!result && m_group != nullptr && result.error().code != ErrorCode::Conflict
        && !m_group->m_failure) {
        m_group->m_failure = result.error();
    }
    return result;
}

Result<void> Database::becomeReady()
{
    if (m_group != nullptr) {
        return m_group->catchUp();
    }
    settle();
    return {};
}

Result<int> Database::execute(const QString &sql, Bindings bindings)
{
    if (auto ready = becomeReady(); !ready) {
        return ready.error();
    }
    return checked(there([&](LaneState &lane) -> Result<int> {
        if (m_isSavepointWanted) {
            if (const auto begun = lane.connection->perform(u"SAVEPOINT part"_s); !begun) {
                return begun.error();
            }
            m_isSavepointWanted = false;
        }
        return lane.connection->execute(sql, {bindings.begin(), bindings.size()});
    }));
}

Result<void> Database::write(const QString &sql, Bindings bindings)
{
    if (m_group != nullptr && m_isInTransaction) {
        m_group->m_waiting.push_back({sql, bindings});
        return {};
    }
    const auto written = execute(sql, bindings);
    return written ? Result<void>() : Result<void>(written.error());
}

Result<void> Database::forEach(
    const QString &sql, Bindings bindings, const std::function<void(const Row &)> &read)
{
    if (auto ready = becomeReady(); !ready) {
        return ready;
    }
    return checked(there([&](LaneState &lane) {
        return lane.connection->forEach(sql, {bindings.begin(), bindings.size()}, read);
    }));
}

Result<void> Database::executeLast(LastStatement statement)
{
    if (!m_isInTransaction) {
        if (auto ready = becomeReady(); !ready) {
            return ready;
        }
        const auto done = there([&](LaneState &lane) {
            return lane.connection->execute(statement.sql, statement.bindings());
        });
        return done ? Result<void>() : done.error();
    }
    m_last.append(std::move(statement));
    return {};
}

bool Database::takeBackLast(qint64 key)
{
    return m_last.removeIf([key](const LastStatement &each) { return each.key == key; }) > 0;
}

void Database::settle()
{
    if (m_group != nullptr || m_flights.empty()) {
        return;
    }
    m_lane->run([] {});
    land();
}

void Database::land()
{
    // Who is told may come back here: the next group is told after this one.
    if (m_isLanding) {
        return;
    }
    m_isLanding = true;
    const ActingAs nobody(*this, {}); // whoever it was that had to wait for them
    while (!m_flights.empty() && m_flights.front()->isOver.load(std::memory_order_acquire)) {
        const auto flight = std::move(m_flights.front());
        m_flights.pop_front();
        if (!flight->result) {
            ++m_generation;
            ++m_undone;
            // All that are lost with it are told before anything new begins.
            m_lane->run([] {});
        }
        const auto told = std::move(flight->told); // let go in this thread
        told(flight->result);
    }
    m_isLanding = false;
}

Result<void> Database::setGuarded(bool isGuarded)
{
    const auto done =
        execute(isGuarded ? u"PRAGMA query_only = ON"_s : u"PRAGMA query_only = OFF"_s);
    return done ? Result<void>() : done.error();
}

Result<void> Database::keepToItself()
{
    if (auto ready = becomeReady(); !ready) {
        return ready;
    }
    return there([](LaneState &lane) { return lane.connection->keepToItself(); });
}

bool Database::isOverwritten()
{
    return there([](LaneState &lane) { return lane.connection->isOverwritten(); });
}

Result<void> Database::beginWriting()
{
    settle();
    return there([](LaneState &lane) { return lane.begin(); });
}

Result<void> Database::commitWriting()
{
    return there([last = std::exchange(m_last, {})](LaneState &lane) -> Result<void> {
        for (const LastStatement &statement : last) {
            const auto done = lane.connection->execute(statement.sql, statement.bindings());
            if (!done) {
                return done.error();
            }
        }
        auto committed = lane.commit();
        lane.connection->checkpointAfter(LaneState::mostPages);
        return committed;
    });
}

void Database::rollBack()
{
    there([](LaneState &lane) {
        lane.rollBack();
        return true;
    });
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
    const auto copied = execute(u"VACUUM INTO :file"_s, {{":file", file}});
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

} // namespace docket::store
