// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fake_first_run.h"
#include "support/catch.h"
#include "support/results.h"
#include "tickets.h"
#include "ui/first_run_screen.h"
#include "ui/prompt.h"
#include "ui/week_hours.h"
#include "window_test.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace docket;
using namespace docket::shop;
using docket::tests::FakeFirstRun;
using docket::tests::valueOf;
using docket::tests::WindowTest;
using docket::ui::FirstRunScreen;
using namespace Qt::StringLiterals;

namespace {

class OpeningPrompt final : public ui::Prompt {
public:
    QString file;
    void tellFailure(const QString &) override { }
    QString fileToSave(const QString &) override { return {}; }
    QString fileToOpen() override { return file; }
};

struct FirstRunTest : WindowTest {
    explicit FirstRunTest(FirstRunScreen::Offer offer = FirstRunScreen::Offer::InNewShop)
        : screen(board, run, clock, QTimeZone("Australia/Melbourne"), offer, window)
    {
        state.progress = SetupProgress::Open;
        state.profile = valueOf(loadShopProfile(u":/docket/demo/shop.json"_s));
        state.prices.deals = u"automatic"_s;
        state.items = 62;
        state.url = u"http://127.0.0.1:8123"_s;
    }

    void tell() { emit run.told(state); }
    QLineEdit *field(const QString &name) const
    {
        auto *field = window.findChild<QLineEdit *>(name);
        INFO(name.toStdString());
        REQUIRE(field != nullptr);
        return field;
    }
    void type(const QString &name, const QString &text) const
    {
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
    QListWidget *steps() const { return window.findChild<QListWidget *>(u"setup-steps"_s); }

    FakeFirstRun run;
    SetupState state;
    FirstRunScreen screen;
};

} // namespace

TEST_CASE("a new shop shows its first run by itself, once, and what is missing when it is put off")
{
    FirstRunTest test;
    CHECK(test.run.asked == 1);
    CHECK_FALSE(test.screen.isVisible());
    test.tell();
    CHECK(test.screen.isVisible());
    CHECK(test.screen.geometry() == test.window.rect());
    test.tap(u"setup-later"_s);
    CHECK(test.run.progress == QList {SetupProgress::Later});
    CHECK_FALSE(test.screen.isVisible());
    test.tell(); // it was not kept yet, or somebody else asked
    CHECK_FALSE(test.screen.isVisible());

    test.state.progress = SetupProgress::Later;
    test.state.gone = {SetupStep::Shop, SetupStep::Hours, SetupStep::Prices, SetupStep::Menu,
        SetupStep::Address, SetupStep::Owner, SetupStep::Trial};
    test.tell();
    CHECK(test.labelText(u"setup-missing"_s)
        == u"Orders are taken, but not set up yet: Printer, Voice agent"_s);
    test.tap(u"setup-open"_s);
    CHECK(test.screen.isVisible());
    CHECK(test.steps()->currentRow() == 3); // the first that nobody went through
    test.state.progress = SetupProgress::Done;
    test.tell();
    CHECK_FALSE(test.window.findChild<QWidget *>(u"setup-bar"_s)->isVisible());
}

TEST_CASE("neither an old shop nor the demo shows a first run; the help opens it")
{
    FirstRunTest test(FirstRunScreen::Offer::OnDemand);
    test.tell();
    CHECK_FALSE(test.screen.isVisible());
    CHECK_FALSE(test.window.findChild<QWidget *>(u"setup-bar"_s)->isVisible());
    FirstRunTest old;
    old.state.progress = SetupProgress::Done;
    old.tell();
    CHECK_FALSE(old.screen.isVisible());
    CHECK_FALSE(old.window.findChild<QWidget *>(u"setup-bar"_s)->isVisible());
    old.tap(u"section-help"_s);
    old.tap(u"help-setup"_s);
    CHECK(old.screen.isVisible());
    CHECK(old.button(u"setup-later"_s)->text() == u"Close"_s);
}

TEST_CASE(
    "the shop's details are checked as they are typed, kept, and stay while somebody looks on")
{
    FirstRunTest test;
    test.tell();
    CHECK(test.field(u"setup-name"_s)->text().isEmpty()); // not the demo's
    test.type(u"setup-name"_s, u"Corner Pide"_s);
    test.type(u"setup-abn"_s, u"51824753557"_s);
    CHECK(test.labelText(u"setup-abn-verdict"_s)
        == u"Not right yet: an ABN has eleven digits that fit together."_s);
    test.type(u"setup-abn"_s, u"51824753556"_s);
    CHECK(test.labelText(u"setup-abn-verdict"_s)
        == u"This ABN can be right: its digits fit together."_s);
    test.tap(u"setup-next"_s);
    CHECK(test.run.details == QList<ShopDetails> {{u"Corner Pide"_s, {}, {}, u"51824753556"_s}});
    CHECK(test.steps()->currentRow() == 0); // until the shop has it
    emit test.run.refused(
        SetupStep::Shop, Sentence::verbatim(u"The shop's file cannot be written."_s));
    CHECK(test.labelText(u"setup-refusal-shop"_s) == u"The shop's file cannot be written."_s);
    emit test.run.passed(SetupStep::Shop); // of somebody else
    CHECK(test.steps()->currentRow() == 0);
    test.steps()->setCurrentRow(2);
    test.tell();
    test.steps()->setCurrentRow(0);
    CHECK(test.field(u"setup-name"_s)->text() == u"Corner Pide"_s);
    test.tap(u"setup-next"_s);
    emit test.run.passed(SetupStep::Shop);
    CHECK(test.steps()->currentRow() == 1);
    test.tap(u"setup-back"_s);
    CHECK(test.steps()->currentRow() == 0);
}

TEST_CASE("the week is told by days with the same hours, and kept as it was changed")
{
    const auto demo = valueOf(loadShopProfile(u":/docket/demo/shop.json"_s)).hours;
    const auto windows = ui::weekWindows(demo);
    CHECK(windows
        == QList<SaleWindow> {{{1, 2, 3}, {11, 0}, {23, 0}}, {{4}, {11, 0}, {23, 59}},
            {{5, 6}, {11, 0}, {2, 0}}, {{7}, {11, 0}, {22, 0}}});
    CHECK(valueOf(ui::hoursWith(demo, windows, "Australia/Melbourne")).toJson() == demo.toJson());
    const auto always = valueOf(ui::hoursWith(demo, {{{}, {0, 0}, {0, 0}}}, "Australia/Perth"));
    CHECK(always.spansOn({2026, 11, 20}) == QList<OpenSpan> {{0, 1440}});
    CHECK_FALSE(ui::hoursWith(demo, {{{}, {9, 0}, {9, 0}}}, "Australia/Perth"));

    FirstRunTest test;
    test.tell();
    test.steps()->setCurrentRow(1);
    auto *zone = test.window.findChild<QComboBox *>(u"setup-zone"_s);
    CHECK(zone->currentText() == u"Melbourne"_s);
    test.tap(u"setup-week-remove-3"_s); // closed on Sundays
    test.tap(u"setup-next"_s);
    REQUIRE(test.run.hours.size() == 1);
    CHECK(test.run.hours.first().spansOn({2026, 11, 22}).isEmpty());
    CHECK(test.run.hours.first().spansOn({2026, 11, 21}) == QList<OpenSpan> {{660, 1560}});
}

TEST_CASE("the last day of a row stays: none would be every day")
{
    FirstRunTest test;
    test.tell();
    test.steps()->setCurrentRow(1);
    auto *sunday = test.window.findChild<QCheckBox *>(u"setup-week-sun-3"_s);
    REQUIRE(sunday != nullptr);
    sunday->click();
    CHECK(sunday->isChecked());
    test.tap(u"setup-next"_s);
    REQUIRE(test.run.hours.size() == 1);
    CHECK(test.run.hours.first().spansOn({2026, 11, 22}) == QList<OpenSpan> {{660, 1320}});
    CHECK(test.run.hours.first().spansOn({2026, 11, 23}) == QList<OpenSpan> {{660, 1380}});
    test.window.findChild<QCheckBox *>(u"setup-week-wed-3"_s)->click();
    sunday->click();
    CHECK_FALSE(sunday->isChecked());
}

TEST_CASE("deals and payments are chosen and kept")
{
    FirstRunTest test;
    test.tell();
    test.steps()->setCurrentRow(2);
    auto *deals = test.window.findChild<QListWidget *>(u"setup-deals"_s);
    CHECK(deals->currentRow() == 0);
    deals->setCurrentRow(1);
    emit deals->itemClicked(deals->item(1));
    test.tell();
    test.tap(u"setup-next"_s);
    CHECK(test.run.prices == QList<PriceTerms> {{u"offer"_s, true, GstStatus::Registered}});
}

TEST_CASE("a shop that is not registered for GST says so")
{
    FirstRunTest test;
    test.tell();
    test.steps()->setCurrentRow(2);
    auto *gst = test.window.findChild<QCheckBox *>(u"setup-gst"_s);
    REQUIRE(gst != nullptr);
    CHECK(gst->isChecked());
    CHECK(test.labelText(u"setup-gst-means"_s)
              .contains(u"With an ABN, receipts are tax invoices."_s));
    REQUIRE(QTest::qWaitFor([gst] { return !gst->visibleRegion().isEmpty(); }));
    QTest::mouseClick(gst, Qt::LeftButton, {}, gst->rect().center());
    CHECK(test.labelText(u"setup-gst-means"_s)
        == u"No GST is counted. What people get is called Receipt, not Tax invoice."_s);
    test.tell(); // what somebody has chosen stays
    CHECK_FALSE(gst->isChecked());
    test.tap(u"setup-next"_s);
    CHECK(test.run.prices == QList<PriceTerms> {{u"automatic"_s, true, GstStatus::NotRegistered}});
    emit test.run.passed(SetupStep::Prices);
    test.state.prices.gst = GstStatus::Registered; // somebody has changed it elsewhere
    test.tell();
    CHECK(gst->isChecked());
}

TEST_CASE("a printer is found, tested and chosen; without one dockets stay on the screen")
{
    FirstRunTest test;
    test.tell();
    test.steps()->setCurrentRow(3);
    test.tap(u"setup-next"_s);
    CHECK(test.run.printers == QStringList {QString()});
    test.tap(u"setup-search"_s);
    CHECK(test.run.searches == 1);
    CHECK_FALSE(test.button(u"setup-search"_s)->isEnabled());
    emit test.run.printerFound(u"tcp://192.0.2.7:9100"_s);
    emit test.run.printerFound(u"tcp://192.0.2.7:9100"_s);
    emit test.run.printerFound(u"usb:///dev/usb/lp0"_s);
    emit test.run.printerFound(u"cups://Bag%20TM-T20"_s);
    emit test.run.printersSearched();
    auto *found = test.window.findChild<QListWidget *>(u"setup-found"_s);
    REQUIRE(found->count() == 4);
    CHECK(found->item(1)->text() == u"On the network: 192.0.2.7"_s);
    CHECK(found->item(2)->text() == u"On a cable: /dev/usb/lp0"_s);
    CHECK(found->item(3)->text() == u"A printer of this computer: Bag TM-T20"_s);
    CHECK(test.labelText(u"setup-outcome"_s)
        == u"3 printers were found. Choose one, then print a test docket."_s);
    QTest::mouseClick(
        found->viewport(), Qt::LeftButton, {}, found->visualItemRect(found->item(1)).center());
    test.tap(u"setup-test"_s);
    CHECK(test.run.tests == QStringList {u"tcp://192.0.2.7:9100"_s});
    emit test.run.printerTested(
        print::JobState::Queued, Sentence::verbatim(u"It is out of paper."_s));
    CHECK(test.labelText(u"setup-outcome"_s) == u"Nothing was printed. It is out of paper."_s);
    emit test.run.printerTested(print::JobState::Confirmed, {});
    CHECK(test.labelText(u"setup-outcome"_s)
        == u"It works: the printer says that the test docket is on paper."_s);
    test.tap(u"setup-next"_s);
    CHECK(test.run.printers == QStringList {QString(), u"tcp://192.0.2.7:9100"_s});
}

TEST_CASE("a printer whose place is typed is chosen, not the one that stood there before")
{
    FirstRunTest test;
    test.tell();
    test.steps()->setCurrentRow(3);
    emit test.run.printerFound(u"tcp://192.0.2.7:9100"_s);
    const auto *found = test.window.findChild<QListWidget *>(u"setup-found"_s);
    auto *place = test.window.findChild<QLineEdit *>(u"setup-printer"_s);
    CHECK(found->currentRow() == 0);

    QTest::keyClicks(place, u"tcp://192.0.2.7:910"_s);
    CHECK(found->currentRow() == -1);
    QTest::keyClicks(place, u"0"_s);
    CHECK(found->currentRow() == 1);
    place->selectAll();
    QTest::keyClick(place, Qt::Key_Delete);
    CHECK(found->currentRow() == 0);
}

TEST_CASE("only printers that answer a search are counted as found")
{
    FirstRunTest test;
    test.state.printer = u"usb:///dev/usb/lp0"_s;
    test.tell();
    test.steps()->setCurrentRow(3);
    test.tap(u"setup-search"_s);
    emit test.run.printersSearched();
    CHECK(test.labelText(u"setup-outcome"_s)
        == u"None was found. It may be off, or in another network: its own test page tells its address."_s);
    test.tap(u"setup-search"_s);
    emit test.run.printerFound(u"usb:///dev/usb/lp0"_s);
    emit test.run.printerFound(u"tcp://192.0.2.7:9100"_s);
    emit test.run.printersSearched();
    CHECK(test.labelText(u"setup-outcome"_s)
        == u"2 printers were found. Choose one, then print a test docket."_s);
    test.tap(u"setup-search"_s);
    emit test.run.printersSearched();
    CHECK(test.labelText(u"setup-outcome"_s).startsWith(u"None was found."_s));
}

TEST_CASE("a menu is taken from a file, with what was odd in it")
{
    FirstRunTest test;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"menu.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a table");
    file.close();
    OpeningPrompt prompt;
    prompt.file = file.fileName();
    test.screen.usePrompt(prompt);
    test.tell();
    test.steps()->setCurrentRow(4);
    CHECK(test.labelText(u"setup-menu-now"_s) == u"On sale now: 62 items."_s);
    test.tap(u"setup-menu-file"_s);
    CHECK(test.run.menus == QList<QByteArray> {"a table"});
    emit test.run.refused(SetupStep::Menu, Sentence::verbatim(u"Line 3: no price"_s));
    CHECK(test.labelText(u"setup-refusal-menu"_s) == u"Line 3: no price"_s);
    emit test.run.menuTaken({2, 1, 0, {u"“chips” stands twice."_s}});
    CHECK(test.labelText(u"setup-menu-findings"_s)
        == u"The menu is taken, with 2 items.\nWhat was odd in it:\n“chips” stands twice."_s);
    CHECK(test.labelText(u"setup-refusal-menu"_s).isEmpty());
    prompt.file = folder.filePath(u"none"_s);
    test.tap(u"setup-menu-file"_s);
    CHECK(test.run.menus.size() == 1);
    test.tap(u"setup-menu-demo"_s);
    CHECK(test.run.demoMenus == 1);
    test.tap(u"setup-next"_s);
    CHECK(test.run.passes == QList {SetupStep::Menu});
}

TEST_CASE("a new shop begins with an empty menu by one tap, one that sells by two")
{
    FirstRunTest test;
    test.tell();
    test.steps()->setCurrentRow(4);
    test.tap(u"setup-menu-empty"_s);
    CHECK(test.run.emptyMenus == 1);
    emit test.run.menuTaken({});
    test.state.items = 0;
    test.state.gone = {SetupStep::Menu};
    test.tell();
    CHECK(test.labelText(u"setup-menu-findings"_s) == u"The menu is empty now."_s);
    CHECK(test.labelText(u"setup-menu-now"_s)
        == u"Nothing is on the menu yet. Add what you sell under Menu: nobody can order before."_s);

    test.state.items = 12;
    test.tell();
    test.tap(u"setup-menu-empty"_s);
    CHECK(test.run.emptyMenus == 1);
    CHECK(test.button(u"setup-menu-empty"_s)->text() == u"Yes, empty the menu"_s);
    CHECK(test.labelText(u"setup-menu-now"_s)
        == u"Nobody could order before you have filled it. The menu of now stays under Earlier menus."_s);
    test.tap(u"setup-menu-empty"_s);
    CHECK(test.run.emptyMenus == 2);
    CHECK(test.labelText(u"setup-menu-now"_s) == u"On sale now: 12 items."_s);

    test.tap(u"setup-menu-empty"_s);
    test.steps()->setCurrentRow(3); // whoever looks elsewhere is asked again
    test.steps()->setCurrentRow(4);
    CHECK(test.button(u"setup-menu-empty"_s)->text() == u"Begin with an empty menu"_s);
    CHECK(test.run.emptyMenus == 2);
}

TEST_CASE("the tunnel's command has the port of the door, and its address is kept")
{
    FirstRunTest test;
    test.tell();
    test.steps()->setCurrentRow(5);
    test.tap(u"setup-tunnel-0-copy"_s);
    CHECK(QGuiApplication::clipboard()->text()
        == u"cloudflared tunnel --url http://127.0.0.1:8123"_s);
    CHECK(test.field(u"setup-tunnel-1"_s)->text() == u"ngrok http 8123"_s);
    CHECK(test.field(u"setup-tunnel-2"_s)->text() == u"tailscale funnel 8123"_s);
    test.type(u"setup-public"_s, u"https://pide.example"_s);
    test.tap(u"setup-next"_s);
    CHECK(test.run.addresses == QStringList {u"https://pide.example"_s});
}

TEST_CASE("the agent's secret stands in what is pasted, and the light tells its calls")
{
    FirstRunTest test;
    test.tell();
    test.steps()->setCurrentRow(6);
    CHECK(test.run.papersAsked.last() == u"vapi"_s);
    CHECK(test.board.connectionsAsked > 0);
    emit test.run.papersTold({u"vapi"_s, u"https://pide.example/v1/hooks/vapi"_s,
        uR"({"X-Vapi-Secret": "PUT-THE-SECRET-OF-webhook/secret-HERE"})"_s, u"You answer."_s});
    test.tap(u"setup-copy-tools"_s);
    CHECK(QGuiApplication::clipboard()->text().contains(u"PUT-THE-SECRET"_s));
    emit test.board.secretMade(Proof::Secret, u"made-elsewhere"_s);
    CHECK_FALSE(test.field(u"setup-secret"_s)->isVisible());
    test.tap(u"setup-secret-make"_s);
    CHECK(test.board.secretsMade == QList {Proof::Secret});
    emit test.board.secretMade(Proof::Secret, u"s3cret"_s);
    CHECK(test.field(u"setup-secret"_s)->text() == u"s3cret"_s);
    test.tap(u"setup-copy-tools"_s);
    CHECK(QGuiApplication::clipboard()->text() == uR"({"X-Vapi-Secret": "s3cret"})"_s);
    test.tap(u"setup-copy-prompt"_s);
    CHECK(QGuiApplication::clipboard()->text() == u"You answer."_s);
    test.tap(u"setup-hook-copy"_s);
    CHECK(QGuiApplication::clipboard()->text() == u"https://pide.example/v1/hooks/vapi"_s);

    CHECK(test.labelText(u"setup-light"_s)
        == u"No call has come in yet. Ring the shop's number: this lights up."_s);
    ConnectionsReport report;
    report.senders = {{Sender::Vapi, test.clock.now(), DoorVerdict::WrongSecret, {}, {}, 0, 1},
        {Sender::Retell, test.clock.now(), DoorVerdict::LetIn, {}, {}, 1, 0}};
    emit test.board.connectionsTold(report);
    CHECK(test.labelText(u"setup-light"_s) == u"Vapi: sent away, wrong secret 18:34"_s);
    report.senders[0].verdict = DoorVerdict::LetIn;
    emit test.board.connectionsTold(report);
    CHECK(test.labelText(u"setup-light"_s) == u"Call received at 18:34"_s);

    test.window.findChild<QListWidget *>(u"setup-providers"_s)->setCurrentRow(1);
    CHECK_FALSE(test.field(u"setup-secret"_s)->isVisible()); // and is gone
    CHECK(test.field(u"setup-secret"_s)->text().isEmpty());
    CHECK(test.run.papersAsked.last() == u"retell"_s);
    test.type(u"setup-secret-given"_s, u"key_1"_s);
    test.tap(u"setup-secret-add"_s);
    CHECK(
        test.board.secretsAdded == QList<std::pair<Proof, QString>> {{Proof::Retell, u"key_1"_s}});
    emit test.board.secretRefused(Sentence::verbatim(u"This secret is accepted already."_s));
    CHECK(test.labelText(u"setup-refusal-agent"_s) == u"This secret is accepted already."_s);
}

TEST_CASE("the first owner is made with a PIN, or goes on without one")
{
    FirstRunTest test;
    test.tell();
    test.steps()->setCurrentRow(7);
    test.tap(u"setup-next"_s);
    CHECK(test.run.passes == QList {SetupStep::Owner});
    CHECK(test.board.staffChanges.isEmpty());
    test.type(u"setup-owner-name"_s, u"Nesrin"_s);
    for (const auto &digit : {u"4"_s, u"7"_s, u"1"_s, u"1"_s}) {
        test.tap(u"setup-pin-"_s + digit);
    }
    test.tap(u"setup-next"_s);
    CHECK(
        test.board.staffChanges == QList<StaffChange> {{{}, u"Nesrin"_s, Role::Owner, u"4711"_s}});
    CHECK(test.run.passes.size() == 1);
    emit test.board.staffTold({{{u"1"_s, u"Nesrin"_s, Role::Owner, true}}, true, u"1"_s});
    CHECK(test.run.passes.size() == 2);
    emit test.run.passed(SetupStep::Owner);
    CHECK(test.steps()->currentRow() == 8);
}

TEST_CASE("a PIN that is refused stays, however often it is tapped on")
{
    FirstRunTest test;
    test.tell();
    test.steps()->setCurrentRow(7);
    test.type(u"setup-owner-name"_s, u"Nesrin"_s);
    test.tap(u"setup-pin-1"_s);
    test.tap(u"setup-pin-2"_s);
    test.tap(u"setup-next"_s);
    test.tap(u"setup-next"_s);
    CHECK(test.board.staffChanges == QList<StaffChange> {{{}, u"Nesrin"_s, Role::Owner, u"12"_s}});
    CHECK(test.run.passes.isEmpty());
    emit test.board.staffRefused(Sentence::verbatim(u"A PIN has 4 to 12 digits."_s));
    CHECK(test.labelText(u"setup-refusal-owner"_s) == u"A PIN has 4 to 12 digits."_s);
    test.tap(u"setup-next"_s);
    emit test.board.staffRefused(Sentence::verbatim(u"A PIN has 4 to 12 digits."_s));
    CHECK(test.board.staffChanges.size() == 2);
    CHECK(test.run.passes.isEmpty());
    test.tap(u"setup-pin-3"_s);
    test.tap(u"setup-pin-4"_s);
    test.tap(u"setup-next"_s);
    CHECK(test.board.staffChanges.last().pin == u"1234"_s);
    emit test.board.staffTold({{{u"1"_s, u"Nesrin"_s, Role::Owner, true}}, true, u"1"_s});
    CHECK(test.run.passes == QList {SetupStep::Owner});
    CHECK(test.field(u"setup-pin"_s)->text().isEmpty());
}

TEST_CASE("taps on the first run do not quiet the alarm of orders that it covers")
{
    FirstRunTest test;
    test.tell();
    CHECK(test.screen.isVisible());
    emit test.board.orderPlaced(tests::ticket(1, 20));
    const int rings = test.chime.rings;
    test.tap(u"setup-next"_s);
    QCoreApplication::processEvents(); // the ring before has ended
    test.clock.advanceSeconds(11);
    test.window.refreshTime();
    CHECK(test.chime.rings > rings); // nobody has seen it
    QTest::keyClick(&test.screen, Qt::Key_1); // is not the board's now
    CHECK(test.board.bumps.isEmpty());
    QTest::keyClick(&test.screen, Qt::Key_Escape);
    CHECK_FALSE(test.screen.isVisible());
}
