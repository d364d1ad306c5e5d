// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One new shop's first day, with nothing but the buttons that stand on the screen.

#include "new_shop.h"
#include "support/catch.h"
#include "support/files.h"
#include "ui/board_page.h"
#include "ui/ticket_tile.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

#include <algorithm>

using namespace docket;
using docket::tests::contentSoFar;
using docket::tests::longestMs;
using docket::tests::NewShop;
using namespace Qt::StringLiterals;

namespace {

const QByteArray order = R"({"message": {"type": "tool-calls", "call": {"id": "call-1"},
    "toolCallList": [
        {"id": "a", "type": "function", "function": {"name": "quickAddItem",
            "arguments": {"description": "large lamb kebab, no onion"}}},
        {"id": "b", "type": "function", "function": {"name": "setPickupTime",
            "arguments": {"requestedTime": "in 45 minutes"}}},
        {"id": "c", "type": "function", "function": {"name": "createOrder",
            "arguments": {"customerName": "Tom", "customerPhone": "0491 570 156"}}}]}})";

/// Nine screens: a printer, the demo menu, an agent, the PIN 4711. \return the agent's secret.
QByteArray setUp(NewShop &shop, const QString &paper)
{
    REQUIRE(shop.becomes([&] { return shop.screen->isVisible(); }));
    shop.type(u"setup-name"_s, u"Corner Pide"_s);
    shop.goOn();
    shop.goOn(); // hours
    shop.goOn(); // tax and deals
    shop.type(u"setup-printer"_s, u"file://"_s + paper);
    shop.goOn();
    shop.tap(u"setup-menu-demo"_s);
    REQUIRE(shop.becomes([&] { return !shop.label(u"setup-menu-findings"_s).isEmpty(); }));
    shop.goOn();
    shop.type(u"setup-public"_s, u"https://pide.example"_s);
    shop.goOn();
    shop.tap(u"setup-secret-make"_s);
    auto *secret = shop.find<QLineEdit>(u"setup-secret"_s);
    REQUIRE(shop.becomes([&] { return !secret->text().isEmpty(); }));
    const QByteArray made = secret->text().toLatin1();
    shop.goOn();
    for (const auto &digit : {u"4"_s, u"7"_s, u"1"_s, u"1"_s}) {
        shop.tap(u"setup-pin-"_s + digit);
    }
    shop.goOn();
    shop.tapWhenReady(u"setup-trial"_s);
    shop.tapWhenReady(u"setup-trial-cancel"_s);
    REQUIRE(shop.becomes(
        [&] { return shop.label(u"setup-trial-outcome"_s).contains(u"cancelled"_s); }));
    shop.tap(u"setup-next"_s);
    REQUIRE(shop.becomes([&] { return !shop.screen->isVisible(); }));
    return made;
}

void phone(NewShop &shop, const QByteArray &secret)
{
    QUrl url = shop.engine.shop().url();
    url.setPath(u"/v1/hooks/vapi"_s);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("X-Vapi-Secret", secret);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.post(request, order));
    REQUIRE(QTest::qWaitFor([&] { return reply->isFinished(); }, longestMs));
    const QByteArray answer = reply->readAll();
    INFO(answer.toStdString());
    REQUIRE(answer.contains("#002")); // #001 was the trial
}

void changeLargeLambKebab(NewShop &shop, const QString &price)
{
    shop.tap(u"section-menu"_s);
    auto *list = shop.find<QListWidget>(u"menu-entries"_s);
    REQUIRE(shop.becomes([list] { return list->count() > 10; }));
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().startsWith("Lamb Kebab"_L1)) {
            list->setCurrentRow(row);
        }
    }
    shop.type(u"price-large"_s, price);
    QTest::keyClick(shop.find<QLineEdit>(u"price-large"_s), Qt::Key_Return);
    shop.tapWhenReady(u"menu-review"_s);
    shop.type(u"publish-pin"_s, u"4711"_s);
    QTest::keyClick(shop.find<QLineEdit>(u"publish-pin"_s), Qt::Key_Return);
    REQUIRE(shop.becomes([&] { return shop.label(u"menu-state"_s).startsWith("Published"_L1); }));
}

void sellForCash(NewShop &shop, const QString &total)
{
    shop.tap(u"section-counter"_s);
    shop.tapWhenReady(u"sell-kebab-lamb-large"_s);
    REQUIRE(shop.becomes([&] { return shop.label(u"sale-total"_s) == total; }));
    shop.tapWhenReady(u"sale-pay"_s);
    shop.tapWhenReady(u"pay-cash-0"_s); // exactly
    REQUIRE(shop.becomes([&] {
        auto *number = shop.window->findChild<QLabel *>(u"result-number"_s);
        return number != nullptr && number->isVisible();
    }));
    CHECK(shop.label(u"result-number"_s) == u"#003"_s);
}

/// Tom comes for what he had by phone, which is dearer now.
void orderAgain(NewShop &shop)
{
    shop.tap(u"section-orders"_s);
    shop.type(u"orders-search"_s, u"#2"_s);
    REQUIRE(shop.becomes([&] {
        const auto *title = shop.window->findChild<QLabel *>(u"order-title"_s);
        return title != nullptr && title->text() == u"20261120-002 · Tom"_s;
    }));
    shop.tapWhenReady(u"order-again"_s);
    REQUIRE(shop.becomes([&] {
        return shop.label(u"counter-notice-text"_s)
            == u"The Large Lamb Kebab is $16.50 now, it was $15.00."_s;
    }));
    REQUIRE(shop.becomes([&] {
        const auto *line = shop.window->findChild<QPushButton *>(u"sale-line-0"_s);
        return line != nullptr && line->accessibleName().startsWith(u"Large Lamb Kebab  $16.50"_s)
            && line->accessibleName().contains(u"NO ONION"_s);
    }));
    shop.tapWhenReady(u"sale-send"_s);
    REQUIRE(shop.becomes([&] { return shop.label(u"result-number"_s) == u"#004"_s; }));
    CHECK(shop.label(u"result-state"_s) == u"Tom is in the kitchen. $16.50 to pay."_s);
}

void closeDay(NewShop &shop, const QString &counted)
{
    shop.tap(u"section-day"_s);
    shop.tapWhenReady(u"day-cash"_s);
    REQUIRE(
        shop.becomes([&] { return shop.label(u"cash-row-6"_s) == u'$' + counted; })); // expected
    shop.type(u"cash-sum"_s, counted);
    REQUIRE(shop.becomes([&] { return shop.label(u"cash-difference"_s) == u"● exactly right"_s; }));
    shop.tapWhenReady(u"cash-close"_s);
    REQUIRE(shop.becomes([&] { return !shop.find<QPushButton>(u"cash-close"_s)->isVisible(); }));
    CHECK(shop.label(u"cash-difference"_s) == u"● exactly right"_s);
}

} // namespace

TEST_CASE("a new shop's first day: set up, phoned, dearer, sold, ordered again, closed")
{
    const QTemporaryDir folder;
    const QString paper = folder.filePath(u"paper.txt"_s);
    NewShop shop(folder.filePath(u"shop"_s));
    const QByteArray secret = setUp(shop, paper);

    phone(shop, secret);
    REQUIRE(shop.becomes([&] { return contentSoFar(paper).contains("#002"); }));
    CHECK(contentSoFar(paper).contains("NO ONION"));
    REQUIRE(shop.becomes([&] {
        const auto tiles = shop.window->findChild<ui::BoardPage *>()->tiles();
        return std::any_of(tiles.begin(), tiles.end(),
            [](const ui::TicketTile *tile) { return tile->accessibleName().contains(u"#002"_s); });
    }));

    changeLargeLambKebab(shop, u"16.50"_s);
    sellForCash(shop, u"$16.50"_s);
    REQUIRE(shop.becomes([&] { return contentSoFar(paper).contains("#003"); }));
    orderAgain(shop);
    REQUIRE(shop.becomes([&] { return contentSoFar(paper).contains("#004"); }));
    closeDay(shop, u"16.50"_s);

    // On paper: what was sold, and the drawer.
    shop.tap(u"day-reading"_s);
    shop.tapWhenReady(u"day-print"_s);
    REQUIRE(shop.becomes([&] { return contentSoFar(paper).contains("Day report"); }));
    CHECK(contentSoFar(paper).contains("48.00")); // 15.00 by phone, twice 16.50 over the counter
}
