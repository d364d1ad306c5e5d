// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/staff_pins.h"

#include "domain/slow_hash.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/staff_repository.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPin = 4;
constexpr qsizetype longestPin = 12;
constexpr qsizetype saltWords = 4;

QByteArray newSalt()
{
    quint32 words[saltWords];
    QRandomGenerator::system()->fillRange(words);
    return {reinterpret_cast<const char *>(words), sizeof words};
}

bool isOwnerWithPin(const store::StaffRow &row)
{
    return row.role == Role::Owner && !row.hash.isEmpty();
}

} // namespace

Result<bool> StaffPins::isSet()
{
    const auto people = store::StaffRepository(m_database).all();
    if (!people) {
        return people.error();
    }
    return std::any_of(people->cbegin(), people->cend(), isOwnerWithPin);
}

Result<QString> StaffPins::ownerNamed(const QString &name)
{
    const auto people = store::StaffRepository(m_database).all();
    if (!people) {
        return people.error();
    }
    QString first;
    for (const store::StaffRow &row : *people) {
        if (!isOwnerWithPin(row)) {
            continue;
        }
        if (row.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0) {
            return row.id;
        }
        if (first.isEmpty() || row.id == firstOwner()) {
            first = row.id;
        }
    }
    return first.isEmpty() ? firstOwner() : first;
}

StaffPins::Recipe StaffPins::freshRecipe() const
{
    return {newSalt(), m_rounds};
}

Result<StaffPins::Recipe> StaffPins::recipe(const QString &person)
{
    const auto row = store::StaffRepository(m_database).byId(person);
    if (!row) {
        return row.error();
    }
    return *row && !(*row)->hash.isEmpty() ? Recipe {(*row)->salt, (*row)->rounds} : freshRecipe();
}

QByteArray StaffPins::hashOf(const QString &pin, const Recipe &recipe)
{
    return slowHash(pin.toUtf8(), recipe.salt, recipe.rounds);
}

Result<void> StaffPins::checkShape(const QString &pin, const Sentence &words)
{
    const bool isDigits = std::all_of(
        pin.cbegin(), pin.cend(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (!isDigits || pin.size() < shortestPin || pin.size() > longestPin) {
        return Error {ErrorCode::InvalidArgument, words, {}};
    }
    return {};
}

Result<void> StaffPins::mayTry(const QString &person, const QString &pin)
{
    const auto row = store::StaffRepository(m_database).byId(person);
    if (!row) {
        return row.error();
    }
    if (*row && (*row)->lockedUntil.isValid() && m_clock.now() < (*row)->lockedUntil) {
        return Error {ErrorCode::Refused,
            Sentence::tr("The PIN was wrong %1 times. Try again in %2 minutes.")
                .arg(mostWrong)
                .arg((m_clock.now().secsTo((*row)->lockedUntil) + 59) / 60),
            {}};
    }
    if (person == firstOwner() && (!*row || (*row)->hash.isEmpty())) {
        return checkShape(pin, Sentence::tr("Choose the owner's PIN: 4 to 12 digits."));
    }
    return checkShape(pin,
        *row && (*row)->role == Role::Owner
            ? Sentence::tr("The owner's PIN is needed: 4 to 12 digits.")
            : Sentence::tr("A PIN has 4 to 12 digits."));
}

Result<void> StaffPins::judge(const QString &person, const QByteArray &hash, const Recipe &recipe)
{
    const auto row = store::StaffRepository(m_database).byId(person);
    if (!row) {
        return row.error();
    }
    if (!*row || (*row)->hash.isEmpty()) {
        if (person != firstOwner()) {
            return Error {ErrorCode::Refused, Sentence::tr("There is no PIN for this person."), {}};
        }
        const QString name = *row ? (*row)->name : u"Owner"_s;
        return keep(
            {person, name, Role::Owner, recipe.salt, hash, recipe.rounds, 0, {}}, u"pinSet"_s);
    }
    store::StaffRow next = **row;
    if (isSameSecret(next.hash, hash)) {
        if (next.wrong == 0) {
            return {};
        }
        next.wrong = 0;
        next.lockedUntil = {};
        return keep(next, u"pinRight"_s);
    }
    ++next.wrong;
    const bool isLocked = next.wrong >= mostWrong;
    if (isLocked) {
        next.wrong = 0;
        next.lockedUntil = m_clock.now().addSecs(60 * lockedMinutes);
    }
    if (const auto kept = keep(next, isLocked ? u"pinLocked"_s : u"pinWrong"_s); !kept) {
        return kept;
    }
    const Sentence wrong = next.role == Role::Owner
        ? Sentence::tr("That is not the owner's PIN.")
        : Sentence::tr("That is not %1's PIN.").arg(next.name);
    return Error {ErrorCode::Refused,
        isLocked ? Sentence::tr("The PIN was wrong %1 times. Try again in %2 minutes.")
                       .arg(mostWrong)
                       .arg(lockedMinutes)
                 : wrong,
        {}};
}

Result<void> StaffPins::keep(const store::StaffRow &row, const QString &event)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    // Whoever tries a PIN stands before the screen.
    const store::ActingAs named(
        m_database, m_database.actor().isEmpty() ? u"board"_s : m_database.actor());
    if (const auto written = store::StaffRepository(m_database).put(row); !written) {
        return written;
    }
    if (const auto noted = store::Journal(m_database)
                               .append(m_clock.now(), event, {}, {}, {{u"person"_s, row.name}});
        !noted) {
        return noted;
    }
    return (*transaction)->commit();
}

} // namespace docket::shop
