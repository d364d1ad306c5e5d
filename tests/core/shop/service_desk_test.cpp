// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/service_desk.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QFile>
#include <QSignalSpy>

using namespace docket;
using namespace docket::shop;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

const Sellable lambKebab {ItemId(u"kebab-lamb"_s), {}, {}};

const SellableEntry *entryOf(const QList<SellableEntry> &entries, const Sellable &what)
{
    for (const SellableEntry &entry : entries) {
        if (entry.what == what) {
            return &entry;
        }
    }
    return nullptr;
}

Sellable optionNamed(const TestShop &shop, const QString &name)
{
    for (const SellableEntry &entry : shop.service->sellables()) {
        if (entry.what.item.isEmpty() && entry.name == name) {
            return entry.what;
        }
    }
    return {};
}

} // namespace

TEST_CASE("a pause ends at its minute, with the business day, or when somebody resumes")
{
    TestShop shop; // Friday, 12:26
    QSignalSpy told(&shop.events, &ShopEvents::serviceChanged);
    CHECK_FALSE(shop.promises->isPaused());
    succeed(shop.service->pause(20));
    CHECK(told.size() == 1);
    CHECK(shop.promises->isPaused());
    CHECK(shop.promises->queue().isPaused);
    CHECK(shop.promises->queue().pausedUntil == shop.clock.now().addSecs(1200));
    shop.clock.advanceMinutes(20);
    CHECK_FALSE(shop.promises->isPaused());
    CHECK_FALSE(shop.promises->queue().pausedUntil.isValid());

    succeed(shop.service->pause(0));
    CHECK(shop.promises->queue().pausedUntil.toString(Qt::ISODate) == u"2026-11-20T17:00:00Z"_s);
    succeed(shop.service->resume());
    CHECK_FALSE(shop.promises->isPaused());
    CHECK_FALSE(shop.service->pause(-1));
    CHECK_FALSE(shop.promises->isPaused());
}

TEST_CASE("added minutes come together, last half an hour and are part of what callers hear")
{
    TestShop shop;
    CHECK(shop.promises->queue().wait.minutes == 15);
    succeed(shop.service->addMinutes(5));
    shop.clock.advanceMinutes(10);
    succeed(shop.service->addMinutes(10));
    CHECK(shop.promises->queue().extraMinutes == 15);
    CHECK(shop.promises->queue().wait.minutes == 30);
    shop.clock.advanceMinutes(29);
    CHECK(shop.promises->queue().wait.minutes == 30);
    shop.clock.advanceMinutes(1);
    CHECK(shop.promises->queue().wait.minutes == 15);
    CHECK(shop.promises->queue().extraMinutes == 0);

    succeed(shop.service->addMinutes(120));
    succeed(shop.service->addMinutes(20));
    CHECK(shop.promises->queue().extraMinutes == 120);
    succeed(shop.service->dropExtraMinutes());
    CHECK(shop.promises->queue().wait.minutes == 15);
    for (const int unlawful : {0, -5, 121}) {
        CHECK_FALSE(shop.service->addMinutes(unlawful));
    }
}

TEST_CASE("what is sold out is not heard, and comes back by itself")
{
    TestShop shop;
    const QString before = shop.menu.menu().version;
    succeed(shop.service->markSoldOut(lambKebab, {SoldOutSpan::Kind::Minutes, 60}));
    CHECK_FALSE(shop.menu.menu().item(lambKebab.item)->available);
    CHECK(shop.menu.whole().item(lambKebab.item)->available);
    CHECK(shop.menu.menu().version != before);
    const auto heard = shop.menu.listener().hear(u"large lamb kebab"_s);
    CHECK(std::holds_alternative<LineRefusal>(heard));
    shop.clock.advanceMinutes(59);
    succeed(shop.service->expire());
    CHECK_FALSE(shop.menu.menu().item(lambKebab.item)->available);
    shop.clock.advanceMinutes(1);
    succeed(shop.service->expire());
    CHECK(shop.menu.menu().item(lambKebab.item)->available);
    CHECK(shop.menu.menu().version == before);
}

TEST_CASE("86 for today ends with the business day, for good with somebody")
{
    TestShop shop; // Friday, 12:26
    const Sellable garlic = optionNamed(shop, u"garlic"_s);
    REQUIRE_FALSE(garlic.option.isEmpty());
    succeed(shop.service->markSoldOut(lambKebab, {SoldOutSpan::Kind::Today, 0}));
    succeed(shop.service->markSoldOut(garlic, {SoldOutSpan::Kind::ForGood, 0}));
    const auto entries = shop.service->sellables();
    const SellableEntry *kebab = entryOf(entries, lambKebab);
    REQUIRE(kebab != nullptr);
    CHECK(kebab->isSoldOut);
    CHECK(kebab->until.toString(Qt::ISODate) == u"2026-11-20T17:00:00Z"_s); // Saturday, 4 am
    CHECK_FALSE(kebab->isOffInMenu);
    shop.clock.advanceMinutes(24 * 60);
    succeed(shop.service->expire());
    CHECK(shop.menu.menu().item(lambKebab.item)->available);
    CHECK_FALSE(shop.menu.menu().option(garlic.group, garlic.option)->available);
    succeed(shop.service->bringBack(garlic));
    CHECK(shop.menu.menu().option(garlic.group, garlic.option)->available);
}

TEST_CASE("86 until a time ends at that time, also after midnight")
{
    TestShop shop; // Friday, 12:26
    const auto at = [](const QString &time) { return QDateTime::fromString(time, Qt::ISODate); };
    succeed(shop.service->markSoldOut(
        lambKebab, {SoldOutSpan::Kind::Until, 0, at(u"2026-11-20T13:30:00Z"_s)}));
    CHECK(std::holds_alternative<LineRefusal>(shop.menu.listener().hear(u"large lamb kebab"_s)));
    CHECK(entryOf(shop.service->sellables(), lambKebab)->until.toString(Qt::ISODate)
        == u"2026-11-20T13:30:00Z"_s);
    shop.clock.set(at(u"2026-11-20T13:29:59Z"_s)); // Saturday, half past midnight
    succeed(shop.service->expire());
    CHECK_FALSE(shop.menu.menu().item(lambKebab.item)->available);
    shop.clock.set(at(u"2026-11-20T13:30:00Z"_s));
    succeed(shop.service->expire());
    CHECK(shop.menu.menu().item(lambKebab.item)->available);
    for (const QString &unlawful :
        {u"2026-11-20T13:30:00Z"_s, u"2026-11-20T13:00:00Z"_s, u"2026-11-27T13:30:01Z"_s, u""_s}) {
        INFO(unlawful.toStdString());
        CHECK_FALSE(
            shop.service->markSoldOut(lambKebab, {SoldOutSpan::Kind::Until, 0, at(unlawful)}));
    }
    CHECK(shop.menu.menu().item(lambKebab.item)->available);
}

TEST_CASE("the list says at which station an item is made")
{
    TestShop shop;
    const auto entries = shop.service->sellables();
    CHECK(entryOf(entries, lambKebab)->station == u"grill"_s);
    CHECK(entryOf(entries, {ItemId(u"ayran"_s), {}, {}})->station == u"counter"_s);
    CHECK(entryOf(entries, optionNamed(shop, u"garlic"_s))->station.isEmpty());
}

TEST_CASE("what the staff set survives a restart and a new menu")
{
    TestShop shop;
    succeed(shop.service->pause(60));
    succeed(shop.service->addMinutes(10));
    succeed(shop.service->markSoldOut(lambKebab, {SoldOutSpan::Kind::ForGood, 0}));
    const ServiceState set = shop.service->state();
    shop.restart();
    CHECK(shop.service->state() == set);
    CHECK(shop.promises->isPaused());
    CHECK(shop.promises->queue().wait.minutes == 25);
    succeed(shop.menu.load(menuFileContent(u":/docket/demo/menu.json"_s)));
    CHECK_FALSE(shop.menu.menu().item(lambKebab.item)->available);
}

TEST_CASE("only what is on the menu can be sold out")
{
    TestShop shop;
    const auto marked = shop.service->markSoldOut(
        {ItemId(u"no-such-item"_s), {}, {}}, {SoldOutSpan::Kind::Today, 0});
    REQUIRE_FALSE(marked);
    CHECK(marked.error().code == ErrorCode::NotFound);
    CHECK_FALSE(shop.service->markSoldOut(lambKebab, {SoldOutSpan::Kind::Minutes, 0}));
    CHECK(shop.service->state() == ServiceState());
    succeed(shop.service->bringBack({ItemId(u"no-such-item"_s), {}, {}}));
}

TEST_CASE("the board shows and does what the staff set")
{
    TestShop shop;
    QSignalSpy queues(shop.board.get(), &Board::queueChanged);
    QSignalSpy lists(shop.board.get(), &Board::sellablesChanged);
    QSignalSpy failures(shop.board.get(), &Board::actionFailed);
    shop.board->addMinutes(20);
    CHECK(queues.last().first().value<QueueState>().extraMinutes == 20);
    shop.board->dropExtraMinutes();
    CHECK(queues.last().first().value<QueueState>().extraMinutes == 0);
    shop.board->pauseOrders(0);
    CHECK(queues.last().first().value<QueueState>().isPaused);
    shop.board->resumeOrders();
    CHECK_FALSE(queues.last().first().value<QueueState>().isPaused);
    shop.board->markSoldOut(lambKebab, {SoldOutSpan::Kind::Today, 0});
    const auto sold = lists.last().first().value<QList<SellableEntry>>();
    CHECK(entryOf(sold, lambKebab)->isSoldOut);
    shop.board->sellAgain(lambKebab);
    const auto back = lists.last().first().value<QList<SellableEntry>>();
    CHECK_FALSE(entryOf(back, lambKebab)->isSoldOut);
    CHECK(failures.isEmpty());
    shop.board->addMinutes(-1);
    CHECK(failures.size() == 1);
}

TEST_CASE("at other hours an item is not sold, by the shop's own clock")
{
    TestShop shop; // Friday, 12:26 in Melbourne
    QFile file(u":/docket/demo/menu.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray content = file.readAll();
    content.replace(R"("id": "gozleme",)",
        R"("id": "gozleme", "hours": [{"weekdays": ["fri"], "from": "12:30", "to": "01:00"}],)");
    succeed(shop.menu.take(content));
    const auto answer = [&shop](const QString &said) {
        const auto heard = shop.menu.listener().hear(said);
        const auto *refusal = std::get_if<LineRefusal>(&heard);
        return refusal == nullptr ? QString() : refusal->error.english();
    };
    QSignalSpy told(&shop.events, &ShopEvents::serviceChanged);
    CHECK(answer(u"a lamb gozleme"_s)
        == u"Sorry, we sell the Lamb Gözleme only Friday from 12:30 PM to 1 AM."_s);
    CHECK(answer(u"a gozleme"_s).contains(u"only sold Friday from 12:30 PM to 1 AM"_s));
    shop.clock.advanceMinutes(4);
    succeed(shop.service->expire());
    CHECK(told.size() == 1);
    CHECK(answer(u"a lamb gozleme"_s).isEmpty());
    shop.clock.advanceMinutes(12 * 60 + 29); // Saturday 00:59, still Friday's
    succeed(shop.service->expire());
    CHECK(answer(u"a lamb gozleme"_s).isEmpty());
    shop.clock.advanceMinutes(1);
    succeed(shop.service->expire());
    CHECK_FALSE(answer(u"a lamb gozleme"_s).isEmpty());
    CHECK(told.size() == 2);
}

TEST_CASE("what is counted runs out by itself and comes back when it is counted again")
{
    TestShop shop;
    const Sellable ayran {ItemId(u"ayran"_s), {}, {}};
    const auto entry = [&] { return *entryOf(shop.service->sellables(), ayran); };
    CHECK_FALSE(entry().left.has_value());
    succeed(shop.service->countLeft(ayran, 2));
    CHECK(entry().left == 2);
    CHECK_FALSE(entry().isSoldOut);
    shop.restart();
    CHECK(entry().left == 2);
    succeed(shop.service->countLeft(ayran, 0));
    CHECK(entry().isSoldOut);
    CHECK_FALSE(shop.menu.menu().item(ayran.item)->available);
    succeed(shop.service->bringBack(ayran)); // nobody counts it any more
    CHECK_FALSE(entry().left.has_value());
    CHECK(shop.menu.menu().item(ayran.item)->available);
    CHECK_FALSE(shop.service->countLeft(ayran, -1));
    CHECK_FALSE(shop.service->countLeft({ItemId(u"x"_s), {}, {}}, 3));
}
