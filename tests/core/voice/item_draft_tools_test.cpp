// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "test_line.h"

#include <QJsonDocument>

using docket::tests::TestLine;
using namespace Qt::StringLiterals;

namespace {

struct Draft {
    QJsonObject start(const QJsonObject &arguments)
    {
        return line.tool(u"startItemConfiguration"_s, arguments);
    }
    QJsonObject set(const QString &field, const QJsonValue &value)
    {
        return line.tool(u"setItemProperty"_s, {{u"field"_s, field}, {u"value"_s, value}});
    }
    QJsonObject add() { return line.tool(u"addItemToCart"_s); }

    TestLine line;
};

} // namespace

TEST_CASE("an item is put together field by field")
{
    Draft draft;
    QJsonObject result = draft.start({{u"category"_s, u"kebabs"_s}});
    CHECK(result["ok"_L1].toBool());
    CHECK(result["nextField"_L1].toString() == u"size"_s);
    CHECK_FALSE(result["isComplete"_L1].toBool());
    result = draft.add();
    CHECK_FALSE(result["ok"_L1].toBool());
    CHECK(result["nextField"_L1].toString() == u"size"_s);
    CHECK(draft.set(u"size"_s, u"large"_s)["nextField"_L1].toString() == u"protein"_s);
    result = draft.set(u"protein"_s, u"lamb"_s);
    CHECK(result["isComplete"_L1].toBool());
    CHECK(result["nextField"_L1].isNull());
    CHECK(draft.set(u"salads"_s, QJsonArray {u"lettuce"_s})["isComplete"_L1].toBool());
    CHECK(draft.set(u"sauces"_s, u"garlic, chilli"_s)["ok"_L1].toBool());
    CHECK(draft.set(u"quantity"_s, u"2"_s)["ok"_L1].toBool());
    result = draft.add();
    INFO(QJsonDocument(result).toJson().toStdString());
    CHECK(result["ok"_L1].toBool());
    CHECK(result["item"_L1]["description"_L1].toString()
        == u"2 × Large Lamb Kebab (lettuce, garlic, chilli)"_s);
    CHECK(result["cartSize"_L1].toInt() == 1);
    CHECK_FALSE(draft.add()["ok"_L1].toBool());
}

TEST_CASE("a field that the menu does not have leaves the draft as it was")
{
    Draft draft;
    CHECK_FALSE(draft.set(u"size"_s, u"large"_s)["ok"_L1].toBool());
    for (const QJsonObject &start : {QJsonObject {{u"category"_s, u"pizza"_s}}, QJsonObject {},
             QJsonObject {{u"category"_s, QJsonArray {u"kebabs"_s}}},
             QJsonObject {{u"category"_s, QString(100'000, u'k')}},
             QJsonObject {{u"category"_s, u"\u202ekebab\u001b"_s + QString(1000, u'k')}}}) {
        CHECK_FALSE(draft.start(start)["ok"_L1].toBool());
    }
    CHECK_FALSE(draft.add()["ok"_L1].toBool());
    REQUIRE(draft.start({{u"category"_s, u"hsp"_s}})["ok"_L1].toBool());
    REQUIRE(draft.set(u"size"_s, u"small"_s)["ok"_L1].toBool());
    REQUIRE(draft.set(u"protein"_s, u"chicken"_s)["ok"_L1].toBool());
    const std::vector<std::pair<QString, QJsonValue>> refused {{u"size"_s, u"medium"_s},
        {u"protein"_s, u"beef"_s}, {u"price"_s, 1}, {u"unitPrice"_s, u"0.01"_s},
        {u"quantity"_s, -1}, {u"quantity"_s, 2.5}, {u"quantity"_s, 1e300}, {u"colour"_s, u"red"_s},
        {u"salads"_s, u"pineapple"_s}, {u"sauces"_s, QJsonObject {{u"a"_s, 1}}},
        {u"note"_s, QString(100'000, u'n')}, {u"note"_s, u"bell\u0007"_s}, {u""_s, u"large"_s},
        {u"size"_s, QJsonValue()}, {u"chips_size"_s, u"large"_s}};
    for (const auto &[field, value] : refused) {
        INFO(field.toStdString());
        const QJsonObject result = draft.set(field, value);
        CHECK_FALSE(result["ok"_L1].toBool());
        CHECK(result["error"_L1].toString().size() < 300);
    }
    const QJsonObject added = draft.add();
    CHECK(added["item"_L1]["unitPrice"_L1].toDouble() == 15.0);
}

TEST_CASE("starting again drops the item of before")
{
    Draft draft;
    REQUIRE(draft.start({{u"category"_s, u"kebabs"_s}})["ok"_L1].toBool());
    const QJsonObject result = draft.start({{u"category"_s, u"drinks"_s}, {u"name"_s, u"ayran"_s}});
    CHECK(result["isComplete"_L1].toBool());
    CHECK(draft.add()["item"_L1]["item"_L1].toString() == u"Ayran (Yoghurt Drink)"_s);
    CHECK(draft.start({{u"category"_s, u"gozleme"_s}})["nextField"_L1].toString() == u"protein"_s);
    CHECK(draft.set(u"variant"_s, u"vegan"_s)["isComplete"_L1].toBool());
}
