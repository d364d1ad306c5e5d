// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"
#include "domain/menu_import.h"
#include "domain/menu_loader.h"
#include "support/catch.h"

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

QString refusalOfBytes(const QByteArray &bytes)
{
    const auto menu = loadMenu(bytes);
    return menu ? QString() : menu.error().message.english();
}

} // namespace

TEST_CASE("files that are no menu are refused with the reason")
{
    CHECK(refusalOfBytes({}) == u"The menu is empty"_s);
    CHECK(refusalOfBytes(" \n\t ") == u"The menu is empty"_s);
    CHECK(refusalOfBytes("\xEF\xBB\xBF") == u"The menu is empty"_s);
    CHECK(refusalOfBytes(QByteArray(50 * 1024 * 1024, ' ')) == u"The menu is larger than 16 MB"_s);
    CHECK(refusalOfBytes("[]") == u"The menu: must be one object in braces"_s);
    CHECK(refusalOfBytes(QByteArray(4, '\0')).startsWith(u"Line 1: "_s));
    const QString wide = QString::fromUtf8(demoMenuJson());
    const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size());
    CHECK_FALSE(refusalOfBytes(utf16).isEmpty());
    CHECK(refusalOfBytes(QByteArray(demoMenuJson()).replace("Gözleme", "G\xF6zleme"))
        == u"The menu is not UTF-8 text; save it as UTF-8 and try again"_s);
}

TEST_CASE("a menu that was cut off is refused wherever it was cut, with the line")
{
    const QByteArray whole = demoMenuJson().trimmed();
    for (qsizetype length = 1; length < whole.size(); length += 97) {
        const QString reason = refusalOfBytes(whole.first(length));
        INFO(length);
        CHECK(reason.startsWith(u"Line "_s));
    }
}

TEST_CASE("hostile menus are refused without a long look")
{
    CHECK_FALSE(refusalOfBytes(QByteArray(1'000'000, '[')).isEmpty());
    CHECK_FALSE(refusalOfBytes(QByteArray("{\"a\":").repeated(100'000)).isEmpty());
    QByteArray many = R"({"format": "docket-menu", "formatVersion": 1, "currency": "AUD",
        "categories": [{"id": "c", "name": "C"}], "items": [)";
    many += QByteArray("{},").repeated(300'000) + "{}]}";
    CHECK(refusalOfBytes(many) == u"The menu has more than 200,000 entries"_s);
    CHECK_FALSE(
        refusalOfBytes(QByteArray(demoMenuJson()).replace("\"price\": 3.5", "\"price\": 1e300"))
            .isEmpty());
    CHECK_FALSE(
        refusalOfBytes(QByteArray(demoMenuJson()).replace("\"price\": 3.5", "\"price\": -3.5"))
            .isEmpty());
}

TEST_CASE("half a character is refused")
{
    CHECK(refusalOfBytes(QByteArray(demoMenuJson()).replace("Lamb Kebab", "Lamb \\ud83e Kebab"))
        == u"The menu has half a character in a \\u escape"_s);
    CHECK(refusalOfBytes(QByteArray(demoMenuJson()).replace("Lamb Kebab", "Lamb \\ud83e\\udd59"))
              .isEmpty());
}

TEST_CASE("a key that stands twice is told with both lines")
{
    const QByteArray twice =
        "{\n\"format\": \"docket-menu\", \"formatVersion\": 1,\n"
        "\"currency\": \"AUD\",\n\"currency\": \"NZD\",\n"
        "\"categories\": [{\"id\": \"c\", \"name\": \"C\"}],\n"
        "\"items\": [{\"id\": \"i\", \"name\": \"I\", \"category\": \"c\", \"price\": 1}]}";
    const auto imported = importMenu(twice);
    REQUIRE(imported);
    REQUIRE(imported->findings.size() == 1);
    CHECK(imported->findings.first().startsWith(u"Line 4: “currency” stands twice"_s));
}
