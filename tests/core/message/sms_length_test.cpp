// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/sms_length.h"
#include "support/catch.h"

using namespace docket::message;
using namespace Qt::StringLiterals;

TEST_CASE("segments as telephones count them")
{
    struct Row {
        const char *what;
        QString text;
        SmsEncoding encoding;
        int segments;
    };
    const auto gsm7 = SmsEncoding::Gsm7;
    const auto ucs2 = SmsEncoding::Ucs2;
    const QString emoji = u"\U0001F959"_s;
    const QList<Row> rows {
        {"nothing", u""_s, gsm7, 0},
        {"one letter", u"a"_s, gsm7, 1},
        {"just one segment", QString(160, u'a'), gsm7, 1},
        {"one more", QString(161, u'a'), gsm7, 2},
        {"just two", QString(306, u'a'), gsm7, 2},
        {"three", QString(307, u'a'), gsm7, 3},
        {"accents of the alphabet", u"José à Übersee, $17 @ Øre"_s, gsm7, 1},
        {"a line break", u"Tax invoice\nTotal"_s, gsm7, 1},
        {"the euro counts twice", QString(80, u'€'), gsm7, 1},
        {"81 of them", QString(81, u'€'), gsm7, 2},
        {"an escape is not split: 152 + 2", QString(152, u'a') + u'€' + QString(152, u'a'), gsm7,
            3},
        {"an accent that it lacks", u"á"_s, ucs2, 1},
        {"a typographic apostrophe", u"O’Brien"_s, ucs2, 1},
        {"just one of UCS-2", QString(70, u'李'), ucs2, 1},
        {"two of UCS-2", QString(71, u'李'), ucs2, 2},
        {"just two of UCS-2", QString(134, u'李'), ucs2, 2},
        {"three of UCS-2", QString(135, u'李'), ucs2, 3},
        {"35 emoji", emoji.repeated(35), ucs2, 1},
        {"36 emoji", emoji.repeated(36), ucs2, 2},
        {"a pair is not split: 66 + 2", QString(66, u'李') + emoji + QString(66, u'李'), ucs2, 3},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        const SmsLength length = smsLength(row.text);
        CHECK(length.encoding == row.encoding);
        CHECK(length.segments == row.segments);
    }
}

TEST_CASE("a text is cut between visible characters and says so")
{
    CHECK(clippedToSegments(QString(160, u'a'), 1) == QString(160, u'a'));
    CHECK(clippedToSegments(QString(161, u'a'), 1) == QString(157, u'a') + u"..."_s);
    CHECK(clippedToSegments(QString(400, u'a'), 2) == QString(303, u'a') + u"..."_s);
    CHECK(clippedToSegments(QString(100, u'李'), 1) == QString(67, u'李') + u"..."_s);
    // A family of four is one visible character of eleven units: six of them leave no room for
    // "...".
    const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s;
    CHECK(clippedToSegments(family.repeated(7), 1) == family.repeated(6) + u"..."_s);
    CHECK(clippedToSegments(QString(1'000'000, u'李'), 1) == QString(67, u'李') + u"..."_s);
    CHECK(clippedToSegments(u"anything"_s, 0).isEmpty());
}
