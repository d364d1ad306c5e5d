// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docket_words.h"
#include "print/docket_paper.h"
#include "print/paper_text.h"
#include "sample_orders.h"
#include "support/catch.h"

#include <QTimeZone>

using namespace docket;
using namespace docket::print;
using namespace Qt::StringLiterals;

namespace {

QString printed(const QString &language, const Order &order, const DocketCopy &copy = {})
{
    PaperSetup setup {48, QTimeZone("Australia/Melbourne"), u"Bosphorus Kebabs"_s};
    setup.language = language;
    return paperText(docketPaper(order, setup, copy));
}

Order allergic()
{
    auto order = test::busyOrder();
    order.notes = u"sesame allergy"_s;
    order.possibleDuplicate = true;
    return order;
}

} // namespace

TEST_CASE("Docket's words on a docket are those of the dockets' language")
{
    const QString turkish = printed(u"tr"_s, allergic());
    CHECK(turkish.contains(u"ONION YOK"_s));
    CHECK(turkish.contains(u"ALERJİ: sesame allergy"_s));
    CHECK(turkish.contains(u"ÇİFT OLABİLİR: aynı kişi az önce sipariş verdi"_s));
    CHECK(turkish.contains(u"TOPLAM"_s));
    CHECK_FALSE(turkish.contains(u"TOTAL"_s));
    const QString chinese = printed(u"zh_CN"_s, allergic());
    CHECK(chinese.contains(u"不要 ONION"_s));
    CHECK(chinese.contains(u"过敏：sesame allergy"_s));
    const QString vietnamese = printed(u"vi"_s, allergic());
    CHECK(vietnamese.contains(u"KHÔNG ONION"_s));
    CHECK(vietnamese.contains(u"DỊ ỨNG: sesame allergy"_s));
    const QString arabic = printed(u"ar"_s, allergic());
    CHECK(arabic.contains(u"بدون ONION"_s));
    CHECK(arabic.contains(u"حساسية: sesame allergy"_s));
}

TEST_CASE("names, numbers, times and prices are the same in every language")
{
    for (const QString &language : {u"en"_s, u"tr"_s, u"zh_CN"_s, u"vi"_s, u"ar"_s}) {
        INFO(language.toStdString());
        const QString docket = printed(language, allergic());
        for (const QString &kept : {u"#007"_s, u"18:45"_s, u"2 x Large Lamb Kebab"_s, u"ONION"_s,
                 u"sesame allergy"_s, u"20261120-007"_s, u"0491 570 156"_s, u"$"_s}) {
            INFO(kept.toStdString());
            CHECK(docket.contains(kept));
        }
    }
}

TEST_CASE("what became of a docket is told in its language")
{
    auto order = test::plainOrder(12);
    DocketCopy copy;
    copy.earlierAttempts = 2;
    copy.content.copies = 3;
    copy.content.copy = 1;
    copy.content.movedFrom = u"grill"_s;
    copy.content.headline = Headline::Changed;
    const QString turkish = printed(u"tr"_s, order, copy);
    CHECK(turkish.contains(u"*** TEKRAR BASKI 2 - çift olabilir ***"_s));
    CHECK(turkish.contains(u"KOPYA 1 / 3"_s));
    CHECK(turkish.contains(u"YEDEK BASKI: GRILL"_s));
    CHECK(turkish.contains(u"DEĞİŞTİ - önceki fişi atın"_s));
    order.status = OrderStatus::Cancelled;
    CHECK(printed(u"vi"_s, order).contains(u"ĐÃ HỦY"_s));
    CHECK(printed(u"en"_s, order).contains(u"CANCELLED"_s));
}

TEST_CASE("lines that are made elsewhere are counted as the language counts")
{
    CHECK(DocketWords::in(u"en"_s).elsewhere(1) == u"1 more line is made elsewhere"_s);
    CHECK(DocketWords::in(u"en"_s).elsewhere(2) == u"2 more lines are made elsewhere"_s);
    CHECK(DocketWords::in(u"ar"_s).elsewhere(1) == u"صنف واحد آخر يُحضَّر في مكان آخر"_s);
    CHECK(DocketWords::in(u"ar"_s).elsewhere(3) == u"3 أصناف أخرى تُحضَّر في مكان آخر"_s);
    CHECK(DocketWords::in(u"ar"_s).elsewhere(11) == u"11 صنفًا آخر يُحضَّر في مكان آخر"_s);
    CHECK(DocketWords::in(u"zh_CN"_s).elsewhere(2) == u"另有 2 项在别处制作"_s);
}

TEST_CASE("a time of another day is written as the language writes it")
{
    auto order = test::plainOrder(12);
    order.promisedAt = order.promisedAt.addDays(1);
    CHECK(printed(u"zh_CN"_s, order).contains(u"\n11月21日 周六 18:25\n"_s));
    CHECK(printed(u"vi"_s, order).contains(u" 21/11 18:25\n"_s));
    CHECK(printed(u"ar"_s, order).contains(u"21"_s));
}

TEST_CASE("a receipt is English, as the law's words are, unless the shop says otherwise")
{
    PaperSetup setup {48, QTimeZone("Australia/Melbourne"), u"Bosphorus Kebabs"_s};
    setup.language = u"tr"_s;
    DocketCopy copy;
    copy.content.purpose = Purpose::Receipt;
    auto order = test::busyOrder();
    order.gst = Money::fromCents(568);
    const auto receipt = [&] { return paperText(docketPaper(order, setup, copy)); };
    CHECK(receipt().contains(u"Tax invoice"_s));
    CHECK(receipt().contains(u"GST included"_s));
    setup.receiptLanguage = u"tr"_s;
    CHECK(receipt().contains(u"Tax invoice"_s)); // as the law wants it
    CHECK(receipt().contains(u"GST dahil"_s));
}

TEST_CASE("the shop's own words on a docket stay as they are")
{
    PaperSetup setup {48, QTimeZone("Australia/Melbourne"), u"Bosphorus Kebabs"_s};
    setup.language = u"tr"_s;
    auto kitchen = standardTemplates().byName.value(u"kitchen"_s);
    kitchen.append({Block::Words, Size::Normal, false, Align::Left, u"Bin 4"_s});
    setup.templates.byName.insert(u"kitchen"_s, kitchen);
    CHECK(paperText(docketPaper(test::plainOrder(12), setup)).contains(u"\nBin 4\n"_s));
}

TEST_CASE("a language that Docket does not know prints English")
{
    CHECK(printed(u"tlh"_s, allergic()) == printed(u"en"_s, allergic()));
}
