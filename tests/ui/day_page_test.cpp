// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saving_prompt.h"
#include "support/catch.h"
#include "window_test.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace docket;
using docket::tests::SavingPrompt;
using docket::tests::WindowTest;
using namespace Qt::StringLiterals;

namespace {

using Level = shop::TrustItem::Level;

const BusinessDay friday(QDate(2026, 11, 20));

shop::DrawerState drawer()
{
    shop::DrawerState state;
    state.day = friday;
    state.drawer = {Money::fromCents(20'000), Money::fromCents(3500), Money::fromCents(1000),
        Money(), Money::fromCents(1250), Money()};
    state.hasMoved = true;
    return state;
}

DayClose closedShort()
{
    DayClose close;
    close.id = u"c1"_s;
    close.day = friday;
    close.at = QDateTime(QDate(2026, 11, 20), QTime(7, 30), QTimeZone::utc());
    close.who = u"Nesrin"_s;
    close.drawer = drawer().drawer;
    close.counted = Money::fromCents(21'050);
    return close;
}

shop::DayReport dayReport()
{
    shop::DayReport report;
    report.day = friday;
    report.sales.days = {friday, friday};
    report.sales.sold = {3, Money::fromCents(4401)};
    report.sales.channels = {{u"vapi"_s, {3, Money::fromCents(4401)}}};
    report.sales.calls = {8, 3, 2, 1};
    report.payments = {{u"cash"_s, 2, Money::fromCents(3498), Money::fromCents(2)}};
    report.refunds = {{u"cash"_s, 1, Money::fromCents(998), Money::fromCents(2)}};
    report.promos = {
        {u"WELCOME-10"_s, 2, Money::fromCents(100'300)}, {u"STUDENT"_s, 1, Money::fromCents(200)}};
    report.close = closedShort();
    return report;
}

struct DayTest : WindowTest {
    DayTest()
    {
        prompt.folder = folder.path();
        window.usePrompt(prompt);
        button(u"section-day"_s)->click();
    }

    void open(const QString &part)
    {
        button(part)->click();
        settle();
    }
    void settle() { QCoreApplication::sendPostedEvents(); }
    void tell(const shop::DrawerState &state)
    {
        emit board.day().drawerTold(state);
        settle();
    }
    void press(const QStringList &keys)
    {
        for (const QString &key : keys) {
            button(key)->click();
        }
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = window.findChild<QLineEdit *>(field);
        edit->setText(text);
        emit edit->textEdited(text);
    }
    QString cell(const QString &table, int row, int column) const
    {
        return window.findChild<QTableWidget *>(u"report-table-"_s + table)
            ->item(row, column)
            ->text();
    }
    QByteArray saved(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    SavingPrompt prompt;
};

} // namespace

TEST_CASE("the opening check asks what is known, and says the worst first")
{
    DayTest test;
    CHECK(test.board.connectionsAsked == 1);
    CHECK(test.board.menusAsked == 1);
    emit test.board.trustChanged({u"printer/kitchen"_s, Level::Good, u"ready"_s, {}});
    test.settle();
    CHECK(test.labelText(u"check-summary"_s) == u"● Ready to open"_s);
    emit test.board.trustChanged({u"printer/kitchen"_s, Level::Bad, u"paper-out"_s, {}});
    emit test.board.trustChanged({u"storage"_s, Level::Bad, u"full"_s, {}});
    test.settle();
    CHECK(test.labelText(u"check-summary"_s) == u"▲ 2 things do not work"_s);
    CHECK(test.labelText(u"check-printer-kitchen-says"_s) == u"Kitchen printer: out of paper"_s);
}

TEST_CASE("the opening check says that nothing is on the menu, and leads there")
{
    DayTest test;
    emit test.board.trustChanged({u"menu"_s, Level::Warning, u"menu-empty"_s, {}});
    test.settle();
    CHECK(test.labelText(u"check-menu-says"_s)
        == u"Nothing is on the menu: nobody can order. Add what you sell under Menu"_s);
    test.button(u"check-menu-action"_s)->click();
    CHECK(test.button(u"section-menu"_s)->isChecked());
}

TEST_CASE("the opening check plays, prints, sells again and goes where something is done")
{
    DayTest test;
    const int rings = test.chime.rings;
    test.button(u"check-sound-action"_s)->click();
    CHECK(test.chime.rings == rings + 1);
    emit test.board.trustChanged({u"printer/kitchen"_s, Level::Good, u"ready"_s, {}});
    test.settle();
    test.button(u"check-printer-kitchen-action"_s)->click();
    CHECK(test.board.day().tested == QStringList {u"kitchen"_s});
    emit test.board.day().pageTold({u"TEST"_s, u"kitchen"_s, print::JobState::Confirmed, {}});
    test.settle();
    CHECK(test.labelText(u"check-printer-kitchen-hint"_s) == u"Printed on kitchen"_s);
    shop::SellableEntry ayran;
    ayran.what.item = ItemId(u"ayran"_s);
    ayran.name = u"Ayran"_s;
    ayran.isSoldOut = true;
    emit test.board.sellablesChanged({ayran});
    test.settle();
    CHECK(test.labelText(u"check-sold-out-0-says"_s) == u"Sold out: Ayran"_s);
    test.button(u"check-sold-out-0-action"_s)->click();
    CHECK(test.board.soldAgain == QList<Sellable> {ayran.what});
    emit test.board.sellablesChanged({});
    test.settle();
    CHECK(test.labelText(u"check-sold-out-says"_s) == u"Nothing is sold out"_s);
    emit test.board.trustChanged(
        {u"server"_s, Level::Good, u"listening"_s, {u"http://127.0.0.1:8000"_s}});
    test.settle();
    test.button(u"check-server-action"_s)->click();
    CHECK(test.window.findChild<QWidget *>(u"connections"_s)->isVisible());
}

TEST_CASE("a printer is tested only while there is one")
{
    DayTest test;
    const auto tell = [&test](const QString &code) {
        emit test.board.trustChanged({u"printer/kitchen"_s, Level::Good, code, {}});
        test.settle();
    };
    tell(u"none"_s);
    CHECK_FALSE(test.button(u"check-printer-kitchen-action"_s)->isVisible());
    tell(u"ready"_s);
    CHECK(test.button(u"check-printer-kitchen-action"_s)->isVisible());
    CHECK(test.button(u"check-printer-kitchen-action"_s)->text() == u"Print a test line"_s);
    test.button(u"check-printer-kitchen-action"_s)->click();
    CHECK(test.board.day().tested == QStringList {u"kitchen"_s});
    tell(u"removed"_s);
    CHECK_FALSE(test.button(u"check-printer-kitchen-action"_s)->isVisible());
}

TEST_CASE("the opening check tells the last request and how far the agent's clock is off")
{
    DayTest test;
    emit test.board.trustChanged(
        {u"server"_s, Level::Good, u"listening"_s, {u"http://127.0.0.1:8000"_s}});
    emit test.board.trustChanged({u"clock"_s, Level::Good, u"steady"_s, {}});
    shop::ConnectionsReport connections;
    connections.senders = {{}};
    emit test.board.connectionsTold(connections);
    test.settle();
    CHECK(test.labelText(u"check-server-hint"_s)
        == u"No call from outside since the start: ring the shop's number"_s);
    connections.senders[0].lastAt = test.clock.now().addSecs(-240);
    connections.senders[0].clockAheadMs = -75'000;
    emit test.board.connectionsTold(connections);
    test.settle();
    CHECK(test.labelText(u"check-server-hint"_s) == u"Last request: 18:30"_s);
    CHECK(test.labelText(u"check-clock-hint"_s) == u"The agent's clock is 75 s behind this one"_s);
    emit test.board.trustChanged({u"disk"_s, Level::Warning, u"nearly-full"_s, {u"900"_s}});
    test.settle();
    CHECK(test.labelText(u"check-summary"_s) == u"◆ 2 things to look at"_s);
    emit test.board.trustChanged({u"reach"_s, Level::Warning, u"not-watched"_s, {}});
    test.settle();
    CHECK(test.labelText(u"check-reach-hint"_s)
        == u"Enter the tunnel's address under Settings, then restart Docket"_s);
}

TEST_CASE("the drawer is counted with big keys, and weighed against what is expected")
{
    DayTest test;
    test.open(u"day-cash"_s);
    CHECK(test.board.day().openings == 1);
    test.tell(drawer());
    CHECK(test.labelText(u"cash-row-6"_s) == u"$212.50"_s);
    CHECK(test.labelText(u"cash-counted"_s) == u"Nothing is counted yet"_s);
    test.press({u"cash-close"_s});
    CHECK(test.labelText(u"cash-refusal"_s) == u"Count the drawer first, or type the sum."_s);
    CHECK(test.board.day().counts.isEmpty());
    test.press({u"cash-2000"_s, u"cash-key-1"_s, u"cash-key-0"_s, u"cash-500"_s, u"cash-key-2"_s});
    CHECK(test.labelText(u"cash-counted"_s) == u"Counted: $210.00"_s);
    CHECK(test.labelText(u"cash-difference"_s) == u"▲ $2.50 short"_s);
    test.press({u"cash-erase"_s, u"cash-key-3"_s}); // of the five-dollar notes
    CHECK(test.labelText(u"cash-difference"_s) == u"◆ $2.50 too much"_s);
    test.type(u"cash-stays"_s, u"200"_s);
    test.type(u"cash-note"_s, u"busy"_s);
    test.press({u"cash-close"_s, u"cash-close"_s});
    REQUIRE(test.board.day().counts.size() == 2);
    const DayCount &count = test.board.day().counts.first();
    CHECK(count.cash
        == QList<CountedCash> {{Money::fromCents(2000), 10}, {Money::fromCents(500), 3}});
    CHECK(count.counted == Money::fromCents(21'500));
    CHECK(count.stays == Money::fromCents(20'000));
    CHECK(count.expectedSeen == Money::fromCents(21'250));
    CHECK(count.note == u"busy"_s);
    CHECK(test.board.day().counts.last().id == count.id); // a double tap is one closing
    emit test.board.day().failed(Sentence::verbatim(u"Cash has moved meanwhile."_s));
    test.settle();
    CHECK(test.labelText(u"cash-refusal"_s) == u"Cash has moved meanwhile."_s);
}

TEST_CASE("what was counted stays when cash has moved, also where the day is another by then")
{
    DayTest test;
    test.open(u"day-cash"_s);
    test.tell(drawer());
    test.press({u"cash-10000"_s, u"cash-key-2"_s});
    test.type(u"cash-stays"_s, u"150"_s);
    test.press({u"cash-close"_s});
    shop::DrawerState moved = drawer();
    moved.day = BusinessDay(QDate(2026, 11, 21));
    moved.drawer.taken = Money::fromCents(4000);
    test.tell(moved);
    emit test.board.day().failed(Sentence::verbatim(u"Cash has moved meanwhile."_s));
    test.settle();
    CHECK(test.labelText(u"cash-day"_s) == u"Sat 21 Nov 2026"_s);
    CHECK(test.labelText(u"cash-refusal"_s) == u"Cash has moved meanwhile."_s);
    CHECK(test.labelText(u"cash-counted"_s) == u"Counted: $200.00"_s);
    CHECK(test.labelText(u"cash-difference"_s) == u"▲ $17.50 short"_s);
    test.press({u"cash-close"_s});
    REQUIRE(test.board.day().counts.size() == 2);
    CHECK(test.board.day().counts.last().counted == Money::fromCents(20'000));
    CHECK(test.board.day().counts.last().stays == Money::fromCents(15'000));
    CHECK(test.board.day().counts.last().expectedSeen == Money::fromCents(21'750));
    moved.since = test.clock.now(); // somebody else has counted it
    test.tell(moved);
    CHECK(test.labelText(u"cash-counted"_s) == u"Nothing is counted yet"_s);
}

TEST_CASE("the sum alone is enough")
{
    DayTest test;
    test.open(u"day-cash"_s);
    test.tell(drawer());
    test.press({u"cash-10000"_s, u"cash-key-9"_s});
    test.type(u"cash-sum"_s, u"212.50"_s);
    CHECK(test.labelText(u"cash-difference"_s) == u"● exactly right"_s);
    test.press({u"cash-close"_s});
    REQUIRE(test.board.day().counts.size() == 1);
    CHECK(test.board.day().counts.first().cash.isEmpty());
    CHECK(test.board.day().counts.first().counted == Money::fromCents(21'250));
}

TEST_CASE("an amount that cannot be read closes nothing")
{
    DayTest test;
    test.open(u"day-cash"_s);
    test.tell(drawer());
    test.press({u"cash-2000"_s, u"cash-key-1"_s, u"cash-key-0"_s});
    test.type(u"cash-stays"_s, u"$200"_s);
    test.press({u"cash-close"_s});
    CHECK(test.labelText(u"cash-refusal"_s)
        == u"“$200” is not an amount: type it as 1200 or 1200.50."_s);
    test.type(u"cash-stays"_s, u"1,200.00"_s);
    test.press({u"cash-close"_s});
    CHECK(test.labelText(u"cash-refusal"_s)
        == u"“1,200.00” is not an amount: type it as 1200 or 1200.50."_s);
    test.type(u"cash-stays"_s, u"150"_s);
    test.type(u"cash-sum"_s, u"212 .5"_s); // beside what is counted
    test.press({u"cash-close"_s});
    CHECK(test.labelText(u"cash-refusal"_s)
        == u"“212 .5” is not an amount: type it as 1200 or 1200.50."_s);
    CHECK(test.board.day().counts.isEmpty());
    test.type(u"cash-sum"_s, {});
    test.press({u"cash-close"_s});
    REQUIRE(test.board.day().counts.size() == 1);
    CHECK(test.board.day().counts.first().counted == Money::fromCents(20'000));
    CHECK(test.board.day().counts.first().stays == Money::fromCents(15'000));
}

TEST_CASE("cash that moves without an order is noted with its reason")
{
    DayTest test;
    test.open(u"day-cash"_s);
    test.tell(drawer());
    test.press({u"cash-note-move"_s});
    CHECK(test.labelText(u"cash-refusal"_s) == u"Type how much it is."_s);
    test.type(u"cash-amount"_s, u"12.50"_s);
    test.type(u"cash-reason"_s, u"Milk"_s);
    test.press({u"cash-note-move"_s});
    REQUIRE(test.board.day().moves.size() == 1);
    const CashMove move = test.board.day().moves.first();
    CHECK(move.kind == CashMoveKind::PaidOut);
    CHECK(move.amount == Money::fromCents(1250));
    CHECK(move.reason == u"Milk"_s);
    shop::DrawerState after = drawer();
    after.moves = {move};
    test.tell(after);
    CHECK(test.window.findChild<QLineEdit *>(u"cash-amount"_s)->text().isEmpty());
    test.window.findChild<QComboBox *>(u"cash-kind"_s)->setCurrentIndex(1);
    test.type(u"cash-amount"_s, u"100"_s);
    test.type(u"cash-reason"_s, u"Safe"_s);
    test.press({u"cash-note-move"_s});
    CHECK(test.board.day().moves.last().kind == CashMoveKind::Banked);
    CHECK(test.board.day().moves.last().id != move.id);
}

TEST_CASE("a closed day shows its difference, and is opened again for a reason")
{
    DayTest test;
    test.open(u"day-cash"_s);
    shop::DrawerState state = drawer();
    state.close = closedShort();
    state.earlier = {closedShort()};
    test.tell(state);
    CHECK(test.labelText(u"cash-difference"_s) == u"▲ $2.00 short"_s);
    CHECK(test.labelText(u"cash-closed"_s) == u"Fri 20 Nov 2026: ▲ $2.00 short, Nesrin"_s);
    CHECK(test.labelText(u"cash-earlier"_s).isEmpty()); // told once
    CHECK_FALSE(test.button(u"cash-close"_s)->isVisible());
    test.type(u"cash-why"_s, u"Counted wrong"_s);
    test.press({u"cash-reopen"_s});
    CHECK(test.board.day().reopened
        == QList<std::pair<QString, QString>> {{u"c1"_s, u"Counted wrong"_s}});
}

TEST_CASE("the report of a day is read, printed and taken along")
{
    DayTest test;
    test.open(u"day-reading"_s);
    CHECK(test.board.day().asked == QList<BusinessDay> {BusinessDay()});
    emit test.board.day().reportTold(dayReport());
    test.settle();
    CHECK(test.cell(u"day-sales"_s, 0, 2) == u"$44.01"_s);
    CHECK(test.cell(u"day-methods"_s, 0, 0) == u"Cash"_s);
    CHECK(test.cell(u"day-methods"_s, 1, 2) == u"$0.02"_s);
    CHECK(test.cell(u"day-methods"_s, 2, 2) == u"−$9.98"_s);
    CHECK(test.cell(u"day-methods"_s, 3, 2) == u"−$0.02"_s);
    CHECK(test.cell(u"day-cash"_s, 8, 1) == u"▲ $2.00 short"_s);
    CHECK(test.cell(u"day-channels"_s, 0, 0) == u"Vapi"_s);
    CHECK(test.cell(u"day-calls"_s, 0, 1) == u"8"_s);
    CHECK(test.cell(u"day-promos"_s, 0, 1) == u"3"_s);
    CHECK(test.cell(u"day-promos"_s, 0, 2) == u"$1,005.00"_s);
    CHECK(test.cell(u"day-promos"_s, 1, 0) == u"WELCOME-10"_s);
    CHECK(test.cell(u"day-promos"_s, 2, 2) == u"$2.00"_s);
    test.button(u"day-print"_s)->click();
    CHECK(test.board.day().printed == QList<BusinessDay> {friday});
    emit test.board.day().pageTold(
        {u"Day report"_s, u"bar"_s, print::JobState::Queued, u"out of paper"_s});
    test.settle();
    CHECK(
        test.labelText(u"day-told"_s) == u"Day report: Waits for the printer bar: out of paper"_s);
    test.button(u"day-csv"_s)->click();
    const QByteArray csv = test.saved(u"docket-day-2026-11-20.csv"_s);
    CHECK(csv.contains("$44.01"));
    CHECK(csv.contains("WELCOME-10,2,$1003.00\r\n"));
    test.button(u"day-pdf"_s)->click();
    CHECK(test.saved(u"docket-day-2026-11-20.pdf"_s).startsWith("%PDF-"));
    auto *date = test.window.findChild<QDateEdit *>(u"day-date"_s);
    date->setDate(QDate(2026, 11, 19));
    emit date->editingFinished();
    CHECK(test.board.day().asked.last() == BusinessDay(QDate(2026, 11, 19)));
}

TEST_CASE("what went back for cancelled orders is told beside what went back on sales")
{
    DayTest test;
    test.open(u"day-reading"_s);
    shop::DayReport report = dayReport();
    report.sales.gst = Money::fromCents(400);
    report.sales.refunds = {
        1, Money::fromCents(998), Money::fromCents(91), 2, Money::fromCents(2000)};
    emit test.board.day().reportTold(report);
    test.settle();
    CHECK(test.cell(u"day-sales"_s, 4, 0) == u"Given back on cancelled orders"_s);
    CHECK(test.cell(u"day-sales"_s, 4, 1) == u"2"_s);
    CHECK(test.cell(u"day-sales"_s, 4, 2) == u"$20.00"_s);
    CHECK(test.cell(u"day-sales"_s, 5, 0) == u"Given back on sales"_s);
    CHECK(test.cell(u"day-sales"_s, 5, 2) == u"$9.98"_s);
    CHECK(test.cell(u"day-sales"_s, 6, 0) == u"GST given back on sales"_s);
    CHECK(test.cell(u"day-sales"_s, 6, 2) == u"$0.91"_s);
    test.button(u"day-csv"_s)->click();
    const QByteArray csv = test.saved(u"docket-day-2026-11-20.csv"_s);
    CHECK(csv.contains("Given back on cancelled orders,2,$20.00\r\n"));
    CHECK(csv.contains("Given back on sales,1,$9.98\r\n"));
}

TEST_CASE("the day that is chosen is printed, though its report is still on its way")
{
    DayTest test;
    test.open(u"day-reading"_s);
    test.button(u"day-print"_s)->click();
    CHECK(test.board.day().printed == QList<BusinessDay> {BusinessDay()});
    emit test.board.day().reportTold(dayReport());
    test.settle();
    auto *date = test.window.findChild<QDateEdit *>(u"day-date"_s);
    date->setDate(QDate(2026, 11, 19)); // a tap on a button leaves the field as it is
    test.button(u"day-print"_s)->click();
    CHECK(test.board.day().printed.last() == BusinessDay(QDate(2026, 11, 19)));
    emit date->editingFinished();
    test.open(u"day-check"_s);
    test.open(u"day-reading"_s);
    CHECK(test.board.day().asked.last() == BusinessDay(QDate(2026, 11, 19)));
}
