// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights.h"
#include "shop/backup_desk.h"
#include "store/audit_log.h"
#include "store/backup.h"
#include "store/message_repository.h"
#include "store/print_job_repository.h"
#include "support/catch.h"
#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace docket;
using namespace docket::shop;
using docket::tests::Rights;
using docket::tests::succeed;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

QStringList auditedIn(store::Database &database)
{
    QStringList rows;
    succeed(store::AuditLog(database).forEach([&](const store::AuditRow &row) {
        if (row.what.startsWith("backup"_L1)) {
            rows.append(row.who + u' ' + row.what + u' ' + row.details);
        }
    }));
    return rows;
}

/// A shop with one order, and its backups.
struct Backups : Rights {
    Backups()
    {
        REQUIRE(QDir().mkpath(folder.backups()));
        shop.board->useStaff(*shop.staff);
        shop.board->useBackups(desk);
        shop.board->askBackups();
    }

    BackupsReport report() const { return told.last().first().value<BackupsReport>(); }
    /// Waits until nothing is made or checked.
    void settle() const
    {
        REQUIRE(
            QTest::qWaitFor([this] { return report().work == BackupsReport::Work::None; }, 10'000));
    }
    /// Makes one and goes on by a minute. \return its name.
    QString make()
    {
        shop.board->backUpNow();
        CHECK(report().work == BackupsReport::Work::Making);
        settle();
        shop.clock.advanceMinutes(1);
        return report().backups.first().name;
    }
    void bringBack(const QString &name)
    {
        shop.board->bringBackBackup(name);
        settle();
    }
    QString refusedWith() const
    {
        return refused.isEmpty() ? QString() : refused.last().first().value<Sentence>().english();
    }
    QString wish() const
    {
        QFile file(folder.restoreWish());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    void wishAgain(const QString &wish) const
    {
        QFile file(folder.restoreWish());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(wish.toUtf8()) > 0);
    }
    void close()
    {
        shop.board.reset();
        shop.database.reset();
    }

    DataFolder folder = valueOf(DataFolder::look(shop.folder.path()));
    BackupDesk desk {*shop.database, folder, *shop.kitchen, shop.clock, 2};
    QSignalSpy told {shop.board.get(), &Board::backupsTold};
    QSignalSpy refused {shop.board.get(), &Board::backupRefused};
    QSignalSpy restart {shop.board.get(), &Board::restartWanted};
};

} // namespace

TEST_CASE("a backup is made by hand, and says what it does not have")
{
    Backups backups;
    CHECK(backups.report().backups.isEmpty());
    CHECK(backups.make() == u"docket-20261120-012600.db"_s);
    CHECK(backups.report().backups.first().openSince == 0);
    CHECK(backups.report().backups.first().kind == BackupKind::ByHand);
    backups.replace(backups.order.id);
    backups.shop.board->askBackups();
    CHECK(backups.report().backups.first().openSince == 1);
    CHECK(backups.make() == u"docket-20261120-012700.db"_s);
    CHECK(backups.make() == u"docket-20261120-012800.db"_s);
    CHECK(QDir(backups.folder.backups()).entryList(QDir::Files)
        == QStringList {u"docket-20261120-012700.db"_s, u"docket-20261120-012800.db"_s});
    CHECK(backups.refused.isEmpty());
}

TEST_CASE("whatever can come back is listed, and nothing else")
{
    Backups backups;
    const QString good = backups.make();
    const QDir folder(backups.folder.backups());
    for (const auto &name : {u"docket-20261119.db"_s, u"before-schema-9.db"_s, u"other.db"_s,
             u"docket-20261119.db.making"_s, u"rescued-20261118-093000.db"_s,
             u"set-aside-20261117-093000-123.db"_s}) {
        REQUIRE(QFile::copy(folder.filePath(good), folder.filePath(name)));
    }
    QFile nothing(folder.filePath(u"set-aside-20261116-093000-000.db"_s));
    REQUIRE(nothing.open(QIODevice::WriteOnly));
    backups.shop.board->askBackups();
    QMap<QString, BackupKind> listed;
    for (const BackupFile &file : backups.report().backups) {
        listed.insert(file.name, file.kind);
        CHECK(file.bytes > 0);
        if (file.kind == BackupKind::SetAside) {
            CHECK(file.madeAt
                == QDateTime::fromString(u"2026-11-17T09:30:00.123Z"_s, Qt::ISODateWithMs));
        }
    }
    CHECK(listed
        == QMap<QString, BackupKind> {{u"before-schema-9.db"_s, BackupKind::BeforeUpdate},
            {u"docket-20261119.db"_s, BackupKind::Night}, {good, BackupKind::ByHand},
            {u"rescued-20261118-093000.db"_s, BackupKind::Rescued},
            {u"set-aside-20261117-093000-123.db"_s, BackupKind::SetAside}});
}

TEST_CASE("what a failed rescue has left, and what was set aside, come back from the window")
{
    Backups backups;
    const QString good = backups.make();
    const QDir folder(backups.folder.backups());
    const QString name =
        GENERATE(u"rescued-20261120-012600.db"_s, u"set-aside-20261120-012600-000.db"_s);
    REQUIRE(QFile::rename(folder.filePath(good), folder.filePath(name)));
    backups.replace(backups.order.id);
    backups.bringBack(name);
    CHECK(backups.refused.isEmpty());
    CHECK(backups.restart.size() == 1);
    backups.close();
    const auto outcome = RestoreBook(backups.folder).carryOut();
    REQUIRE(outcome);
    CHECK(outcome->failure.isEmpty());
    CHECK(outcome->wish.backup == name);
    CHECK_FALSE(outcome->wish.isRescue);
    CHECK(QFile::exists(folder.filePath(name)));
}

TEST_CASE("only the owner brings a backup back")
{
    Backups backups;
    const QString name = backups.make();
    backups.guard();
    backups.bringBack(name);
    CHECK(backups.refusedWith() == u"Only the owner may do that. Sign in under People first."_s);
    CHECK(backups.wish().isEmpty());
    CHECK(backups.restart.isEmpty());
}

TEST_CASE("what is not in the list, or is damaged, or is newer, is refused before it is promised")
{
    Backups backups;
    const QString name = backups.make();
    backups.bringBack(u"../docket.db"_s);
    CHECK(backups.refusedWith() == u"This backup is not there any more."_s);
    const QString file = QDir(backups.folder.backups()).filePath(name);
    {
        const auto newer = valueOf(store::Database::open(file, store::Access::ReadWrite));
        valueOf(newer->execute(u"INSERT INTO schema_version VALUES (9000, 'of tomorrow')"_s));
    }
    backups.bringBack(name);
    CHECK(backups.refusedWith().contains(u"newer"_s));
    QFile damaged(file);
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    REQUIRE(damaged.write(QByteArray(8192, 'x')) == 8192);
    damaged.close();
    backups.bringBack(name);
    CHECK(backups.refused.size() == 3);
    CHECK(backups.wish().isEmpty());
    CHECK(backups.restart.isEmpty());
    CHECK(auditedIn(*backups.shop.database).isEmpty());
    CHECK(QDir(backups.folder.backups()).entryList(QDir::Files) == QStringList {name});
}

TEST_CASE("a wish that cannot be noted is no wish")
{
    Backups backups;
    const QString name = backups.make();
    REQUIRE(QDir().mkpath(backups.folder.restoreWish()));
    backups.bringBack(name);
    CHECK(backups.refused.size() == 1);
    CHECK(backups.restart.isEmpty());
    CHECK(auditedIn(*backups.shop.database).isEmpty());
}

TEST_CASE("a wish is carried out once, whichever step the start was broken off at")
{
    Backups backups;
    const QString name = backups.make();
    backups.replace(backups.order.id); // number 002
    backups.bringBack(name);
    CHECK(backups.restart.size() == 1);
    CHECK(auditedIn(*backups.shop.database)
        == QStringList {
            uR"(board backupWanted {"backup":"docket-20261120-012600.db","who":"board"})"_s});
    const QString wish = backups.wish();
    CHECK(wish.contains(name));
    backups.close();
    const RestoreBook book(backups.folder);
    const QString data = backups.folder.database();
    const QString aside =
        QDir(backups.folder.backups()).filePath(u"set-aside-20261120-012700-000.db"_s);

    SECTION("it was not") { }
    SECTION("the database was moved and nothing had taken its place")
    {
        REQUIRE(QFile::rename(data, aside));
    }
    SECTION("the backup was in place and that was not noted")
    {
        std::ignore = book.carryOut();
        REQUIRE(QFile::remove(backups.folder.restoreOutcome()));
        backups.wishAgain(wish);
    }
    SECTION("all was done but the wish was still there")
    {
        std::ignore = book.carryOut();
        backups.wishAgain(wish);
    }
    const auto outcome = book.carryOut();
    REQUIRE(outcome);
    CHECK(outcome->failure.isEmpty());
    CHECK(outcome->setAside == aside);
    CHECK(outcome->usedNumbers == QMap<QString, int> {{u"20261120"_s, 2}});
    CHECK(backups.wish().isEmpty());
    {
        const auto restored = valueOf(store::Database::open(data, store::Access::ReadWrite));
        CHECK(auditedIn(*restored)
            == QStringList {
                uR"(board backupRestored {"backup":"docket-20261120-012600.db","before":"set-aside-20261120-012700-000.db","who":"board"})"_s});
        valueOf(restored->execute(u"UPDATE orders SET customer_name = 'Later'"_s));
    }
    // The next starts leave it alone.
    CHECK(book.carryOut()->setAside == aside);
    CHECK(QDir(backups.folder.backups()).entryList({u"set-aside-*.db"_s}, QDir::Files).size() == 1);
    CHECK_FALSE(book.carryOut()->isSeen);
    book.acknowledge();
    CHECK(book.carryOut()->isSeen);
    CHECK(book.carryOut()->usedNumbers == QMap<QString, int> {{u"20261120"_s, 2}});
}

TEST_CASE("what waited in a backup is not sent, and prints only when a person wants it")
{
    Backups backups;
    store::Database &now = *backups.shop.database;
    {
        auto transaction = valueOf(store::Transaction::begin(now));
        store::MessageRow message;
        message.id = MessageId(u"text"_s);
        message.kind = u"menu-link"_s;
        message.recipient = u"+61491570156"_s;
        message.state = u"queued"_s;
        message.body = u"Our menu"_s;
        message.createdAt = message.nextAttemptAt = message.expiresAt = backups.shop.clock.now();
        succeed(store::MessageRepository(now).insert(message));
        valueOf(now.execute(u"UPDATE print_job SET state = 'sending', approved_at = created_at"_s));
        succeed(transaction->commit());
    }
    const QString name = backups.make();
    backups.bringBack(name);
    const QString wish = backups.wish();
    backups.close();
    const RestoreBook book(backups.folder);
    auto outcome = book.carryOut();
    REQUIRE(outcome);
    SECTION("at once") { }
    SECTION("the start was broken off before it could say so")
    {
        REQUIRE(QFile::remove(backups.folder.restoreOutcome()));
        backups.wishAgain(wish);
        outcome = book.carryOut();
        REQUIRE(outcome);
    }
    CHECK(outcome->unsent >= 1);
    CHECK(outcome->orders == 1);
    CHECK(outcome->backupAt == QDateTime::fromString(u"2026-11-20T01:27:00Z"_s, Qt::ISODate));
    const auto restored =
        valueOf(store::Database::open(backups.folder.database(), store::Access::ReadWrite));
    CHECK(valueOf(store::MessageRepository(*restored).waiting()) == 0);
    const auto jobs = valueOf(store::PrintJobRepository(*restored).ofOrder(backups.order.id));
    REQUIRE_FALSE(jobs.isEmpty());
    CHECK(jobs.first().state == u"unknown"_s);
    CHECK_FALSE(jobs.first().approvedAt.isValid());
}

TEST_CASE("the newest backup takes the place of a missing database, and no number is given twice")
{
    Backups backups;
    const QString name = backups.make();
    backups.close();
    REQUIRE(QFile::remove(backups.folder.database()));
    const RestoreBook book(backups.folder);
    const QDateTime later = backups.shop.clock.now();
    const auto recovery = valueOf(book.recover(later));
    CHECK(QFileInfo(recovery.backup).fileName() == name);
    CHECK(recovery.setAside.isEmpty());
    const auto outcome = book.carryOut();
    REQUIRE(outcome);
    CHECK(outcome->isSeen);
    CHECK(outcome->backupAt == later);
    const auto restored =
        valueOf(store::Database::open(backups.folder.database(), store::Access::ReadWrite));
    CHECK(auditedIn(*restored)
        == QStringList {
            uR"(docket backupRestored {"backup":"docket-20261120-012600.db","before":"","who":"docket"})"_s});
}

TEST_CASE("a backup that is bad by the next start leaves everything as it was, also half-way")
{
    Backups backups;
    const QString name = backups.make();
    backups.bringBack(name);
    backups.close();
    REQUIRE(QFile::remove(QDir(backups.folder.backups()).filePath(name)));
    const QString data = backups.folder.database();
    SECTION("at once") { }
    SECTION("after the database was moved")
    {
        REQUIRE(QFile::rename(
            data, QDir(backups.folder.backups()).filePath(u"set-aside-20261120-012700-000.db"_s)));
    }
    const auto outcome = RestoreBook(backups.folder).carryOut();
    REQUIRE(outcome);
    CHECK(outcome->failure.contains(u"cannot be read"_s));
    CHECK(backups.wish().isEmpty());
    CHECK(QDir(backups.folder.backups()).entryList(QDir::Files).isEmpty());
    const auto same = valueOf(store::Database::open(data, store::Access::ReadWrite));
    CHECK(auditedIn(*same).size() == 1);
}

TEST_CASE("a recovery or a restore that is broken off before it could say so is told by the next")
{
    Backups backups;
    const QString name = backups.make();
    backups.replace(backups.order.id);
    backups.close();
    const RestoreBook book(backups.folder);
    // As if it had been killed there.
    REQUIRE(QDir().mkpath(backups.folder.restoreOutcome()));
    const QDateTime at = QDateTime::fromString(u"2026-11-20T01:28:00Z"_s, Qt::ISODate);
    SECTION("the database was damaged")
    {
        QFile damaged(backups.folder.database());
        REQUIRE(damaged.open(QIODevice::WriteOnly));
        REQUIRE(damaged.write(QByteArray(8192, 'x')) == 8192);
        damaged.close();
        CHECK(QFileInfo(valueOf(book.recover(at)).backup).fileName() == name);
    }
    SECTION("somebody had a file brought back from elsewhere")
    {
        const QString stick = backups.shop.folder.filePath(u"stick.db"_s);
        REQUIRE(QFile::copy(QDir(backups.folder.backups()).filePath(name), stick));
        const RestoreWish wish {u"stick.db"_s, at, u"docketctl"_s, at};
        CHECK(valueOf(book.bringBack(stick, wish)).usedNumbers
            == QMap<QString, int> {{u"20261120"_s, 2}});
    }
    REQUIRE(QDir().rmdir(backups.folder.restoreOutcome()));
    const auto outcome = book.carryOut();
    REQUIRE(outcome);
    CHECK(outcome->failure.isEmpty());
    CHECK_FALSE(outcome->isSeen);
    CHECK(outcome->wish.at == at);
    CHECK(outcome->backupAt == at);
    CHECK(outcome->orders == 1);
    CHECK(outcome->setAside.endsWith(u"set-aside-20261120-012800-000.db"_s));
    CHECK(QDir(backups.folder.backups()).entryList({u"set-aside-*.db"_s}, QDir::Files).size() == 1);
    CHECK(backups.wish().isEmpty());
}

TEST_CASE("a restore that fails leaves alone what somebody else wishes for")
{
    Backups backups;
    const QString name = backups.make();
    backups.bringBack(name);
    const QString wish = backups.wish();
    backups.close();
    const RestoreWish other {u"none.db"_s, {}, u"docketctl"_s,
        QDateTime::fromString(u"2026-11-20T01:28:00Z"_s, Qt::ISODate)};
    CHECK_FALSE(
        RestoreBook(backups.folder).bringBack(backups.shop.folder.filePath(u"none.db"_s), other));
    CHECK(backups.wish() == wish);
}
