// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "code_page.h"
#include "support/catch.h"

using namespace docket::print;
using namespace Qt::StringLiterals;

TEST_CASE("a code page holds a whole text or none of it")
{
    CHECK(encoded(u"José", CodePage::Cp858) == "Jos\x82"_ba);
    CHECK(encoded(u"Ünal €5 ×", CodePage::Cp858)
        == "\x9Anal \xD5"
           "5 \x9E"_ba);
    CHECK_FALSE(encoded(u"O’Brien", CodePage::Cp858).has_value());
    CHECK(encoded(u"O’Brien", CodePage::Windows1252)
        == "O\x92"
           "Brien"_ba);
    CHECK(encoded(u"José €", CodePage::Windows1252) == "Jos\xE9 \x80"_ba);
    CHECK_FALSE(encoded(u"Ayşe", CodePage::Cp858).has_value());
    CHECK_FALSE(encoded(u"Ayşe", CodePage::Windows1252).has_value());
    CHECK_FALSE(encoded(u"李", CodePage::Windows1252).has_value());
}

TEST_CASE("no code page lets a control character through")
{
    for (char16_t unit = 0; unit < 0xA0; unit = static_cast<char16_t>(unit + 1)) {
        if (unit >= 0x20 && unit < 0x7F) {
            continue;
        }
        INFO(int {unit});
        const QString text {QChar(unit)};
        CHECK_FALSE(ascii(text).has_value());
        CHECK_FALSE(encoded(text, CodePage::Cp858).has_value());
        CHECK_FALSE(encoded(text, CodePage::Windows1252).has_value());
    }
}
