// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/settings.h"
#include "shop/shop_profile.h"
#include "support/catch.h"
#include "support/results.h"

#include <QFile>
#include <QTemporaryDir>

using docket::ErrorCode;
using docket::shop::ClosedAnswer;
using docket::shop::orderRules;
using docket::shop::Settings;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

QString write(const QTemporaryDir &folder, const QByteArray &content)
{
    const QString path = folder.filePath(u"settings.ini"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return path;
}

} // namespace

TEST_CASE("what nobody set has its standard value")
{
    const auto settings = valueOf(Settings::load(u"/nonexistent/settings.ini"_s, {}));
    CHECK(settings.integer("orders/maxItems") == 20);
    CHECK(settings.integer("kitchen/busyMinutes") == 25);
    CHECK(settings.text("deals") == u"automatic"_s);
    CHECK(settings.words("webhook/secret").isEmpty());
    CHECK(settings.family("printers").isEmpty());
}

TEST_CASE("the file is read, and this run's settings win over it")
{
    const QTemporaryDir folder;
    const QString file = write(folder,
        "[General]\ndeals=off\n[printers]\nkitchen=tcp://127.0.0.1:9100\n[webhook]\nsecret=old, new\n");
    const auto settings =
        valueOf(Settings::load(file, {u"printers/kitchen=virtual:"_s, u"orders/maxItems=30"_s}));
    CHECK(settings.text("deals") == u"off"_s);
    CHECK(settings.family("printers").value(u"kitchen"_s) == u"virtual:"_s);
    CHECK(settings.words("webhook/secret") == QStringList {u"old"_s, u"new"_s});
    CHECK(settings.integer("orders/maxItems") == 30);
}

TEST_CASE("a setting that does not exist or does not fit is refused by name")
{
    const auto message = [](const QString &setting) {
        const auto loaded = Settings::load({}, {setting});
        REQUIRE_FALSE(loaded);
        CHECK(loaded.error().code == ErrorCode::InvalidArgument);
        return loaded.error().message.english();
    };
    CHECK(message(u"printer/kitchen=virtual:"_s).contains(u"printer/kitchen"_s));
    CHECK(message(u"orders/maxItems=many"_s).contains(u"from 1 to 1000"_s));
    CHECK(message(u"orders/maxItems=0"_s).contains(u"from 1 to 1000"_s));
    CHECK(message(u"deals=sometimes"_s).contains(u"automatic, off"_s));
    CHECK(message(u"deals"_s).contains(u"KEY=VALUE"_s));
    CHECK(message(u"printers/=virtual:"_s).contains(u"printers/"_s));
}

TEST_CASE("who answers while the shop is closed is a setting")
{
    CHECK(orderRules(valueOf(Settings::load({}, {}))).closed.kind == ClosedAnswer::Kind::Values);
    CHECK(orderRules(valueOf(Settings::load({}, {u"closed/answer=error"_s}))).closed.kind
        == ClosedAnswer::Kind::Sentence);
    const ClosedAnswer closed =
        orderRules(valueOf(Settings::load({},
                       {u"closed/answer=transfer"_s, u"closed/transferNumber=0491 570 110"_s,
                           u"closed/message= One moment. "_s})))
            .closed;
    CHECK(closed.kind == ClosedAnswer::Kind::Transfer);
    CHECK(closed.transferNumber == u"0491 570 110"_s);
    CHECK(closed.message == u"One moment."_s);
    CHECK_FALSE(Settings::load({}, {u"closed/answer=silence"_s}));
}

TEST_CASE("a setting is written beside what somebody wrote by hand, and all of that stays")
{
    struct Row {
        QByteArray before;
        QString key;
        QString value;
        QByteArray after;
    };
    const QList<Row> rows {
        {"", u"deals"_s, u"off"_s, "[General]\ndeals=off\n"},
        {"; mine\n[board]\ntheme=light", u"board/layout"_s, u"grid"_s,
            "; mine\n[board]\ntheme=light\nlayout=grid\n"},
        {"[board]\n theme = light\n; the end\n", u"board/theme"_s, u"dark"_s,
            "[board]\ntheme=dark\n; the end\n"},
        {"[printers]\nkitchen=virtual:\nkitchen\\purpose=bag\n", u"printers/kitchen"_s,
            u"tcp://127.0.0.1:9100"_s,
            "[printers]\nkitchen=tcp://127.0.0.1:9100\nkitchen\\purpose=bag\n"},
        {"[printers]\nkitchen=virtual:\nkitchen\\purpose=bag\n", u"printers/kitchen/purpose"_s, {},
            "[printers]\nkitchen=virtual:\n"},
        {"[closed]\nmessage=\"One; two\" ; said\n[board]\n", u"closed/message"_s, u"We sleep, ok"_s,
            "[closed]\nmessage=\"We sleep, ok\" ; said\n[board]\n"},
        {"[board]\ntheme=light\n[deals]\n[board]\ntheme=dark\n", u"board/theme"_s, u"light"_s,
            "[board]\n[deals]\n[board]\ntheme=light\n"},
        {"deals=off\n[board]\ntheme=light\n", u"deals"_s, u"offer"_s,
            "deals=offer\n[board]\ntheme=light\n"},
        {"[hands]\n%U0131zgara=2\ncaf%E9=1\n", u"hands/ızgara"_s, u"3"_s,
            "[hands]\n%U0131zgara=3\ncaf%E9=1\n"},
        {"[hands]\n%U0131zgara=2\ncaf%E9=1\n", u"hands/café"_s, {}, "[hands]\n%U0131zgara=2\n"},
        {"[kitchen]\r\nextraMinutes=5\r\n", u"kitchen/extraMinutes"_s, {}, "[kitchen]\r\n"},
    };
    for (const Row &row : rows) {
        const QTemporaryDir folder;
        const QString file = write(folder, row.before);
        INFO(row.before.toStdString());
        const auto saved = Settings::save(file, row.key, row.value);
        INFO((saved ? QString() : saved.error().message.english()).toStdString());
        CHECK(saved);
        QFile after(file);
        REQUIRE(after.open(QIODevice::ReadOnly));
        CHECK(after.readAll() == row.after);
    }
}
