// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/settings_audit.h"
#include "store/audit_log.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

using namespace docket;
using namespace docket::shop;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

void start(TestShop &shop, const QStringList &given)
{
    const Settings settings = valueOf(Settings::load(shop.folder.filePath(u"none.ini"_s), given));
    succeed(auditSettings(*shop.database, shop.clock, settings));
}

QStringList auditedChanges(TestShop &shop)
{
    QStringList rows;
    succeed(store::AuditLog(*shop.database).forEach([&](const store::AuditRow &row) {
        if (row.what == "settingChanged"_L1) {
            rows.append(row.details);
        }
    }));
    return rows;
}

} // namespace

TEST_CASE("a setting that counts otherwise than at the last start is audited, whoever changed it")
{
    TestShop shop;
    start(shop, {u"deals=offer"_s});
    CHECK(auditedChanges(shop).isEmpty());
    start(shop, {u"deals=offer"_s, u"sound/volume=80"_s});
    CHECK(auditedChanges(shop).isEmpty()); // 80 is the standard
    start(shop, {u"deals=off"_s, u"sound/volume=0"_s});
    start(shop, {u"sound/volume=0"_s});
    CHECK(auditedChanges(shop)
        == QStringList {uR"({"from":"offer","key":"deals","to":"off"})"_s,
            uR"({"from":"80","key":"sound/volume","to":"0"})"_s,
            uR"({"from":"off","key":"deals","to":"automatic"})"_s});
}

TEST_CASE("a changed secret is audited and never told")
{
    TestShop shop;
    start(shop, {});
    start(shop, {u"webhook/secret=s3cret"_s});
    start(shop, {u"webhook/secret=s3cret"_s});
    CHECK(auditedChanges(shop)
        == QStringList {uR"({"key":"webhook/secret","to":"another secret"})"_s});
    start(shop, {u"webhook/secret=other"_s});
    start(shop, {});
    CHECK(auditedChanges(shop).size() == 3);
    CHECK(auditedChanges(shop).last() == uR"({"key":"webhook/secret","to":"none"})"_s);
    const auto kept = valueOf(shop.database->all<QString>(u"SELECT value FROM setting_seen"_s, {},
        [](const store::Row &row) { return row.text(0); }));
    CHECK_FALSE(kept.join(u' ').contains(u"s3cret"_s));
    CHECK_FALSE(kept.contains(u"other"_s));
}
