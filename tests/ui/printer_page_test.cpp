// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/paper_window.h"
#include "window_test.h"

#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using docket::OrderId;
using docket::PrintJobId;
using docket::Sentence;
using docket::print::JobState;
using docket::print::Paper;
using docket::print::TextLine;
using docket::shop::ListedDocket;
using docket::shop::PrintingReport;
using docket::tests::fridayEvening;
using docket::tests::WindowTest;
using docket::ui::PaperWindow;
using namespace Qt::StringLiterals;
using Kind = docket::print::PrinterState::Kind;

namespace {

ListedDocket listed(const QString &job, const QString &printer, int minutesAgo)
{
    ListedDocket docket;
    docket.job = PrintJobId(job);
    docket.order = OrderId(u"order-"_s + job);
    docket.number = u"#042"_s;
    docket.customer = u"José"_s;
    docket.printer = printer;
    docket.createdAt = fridayEvening().addSecs(-60 * minutesAgo);
    docket.changedAt = docket.createdAt;
    return docket;
}

// The kitchen's printer is out of paper; one docket waits, an old one asks, one is printed.
PrintingReport trouble()
{
    PrintingReport report;
    report.printers = {{{u"bar"_s, Kind::Ready, {}, 0, {}, false, 0}, u"virtual:"_s, {}},
        {{u"kitchen"_s, Kind::PaperOut, u"The printer has run out of paper."_s, 2,
             fridayEvening().addSecs(-4 * 60), false, 2},
            u"tcp://192.0.2.7:9100"_s, u"bar"_s}};
    report.waiting = {listed(u"old"_s, u"kitchen"_s, 185), listed(u"new"_s, u"kitchen"_s, 4)};
    report.waiting[0].asks = true;
    report.waiting[1].state = JobState::Unknown;
    report.waiting[1].cause = u"The connection was lost."_s;
    report.printed = {listed(u"done"_s, u"bar"_s, 9)};
    report.printed[0].state = JobState::Confirmed;
    return report;
}

QListWidget *list(const WindowTest &test, const QString &name)
{
    auto *found = test.window.findChild<QListWidget *>(name);
    REQUIRE(found != nullptr);
    return found;
}

void tapRow(QListWidget *rows, int row)
{
    const auto box = rows->visualItemRect(rows->item(row));
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, box.center());
}

bool isShown(const WindowTest &test)
{
    return test.window.findChild<QWidget *>(u"printers"_s)->isVisible();
}

} // namespace

TEST_CASE("the printers are reached by their section, their sentence or a key, and left again")
{
    WindowTest test;
    CHECK_FALSE(isShown(test));
    test.tap(u"section-printers"_s);
    CHECK(isShown(test));
    CHECK(test.board.printingLooks == 1);
    test.tap(u"section-board"_s);
    CHECK_FALSE(isShown(test));
    test.press(Qt::Key_P);
    CHECK(isShown(test));
    CHECK(test.button(u"section-printers"_s)->isChecked());
    test.press(Qt::Key_Escape);
    CHECK_FALSE(isShown(test));
    emit test.board.trustChanged({u"printer/kitchen"_s, {}, u"ready"_s, {}});
    test.tapWidget(u"trust-printer-kitchen"_s);
    CHECK(isShown(test));
    test.press(Qt::Key_P);
    CHECK_FALSE(isShown(test));
    CHECK(test.button(u"section-board"_s)->isChecked());
}

TEST_CASE("each printer says how it is, and what waits says for how long")
{
    WindowTest test;
    test.press(Qt::Key_P);
    emit test.board.printingTold(trouble());
    CHECK(test.labelText(u"printer-state-kitchen"_s) == u"Kitchen: Out of paper"_s);
    CHECK(test.labelText(u"printer-cause-kitchen"_s) == u"The printer has run out of paper."_s);
    CHECK(test.labelText(u"printer-queue-kitchen"_s)
        == u"2 dockets waiting, the oldest for 4 min, 2 old dockets: print or discard?"_s);
    CHECK(test.labelText(u"printer-state-bar"_s) == u"Bar: Ready"_s);
    CHECK(test.labelText(u"printer-queue-bar"_s) == u"Nothing waits"_s);
    const auto *waiting = list(test, u"waiting-dockets"_s);
    REQUIRE(waiting->count() == 2);
    CHECK(waiting->item(0)->text() == u"#042 José, Kitchen, 3 h old: print or discard?"_s);
    CHECK(waiting->item(1)->text() == u"#042 José, Kitchen, waits for 4 min, may be on paper"_s);
    CHECK(list(test, u"printed-dockets"_s)->item(0)->text() == u"#042 José, Bar, printed 18:25"_s);

    test.clock.advanceMinutes(1);
    test.window.refreshTime();
    CHECK(waiting->item(1)->text() == u"#042 José, Kitchen, waits for 5 min, may be on paper"_s);
}

TEST_CASE("a person helps a printer, and lets an old docket print")
{
    WindowTest test;
    test.press(Qt::Key_P);
    emit test.board.printingTold(trouble());
    test.tap(u"printer-retry-kitchen"_s);
    CHECK(test.board.retriedPrinters == QStringList {u"kitchen"_s});
    CHECK_FALSE(test.button(u"print-old"_s)->isVisible());
    tapRow(list(test, u"waiting-dockets"_s), 0);
    test.tap(u"print-old"_s);
    CHECK(test.board.printedOld == QList<PrintJobId> {PrintJobId(u"old"_s)});
    tapRow(list(test, u"waiting-dockets"_s), 1);
    CHECK_FALSE(test.button(u"print-old"_s)->isVisible());
    CHECK(test.labelText(u"docket-choice"_s) == u"The connection was lost."_s);
}

TEST_CASE("a docket is moved to another printer")
{
    WindowTest test;
    test.press(Qt::Key_P);
    emit test.board.printingTold(trouble());
    CHECK_FALSE(test.button(u"move-to-bar"_s)->isVisible());
    tapRow(list(test, u"waiting-dockets"_s), 1);
    CHECK_FALSE(test.button(u"move-to-kitchen"_s)->isVisible());
    CHECK(test.button(u"move-to-bar"_s)->text() == u"Print at Bar"_s);
    test.tap(u"move-to-bar"_s);
    REQUIRE(test.board.movedDockets.size() == 1);
    CHECK(test.board.movedDockets[0].first == PrintJobId(u"new"_s));
    CHECK(test.board.movedDockets[0].second == u"bar"_s);
}

TEST_CASE("a docket is discarded only with a reason")
{
    WindowTest test;
    test.press(Qt::Key_P);
    emit test.board.printingTold(trouble());
    CHECK_FALSE(test.button(u"discard"_s)->isEnabled());
    tapRow(list(test, u"waiting-dockets"_s), 0);
    test.tap(u"discard"_s);
    CHECK(test.board.discardedDockets.isEmpty());
    auto *reason = test.window.findChild<QLineEdit *>(u"discard-reason"_s);
    REQUIRE(reason->isVisible());
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(test.board.discardedDockets.isEmpty());
    QTest::keyClicks(reason, u"cooked already"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(test.board.discardedDockets.size() == 1);
    CHECK(test.board.discardedDockets[0].second == u"cooked already"_s);
    test.tap(u"discard"_s);
    test.tap(u"discard-screen"_s);
    REQUIRE(test.board.discardedDockets.size() == 2);
    CHECK(test.board.discardedDockets[1].first == PrintJobId(u"old"_s));
    CHECK(test.board.discardedDockets[1].second == u"Read from the screen"_s);
}

TEST_CASE("a printed docket is printed again, and the choice outlives news")
{
    WindowTest test;
    test.press(Qt::Key_P);
    auto report = trouble();
    emit test.board.printingTold(report);
    tapRow(list(test, u"printed-dockets"_s), 0);
    report.printed.prepend(listed(u"newer"_s, u"bar"_s, 1));
    report.printers.removeLast();
    emit test.board.printingTold(report);
    CHECK(test.button(u"print-again"_s)->text() == u"Print all of #042 again"_s);
    test.tap(u"print-again"_s);
    CHECK(test.board.reprinted == QList<OrderId> {OrderId(u"order-done"_s)});
    tapRow(list(test, u"waiting-dockets"_s), 0);
    CHECK_FALSE(test.button(u"print-again"_s)->isEnabled());
}

TEST_CASE("a virtual printer's papers are shown in a window of its own")
{
    WindowTest test;
    test.press(Qt::Key_P);
    emit test.board.printingTold(trouble());
    CHECK_FALSE(test.button(u"printer-paper-kitchen"_s)->isVisible());
    test.tap(u"printer-paper-bar"_s);
    auto *window = test.window.findChild<PaperWindow *>(u"paper-bar"_s);
    REQUIRE(window != nullptr);
    CHECK(window->isVisible());
    CHECK(window->isWindow());
    const auto *picture = window->findChild<QLabel *>(u"paper-picture"_s);
    CHECK(picture->text() == u"Nothing has been printed yet."_s);
    const Paper small {32, {TextLine {{{u"#001"_s, {}}}}}};
    const Paper large {48, {TextLine {{{u"#002"_s, {}}}}, TextLine {{{u"1 x Ayran"_s, {}}}}}};
    emit test.board.paperPrinted(u"bar"_s, small);
    CHECK(picture->pixmap().width() == 32 * 12 + 48);
    emit test.board.paperPrinted(u"bar"_s, large);
    CHECK(picture->pixmap().width() == 48 * 12 + 48);
    CHECK(window->findChild<QLabel *>(u"paper-place"_s)->text() == u"2 of 2"_s);
    auto *older = window->findChild<QPushButton *>(u"paper-older"_s);
    QTest::mouseClick(older, Qt::LeftButton);
    CHECK(picture->pixmap().width() == 32 * 12 + 48);
    CHECK_FALSE(older->isEnabled());
}

namespace {

QStringList rowsOf(const WindowTest &test)
{
    QStringList rows;
    const auto *blocks = list(test, u"docket-blocks"_s);
    for (int row = 0; row < blocks->count(); ++row) {
        rows.append(blocks->item(row)->text());
    }
    return rows;
}

QImage preview(const WindowTest &test)
{
    return test.window.findChild<QLabel *>(u"docket-preview"_s)->pixmap().toImage();
}

} // namespace

TEST_CASE("any docket is printed again by its number")
{
    WindowTest test;
    test.press(Qt::Key_P);
    auto *number = test.window.findChild<QLineEdit *>(u"reprint-number"_s);
    test.tap(u"reprint-typed"_s);
    CHECK(test.board.reprintedNumbers.isEmpty());
    QTest::keyClicks(number, u"#017"_s);
    test.tap(u"reprint-typed"_s);
    CHECK(number->text().isEmpty());
    QTest::keyClicks(number, u"20261119-003"_s);
    QTest::keyClick(number, Qt::Key_Return);
    CHECK(test.board.reprintedNumbers == QStringList {u"#017"_s, u"20261119-003"_s});
}

TEST_CASE("the owner shapes a docket beside its picture, and saves it")
{
    WindowTest test;
    test.press(Qt::Key_P);
    auto report = trouble();
    report.paper.shopName = u"Demo"_s;
    emit test.board.printingTold(report);
    test.tap(u"docket-look"_s);
    CHECK(rowsOf(test).mid(0, 3)
        == QStringList {u"Shop's name, in the middle"_s, u"Docket number, huge, bold"_s,
            u"Customer, large, bold"_s});
    CHECK(test.labelText(u"docket-state"_s) == u"Dockets print like this."_s);
    CHECK_FALSE(test.button(u"docket-save"_s)->isEnabled());
    const QImage before = preview(test);
    CHECK(before.width() == 48 * 12 + 48);

    tapRow(list(test, u"docket-blocks"_s), 0);
    test.tap(u"block-add"_s);
    auto *words = test.window.findChild<QLineEdit *>(u"docket-text"_s);
    CHECK(words->text() == u"Thank you!"_s);
    words->selectAll();
    QTest::keyClicks(words, u"Grill"_s);
    test.tap(u"block-size"_s);
    test.tap(u"block-bold"_s);
    test.tap(u"block-align"_s);
    test.tap(u"block-up"_s);
    CHECK(rowsOf(test).first() == u"Own words, tall, bold, in the middle, “Grill”"_s);
    CHECK(preview(test) != before);
    CHECK(test.labelText(u"docket-state"_s) == u"Not saved yet: dockets print as before."_s);
    CHECK(test.board.savedTemplates.isEmpty());

    test.tap(u"docket-save"_s);
    REQUIRE(test.board.savedTemplates.size() == 1);
    report.paper.templates = test.board.savedTemplates[0];
    const auto first = report.paper.templates.byName.value(u"kitchen"_s).value(0);
    CHECK(first
        == docket::print::TemplateBlock {docket::print::Block::Words, docket::print::Size::Tall,
            true, docket::print::Align::Center, u"Grill"_s});
    emit test.board.printingTold(report);
    CHECK(test.labelText(u"docket-state"_s) == u"Dockets print like this."_s);
    CHECK_FALSE(test.button(u"docket-save"_s)->isEnabled());
}

TEST_CASE("what warns a cook cannot be taken off a kitchen docket, the rest can")
{
    WindowTest test;
    test.press(Qt::Key_P);
    emit test.board.printingTold(trouble());
    test.tap(u"docket-look"_s);
    auto *blocks = list(test, u"docket-blocks"_s);
    const QStringList kept {u"Docket number, huge, bold"_s, u"Warning: same caller"_s, u"Allergy"_s,
        u"What is cooked, tall, bold"_s, u"Notes, bold"_s};
    const auto rows = rowsOf(test);
    for (int row = 0; row < rows.size(); ++row) {
        blocks->setCurrentRow(row);
        INFO(rows[row].toStdString());
        CHECK(test.button(u"block-remove"_s)->isEnabled() == !kept.contains(rows[row]));
    }
    blocks->setCurrentRow(2);
    test.tap(u"block-remove"_s);
    CHECK_FALSE(rowsOf(test).contains(u"Customer, large, bold"_s));
    test.tap(u"docket-undo"_s);
    CHECK(rowsOf(test) == rows);
    test.tap(u"docket-usual"_s);
    CHECK(rowsOf(test) == rows);
}

TEST_CASE("the preview shows each purpose on each width of paper")
{
    WindowTest test;
    test.press(Qt::Key_P);
    emit test.board.printingTold(trouble());
    test.tap(u"docket-look"_s);
    QList<QImage> seen;
    for (const auto &purpose : {u"docket-bag"_s, u"docket-receipt"_s, u"docket-kitchen"_s}) {
        test.tap(purpose);
        for (const int columns : {32, 42, 48}) {
            test.tap(u"docket-width-%1"_s.arg(columns));
            const auto picture = preview(test);
            CHECK(picture.width() == columns * 12 + 48);
            CHECK_FALSE(seen.contains(picture));
            seen.append(picture);
        }
    }
    test.press(Qt::Key_Escape);
    CHECK(isShown(test));
    CHECK(test.button(u"docket-look"_s)->isVisible());
}

TEST_CASE("a docket file that cannot be used is told where dockets are shaped")
{
    WindowTest test;
    test.press(Qt::Key_P);
    auto report = trouble();
    report.paperProblem = Sentence::verbatim(u"Line 4: no number"_s);
    emit test.board.printingTold(report);
    test.tap(u"docket-look"_s);
    CHECK(test.labelText(u"docket-state"_s)
        == u"The file dockets.json is not used. Line 4: no number"_s);
}
