// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/caller_desk.h"
#include "store/feedback_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QFile>

using namespace docket;
using namespace docket::shop;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

const auto tom = u"+61491570156"_s;
const auto mai = u"+61491570157"_s;

/// Places what was said in a call of its own.
Order order(TestShop &shop, const QString &said, const QString &caller = tom,
    const QString &name = u"Tom"_s)
{
    static int calls = 0;
    std::optional<Result<PlacedOrder>> placed;
    const CallKey key {u"vapi"_s, u"caller-desk-%1"_s.arg(++calls), caller, {}};
    succeed(shop.calls->message(key, [&](CallScope &scope) {
        valueOf(scope.change({}, u"createOrder"_s, [&](CallSession &session) {
            const auto lines = shop.menu.listener().hear(said);
            succeed(shop.carts->add(session, std::get<QList<CartLine>>(lines)));
            session.pickupAt = shop.clock.now().addSecs(45 * 60);
            placed = shop.orders->place(scope, session, {name, {}, {}});
            return CallScope::Outcome {{}, static_cast<bool>(*placed)};
        }));
    }));
    return valueOf(*placed).order;
}

void replaceMenu(TestShop &shop, const QList<std::pair<QByteArray, QByteArray>> &edits)
{
    QFile file(u":/docket/demo/menu.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray menu = file.readAll();
    for (const auto &[from, to] : edits) {
        INFO(from.toStdString());
        REQUIRE(menu.contains(from));
        menu.replace(from, to);
    }
    succeed(shop.menu.take(menu));
}

CallSession sessionOf(const QString &caller)
{
    CallSession session;
    session.caller = caller;
    return session;
}

} // namespace

TEST_CASE("a caller is known by the orders of the number")
{
    TestShop shop;
    order(shop, u"large lamb kebab no onion and a coke"_s);
    order(shop, u"two small chips"_s);
    order(shop, u"a water"_s, mai, u"Mai"_s);
    const auto profile = valueOf(shop.callers->profile(tom));
    CHECK(profile.isKnown());
    CHECK(profile.orderCount == 2);
    CHECK(profile.name == u"Tom"_s);
    CHECK(profile.orders.first().total == Money::fromCents(1000));
    CHECK(profile.favourites.first() == u"Small Chips"_s);
    CHECK(profile.favourites.size() == 3);
    CHECK(profile.canRepeat);
    REQUIRE(profile.openOrder.has_value());
    CHECK(profile.openOrder->number.sequence == 2);
}

TEST_CASE("nothing is known of a withheld number")
{
    TestShop shop;
    order(shop, u"small chips"_s, {}, u"Nobody"_s);
    const auto profile = valueOf(shop.callers->profile({}));
    CHECK_FALSE(profile.isKnown());
    CHECK(profile.name.isEmpty());
    CHECK(profile.orders.isEmpty());
    CHECK_FALSE(profile.usual.has_value());
    CHECK_FALSE(profile.openOrder.has_value());
    CHECK(valueOf(shop.callers->history({}, 10)).isEmpty());
    CallSession session = sessionOf({});
    CHECK(shop.callers->repeatLast(session).error().code == ErrorCode::NotFound);
    CHECK(session.cart.lines.isEmpty());
}

TEST_CASE("the usual order is the cart that came most often, cancelled ones not counted")
{
    TestShop shop;
    order(shop, u"large lamb kebab no onion"_s);
    order(shop, u"small chips"_s);
    auto profile = valueOf(shop.callers->profile(tom));
    CHECK_FALSE(profile.hasHabit);
    CHECK(profile.usual->lines.first().title == u"Small Chips"_s);

    order(shop, u"large lamb kebab no onion"_s);
    const Order last = order(shop, u"a water"_s);
    profile = valueOf(shop.callers->profile(tom));
    CHECK(profile.hasHabit);
    CHECK(profile.usual->lines.first().title == u"Large Lamb Kebab"_s);
    CHECK(profile.usual->lines.first().without == QStringList {u"onion"_s});

    const auto third = valueOf(shop.callers->find({tom, u"3"_s, {}}));
    valueOf(shop.orders->move(third->id, OrderStatus::Received, OrderStatus::Cancelled));
    profile = valueOf(shop.callers->profile(tom));
    CHECK_FALSE(profile.hasHabit);
    CHECK(profile.orderCount == 3);
    CHECK(profile.usual->id == last.id);
}

TEST_CASE("an order of yesterday that was never bumped is not open")
{
    TestShop shop;
    order(shop, u"small chips"_s);
    shop.clock.advanceMinutes(24 * 60);
    CHECK_FALSE(valueOf(shop.callers->profile(tom)).openOrder.has_value());
}

TEST_CASE("an order is found by the calling number, or by number and name")
{
    TestShop shop;
    const Order placed = order(shop, u"small chips"_s, tom, u"José O’Brien"_s);
    const auto finds = [&](const OrderClaim &claim) {
        const auto found = valueOf(shop.callers->find(claim));
        return found && found->id == placed.id;
    };
    for (const QString &number : {u"#001"_s, u"1"_s, u"001"_s, u"20261120-001"_s, u" # 1 "_s,
             u"order number 1"_s, u"Order #001"_s}) {
        INFO(number.toStdString());
        CHECK(finds({tom, number, {}}));
        CHECK_FALSE(finds({mai, number, {}}));
        CHECK_FALSE(finds({{}, number, {}}));
        CHECK(finds({mai, number, u"jose o'brien"_s}));
        CHECK(finds({{}, number, u"JOSÉ  O BRIEN"_s}));
    }
    for (const QString &number : {u""_s, u"0"_s, u"-1"_s, u"2"_s, u"20261119-001"_s, u"one"_s,
             u"99999999999999999999"_s, u"20261399-001"_s, u"1 or 2"_s, u"' OR 1=1"_s}) {
        INFO(number.toStdString());
        CHECK_FALSE(finds({tom, number, u"José O’Brien"_s}));
    }
    for (const QString &name : {u""_s, u"José"_s, u"Tom"_s, u"’ ’"_s, u"%"_s}) {
        INFO(name.toStdString());
        CHECK_FALSE(finds({mai, u"1"_s, name}));
    }
}

TEST_CASE("a name without letters opens nothing")
{
    TestShop shop;
    order(shop, u"small chips"_s, tom, u"🙂🙂"_s);
    order(shop, u"small chips"_s, tom, u"李雷"_s);
    order(shop, u"small chips"_s, tom, u"Işıl Yıldız"_s);
    CHECK_FALSE(valueOf(shop.callers->find({mai, u"1"_s, u"!!"_s})).has_value());
    CHECK(valueOf(shop.callers->find({mai, u"2"_s, u"李雷"_s})).has_value());
    CHECK(valueOf(shop.callers->find({mai, u"3"_s, u"isil yildiz"_s})).has_value());
}

TEST_CASE("a number without its day is the caller's newest of the last days")
{
    TestShop shop;
    const Order old = order(shop, u"small chips"_s);
    shop.clock.advanceMinutes(24 * 60);
    const Order others = order(shop, u"a water"_s, mai, u"Tom"_s);
    CHECK(others.number.sequence == 1);
    // Today's #001 is another caller's, even if the name is the same.
    CHECK(valueOf(shop.callers->find({tom, u"#001"_s, u"Tom"_s}))->id == old.id);
    CHECK(valueOf(shop.callers->find({{}, u"#001"_s, u"Tom"_s}))->id == others.id);
    shop.clock.advanceMinutes(8 * 24 * 60);
    CHECK_FALSE(valueOf(shop.callers->find({tom, u"#001"_s, {}})).has_value());
    CHECK(valueOf(shop.callers->find({tom, u"20261120-001"_s, {}})).has_value());
}

TEST_CASE("the last order is repeated as it was")
{
    TestShop shop;
    order(shop,
        u"two large lamb kebabs with lettuce and garlic and chilli, small chips with chicken salt and a solo"_s);
    const Order last = valueOf(shop.callers->profile(tom)).orders.first();
    CallSession session = sessionOf(tom);
    const auto repeated = valueOf(shop.callers->repeatLast(session));
    CHECK(repeated.changes.isEmpty());
    CHECK(session.cart.itemCount() == 4);
    CHECK(shop.carts->price(session).total == last.total);
    const Cart once = session.cart;
    valueOf(shop.callers->repeatLast(session)); // the agent was interrupted
    CHECK(session.cart.itemCount() == 4);
    CHECK(session.cart.version == once.version);
}

TEST_CASE("whatever was chosen and left out is repeated to the letter")
{
    for (const QString &said : {u"small chips with no salt"_s, u"large lamb hsp no cheese"_s,
             u"large chips with cheese and garlic sauce"_s, u"small chips with cheese"_s,
             u"large chicken kebab no salad no sauce"_s, u"small mix kebab with everything"_s,
             u"large falafel kebab with cheese and extra meat and olives"_s, u"peach iced tea"_s,
             u"baklava 4 pack"_s, u"500g lamb meat container"_s, u"garlic sauce tub"_s,
             u"vegetarian gozleme"_s, u"two cans of coke zero"_s, u"a red bull"_s}) {
        INFO(said.toStdString());
        TestShop shop;
        const auto heard = shop.menu.listener().hear(said);
        REQUIRE(std::holds_alternative<QList<CartLine>>(heard));
        order(shop, said);
        CallSession session = sessionOf(tom);
        CHECK(valueOf(shop.callers->repeatLast(session)).changes.isEmpty());
        CHECK(session.cart.lines == std::get<QList<CartLine>>(heard));
    }
}

TEST_CASE("what is gone, sold out or dearer is told")
{
    TestShop shop;
    order(shop, u"large lamb kebab with lettuce and garlic, small chips and a baklava"_s);
    replaceMenu(shop,
        {{R"("name": "Lamb Kebab", "variant": "lamb", "prices": { "small": 10, "large": 15 })",
             R"("name": "Lamb Kebab", "variant": "lamb", "prices": { "small": 10, "large": 16 })"},
            {R"({ "id": "lettuce", "name": "lettuce",)",
                R"({ "id": "lettuce", "name": "lettuce", "available": false,)"},
            {R"({ "id": "baklava", "category": "sweets", "name": "Baklava",)",
                R"({ "id": "baklava", "category": "sweets", "name": "Baklava", "available": false,)"}});
    CallSession session = sessionOf(tom);
    const auto repeated = valueOf(shop.callers->repeatLast(session));
    CHECK(repeated.changes
        == QStringList {u"Sold out, so left off the Large Lamb Kebab: lettuce."_s,
            u"The Large Lamb Kebab is $16.00 now, it was $15.00."_s,
            u"We are sold out of the Baklava."_s});
    REQUIRE(session.cart.lines.size() == 2);
    CHECK(shop.carts->price(session).total == Money::fromCents(2100));
}

TEST_CASE("a repeated order keeps to the shop's limit of items")
{
    TestShop shop;
    order(shop, u"12 small chips"_s);
    CallSession session = sessionOf(tom);
    const auto water = std::get<QList<CartLine>>(shop.menu.listener().hear(u"10 waters"_s));
    succeed(shop.carts->add(session, water));
    CHECK(shop.callers->repeatLast(session).error().code == ErrorCode::Refused);
    CHECK(session.cart.itemCount() == 10);
}

TEST_CASE("a caller is known after a restart")
{
    TestShop shop;
    order(shop, u"large lamb kebab no onion"_s);
    shop.restart();
    const auto profile = valueOf(shop.callers->profile(tom));
    CHECK(profile.orderCount == 1);
    CHECK(profile.openOrder.has_value());
    CallSession session = sessionOf(tom);
    valueOf(shop.callers->repeatLast(session));
    CHECK(session.cart.lines.first().without == QStringList {u"onion"_s});
}

TEST_CASE("an opinion is from one to five")
{
    TestShop shop;
    const Order placed = order(shop, u"small chips"_s);
    const CallKey key {u"vapi"_s, u"opinion"_s, tom, {}};
    succeed(shop.calls->message(key, [&](CallScope &scope) {
        valueOf(scope.change({}, u"recordFeedback"_s, [&](CallSession &session) {
            succeed(shop.callers->recordFeedback(scope, session, placed, 4, u"good"_s));
            for (const int rating : {0, 6, -1}) {
                CHECK(
                    shop.callers->recordFeedback(scope, session, placed, rating, {}).error().detail
                    == u"rating"_s);
            }
            return CallScope::Outcome {{}, true};
        }));
    }));
    CHECK(valueOf(store::FeedbackRepository(*shop.database).ofOrder(placed.id))->rating == 4);
}
