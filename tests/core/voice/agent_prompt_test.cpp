// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/test_shop.h"
#include "voice/agent_prompt.h"

using namespace docket;
using docket::tests::TestShop;
using docket::voice::agentPrompt;
using docket::voice::spokenWeek;
using namespace Qt::StringLiterals;

TEST_CASE("the prompt tells shop, hours, menu, rules and tools")
{
    const TestShop shop;
    const QString prompt = agentPrompt(
        shop.profile, shop.menu.menu(), shop.rules, voice::ToolRegistry(), voice::Profile::Core);
    INFO(prompt.toStdString());
    CHECK(prompt.toUtf8().size() < 6 * 1024);
    CHECK(prompt.contains(u"Lantern Street Kebabs, 12 Lantern Street"_s));
    CHECK(prompt.contains(
        u"Monday to Wednesday 11 AM to 11 PM; Thursday 11 AM to 11:59 PM; Friday and Saturday 11 AM to 2 AM; Sunday 11 AM to 10 PM."_s));
    CHECK(prompt.contains(u"- Kebabs: Lamb, Chicken, Mix, Falafel small $10, large $15\n"_s));
    CHECK(prompt.contains(u"Ayran (Yoghurt Drink)"_s));
    CHECK(prompt.contains(u"haloumi $2.50"_s));
    CHECK(prompt.contains(u"HSP & can, large $22"_s));
    CHECK(prompt.contains(u"There is no medium size."_s));
    CHECK(prompt.contains(u"Never guess a size"_s));
    CHECK(prompt.contains(u"More than 20 items"_s));
    const qsizetype first = prompt.indexOf(u"1. checkOpen"_s);
    const qsizetype last = prompt.indexOf(u" createOrder once"_s);
    CHECK(first > 0);
    CHECK(last > first);
}

TEST_CASE("the prompt names only the tools that the agent has")
{
    const TestShop shop;
    const auto prompt = [&shop](voice::Profile tools) {
        return agentPrompt(
            shop.profile, shop.menu.menu(), shop.rules, voice::ToolRegistry(), tools);
    };
    CHECK_FALSE(prompt(voice::Profile::Core).contains(u"requestHuman"_s));
    CHECK(prompt(voice::Profile::Full).contains(u" requestHuman when the caller asks"_s));
    CHECK(prompt(voice::Profile::Core).contains(u" endCall after goodbye"_s));
}

TEST_CASE("the prompt speaks of deals as the shop has set them")
{
    const TestShop shop;
    const auto prompt = [&](DealMode deals) {
        shop::OrderRules rules = shop.rules;
        rules.deals = deals;
        return agentPrompt(
            shop.profile, shop.menu.menu(), rules, voice::ToolRegistry(), voice::Profile::Core);
    };
    CHECK(prompt(DealMode::Automatic).contains(u"- Deals apply by themselves"_s));
    CHECK(prompt(DealMode::Offer).contains(u"- A deal is the caller's choice"_s));
    CHECK(prompt(DealMode::Offer).contains(u"- Deals: Kebab"_s));
    CHECK_FALSE(prompt(DealMode::Off).contains(u"- Deals"_s));
    CHECK_FALSE(prompt(DealMode::Off).contains(u"- A deal"_s));
}

TEST_CASE("a long menu is told shorter, never past the limit")
{
    const TestShop shop;
    Menu menu = shop.menu.menu();
    for (int index = 0; index < 100; ++index) {
        Option option;
        option.name = u"a sauce with quite a long name %1"_s.arg(index);
        menu.groups.first().options.append(option);
    }
    const voice::ToolRegistry tools;
    const QString withoutChoices =
        agentPrompt(shop.profile, menu, shop.rules, tools, voice::Profile::Core);
    CHECK(withoutChoices.toUtf8().size() < 6 * 1024);
    CHECK(withoutChoices.contains(u"Lamb, Chicken, Mix, Falafel"_s));
    CHECK_FALSE(withoutChoices.contains(u"a sauce with quite"_s));

    for (Item &item : menu.items) {
        item.name += QString(300, u'x');
    }
    const QString withoutItems =
        agentPrompt(shop.profile, menu, shop.rules, tools, voice::Profile::Core);
    CHECK(withoutItems.toUtf8().size() < 6 * 1024);
    CHECK(withoutItems.contains(u"We sell: Kebabs, HSP, "_s));
}

TEST_CASE("a week is spoken with its closed days and its breaks")
{
    const auto week = [](const QJsonObject &days) {
        const auto hours =
            OpeningHours::fromJson({{u"zone"_s, u"Australia/Melbourne"_s}, {u"week"_s, days}});
        REQUIRE(hours);
        return spokenWeek(*hours);
    };
    const QJsonArray lunchAndDinner {u"11:30-14:00"_s, u"17:00-00:00"_s};
    CHECK(week({{u"tue"_s, lunchAndDinner}, {u"wed"_s, lunchAndDinner}})
        == u"Monday closed; Tuesday and Wednesday 11:30 AM to 2 PM and 5 PM to 12 AM; Thursday to Sunday closed"_s);
    CHECK(week({}) == u"Monday to Sunday closed"_s);
}
