// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What callers are told while nothing is on the menu.

#include "domain/menu_loader.h"
#include "domain/menu_writer.h"
#include "support/catch.h"
#include "support/results.h"
#include "test_line.h"
#include "voice/agent_prompt.h"

using namespace docket;
using docket::tests::say;
using docket::tests::succeed;
using docket::tests::TestLine;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

const QString notYet =
    u"I am sorry, nothing can be ordered by phone yet: our menu is not ready. Please call again another time."_s;

QByteArray emptyMenu()
{
    Menu menu;
    menu.currency = u"AUD"_s;
    menu.sizes = {{SizeId(u"small"_s), u"Small"_s, {}}, {SizeId(u"large"_s), u"Large"_s, {}}};
    return menuText(menu);
}

} // namespace

TEST_CASE("an empty menu is lawful, and nothing is heard in a sentence")
{
    const auto menu = valueOf(loadMenu(emptyMenu()));
    CHECK(menu->isEmpty());
    CHECK(menu->sizes.size() == 2);
    CHECK(menuText(*menu) == emptyMenu());
    const OrderListener listener(menu);
    for (const QString &said : {u"two large lamb kebabs and a coke"_s, u"large"_s, u""_s}) {
        CHECK(std::holds_alternative<LineRefusal>(listener.hear(said)));
    }
}

TEST_CASE("without a menu the agent says kindly that nothing can be ordered yet")
{
    TestLine line;
    succeed(line.shop.menu.take(emptyMenu()));
    const QJsonObject open = line.tool(u"checkOpen"_s);
    CHECK(open["ok"_L1].toBool());
    CHECK_FALSE(open["isOpen"_L1].toBool());
    CHECK(open["message"_L1].toString() == notYet);
    for (const QJsonObject &refused :
        {say(line, u"large lamb kebab"_s), line.tool(u"repeatLastOrder"_s),
            line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"asap"_s}}),
            line.tool(u"getMenuByCategory"_s),
            line.tool(u"searchMenu"_s, {{u"query"_s, u"spicy"_s}})}) {
        CHECK_FALSE(refused["ok"_L1].toBool());
        CHECK(refused["error"_L1].toString() == notYet);
    }
    CHECK_FALSE(line.tool(u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}})["ok"_L1].toBool());
    CHECK_FALSE(line.tool(u"getItemDetails"_s, {{u"itemName"_s, u"kebab"_s}})["ok"_L1].toBool());
    CHECK(line.tool(u"getCartState"_s)["itemCount"_L1].toInt() == 0);
    CHECK(line.storedOrders() == 0);
}

TEST_CASE("a caller is greeted with it, and the agent's instructions say so")
{
    TestLine line;
    succeed(line.shop.menu.take(emptyMenu()));
    const QJsonObject values = line.postJson({{u"type"_s, u"assistant-request"_s},
        {u"call"_s,
            QJsonObject {{u"id"_s, u"new"_s},
                {u"customer"_s,
                    QJsonObject {{u"number"_s,
                        u"+61491570156"_s}}}}}})["assistantOverrides"_L1]["variableValues"_L1]
                                   .toObject();
    CHECK(values["greeting"_L1].toString()
        == u"Thank you for calling Lantern Street Kebabs. "_s + notYet);
    CHECK_FALSE(values["isOpen"_L1].toBool());
    const QString prompt = voice::agentPrompt(line.shop.profile, line.shop.menu.menu(),
        line.shop.rules, line.tools, voice::Profile::Core);
    CHECK(prompt.contains(u"# Menu\nNothing can be ordered yet."_s));
}

TEST_CASE("a menu that is filled again is sold at once")
{
    TestLine line;
    succeed(line.shop.menu.take(emptyMenu()));
    CHECK_FALSE(say(line, u"large lamb kebab"_s)["ok"_L1].toBool());
    succeed(line.shop.menu.load(shop::menuFileContent(u":/docket/demo/menu.json"_s)));
    CHECK(say(line, u"large lamb kebab no onion"_s)["ok"_L1].toBool());
}
