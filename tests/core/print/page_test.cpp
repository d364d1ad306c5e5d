// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/page.h"
#include "print/paper_text.h"
#include "support/catch.h"

#include <QStringList>

#include <algorithm>

using namespace docket::print;
using namespace Qt::StringLiterals;

namespace {

Page day()
{
    using Look = PageLine::Look;
    return {u"Day report"_s,
        {{u"Bosphorus Kebabs"_s, {}, {}}, {u"Sales"_s, {}, Look::Heading},
            {u"Orders"_s, u"12"_s, {}}, {u"Sales with GST"_s, u"$204.00"_s, Look::Strong}}};
}

} // namespace

TEST_CASE("a page is laid out for the paper that it comes out on")
{
    CHECK(paperText(pagePaper(day(), 32))
        == QStringList {u"Day report"_s, u"Bosphorus Kebabs"_s, QString(32, u'-'), u"Sales"_s,
            u"Orders                        12"_s, u"Sales with GST           $204.00"_s,
            QString(32, u'-'),
            {}}.join(u'\n'));
    for (const int columns : {42, 48}) {
        const QStringList lines = paperText(pagePaper(day(), columns)).split(u'\n');
        CHECK(lines.at(4).size() == columns);
        CHECK(lines.at(4).endsWith(u"12"_s));
    }
}

TEST_CASE("a page that may be there twice says so")
{
    CHECK(paperText(pagePaper(day(), 48, 1)).contains(u"REPRINT 1 - possible duplicate"_s));
    CHECK_FALSE(paperText(pagePaper(day(), 48)).contains(u"REPRINT"_s));
    CHECK(paperText(pagePaper(day(), 48, 2, u"tr"_s)).contains(u"TEKRAR BASKI 2"_s));
}

TEST_CASE("a page is read back as it was written, and nothing else is a page")
{
    CHECK(Page::fromText(day().toText()) == day());
    CHECK_FALSE(Page::fromText({}));
    CHECK_FALSE(Page::fromText(u"[1, 2"_s));
}
