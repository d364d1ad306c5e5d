// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/json_text.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace docket;
using namespace Qt::StringLiterals;

TEST_CASE("JSON text: each kind of value")
{
    CHECK(JsonText(true).utf8() == "true");
    CHECK(JsonText(false).utf8() == "false");
    CHECK(JsonText(-42).utf8() == "-42");
    CHECK(JsonText(9'007'199'254'740'993).utf8() == "9007199254740993");
    CHECK(JsonText(QString()).utf8() == R"("")");
    CHECK(JsonText(u"Tom"_s).utf8() == R"("Tom")");
    CHECK(JsonText(QStringList()).utf8() == "[]");
    CHECK(JsonText(QStringList {u"a"_s, u"b"_s}).utf8() == R"(["a","b"])");
    CHECK(JsonText(QList<JsonText> {true, 7, u"x"_s}).utf8() == R"([true,7,"x"])");
    CHECK(JsonText(QJsonValue(QJsonValue::Null)).utf8() == "null");
    CHECK(JsonText(QJsonValue(QJsonArray {1, u"x"_s})).utf8() == R"([1,"x"])");
    CHECK(JsonText(JsonFields()).utf8() == "{}");
}

TEST_CASE("JSON text: amounts are dollars without needless decimals")
{
    const std::pair<int, QByteArray> amounts[] {{0, "0"}, {1, "0.01"}, {10, "0.1"}, {99, "0.99"},
        {350, "3.5"}, {1500, "15"}, {-5, "-0.05"}, {-7500, "-75"}, {12'345'609, "123456.09"}};
    for (const auto &[cents, text] : amounts) {
        CHECK(JsonText(Money::fromCents(cents)).utf8() == text);
    }
}

TEST_CASE("JSON text: texts read as QJsonDocument writes them")
{
    const QString texts[] {u"a \"quoted\" back\\slash/"_s, u"\b\f\n\r\t"_s,
        QString(QChar(0)) + QChar(0x1f) + QChar(0x0f) + QChar(0x7f), u"José 李雷 😀"_s,
        QString(QChar(0xd83d)) + u"half a character"_s, u"“—”\u2028"_s};
    for (const QString &text : texts) {
        const QByteArray document = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
        CHECK('[' + JsonText(text).utf8() + ']' == document);
    }
}

TEST_CASE("JSON text: a text within a text is escaped again")
{
    CHECK(JsonText::quoted(R"({"name":"José \"Pepe\""})").utf8()
        == R"("{\"name\":\"José \\\"Pepe\\\"\"}")");
}

TEST_CASE("JSON text: fields stand by name, as QJsonObject has them")
{
    JsonFields fields {
        {u"total"_s, Money::fromCents(1850)}, {u"ok"_s, true}, {u"items"_s, QStringList {u"x"_s}}};
    fields.insert(u"message"_s, u"first"_s);
    fields.insert(u"message"_s, u"Placed."_s);
    fields.insert(u"Größe"_s, 2);
    CHECK(
        fields.utf8() == R"({"Größe":2,"items":["x"],"message":"Placed.","ok":true,"total":18.5})");
    const QJsonObject object = QJsonDocument::fromJson(fields.utf8()).object();
    CHECK(fields.utf8() == QJsonDocument(object).toJson(QJsonDocument::Compact));
    CHECK(JsonFields(object).utf8() == fields.utf8());
}

TEST_CASE("JSON text: only a field that is true is true")
{
    const JsonFields fields {{u"ok"_s, true}, {u"no"_s, false}, {u"text"_s, u"true"_s}};
    CHECK(fields.isTrue(u"ok"));
    CHECK_FALSE(fields.isTrue(u"no"));
    CHECK_FALSE(fields.isTrue(u"text"));
    CHECK_FALSE(fields.isTrue(u"missing"));
}
