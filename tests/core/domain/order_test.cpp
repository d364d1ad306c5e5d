// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/order.h"
#include "support/catch.h"

using docket::canBecome;
using docket::checkedCustomerName;
using docket::checkedNotes;
using docket::ErrorCode;
using docket::OrderLine;
using docket::OrderStatus;
using docket::Result;
using namespace Qt::StringLiterals;

namespace {

QString name(const QString &given)
{
    const Result<QString> checked = checkedCustomerName(given);
    return checked ? *checked : u"refused: "_s + checked.error().message.english();
}

QString notes(const QString &given)
{
    const Result<QString> checked = checkedNotes(given);
    return checked ? *checked : u"refused: "_s + checked.error().message.english();
}

} // namespace

TEST_CASE("an order status has one stored word")
{
    const std::pair<OrderStatus, QString> words[] = {
        {OrderStatus::Received, u"received"_s},
        {OrderStatus::Preparing, u"preparing"_s},
        {OrderStatus::Ready, u"ready"_s},
        {OrderStatus::Collected, u"collected"_s},
        {OrderStatus::Cancelled, u"cancelled"_s},
    };
    for (const auto &[status, word] : words) {
        CHECK(toText(status) == word);
        CHECK(docket::orderStatusFromText(word) == status);
    }
    for (const QString &unknown : {u""_s, u"Received"_s, u"ready "_s, u"done"_s}) {
        CHECK_FALSE(docket::orderStatusFromText(unknown).has_value());
    }
}

TEST_CASE("an order moves one step forward or back and is cancelled until collected")
{
    using enum OrderStatus;
    const QList<OrderStatus> all {Received, Preparing, Ready, Collected, Cancelled};
    const QList<std::pair<OrderStatus, OrderStatus>> allowed {
        {Received, Preparing},
        {Preparing, Ready},
        {Ready, Collected},
        {Preparing, Received},
        {Ready, Preparing},
        {Collected, Ready},
        {Received, Cancelled},
        {Preparing, Cancelled},
        {Ready, Cancelled},
    };
    for (const OrderStatus from : all) {
        for (const OrderStatus to : all) {
            INFO(toText(from).toStdString() << " -> " << toText(to).toStdString());
            CHECK(canBecome(from, to) == allowed.contains(std::pair(from, to)));
        }
    }
}

TEST_CASE("a line tells what was chosen of one field")
{
    OrderLine line;
    line.choices = {{u"salads"_s, {u"lettuce"_s, u"onion"_s}}, {u"sauces"_s, {u"garlic"_s}},
        {u"salads"_s, {u"olives"_s}}};
    CHECK(line.names(u"salads") == QStringList {u"lettuce"_s, u"onion"_s, u"olives"_s});
    CHECK(line.names(u"sauces") == QStringList {u"garlic"_s});
    CHECK(line.names(u"extras").isEmpty());
}

TEST_CASE("a name of any script is taken as it is")
{
    for (const QString &given : {u"José"_s, u"O’Brien"_s, u"李雷"_s, u"Ayşe Gül"_s, u"محمد"_s,
             u"דוד"_s, u"Ngô Thị Ánh"_s, u"A"_s, u"क्‍ष"_s, u"می‌خواهم"_s,
             u"👩‍👩‍👧‍👦"_s, u"🏳️‍🌈 Sam"_s, u"李 \U00020BB7"_s}) {
        INFO(given.toStdString());
        CHECK(name(given) == given);
    }
}

TEST_CASE("a name is trimmed and spelled in one way")
{
    CHECK(name(u"  Sam \u00A0 Lee\u3000"_s) == u"Sam Lee"_s);
    CHECK(name(u"Jose\u0301"_s) == u"Jos\u00E9"_s);
}

TEST_CASE("nothing in a name can reorder a docket")
{
    CHECK(name(u"Sam\u202Eeel"_s) == u"Sameel"_s);
    CHECK(name(u"\u202DSam\u202C"_s) == u"Sam"_s);
    CHECK(name(u"\u2068Sam\u2069"_s) == u"Sam"_s);
    CHECK(name(u"Sam\u200F \u200E\u061CLee"_s) == u"Sam Lee"_s);
    CHECK(name(u"\uFEFFSa\u200Bm\u2060\u00AD"_s) == u"Sam"_s);
}

TEST_CASE("a joiner that joins nothing is dropped")
{
    CHECK(name(u"\u200DSam\u200D"_s) == u"Sam"_s);
    CHECK(name(u"Sam\u200C Lee"_s) == u"Sam Lee"_s);
    CHECK(name(u"क्\u200D\u200Dष"_s) == u"क्\u200Dष"_s);
}

TEST_CASE("a name without a visible character is no name")
{
    for (const QString &given : {u""_s, u" "_s, u"\u00A0\u3000"_s, u"\u200B"_s, u"\u202E"_s,
             u"\u200D"_s, u"\u3164"_s, u"\u2800\u2800"_s, u"\u115F\u1160"_s, u"\u0301"_s}) {
        INFO(given.toUtf8().toHex().toStdString());
        CHECK(name(given) == u"refused: The name is empty."_s);
    }
}

TEST_CASE("control characters in a name are refused")
{
    for (const QString &given : {u"Sam\n"_s, u"Sa\tm"_s, u"Sam\u001B@"_s, QString(u"Sam\0"_s),
             u"Sam\u007F"_s, u"Sam\u0085"_s, u"Sam\u2028Lee"_s, u"Sam\u2029"_s, u"\u009BSam"_s,
             u"Sam\uFFFF"_s, u"Sam"_s + QChar(0xD800)}) {
        INFO(given.toUtf8().toHex().toStdString());
        CHECK(name(given) == u"refused: The name contains a control character."_s);
    }
    CHECK(checkedCustomerName(u"Sam\n"_s).error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("a name has at most 100 visible characters, however they are encoded")
{
    CHECK(name(QString(100, u'x')) == QString(100, u'x'));
    CHECK(name(QString(101, u'x')) == u"refused: The name is longer than 100 characters."_s);
    const QString family = u"👩‍👩‍👧‍👦"_s;
    CHECK(name(family.repeated(100)) == family.repeated(100));
    CHECK(name(family.repeated(101)) == u"refused: The name is longer than 100 characters."_s);
    CHECK(name(QString(100'000, u'x')) == u"refused: The name is longer than 100 characters."_s);
}

TEST_CASE("a pile of accents cannot cover the lines around it")
{
    CHECK(name(u"Sam"_s + QString(60, QChar(0x0316)))
        == u"refused: The name contains a character with too many accents."_s);
}

TEST_CASE("notes may be empty and keep one line")
{
    CHECK(notes(u""_s).isEmpty());
    CHECK(notes(u" \n "_s).isEmpty());
    CHECK(notes(u"ring the bell\r\nsecond door\tleft\u2028thanks"_s)
        == u"ring the bell second door left thanks"_s);
    CHECK(notes(QString(500, u'字')) == QString(500, u'字'));
    CHECK(notes(QString(501, u'字')) == u"refused: The note is longer than 500 characters."_s);
    CHECK(notes(u"cut\u001Bm"_s) == u"refused: The note contains a control character."_s);
    CHECK(notes(u"no\u202E onion"_s) == u"no onion"_s);
}
