// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"
#include "domain/free_text.h"
#include "domain/service_state.h"
#include "heard_orders.h"
#include "pizzeria_menu.h"
#include "support/catch.h"

#include <QStringList>

#include <random>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

bool isRefused(const OrderListener &listener, const QString &sentence)
{
    const auto outcome = listener.hear(sentence);
    const auto *refusal = std::get_if<LineRefusal>(&outcome);
    return refusal != nullptr && !refusal->error.isEmpty();
}

} // namespace

TEST_CASE("a pizzeria's menu is heard as well, with no word of it in the program")
{
    const auto menu = pizzeriaMenu();
    REQUIRE(menu->items.size() == 165);
    checkOrders(OrderListener(menu), uR"(
a family margherita
    1 Margherita, family | base: classic
two large hawaiians and a medium pepperoni
    2 Hawaiian, large | base: classic
    1 Pepperoni Pizza, medium | base: classic
large capricciosa no olives
    1 Capricciosa, large | base: classic | without: olives
large capriciosa with extra mushrooms and no ham, thin base
    1 Capricciosa, large | toppings: mushrooms | base: thin | without: ham
family size four seasons with olives and anchovies
    1 Quattro Stagioni, family | toppings: olives, anchovies | base: classic
4 large four seasons
    4 Quattro Stagioni, large | base: classic
a large pizza with the lot
    1 Pizza with the Lot, large | base: classic
large margherita with the lot
    1 Margherita, large | toppings: mushrooms, olives, ham, capsicum, pineapple | base: classic
large margherita with all the toppings but pineapple
    1 Margherita, large | toppings: mushrooms, olives, ham, capsicum | base: classic | without: pineapple
large margherita gluten free crust
    1 Margherita, large | base: gluten free
pizza margherita large
    1 Margherita, large | base: classic
a pizza, large hawaiian
    1 Hawaiian, large | base: classic
large margherita and a medium one
    1 Margherita, large | base: classic
    1 Margherita, medium | base: classic
2 large pizzas, one margherita and one hawaiian
    1 Margherita, large | base: classic
    1 Hawaiian, large | base: classic
two large bolato mirenas and a small bolena corighi
    2 Bolato Mirena, large | base: classic
    1 Bolena Corighi, small | base: classic
spaghetti carbonara
    1 Carbonara | shape: spaghetti
penne bolognese and a garlic bread and a tiramisu
    1 Bolognese | shape: penne
    1 Garlic Bread
    1 Tiramisù (slice)
a bottle of chinotto
    1 Bottle (1.25L) | brand: chinotto
2 aranciatas and a limonata
    2 Bottle (1.25L) | brand: aranciata
    1 Bottle (1.25L) | brand: limonata
carbonara
    needs shape
margherita
    needs size
party margherita
    needs size
a large pizza
    needs name
large bolato
    refused
large lamb kebab
    refused
coke
    refused
large margherita with cheese
    refused
large margherita half hawaiian
    refused
)"_s);
}

TEST_CASE("a menu of 5,000 items is heard like a short one")
{
    const auto menu = pizzeriaMenu(5000);
    REQUIRE(menu->items.size() == 5000);
    checkOrders(OrderListener(menu), uR"(
two large bolato mirenas with mushrooms, a small corosso lunivolo and a chinotto
    2 Bolato Mirena, large | toppings: mushrooms | base: classic
    1 Corosso Lunivolo, small | base: classic
    1 Bottle (1.25L) | brand: chinotto
large corosso lunivollo
    1 Corosso Lunivolo, large | base: classic
)"_s);
}

TEST_CASE("a misspelt word that could be two things is not guessed")
{
    Menu menu = *pizzeriaMenu(20);
    menu.items[1].name = u"Tamara"_s;
    menu.items[2].name = u"Tamera"_s;
    menu.index();
    const OrderListener listener(std::make_shared<const Menu>(menu));
    checkOrders(listener, uR"(
large tamara
    1 Tamara, large | base: classic
large tamira
    refused
)"_s);
}

TEST_CASE("a name that two items have is asked for")
{
    Menu menu = *pizzeriaMenu(20);
    menu.items[7].name = u"Hawaiian"_s;
    menu.index();
    const OrderListener listener(std::make_shared<const Menu>(menu));
    checkOrders(listener, uR"(
hawaiian
    needs name
large hawaiian pizza
    1 Hawaiian, large | base: classic
)"_s);
}

TEST_CASE("a refusal repeats what was not understood")
{
    const OrderListener listener(demoMenu());
    const auto outcome = listener.hear(u"a large lamb kebab with pineapple and a coke");
    REQUIRE(std::holds_alternative<LineRefusal>(outcome));
    CHECK(
        std::get<LineRefusal>(outcome).error.english() == u"I did not understand \"pineapple\"."_s);
}

TEST_CASE("a sentence without an item keeps what it says for the fields that complete it")
{
    const OrderListener listener(demoMenu());
    const auto outcome = listener.requests(u"two large lamb with no onion");
    REQUIRE(std::holds_alternative<QList<LineRequest>>(outcome));
    const auto requests = std::get<QList<LineRequest>>(outcome);
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].item.isEmpty());
    CHECK(requests[0].category.isEmpty());
    CHECK(requests[0].variant == VariantId(u"lamb"_s));
    CHECK(requests[0].size == SizeId(u"large"_s));
    CHECK(requests[0].quantity == 2);
    REQUIRE(requests[0].groups.size() == 1);
    CHECK(requests[0].groups[0].group == GroupId(u"salads"_s));
    CHECK(requests[0].groups[0].excluded == QList<OptionId> {OptionId(u"onion"_s)});
}

TEST_CASE("what has run out is heard as such by who learned the menu before")
{
    const OrderListener all(demoMenu());
    const Menu left = menuWithout(*demoMenu(),
        {{{ItemId(u"kebab-lamb"_s), {}, {}}, {}},
            {{{}, GroupId(u"sauces"_s), OptionId(u"chilli"_s)}, {}}});
    const OrderListener some(all, std::make_shared<const Menu>(left));
    CHECK(some.menu().version == left.version);
    const auto lamb = some.hear(u"large lamb kebab");
    REQUIRE(std::holds_alternative<LineRefusal>(lamb));
    CHECK(std::get<LineRefusal>(lamb).error.english()
        == u"Sorry, we are sold out of the Lamb Kebab."_s);
    const auto saucesOf = [](const OrderListener &listener) {
        const auto heard = listener.hear(u"large chicken kebab with all the sauces");
        REQUIRE(std::holds_alternative<QList<CartLine>>(heard));
        return std::get<QList<CartLine>>(heard).first().selection(GroupId(u"sauces"_s))->options;
    };
    CHECK(saucesOf(all).contains(OptionId(u"chilli"_s)));
    CHECK(saucesOf(some).size() == saucesOf(all).size() - 1);
    CHECK_FALSE(saucesOf(some).contains(OptionId(u"chilli"_s)));
}

TEST_CASE("hostile text is refused, not obeyed")
{
    const OrderListener listener(demoMenu());
    CHECK(isRefused(listener, {}));
    CHECK(isRefused(listener, u"   \t\n  "_s));
    CHECK(isRefused(listener, u",.;!?…"_s));
    CHECK(isRefused(listener, QString(100'000, u'a')));
    CHECK(isRefused(listener, u"large lamb kebab "_s.repeated(10'000)));
    CHECK(isRefused(listener, u"a coke "_s.repeated(286))); // 2,002 characters
    CHECK(isRefused(listener, QString(2000, u'a')));
    CHECK(isRefused(listener, u"qwertz "_s.repeated(280)));
    CHECK(isRefused(listener, u"99999999999999999999999 cokes"_s));
    CHECK(isRefused(listener, u"🍟🥤"_s));
    CHECK(isRefused(listener, u"<script>alert(1)</script>"_s));
    CHECK(isRefused(listener, u"'; DROP TABLE orders; --"_s));
    CHECK(isRefused(listener, QString(QChar(0xD800))));
    CHECK(isRefused(listener, u"羊肉"_s));
}

TEST_CASE("signs that nobody can hear change nothing")
{
    const OrderListener listener(demoMenu());
    const QStringList sentences {u"\u202Elarge lamb\u200F kebab\u202C"_s,
        u"\uFEFFlarge\u00A0lamb\u2003kebab"_s, u"la\u200Brge la\u00ADmb kebab"_s,
        u"large\u0007 lamb \u001B kebab"_s, u"ｌａｒｇｅ ｌａｍｂ ｋｅｂａｂ"_s,
        u"large"_s + QChar(0) + u"lamb kebab"_s};
    for (const QString &sentence : sentences) {
        INFO(sentence.toStdString());
        const auto outcome = listener.hear(sentence);
        REQUIRE(std::holds_alternative<QList<CartLine>>(outcome));
        const auto lines = std::get<QList<CartLine>>(outcome);
        REQUIRE(lines.size() == 1);
        CHECK(lines[0].item == ItemId(u"kebab-lamb"_s));
        CHECK(lines[0].size == SizeId(u"large"_s));
    }
}

TEST_CASE("words thrown together at random are an order or a refusal, never neither")
{
    const OrderListener listener(demoMenu());
    const QStringList words =
        uR"(large small medium lamb chicken mix falafel kebab hsp gozleme chips coke fanta can tub
            garlic chilli onion tomato sauce salad salt cheese olives the lot with no extra only and
            or , . a 2 one x both all each instead of sorry but except swap for at half 0 21 -3 1.5
            please water baklava 4 pack 500 g container drink one ones another side pineapple)"_s
            .simplified()
            .split(u' ');
    std::mt19937 random(20260101); // the same sentences every time
    const auto below = [&random](
                           qsizetype limit) { return static_cast<qsizetype>(random()) % limit; };
    for (int round = 0; round < 4000; ++round) {
        QStringList said;
        for (qsizetype missing = 1 + below(12); missing > 0; --missing) {
            said.append(words.at(below(words.size())));
        }
        const QString sentence = said.join(u' ');
        INFO(sentence.toStdString());
        const auto outcome = listener.hear(sentence);
        if (const auto *refusal = std::get_if<LineRefusal>(&outcome)) {
            REQUIRE_FALSE(refusal->error.isEmpty());
            continue;
        }
        const auto lines = std::get<QList<CartLine>>(outcome);
        REQUIRE_FALSE(lines.isEmpty());
        for (const CartLine &line : lines) {
            REQUIRE(listener.menu().item(line.item) != nullptr);
            REQUIRE(line.quantity >= 1);
            REQUIRE(line.quantity <= 20);
        }
    }
}
