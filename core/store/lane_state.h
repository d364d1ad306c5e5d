// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "lane.h"

#include <QLoggingCategory>

#include <atomic>
#include <mutex>
#include <optional>

namespace docket::store {

Q_DECLARE_LOGGING_CATEGORY(lcStore)

/// What is left to do for a group's commit.
struct GroupRest {
    int generation = 0; ///< In which it began.
    bool isBegun = false; ///< In the store.
    std::optional<Error> failure;
    std::vector<Statement> waiting;
    std::vector<LastStatement> later; ///< Once the group is on the disk.

    bool isEmpty() const { return !isBegun && !failure && waiting.empty(); }
};

/// What only the connection's thread touches.
struct Database::LaneState {
    /// A calm store plays its log into the file once it has about so many pages, which is SQLite's
    /// own measure; a busy one does not stop for that before it has some more (16 MiB).
    static constexpr int calmPages = 1'000;
    static constexpr int mostPages = 4'000;

    std::unique_ptr<Connection> connection;
    int lostGeneration = 0; ///< Groups of this one and of older ones are lost.
    std::optional<Error> loss;
    /// Rows of an index, of groups that are on the disk: they cost least when many go together.
    /// After a crash they are made again.
    std::vector<LastStatement> later;

    /// Begins a transaction, and does in it what was left for later.
    Result<void> begin();
    Result<void> commit();
    void rollBack();
    /// Commits all of the groups with one sync, or none.
    Result<void> commit(std::span<GroupRest *const> groups);
    /// Where no transaction stands: does what was left for later, and plays the log into the file.
    void tidy();

private:
    Result<void> beginWithoutLater();

    bool m_isBegun = false;
    size_t m_laterDone = 0; // in the transaction that stands
};

/// A group that is being committed.
struct Database::Flight {
    GroupRest rest;
    std::function<void(const Result<void> &)> told;
    Result<void> result;
    std::atomic<bool> isOver = false; ///< The result is here.
};

/// Groups that wait for their commit: those that wait when the disk is free go there together.
struct Database::Runway {
    std::mutex mutex;
    std::vector<std::shared_ptr<Flight>> waiting;
};

template <typename Work>
auto Database::there(const Work &work)
{
    using Answer = decltype(work(*m_there));
    if (m_lane == nullptr) {
        return work(*m_there);
    }
    std::optional<Answer> answer;
    m_lane->run([&] { answer.emplace(work(*m_there)); });
    return std::move(*answer);
}

} // namespace docket::store
