// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentence.h"

#include <QString>

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace docket {

/// What went wrong, for the program. The words for a person are made where they are shown.
enum class ErrorCode {
    InvalidArgument, ///< The request does not make sense as it stands.
    Incomplete, ///< The request lacks something; `Error::detail` names the fields.
    NotFound,
    Refused, ///< Understood, and against the shop's rules (closed, too soon, over a limit).
    Conflict, ///< Somebody else changed it first.
    Unreadable, ///< A file or message that is not what it should be.
    Unavailable, ///< A device or service that does not answer.
    PortTaken,
    StorageUnavailable, ///< The database or its folder cannot be opened or written.
    StorageFull,
    StorageReadOnly,
    StorageDamaged,
    StorageForeign, ///< Another program's file.
    StorageTooNew, ///< Written by a newer Docket.
    StorageInUse, ///< Another Docket runs on the same data folder.
};

/// Whether the store itself failed: nothing can be kept until somebody helps.
constexpr bool isStorageFailure(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StorageUnavailable:
    case ErrorCode::StorageFull:
    case ErrorCode::StorageReadOnly:
    case ErrorCode::StorageDamaged:
    case ErrorCode::StorageForeign:
    case ErrorCode::StorageTooNew:
    case ErrorCode::StorageInUse:
        return true;
    default:
        return false;
    }
}

/// The one shape of a failure.
struct Error {
    ErrorCode code;
    Sentence message; ///< For the person: what happened, what to do. Never SQL, paths or stacks to
                      ///< a caller.
    QString detail; ///< For the log.

    static Error invalid(const Sentence &message)
    {
        return {ErrorCode::InvalidArgument, message, {}};
    }
    static Error refused(const Sentence &message) { return {ErrorCode::Refused, message, {}}; }
};

/// A value or an Error. Neither throws nor converts silently; a dropped Result is a warning.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): returning a T is the normal way
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    const T &value() const &
    {
        assert(m_state.index() == 0);
        return *std::get_if<0>(&m_state);
    }
    T &value() &
    {
        assert(m_state.index() == 0);
        return *std::get_if<0>(&m_state);
    }
    T &&value() && { return std::move(value()); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(value()); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const
    {
        assert(m_state.index() == 1);
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// Done, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
    {
    }

    explicit operator bool() const { return !m_error.has_value(); }
    const Error &error() const
    {
        assert(m_error.has_value());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace docket
