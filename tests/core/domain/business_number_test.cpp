// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/business_number.h"
#include "support/catch.h"

using docket::businessNumber;
using namespace Qt::StringLiterals;

TEST_CASE("a business number whose digits fit together is printed in its groups")
{
    CHECK(businessNumber(u"51824753556"_s) == u"51 824 753 556"_s);
    CHECK(businessNumber(u" 51 824 753 556 "_s) == u"51 824 753 556"_s);
    CHECK(businessNumber(u"53004085616"_s) == u"53 004 085 616"_s);
}

TEST_CASE("a business number with a slip of a finger is none")
{
    const auto wrong =
        GENERATE(as<QString>(), u""_s, u"51 824 753 557"_s, u"15 824 753 556"_s, u"51 824 753 55"_s,
            u"51 824 753 5566"_s, u"51-824-753-556"_s, u"ABN 51824753556"_s, u"00 000 000 000"_s);
    INFO(wrong.toStdString());
    CHECK_FALSE(businessNumber(wrong));
}
