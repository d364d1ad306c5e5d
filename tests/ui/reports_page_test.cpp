// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saving_prompt.h"
#include "support/catch.h"
#include "ui/menu_page.h"
#include "window_test.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace docket;
using docket::tests::SavingPrompt;
using docket::tests::WindowTest;
using namespace Qt::StringLiterals;

namespace {

SalesReport week()
{
    SalesReport report;
    report.days = {BusinessDay(QDate(2026, 11, 14)), BusinessDay(QDate(2026, 11, 20))};
    report.sold = {3, Money::fromCents(4401)};
    report.cancelled = {1, Money::fromCents(1700)};
    report.gst = Money::fromCents(400);
    report.savings = Money::fromCents(300);
    report.refunds = {1, Money::fromCents(500), Money::fromCents(46)};
    report.items = {
        {u"Large Lamb Kebab"_s, 2, Money::fromCents(2756)}, {u"Can"_s, 3, Money::fromCents(1645)}};
    report.hours.at(12) = {2, Money::fromCents(3400)};
    report.hours.at(14) = {1, Money::fromCents(1001)};
    report.weekdays.at(4) = report.sold;
    report.channels = {
        {u"vapi"_s, {2, Money::fromCents(3400)}}, {u"counter"_s, {1, Money::fromCents(1001)}}};
    report.promises = {3, -36, 33, 67};
    report.waited = {3, 125, 310};
    report.made = {3, 420, 421};
    report.calls = {8, 4, 2, 1};
    report.unknown = {
        {u"=pide"_s, 7, QDateTime(QDate(2026, 11, 20), QTime(7, 0), QTimeZone::utc())}};
    return report;
}

struct ReportsTest : WindowTest {
    ReportsTest()
    {
        window.usePrompt(prompt);
        button(u"section-reports"_s)->click();
    }

    void tell(const SalesReport &report)
    {
        emit board.reportTold(report);
        QCoreApplication::sendPostedEvents();
    }
    QStringList row(const QString &table, int row) const
    {
        const auto *rows = window.findChild<QTableWidget *>(u"report-table-"_s + table);
        QStringList cells;
        for (int column = 0; column < rows->columnCount(); ++column) {
            cells.append(rows->item(row, column)->text());
        }
        return cells;
    }
    int rows(const QString &table) const
    {
        return window.findChild<QTableWidget *>(u"report-table-"_s + table)->rowCount();
    }
    QString figure(const QString &id) const
    {
        return window.findChild<QWidget *>(u"figure-"_s + id)->accessibleName();
    }
    QByteArray saved(const QString &name) const
    {
        QFile file(prompt.folder + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    SavingPrompt prompt;
};

} // namespace

TEST_CASE("the page of reports asks for the days that somebody chooses")
{
    ReportsTest test;
    CHECK(test.board.reportsAsked == QList<shop::ReportQuestion> {{ReportSpan::Today, {}}});
    test.tell(week());
    auto *span = test.window.findChild<QComboBox *>(u"report-span"_s);
    span->setCurrentIndex(3);
    emit span->activated(3);
    CHECK(test.board.reportsAsked.last() == shop::ReportQuestion {ReportSpan::Last7Days, {}});
    auto *from = test.window.findChild<QDateEdit *>(u"report-from"_s);
    CHECK(from->isHidden());
    span->setCurrentIndex(7);
    emit span->activated(7);
    CHECK_FALSE(from->isHidden());
    from->setDate(QDate(2026, 11, 2));
    emit from->editingFinished();
    CHECK(test.board.reportsAsked.last()
        == shop::ReportQuestion {
            {}, {BusinessDay(QDate(2026, 11, 2)), BusinessDay(QDate(2026, 11, 20))}});
}

TEST_CASE("a report is told in five figures, and exactly below them")
{
    ReportsTest test;
    test.tell(week());
    CHECK(test.labelText(u"report-days"_s) == u"Sat 14 Nov to Fri 20 Nov 2026"_s);
    CHECK(test.figure(u"sales"_s) == u"SALES: $44.01, $4.00 of it GST"_s);
    CHECK(test.figure(u"orders"_s) == u"ORDERS: 3, 1 cancelled · $5.00 given back"_s);
    CHECK(test.figure(u"average"_s) == u"AN ORDER: $14.67, deals saved customers $3.00"_s);
    CHECK(test.figure(u"on-time"_s) == u"ON TIME: 0 %, 33 % late, 67 % early"_s);
    CHECK(test.figure(u"calls"_s) == u"CALLS THAT ORDERED: 57 %, 8 answered"_s);
    CHECK(test.row(u"items"_s, 0) == QStringList {u"Large Lamb Kebab"_s, u"2"_s, u"$27.56"_s});
    CHECK(test.rows(u"hours"_s) == 3); // from the first to the last with orders
    CHECK(test.row(u"hours"_s, 1) == QStringList {u"13:00"_s, u"0"_s, u"$0.00"_s});
    CHECK(test.row(u"weekdays"_s, 4) == QStringList {u"Fri"_s, u"3"_s, u"$44.01"_s});
    CHECK(test.row(u"channels"_s, 1) == QStringList {u"Counter"_s, u"1"_s, u"$10.01"_s});
    CHECK(test.row(u"promises"_s, 3) == QStringList {u"in the middle"_s, u"36 min early"_s});
    CHECK(
        test.row(u"kitchen"_s, 0) == QStringList {u"from order to start"_s, u"2:05"_s, u"5:10"_s});
    CHECK(test.row(u"calls"_s, 3) == QStringList {u"asked only"_s, u"1"_s});
}

TEST_CASE("large amounts are read in thousands, and a spreadsheet gets them as numbers are typed")
{
    ReportsTest test;
    const QTemporaryDir folder;
    test.prompt.folder = folder.path();
    SalesReport year = week();
    year.sold = {86'120, Money::fromCents(123'456'789)};
    year.items.first().amount = Money::fromCents(1'234'567);
    year.channels.first().second.amount = Money::fromCents(-100'000);
    test.tell(year);
    CHECK(test.figure(u"sales"_s) == u"SALES: $1,234,567.89, $4.00 of it GST"_s);
    CHECK(test.row(u"items"_s, 0) == QStringList {u"Large Lamb Kebab"_s, u"2"_s, u"$12,345.67"_s});
    CHECK(test.row(u"channels"_s, 0).last().contains(u"−$1,000.00"_s));
    test.button(u"report-csv"_s)->click();
    const QByteArray csv = test.saved(u"docket-2026-11-14-to-2026-11-20.csv"_s);
    CHECK(csv.contains("Large Lamb Kebab,2,$12345.67\r\n"));
    CHECK(csv.contains("SALES,$1234567.89,$4.00 of it GST\r\n"));
    CHECK_FALSE(csv.contains("1,234"));
}

TEST_CASE("days without anything say what will stand there")
{
    ReportsTest test;
    test.tell({});
    CHECK(test.window.findChild<QWidget *>(u"reports-empty"_s)->isVisible());
    test.tell(week());
    CHECK_FALSE(test.window.findChild<QWidget *>(u"reports-empty"_s)->isVisible());
}

TEST_CASE("a word that nobody understood becomes another word in the menu's draft")
{
    ReportsTest test;
    QFile file(u":/docket/demo/menu.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    shop::MenuOnSale sold;
    sold.content = file.readAll();
    sold.version = u"v1"_s;
    shop::SellableEntry lamb;
    lamb.what.item = ItemId(u"kebab-lamb"_s);
    lamb.name = u"Lamb Kebab"_s;
    lamb.section = u"Kebabs"_s;
    emit test.board.sellablesChanged({lamb});
    SalesReport report = week();
    report.unknown.first().text = u"pide"_s;
    test.tell(report);
    test.button(u"unknown-add-0"_s)->click();
    CHECK(test.labelText(u"unknown-question"_s) == u"“pide” is another word for:"_s);
    test.button(u"unknown-add"_s)->click();
    auto *menu = test.window.findChild<ui::MenuPage *>(u"menu-page"_s);
    CHECK(menu->isVisible());
    emit test.board.menuShown(sold); // the menu comes after the tap
    const Item *item = menu->draft().menu().item(ItemId(u"kebab-lamb"_s));
    REQUIRE(item != nullptr);
    CHECK(item->words.contains(u"pide"_s));
    CHECK(menu->draft().isChanged());
    CHECK(test.board.publications.isEmpty());
}

TEST_CASE("somebody can leave the choice of what a word means")
{
    ReportsTest test;
    test.tell(week());
    test.button(u"unknown-add-0"_s)->click();
    CHECK(test.button(u"unknown-back"_s)->isVisible());
    test.press(Qt::Key_Escape);
    CHECK_FALSE(test.button(u"unknown-back"_s)->isVisible());
    CHECK(test.window.findChild<QWidget *>(u"reports"_s)->isVisible());
}

TEST_CASE("a report goes into a spreadsheet, and nothing of it is a formula")
{
    ReportsTest test;
    const QTemporaryDir folder;
    test.prompt.folder = folder.path();
    test.tell(week());
    test.button(u"report-csv"_s)->click();
    CHECK(test.prompt.suggestions == QStringList {u"docket-2026-11-14-to-2026-11-20.csv"_s});
    const QByteArray csv = test.saved(u"docket-2026-11-14-to-2026-11-20.csv"_s);
    CHECK(csv.contains("Large Lamb Kebab,2,$27.56\r\n"));
    CHECK(csv.contains("SALES,$44.01,$4.00 of it GST\r\n"));
    CHECK(csv.contains("\r\n'=pide,7,"));
    CHECK(test.labelText(u"report-told"_s).startsWith(u"Saved: "_s));
}

TEST_CASE("a report goes onto paper")
{
    ReportsTest test;
    const QTemporaryDir folder;
    test.prompt.folder = folder.path();
    SalesReport today = week();
    today.days.from = today.days.to;
    test.tell(today);
    test.button(u"report-pdf"_s)->click();
    CHECK(test.saved(u"docket-2026-11-20.pdf"_s).startsWith("%PDF-"));
}

TEST_CASE("whoever does not say where saves nothing, and what cannot be written is told")
{
    ReportsTest test;
    test.tell(week());
    test.button(u"report-csv"_s)->click();
    CHECK(test.window.findChild<QLabel *>(u"report-told"_s)->isHidden());
    test.prompt.folder = u"/proc/no-such-folder"_s;
    test.button(u"report-csv"_s)->click();
    CHECK(test.labelText(u"report-told"_s).contains(u"could not be written"_s));
}

TEST_CASE("a report reads from the right where the language does")
{
    ReportsTest test;
    test.window.setLayoutDirection(Qt::RightToLeft);
    test.tell(week());
    const auto x = [&test](const QString &name) {
        const auto *widget = test.window.findChild<QWidget *>(name);
        return widget->mapTo(&test.window, QPoint()).x();
    };
    CHECK(x(u"figure-sales"_s) > x(u"figure-calls"_s));
    CHECK(x(u"report-items"_s) > x(u"report-hours"_s));
    CHECK(test.row(u"items"_s, 1) == QStringList {u"Can"_s, u"3"_s, u"$16.45"_s});
}
