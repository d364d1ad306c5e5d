// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/setup_desk.h"
#include "store/audit_log.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QFile>

using namespace docket;
using namespace docket::shop;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

struct SetupTest {
    SetupTest(const QStringList &given = {})
        : settings(valueOf(Settings::load(shop.folder.filePath(u"settings.ini"_s), given))),
          profile(shop.profile),
          desk(*shop.database, shop.clock, settings, profile, shop.folder.filePath(u"shop.json"_s))
    {
        REQUIRE(QFile::copy(u":/docket/demo/shop.json"_s, shop.folder.filePath(u"shop.json"_s)));
        REQUIRE(QFile::setPermissions(
            shop.folder.filePath(u"shop.json"_s), QFile::ReadOwner | QFile::WriteOwner));
    }

    QStringList audited()
    {
        QStringList rows;
        succeed(store::AuditLog(*shop.database).forEach([&](const store::AuditRow &row) {
            if (row.what == "settingChanged"_L1) {
                rows.append(row.details);
            }
        }));
        return rows;
    }
    ShopProfile kept() const
    {
        return valueOf(loadShopProfile(shop.folder.filePath(u"shop.json"_s)));
    }
    Settings keptSettings() const
    {
        return valueOf(Settings::load(shop.folder.filePath(u"settings.ini"_s), {}));
    }

    TestShop shop;
    Settings settings;
    ShopProfile profile;
    SetupDesk desk;
};

} // namespace

TEST_CASE("the shop's name and number count at once, are on the disk and in the audit log")
{
    SetupTest test;
    succeed(test.desk.keepDetails({u" Corner  Pide "_s, u"12 Lantern Street, Melbourne VIC 3000"_s,
        u"(03) 5550 0142"_s, u"51824753556"_s}));
    CHECK(test.profile.name == u"Corner Pide"_s);
    CHECK(test.kept().name == u"Corner Pide"_s);
    CHECK(test.kept().abn == u"51 824 753 556"_s);
    CHECK(test.kept().hours.toJson() == test.shop.profile.hours.toJson());
    CHECK(test.audited()
        == QStringList {
            uR"({"from":"00 000 000 000","key":"shop.json/abn","to":"51 824 753 556"})"_s,
            uR"({"from":"Lantern Street Kebabs","key":"shop.json/name","to":"Corner Pide"})"_s});
    // The same again is no change.
    succeed(test.desk.keepDetails({u"Corner Pide"_s, u"12 Lantern Street, Melbourne VIC 3000"_s,
        u"(03) 5550 0142"_s, u"51 824 753 556"_s}));
    CHECK(test.audited().size() == 2);
}

TEST_CASE("a shop without a name, or with a number that cannot be right, is not kept")
{
    SetupTest test;
    const auto unnamed = test.desk.keepDetails({u"  "_s, {}, {}, {}});
    REQUIRE_FALSE(unnamed);
    CHECK(unnamed.error().message.english() == u"Type the shop's name."_s);
    const auto slipped = test.desk.keepDetails({u"Pide"_s, {}, {}, u"51 824 753 557"_s});
    REQUIRE_FALSE(slipped);
    CHECK(slipped.error().code == ErrorCode::InvalidArgument);
    CHECK(test.profile.name == u"Lantern Street Kebabs"_s);
    CHECK(test.kept().name == u"Lantern Street Kebabs"_s);
    CHECK(test.audited().isEmpty());
}

TEST_CASE("hours are kept; a shop that never opens is not")
{
    SetupTest test;
    const auto never = test.desk.keepHours(OpeningHours(QTimeZone("Australia/Perth"), {}));
    REQUIRE_FALSE(never);
    CHECK(never.error().message.english() == u"The shop would never open: give it hours."_s);
    std::array<QList<OpenSpan>, 7> week;
    week.fill({{600, 1200}});
    succeed(test.desk.keepHours(OpeningHours(QTimeZone("Australia/Perth"), week)));
    CHECK(test.profile.hours.zone().id() == "Australia/Perth");
    CHECK(test.kept().hours.spansOn({2026, 11, 20}) == QList<OpenSpan> {{600, 1200}});
    CHECK(test.kept().name == u"Lantern Street Kebabs"_s);
}

TEST_CASE("settings are kept together, count at once and are not audited again at the next start")
{
    SetupTest test;
    succeed(test.desk.keep({{u"deals"_s, u"offer"_s}, {u"setup/progress"_s, u"later"_s}}));
    CHECK(test.settings.text("deals") == u"offer"_s);
    CHECK(test.keptSettings().text("deals") == u"offer"_s);
    CHECK(progressFrom(test.keptSettings()) == SetupProgress::Later);
    CHECK(test.audited()
        == QStringList {uR"({"from":"automatic","key":"deals","to":"offer"})"_s,
            uR"({"from":"done","key":"setup/progress","to":"later"})"_s});
    const auto wrong = test.desk.keep({{u"counter/payments"_s, u"off"_s}, {u"deals"_s, u"?"_s}});
    REQUIRE_FALSE(wrong);
    CHECK(test.settings.text("counter/payments") == u"on"_s);
    CHECK(test.keptSettings().text("counter/payments") == u"on"_s);
    CHECK(test.audited().size() == 2);
}

TEST_CASE("a setting that was given for this run is not changed behind its back")
{
    SetupTest test({u"printers/kitchen=virtual:"_s});
    const auto done = test.desk.keep({{u"printers/kitchen"_s, u"tcp://192.0.2.7:9100"_s}});
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Refused);
    CHECK(test.keptSettings().family("printers").isEmpty());
}

TEST_CASE("what was changed elsewhere while the shop runs is changed back when it is kept again")
{
    SetupTest test;
    succeed(Settings::save(test.settings.file(), u"trust/publicUrl"_s, u"https://other.example"_s));
    succeed(test.desk.keep({{u"trust/publicUrl"_s, QString()}, {u"deals"_s, QString()}}));
    CHECK(test.keptSettings().text("trust/publicUrl").isEmpty());
    CHECK(test.settings.text("deals") == u"automatic"_s);
    CHECK(test.audited()
        == QStringList {uR"({"from":"https://other.example","key":"trust/publicUrl","to":""})"_s});
}

TEST_CASE("the steps that somebody has gone through are kept by name")
{
    SetupTest test;
    CHECK(stepsFrom(test.settings).isEmpty());
    CHECK(progressFrom(test.settings) == SetupProgress::Done);
    succeed(test.desk.keep(
        {{u"setup/steps"_s, textOf({SetupStep::Shop, SetupStep::Printer, SetupStep::Trial})}}));
    CHECK(test.keptSettings().text("setup/steps") == u"shop printer trial"_s);
    CHECK(stepsFrom(test.keptSettings())
        == QList {SetupStep::Shop, SetupStep::Printer, SetupStep::Trial});
}
