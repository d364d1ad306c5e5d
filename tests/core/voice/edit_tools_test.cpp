// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json_values.h"
#include "support/catch.h"
#include "test_line.h"

#include <QJsonDocument>

using docket::tests::object;
using docket::tests::TestLine;
using docket::tests::texts;
using namespace Qt::StringLiterals;

namespace {

/// A call with one sentence in its order, and edits of it.
struct Edit {
    explicit Edit(const QString &order)
    {
        const QJsonObject added = line.tool(u"quickAddItem"_s, {{u"description"_s, order}});
        INFO(QJsonDocument(added).toJson().toStdString());
        REQUIRE(added["ok"_L1].toBool());
    }

    QJsonObject tool(const QJsonValue &modifications, const QJsonValue &index = 0)
    {
        return line.tool(
            u"editCartItem"_s, {{u"itemIndex"_s, index}, {u"modifications"_s, modifications}});
    }

    /// The line after an edit that must succeed.
    QJsonObject item(const char *modifications, int index = 0)
    {
        const QJsonObject result = tool(object(modifications), index);
        INFO(QJsonDocument(result).toJson().toStdString());
        REQUIRE(result["ok"_L1].toBool());
        return result["updatedItem"_L1].toObject();
    }

    double total() { return line.tool(u"priceCart"_s)["total"_L1].toDouble(); }

    TestLine line;
};

} // namespace

TEST_CASE("an edit changes what it names and keeps the rest")
{
    Edit edit(u"large lamb kebab no onion with extra cheese"_s);
    QJsonObject item = edit.item(R"({"size": "small"})");
    CHECK(item["size"_L1].toString() == u"small"_s);
    CHECK(texts(item["salads"_L1]) == QStringList {u"lettuce"_s, u"tomato"_s});
    CHECK(texts(item["without"_L1]) == QStringList {u"onion"_s});
    CHECK(texts(item["extras"_L1]) == QStringList {u"cheese"_s});
    CHECK(item["unitPrice"_L1].toDouble() == 11.0);
    item = edit.item(R"({"protein": "chicken", "quantity": 2})");
    CHECK(item["item"_L1].toString() == u"Chicken Kebab"_s);
    CHECK(texts(item["without"_L1]) == QStringList {u"onion"_s});
    CHECK(item["lineTotal"_L1].toDouble() == 22.0);
    item = edit.item(R"({"note": "cut in half"})");
    CHECK(item["note"_L1].toString() == u"cut in half"_s);
    CHECK(edit.item(R"({"quantity": 1})")["note"_L1].toString() == u"cut in half"_s);
    CHECK(edit.total() == 11.0);
}

TEST_CASE("a list is the complete new one, and no onion takes the onion off")
{
    Edit edit(u"large lamb kebab"_s);
    QJsonObject item = edit.item(R"({"salads": ["no onion"]})");
    CHECK(texts(item["salads"_L1]) == QStringList {u"lettuce"_s, u"tomato"_s});
    CHECK(texts(item["without"_L1]) == QStringList {u"onion"_s});
    item = edit.item(R"({"salads": ["no tomato"]})");
    CHECK(texts(item["salads"_L1]) == QStringList {u"lettuce"_s});
    CHECK(texts(item["without"_L1]) == QStringList {u"onion"_s, u"tomato"_s});
    item = edit.item(R"({"salads": "lettuce, onion", "sauces": ["bbq", "chilli"]})");
    CHECK(texts(item["salads"_L1]) == QStringList {u"lettuce"_s, u"onion"_s});
    CHECK(texts(item["without"_L1]) == QStringList {u"tomato"_s});
    CHECK(texts(item["sauces"_L1]) == QStringList {u"bbq"_s, u"chilli"_s});
    // Tomato sauce is no tomato.
    item = edit.item(R"({"sauces": ["tomato"]})");
    CHECK(texts(item["without"_L1]) == QStringList {u"tomato"_s});
    item = edit.item(R"({"extras": ["extra meat", "haloumi"]})");
    CHECK(item["unitPrice"_L1].toDouble() == 21.5);
    item = edit.item(R"({"extras": [], "sauces": ["none"], "salads": []})");
    CHECK(item["unitPrice"_L1].toDouble() == 15.0);
    CHECK(texts(item["sauces"_L1]).isEmpty());
    CHECK(texts(item["salads"_L1]).isEmpty());
    CHECK(texts(item["without"_L1]) == QStringList {u"tomato"_s, u"salad"_s, u"sauce"_s});
    item = edit.item(R"({"salads": ["all"], "sauces": ["garlic"]})");
    CHECK(texts(item["salads"_L1])
        == QStringList {u"lettuce"_s, u"tomato"_s, u"onion"_s, u"pickles"_s});
    CHECK(texts(item["without"_L1]).isEmpty());
}

TEST_CASE("cheese goes off and on")
{
    Edit edit(u"large lamb hsp"_s);
    QJsonObject item = edit.item(R"({"cheese": "false"})");
    CHECK(item["cheese"_L1] == QJsonValue(false));
    CHECK(texts(item["without"_L1]) == QStringList {u"cheese"_s});
    item = edit.item(R"({"cheese": "yes"})");
    CHECK(item["cheese"_L1] == QJsonValue(true));
    CHECK(texts(item["without"_L1]).isEmpty());
    Edit kebab(u"small chicken kebab with extra meat"_s);
    CHECK(kebab.item(R"({"cheese": true})")["unitPrice"_L1].toDouble() == 15.0);
    CHECK(kebab.item(R"({"cheese": false})")["unitPrice"_L1].toDouble() == 14.0);
    Edit chips(u"small chips"_s);
    CHECK(chips.item(R"({"cheese": true})")["item"_L1].toString() == u"Chips w/ Cheese or Sauce"_s);
    CHECK(chips.total() == 6.0);
}

TEST_CASE("brand, salt and the item itself can change")
{
    Edit edit(u"a coke, small chips and a large lamb kebab no onion"_s);
    CHECK(edit.item(R"({"brand": "solo"})", 0)["brand"_L1].toString() == u"solo"_s);
    CHECK(edit.item(R"({"brand": "red bull"})", 0)["item"_L1].toString()
        == u"Red Bull / V (250ml)"_s);
    CHECK(edit.item(R"({"name": "Water"})", 0)["item"_L1].toString() == u"Water (500ml)"_s);
    QJsonObject item = edit.item(R"({"saltType": "none"})", 1);
    CHECK(item["salt"_L1].toString() == u"none"_s);
    CHECK(texts(item["without"_L1]) == QStringList {u"salt"_s});
    item = edit.item(R"({"salt": "chicken"})", 1);
    CHECK(item["salt"_L1].toString() == u"chicken"_s);
    CHECK(texts(item["without"_L1]).isEmpty());
    item = edit.item(R"({"category": "hsp"})", 2);
    CHECK(item["item"_L1].toString() == u"Lamb HSP"_s);
    CHECK(item["size"_L1].toString() == u"large"_s);
    CHECK(texts(item["without"_L1]) == QStringList {u"onion"_s});
    item = edit.item(R"({"category": "kebabs", "protein": "chicken", "size": "small"})", 2);
    CHECK(item["description"_L1].toString().startsWith(u"Small Chicken Kebab"_s));
    // A gözleme has one size and a kebab two: the size is asked for, never guessed.
    CHECK(edit.item(R"({"category": "gozleme"})", 2)["item"_L1].toString() == u"Chicken Gözleme"_s);
    const QJsonObject refused = edit.tool(object(R"({"category": "kebabs"})"), 2);
    CHECK_FALSE(refused["ok"_L1].toBool());
    CHECK(texts(refused["needs"_L1]) == QStringList {u"size"_s});
}

TEST_CASE("a category that is repeated changes nothing else")
{
    Edit edit(u"large lamb kebab with lettuce"_s);
    const QJsonObject item = edit.item(R"({"category": "kebabs", "size": "small"})");
    CHECK(texts(item["salads"_L1]) == QStringList {u"lettuce"_s});
    CHECK(texts(item["without"_L1]).isEmpty());
    CHECK(item["item"_L1].toString() == u"Lamb Kebab"_s);
}

TEST_CASE("an edit is made whole or not at all")
{
    Edit edit(u"large lamb kebab"_s);
    for (const char *modifications :
        {R"({"price": 0.01})", R"({"size": "small", "unitPrice": 1})", R"({"total": 5})",
            R"({"is_combo": true, "price": 0})", R"({"line_total": 1})", R"({"quantity": -5})",
            R"({"quantity": 0})", R"({"quantity": 1.5})", R"({"quantity": 21})",
            R"({"quantity": 1e300})", R"({"quantity": "many"})", R"({"size": "medium"})",
            R"({"size": "small", "protein": "beef"})", R"({"protein": ["lamb"]})",
            R"({"size": "small", "salads": ["pineapple"]})", R"({"salads": [1]})",
            R"({"salads": {"a": "b"}})", R"({"colour": "red"})", R"({"id": "kebab-chicken"})",
            R"({"quantity": 2, "chips_size": "large"})", R"({"brand": "coke"})", R"({})",
            R"({"size": null})", R"({"property": "price", "value": 1})", R"({"cheese": "perhaps"})",
            R"({"note": {"a": 1}})", R"({"name": "pizza"})"}) {
        INFO(modifications);
        const QJsonObject result = edit.tool(object(modifications));
        CHECK_FALSE(result["ok"_L1].toBool());
        CHECK_FALSE(result["error"_L1].toString().isEmpty());
    }
    for (const QJsonValue &modifications : {QJsonValue(), QJsonValue(5), QJsonValue(u"small"_s),
             QJsonValue(u"[\"size\"]"_s), QJsonValue(QString(100'000, u'x')),
             QJsonValue(QJsonArray {u"size"_s}), QJsonValue(true)}) {
        CHECK_FALSE(edit.tool(modifications)["ok"_L1].toBool());
    }
    CHECK(edit.total() == 15.0);
    CHECK(edit.line.tool(u"getCartState"_s)["version"_L1].toInt() == 1);
}

TEST_CASE("modifications come in every shape")
{
    Edit edit(u"large lamb hsp"_s);
    CHECK(edit.tool(u"{\"size\":\"small\"}"_s, 0.0)["total"_L1].toDouble() == 15.0);
    CHECK(edit.tool(object(R"({"property": "size", "value": "large"})"), u"0"_s)["total"_L1]
              .toDouble()
        == 20.0);
    const QJsonArray list {object(R"({"property": "size", "value": "small"})"),
        object(R"({"field": "quantity", "value": "2"})"), object(R"({"cheese": false})")};
    CHECK(edit.tool(list)["total"_L1].toDouble() == 30.0);
    CHECK(edit.tool(u"[{\"property\":\"quantity\",\"value\":1}]"_s)["total"_L1].toDouble() == 15.0);
    CHECK(edit.line
              .tool(u"modifyCartItem"_s,
                  {{u"itemIndex"_s, 0},
                      {u"modifications"_s, object(R"({"size": "large"})")}})["total"_L1]
              .toDouble()
        == 20.0);
    for (const QJsonValue &index : {QJsonValue(u"three"_s), QJsonValue(-1), QJsonValue(1),
             QJsonValue(0.5), QJsonValue(1e18), QJsonValue(), QJsonValue(QJsonArray {0})}) {
        CHECK_FALSE(edit.tool(object(R"({"size": "small"})"), index)["ok"_L1].toBool());
    }
}

TEST_CASE("an edit that changes nothing says so and keeps the cart's version")
{
    Edit edit(u"large lamb kebab"_s);
    const QJsonObject result = edit.tool(object(R"({"size": "large"})"));
    CHECK(result["ok"_L1].toBool());
    CHECK(result["message"_L1].toString().startsWith(u"It is like that already"_s));
    CHECK(edit.line.tool(u"getCartState"_s)["version"_L1].toInt() == 1);
}

TEST_CASE("what a caller said is repeated short and printable")
{
    Edit edit(u"large lamb kebab"_s);
    const QString hostile = u"beef\u001b[31m\u202egnp\u0000"_s + QString(3000, u'x');
    const QString error = edit.tool(QJsonObject {{u"protein"_s, hostile}})["error"_L1].toString();
    CHECK(error.size() < 80);
    CHECK_FALSE(error.contains(QChar(0x1b)));
    CHECK_FALSE(error.contains(QChar(0x202e)));
    const QJsonObject field =
        edit.tool(QJsonObject {{u"x\u001b\u202e"_s + QString(100'000, u'y'), 1}});
    CHECK(field["error"_L1].toString().size() < 120);
    const QJsonObject entry =
        edit.tool(QJsonObject {{u"salads"_s, QJsonArray {QString(100'000, u'z')}}});
    CHECK(entry["error"_L1].toString().size() < 80);
}

TEST_CASE("more of what is on it is a note for the kitchen")
{
    Edit edit(u"large lamb kebab"_s);
    const QJsonObject result = edit.tool(object(R"({"sauces": ["extra garlic"]})"));
    CHECK(texts(result["updatedItem"_L1]["sauces"_L1]) == QStringList {u"garlic"_s});
    CHECK(result["updatedItem"_L1]["note"_L1].toString() == u"extra garlic"_s);
    CHECK(result["message"_L1].toString()
        == u"Changed to: Large Lamb Kebab (lettuce, tomato, onion, garlic), note: extra garlic. The total is $15.00."_s);
}

TEST_CASE("the limit of items holds for an edit")
{
    Edit edit(u"10 large lamb kebabs and 5 small chips"_s);
    CHECK_FALSE(edit.tool(object(R"({"quantity": 16})"))["ok"_L1].toBool());
    CHECK(edit.tool(object(R"({"quantity": 15})"))["ok"_L1].toBool());
}
