// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/card_number.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace docket;
using namespace Qt::StringLiterals;

// The numbers are those that card networks and payment services publish for tests.

TEST_CASE("a card number is masked however it is written")
{
    const auto [text, clean] = GENERATE(table<QString, QString>({
        {u"4111111111111111"_s, u"************1111"_s},
        {u"my card is 4111 1111 1111 1111 thanks"_s, u"my card is ************1111 thanks"_s},
        {u"Visa4111111111111111"_s, u"Visa************1111"_s},
        {u"amex378282246310005x"_s, u"amex***********0005x"_s},
        {u"5555-5555-5555-4444."_s, u"************4444."_s},
        {u"amex 3782 822463 10005"_s, u"amex ***********0005"_s},
        {u"6011.1111.1111.1117"_s, u"************1117"_s},
        {u"4111 1111 1111 1111 12/28 123"_s, u"************1111 12/28 123"_s},
        {u"4111 1111 1111 1111, 5555555555554444"_s, u"************1111, ************4444"_s},
        {u"٤١١١١١١١١١١١١١١١"_s, u"************1111"_s},
    }));
    CHECK(withoutCardNumbers(text) == clean);
}

TEST_CASE("a card number is masked when it is said")
{
    CHECK(withoutCardNumbers(
              u"It's four one one one, one one one one, one one one one, one one one one, okay?"_s)
        == u"It's ************1111, okay?"_s);
    CHECK(withoutCardNumbers(u"four triple one double one double one 1111 double one one one"_s)
        == u"************1111"_s);
}

TEST_CASE("other numbers stay as they are")
{
    const auto text = GENERATE(values<QString>({
        u"0491 570 156"_s,
        u"+61 491 570 156, or +61 491 570 157"_s,
        u"order 20261120-001 and 20261120-002"_s,
        u"4111111111111112"_s, // wrong check digit
        u"1234567890123456"_s,
        u"two large kebabs, one small chips, four cokes"_s,
        u"411111111111"_s,
        u""_s,
        u"none of nineteen"_s,
    }));
    CHECK(withoutCardNumbers(text) == text);
}

TEST_CASE("every text of a JSON value is looked at")
{
    const QJsonObject json {
        {u"customerName"_s, u"Tom 4111 1111 1111 1111"_s},
        {u"items"_s,
            QJsonArray {QJsonObject {{u"note"_s, u"5555555555554444"_s}, {u"quantity"_s, 2}}}},
        {u"card"_s, 4111111111111111.0},
        {u"phone"_s, 61491570156.0},
    };
    const QByteArray clean = QJsonDocument(withoutCardNumbers(QJsonValue(json)).toObject())
                                 .toJson(QJsonDocument::Compact);
    CHECK(clean
        == R"({"card":"************1111","customerName":"Tom ************1111",)"
           R"("items":[{"note":"************4444","quantity":2}],"phone":61491570156})");
}

TEST_CASE("a very long text of digits is looked through in bounded time")
{
    const QString digits = u"1 "_s.repeated(50'000);
    CHECK(withoutCardNumbers(digits) == digits);
    const QString words = u"double "_s.repeated(20'000);
    CHECK(withoutCardNumbers(words) == words);
}
