// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/owner_pin.h"

#include "domain/slow_hash.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/menu_repository.h"

#include <QRandomGenerator>

#include <algorithm>

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

} // namespace

Result<void> OwnerPin::load()
{
    auto row = store::MenuRepository(m_database).pin();
    if (!row) {
        return row.error();
    }
    if (*row) {
        m_pin =
            Kept {(*row)->salt, (*row)->hash, (*row)->rounds, (*row)->wrong, (*row)->lockedUntil};
    }
    return {};
}

OwnerPin::Recipe OwnerPin::recipe() const
{
    return m_pin ? Recipe {m_pin->salt, m_pin->rounds} : Recipe {newSalt(), m_rounds};
}

QByteArray OwnerPin::hashOf(const QString &pin, const Recipe &recipe)
{
    return slowHash(pin.toUtf8(), recipe.salt, recipe.rounds);
}

Result<void> OwnerPin::mayTry(const QString &pin) const
{
    if (m_pin && m_pin->lockedUntil.isValid() && m_clock.now() < m_pin->lockedUntil) {
        return Error {ErrorCode::Refused,
            u"The PIN was wrong %1 times. Try again in %2 minutes."_s.arg(mostWrong).arg(
                (m_clock.now().secsTo(m_pin->lockedUntil) + 59) / 60),
            {}};
    }
    const bool isDigits = std::all_of(
        pin.cbegin(), pin.cend(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (!isDigits || pin.size() < shortestPin || pin.size() > longestPin) {
        return Error {ErrorCode::InvalidArgument,
            m_pin ? u"The owner's PIN is needed: 4 to 12 digits."_s
                  : u"Choose the owner's PIN: 4 to 12 digits."_s,
            {}};
    }
    return {};
}

Result<void> OwnerPin::judge(const QByteArray &hash, const Recipe &recipe)
{
    if (!m_pin) {
        return keep({recipe.salt, hash, recipe.rounds, 0, {}}, u"ownerPinSet"_s);
    }
    Kept next = *m_pin;
    if (isSameSecret(next.hash, hash)) {
        next.wrong = 0;
        next.lockedUntil = {};
        return m_pin->wrong == 0 ? Result<void>() : keep(next, u"ownerPinRight"_s);
    }
    ++next.wrong;
    if (next.wrong >= mostWrong) {
        next.wrong = 0;
        next.lockedUntil = m_clock.now().addSecs(60 * lockedMinutes);
    }
    const bool isLocked = next.lockedUntil.isValid() && next.lockedUntil > m_clock.now();
    if (const auto kept = keep(next, isLocked ? u"ownerPinLocked"_s : u"ownerPinWrong"_s); !kept) {
        return kept;
    }
    return Error {ErrorCode::Refused,
        isLocked ? u"The PIN was wrong %1 times. Try again in %2 minutes."_s.arg(mostWrong).arg(
            lockedMinutes)
                 : u"That is not the owner's PIN."_s,
        {}};
}

Result<void> OwnerPin::keep(const Kept &pin, const QString &event)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const auto written =
            store::MenuRepository(m_database)
                .setPin({pin.salt, pin.hash, pin.rounds, pin.wrong, pin.lockedUntil});
        !written) {
        return written;
    }
    if (const auto noted = store::Journal(m_database).append(m_clock.now(), event, {}, {});
        !noted) {
        return noted;
    }
    if (const auto committed = (*transaction)->commit(); !committed) {
        return committed;
    }
    m_pin = pin;
    return {};
}

} // namespace docket::shop
