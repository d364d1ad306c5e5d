// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A new shop from its first screen to its first order, by the buttons that a person presses.

#include "new_shop.h"
#include "shop/shop_profile.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/results.h"
#include "ui/board_page.h"
#include "ui/first_run_screen.h"
#include "ui/main_window.h"
#include "ui/ticket_tile.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace docket;
using namespace docket::app;
using docket::tests::contentSoFar;
using docket::tests::longestMs;
using docket::tests::NewShop;
using docket::tests::succeed;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

TEST_CASE("a new shop is set up by its buttons, up to a trial order on the board and on paper")
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"shop"_s);
    const QString paper = folder.filePath(u"paper.txt"_s);
    {
        NewShop shop(data);
        REQUIRE(QTest::qWaitFor([&] { return shop.screen->isVisible(); }, longestMs));
        shop.type(u"setup-name"_s, u"Corner Pide"_s);
        shop.type(u"setup-abn"_s, u"51824753556"_s);
        shop.goOn();
        shop.tap(u"setup-week-remove-3"_s); // closed on Sundays
        shop.goOn();
        shop.goOn(); // deals as they are
        shop.tap(u"setup-test"_s); // without a printer: on the screen
        REQUIRE(QTest::qWaitFor(
            [&] { return shop.label(u"setup-paper"_s).contains(u"TEST - not an order"_s); },
            longestMs));
        shop.type(u"setup-printer"_s, u"file://"_s + paper);
        shop.goOn();
        shop.tap(u"setup-menu-demo"_s);
        REQUIRE(QTest::qWaitFor(
            [&] { return !shop.label(u"setup-menu-findings"_s).isEmpty(); }, longestMs));
        shop.goOn();
        shop.type(u"setup-public"_s, u"https://pide.example"_s);
        shop.goOn();

        shop.tap(u"setup-secret-make"_s);
        auto *secret = shop.find<QLineEdit>(u"setup-secret"_s);
        REQUIRE(QTest::qWaitFor([&] { return !secret->text().isEmpty(); }, longestMs));
        CHECK(shop.find<QLineEdit>(u"setup-hook"_s)->text()
            == u"https://pide.example/v1/hooks/vapi"_s);
        QUrl url = shop.engine.shop().url();
        url.setPath(u"/v1/hooks/vapi"_s);
        const auto call = [&](const QByteArray &proof) {
            QNetworkAccessManager network;
            QNetworkRequest request(url);
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            request.setRawHeader("X-Vapi-Secret", proof);
            const std::unique_ptr<QNetworkReply> reply(
                network.post(request, R"({"message": {"type": "status-update"}})"));
            REQUIRE(QTest::qWaitFor([&] { return reply->isFinished(); }, longestMs));
        };
        call("guessed");
        REQUIRE(QTest::qWaitFor(
            [&] { return shop.label(u"setup-light"_s).contains(u"wrong secret"_s); }, longestMs));
        call(secret->text().toLatin1());
        REQUIRE(QTest::qWaitFor(
            [&] { return shop.label(u"setup-light"_s).startsWith(u"Call received at"_s); },
            longestMs));
        shop.goOn();
        for (const auto &digit : {u"4"_s, u"7"_s, u"1"_s, u"1"_s}) {
            shop.tap(u"setup-pin-"_s + digit);
        }
        shop.goOn();

        shop.tap(u"setup-trial"_s);
        auto *cancel = shop.find<QPushButton>(u"setup-trial-cancel"_s);
        REQUIRE(QTest::qWaitFor([&] { return cancel->isVisible(); }, longestMs));
        CHECK(shop.label(u"setup-trial-outcome"_s).startsWith(u"Order #001: “"_s));
        CHECK(shop.label(u"setup-trial-outcome"_s).contains(u"”, $"_s));
        REQUIRE(QTest::qWaitFor([&] { return contentSoFar(paper).contains("#001"); }, longestMs));
        CHECK(contentSoFar(paper).contains("Corner Pide"));
        CHECK(contentSoFar(paper).contains("do not make it"));
        CHECK(shop.window->findChild<ui::BoardPage *>()->tiles().size() == 1);
        QTest::mouseClick(cancel, Qt::LeftButton);
        REQUIRE(QTest::qWaitFor(
            [&] { return shop.label(u"setup-trial-outcome"_s).contains(u"cancelled"_s); },
            longestMs));
        shop.tap(u"setup-next"_s);
        REQUIRE(QTest::qWaitFor([&] { return !shop.screen->isVisible(); }, longestMs));
        auto *bar = shop.find<QWidget>(u"setup-bar"_s);
        REQUIRE(QTest::qWaitFor([&] { return !bar->isVisible(); }, longestMs));
    }
    const auto profile = valueOf(shop::loadShopProfile(QDir(data).filePath(u"shop.json"_s)));
    CHECK(profile.name == u"Corner Pide"_s);
    CHECK(profile.abn == u"51 824 753 556"_s);
    CHECK(profile.hours.spansOn({2026, 11, 22}).isEmpty());
    const auto settings = valueOf(shop::Settings::load(QDir(data).filePath(u"settings.ini"_s), {}));
    CHECK(settings.text("setup/progress") == u"done"_s);
    CHECK(settings.text("trust/publicUrl") == u"https://pide.example"_s);
    CHECK(settings.family("printers")
        == QMap<QString, QString> {{u"kitchen"_s, u"file://"_s + paper}});

    NewShop again(data);
    auto *steps = again.find<QListWidget>(u"setup-steps"_s);
    REQUIRE(QTest::qWaitFor(
        [&] { return steps->item(8)->text() == u"Trial call · done"_s; }, longestMs));
    CHECK_FALSE(again.screen->isVisible());
}

TEST_CASE("who is not the owner changes nothing in the first run")
{
    const QTemporaryDir folder;
    NewShop shop(folder.filePath(u"shop"_s));
    REQUIRE(QTest::qWaitFor([&] { return shop.screen->isVisible(); }, longestMs));
    auto &board = shop.engine.shop().board();
    bool isGuarded = false;
    QObject::connect(&board, &shop::Board::staffTold, shop.window.get(),
        [&](const shop::StaffReport &report) { isGuarded = report.isGuarded; });
    QMetaObject::invokeMethod(&board, [&board] {
        board.changeStaff({{}, u"Nesrin"_s, Role::Owner, u"4711"_s});
    });
    REQUIRE(QTest::qWaitFor([&] { return isGuarded; }, longestMs));
    QMetaObject::invokeMethod(&board, &shop::Board::signOut);
    shop.type(u"setup-name"_s, u"Somebody's"_s);
    shop.tap(u"setup-next"_s);
    REQUIRE(QTest::qWaitFor(
        [&] {
            return shop.label(u"setup-refusal-shop"_s)
                == u"Only the owner may do that. Sign in under People first."_s;
        },
        longestMs));
    CHECK(shop.step() == 0);
    const auto profile =
        valueOf(shop::loadShopProfile(QDir(folder.filePath(u"shop"_s)).filePath(u"shop.json"_s)));
    CHECK(profile.name == u"Lantern Street Kebabs"_s);
}
