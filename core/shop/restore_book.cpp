// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/restore_book.h"

#include "store/backup.h"
#include "store/file_on_disk.h"
#include "store/journal.h"
#include "store/message_repository.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"
#include "store/survey_repository.h"

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

constexpr auto giveUpCause = "a backup was brought back"_L1;
constexpr auto restoredKind = "backupRestored"_L1;

QString textOf(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime instantOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QJsonObject toJson(const QMap<QString, int> &numbers)
{
    QJsonObject object;
    for (auto day = numbers.cbegin(); day != numbers.cend(); ++day) {
        object.insert(day.key(), day.value());
    }
    return object;
}

QMap<QString, int> numbersFrom(const QJsonObject &object)
{
    QMap<QString, int> numbers;
    for (auto day = object.begin(); day != object.end(); ++day) {
        numbers.insert(day.key(), day.value().toInt());
    }
    return numbers;
}

QJsonObject toJson(const RestoreWish &wish)
{
    return {{u"backup"_s, wish.backup}, {u"madeAt"_s, textOf(wish.madeAt)}, {u"who"_s, wish.who},
        {u"at"_s, textOf(wish.at)}, {u"rescue"_s, wish.isRescue},
        {u"usedNumbers"_s, toJson(wish.usedNumbers)}, {u"elsewhere"_s, wish.elsewhere}};
}

RestoreWish wishFrom(const QJsonObject &object)
{
    return {object["backup"_L1].toString(), instantOf(object["madeAt"_L1]),
        object["who"_L1].toString(), instantOf(object["at"_L1]), object["rescue"_L1].toBool(),
        numbersFrom(object["usedNumbers"_L1].toObject()), object["elsewhere"_L1].toString()};
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
            Sentence::tr("It cannot be noted in %1. Nothing was changed.").arg(path),
            file.errorString()};
    }
    store::syncFolder(QFileInfo(path).path());
    return {};
}

/// What waited in a backup has happened long ago, or would come too late.
Result<void> settle(store::Database &database, const QDateTime &now)
{
    if (const auto asked = store::PrintJobRepository(database).forgetApprovals(); !asked) {
        return asked.error();
    }
    const auto given = store::MessageRepository(database).giveUpWaiting(QString(giveUpCause), now);
    return given ? Result<void>() : Result<void>(given.error());
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
                store::OrderRepository(**database).highestSequences(RestoreBook::daysOfNumbers)) {
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
    while (numbers.size() > RestoreBook::daysOfNumbers) {
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
        qCCritical(lcRestore, "%s [%s]", qUtf8Printable(kept.error().message.english()),
            qUtf8Printable(kept.error().detail));
        if (outcome.failure.isEmpty()) {
            return outcome; // the wish stays until that can be noted: what is back is known as such
        }
    }
    // One that failed is not tried again behind anybody's back, over what was sold since.
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
    const QString file =
        wish.elsewhere.isEmpty() ? QDir(m_backups).filePath(wish.backup) : wish.elsewhere;
    if (isInPlace(wish)) {
        // It was put there by a start that was broken off.
        const QString aside = store::setAsideName(m_backups, wish.at);
        if (wish.isRescue) {
            QFile::remove(file);
        }
        return outcomeOf(wish, QFileInfo::exists(aside) ? aside : QString());
    }
    auto restored = put(file, wish);
    if (!restored) {
        outcome.failure = restored.error().message.english();
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

bool RestoreBook::isInPlace(const RestoreWish &wish) const
{
    const auto database = store::Database::open(m_database, store::Access::Beside);
    if (!database) {
        return false; // it is damaged, or none
    }
    const auto restored = store::Journal(**database).has(QString(restoredKind), wish.at);
    return restored && *restored;
}

RestoreOutcome RestoreBook::outcomeOf(const RestoreWish &wish, const QString &setAside) const
{
    RestoreOutcome outcome;
    outcome.wish = wish;
    outcome.setAside = setAside;
    outcome.backupAt = wish.isRescue ? QDateTime() : wish.at;
    if (const auto database = store::Database::open(m_database, store::Access::Beside)) {
        if (const auto unsent =
                store::MessageRepository(**database).givenUp(QString(giveUpCause), wish.at)) {
            outcome.unsent = *unsent;
        }
        if (const auto size = store::SurveyRepository(**database).size()) {
            outcome.orders = size->orders;
        }
    }
    qCWarning(lcRestore, "%s was brought back with %d orders; the database of before is %s",
        qUtf8Printable(wish.backup), outcome.orders,
        setAside.isEmpty() ? "gone" : qUtf8Printable(setAside));
    return outcome;
}

Result<void> RestoreBook::prepare(store::Database &database, const RestoreWish &wish) const
{
    const QString aside = store::setAsideName(m_backups, wish.at);
    const bool hasBefore = QFileInfo::exists(m_database) || QFileInfo::exists(aside);
    auto transaction = store::Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    if (!wish.isRescue) {
        if (auto settled = settle(database, wish.at); !settled) {
            return settled;
        }
    }
    const auto noted = store::Journal(database).append(wish.at, QString(restoredKind), {}, {},
        {{u"who"_s, wish.who}, {u"backup"_s, wish.backup},
            {u"before"_s, hasBefore ? QFileInfo(aside).fileName() : QString()}});
    return noted ? (*transaction)->commit() : noted;
}

Result<RestoreOutcome> RestoreBook::put(const QString &file, const RestoreWish &wish) const
{
    const auto restored =
        store::restoreBackup(file, m_database, m_backups, wish.at, [&](store::Database &database) {
            auto prepared = prepare(database, wish);
            // From here on it is not broken off without anybody hearing of it.
            return prepared ? note(wish) : prepared;
        });
    if (!restored) {
        return restored.error();
    }
    return outcomeOf(wish, *restored);
}

RestoreOutcome RestoreBook::withHistory(RestoreOutcome outcome) const
{
    outcome.usedNumbers = numbersIn(outcome.setAside);
    addNumbers(outcome.usedNumbers, outcome.wish.usedNumbers);
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
    RestoreWish noted = wish;
    noted.elsewhere = QFileInfo(file).absoluteFilePath();
    auto outcome = put(file, noted);
    if (outcome) {
        *outcome = withHistory(std::move(*outcome));
        if (!keepOrLog(*outcome)) {
            return outcome; // it is back all the same; the next start notes it
        }
    }
    dropOwn(noted);
    return outcome;
}

Result<store::Recovery> RestoreBook::recover(const QDateTime &now) const
{
    RestoreWish wish {{}, {}, u"docket"_s, now};
    auto recovery = store::recover(
        m_database, m_backups, now, [&](store::Database &database, const QString &backup) {
            wish.backup = backup;
            wish.madeAt = QFileInfo(QDir(m_backups).filePath(backup)).lastModified().toUTC();
            auto prepared = prepare(database, wish);
            return prepared ? note(wish) : prepared;
        });
    if (recovery && !recovery->backup.isEmpty()) {
        RestoreOutcome outcome = outcomeOf(wish, recovery->setAside);
        outcome.isSeen = true; // the recovery is told in its own words
        if (!keepOrLog(withHistory(std::move(outcome)))) {
            return recovery; // the next start tells of it
        }
    }
    dropOwn(wish);
    return recovery;
}

void RestoreBook::acknowledge() const
{
    if (auto outcome = last()) {
        outcome->isSeen = true;
        keepOrLog(*outcome);
    }
}

bool RestoreBook::keepOrLog(const RestoreOutcome &outcome) const
{
    const auto kept = keep(outcome);
    if (!kept) {
        qCWarning(lcRestore, "%s [%s]", qUtf8Printable(kept.error().message.english()),
            qUtf8Printable(kept.error().detail));
    }
    return static_cast<bool>(kept);
}

void RestoreBook::dropOwn(const RestoreWish &wish) const
{
    if (const auto noted = objectIn(m_wish); noted && wishFrom(*noted).at == wish.at) {
        drop();
    }
}

std::optional<RestoreOutcome> RestoreBook::last() const
{
    const auto object = objectIn(m_outcome);
    if (!object) {
        return std::nullopt;
    }
    return RestoreOutcome {wishFrom((*object)["wish"_L1].toObject()),
        (*object)["setAside"_L1].toString(), (*object)["failure"_L1].toString(),
        numbersFrom((*object)["usedNumbers"_L1].toObject()), instantOf((*object)["backupAt"_L1]),
        (*object)["unsent"_L1].toInt(), (*object)["seen"_L1].toBool(),
        (*object)["orders"_L1].toInt()};
}

Result<void> RestoreBook::keep(const RestoreOutcome &outcome) const
{
    return write(m_outcome,
        {{u"wish"_s, toJson(outcome.wish)}, {u"setAside"_s, outcome.setAside},
            {u"failure"_s, outcome.failure}, {u"usedNumbers"_s, toJson(outcome.usedNumbers)},
            {u"backupAt"_s, textOf(outcome.backupAt)}, {u"unsent"_s, outcome.unsent},
            {u"seen"_s, outcome.isSeen}, {u"orders"_s, outcome.orders}});
}

} // namespace docket::shop
