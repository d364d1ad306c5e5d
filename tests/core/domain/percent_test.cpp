// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/percent.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

using namespace docket;
using namespace Qt::StringLiterals;

TEST_CASE("a percentage is read exactly, or not at all")
{
    struct Row {
        QJsonValue written;
        int hundredths;
        QString text;
    };
    const std::vector<Row> rows {
        {10, 1000, u"10 %"_s},
        {12.5, 1250, u"12.5 %"_s},
        {u"12.5"_s, 1250, u"12.5 %"_s},
        {0.01, 1, u"0.01 %"_s},
        {u"99.99"_s, 9999, u"99.99 %"_s},
        {30, 3000, u"30 %"_s},
    };
    for (const Row &row : rows) {
        INFO(row.text.toStdString());
        const auto percent = Percent::fromJson(row.written);
        REQUIRE(percent);
        CHECK(percent->hundredths() == row.hundredths);
        CHECK(percent->toText() == row.text);
    }
    for (const QJsonValue &bad :
        {QJsonValue(0), QJsonValue(-5), QJsonValue(100), QJsonValue(1e300), QJsonValue(12.345),
            QJsonValue(u"ten"_s), QJsonValue(u"10 %"_s), QJsonValue(u""_s), QJsonValue(true),
            QJsonValue(), QJsonValue(QJsonArray {10}), QJsonValue(QJsonObject())}) {
        CHECK_FALSE(Percent::fromJson(bad));
    }
}

TEST_CASE("a percentage of an amount is half-up to the cent")
{
    struct Row {
        int hundredths;
        qint64 amount;
        qint64 part;
    };
    const std::vector<Row> rows {
        {1000, 1004, 100},
        {1000, 1005, 101},
        {1000, 1006, 101}, // 1.004, 1.005, 1.006
        {1250, 350, 44},
        {1250, 340, 43}, // 0.4375, 0.425
        {1, 4999, 0},
        {1, 5000, 1},
        {9999, 5000, 5000}, // 0.4999, 0.5, 4999.5 cents
        {1500, 0, 0},
    };
    for (const Row &row : rows) {
        INFO(row.hundredths << " of " << row.amount);
        CHECK(Percent::fromHundredths(row.hundredths).of(Money::fromCents(row.amount)).cents()
            == row.part);
    }
}
