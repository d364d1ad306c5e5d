// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/promo_codes.h"
#include "support/catch.h"
#include "support/menu_with.h"
#include "support/results.h"
#include "support/test_shop.h"

using namespace docket;
using namespace docket::shop;
using docket::tests::demoMenuWith;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

/// The demo shop with two codes: one that ends today, one for larger orders from tomorrow on.
struct PromoShop : TestShop {
    PromoShop()
    {
        succeed(menu.take(demoMenuWith(R"({"promoCodes": [
            {"code": "TODAY-10", "name": "Today", "percent": 10, "to": "2026-11-20"},
            {"code": "FIVE", "name": "Five off", "amount": 5, "minimum": 20, "from": "2026-11-21"}]})")));
        session.menuVersion = menu.menu().version;
    }

    void add(const QString &said)
    {
        succeed(carts->add(session, std::get<QList<CartLine>>(menu.listener().hear(said))));
    }
    Error refused(const QString &code)
    {
        const auto usable = usablePromoCode(*carts, session, code);
        REQUIRE_FALSE(usable);
        return usable.error();
    }

    CallSession session;
};

} // namespace

TEST_CASE("a code is good until the shop's business day ends, not until midnight")
{
    PromoShop shop;
    CHECK(valueOf(usablePromoCode(*shop.carts, shop.session, u"today 10"_s)).name == u"Today"_s);
    shop.clock.set(QDateTime::fromString(u"2026-11-21T01:30:00+11:00"_s, Qt::ISODate));
    CHECK(usablePromoCode(*shop.carts, shop.session, u"today 10"_s));
    shop.clock.set(QDateTime::fromString(u"2026-11-21T04:00:00+11:00"_s, Qt::ISODate));
    CHECK(shop.refused(u"today 10"_s).message.english() == u"The code TODAY-10 has expired."_s);
}

TEST_CASE("a code that cannot be used is refused with the reason")
{
    PromoShop shop;
    CHECK(shop.refused({}).code == ErrorCode::Incomplete);
    CHECK(shop.refused(u" - "_s).detail == u"code"_s);
    CHECK(shop.refused(u"FREE"_s).code == ErrorCode::NotFound);
    CHECK(shop.refused(u"five"_s).message.english()
        == u"The code FIVE is not valid before 21 November."_s);
    shop.clock.advanceMinutes(24 * 60);
    CHECK(usablePromoCode(*shop.carts, shop.session, u"five"_s));
    shop.add(u"small chips"_s);
    CHECK(shop.refused(u"five"_s).message.english()
        == u"The code FIVE is for orders of $20.00 or more."_s);
    shop.add(u"a large lamb kebab"_s);
    CHECK(usablePromoCode(*shop.carts, shop.session, u"five"_s));
}

TEST_CASE("a code is taken for the cart until a new cart begins")
{
    PromoShop shop;
    CHECK(applyPromoCode(*shop.carts, shop.session, u"today10"_s).error().detail == u"cart"_s);
    shop.add(u"a large lamb kebab"_s);
    CHECK_FALSE(applyPromoCode(*shop.carts, shop.session, u"wrong"_s));
    CHECK(shop.session.promoCode.isEmpty());
    const PricedCart priced = valueOf(applyPromoCode(*shop.carts, shop.session, u"today10"_s));
    CHECK(priced.total.cents() == 1350);
    CHECK(shop.session.promoCode == u"TODAY-10"_s);
    CHECK(valueOf(applyPromoCode(*shop.carts, shop.session, u"TODAY 10"_s)).total.cents() == 1350);
    CHECK(shop.carts->price(shop.session).total.cents() == 1350);
    CHECK(lapsedPromoCode(*shop.carts, shop.session, priced).isEmpty());

    shop.carts->clear(shop.session);
    shop.add(u"a large lamb kebab"_s);
    CHECK(shop.carts->price(shop.session).total.cents() == 1350);
    shop.session.orderedCartVersion = shop.session.cart.version;
    CHECK(applyPromoCode(*shop.carts, shop.session, u"today10"_s).error().code
        == ErrorCode::Conflict);
    shop.add(u"a large lamb kebab"_s);
    CHECK(shop.carts->price(shop.session).total.cents() == 1500);
}

TEST_CASE("a code that no longer applies says so and takes nothing off")
{
    PromoShop shop;
    shop.add(u"a large lamb kebab"_s);
    valueOf(applyPromoCode(*shop.carts, shop.session, u"today10"_s));
    shop.clock.advanceMinutes(24 * 60);
    const PricedCart priced = shop.carts->price(shop.session);
    CHECK(priced.total.cents() == 1500);
    CHECK(
        lapsedPromoCode(*shop.carts, shop.session, priced) == u"The code TODAY-10 has expired."_s);
    succeed(shop.menu.take(demoMenuWith("{}")));
    CHECK_FALSE(
        lapsedPromoCode(*shop.carts, shop.session, shop.carts->price(shop.session)).isEmpty());
}
