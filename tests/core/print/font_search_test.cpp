// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/font_search.h"
#include "support/catch.h"
#include "wait_until.h"

using docket::print::FontSearch;

TEST_CASE("the search for fonts goes on by itself, script by script, to its end")
{
    FontSearch search;
    CHECK(search.step());
    search.start();
    CHECK(docket::test::waitUntil([&search] { return !search.isSearching(); }));
    CHECK_FALSE(search.step());
}
