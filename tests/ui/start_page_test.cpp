// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/start_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace docket;
using docket::ui::StartPage;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct ShownPage {
    ShownPage() { page.show(); }
    QPushButton *button(const QString &name)
    {
        auto *found = page.findChild<QPushButton *>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    void tap(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    QLabel *label(const QString &name)
    {
        auto *found = page.findChild<QLabel *>(name);
        REQUIRE(found != nullptr);
        return found;
    }

    StartPage page;
};

const Error newer {
    ErrorCode::StorageTooNew, Sentence::verbatim(u"It was written by a newer Docket."_s), {}};

} // namespace

TEST_CASE("the page of a start that is refused says what happened and what to do")
{
    const auto [code, title, toDo] = GENERATE(table<ErrorCode, QString, QString>({
        {ErrorCode::StorageTooNew, u"A newer Docket was here"_s, u"Install the newer Docket"_s},
        {ErrorCode::StorageFull, u"The disk is full"_s, u"Make room"_s},
        {ErrorCode::StorageReadOnly, u"Nothing can be saved"_s, u"plugged in"_s},
        {ErrorCode::StorageUnavailable, u"The orders cannot be opened"_s, u"Start the computer"_s},
    }));
    ShownPage shown;
    shown.page.tell({code, Sentence::verbatim(u"The reason."_s), {}}, 10s);
    CHECK(shown.label(u"start-title"_s)->text() == title);
    CHECK(shown.label(u"start-what"_s)->text() == u"The reason."_s);
    CHECK(shown.label(u"start-to-do"_s)->text().contains(toDo));
    CHECK(shown.label(u"start-retry"_s)->isVisible());
    CHECK(shown.label(u"start-retry"_s)->text().contains(u"10"_s));
    CHECK(shown.button(u"start-again"_s)->isVisible());
    CHECK(shown.button(u"start-quit"_s)->isVisible());
    CHECK_FALSE(shown.button(u"start-bring-back"_s)->isVisible());
    CHECK_FALSE(shown.label(u"start-trouble"_s)->isVisible());
}

TEST_CASE("a backup is offered only where there is one, and comes back with a second tap")
{
    ShownPage shown;
    const QSignalSpy wanted(&shown.page, &StartPage::bringBackRequested);
    shown.page.tell(newer, 0s);
    CHECK_FALSE(shown.label(u"start-retry"_s)->isVisible());
    shown.page.offerBackup({}, QTimeZone::utc());
    CHECK_FALSE(shown.button(u"start-bring-back"_s)->isVisible());
    CHECK(shown.label(u"start-backup"_s)->text().contains(u"no backup"_s));

    shown.page.offerBackup(
        QDateTime(QDate(2026, 11, 19), QTime(17, 0), QTimeZone::utc()), QTimeZone::utc());
    CHECK(shown.label(u"start-backup"_s)->text().contains(u"Thu 19 Nov 2026 17:00"_s));
    shown.tap(u"start-bring-back"_s);
    CHECK(wanted.isEmpty());
    CHECK(shown.button(u"start-bring-back"_s)->text() == u"Yes, bring it back"_s);
    shown.tap(u"start-not"_s);
    CHECK(shown.button(u"start-bring-back"_s)->text() == u"Bring back a backup"_s);
    CHECK_FALSE(shown.button(u"start-not"_s)->isVisible());
    shown.tap(u"start-bring-back"_s);
    shown.tap(u"start-bring-back"_s);
    CHECK(wanted.size() == 1);
}

TEST_CASE("while a start is under way nothing can be asked for")
{
    ShownPage shown;
    const QSignalSpy again(&shown.page, &StartPage::tryAgainRequested);
    const QSignalSpy quit(&shown.page, &StartPage::quitRequested);
    shown.page.tell(newer, 0s);
    shown.page.setTrying(true);
    shown.tap(u"start-again"_s);
    shown.tap(u"start-quit"_s);
    CHECK(again.isEmpty());
    CHECK(quit.isEmpty());
    shown.page.setTrying(false);
    shown.tap(u"start-again"_s);
    shown.tap(u"start-quit"_s);
    CHECK(again.size() == 1);
    CHECK(quit.size() == 1);
}
