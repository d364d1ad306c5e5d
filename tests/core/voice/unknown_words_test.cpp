// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/privacy_repository.h"
#include "store/report_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "test_line.h"

using namespace docket;
using docket::tests::say;
using docket::tests::succeed;
using docket::tests::TestLine;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

QList<UnknownWords> unknownWords(TestLine &line)
{
    const QDateTime now = line.shop.clock.now();
    return valueOf(store::ReportRepository(*line.shop.database)
                       .unknownWords({now.addDays(-400), now.addDays(1)}, 10));
}

} // namespace

TEST_CASE("words that nobody understood are counted, once for each call")
{
    TestLine line;
    say(line, u"a large Pide please"_s);
    say(line, u"a large pide"_s);
    const auto words = unknownWords(line);
    REQUIRE(words.size() == 1);
    CHECK(words.first().text == u"pide"_s);
    CHECK(words.first().calls == 1);
    CHECK(words.first().lastSaidAt == line.shop.clock.now());
}

TEST_CASE("what is understood, or only lacks a size, is not among the unknown words")
{
    TestLine line;
    say(line, u"a large lamb kebab"_s);
    say(line, u"a lamb kebab"_s);
    CHECK(unknownWords(line).isEmpty());
}

TEST_CASE("nobody's number is kept among the unknown words")
{
    TestLine line;
    say(line, u"xyz0491570156"_s);
    say(line, u"a pide for 4111 1111 1111 1111"_s);
    for (const UnknownWords &words : unknownWords(line)) {
        CHECK_FALSE(words.text.contains(u"0491"_s));
        CHECK_FALSE(words.text.contains(u"4111"_s));
    }
}

TEST_CASE("words of a call in which nothing was understood go with its caller")
{
    TestLine line;
    say(line, u"a large pide"_s);
    REQUIRE(unknownWords(line).size() == 1);
    valueOf(store::PrivacyRepository(*line.shop.database).forget(u"+61491570156"_s));
    CHECK(unknownWords(line).isEmpty());
}

TEST_CASE("words that belong to no call are not kept")
{
    TestLine line;
    line.postJson(TestLine::toolMessage(u"tool-1"_s, u"quickAddItem"_s,
        {{u"description"_s, u"a large pide"_s}}, QString(), QString()));
    CHECK(unknownWords(line).isEmpty());
}

TEST_CASE("unknown words go with the transcripts, and with whoever said them")
{
    TestLine line;
    say(line, u"a coke"_s);
    say(line, u"a large pide"_s);
    REQUIRE(unknownWords(line).size() == 1);
    store::PrivacyRepository people(*line.shop.database);
    CHECK(valueOf(people.forgetTranscripts(line.shop.clock.now(), 50)) == 0);
    CHECK(unknownWords(line).size() == 1);
    SECTION("with the transcripts")
    {
        CHECK(valueOf(people.forgetTranscripts(line.shop.clock.now().addSecs(1), 50)) >= 1);
    }
    SECTION("with the caller")
    {
        valueOf(people.forget(u"+61491570156"_s));
    }
    CHECK(unknownWords(line).isEmpty());
}
