// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fake_first_run.h"
#include "support/catch.h"
#include "tickets.h"
#include "ui/menu_page.h"
#include "ui/paper_window.h"
#include "ui/prompt.h"
#include "ui/screens.h"
#include "window_test.h"

#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QThread>

#include <memory>

using namespace docket;
using docket::tests::FakeBoard;
using docket::tests::FakeFirstRun;
using docket::tests::WindowTest;
using namespace Qt::StringLiterals;

namespace {

class NobodyAsked final : public ui::Prompt {
public:
    void tellFailure(const QString &) override { }
    QString fileToSave(const QString &) override { return {}; }
};

class SilentSettings final : public shop::SettingsBoard {
public:
    void askSettings() override { ++asked; }
    void changeSetting(const QString &, const QString &) override { }
    void askDiagnosis() override { }

    int asked = 0;
};

/// The program's windows over a board that does what the test says.
struct SpokenScreens {
    explicit SpokenScreens(const ui::WindowSetup &setup = WindowTest::usualSetup())
        : screens(board, clock, setup, chime, prompt, translations)
    {
        QObject::connect(&screens, &ui::Screens::languageChosen, &screens,
            [this](const QString &language) { kept.append(language); });
        screens.open();
    }
    ~SpokenScreens()
    {
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    template <typename Widget = QPushButton>
    Widget *find(const QString &name)
    {
        auto *widget = screens.window().findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(widget != nullptr);
        return widget;
    }

    void tap(const QString &name)
    {
        auto *button = find(name);
        INFO(name.toStdString());
        REQUIRE(QTest::qWaitFor([button] { return button->isEnabled(); }));
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::sendPostedEvents();
    }

    /// As a person does, under Help.
    void choose(const QString &language)
    {
        tap(u"section-help"_s);
        tap(u"language-"_s + language);
    }

    FakeBoard board;
    tests::FixedClock clock {u"2026-11-20T07:34:00Z"_s};
    tests::CountingChime chime;
    NobodyAsked prompt;
    QStringList kept; ///< Languages, for the next start.
    ui::Translations translations {u":/docket/test-translations"_s};
    ui::Screens screens;
};

} // namespace

TEST_CASE("another language is spoken at once, and kept")
{
    SpokenScreens shop;
    CHECK(shop.find(u"section-board"_s)->text() == u"Board"_s);
    const int refreshes = shop.board.refreshes;
    shop.choose(u"tr"_s);
    CHECK(shop.find(u"section-board"_s)->text() == u"Pano"_s);
    CHECK(shop.find(u"section-help"_s)->isChecked());
    CHECK(shop.screens.window().isFullScreen());
    CHECK(shop.find(u"language-tr"_s)->text() == u"✓ Türkçe"_s);
    CHECK(shop.find(u"language-en"_s)->text() == u"English"_s);
    CHECK(shop.kept == QStringList {u"tr"_s});
    CHECK(shop.board.refreshes > refreshes);

    // The window that is there now is the one that hears the board.
    emit shop.board.ticketsReset({tests::ticket(1, 20)});
    CHECK(shop.screens.window().findChildren<ui::TicketTile *>().size() == 1);

    shop.choose(u"tr"_s);
    CHECK(shop.kept == QStringList {u"tr"_s});
    shop.choose(u"ar"_s);
    CHECK(shop.find(u"section-board"_s)->text() == u"اللوحة"_s);
    CHECK(shop.screens.window().layoutDirection() == Qt::RightToLeft);
    shop.choose(u"en"_s);
    CHECK(shop.find(u"section-board"_s)->text() == u"Board"_s);
    CHECK(shop.screens.window().layoutDirection() == Qt::LeftToRight);
    CHECK(shop.kept == QStringList {u"tr"_s, u"ar"_s, u"en"_s});
}

TEST_CASE("the help goes on in another language on the page that was open")
{
    SpokenScreens shop;
    shop.tap(u"section-help"_s);
    shop.find<QListWidget>(u"help-contents"_s)->setCurrentRow(1);
    CHECK(shop.find<QTextBrowser>(u"help-text"_s)->toPlainText().startsWith(u"The cook's card"_s));
    shop.choose(u"tr"_s);
    CHECK(shop.find<QTextBrowser>(u"help-text"_s)->toPlainText().startsWith(u"Aşçının kartı"_s));
    CHECK(shop.find<QListWidget>(u"help-contents"_s)->currentRow() == 1);
    shop.choose(u"en"_s);
    CHECK(shop.find<QTextBrowser>(u"help-text"_s)->toPlainText().startsWith(u"The cook's card"_s));
}

TEST_CASE("a language that is changed in the settings is spoken at once")
{
    SpokenScreens test;
    SilentSettings settings;
    test.screens.useSettings(settings);
    const auto tell = [&settings](const QString &language) {
        shop::SettingState state;
        state.key = u"window/language"_s;
        state.value = language;
        emit settings.settingsTold(shop::SettingsReport {{state}});
    };
    tell(u"system"_s); // what counted at the start, and no change
    CHECK(test.find(u"section-board"_s)->text() == u"Board"_s);
    tell(u"tr"_s);
    CHECK(test.find(u"section-board"_s)->text() == u"Pano"_s);
    tell(u"tr"_s);
    test.choose(u"en"_s);
    tell(u"en"_s);
    CHECK(test.find(u"section-board"_s)->text() == u"Board"_s);
    CHECK(test.kept == QStringList {u"en"_s}); // the settings keep their own
}

TEST_CASE("the settings go on in another language where they were")
{
    SpokenScreens test;
    SilentSettings settings;
    test.screens.useSettings(settings);
    test.choose(u"tr"_s); // a window that knows the settings
    test.tap(u"section-settings"_s);
    CHECK(settings.asked == 1);
    shop::SettingState language;
    language.key = u"window/language"_s;
    language.value = u"tr"_s;
    shop::SettingState deals;
    deals.key = u"deals"_s;
    deals.value = u"automatic"_s;
    emit settings.settingsTold(shop::SettingsReport {{deals, language}});
    test.find<QListWidget>(u"settings-list"_s)->setCurrentRow(1);
    language.value = u"vi"_s;
    emit settings.settingsTold(shop::SettingsReport {{deals, language}});
    CHECK(settings.asked == 2);
    emit settings.settingsTold(shop::SettingsReport {{deals, language}});
    CHECK(test.find(u"section-settings"_s)->isChecked());
    CHECK(test.find<QListWidget>(u"settings-list"_s)->count() == 2);
    CHECK(test.find<QListWidget>(u"settings-list"_s)->currentRow() == 1);
}

TEST_CASE("the first run goes on in another language at the step where it was")
{
    FakeFirstRun run;
    SpokenScreens shop;
    shop.screens.offerFirstRun(run, ui::FirstRunScreen::Offer::InNewShop);
    shop.screens.open();
    shop::SetupState state;
    state.progress = shop::SetupProgress::Open;
    state.gone = {shop::SetupStep::Shop};
    state.prices.deals = u"automatic"_s;
    emit run.told(state);
    auto *before = shop.find<ui::FirstRunScreen>(u"first-run"_s);
    CHECK_FALSE(before->isHidden());
    before->openStep(shop::SetupStep::Shop);
    QTest::keyClicks(shop.find<QLineEdit>(u"setup-name"_s), u"Corner Pide"_s);
    before->openStep(shop::SetupStep::Prices);
    auto *deals = shop.find<QListWidget>(u"setup-deals"_s);
    deals->setCurrentRow(1);
    emit deals->itemClicked(deals->item(1));
    before->openStep(shop::SetupStep::Address);
    QTest::keyClicks(shop.find<QLineEdit>(u"setup-public"_s), u"https://pide.example"_s);
    before->openStep(shop::SetupStep::Shop);
    shop.tap(u"setup-language-tr"_s);
    auto *after = shop.find<ui::FirstRunScreen>(u"first-run"_s);
    CHECK(after != before);
    CHECK_FALSE(after->isHidden());
    CHECK(shop.find(u"setup-language-tr"_s)->text() == u"✓ Türkçe"_s);
    CHECK(shop.find(u"section-board"_s)->text() == u"Pano"_s);
    emit run.told(state);
    CHECK(shop.find<QListWidget>(u"setup-steps"_s)->currentRow() == 0); // not the first left out
    CHECK(shop.find<QLineEdit>(u"setup-name"_s)->text() == u"Corner Pide"_s);
    CHECK(shop.find<QListWidget>(u"setup-deals"_s)->currentRow() == 1);
    CHECK(shop.find<QLineEdit>(u"setup-public"_s)->text() == u"https://pide.example"_s);

    // Put off, it stays away in a third.
    QTest::keyClick(after, Qt::Key_Escape);
    shop.choose(u"ar"_s);
    emit run.told(state);
    CHECK(shop.find<ui::FirstRunScreen>(u"first-run"_s)->isHidden());
}

TEST_CASE("a sale and the money for it go on in another language")
{
    SpokenScreens shop;
    auto &till = shop.board.till();
    shop.tap(u"section-counter"_s);
    shop.tap(u"sell-kebab-lamb-large"_s);
    shop.tap(u"sale-pay"_s);
    shop.tap(u"pay-share-2"_s);
    shop.tap(u"pay-card"_s);
    shop.choose(u"tr"_s);
    shop.tap(u"section-counter"_s);
    CHECK(shop.find<QLabel>(u"sale-noted"_s)->text() == u"$7.50 noted, $7.50 to pay"_s);
    shop.tap(u"sale-pay"_s);
    shop.tap(u"pay-card"_s);
    REQUIRE(till.sent.size() == 1);
    CHECK(till.sent.first().sale.lines.size() == 1);
    REQUIRE(till.sent.first().payments.size() == 2);
    CHECK(till.sent.first().payments.first().amount == Money::fromCents(750));

    // Nobody knows yet what became of it: it is not sent a second time.
    shop.choose(u"en"_s);
    shop.tap(u"section-counter"_s);
    CHECK_FALSE(shop.find(u"sale-pay"_s)->isEnabled());
    emit till.saleRefused(till.sent.first().sale.id, Sentence::verbatim(u"It was not kept."_s));
    CHECK(shop.find<QLabel>(u"sale-noted"_s)->text() == u"$15.00 noted, $0.00 to pay"_s);
}

TEST_CASE("the change to give still stands there in another language")
{
    SpokenScreens shop;
    auto &till = shop.board.till();
    shop.tap(u"section-counter"_s);
    shop.tap(u"sell-kebab-lamb-large"_s);
    shop.tap(u"sale-pay"_s);
    shop.tap(u"pay-cash-1"_s);
    Order order;
    order.id = OrderId(u"sent"_s);
    order.customerName = u"Tom"_s;
    order.total = Money::fromCents(1500);
    till.take(order);
    shop.choose(u"tr"_s);
    shop.tap(u"section-counter"_s);
    CHECK(shop.find<QLabel>(u"result-change"_s)->isVisible());
    CHECK(shop.find<QLabel>(u"result-change"_s)->text() == u"Change $5.00"_s);
    shop.tap(u"result-receipt"_s);
    CHECK(till.receipts == QList {OrderId(u"sent"_s)});
    shop.tap(u"result-take-back"_s);
    REQUIRE(till.takenBack.size() == 1);
    CHECK(till.takenBack.first().payment == till.sent.first().payments.first().id);
    shop.tap(u"result-next"_s);
    CHECK_FALSE(shop.find<QLabel>(u"result-change"_s)->isVisible());
}

TEST_CASE("a draft of the menu goes on in another language")
{
    SpokenScreens shop;
    QFile file(u":/docket/demo/menu.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    shop::MenuOnSale sold;
    sold.content = file.readAll();
    sold.version = u"v1"_s;
    shop.tap(u"section-menu"_s);
    emit shop.board.menuShown(sold);
    shop.find<QListWidget>(u"menu-entries"_s)->setCurrentRow(1);
    auto *price = shop.find<QLineEdit>(u"price-large"_s);
    price->setText(u"15.50"_s);
    emit price->editingFinished();
    CHECK(shop.find<ui::MenuPage>(u"menu-page"_s)->draft().isChanged());
    const auto draft = shop.find<ui::MenuPage>(u"menu-page"_s)->draft().menu();

    shop.choose(u"tr"_s);
    shop.tap(u"section-menu"_s);
    const auto &kept = shop.find<ui::MenuPage>(u"menu-page"_s)->draft();
    CHECK(kept.isChanged());
    CHECK(kept.menu().isSameAs(draft));
    CHECK(shop.find(u"menu-undo"_s)->isEnabled());
}

TEST_CASE("new orders that nobody has seen are still news in another language")
{
    auto setup = WindowTest::usualSetup();
    setup.asksForSound = true;
    SpokenScreens shop(setup);
    shop.tap(u"sound-heard"_s);
    shop.tap(u"section-help"_s);
    emit shop.board.orderPlaced(tests::ticket(1, 20));
    emit shop.board.orderPlaced(tests::ticket(2, 30));
    CHECK(shop.find(u"section-news"_s)->text() == u"◆ Board: 2 new orders"_s);
    const int rings = shop.chime.rings;
    shop.choose(u"tr"_s);
    CHECK(shop.find(u"section-news-sign"_s)->isVisible()); // the window is a small one
    CHECK(shop.find(u"section-news"_s)->text() == u"◆ Pano: 2 yeni"_s);
    CHECK(shop.chime.rings > rings);
    CHECK_FALSE(shop.find<QWidget>(u"sound-bar"_s)->isVisible());
    shop.tap(u"section-news-sign"_s);
    CHECK_FALSE(shop.find(u"section-news-sign"_s)->isVisible());
    CHECK(shop.find(u"section-board"_s)->text() == u"Pano"_s);
}

TEST_CASE("a new order that nobody answers rings as loud in another language as it would have")
{
    SpokenScreens shop;
    shop.tap(u"section-help"_s);
    emit shop.board.orderPlaced(tests::ticket(1, 20));
    CHECK(shop.chime.heard.last() == tests::CountingChime::Heard {ui::Occasion::NewOrder, 20});
    shop.choose(u"tr"_s);
    CHECK(shop.chime.heard.last() == tests::CountingChime::Heard {ui::Occasion::NewOrder, 40});
}

TEST_CASE("an order that is told while another language is chosen rings")
{
    SpokenScreens shop;
    shop.tap(u"section-help"_s);
    QTest::mouseClick(shop.find(u"language-tr"_s), Qt::LeftButton);
    // As the engine does, in its own thread: it is posted behind the tap.
    const std::unique_ptr<QThread> engine(
        QThread::create([&shop] { emit shop.board.orderPlaced(tests::ticket(1, 20)); }));
    engine->start();
    engine->wait();
    CHECK(shop.chime.rings == 0);
    QCoreApplication::sendPostedEvents();
    CHECK(shop.find(u"section-news"_s)->text() == u"◆ Pano: 1 yeni"_s);
    CHECK(shop.chime.rings > 0);
}

TEST_CASE("a count of the drawer goes on in another language")
{
    SpokenScreens shop;
    auto &book = shop.board.day();
    shop::DrawerState drawer;
    drawer.day = BusinessDay(QDate(2026, 11, 20));
    shop.find(u"section-day"_s)->click();
    shop.find(u"day-cash"_s)->click();
    emit book.drawerTold(drawer);
    shop.find(u"cash-2000"_s)->click();
    shop.find(u"cash-key-3"_s)->click();
    shop.find<QLineEdit>(u"cash-stays"_s)->setText(u"50"_s);
    shop.find<QLineEdit>(u"cash-note"_s)->setText(u"slow"_s);
    shop.find(u"cash-close"_s)->click();
    shop.choose(u"tr"_s);
    shop.find(u"section-day"_s)->click();
    CHECK(shop.find(u"day-cash"_s)->isChecked());
    emit book.drawerTold(drawer);
    shop.find(u"cash-close"_s)->click();
    REQUIRE(book.counts.size() == 2);
    const DayCount &count = book.counts.last();
    CHECK(count.cash == QList<CountedCash> {{Money::fromCents(2000), 3}});
    CHECK(count.counted == Money::fromCents(6000));
    CHECK(count.stays == Money::fromCents(5000));
    CHECK(count.note == u"slow"_s);
    CHECK(count.id == book.counts.first().id); // nobody knows yet what became of it

    shop.find<QLineEdit>(u"cash-sum"_s)->setText(u"61.50"_s);
    shop.choose(u"en"_s);
    CHECK(shop.find<QLineEdit>(u"cash-sum"_s)->text() == u"61.50"_s);
}

TEST_CASE("the papers of a virtual printer go on in another language")
{
    SpokenScreens shop;
    const print::Paper small {32, {print::TextLine {{{u"#001"_s, {}}}}}};
    const print::Paper large {48, {print::TextLine {{{u"#002"_s, {}}}}}};
    emit shop.board.paperPrinted(u"bar"_s, small);
    emit shop.board.paperPrinted(u"bar"_s, large);
    emit shop.board.paperPrinted(u"kitchen"_s, small);
    shop.find<ui::PaperWindow>(u"paper-bar"_s)->show();
    shop.choose(u"tr"_s);
    auto *bar = shop.find<ui::PaperWindow>(u"paper-bar"_s);
    CHECK(bar->isVisible());
    CHECK_FALSE(shop.find<ui::PaperWindow>(u"paper-kitchen"_s)->isVisible());
    const auto *picture = bar->findChild<QLabel *>(u"paper-picture"_s);
    CHECK(picture->pixmap().width() == 48 * 12 + 48);
    bar->findChild<QPushButton *>(u"paper-older"_s)->click();
    CHECK(picture->pixmap().width() == 32 * 12 + 48);
}

TEST_CASE("what the shop is called from now on is on the screens at once")
{
    FakeFirstRun run;
    SpokenScreens shop;
    shop.screens.offerFirstRun(run, ui::FirstRunScreen::Offer::OnDemand);
    CHECK(shop.find<QLabel>(u"shop-name"_s)->text() == u"Demo Kebabs"_s);
    shop::SetupState state;
    state.profile.name = u"Nesrin's Grill"_s;
    emit run.told(state);
    CHECK(shop.find<QLabel>(u"shop-name"_s)->text() == u"Nesrin's Grill"_s);
    CHECK(shop.screens.window().windowTitle() == u"Nesrin's Grill"_s);
    shop.choose(u"tr"_s);
    CHECK(shop.find<QLabel>(u"shop-name"_s)->text() == u"Nesrin's Grill"_s);
}
