// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "lane.h"

#include <atomic>
#include <mutex>
#include <optional>

namespace docket::store {

/// What is left to do for a group's commit.
struct GroupRest {
    int generation = 0; ///< In which it began.
    bool isBegun = false; ///< In the store.
    std::optional<Error> failure;
    std::vector<Statement> waiting;

    bool isEmpty() const { return !isBegun && !failure && waiting.empty(); }
};

/// What only the connection's thread touches.
struct Database::LaneState {
    std::unique_ptr<Connection> connection;
    int lostGeneration = 0; ///< Groups of this one and of older ones are lost.
    std::optional<Error> loss;

    /// Commits all of them with one sync, or none.
    Result<void> commit(std::span<const GroupRest *const> groups);
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
