// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace docket::store {
class Database;
}

namespace docket::shop {

/// The owner's PIN: what it is compared with, and when it is asked for no more. It is kept as a
/// slow salted hash and never written down or logged. Engine thread only; the slow part (`hashOf`)
/// runs wherever nobody waits.
class OwnerPin {
public:
    static constexpr int mostWrong = 5;
    static constexpr int lockedMinutes = 5;

    /// \param rounds of the hash of a PIN that is set from now on.
    OwnerPin(store::Database &database, const Clock &clock, int rounds)
        : m_database(database), m_clock(clock), m_rounds(rounds)
    {
    }

    Result<void> load();
    bool isSet() const { return m_pin.has_value(); }

    /// How a PIN becomes a hash, for `hashOf`; with a new salt where none is set.
    struct Recipe {
        QByteArray salt;
        int rounds = 0;
    };
    Recipe recipe() const;
    /// Slow, in any thread.
    static QByteArray hashOf(const QString &pin, const Recipe &recipe);

    /// Why no PIN is looked at now: locked, or not 4 to 12 digits.
    Result<void> mayTry(const QString &pin) const;
    /// Judges a hash and keeps the count of wrong ones; the first PIN ever is set. Refused: wrong.
    Result<void> judge(const QByteArray &hash, const Recipe &recipe);

private:
    /// What stands in the store.
    struct Kept {
        QByteArray salt;
        QByteArray hash;
        int rounds = 0;
        int wrong = 0; ///< In a row.
        QDateTime lockedUntil; ///< UTC; invalid: it is not.
    };
    Result<void> keep(const Kept &pin, const QString &event);

    store::Database &m_database;
    const Clock &m_clock;
    const int m_rounds;
    std::optional<Kept> m_pin;
};

} // namespace docket::shop
