// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/printer_rules.h"
#include "shop/settings_audit.h"
#include "shop/settings_desk.h"
#include "store/audit_log.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace docket;
using namespace docket::shop;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

Result<void> printersFit(const Settings &settings)
{
    const auto rules = printerRules(settings);
    return rules ? Result<void>() : rules.error();
}

/// A shop with a settings file that somebody wrote by hand.
struct Rules {
    explicit Rules(const QStringList &forThisRun = {})
    {
        write("; our shop\n[kitchen]\n; slow in winter\nnormalMinutes=20 ; since May\n\n"
              "[printers]\nkitchen=virtual:\n");
        settings = valueOf(Settings::load(path(), forThisRun));
        succeed(auditSettings(*shop.database, shop.clock, settings));
    }

    QString path() const { return folder.filePath(u"settings.ini"_s); }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(text) == text.size());
    }
    QByteArray text() const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    SettingState state(const QString &key)
    {
        desk.askSettings();
        const auto report = told.last().first().value<SettingsReport>();
        const auto found = std::find_if(report.settings.cbegin(), report.settings.cend(),
            [&key](const SettingState &one) { return one.key == key; });
        INFO(key.toStdString());
        REQUIRE(found != report.settings.cend());
        return *found;
    }
    /// What was refused last, and why.
    QString refusal() const
    {
        return refused.isEmpty() ? QString()
                                 : refused.last().at(0).toString() + u": "_s
                + refused.last().at(1).value<Sentence>().english();
    }
    QStringList audited()
    {
        QStringList rows;
        succeed(store::AuditLog(*shop.database).forEach([&](const store::AuditRow &row) {
            if (row.what == "settingChanged"_L1) {
                rows.append(row.who + u' ' + row.details);
            }
        }));
        return rows;
    }

    TestShop shop;
    QTemporaryDir folder;
    SecretFile secrets {folder.filePath(u"secrets.json"_s)};
    Settings settings;
    SettingsDesk desk {*shop.database, shop.clock, *shop.staff,
        KeptSettings(folder.filePath(u"settings.ini"_s), secrets, printersFit), settings};
    QSignalSpy told {&desk, &SettingsBoard::settingsTold};
    QSignalSpy refused {&desk, &SettingsBoard::settingRefused};
    QSignalSpy changed {&desk, &SettingsDesk::changed};
};

} // namespace

TEST_CASE("the settings are told with what they take and when they count, and never a secret")
{
    Rules rules;
    const SettingState normal = rules.state(u"kitchen/normalMinutes"_s);
    CHECK(normal.value == u"20"_s);
    CHECK(normal.standard == u"15"_s);
    CHECK(normal.minimum == 0);
    CHECK(normal.maximum == 600);
    CHECK(normal.isChanged());
    CHECK(normal.countsAtOnce);
    CHECK(rules.state(u"deals"_s).choices == QStringList {u"automatic"_s, u"offer"_s, u"off"_s});
    CHECK_FALSE(rules.state(u"board/theme"_s).countsAtOnce);
    CHECK(rules.state(u"printers/*"_s).isFamily());
    CHECK(rules.state(u"printers/kitchen"_s).value == u"virtual:"_s);
    const auto report = rules.told.last().first().value<SettingsReport>();
    CHECK(std::none_of(report.settings.cbegin(), report.settings.cend(),
        [](const SettingState &one) { return isSecret(one.key); }));
}

TEST_CASE("a changed setting is kept, audited once, and leaves the rest of the file as it was")
{
    Rules rules;
    rules.desk.changeSetting(u"kitchen/normalMinutes"_s, u"25"_s);
    CHECK(rules.refusal().isEmpty());
    CHECK(rules.changed.size() == 1);
    CHECK(rules.text()
        == "; our shop\n[kitchen]\n; slow in winter\nnormalMinutes=25 ; since May\n\n"
           "[printers]\nkitchen=virtual:\n");
    const QStringList expected {
        uR"(board {"from":"20","key":"kitchen/normalMinutes","to":"25"})"_s};
    CHECK(rules.audited() == expected);
    rules.desk.changeSetting(u"kitchen/normalMinutes"_s, u"25"_s); // a second tap
    CHECK(rules.changed.size() == 1);

    INFO("the next start has nothing more to tell");
    succeed(auditSettings(
        *rules.shop.database, rules.shop.clock, valueOf(Settings::load(rules.path(), {}))));
    CHECK(rules.audited() == expected);
}

TEST_CASE("the way back to the standard takes the setting out of the file")
{
    Rules rules;
    rules.desk.changeSetting(u"kitchen/normalMinutes"_s, {});
    CHECK(rules.state(u"kitchen/normalMinutes"_s).value == u"15"_s);
    CHECK_FALSE(rules.text().contains("normalMinutes"));
    CHECK(rules.text().contains("; slow in winter\n"));
    CHECK(rules.audited()
        == QStringList {uR"(board {"from":"20","key":"kitchen/normalMinutes","to":"15"})"_s});
}

TEST_CASE("what counts from the next start is told as waiting for it")
{
    Rules rules;
    CHECK_FALSE(rules.state(u"board/theme"_s).waitsForStart);
    rules.desk.changeSetting(u"board/theme"_s, u"light"_s);
    CHECK(rules.state(u"board/theme"_s).waitsForStart);
    rules.desk.changeSetting(u"board/theme"_s, {});
    CHECK_FALSE(rules.state(u"board/theme"_s).waitsForStart);
    rules.desk.changeSetting(u"kitchen/normalMinutes"_s, u"25"_s);
    CHECK_FALSE(rules.state(u"kitchen/normalMinutes"_s).waitsForStart);
}

TEST_CASE("what does not fit, alone or with the others, is refused and nothing is changed")
{
    Rules rules;
    const QByteArray before = rules.text();
    rules.desk.changeSetting(u"kitchen/normalMinutes"_s, u"soon"_s);
    CHECK(rules.refusal().startsWith(u"kitchen/normalMinutes: "_s));
    CHECK(rules.refusal().contains(u"from 0 to 600"_s));
    rules.desk.changeSetting(u"kitchen/size"_s, u"2"_s);
    CHECK(rules.refusal() == u"kitchen/size: There is no setting \"kitchen/size\"."_s);
    rules.desk.changeSetting(u"printers/kitchen/fallback"_s, u"nobody"_s);
    CHECK(rules.refusal().startsWith(u"printers/kitchen/fallback: "_s));
    rules.desk.changeSetting(u"webhook/secret"_s, u"s3cret"_s);
    CHECK(rules.refusal().contains(u"under Connections"_s));
    CHECK(rules.text() == before);
    CHECK(rules.audited().isEmpty());
    CHECK(rules.changed.isEmpty());
}

TEST_CASE("what was given when Docket was started is told and cannot be changed")
{
    Rules rules({u"orders/maxItems=30"_s});
    CHECK(rules.state(u"orders/maxItems"_s).isForThisRun);
    const QByteArray before = rules.text();
    rules.desk.changeSetting(u"orders/maxItems"_s, u"40"_s);
    CHECK(rules.refusal()
        == u"orders/maxItems: This setting was given when Docket was started (--set). Change it there."_s);
    CHECK(rules.text() == before);
}

TEST_CASE("a file that cannot be written is as it was, and nothing is audited")
{
    Rules rules;
    REQUIRE(QFile::remove(rules.path()));
    REQUIRE(QDir().mkpath(rules.path() + u"/in-the-way"_s));
    rules.desk.changeSetting(u"orders/maxItems"_s, u"40"_s);
    CHECK(rules.refusal().contains(u"settings.ini"_s));
    CHECK(rules.audited().isEmpty());
    CHECK(rules.changed.isEmpty());
}

TEST_CASE("where an owner has a PIN, nobody else changes settings, and the audit log says who did")
{
    Rules rules;
    QSignalSpy staff(rules.shop.staff.get(), &StaffDesk::changed);
    rules.shop.staff->change({{}, u"Nesrin"_s, Role::Owner, u"4711"_s});
    REQUIRE(staff.wait());
    rules.shop.staff->signOut();
    rules.desk.changeSetting(u"orders/maxItems"_s, u"40"_s);
    CHECK(rules.refusal().startsWith(u"orders/maxItems: "_s));
    CHECK(rules.audited().isEmpty());

    const QString owner = valueOf(rules.shop.staff->report()).people.first().id;
    staff.clear();
    rules.shop.staff->signIn(owner, u"4711"_s);
    REQUIRE(staff.wait());
    rules.desk.changeSetting(u"orders/maxItems"_s, u"40"_s);
    CHECK(rules.audited()
        == QStringList {uR"(Nesrin {"from":"20","key":"orders/maxItems","to":"40"})"_s});
}

TEST_CASE("a printer is taken out after all that stands about it")
{
    Rules rules;
    rules.write("[printers]\nbar=tcp://192.0.2.8:9100\nbar\\purpose=receipt\nkitchen=virtual:\n"
                "kitchen\\fallback=bar\n");
    const QByteArray before = rules.text();
    rules.desk.changeSetting(u"printers/bar"_s, {});
    CHECK(rules.refusal()
        == u"printers/bar: Take out printers/bar/purpose first: it is about printers/bar."_s);
    CHECK(rules.text() == before);
    rules.desk.changeSetting(u"printers/bar/purpose"_s, {});
    rules.desk.changeSetting(u"printers/bar"_s, {});
    CHECK(rules.refusal()
        == u"printers/bar: The setting printers/kitchen/fallback takes the name of another printer, not \"bar\"."_s);
    rules.desk.changeSetting(u"printers/kitchen/fallback"_s, {});
    rules.desk.changeSetting(u"printers/bar"_s, {});
    CHECK(rules.text() == "[printers]\nkitchen=virtual:\n");
    CHECK(rules.refused.size() == 2);
}

TEST_CASE("the way back to the standard is refused where the shop would not start with it")
{
    const QTemporaryDir folder;
    SecretFile secrets(folder.filePath(u"secrets.json"_s));
    const QString file = folder.filePath(u"settings.ini"_s);
    succeed(Settings::save(file, u"orders/maxItems"_s, u"10"_s));
    KeptSettings kept(file, secrets, [](const Settings &settings) {
        return settings.integer("orders/maxItems") < 20
            ? Result<void>()
            : Error {ErrorCode::InvalidArgument, Sentence::verbatim(u"too many"_s), {}};
    });
    const auto changed = kept.change(u"orders/maxItems"_s, {});
    REQUIRE_FALSE(changed);
    CHECK(changed.error().message.english() == u"too many"_s);
    CHECK(valueOf(kept.load()).integer("orders/maxItems") == 10);
}
