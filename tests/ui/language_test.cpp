// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/settings.h"
#include "support/catch.h"
#include "ui/language.h"
#include "ui/ticket_words.h"
#include "ui/translations.h"

#include <QCoreApplication>
#include <QGuiApplication>

using namespace docket::ui;
using namespace Qt::StringLiterals;

namespace {

/// As the other tests have it.
struct LikeBefore {
    ~LikeBefore()
    {
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QString newOrders(int count)
{
    return QCoreApplication::translate(
        "docket::ui::MainWindow", "◆ Board: %n new orders", nullptr, count);
}

} // namespace

TEST_CASE("the languages are those that the setting names")
{
    QStringList ids {u"system"_s};
    for (const auto &language : languages()) {
        ids.append(language.id);
        CHECK_FALSE(language.name.isEmpty());
        CHECK(language.locale.zeroDigit() == u"0"_s);
    }
    const auto *setting = docket::shop::settingInfo(u"window/language"_s);
    REQUIRE(setting != nullptr);
    CHECK(ids == QString::fromLatin1(setting->choices).split(u'|'));
}

TEST_CASE("the language of the system is spoken where it is known")
{
    const auto spoken = [](const char *setting, const char *system) {
        return languageOf(QString::fromLatin1(setting), QLocale(QString::fromLatin1(system))).id;
    };
    CHECK(spoken("system", "tr_TR") == u"tr"_s);
    CHECK(spoken("system", "zh_SG") == u"zh_CN"_s);
    CHECK(spoken("system", "zh_TW") == u"en"_s);
    CHECK(spoken("system", "ar_EG") == u"ar"_s);
    CHECK(spoken("system", "de_DE") == u"en"_s);
    CHECK(spoken("vi", "tr_TR") == u"vi"_s);
    CHECK(spoken("en", "tr_TR") == u"en"_s);
}

TEST_CASE("a language has its words, its plurals, its dates and its direction")
{
    const LikeBefore afterwards;
    const TicketWords words(QTimeZone("Australia/Melbourne"));
    const QDateTime evening(QDate(2026, 11, 20), QTime(7, 34), QTimeZone::utc());
    Translations translations(u":/docket/test-translations"_s);
    CHECK(newOrders(1) == u"◆ Board: 1 new order"_s);
    CHECK(newOrders(2) == u"◆ Board: 2 new orders"_s);
    CHECK(words.dateAndTime(evening) == u"Fri 20 Nov 2026 18:34"_s);

    translations.speak(languageOf(u"tr"_s));
    CHECK(newOrders(1) == u"◆ Pano: 1 yeni"_s);
    CHECK(words.dateAndTime(evening) == u"Cum 20 Kas 2026 18:34"_s);
    CHECK(QGuiApplication::layoutDirection() == Qt::LeftToRight);

    translations.speak(languageOf(u"ar"_s));
    CHECK(newOrders(1) == u"واحد"_s);
    CHECK(newOrders(2) == u"اثنان"_s);
    CHECK(newOrders(3) == u"3 قليلة"_s);
    CHECK(newOrders(11) == u"11 كثيرة"_s);
    CHECK(newOrders(100) == u"100 غيرها"_s);
    CHECK(words.clockTime(evening, evening) == u"18:34"_s);
    CHECK(QGuiApplication::layoutDirection() == Qt::RightToLeft);

    // Without a file it is English, singulars and all.
    translations.speak(languageOf(u"zh_CN"_s));
    CHECK(newOrders(1) == u"◆ Board: 1 new order"_s);
    CHECK(words.dateAndTime(evening) == u"2026年11月20日 周五 18:34"_s);
    CHECK(QGuiApplication::layoutDirection() == Qt::LeftToRight);

    translations.speak(languageOf(u"vi"_s));
    CHECK(words.dateAndTime(evening) == u"Th 6, 20/11/2026 18:34"_s);
}
