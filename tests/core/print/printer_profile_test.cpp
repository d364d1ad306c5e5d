// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/printer_profile.h"
#include "support/catch.h"

#include <QFile>

using namespace docket;
using namespace docket::print;
using namespace Qt::StringLiterals;

TEST_CASE("the profiles that come with Docket can be used")
{
    QFile file(u":/docket/printers/profiles.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto profiles = printerProfiles(file.readAll());
    REQUIRE(profiles);
    REQUIRE(profiles->contains(u"generic"_s));
    CHECK(profiles->value(u"generic"_s).codePages.isEmpty());
    const auto zjiang = profiles->value(u"zjiang"_s);
    REQUIRE(zjiang.codePages.size() == 1);
    CHECK(zjiang.codePages[0].number == 53);
    CHECK(profiles->value(u"epson-buzzer"_s).buzzer == Buzzer::Epson);
    CHECK(profiles->value(u"epson"_s).qr == QrPrinting::Native);
}

TEST_CASE("a profile is as wide as its paper")
{
    CHECK(withColumns(epsonProfile(), 48).dots == 576);
    CHECK(withColumns(epsonProfile(), 42).dots == 512);
    CHECK(withColumns(epsonProfile(), 32).dots == 384);
    CHECK(withColumns(epsonProfile(), 32).columns == 32);
    CHECK(withColumns(epsonProfile(), 32).codePages.size() == 2);
}

TEST_CASE("profiles that cannot be used are refused with words")
{
    for (const auto *json :
        {"{", R"({"profiles": [{"name": "x"}]})", R"({"profiles": [{"id": "x"}, {"id": "x"}]})",
            R"({"profiles": [{"id": "x", "codePages": [{"page": "cp437", "number": 0}]}]})",
            R"({"profiles": [{"id": "x", "codePages": [{"page": "cp858"}]}]})",
            R"({"profiles": [{"id": "x", "qr": "pretty"}]})",
            R"({"profiles": [{"id": "x", "buzzer": "loud"}]})",
            R"({"profiles": [{"id": "x", "feedBeforeCut": 256}]})"}) {
        INFO(json);
        const auto profiles = printerProfiles(json);
        REQUIRE_FALSE(profiles);
        CHECK(profiles.error().code == ErrorCode::Unreadable);
    }
}
