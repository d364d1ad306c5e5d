// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace docket::store {
class Database;
struct StaffRow;
} // namespace docket::store

namespace docket::shop {

/// The PINs of those who work here: what each is compared with, and when it is asked for no more.
/// They are kept as slow salted hashes and never written down or logged. Engine thread only; the
/// slow part (`hashOf`) runs wherever nobody waits.
class StaffPins {
public:
    static constexpr int mostWrong = 5;
    static constexpr int lockedMinutes = 5;
    static constexpr int usualRounds = 100'000;

    /// \param rounds of the hash of a PIN that is set from now on.
    StaffPins(store::Database &database, const Clock &clock, int rounds)
        : m_database(database), m_clock(clock), m_rounds(rounds)
    {
    }

    /// The one who owns the shop, also before anybody has a PIN.
    static QString firstOwner() { return QStringLiteral("owner"); }
    /// Whether an owner has a PIN: until then everybody may do everything.
    Result<bool> isSet();
    /// The owner of that name; the first owner with a PIN when there is none.
    Result<QString> ownerNamed(const QString &name);

    /// How a PIN becomes a hash, for `hashOf`; with a new salt where none is set.
    struct Recipe {
        QByteArray salt;
        int rounds = 0;
    };
    Result<Recipe> recipe(const QString &person);
    Recipe freshRecipe() const;
    /// Slow, in any thread.
    static QByteArray hashOf(const QString &pin, const Recipe &recipe);

    /// InvalidArgument with these words unless it is 4 to 12 digits.
    static Result<void> checkShape(const QString &pin, const Sentence &words);
    /// Why no PIN is looked at now: locked, or not 4 to 12 digits.
    Result<void> mayTry(const QString &person, const QString &pin);
    /// Judges a hash and keeps the count of wrong ones; the first owner's first PIN is set.
    /// Refused: wrong, or the person has none.
    Result<void> judge(const QString &person, const QByteArray &hash, const Recipe &recipe);

private:
    Result<void> keep(const store::StaffRow &row, const QString &event);

    store::Database &m_database;
    const Clock &m_clock;
    const int m_rounds;
};

} // namespace docket::shop
