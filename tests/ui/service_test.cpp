// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "window_test.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTest>

#include <functional>

using docket::GroupId;
using docket::ItemId;
using docket::OptionId;
using docket::Sellable;
using docket::shop::QueueState;
using docket::shop::SellableEntry;
using docket::shop::SoldOutSpan;
using docket::tests::fridayEvening;
using docket::tests::WindowTest;
using namespace Qt::StringLiterals;

namespace {

const Sellable kebab {ItemId(u"kebab-lamb"_s), {}, {}};
const Sellable hummus {{}, GroupId(u"sauces"_s), OptionId(u"hummus"_s)};

QList<SellableEntry> menu()
{
    return {{kebab, u"Lamb Kebab"_s, u"Kebabs"_s, false, {}, false},
        {{ItemId(u"soup"_s), {}, {}}, u"Soup"_s, u"Sides"_s, true, {}, true},
        {hummus, u"hummus"_s, u"Sauces"_s, true, fridayEvening().addSecs(86 * 60), false}};
}

QueueState openQueue()
{
    QueueState queue;
    queue.open = true;
    queue.wait.minutes = 20;
    return queue;
}

QStringList rows(const QListWidget *list)
{
    QStringList texts;
    for (int row = 0; row < list->count(); ++row) {
        texts.append(list->item(row)->text());
    }
    return texts;
}

QListWidget *openList(WindowTest &test)
{
    emit test.board.sellablesChanged(menu());
    test.button(u"sold-out-list"_s)->click();
    return test.window.findChild<QListWidget *>(u"sold-out-entries"_s);
}

} // namespace

TEST_CASE("minutes are added with one tap and taken back with one")
{
    WindowTest test;
    emit test.board.queueChanged(openQueue());
    CHECK_FALSE(test.button(u"drop-minutes"_s)->isEnabled());
    for (const QString &step : {u"add-5"_s, u"add-10"_s, u"add-20"_s}) {
        QTest::mouseClick(test.button(step), Qt::LeftButton);
    }
    CHECK(test.board.minutesAdded == QList<int> {5, 10, 20});

    QueueState slow = openQueue();
    slow.extraMinutes = 35;
    slow.extraUntil = fridayEvening().addSecs(29 * 60 + 1);
    slow.isPaused = true;
    slow.pausedUntil = slow.extraUntil;
    const QPoint before = test.button(u"add-10"_s)->mapTo(&test.window, QPoint());
    emit test.board.queueChanged(slow);
    QCoreApplication::sendPostedEvents();
    CHECK(test.button(u"add-10"_s)->mapTo(&test.window, QPoint()) == before); // under the finger
    CHECK(test.labelText(u"extra-minutes"_s) == u"+35 min for 30 min more"_s);
    QTest::mouseClick(test.button(u"drop-minutes"_s), Qt::LeftButton);
    CHECK(test.board.minutesDropped == 1);
}

TEST_CASE("a pause says so in words until it is ended")
{
    WindowTest test;
    emit test.board.queueChanged(openQueue());
    auto *pause = test.button(u"pause"_s);
    QTest::mouseClick(pause, Qt::LeftButton);
    CHECK(test.board.pauses == QList<int> {0});
    CHECK(pause->text() == u"Pause calls"_s); // until the board says so

    QueueState paused = openQueue();
    paused.isPaused = true;
    paused.pausedUntil = fridayEvening().addSecs(26 * 60);
    emit test.board.queueChanged(paused);
    CHECK(test.labelText(u"paused"_s) == u"No phone orders until 19:00"_s);
    CHECK_FALSE(test.window.findChild<QWidget *>(u"paused"_s)->isHidden());
    QTest::mouseClick(pause, Qt::LeftButton);
    CHECK(test.board.resumes == 1);
    CHECK(test.board.pauses.size() == 1);
}

TEST_CASE("the 86 list shows what is sold out first, and finds the rest")
{
    WindowTest test;
    auto *list = openList(test);
    REQUIRE(list != nullptr);
    CHECK(list->isVisible());
    CHECK(test.button(u"sold-out-list"_s)->text() == u"86: 2"_s);
    CHECK(rows(list)
        == QStringList {u"86: Soup, taken off in the menu"_s, u"86: hummus, until 20:00"_s,
            u"Lamb Kebab (Kebabs)"_s});
    QTest::keyClicks(test.window.findChild<QLineEdit *>(u"sold-out-search"_s), u"LAMB"_s);
    CHECK(rows(list) == QStringList {u"Lamb Kebab (Kebabs)"_s});
    QTest::keyClick(test.window.findChild<QLineEdit *>(u"sold-out-search"_s), Qt::Key_Escape);
    CHECK_FALSE(list->isVisible());
    CHECK(test.board.bumps.isEmpty());
}

TEST_CASE("an item is 86 for as long as was tapped, and is sold again")
{
    WindowTest test;
    auto *list = openList(test);
    CHECK_FALSE(test.button(u"sold-out-today"_s)->isEnabled());
    list->setCurrentRow(2);
    CHECK_FALSE(test.button(u"bring-back"_s)->isEnabled());
    for (const QString &span :
        {u"sold-out-hour"_s, u"sold-out-hours"_s, u"sold-out-today"_s, u"sold-out-for-good"_s}) {
        QTest::mouseClick(test.button(span), Qt::LeftButton);
    }
    REQUIRE(test.board.soldOut.size() == 4);
    for (const auto &[what, span] : test.board.soldOut) {
        CHECK(what == kebab);
    }
    CHECK(test.board.soldOut.at(0).second.minutes == 60);
    CHECK(test.board.soldOut.at(1).second.minutes == 120);
    CHECK(test.board.soldOut.at(2).second.kind == SoldOutSpan::Kind::Today);
    CHECK(test.board.soldOut.at(3).second.kind == SoldOutSpan::Kind::ForGood);

    list->setCurrentRow(1);
    QTest::mouseClick(test.button(u"bring-back"_s), Qt::LeftButton);
    CHECK(test.board.soldAgain == QList<Sellable> {hummus});
    list->setCurrentRow(0); // only the menu brings it back
    CHECK_FALSE(test.button(u"bring-back"_s)->isEnabled());
    CHECK_FALSE(test.button(u"sold-out-today"_s)->isEnabled());
}

namespace {

/// The times that are offered.
QStringList times(const WindowTest &test)
{
    QStringList texts;
    const auto *box = test.window.findChild<QWidget *>(u"sold-out-times"_s);
    for (int index = 0;; ++index) {
        const auto *button = box->findChild<QPushButton *>(u"sold-out-until-%1"_s.arg(index));
        if (button == nullptr) {
            return texts;
        }
        if (button->isVisible()) {
            texts.append(button->text());
        }
    }
}

/// Opens the times for the lamb kebab, in a shop that closes then.
void openTimes(WindowTest &test, const QString &closes)
{
    auto queue = openQueue();
    queue.nextChange = QDateTime::fromString(closes, Qt::ISODate);
    emit test.board.queueChanged(queue);
    openList(test)->setCurrentRow(2);
    QTest::mouseClick(test.button(u"sold-out-until"_s), Qt::LeftButton);
}

/// Taps until the tap is taken: the second tap of a double tap is not.
bool takesTap(const WindowTest &test, const QString &name, const std::function<bool()> &isTaken)
{
    return QTest::qWaitFor([&] {
        QTest::mouseClick(test.button(name), Qt::LeftButton);
        return isTaken();
    });
}

} // namespace

TEST_CASE("an item is 86 until a time that was tapped")
{
    WindowTest test; // Friday, 18:34
    openTimes(test, u"2026-11-20T12:00:00Z"_s);
    CHECK(times(test)
        == QStringList {u"19:00"_s, u"19:30"_s, u"20:00"_s, u"20:30"_s, u"21:00"_s, u"21:30"_s,
            u"22:00"_s, u"22:30"_s, u"23:00"_s});
    CHECK(test.button(u"sold-out-until-3"_s)->accessibleName() == u"Sold out until 20:30"_s);
    CHECK(test.button(u"sold-out-until-3"_s)->height() == 52);
    CHECK_FALSE(test.button(u"sold-out-today"_s)->isVisible());
    const auto isMarked = [&test] { return !test.board.soldOut.isEmpty(); };
    QTest::mouseClick(test.button(u"sold-out-until-3"_s), Qt::LeftButton);
    CHECK_FALSE(isMarked()); // the second tap of a double tap
    REQUIRE(takesTap(test, u"sold-out-until-3"_s, isMarked));
    REQUIRE(test.board.soldOut.size() == 1);
    CHECK(test.board.soldOut.first().first == kebab);
    CHECK(test.board.soldOut.first().second.kind == SoldOutSpan::Kind::Until);
    CHECK(
        test.board.soldOut.first().second.until.toString(Qt::ISODate) == u"2026-11-20T09:30:00Z"_s);
    CHECK(times(test).isEmpty());
    QTest::mouseClick(test.button(u"sold-out-today"_s), Qt::LeftButton);
    CHECK(test.board.soldOut.size() == 1); // it came under the finger
    REQUIRE(
        takesTap(test, u"sold-out-today"_s, [&test] { return test.board.soldOut.size() == 2; }));
}

TEST_CASE("a time after midnight is of this evening while the shop is open")
{
    WindowTest test;
    openTimes(test, u"2026-11-20T14:00:00Z"_s); // Saturday, one o'clock
    CHECK(times(test)
        == QStringList {u"19:00"_s, u"19:30"_s, u"20:00"_s, u"20:30"_s, u"21:00"_s, u"21:30"_s,
            u"22:00"_s, u"22:30"_s, u"23:00"_s, u"00:00"_s, u"01:00"_s});
    REQUIRE(
        takesTap(test, u"sold-out-until-9"_s, [&test] { return !test.board.soldOut.isEmpty(); }));
    CHECK(
        test.board.soldOut.first().second.until.toString(Qt::ISODate) == u"2026-11-20T13:00:00Z"_s);
}

TEST_CASE("the closing time is offered, and where it is not known twelve hours")
{
    WindowTest test;
    openTimes(test, u"2026-11-20T07:50:00Z"_s);
    CHECK(times(test) == QStringList {u"18:50"_s});
    QTest::keyClick(&test.window, Qt::Key_Escape);
    openTimes(test, u"2026-11-20T08:15:00Z"_s);
    REQUIRE(QTest::qWaitFor([&test] {
        QTest::mouseClick(test.button(u"sold-out-until"_s), Qt::LeftButton);
        return !times(test).isEmpty();
    }));
    CHECK(times(test) == QStringList {u"19:00"_s, u"19:15"_s});

    WindowTest closed;
    emit closed.board.queueChanged({});
    openList(closed)->setCurrentRow(2);
    QTest::mouseClick(closed.button(u"sold-out-until"_s), Qt::LeftButton);
    CHECK(times(closed)
        == QStringList {u"19:00"_s, u"20:00"_s, u"21:00"_s, u"22:00"_s, u"23:00"_s, u"00:00"_s,
            u"01:00"_s, u"02:00"_s, u"03:00"_s, u"04:00"_s, u"05:00"_s});
}

TEST_CASE("the times go back one step at a time, and one that has passed cannot be tapped")
{
    WindowTest test;
    openTimes(test, u"2026-11-20T12:00:00Z"_s);
    test.clock.advanceMinutes(26);
    test.window.refreshTime();
    CHECK_FALSE(test.button(u"sold-out-until-0"_s)->isEnabled());
    CHECK(test.button(u"sold-out-until-1"_s)->isEnabled());
    QTest::keyClick(&test.window, Qt::Key_Escape);
    CHECK(times(test).isEmpty());
    CHECK(test.button(u"sold-out-until"_s)->isVisible());
    QTest::keyClick(&test.window, Qt::Key_Escape);
    CHECK_FALSE(test.button(u"sold-out-until"_s)->isVisible());
    CHECK(test.board.soldOut.isEmpty());
}

TEST_CASE("the times are reached with the keyboard, and have room for a finger on a small screen")
{
    WindowTest test;
    test.resize({800, 480});
    auto queue = openQueue();
    queue.nextChange = fridayEvening().addSecs(8 * 3600);
    emit test.board.queueChanged(queue);
    openList(test)->setCurrentRow(2);
    auto *until = test.button(u"sold-out-until"_s);
    until->setFocus();
    QTest::keyClick(until, Qt::Key_Space);
    QCoreApplication::sendPostedEvents();
    CHECK(test.window.focusWidget() == test.button(u"sold-out-until-0"_s));
    REQUIRE(times(test).size() == 11);
    for (int index = 0; index < 11; ++index) {
        const auto *button = test.button(u"sold-out-until-%1"_s.arg(index));
        CHECK(button->width() >= 48);
        CHECK(button->height() >= 48);
        CHECK(button->property("fits").toBool());
    }
    auto *back = test.button(u"sold-out-until-back"_s);
    back->setFocus();
    REQUIRE(QTest::qWaitFor([&] {
        QTest::keyClick(back, Qt::Key_Space);
        return times(test).isEmpty();
    }));
    CHECK(test.window.focusWidget() == until);
    CHECK(test.board.soldOut.isEmpty());
}

TEST_CASE("the choice stays when the list changes under it")
{
    WindowTest test;
    auto *list = openList(test);
    list->setCurrentRow(2);
    auto changed = menu();
    changed[0].isSoldOut = true;
    emit test.board.sellablesChanged(changed);
    CHECK(list->currentItem()->text() == u"86: Lamb Kebab, until you sell it again"_s);
    CHECK(test.button(u"bring-back"_s)->isEnabled());
}

namespace {

/// A kebab with garlic and hummus, a can; both on the menu, and chips that nobody ordered.
struct OrderedTest : WindowTest {
    OrderedTest()
    {
        const auto item = [](const char *id) {
            const auto name = QString::fromLatin1(id);
            return SellableEntry {{ItemId(name), {}, {}}, name, u"Food"_s, false, {}, false};
        };
        const auto sauce = [](const char *id, const char *group) {
            const auto name = QString::fromLatin1(id);
            return SellableEntry {{{}, GroupId(QString::fromLatin1(group)), OptionId(name)}, name,
                QString::fromLatin1(group), false, {}, false, {}, u"sauces"_s};
        };
        emit board.sellablesChanged({item("Kebab"), item("Chips"), item("Can"),
            sauce("hummus", "sauces"), sauce("garlic", "sauces"), sauce("bbq", "sauces")});
        auto order = docket::tests::ticket(1, 20);
        order.order.lines = {docket::tests::line(1, u"Kebab"_s), docket::tests::line(1, u"Can"_s)};
        order.order.lines[0].itemId = ItemId(u"Kebab"_s);
        order.order.lines[0].choices = {{u"sauces"_s, {u"garlic"_s, u"hummus"_s}}};
        order.order.lines[1].itemId = ItemId(u"Can"_s);
        emit board.ticketsReset({order});
        QCoreApplication::sendPostedEvents();
    }

    QListWidget *list() const { return window.findChild<QListWidget *>(u"sold-out-entries"_s); }
};

} // namespace

TEST_CASE("a line that is held offers its item and options as sold out")
{
    OrderedTest test;
    test.waitUntilSettled();
    auto *line = test.window.findChild<QWidget *>(u"line-20261120-001-0"_s);
    QTest::mousePress(line, Qt::LeftButton, {}, line->rect().center());
    REQUIRE(QTest::qWaitFor([&test] { return test.list()->isVisible(); }));
    QTest::mouseRelease(line, Qt::LeftButton, {}, line->rect().center());
    CHECK(test.board.marks.isEmpty()); // no tap
    CHECK(test.labelText(u"sold-out-title"_s) == u"What of order #001 is sold out?"_s);
    CHECK(rows(test.list())
        == QStringList {u"Kebab (Food)"_s, u"hummus (sauces)"_s, u"garlic (sauces)"_s});
    QTest::mouseClick(test.button(u"sold-out-today"_s), Qt::LeftButton);
    test.list()->setCurrentRow(1);
    QTest::mouseClick(test.button(u"sold-out-hour"_s), Qt::LeftButton);
    REQUIRE(test.board.soldOut.size() == 2);
    CHECK(test.board.soldOut.at(0).first == Sellable {ItemId(u"Kebab"_s), {}, {}});
    CHECK(test.board.soldOut.at(0).second.kind == SoldOutSpan::Kind::Today);
    CHECK(test.board.soldOut.at(1).first == hummus);
    CHECK(test.board.soldOut.at(1).second.minutes == 60);
    QTest::mouseClick(test.button(u"sold-out-whole"_s), Qt::LeftButton);
    CHECK(test.list()->count() == 6);
    QTest::keyClick(&test.window, Qt::Key_Escape);
    CHECK_FALSE(test.list()->isVisible());
}

TEST_CASE("an opened ticket offers everything of its order as sold out")
{
    OrderedTest test;
    test.tapWidget(u"call-20261120-001-0"_s);
    QTest::mouseClick(test.button(u"call-sold-out"_s), Qt::LeftButton);
    CHECK(rows(test.list())
        == QStringList {
            u"Kebab (Food)"_s, u"Can (Food)"_s, u"hummus (sauces)"_s, u"garlic (sauces)"_s});
    CHECK_FALSE(test.window.findChild<QWidget *>(u"call-panel"_s)->isVisible());
    // What is looked for next is the whole menu again.
    QTest::keyClick(&test.window, Qt::Key_Escape);
    test.tap(u"sold-out-list"_s);
    CHECK(test.list()->count() == 6);
    CHECK_FALSE(test.button(u"sold-out-whole"_s)->isVisible());
}

TEST_CASE("an option is counted on the list as an item is")
{
    WindowTest test;
    auto *list = openList(test);
    list->setCurrentRow(1);
    CHECK(list->currentItem()->text() == u"86: hummus, until 20:00"_s);
    test.window.findChild<QSpinBox *>(u"count-left"_s)->setValue(4);
    test.button(u"count-take"_s)->click();
    CHECK(test.board.counted == QList<std::pair<Sellable, int>> {{hummus, 4}});
}

TEST_CASE("an item is counted on the list, and its number stands in its line")
{
    WindowTest test;
    auto *list = openList(test);
    auto *count = test.window.findChild<QSpinBox *>(u"count-left"_s);
    list->setCurrentRow(2);
    CHECK(list->currentItem()->text() == u"Lamb Kebab (Kebabs)"_s);
    CHECK_FALSE(test.button(u"count-end"_s)->isEnabled());
    count->setValue(12);
    test.button(u"count-take"_s)->click();
    CHECK(test.board.counted == QList<std::pair<Sellable, int>> {{kebab, 12}});

    auto counted = menu();
    counted[0].left = 12;
    emit test.board.sellablesChanged(counted);
    CHECK(rows(list).last() == u"Lamb Kebab (Kebabs): 12 left"_s);
    list->setCurrentRow(2);
    CHECK(count->value() == 12);
    test.button(u"count-end"_s)->click();
    CHECK(test.board.counted.last() == std::pair(kebab, -1));
    counted[0].left = 0;
    counted[0].isSoldOut = true;
    emit test.board.sellablesChanged(counted);
    CHECK(rows(list).first() == u"86: Lamb Kebab, none left"_s);

    counted[0].left.reset();
    counted[0].isSoldOut = false;
    counted[0].soldWhen = u"from 5 PM to 10 PM"_s;
    emit test.board.sellablesChanged(counted);
    CHECK(rows(list).last() == u"Lamb Kebab (Kebabs), sold only from 5 PM to 10 PM"_s);
    list->setCurrentRow(0); // taken off in the menu
    CHECK_FALSE(count->isEnabled());
}
