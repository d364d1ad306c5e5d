// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "window_test.h"

#include <QListWidget>

using namespace docket::shop;
using docket::Sentence;
using docket::tests::WindowTest;
using namespace Qt::StringLiterals;

namespace {

struct BackupTest : WindowTest {
    BackupTest()
    {
        tap(u"section-people"_s);
        tap(u"staff-backups"_s);
    }

    QDateTime at(const QString &time) const { return QDateTime::fromString(time, Qt::ISODate); }
    BackupsReport usual(BackupsReport::Work work = BackupsReport::Work::None) const
    {
        return {{{u"docket-20261120-070000.db"_s, BackupKind::ByHand, at(u"2026-11-20T07:00:00Z"_s),
                     2'000'000, 1},
                    {u"docket-20261119.db"_s, BackupKind::Night, at(u"2026-11-19T17:00:00Z"_s),
                        1'000'000, 4}},
            work};
    }
    QListWidget *list() const { return window.findChild<QListWidget *>(u"backup-list"_s); }
    QString state() const { return labelText(u"backup-state"_s); }
};

} // namespace

TEST_CASE("the owner sees the backups and makes one more")
{
    BackupTest test;
    CHECK(test.board.backupsAsked == 1);
    emit test.board.backupsTold({});
    CHECK(test.state() == u"There is no backup yet. One is made after each business day."_s);
    CHECK_FALSE(test.button(u"backup-bring-back"_s)->isEnabled());
    test.tap(u"backup-make"_s);
    CHECK(test.board.backupsMade == 1);
    emit test.board.backupsTold(test.usual(BackupsReport::Work::Making));
    CHECK(test.state() == u"A backup is being made."_s);
    CHECK_FALSE(test.button(u"backup-make"_s)->isEnabled());
    emit test.board.backupsTold(test.usual());
    CHECK(test.list()->item(0)->text().startsWith(u"Fri 20 Nov 2026 18:00 · made by hand · "_s));
    CHECK(test.list()->item(1)->text().startsWith(
        u"Fri 20 Nov 2026 04:00 · after the business day · "_s));
    emit test.board.backupRefused(Sentence::verbatim(u"The disk is full."_s));
    CHECK(test.labelText(u"backup-refusal"_s) == u"The disk is full."_s);
}

TEST_CASE("what was rescued or set aside says so")
{
    BackupTest test;
    emit test.board.backupsTold({{{u"rescued-20261120-070000.db"_s, BackupKind::Rescued,
                                      test.at(u"2026-11-20T07:00:00Z"_s), 2'000'000, 0},
                                     {u"set-aside-20261119-170000-000.db"_s, BackupKind::SetAside,
                                         test.at(u"2026-11-19T17:00:00Z"_s), 1'000'000, 0}},
        BackupsReport::Work::None});
    CHECK(test.list()->item(0)->text().startsWith(
        u"Fri 20 Nov 2026 18:00 · saved when the file of the orders was taken away · "_s));
    CHECK(test.list()->item(1)->text().startsWith(
        u"Fri 20 Nov 2026 04:00 · set aside when a backup came back · "_s));
}

TEST_CASE("a backup comes back by a second tap, after the question what that means")
{
    BackupTest test;
    emit test.board.backupsTold(test.usual());
    test.list()->setCurrentRow(1);
    test.tap(u"backup-bring-back"_s);
    CHECK(test.board.backupsWanted.isEmpty());
    CHECK(test.state().contains(u"as they were Fri 20 Nov 2026 04:00?"_s));
    CHECK(test.state().contains(u"4 open orders leave the board."_s));
    CHECK(test.state().contains(u"The data of now are kept as a file."_s));
    emit test.board.backupsTold(test.usual()); // the question stands
    CHECK(test.button(u"backup-bring-back"_s)->text() == u"Yes, bring it back"_s);
    test.tap(u"backup-leave"_s);
    CHECK(test.button(u"backup-bring-back"_s)->text() == u"Bring back…"_s);
    test.tap(u"backup-bring-back"_s);
    test.tap(u"backup-bring-back"_s);
    CHECK(test.board.backupsWanted == QStringList {u"docket-20261119.db"_s});
    emit test.board.backupsTold(test.usual(BackupsReport::Work::Checking));
    CHECK(test.state() == u"The backup is being checked."_s);
}

TEST_CASE("what a backup would cost is asked again when it is looked at and before the question")
{
    BackupTest test;
    emit test.board.backupsTold(test.usual());
    test.tap(u"section-board"_s);
    CHECK(test.board.backupsAsked == 1);
    test.tap(u"section-people"_s); // opens where it was left
    CHECK(test.board.backupsAsked == 2);
    test.tap(u"backup-bring-back"_s);
    CHECK(test.board.backupsAsked == 3);
    auto later = test.usual();
    later.backups[0].openSince = 6;
    emit test.board.backupsTold(later);
    CHECK(test.state().contains(u"6 open orders leave the board."_s));
    test.tap(u"backup-bring-back"_s);
    CHECK(test.board.backupsAsked == 3);
    CHECK(test.board.backupsWanted == QStringList {u"docket-20261120-070000.db"_s});
}

TEST_CASE("the question is forgotten when another backup is chosen or somebody looks elsewhere")
{
    BackupTest test;
    emit test.board.backupsTold(test.usual());
    test.tap(u"backup-bring-back"_s);
    test.list()->setCurrentRow(1);
    CHECK(test.button(u"backup-bring-back"_s)->text() == u"Bring back…"_s);
    test.tap(u"backup-bring-back"_s);
    test.tap(u"section-board"_s);
    test.tap(u"section-people"_s);
    CHECK(test.button(u"backup-bring-back"_s)->text() == u"Bring back…"_s);
    CHECK(test.board.backupsWanted.isEmpty());
    test.tap(u"staff-add"_s);
    CHECK_FALSE(test.button(u"backup-bring-back"_s)->isVisible());
}

TEST_CASE("a backup that came back is told until somebody has seen it")
{
    WindowTest test;
    TrustItem item {u"restore"_s, TrustItem::Level::Warning, u"brought-back"_s,
        {u"2026-11-19T17:00:00Z"_s, u"2026-11-20T07:30:00Z"_s, u"Nesrin"_s,
            u"/shop/set-aside-1.db"_s}};
    item.asksToBeSeen = true;
    emit test.board.trustChanged(item);
    CHECK(test.sentences().contains(
        u"The data of Fri 20 Nov 2026 04:00 are back (Fri 20 Nov 2026 18:30, Nesrin). Later orders are only on paper and in /shop/set-aside-1.db"_s));
}
