// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lane_state.h"

#include <algorithm>
#include <array>
#include <utility>

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

const QString memberPoint = u"member"_s;
const QString partPoint = u"part"_s;

/// So many rows of an index a busy store leaves for later. See OrderSearchRepository::addMissing().
constexpr size_t mostLater = 64;

Result<void> performAll(Connection &connection, const std::vector<Statement> &statements)
{
    for (const Statement &statement : statements) {
        if (statement.sql.isEmpty()) {
            continue; // taken back
        }
        if (statement.bindings.empty()) { // the border of a savepoint
            if (auto done = connection.perform(statement.sql); !done) {
                return done;
            }
            continue;
        }
        if (const auto done = connection.execute(statement.sql, statement.bindings); !done) {
            return done.error();
        }
    }
    return {};
}

Result<void> performAll(Connection &connection, const std::vector<LastStatement> &statements)
{
    for (const LastStatement &statement : statements) {
        if (const auto done = connection.execute(statement.sql, statement.bindings()); !done) {
            return done.error();
        }
    }
    return {};
}

/// What is refused for such a reason may be taken the next time.
bool canPass(ErrorCode code)
{
    return code == ErrorCode::StorageFull || code == ErrorCode::StorageReadOnly
        || code == ErrorCode::StorageInUse;
}

Result<void> undoSavepoint(Connection &connection, const QString &savepoint)
{
    const auto undone = connection.perform(u"ROLLBACK TO %1"_s.arg(savepoint));
    return undone ? connection.perform(u"RELEASE %1"_s.arg(savepoint)) : undone;
}

} // namespace

CommitGroup::CommitGroup(Database &database)
    : m_database(database), m_generation(database.m_generation)
{
    Q_ASSERT(database.m_group == nullptr);
    database.m_group = this;
}

CommitGroup::~CommitGroup()
{
    if (m_isOver) {
        return;
    }
    m_database.m_group = nullptr;
    m_database.m_last.clear();
    ++m_database.m_undone;
    if (m_isBegun) {
        m_database.rollBack();
    }
}

Result<void> CommitGroup::catchUp()
{
    if (m_failure) {
        return *m_failure;
    }
    if (m_waiting.empty()) {
        return {};
    }
    const auto done = m_database.there([this](Database::LaneState &lane) -> Result<void> {
        if (!m_isBegun) {
            if (m_generation <= lane.lostGeneration) {
                return *lane.loss;
            }
            if (auto begun = lane.begin(); !begun) {
                return begun;
            }
            m_isBegun = true;
        }
        return performAll(*lane.connection, m_waiting);
    });
    m_done += m_waiting.size();
    m_waiting.clear();
    if (!done) {
        m_failure = done.error();
    }
    return done;
}

CommitGroup::Mark CommitGroup::mark(const QString &savepoint)
{
    m_waiting.push_back({u"SAVEPOINT "_s + savepoint, {}});
    return m_done + m_waiting.size() - 1;
}

Result<void> CommitGroup::release(Mark mark, const QString &savepoint)
{
    if (m_failure) {
        return *m_failure;
    }
    if (mark >= m_done) {
        m_waiting[mark - m_done].sql.clear();
    } else {
        m_waiting.push_back({u"RELEASE "_s + savepoint, {}});
    }
    return {};
}

Result<void> CommitGroup::undo(Mark mark, const QString &savepoint)
{
    ++m_database.m_undone;
    if (mark >= m_done) {
        m_waiting.resize(mark - m_done);
        return {};
    }
    m_waiting.clear();
    if (m_failure) {
        return {}; // all of it goes
    }
    auto undone = m_database.there([&savepoint](Database::LaneState &lane) {
        return undoSavepoint(*lane.connection, savepoint);
    });
    if (!undone) {
        m_failure = undone.error();
    }
    return undone;
}

Result<void> CommitGroup::beginPart(Mark &mark)
{
    if (m_failure) {
        return *m_failure;
    }
    mark = this->mark(memberPoint);
    return {};
}

Result<void> CommitGroup::commit()
{
    GroupRest rest = close();
    if (rest.isEmpty()) {
        return {};
    }
    auto done = m_database.there([&rest](Database::LaneState &lane) {
        auto committed = lane.commit(std::array {&rest});
        lane.connection->checkpointAfter(Database::LaneState::mostPages);
        return committed;
    });
    if (!done) {
        ++m_database.m_generation;
        ++m_database.m_undone;
    }
    return done;
}

void CommitGroup::commit(std::function<void(const Result<void> &)> told)
{
    GroupRest rest = close();
    if (rest.isEmpty() && (m_standsAlone || m_database.m_flights.empty())) {
        told({});
    } else {
        m_database.launch(std::move(rest), std::move(told));
    }
}

GroupRest CommitGroup::close()
{
    m_isOver = true;
    m_database.m_group = nullptr;
    std::vector<LastStatement> later;
    for (LastStatement &statement : std::exchange(m_database.m_last, {})) {
        if (m_isBegun) { // what it has taken out of the index comes back with it
            m_waiting.push_back({std::move(statement.sql), statement.bindings()});
        } else {
            later.push_back(std::move(statement));
        }
    }
    std::erase_if(m_waiting, [](const Statement &statement) { return statement.sql.isEmpty(); });
    return {m_generation, m_isBegun, std::move(m_failure), std::move(m_waiting), std::move(later)};
}

Result<void> Database::LaneState::begin()
{
    m_laterDone = 0;
    auto begun = connection->begin();
    if (!begun) {
        return begun;
    }
    if (const auto added = performAll(*connection, later); !added) {
        qCWarning(lcStore).noquote()
            << "what was left for later is not done:" << added.error().detail;
        if (!canPass(added.error().code)) {
            later.clear(); // it is not worth an order: the next start finds it missing
        }
        connection->rollBack();
        if (begun = connection->begin(); !begun) {
            return begun;
        }
    } else {
        m_laterDone = later.size();
    }
    m_isBegun = true;
    return {};
}

Result<void> Database::LaneState::beginWithoutLater()
{
    m_laterDone = 0;
    auto begun = connection->begin();
    m_isBegun = static_cast<bool>(begun);
    return begun;
}

Result<void> Database::LaneState::commit()
{
    auto done = connection->commit();
    if (done) {
        m_isBegun = false;
        const auto all = later.begin();
        later.erase(all, all + static_cast<std::ptrdiff_t>(std::exchange(m_laterDone, 0)));
    }
    return done;
}

void Database::LaneState::rollBack()
{
    connection->rollBack();
    m_isBegun = false;
    m_laterDone = 0;
}

void Database::LaneState::tidy()
{
    if (connection == nullptr || m_isBegun) {
        return;
    }
    if (!later.empty()) {
        // What cannot be written now waits on.
        if (const auto begun = begin(); begun && !commit()) {
            rollBack();
        }
    }
    connection->checkpointAfter(calmPages);
}

Result<void> Database::LaneState::commit(std::span<GroupRest *const> groups)
{
    bool isBegun = false;
    bool isEmpty = true;
    const auto tryAll = [&]() -> Result<void> {
        for (const GroupRest *group : groups) {
            isBegun |= group->isBegun; // the first one: whoever began waited for those before
            isEmpty &= group->isEmpty();
            if (group->failure) {
                return *group->failure;
            }
            if (group->generation <= lostGeneration) {
                return *loss;
            }
        }
        if (isEmpty) {
            return {};
        }
        if (!isBegun) {
            auto begun = later.size() < mostLater ? beginWithoutLater() : begin();
            if (!begun) {
                return begun;
            }
            isBegun = true;
        }
        for (const GroupRest *group : groups) {
            if (auto performed = performAll(*connection, group->waiting); !performed) {
                return performed;
            }
        }
        return commit();
    };
    auto done = tryAll();
    if (done) {
        for (GroupRest *group : groups) {
            std::ranges::move(group->later, std::back_inserter(later));
        }
    } else {
        if (isBegun) {
            rollBack();
        }
        for (const GroupRest *group : groups) {
            lostGeneration = std::max(lostGeneration, group->generation);
        }
        loss = done.error();
    }
    return done;
}

void Database::launch(GroupRest rest, std::function<void(const Result<void> &)> told)
{
    auto flight = std::make_shared<Flight>();
    flight->rest = std::move(rest);
    flight->told = std::move(told);
    m_flights.push_back(flight);
    {
        const std::lock_guard lock(m_runway->mutex);
        m_runway->waiting.push_back(std::move(flight));
    }
    m_lane->post([this] { takeOff(); });
}

void Database::takeOff()
{
    std::vector<std::shared_ptr<Flight>> flights;
    {
        const std::lock_guard lock(m_runway->mutex);
        flights.swap(m_runway->waiting);
    }
    if (flights.empty()) {
        return; // gone with those before
    }
    std::vector<GroupRest *> groups;
    groups.reserve(flights.size());
    for (const auto &flight : flights) {
        groups.push_back(&flight->rest);
    }
    const auto result = m_there->commit(groups);
    for (const auto &flight : flights) {
        flight->result = result;
        flight->isOver.store(true, std::memory_order_release);
    }
    QMetaObject::invokeMethod(
        &m_here, [this] { land(); }, Qt::QueuedConnection);
    // What nobody waits for.
    for (const auto &flight : flights) {
        flight->rest = {};
    }
    m_there->connection->checkpointAfter(LaneState::mostPages);
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    size_t mark = 0;
    const auto begun =
        database.m_group != nullptr ? database.m_group->beginPart(mark) : database.beginWriting();
    if (!begun) {
        return begun.error();
    }
    return std::unique_ptr<Transaction>(new Transaction(database, mark));
}

Transaction::Transaction(Database &database, size_t mark)
    : m_database(database), m_isPart(database.m_group != nullptr), m_mark(mark),
      m_lastBefore(database.m_last)
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
    if (!m_isPart) {
        m_database.rollBack();
    } else if (m_database.m_group != nullptr) {
        // A group whose part could not be undone does not commit.
        std::ignore = m_database.m_group->undo(m_mark, memberPoint);
    }
}

Result<void> Transaction::commit()
{
    auto done =
        m_isPart ? m_database.m_group->release(m_mark, memberPoint) : m_database.commitWriting();
    if (!done) {
        return done;
    }
    m_open = false;
    m_database.m_isInTransaction = false;
    return {};
}

Savepoint::Savepoint(Database &database) : m_database(database), m_lastBefore(database.m_last)
{
    Q_ASSERT(!database.m_isSavepointWanted);
    if (database.m_group != nullptr) {
        m_mark = database.m_group->mark(partPoint);
    } else {
        database.m_isSavepointWanted = true;
    }
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
    if (m_mark) {
        if (m_database.m_group != nullptr) {
            std::ignore = m_database.m_group->undo(*m_mark, partPoint);
        }
    } else if (isBegun()) {
        // If this fails the transaction around it cannot commit either, and says so there.
        std::ignore = m_database.there(
            [](Database::LaneState &lane) { return undoSavepoint(*lane.connection, partPoint); });
    }
}

Result<void> Savepoint::release()
{
    Result<void> done;
    if (m_mark) {
        done = m_database.m_group->release(*m_mark, partPoint);
    } else if (isBegun()) {
        done = m_database.there(
            [](Database::LaneState &lane) { return lane.connection->perform(u"RELEASE part"_s); });
    }
    if (!done) {
        return done;
    }
    m_open = false;
    return {};
}

} // namespace docket::store
