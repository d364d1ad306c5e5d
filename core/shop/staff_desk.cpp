// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/staff_desk.h"

#include "fresh_id.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/staff_repository.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 40;

/// Names that stand for no person in the audit log.
bool isReserved(const QString &name)
{
    static const QStringList reserved {
        u"board"_s, u"caller"_s, u"docket"_s, u"docketctl"_s, u"file"_s};
    return reserved.contains(name.toLower());
}

Error needs(Right right)
{
    return {ErrorCode::Refused,
        may(Role::Counter, right)
            ? Sentence::tr(
                "Only the counter and the owner may do that. Sign in under People first.")
            : Sentence::tr("Only the owner may do that. Sign in under People first."),
        {}};
}

} // namespace

StaffDesk::StaffDesk(store::Database &database, const Clock &clock,
    std::chrono::milliseconds signOutAfter, int pinRounds)
    : m_database(database), m_clock(clock), m_pins(database, clock, pinRounds)
{
    m_signOut.setParent(this);
    m_signOut.setSingleShot(true);
    m_signOut.setInterval(signOutAfter);
    connect(&m_signOut, &QTimer::timeout, this, &StaffDesk::signOut);
}

Result<StaffReport> StaffDesk::report()
{
    const auto rows = store::StaffRepository(m_database).all();
    if (!rows) {
        return rows.error();
    }
    StaffReport report;
    for (const store::StaffRow &row : *rows) {
        const bool hasPin = !row.hash.isEmpty();
        report.people.append({row.id, row.name, row.role, hasPin});
        report.isGuarded = report.isGuarded || (hasPin && row.role == Role::Owner);
    }
    report.signedIn = m_person;
    return report;
}

Result<void> StaffDesk::allowed(Right right)
{
    const auto isGuarded = m_pins.isSet();
    if (!isGuarded) {
        return isGuarded.error();
    }
    if (*isGuarded && !may(m_person.isEmpty() ? Role::Cook : m_role, right)) {
        return needs(right);
    }
    if (!m_person.isEmpty()) {
        m_signOut.start();
    }
    return {};
}

void StaffDesk::hash(const QString &pin, const StaffPins::Recipe &recipe,
    std::function<void(const QByteArray &hash)> then)
{
    if (m_errand.isBusy()) {
        emit refused({ErrorCode::Conflict, Sentence::tr("A PIN is being checked already."), {}});
        return;
    }
    auto made = std::make_shared<QByteArray>();
    m_errand.run([made, pin, recipe] { *made = StaffPins::hashOf(pin, recipe); },
        [made, then = std::move(then)] { then(*made); });
}

void StaffDesk::finish(const Result<void> &done)
{
    if (done) {
        emit changed();
    } else {
        emit refused(done.error());
    }
}

void StaffDesk::signIn(const QString &person, const QString &pin)
{
    const auto row = store::StaffRepository(m_database).byId(person);
    if (!row || !*row || (*row)->hash.isEmpty()) {
        finish(row
                ? Error {ErrorCode::NotFound, Sentence::tr("There is no PIN for this person."), {}}
                : row.error());
        return;
    }
    if (const auto allowed = m_pins.mayTry(person, pin); !allowed) {
        finish(allowed);
        return;
    }
    const StaffPins::Recipe recipe {(*row)->salt, (*row)->rounds};
    hash(pin, recipe, [this, person, recipe](const QByteArray &hash) {
        if (const auto right = m_pins.judge(person, hash, recipe); !right) {
            finish(right);
            return;
        }
        const auto found = store::StaffRepository(m_database).byId(person);
        if (!found || !*found) {
            finish(found ? Error {ErrorCode::NotFound, Sentence::tr("There is no such person."), {}}
                         : found.error());
            return;
        }
        noteSignedIn(person, (*found)->name, (*found)->role);
        auto transaction = store::Transaction::begin(m_database);
        auto done = transaction
            ? store::Journal(m_database)
                  .append(m_clock.now(), u"signedIn"_s, {}, {}, {{u"who"_s, m_name}})
            : transaction.error();
        if (done) {
            done = (*transaction)->commit();
        }
        if (!done) {
            noteSignedIn({}, {}, Role::Cook);
        }
        finish(done);
    });
}

void StaffDesk::noteSignedIn(const QString &person, const QString &name, Role role)
{
    m_person = person;
    m_name = name;
    m_role = role;
    if (person.isEmpty()) {
        m_signOut.stop();
    } else {
        m_signOut.start();
    }
}

void StaffDesk::signOut()
{
    noteSignedIn({}, {}, Role::Cook);
    emit changed();
}

Result<void> StaffDesk::keepsAnOwner(const QString &without)
{
    const auto rows = store::StaffRepository(m_database).all();
    if (!rows) {
        return rows.error();
    }
    const bool isOther = std::any_of(rows->cbegin(), rows->cend(), [&](const auto &row) {
        return row.id != without && row.role == Role::Owner && !row.hash.isEmpty();
    });
    if (!isOther) {
        return Error {ErrorCode::Conflict, Sentence::tr("The shop needs an owner with a PIN."), {}};
    }
    return {};
}

Result<store::StaffRow> StaffDesk::checked(const StaffChange &change)
{
    const QString name = change.name.simplified();
    if (name.isEmpty() || name.size() > longestName || isReserved(name)) {
        return Error::invalid(Sentence::tr("Type a name, up to 40 letters."));
    }
    const auto rows = store::StaffRepository(m_database).all();
    const auto isGuarded = m_pins.isSet();
    if (!rows || !isGuarded) {
        return rows ? isGuarded.error() : rows.error();
    }
    store::StaffRow row;
    for (const store::StaffRow &other : *rows) {
        if (other.id == change.id) {
            row = other;
        } else if (other.name.compare(name, Qt::CaseInsensitive) == 0) {
            return Error::invalid(Sentence::tr("There is a %1 already.").arg(other.name));
        }
    }
    if (!change.id.isEmpty() && row.id.isEmpty()) {
        return Error {ErrorCode::NotFound, Sentence::tr("There is no such person."), {}};
    }
    const bool keepsPin = change.pin.isEmpty() && !row.hash.isEmpty();
    if (!*isGuarded && (change.role != Role::Owner || change.pin.isEmpty())) {
        return Error::invalid(Sentence::tr("Begin with the owner and a PIN of 4 to 12 digits."));
    }
    if (change.role != Role::Cook && change.pin.isEmpty() && !keepsPin) {
        return Error::invalid(
            Sentence::tr("The counter and the owner need a PIN of 4 to 12 digits."));
    }
    if (row.role == Role::Owner && change.role != Role::Owner) {
        if (const auto kept = keepsAnOwner(row.id); !kept) {
            return kept.error();
        }
    }
    if (row.id.isEmpty()) {
        row.id = *isGuarded ? freshId() : StaffPins::firstOwner();
    }
    row.name = name;
    row.role = change.role;
    return row;
}

void StaffDesk::change(const StaffChange &change)
{
    if (const auto may = allowed(Right::Staff); !may) {
        finish(may);
        return;
    }
    const auto row = checked(change);
    if (!row) {
        finish(row.error());
        return;
    }
    if (change.pin.isEmpty()) {
        finish(write(*row, false));
        return;
    }
    if (const auto shaped =
            StaffPins::checkShape(change.pin, Sentence::tr("A PIN has 4 to 12 digits."));
        !shaped) {
        finish(shaped);
        return;
    }
    const StaffPins::Recipe recipe = m_pins.freshRecipe();
    hash(change.pin, recipe, [this, row = *row, recipe](const QByteArray &hash) mutable {
        row.salt = recipe.salt;
        row.rounds = recipe.rounds;
        row.hash = hash;
        row.wrong = 0;
        row.lockedUntil = {};
        finish(write(row, true));
    });
}

Result<void> StaffDesk::write(const store::StaffRow &row, bool isNewPin)
{
    const auto wasGuarded = m_pins.isSet();
    auto transaction = store::Transaction::begin(m_database);
    if (!wasGuarded || !transaction) {
        return wasGuarded ? transaction.error() : wasGuarded.error();
    }
    const store::ActingAs named(m_database, actor());
    store::Journal journal(m_database);
    auto done = store::StaffRepository(m_database).put(row);
    if (done) {
        done = journal.append(m_clock.now(), u"staffChanged"_s, {}, {},
            {{u"person"_s, row.name}, {u"role"_s, toText(row.role)}});
    }
    if (done && isNewPin) {
        done = journal.append(m_clock.now(), u"pinSet"_s, {}, {}, {{u"person"_s, row.name}});
    }
    if (done) {
        done = (*transaction)->commit();
    }
    if (done && (!*wasGuarded || row.id == m_person)) {
        noteSignedIn(row.id, row.name, row.role); // who has just made themselves the owner is here
    }
    return done;
}

void StaffDesk::dismiss(const QString &person)
{
    auto done = allowed(Right::Staff);
    if (done) {
        done = keepsAnOwner(person);
    }
    const auto row = store::StaffRepository(m_database).byId(person);
    if (done && (!row || !*row)) {
        done = row ? Error {ErrorCode::NotFound, Sentence::tr("There is no such person."), {}}
                   : row.error();
    }
    finish(done ? writeLeaving(**row) : done);
}

Result<void> StaffDesk::writeLeaving(const store::StaffRow &row)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    const store::ActingAs named(m_database, actor());
    auto done = store::StaffRepository(m_database).leave(row.id, m_clock.now());
    if (done) {
        done = store::Journal(m_database)
                   .append(m_clock.now(), u"staffLeft"_s, {}, {}, {{u"person"_s, row.name}});
    }
    if (done) {
        done = (*transaction)->commit();
    }
    if (done && row.id == m_person) {
        noteSignedIn({}, {}, Role::Cook);
    }
    return done;
}

} // namespace docket::shop
