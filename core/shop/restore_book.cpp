// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/restore_book.h"

#include "store/backup.h"
#include "store/file_on_disk.h"
#include "store/journal.h"
#include "store/message_repository.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcRestore, "docket.restore")

/// Numbers begin anew with each day: older ones are given no more.
constexpr int daysOfNumbers = 7;

QString textOf(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime instantOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QJsonObject toJson(const RestoreWish &wish)
{
    return {{u"backup"_s, wish.backup}, {u"madeAt"_s, textOf(wish.madeAt)}, {u"who"_s, wish.who},
        {u"at"_s, textOf(wish.at)}, {u"rescue"_s, wish.isRescue}};
}

RestoreWish wishFrom(const QJsonObject &object)
{
    return {object["backup"_L1].toString(), instantOf(object["madeAt"_L1]),
        object["who"_L1].toString(), instantOf(object["at"_L1]), object["rescue"_L1].toBool()};
}

std::optional<QJsonObject> objectIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<void> write(const QString &path, const QJsonObject &object)
{
    const QByteArray text = QJsonDocument(object).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return Error {ErrorCode::StorageUnavailable,
            u"It cannot be noted in %1. Nothing was changed."_s.arg(path), file.errorString()};
    }
    store::syncFolder(QFileInfo(path).path());
    return {};
}

/// What waited in a backup has happened long ago, or would come too late. \return how many messages
/// that were.
Result<int> settle(store::Database &database, const QDateTime &now)
{
    if (const auto asked = store::PrintJobRepository(database).forgetApprovals(); !asked) {
        return asked.error();
    }
    return store::MessageRepository(database).giveUpWaiting(u"a backup was brought back"_s, now);
}

/// The database of before may be damaged: then its numbers are not known.
QMap<QString, int> numbersIn(const QString &file)
{
    if (file.isEmpty()) {
        return {};
    }
    const auto database = store::Database::open(file, store::Access::ReadOnly);
    if (database) {
        if (const auto numbers =
                store::OrderRepository(**database).highestSequences(daysOfNumbers)) {
            return *numbers;
        }
    }
    qCWarning(lcRestore, "the numbers given by %s are not known", qUtf8Printable(file));
    return {};
}

void addNumbers(QMap<QString, int> &numbers, const QMap<QString, int> &others)
{
    for (auto day = others.cbegin(); day != others.cend(); ++day) {
        numbers[day.key()] = std::max(numbers.value(day.key()), day.value());
    }
    while (numbers.size() > daysOfNumbers) {
        numbers.erase(numbers.begin());
    }
}

} // namespace

RestoreBook::RestoreBook(const DataFolder &folder)
    : m_wish(folder.restoreWish()), m_outcome(folder.restoreOutcome()),
      m_database(folder.database()), m_backups(folder.backups())
{
}

Result<void> RestoreBook::note(const RestoreWish &wish) const
{
    return write(m_wish, toJson(wish));
}

void RestoreBook::drop() const
{
    QFile::remove(m_wish);
}

std::optional<RestoreOutcome> RestoreBook::carryOut() const
{
    const auto before = last();
    const auto noted = objectIn(m_wish);
    if (!noted) {
        return before;
    }
    const RestoreWish wish = wishFrom(*noted);
    if (before && before->wish.at == wish.at) {
        drop(); // the last start was broken off here
        return before;
    }
    const RestoreOutcome outcome = withHistory(fulfil(wish));
    if (const auto kept = keep(outcome); !kept) {
        qCCritical(lcRestore, "%s [%s]", qUtf8Printable(kept.error().message),
            qUtf8Printable(kept.error().detail));
        return outcome; // the wish stays until that can be noted
    }
    drop();
    return outcome;
}

RestoreOutcome RestoreBook::fulfil(const RestoreWish &wish) const
{
    RestoreOutcome outcome;
    outcome.wish = wish;
    if (!wish.at.isValid() || wish.backup.isEmpty()
        || QFileInfo(wish.backup).fileName() != wish.backup) {
        outcome.failure = u"The note of what to bring back cannot be read."_s;
        return outcome;
    }
    const QString file = QDir(m_backups).filePath(wish.backup);
    if (wish.isRescue && !QFileInfo::exists(file) && QFileInfo::exists(m_database)) {
        // It was put in place by a start that was broken off.
        const QString aside = store::setAsideName(m_backups, wish.at);
        outcome.setAside = QFileInfo::exists(aside) ? aside : QString();
        return outcome;
    }
    auto restored = put(file, wish);
    if (!restored) {
        outcome.failure = restored.error().message;
        qCCritical(lcRestore, "%s was not brought back: %s [%s]", qUtf8Printable(wish.backup),
            qUtf8Printable(outcome.failure), qUtf8Printable(restored.error().detail));
        return outcome;
    }
    if (wish.isRescue) {
        QFile::remove(file); // a second time it would be older than the database
        store::syncFolder(m_backups);
    }
    return std::move(*restored);
}

Result<void> RestoreBook::prepare(store::Database &database, RestoreOutcome &outcome) const
{
    const RestoreWish &wish = outcome.wish;
    const QString aside = store::setAsideName(m_backups, wish.at);
    const bool hasBefore = QFileInfo::exists(m_database) || QFileInfo::exists(aside);
    auto transaction = store::Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    if (!wish.isRescue) {
        const auto unsent = settle(database, wish.at);
        if (!unsent) {
            return unsent.error();
        }
        outcome.unsent = *unsent;
    }
    const auto noted = store::Journal(database).append(wish.at, u"backupRestored"_s, {}, {},
        {{u"who"_s, wish.who}, {u"backup"_s, wish.backup},
            {u"before"_s, hasBefore ? QFileInfo(aside).fileName() : QString()}});
    return noted ? (*transaction)->commit() : noted;
}

Result<RestoreOutcome> RestoreBook::put(const QString &file, const RestoreWish &wish) const
{
    RestoreOutcome outcome;
    outcome.wish = wish;
    const auto restored = store::restoreBackup(file, m_database, m_backups, wish.at,
        [&](store::Database &database) { return prepare(database, outcome); });
    if (!restored) {
        return restored.error();
    }
    outcome.setAside = *restored;
    outcome.backupAt = wish.isRescue ? QDateTime() : wish.at;
    qCWarning(lcRestore, "%s was brought back; the database of before is %s",
        qUtf8Printable(wish.backup), restored->isEmpty() ? "gone" : qUtf8Printable(*restored));
    return outcome;
}

RestoreOutcome RestoreBook::withHistory(RestoreOutcome outcome) const
{
    outcome.usedNumbers = numbersIn(outcome.setAside);
    if (const auto before = last()) {
        addNumbers(outcome.usedNumbers, before->usedNumbers);
        if (!outcome.backupAt.isValid()) {
            outcome.backupAt = before->backupAt;
        }
    }
    return outcome;
}

Result<RestoreOutcome> RestoreBook::bringBack(const QString &file, const RestoreWish &wish) const
{
    auto outcome = put(file, wish);
    if (outcome) {
        *outcome = withHistory(std::move(*outcome));
        keepOrLog(*outcome); // it is back all the same
    }
    return outcome;
}

Result<store::Recovery> RestoreBook::recover(const QDateTime &now) const
{
    RestoreOutcome outcome;
    outcome.wish = {{}, {}, u"docket"_s, now, false};
    auto recovery = store::recover(
        m_database, m_backups, now, [&](store::Database &database, const QString &backup) {
            outcome.wish.backup = backup;
            return prepare(database, outcome);
        });
    if (recovery && !recovery->backup.isEmpty()) {
        outcome.wish.madeAt = recovery->backupMadeAt;
        outcome.setAside = recovery->setAside;
        outcome.backupAt = now;
        outcome.isSeen = true; // the recovery is told in its own words
        keepOrLog(withHistory(std::move(outcome)));
    }
    return recovery;
}

void RestoreBook::acknowledge() const
{
    if (auto outcome = last()) {
        outcome->isSeen = true;
        keepOrLog(*outcome);
    }
}

void RestoreBook::keepOrLog(const RestoreOutcome &outcome) const
{
    if (const auto kept = keep(outcome); !kept) {
        qCWarning(lcRestore, "%s [%s]", qUtf8Printable(kept.error().message),
            qUtf8Printable(kept.error().detail));
    }
}

std::optional<RestoreOutcome> RestoreBook::last() const
{
    const auto object = objectIn(m_outcome);
    if (!object) {
        return std::nullopt;
    }
    RestoreOutcome outcome {wishFrom((*object)["wish"_L1].toObject()),
        (*object)["setAside"_L1].toString(), (*object)["failure"_L1].toString(), {},
        instantOf((*object)["backupAt"_L1]), (*object)["unsent"_L1].toInt(),
        (*object)["seen"_L1].toBool()};
    const QJsonObject numbers = (*object)["usedNumbers"_L1].toObject();
    for (auto day = numbers.begin(); day != numbers.end(); ++day) {
        outcome.usedNumbers.insert(day.key(), day.value().toInt());
    }
    return outcome;
}

Result<void> RestoreBook::keep(const RestoreOutcome &outcome) const
{
    QJsonObject numbers;
    for (auto day = outcome.usedNumbers.cbegin(); day != outcome.usedNumbers.cend(); ++day) {
        numbers.insert(day.key(), day.value());
    }
    return write(m_outcome,
        {{u"wish"_s, toJson(outcome.wish)}, {u"setAside"_s, outcome.setAside},
            {u"failure"_s, outcome.failure}, {u"usedNumbers"_s, numbers},
            {u"backupAt"_s, textOf(outcome.backupAt)}, {u"unsent"_s, outcome.unsent},
            {u"seen"_s, outcome.isSeen}});
}

} // namespace docket::shop
