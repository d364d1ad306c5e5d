// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heard.h"
#include "shop/cart_desk.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace docket;
using docket::tests::heard;
using docket::tests::succeed;
using docket::tests::TestShop;
using namespace Qt::StringLiterals;

namespace {

/// Sells the demo menu with ayran for adults only.
void restrictAyran(TestShop &shop)
{
    QJsonObject menu = QJsonDocument::fromJson(shop.menu.content()).object();
    QJsonArray items = menu["items"_L1].toArray();
    for (qsizetype at = 0; at < items.size(); ++at) {
        QJsonObject item = items.at(at).toObject();
        if (item["id"_L1].toString() == u"ayran"_s) {
            item.insert(u"ageRestricted"_s, true);
            items.replace(at, item);
        }
    }
    menu.insert(u"items"_s, items);
    succeed(shop.menu.take(QJsonDocument(menu).toJson()));
}

} // namespace

TEST_CASE("replacing lines keeps the rules of adding")
{
    TestShop shop;
    CallSession session;
    CHECK(shop.carts->replace(session, heard(shop, u"a water"_s)).error().code
        == ErrorCode::NotFound);
    succeed(shop.carts->add(session, heard(shop, u"a water"_s)));
    CHECK(session.cart.version == 1);
    succeed(shop.carts->replace(session, heard(shop, u"a water"_s)));
    CHECK(session.cart.version == 1); // nothing changed
    succeed(shop.carts->replace(session, heard(shop, u"2 waters"_s)));
    CHECK(session.cart.version == 2);
    QList<CartLine> many = heard(shop, u"20 waters"_s) + heard(shop, u"an ayran"_s);
    CHECK(shop.carts->replace(session, many).error().code == ErrorCode::Refused);
    CHECK(session.cart.itemCount() == 2);
    session.orderedCartVersion = session.cart.version;
    CHECK(shop.carts->replace(session, heard(shop, u"a water"_s)).error().code
        == ErrorCode::Conflict);
}

TEST_CASE("what is for adults is refused until the caller said to be one")
{
    TestShop shop;
    restrictAyran(shop);
    CallSession session;
    succeed(shop.carts->add(session, heard(shop, u"a water"_s)));
    for (const auto &refused : {shop.carts->add(session, heard(shop, u"an ayran"_s)),
             shop.carts->replace(session, heard(shop, u"an ayran"_s))}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Incomplete);
        CHECK(refused.error().detail == u"confirmAge"_s);
    }
    session.isAgeConfirmed = true;
    succeed(shop.carts->add(session, heard(shop, u"an ayran"_s)));
    succeed(shop.carts->checkAge(session, session.cart.lines));
    session.isAgeConfirmed = false;
    CHECK_FALSE(shop.carts->checkAge(session, session.cart.lines));
}
