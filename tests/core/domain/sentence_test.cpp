// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/result.h"
#include "domain/sentence.h"
#include "support/catch.h"

#include <QByteArrayView>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

/// A language of three sentences; the others stay as they are.
QString turkish(const char *source)
{
    const QByteArrayView asked(source);
    if (asked == "There is no printer \"%1\".") {
        return u"“%1” adında bir yazıcı yok."_s;
    }
    if (asked == "%1 of %2 are left.") {
        return u"%2 taneden %1 tane kaldı."_s;
    }
    if (asked == "It was not sent. %1") {
        return u"Gönderilmedi. %1"_s;
    }
    return QString::fromUtf8(source);
}

} // namespace

TEST_CASE("a sentence is said in English and in another language")
{
    const auto none = Sentence::tr("There is no printer \"%1\".").arg(u"bar"_s);
    CHECK(none.english() == u"There is no printer \"bar\"."_s);
    CHECK(none.said(turkish) == u"“bar” adında bir yazıcı yok."_s);

    const auto left = Sentence::tr("%1 of %2 are left.").arg(3, 10);
    CHECK(left.english() == u"3 of 10 are left."_s);
    CHECK(left.said(turkish) == u"10 taneden 3 tane kaldı."_s);
}

TEST_CASE("a sentence in a sentence is said in the same language")
{
    const auto inner = Sentence::tr("There is no printer \"%1\".").arg(u"bar"_s);
    const auto outer = Sentence::tr("It was not sent. %1").arg(inner);
    CHECK(outer.english() == u"It was not sent. There is no printer \"bar\"."_s);
    CHECK(outer.said(turkish) == u"Gönderilmedi. “bar” adında bir yazıcı yok."_s);
}

TEST_CASE("what stands in an argument is no place")
{
    const auto odd = Sentence::tr("%1 of %2 are left.").arg(u"%2"_s, u"100 %"_s);
    CHECK(odd.english() == u"%2 of 100 % are left."_s);
    CHECK(odd.said(turkish) == u"100 % taneden %2 tane kaldı."_s);
    CHECK(Sentence::tr("Keep 5 % of %1").arg(u"it"_s).english() == u"Keep 5 % of it"_s);
    CHECK(Sentence::tr("%1 and %2").arg(u"one"_s).english() == u"one and %2"_s);
}

TEST_CASE("words that are the same in every language stay")
{
    const auto said = Sentence::verbatim(u"There is no printer \"%1\"."_s);
    CHECK(said.english() == u"There is no printer \"%1\"."_s);
    CHECK(said.said(turkish) == u"There is no printer \"%1\"."_s);
    CHECK_FALSE(said.isEmpty());
    CHECK(Sentence().isEmpty());
    CHECK(Sentence().said(turkish).isEmpty());
}

TEST_CASE("sentences are the same when they say the same from the same source")
{
    const auto left = Sentence::tr("%1 of %2 are left.").arg(3, 10);
    CHECK(left == Sentence::tr("%1 of %2 are left.").arg(3).arg(10));
    CHECK_FALSE(left == Sentence::tr("%1 of %2 are left.").arg(3, 11));
    CHECK_FALSE(left == Sentence::verbatim(u"3 of 10 are left."_s));
    CHECK(Sentence() == Sentence::verbatim({}));
}

TEST_CASE("sentences are joined in their order")
{
    const auto none = Sentence::tr("There is no printer \"%1\".").arg(u"bar"_s);
    const auto all = Sentence::joined({none, Sentence::verbatim(u"50 %1"_s), none});
    CHECK(all.english() == u"There is no printer \"bar\". 50 %1 There is no printer \"bar\"."_s);
    CHECK(
        all.said(turkish) == u"“bar” adında bir yazıcı yok. 50 %1 “bar” adında bir yazıcı yok."_s);
    CHECK(Sentence::joined({none}) == none);
    CHECK(Sentence::joined({}).isEmpty());
}

TEST_CASE("an error keeps the source of its message, and what fills it")
{
    const auto error = Error::refused(Sentence::tr("There is no printer \"%1\".").arg(u"bar"_s));
    CHECK(error.code == ErrorCode::Refused);
    CHECK(error.message == Sentence::tr("There is no printer \"%1\".").arg(u"bar"_s));
    CHECK(error.message.english() == u"There is no printer \"bar\"."_s);
    CHECK(error.message.said(turkish) == u"“bar” adında bir yazıcı yok."_s);
}
